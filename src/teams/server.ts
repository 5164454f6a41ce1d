import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { CloudAdapter, type TurnContext } from 'botbuilder'
import restify from 'restify'
import type { BotFrameworkAuthentication } from 'botframework-connector'
import { nameOf } from '../app/faultNamed.ts'
import type { Log } from '../app/ports.ts'
import type { Readiness } from '../app/readiness.ts'
import type { Telling } from '../app/telling.ts'
import { kindOfActivity } from './turnsTold.ts'
import { inWords, say } from '../cards/say.ts'

/** What the server is made of. */
export interface ServerParts {
  readonly host: string
  readonly port: number
  readonly signIn: BotFrameworkAuthentication
  /** Tenants whose activities are accepted; empty where the bot runs for this machine alone. */
  readonly allowedTenants: readonly string[]
  /** With an identity, only Teams is answered. */
  readonly onlyTeams: boolean
  readonly answer: (context: TurnContext) => Promise<unknown>
  /** Says something in the language of whoever sent an activity. Never throws. */
  readonly inTheirLanguage: <T>(activity: unknown, says: () => T) => T
  /** Whether everything needed can be used, and why not: shown to anybody who asks. */
  readonly ready: () => Promise<Readiness>
  /** Pictures that anybody may fetch, by their name: Teams shows them on cards by their web address. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
  /** A page of our own that this server serves too. */
  readonly beside?: Beside
  readonly log: Log
  readonly telling: Telling
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

/** The largest activity read, in bytes. */
const largest = 1_000_000

type Plain = Readonly<Record<string, unknown>>
const plain = (value: unknown): Plain => (typeof value === 'object' && value !== null ? value : {}) as Plain

/** Why an activity is not taken in at all, if it is not: what the token does not say is checked here. */
export function notTakenIn(
  activity: unknown,
  parts: Pick<ServerParts, 'allowedTenants' | 'onlyTeams'>,
): { readonly status: number; readonly why: string } | undefined {
  const a = plain(activity)
  if (typeof a['type'] !== 'string') return { status: 400, why: 'not an activity' }
  if (typeof a['serviceUrl'] !== 'string' || !/^https?:\/\//.test(a['serviceUrl']))
    return { status: 400, why: 'no service address' }
  if (typeof plain(a['conversation'])['id'] !== 'string') return { status: 400, why: 'no conversation' }
  if (typeof plain(a['from'])['id'] !== 'string') return { status: 400, why: 'no sender' }
  if (typeof plain(a['recipient'])['id'] !== 'string') return { status: 400, why: 'no recipient' }
  if (typeof a['channelId'] !== 'string') return { status: 400, why: 'no channel' }
  if (parts.onlyTeams && a['channelId'] !== 'msteams') return { status: 403, why: 'not from Teams' }
  if (parts.allowedTenants.length === 0) return undefined
  const tenant = plain(plain(a['channelData'])['tenant'])['id'] ?? plain(a['conversation'])['tenantId']
  return typeof tenant === 'string' && parts.allowedTenants.includes(tenant.toLowerCase())
    ? undefined
    : { status: 403, why: 'a tenant that is not allowed' }
}

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
  const adapter = new CloudAdapter(parts.signIn)
  adapter.onTurnError = async (context, fault) => {
    parts.telling.learnt({ outcome: 'broke down' })
    parts.log.error(
      {
        fault: nameOf(fault),
        activity: context.activity.type,
      },
      'A turn broke down.',
    )
    if (context.activity.type === 'invoke')
      await context.sendActivity({
        type: 'invokeResponse',
        value: { status: 200, body: parts.inTheirLanguage(context.activity, () => brokenDown(context.activity.name)) },
      })
    // The adapter prints what is thrown here and answers with its words, so it is given none.
    else throw new Error('could not be answered')
  }
  const server = restify.createServer({ name: 'Partnership Clerk' })
  const { beside } = parts
  if (beside !== undefined)
    earliest(server, (req, res) => {
      if (!isUnder(beside.path, req.url)) return true
      void beside.answer(req, res)
      return false
    })
  server.use(restify.plugins.bodyParser({ mapParams: false, mapFiles: false, maxBodySize: largest }))
  server.post('/api/messages', async (req, res) =>
    parts.telling.request({ activity: kindOfActivity(req.body) }, () => takenIn(req, res)),
  )
  const takenIn = async (req: restify.Request, res: restify.Response): Promise<void> => {
    const no = notTakenIn(req.body, parts)
    if (no !== undefined) {
      parts.log.warn({ status: no.status, why: no.why }, 'An activity was not taken in.')
      parts.telling.learnt({ outcome: 'turned away' })
      res.send(no.status, { error: no.why })
      return
    }
    try {
      await adapter.process(req as unknown as Parameters<CloudAdapter['process']>[0], res, context =>
        parts.answer(context).then(() => undefined),
      )
    } catch (fault) {
      parts.telling.learnt({ outcome: 'broke down' })
      parts.log.error({ fault: nameOf(fault) }, 'An activity could not be answered.')
      if (!res.headersSent) res.send(500, { error: 'could not be answered' })
    }
  }
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

/** What somebody sees where the product itself broke down: that nothing was lost, and what to do. */
function brokenDown(name: string | undefined): unknown {
  const sentence = inWords(
    say`Something went wrong here and this may not have been recorded. Please try again in a moment.`,
  )
  return name === 'adaptiveCard/action'
    ? { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: sentence }
    : { task: { type: 'message', value: sentence } }
}
