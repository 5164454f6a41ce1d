import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import restify from 'restify'
import type { Readiness } from '../app/readiness.ts'
import { type DoorParts, doorOf } from './door.ts'

/** What the server is made of. */
export interface ServerParts extends DoorParts {
  readonly host: string
  readonly port: number
  /** Whether everything needed can be used, and why not: shown to anybody who asks. */
  readonly ready: () => Promise<Readiness>
  /** Pictures that anybody may fetch, by their name: Teams shows them on cards by their web address. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
  /** A page of our own that this server serves too. */
  readonly beside?: Beside
}

/** Answers every request for an address under its path. */
export interface Beside {
  readonly path: string
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>
  /** Ends what it keeps open, so that the server can close. */
  stop(): void
}

/** Lets a handler have each request before restify does anything with it; where it gives false, restify leaves that to it. The types know nothing of it. */
const earliest = (server: restify.Server, handler: (req: IncomingMessage, res: ServerResponse) => boolean) =>
  (server as unknown as { first: (given: typeof handler) => void }).first(handler)

/** Whether an address stands under a path: `/companion`, `/companion/…` and `/companion?…`. */
const isUnder = (path: string, url = ''): boolean =>
  url.startsWith(path) && ['', '/', '?', '#'].includes(url.charAt(path.length))

type Plain = Readonly<Record<string, unknown>>

/** How long a connection is kept on which nothing is asked, in milliseconds: longer than what stands before the bot keeps it (Azure four minutes), so that no request meets its closing. */
const keptOpen = 245_000

/** The port the bot is to listen on cannot be had; the message says why and what to do. */
export class PortNotToBeHad extends Error {
  override readonly name = 'PortNotToBeHad'
}

const portFaults: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is taken: another program listens there already, perhaps another bot. End it, or set PORT.',
  EACCES: 'may not be opened by this program. Set PORT to one above 1023, or let it open that one.',
}

/** What the operator is told where listening fails; a fault of another kind is handed on as it is. */
function notListening(port: number, fault: Error): Error {
  const why = 'code' in fault ? portFaults[String(fault.code)] : undefined
  return why === undefined ? fault : new PortNotToBeHad(`Port ${port} ${why}`, { cause: fault })
}

/**
 * Starts listening. Gives the address and a way to stop.
 * @throws PortNotToBeHad where another program listens on the port, or this one may not
 */
export async function listen(
  parts: ServerParts,
): Promise<{ readonly port: number; readonly close: () => Promise<void> }> {
  const server = restify.createServer({ name: 'Partnership Clerk' })
  const { beside } = parts
  if (beside !== undefined)
    earliest(server, (req, res) => {
      if (!isUnder(beside.path, req.url)) return true
      // What is pressed or written on the page is told of as a turn; what is looked at may stay open for hours.
      const answers = () => beside.answer(req, res)
      void (req.method === 'POST' ? parts.telling.request({ activity: 'page' }, answers) : answers())
      return false
    })
  const door = doorOf(parts)
  // Restify's way through costs as much as an answer does.
  earliest(server, (req, res) => {
    if (req.url?.split('?', 1)[0] !== '/api/messages') return true
    void door(req, res)
    return false
  })
  server.get('/health', async (_req, res) => {
    res.send(200, { healthy: true })
  })
  server.get('/ready', async (_req, res) => {
    const readiness = await parts.ready()
    res.send(readiness.ready ? 200 : 503, readiness)
  })
  server.get('/pictures/styles/:name', async (req, res) => {
    const picture = parts.pictures.get(String((req.params as Plain)['name']))
    if (picture === undefined) {
      res.send(404, { error: 'no such picture' })
      return
    }
    res.sendRaw(200, Buffer.from(picture), {
      'content-type': 'image/png',
      'cache-control': 'public, max-age=86400',
      'x-content-type-options': 'nosniff',
    })
  })
  ;(server.server as Server).keepAliveTimeout = keptOpen
  await new Promise<void>((done, failed) => {
    server.once('error', (fault: Error) => failed(notListening(parts.port, fault)))
    server.listen(parts.port, parts.host, () => done())
  })
  return { port: server.address().port, close: () => closed(server, beside) }
}

/**
 * Listens no more, and resolves when every request in hand is answered. A connection that its client keeps for later is closed as soon as nothing is asked on
 * it. A process that was busy has not looked for a while who knocked and what they ask: it looks before it turns anybody away.
 */
async function closed(server: restify.Server, beside: Beside | undefined): Promise<void> {
  beside?.stop()
  const http = server.server as Server
  await lookedOnceMore()
  const idle = setInterval(() => void lookedOnceMore().then(() => http.closeIdleConnections()), 20)
  await new Promise<void>(done => server.close(() => done()))
  clearInterval(idle)
}

/** Several turns of the loop: who knocked is let in during one, and what they ask is read in the next. */
async function lookedOnceMore(): Promise<void> {
  for (let turns = 0; turns < 4; turns++) await new Promise(resolve => setImmediate(resolve))
}
