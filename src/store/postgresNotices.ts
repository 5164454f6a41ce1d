import { setTimeout as wait } from 'node:timers/promises'
import { Client, type ClientConfig, type Pool } from 'pg'

/** Under this name instances on one database tell each other that they have written. */
const channel = 'partnership_clerk_written'
/** Milliseconds between two notices of one instance: what is written meanwhile is told with the next. */
const BETWEEN_NOTICES = 50
/** Milliseconds until a connection that was lost is opened again. */
const BEFORE_LISTENING_AGAIN = 2_000

/** What instances on one database tell each other at once (PostgreSQL, `NOTIFY` and `LISTEN`). A notice may be lost: whoever relies on one asks now and then, too. */
export interface Notices {
  /** Tells the others that something was written, beside whatever else is done. */
  tell(): void
  /** Calls back soon after another instance told, and where notices may have been missed. */
  listen(heard: () => void): void
  close(): Promise<void>
}

/**
 * Tells and hears on a database. A notice goes out beside the commit and not within it, since commits that notify wait for each other, whatever they write
 * (PostgreSQL, `PreCommit_Notify`).
 * @param pool over which notices go out
 * @param connection for a connection of its own, on which they are heard
 */
export function postgresNotices(pool: Pick<Pool, 'query'>, connection: ClientConfig, instance: string): Notices {
  let telling: Promise<void> | undefined,
    toTell = false,
    listening: Promise<void> | undefined,
    client: Client | undefined
  const closed = new AbortController()
  const inTime = (milliseconds: number) =>
    wait(milliseconds, undefined, { signal: closed.signal, ref: false }).catch(() => undefined)

  const ended = async (connected: Client): Promise<void> => {
    // Ended already, or lost, it is gone all the same.
    await Promise.resolve(connected.end()).catch(() => undefined)
  }

  const tellAll = async (): Promise<void> => {
    while (toTell && !closed.signal.aborted) {
      toTell = false
      // A notice that does not go out is one that was lost.
      await pool.query('select pg_notify($1, $2)', [channel, instance]).catch(() => undefined)
      await inTime(BETWEEN_NOTICES)
    }
    telling = undefined
  }

  /** Hears until the connection is lost; resolves then. */
  const hear = async (heard: () => void): Promise<void> => {
    const here = (client = new Client({ ...connection, keepAlive: true }))
    const lost = new Promise<void>(resolve => {
      // A server that ends a connection says so, and then it is gone: two errors, of which neither may be unheard.
      here.on('error', () => resolve()).on('end', () => resolve())
    })
    here.on('notification', ({ payload }) => {
      if (payload !== instance) heard()
    })
    try {
      await here.connect()
      await here.query(`listen ${channel}`)
      heard()
      await lost
    } catch {
      // The server is away, as it is for everybody who asks it: it is tried again, and what was missed is asked for meanwhile.
    } finally {
      await ended(here)
    }
  }

  const hearAlways = async (heard: () => void): Promise<void> => {
    while (!closed.signal.aborted) {
      await hear(heard)
      await inTime(BEFORE_LISTENING_AGAIN)
    }
  }

  return {
    tell() {
      toTell = true
      if (!closed.signal.aborted) telling ??= tellAll()
    },
    listen(heard) {
      listening ??= hearAlways(heard)
    },
    async close() {
      closed.abort()
      if (client !== undefined) await ended(client)
      await Promise.all([telling, listening])
    },
  }
}
