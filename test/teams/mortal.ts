import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const project = join(import.meta.dirname, '../..')

/** The bot in a process of its own, which can be killed without warning and started again on what it left. */
export class Mortal {
  readonly #env: Readonly<Record<string, string>>
  readonly #port: number
  #child: ChildProcess | undefined
  complaints = ''

  constructor(env: Readonly<Record<string, string>>, port: number) {
    this.#env = { ...env, PORT: String(port), LOG_LEVEL: 'error' }
    this.#port = port
  }

  get messages(): string {
    return `http://127.0.0.1:${this.#port}/api/messages`
  }

  async starts(): Promise<void> {
    const child = spawn(process.execPath, [join(project, 'src/main.ts')], {
      cwd: project,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env['PATH'], ...this.#env },
    })
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (piece: string) => void (this.complaints += piece))
    this.#child = child
    for (const until = Date.now() + 20_000; Date.now() < until && child.exitCode === null; await wait(25)) {
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

  /** Ends as a host ends it, and says how long that took, in milliseconds. */
  async ends(): Promise<number> {
    const child = this.#child,
      begun = performance.now()
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return 0
    child.kill('SIGTERM')
    await once(child, 'exit')
    return performance.now() - begun
  }

  async dies(): Promise<void> {
    const child = this.#child
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
}
