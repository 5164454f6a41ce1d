import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, readdir } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort } from '../../rehearsal/botProcess.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))

/** A server in a process of its own. */
export interface Beside {
  readonly port: number
  readonly startMilliseconds: number
  /** The processor's time it has used so far, all threads together, in milliseconds; nothing where the system does not tell. */
  readonly processor: () => Promise<number | undefined>
  /** What it holds of the machine's memory, in megabytes; nothing where the system does not tell. */
  readonly memory: () => Promise<number | undefined>
  /** Says something to a part of the bench that was loaded with it, and gives what that says back. */
  readonly ask: (what: string) => Promise<unknown>
  /** Ends it, and resolves once it has gone. */
  readonly end: () => Promise<void>
}

/** Starts a program of this project, and resolves once it answers at `path`. `ahead` is loaded before it. */
export async function startBeside(
  program: string,
  env: Readonly<Record<string, string>>,
  { path = '/', ahead = [] }: { readonly path?: string; readonly ahead?: readonly string[] } = {},
): Promise<Beside> {
  const port = await freePort(),
    from = performance.now()
  const options = ahead.flatMap(file => ['--import', new URL(file, import.meta.url).href])
  const child = spawn(process.execPath, ['--max-semi-space-size=8', ...options, program], {
    cwd: project,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { PATH: process.env['PATH'], ...env, PORT: String(port) },
  })
  await answers(child, `http://127.0.0.1:${port}${path}`, program)
  return {
    port,
    startMilliseconds: performance.now() - from,
    processor: () => processorOf(child.pid),
    memory: () => memoryOf(child.pid),
    async ask(what) {
      child.send(what)
      const [said] = (await once(child, 'message')) as [unknown]
      return said
    },
    async end() {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGTERM')
      const insist = setTimeout(() => child.kill('SIGKILL'), 10_000)
      await once(child, 'exit')
      clearTimeout(insist)
    },
  }
}

async function answers(child: ChildProcess, url: string, program: string): Promise<void> {
  for (const until = Date.now() + 30_000; Date.now() < until && child.exitCode === null; await wait(25)) {
    const status = await fetch(url).then(
      answer => answer.status,
      () => 503,
    )
    if (status !== 503) return
  }
  child.kill('SIGKILL')
  throw new Error(`${program} did not begin to answer.`)
}

/** Linux alone tells the time of each thread, to the nanosecond. */
async function processorOf(pid: number | undefined): Promise<number | undefined> {
  const folder = `/proc/${pid}/task`
  try {
    const times = (await readdir(folder)).map(async thread =>
      Number((await readFile(`${folder}/${thread}/schedstat`, 'utf8')).split(' ')[0]),
    )
    return (await Promise.all(times)).reduce((a, b) => a + b, 0) / 1e6
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault) return undefined
    throw fault
  }
}

async function memoryOf(pid: number | undefined): Promise<number | undefined> {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1_024
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault) return undefined
    throw fault
  }
}
