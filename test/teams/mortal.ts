import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const project = join(import.meta.dirname, '../..')

/** The bot in a process of its own, which can be killed without warning and started again on what it left. */
export class Mortal {
  readonly #env: Readonly<Record<string, string>>
  readonly #port: number
  readonly #withIt: readonly string[]
  #child: ChildProcess | undefined
  #starting: Promise<void> | undefined
  #comesBack = false
  complaints = ''
  /** How often it died. */
  deaths = 0

  /** `withIt` are modules that its process loads first. */
  constructor(env: Readonly<Record<string, string>>, port: number, withIt: readonly string[] = []) {
    this.#env = { ...env, LOG_LEVEL: 'error', PORT: String(port) }
    this.#port = port
    this.#withIt = withIt
  }

  get messages(): string {
    return `http://127.0.0.1:${this.#port}/api/messages`
  }

  /** The number of its process. */
  get pid(): number {
    return this.#child?.pid ?? 0
  }

  /** Starts it, and waits until it is ready. */
  starts(): Promise<void> {
    return (this.#starting ??= this.#starts().finally(() => (this.#starting = undefined)))
  }

  async #starts(): Promise<void> {
    const child = spawn(
      process.execPath,
      [...this.#withIt.map(module => `--import=${module}`), join(project, 'src/main.ts')],
      {
        cwd: project,
        stdio: ['ignore', 'pipe', 'pipe', ...(this.#withIt.length > 0 ? (['ipc'] as const) : [])],
        env: { PATH: process.env['PATH'], ...this.#env },
      },
    )
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (piece: string) => void (this.complaints += piece))
    this.#child = child
    child.once('exit', () => {
      this.deaths++
      // One that dies while it starts is started anew by whoever waits for it.
      if (this.#comesBack && this.#starting === undefined)
        void this.starts().catch((fault: unknown) => void (this.complaints += String(fault)))
    })
    for (const until = Date.now() + 60_000; Date.now() < until && child.exitCode === null; await wait(25)) {
      // Killed while it was starting, it is started anew.
      if (child.signalCode !== null) return this.#starts()
      if (
        await fetch(new URL('/ready', this.messages)).then(
          answer => answer.ok,
          () => false,
        )
      )
        return
    }
    throw new Error(`The bot did not start. ${this.complaints}`)
  }

  /** From now on it is started again each time it dies, as a host does. */
  comesBack(): void {
    this.#comesBack = true
  }

  /** Whether it is there to be killed. */
  get lives(): boolean {
    const child = this.#child
    return child !== undefined && child.exitCode === null && child.signalCode === null
  }

  /** Tells the module loaded with it something. */
  isTold(words: string): void {
    if (this.lives) this.#child?.send(words, () => undefined)
  }

  /** Sends its process a signal: SIGSTOP pauses it, SIGCONT lets it go on. */
  signals(signal: NodeJS.Signals): void {
    if (this.lives) this.#child?.kill(signal)
  }

  /** Dies for good, without warning. */
  async dies(): Promise<void> {
    this.#comesBack = false
    await this.#starting?.catch(() => undefined)
    const child = this.#child
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGKILL')
    await once(child, 'exit')
  }

  /** Told to end, it ends by itself; gives its exit code. */
  async ends(): Promise<number | null> {
    this.#comesBack = false
    await this.#starting
    const child = this.#child
    if (child === undefined || !this.lives) return child?.exitCode ?? null
    const ended = once(child, 'exit') as Promise<[number | null]>
    child.kill('SIGTERM')
    return (await ended)[0]
  }
}
