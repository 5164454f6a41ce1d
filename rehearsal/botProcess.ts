import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** The folder the project is in. */
export const projectFolder = fileURLToPath(new URL('..', import.meta.url))

/** How to start a bot: where it listens and keeps things, and who hears its log. */
export interface BotWanted {
  readonly port: number
  readonly env?: Readonly<Record<string, string>>
  /** Hears each piece of the bot's log; without it the log is printed. */
  readonly hearsLog?: (piece: string) => void
}

/** A bot running beside this process. */
export interface BotProcess {
  /** Its `/api/messages`. */
  readonly messages: string
  /** Resolves with the exit code once it has gone. */
  readonly gone: Promise<number>
  /** Asks it to end, and insists after three seconds. */
  stop(): Promise<void>
  /** Ends it at once, as a power cut does. */
  kill(): void
}

const withoutIdentity = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !/^(MicrosoftApp|Certificate)/i.test(name)))

/** Any free port on this machine. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** Starts the bot without an identity, so that it serves this machine only. */
export function startBot(wanted: BotWanted): BotProcess {
  const child: ChildProcess = spawn(process.execPath, ['src/main.ts'], {
    cwd: projectFolder,
    stdio: [
      'ignore',
      wanted.hearsLog === undefined ? 'inherit' : 'pipe',
      wanted.hearsLog === undefined ? 'inherit' : 'pipe',
    ],
    env: { PARTNERSHIPS: './partnerships', ...withoutIdentity(process.env), ...wanted.env, PORT: String(wanted.port) },
  })
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (piece: string) => wanted.hearsLog?.(piece))
  const gone = new Promise<number>(resolve => {
    child.once('exit', code => resolve(code ?? 1))
    child.once('error', () => resolve(1))
  })
  return {
    messages: `http://127.0.0.1:${wanted.port}/api/messages`,
    gone,
    kill: () => void child.kill('SIGKILL'),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGTERM')
      const insist = setTimeout(() => child.kill('SIGKILL'), 3_000)
      await gone
      clearTimeout(insist)
    },
  }
}

/** Waits until the bot says that it is ready; false where it went first, or took too long. */
export async function isReady(bot: BotProcess, within = 20_000): Promise<boolean> {
  let goneFirst = false
  void bot.gone.then(() => (goneFirst = true))
  for (const until = Date.now() + within; Date.now() < until && !goneFirst; await wait(100)) {
    const answer = await fetch(new URL('/ready', bot.messages)).catch(() => undefined)
    if (answer?.ok === true) return true
  }
  return false
}
