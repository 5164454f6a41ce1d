import { execFile, spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { chown, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { freePort } from '../../rehearsal/botProcess.ts'

const run = promisify(execFile)

/** A PostgreSQL server of a test's own, which it may end and start again. */
export interface PrivatePostgres {
  readonly address: string
  /** Ends it and starts it again at once: `fast` as an operator does, `immediate` as a power cut does. */
  restarts(how: 'fast' | 'immediate'): Promise<void>
  stop(): Promise<void>
}

const versions = '/usr/lib/postgresql'

/** Where PostgreSQL's own programs are, the newest first; on Debian they stand in no folder that is searched for programs. */
function programs(): string | undefined {
  const folders = [
    ...(process.env['PATH'] ?? '').split(':'),
    ...(existsSync(versions) ? readdirSync(versions).toSorted().toReversed() : []).map(v => join(versions, v, 'bin')),
  ]
  return folders.find(folder => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')))
}

/** Why no server can be started here, if none can: PostgreSQL is not installed, or it would run as root, which it refuses. */
export function whyNoPostgres(): string | undefined {
  if (programs() === undefined) return 'initdb and pg_ctl are not installed here'
  if (process.getuid?.() === 0 && spawnSync('id', ['-u', 'postgres']).status !== 0)
    return 'this is root, and there is no user postgres to start it as'
  return undefined
}

/** Starts a server on loopback in a folder of its own; as root, as the user postgres. */
export async function privatePostgres(): Promise<PrivatePostgres> {
  const folder = await mkdtemp(join(tmpdir(), 'clerk-postgres-')),
    bin = programs() ?? '',
    port = await freePort(),
    data = join(folder, 'data')
  const asRoot = process.getuid?.() === 0
  if (asRoot) {
    const { stdout } = await run('id', ['-u', 'postgres'])
    await chown(folder, Number(stdout), -1)
  }
  const does = (program: string, ...given: readonly string[]) =>
    asRoot
      ? run('runuser', ['-u', 'postgres', '--', join(bin, program), ...given], { cwd: '/' })
      : run(join(bin, program), [...given], { cwd: '/' })
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder}`
  const start = () => does('pg_ctl', '-D', data, '-l', join(folder, 'log'), '-w', '-t', '60', '-o', options, 'start')
  await does('initdb', '-D', data, '-U', 'clerk', '-A', 'trust', '-E', 'UTF8')
  await start()
  return {
    address: `postgres://clerk@127.0.0.1:${port}/postgres`,
    async restarts(how) {
      await does('pg_ctl', '-D', data, '-m', how, '-w', 'stop')
      await start()
    },
    async stop() {
      await does('pg_ctl', '-D', data, '-m', 'immediate', 'stop').catch(() => undefined)
      await rm(folder, { recursive: true, force: true })
    },
  }
}
