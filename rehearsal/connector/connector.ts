import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { conversationRoute, createConversation, isSplit } from './conversationRoutes.ts'
import type { SendKind } from './faults.ts'
import { meetingRoute } from './meetingRoutes.ts'
import { textAt } from './plainJson.ts'
import type { Refreshing } from './refreshing.ts'
import { readRequest, refusedWith, type Asked, type Reply } from './routes.ts'
import { rosterWindows, SendLimits, sendWindows, tenantWindows } from './sendLimits.ts'
import type { Tenant } from './tenant.ts'

/** The largest message Teams takes. */
const largestMessage = 100 * 1024

/** Whatever else the same address serves: the page. True where it answered. */
export type AlsoServes = (request: IncomingMessage, response: ServerResponse) => boolean

/** Deletions are not counted, and a message that is split counts twice. */
const countsAs = (kind: SendKind, asked: Asked) => (kind === 'delete' ? 0 : kind === 'post' && isSplit(asked) ? 2 : 1)

/** The Bot Connector of the rehearsal room: Teams' side of what the bot sends, on 127.0.0.1 and in memory. */
export class Connector {
  readonly #tenant: Tenant
  readonly #refreshing: Refreshing
  readonly #server: Server
  readonly #sends = new SendLimits(sendWindows)
  readonly #roster = new SendLimits(rosterWindows)
  readonly #everything = new SendLimits(tenantWindows)
  /** False where a test wants the bot's own pace. */
  limited = true
  /** Requests being answered. */
  underWay = 0
  /** Until when somebody who was told to wait is waiting. */
  waitingUntil = 0

  constructor(tenant: Tenant, refreshing: Refreshing, also: AlsoServes = () => false) {
    this.#tenant = tenant
    this.#refreshing = refreshing
    this.#server = createServer((request, response) => {
      if (also(request, response)) return
      this.#serve(request, response).catch((fault: unknown) => {
        response.writeHead(500).end(JSON.stringify({ error: { code: 'ServiceError', message: String(fault) } }))
      })
    })
  }

  /** Opens the door; on port 0 any free one is taken. Gives the port. */
  async listen(port: number): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject)
      this.#server.listen(port, '127.0.0.1', resolve)
    })
    const taken = (this.#server.address() as AddressInfo).port
    this.#tenant.serviceUrl = `http://127.0.0.1:${taken}/teams/`
    return taken
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise(resolve => this.#server.close(resolve))
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.underWay += 1
    try {
      const asked = await readRequest(request)
      const { status, body, retryAfter } = await this.#answer(asked)
      if (retryAfter !== undefined) this.waitingUntil = Math.max(this.waitingUntil, Date.now() + retryAfter * 1000)
      const plain = body instanceof Uint8Array
      response.writeHead(status, {
        'content-type': plain ? 'application/octet-stream' : 'application/json',
        ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
      })
      response.end(plain ? body : JSON.stringify(body))
    } finally {
      this.underWay -= 1
      this.#tenant.line.lastMoved = Date.now()
    }
  }

  async #answer(asked: Asked): Promise<Reply> {
    const [door, version, noun, ...path] = asked.path
    if (door === 'files') return this.#file(asked)
    if (door !== 'teams') return refusedWith(404, 'NotFound', 'There is no such route.')
    const refusal = this.#tooMany(this.#everything, 'the tenant')
    if (refusal !== undefined) return refusal
    if (version === 'v1' && noun === 'meetings') return meetingRoute(this.#tenant, asked, path)
    if (version !== 'v3' || noun !== 'conversations') return refusedWith(404, 'NotFound', 'There is no such route.')
    const [id = '', part] = path
    if (part === 'members' || part === 'pagedmembers') {
      return (
        this.#tooMany(this.#roster, id) ??
        conversationRoute(this.#tenant, this.#refreshing, asked, this.#tenant.chatCalled(id), path.slice(1))
      )
    }
    return this.#send(asked, id, path)
  }

  async #send(asked: Asked, id: string, path: readonly string[]): Promise<Reply> {
    const kind: SendKind =
      path.length === 0 ? 'create' : asked.method === 'PUT' ? 'update' : asked.method === 'DELETE' ? 'delete' : 'post'
    const carryOut = () =>
      kind === 'create'
        ? createConversation(this.#tenant, this.#refreshing, asked)
        : conversationRoute(this.#tenant, this.#refreshing, asked, this.#tenant.chatCalled(id), path.slice(1))
    const reply = await this.#sendReply(asked, kind, id, carryOut)
    const activityId = path[2] ?? textAt(reply.body, 'id')
    this.#tenant.wire.sends.push({
      kind,
      conversation: id === '' ? (textAt(reply.body, 'id') ?? '') : id,
      status: reply.status,
      bytes: asked.bytes,
      at: Date.now(),
      ...(activityId === undefined ? {} : { activityId }),
    })
    return reply
  }

  async #sendReply(asked: Asked, kind: SendKind, id: string, carryOut: () => Reply): Promise<Reply> {
    const { wire } = this.#tenant
    if (wire.latency > 0) await wait(wire.latency)
    const fault = wire.faultFor(kind)
    if (fault !== undefined) {
      if (fault.carriedOut === true) carryOut()
      const reply = refusedWith(fault.status, fault.code ?? 'ServiceError', 'As ordered by the test.')
      return fault.retryAfter === undefined ? reply : { ...reply, retryAfter: fault.retryAfter }
    }
    if (asked.bytes > largestMessage) return refusedWith(413, 'MessageSizeTooBig', 'Message size too large.')
    for (let call = 0; call < countsAs(kind, asked); call += 1) {
      const refusal = this.#tooMany(this.#sends, kind === 'create' ? 'new conversations' : id)
      if (refusal !== undefined) return refusal
    }
    return carryOut()
  }

  #tooMany(limits: SendLimits, what: string): Reply | undefined {
    const wait = this.limited ? limits.take(what, Date.now()) : 0
    if (wait === 0) return undefined
    return { ...refusedWith(429, 'TooManyRequests', `Too many calls to ${what}.`), retryAfter: Math.ceil(wait / 1000) }
  }

  #file(asked: Asked): Reply {
    const file = this.#tenant.files.get(asked.path[1] ?? '')
    return file === undefined
      ? refusedWith(404, 'NotFound', 'There is no such file.')
      : { status: 200, body: file.content }
  }
}
