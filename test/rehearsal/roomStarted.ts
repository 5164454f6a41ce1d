import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort, projectFolder } from '../../rehearsal/botProcess.ts'

/** `npm run dev`, with a record of its own. */
export interface RoomStarted {
  readonly page: string
  /** What it has printed. */
  printed(): string
  /** Ends it as Ctrl-C does, or by force. */
  ends(how?: 'SIGINT' | 'SIGKILL'): Promise<void>
}

/** The addresses a room keeps from one start to the next. */
export const roomAddresses = async () => ({ PORT: String(await freePort()), ROOM_PORT: String(await freePort()) })

/** Starts the rehearsal room as `npm run dev` does, over a folder for its record, and waits until its bot is in the chat. */
export async function startRoom(
  data: string,
  addresses: { readonly PORT: string; readonly ROOM_PORT: string },
): Promise<RoomStarted> {
  const room = spawn(process.execPath, ['rehearsal/dev.ts'], {
    cwd: projectFolder,
    env: {
      ...process.env,
      ...addresses,
      DATABASE_URL: `sqlite:${data}/clerk.db`,
      FILES_URL: `file:${data}/files`,
      LOG_LEVEL: 'warn',
    },
  })
  let printed = ''
  for (const stream of [room.stdout, room.stderr])
    stream.setEncoding('utf8').on('data', (piece: string) => (printed += piece))
  for (const until = Date.now() + 90_000; !printed.includes('in a browser'); await wait(50))
    if (Date.now() > until || room.exitCode !== null) throw new Error(`The room did not start:\n${printed}`)
  return {
    page: `http://127.0.0.1:${addresses.ROOM_PORT}/`,
    printed: () => printed,
    async ends(how = 'SIGINT') {
      if (room.exitCode !== null || room.signalCode !== null) return
      const gone = once(room, 'exit')
      room.kill(how)
      await gone
    },
  }
}
