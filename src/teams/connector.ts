import type { Activity } from 'botbuilder'
import type { BotFrameworkAuthentication, ClaimsIdentity, ConnectorClient } from 'botframework-connector'
import type { Clock } from '../app/ports/surroundings.ts'
import { onceSure } from '../app/supposing.ts'
import { type Facts, type Telling, toldToNobody } from '../app/telling.ts'
import type { PersonAddress } from './addressBook.ts'
import { SendTurns, type Urgency } from './sendLimits.ts'
import type { SendsAmongInstances } from './sendsAmongInstances.ts'

/** A send that failed for good: trying it again would change nothing. */
export class NotSent extends Error {
  override readonly name = 'NotSent'
  readonly status: number | undefined
  constructor(status: number | undefined, cause: unknown) {
    super(`Teams did not take it (${status ?? 'no answer'}).`, { cause })
    this.status = status
  }
}

/** Which answers are worth another try: concurrent changes, too many sends, and a connector that is briefly away (Microsoft: send messages, status codes). */
const again = new Set([412, 429, 502, 503, 504])
const tries = 6

/**
 * One card is drawn again at most once in so many milliseconds: what changes meanwhile comes together. Each time, everybody who has a view of their own
 * asks for it.
 */
const betweenRedraws = 1_000

const statusOf = (fault: unknown): number | undefined => {
  const status = typeof fault === 'object' && fault !== null && 'statusCode' in fault ? fault.statusCode : undefined
  return typeof status === 'number' ? status : undefined
}

/** Milliseconds that a refusal asks us to wait. */
function retryAfter(fault: unknown): number | undefined {
  const headers =
    typeof fault === 'object' && fault !== null && 'response' in fault
      ? (fault.response as { headers?: { get?: (name: string) => string | undefined } } | undefined)?.headers
      : undefined
  const seconds = Number(headers?.get?.('retry-after'))
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : undefined
}

/** What the chats that are opened count as, together: Teams limits how many a bot may open, whomever with (Microsoft: bots, rate limiting). */
const openings = 'chats opened'

/** An activity that is to be put in the place of one posted before; it `waits` until it has been drawn. */
interface Redraw {
  waits: boolean
  draw: () => Partial<Activity>
  done: Promise<boolean>
}

/** What Teams tells of a member of a chat. */
export interface ChatMember {
  readonly mri: string
  readonly id?: string
  readonly name: string
  readonly email?: string
}

/** The line to Teams: sends within its limits, in turn for each conversation, and tries again what is worth trying again. */
export class TeamsLine {
  readonly #authentication: BotFrameworkAuthentication
  readonly #identity: ClaimsIdentity
  readonly #audience: string
  readonly #clock: Clock
  readonly #among: SendsAmongInstances | undefined
  readonly #clients = new Map<string, Promise<ConnectorClient>>()
  readonly #turns = new Map<string, SendTurns>()
  readonly #redraws = new Map<string, Redraw>()
  /** When a card was last drawn again, in milliseconds, the latest last. */
  readonly #redrawnAt = new Map<string, number>()
  readonly #unsaid = new Map<
    string,
    { readonly make: (sentences: string) => Partial<Activity>; readonly said: string[] }
  >()

  readonly #telling: Telling

  /** @param among what other instances send counts too, where it is given */
  constructor(
    authentication: BotFrameworkAuthentication,
    identity: ClaimsIdentity,
    audience: string,
    clock: Clock,
    telling: Telling = toldToNobody,
    among?: SendsAmongInstances,
  ) {
    this.#telling = telling
    this.#authentication = authentication
    this.#identity = identity
    this.#audience = audience
    this.#clock = clock
    this.#among = among
  }

  /**
   * Posts to a conversation and gives the new activity's id. `draw` is asked when the turn comes, so that what is sent is the latest. Where Teams may have
   * taken it although no answer said so, `there` is asked first for the id it has; it is not sent again then.
   */
  async post(
    serviceUrl: string,
    conversation: string,
    urgency: Urgency,
    draw: () => Partial<Activity>,
    there?: () => Promise<string | undefined>,
  ): Promise<string | undefined> {
    const client = await this.#client(serviceUrl)
    const sent = await this.#send('post', conversation, urgency, async mayBeThere => {
      const id = mayBeThere ? await there?.() : undefined
      return id === undefined ? client.conversations.sendToConversation(conversation, draw()) : { id }
    })
    // Teams takes some posts without saying under which id.
    return sent.id || (await there?.())
  }

  /** Says something in a conversation. What has to wait for its turn goes out together with what waits already in the same form, so that a quick succession of answers is one message. */
  async say(
    serviceUrl: string,
    conversation: string,
    sentence: string,
    make: (sentences: string) => Partial<Activity>,
  ): Promise<void> {
    const waiting = this.#unsaid.get(conversation)
    if (waiting?.make === make && [...waiting.said, sentence].join('').length < 8_000) {
      waiting.said.push(sentence)
      this.#telling.count('merged', { send: 'post' })
      return
    }
    const next = { make, said: [sentence] }
    this.#unsaid.set(conversation, next)
    await this.post(serviceUrl, conversation, 'answer', () => {
      if (this.#unsaid.get(conversation) === next) this.#unsaid.delete(conversation)
      return make([...new Set(next.said)].join('\n\n'))
    })
  }

  /**
   * Puts another activity in the place of one posted before. False where Teams no longer knows it. Of one activity a single redraw waits at a time: what
   * is asked for meanwhile takes its place in the queue, and is sent instead; and the next is sent once the one under way is answered.
   */
  replace(
    serviceUrl: string,
    conversation: string,
    id: string,
    draw: () => Partial<Activity>,
    urgency: Urgency = 'card',
  ): Promise<boolean> {
    const of = `${conversation} ${id}`,
      before = this.#redraws.get(of)
    if (before?.waits === true) {
      before.draw = draw
      this.#telling.count('merged', { send: 'redraw' })
      return before.done
    }
    const redraw: Redraw = { waits: true, draw, done: Promise.resolve(true) }
    redraw.done = this.#redraw(serviceUrl, conversation, id, redraw, urgency, before?.done).finally(() => {
      if (this.#redraws.get(of) === redraw) this.#redraws.delete(of)
    })
    this.#redraws.set(of, redraw)
    return redraw.done
  }

  #redrawn(of: string): void {
    this.#redrawnAt.delete(of)
    this.#redrawnAt.set(of, this.#clock.now().getTime())
    const [oldest] = this.#redrawnAt.keys()
    if (oldest !== undefined && this.#redrawnAt.size > 500) this.#redrawnAt.delete(oldest)
  }

  async #redraw(
    serviceUrl: string,
    conversation: string,
    id: string,
    redraw: Redraw,
    urgency: Urgency,
    before: Promise<boolean> | undefined,
  ): Promise<boolean> {
    const client = await this.#client(serviceUrl)
    await before?.catch(() => false)
    const of = `${conversation} ${id}`,
      rest = (this.#redrawnAt.get(of) ?? 0) + betweenRedraws - this.#clock.now().getTime()
    if (rest > 0) await this.#clock.wait(rest)
    try {
      await this.#send('redraw', conversation, urgency, async () => {
        redraw.waits = false
        this.#redrawn(of)
        return client.conversations.updateActivity(conversation, id, { ...redraw.draw(), id })
      })
      return true
    } catch (fault) {
      if (fault instanceof NotSent && fault.status === 404) return false
      throw fault
    }
  }

  /** Opens a one-to-one conversation with a person and gives its id. */
  async talkTo(person: PersonAddress): Promise<string> {
    const client = await this.#client(person.serviceUrl)
    const created = await this.#send('open a chat', openings, 'answer', async () =>
      client.conversations.createConversation({
        isGroup: false,
        bot: { id: person.bot, name: 'Partnership Clerk' },
        members: [{ id: person.mri, name: person.name }],
        ...(person.tenant === undefined
          ? {}
          : { tenantId: person.tenant, channelData: { tenant: { id: person.tenant } } }),
      } as Parameters<ConnectorClient['conversations']['createConversation']>[0]),
    )
    if (created.id === undefined) throw new NotSent(undefined, undefined)
    return created.id
  }

  /** Everybody in a chat. */
  async members(serviceUrl: string, conversation: string): Promise<readonly ChatMember[]> {
    const client = await this.#client(serviceUrl)
    const found: ChatMember[] = []
    let continuationToken: string | undefined
    do {
      const asked = { pageSize: 500, ...(continuationToken === undefined ? {} : { continuationToken }) } as Parameters<
        ConnectorClient['conversations']['getConversationPagedMembers']
      >[1]
      const page = await (client.conversations.getConversationPagedMembers(conversation, asked) as unknown as Promise<{
        members?: readonly object[]
        continuationToken?: string
      }>)
      for (const m of page.members ?? []) found.push(memberOf(m))
      continuationToken = page.continuationToken || undefined
    } while (continuationToken !== undefined && found.length < 5_000)
    return found
  }

  /** `send` is told whether an attempt before may have arrived. */
  #send<T>(
    kind: Facts['send'] & string,
    conversation: string,
    urgency: Urgency,
    send: (mayBeThere: boolean) => Promise<T>,
  ): Promise<T> {
    return onceSure(() =>
      this.#telling.work('send', { send: kind, urgency }, () => this.#sendInTurn(conversation, urgency, send)),
    )
  }

  async #sendInTurn<T>(conversation: string, urgency: Urgency, send: (mayBeThere: boolean) => Promise<T>): Promise<T> {
    const turns = this.#turns.get(conversation) ?? new SendTurns(this.#clock)
    this.#turns.set(conversation, turns)
    for (let attempt = 1, waited = 0, mayBeThere = false; ; attempt++) {
      const asked = this.#clock.now().getTime()
      const arrived = await turns.turn(urgency),
        answered = await this.#among?.turn(conversation, urgency)
      waited += this.#clock.now().getTime() - asked
      this.#telling.learnt({ waited, attempts: attempt })
      try {
        const sent = await send(mayBeThere).finally(() => {
          arrived()
          answered?.()
        })
        this.#telling.learnt({ outcome: 'done' })
        return sent
      } catch (fault) {
        const status = statusOf(fault),
          about = status === undefined ? {} : { status }
        this.#telling.learnt({ ...about, outcome: 'not taken' })
        if (status !== undefined && !again.has(status)) throw new NotSent(status, fault)
        if (attempt === tries || (attempt > 1 && (status === 502 || status === 504))) throw fault
        this.#telling.count('retries', { of: 'send', ...about })
        mayBeThere ||= status === undefined || status >= 500
        await this.#clock.wait(retryAfter(fault) ?? 250 * 2 ** attempt)
      }
    }
  }

  #client(serviceUrl: string): Promise<ConnectorClient> {
    const known = this.#clients.get(serviceUrl)
    if (known !== undefined) return known
    const made = this.#authentication
      .createConnectorFactory(this.#identity)
      .create(serviceUrl, this.#audience)
      .then(withoutOwnRetries)
    made.catch(() => this.#clients.delete(serviceUrl))
    this.#clients.set(serviceUrl, made)
    return made
  }
}

/** The SDK's own retries post twice where an answer was lost, and are not to be switched off by any option: they are taken out. */
function withoutOwnRetries(client: ConnectorClient): ConnectorClient {
  const inner = (client as unknown as { client?: { pipeline?: { removePolicy(of: { name: string }): unknown } } })
    .client
  inner?.pipeline?.removePolicy({ name: 'defaultRetryPolicy' })
  return client
}

const word = (of: object, key: string): string | undefined => {
  const v = (of as Record<string, unknown>)[key]
  return typeof v === 'string' && v !== '' ? v : undefined
}

function memberOf(m: object): ChatMember {
  const id = word(m, 'aadObjectId') ?? word(m, 'objectId'),
    email = word(m, 'email') ?? word(m, 'userPrincipalName')
  return {
    mri: word(m, 'id') ?? '',
    name: word(m, 'name') ?? '',
    ...(id === undefined ? {} : { id }),
    ...(email === undefined ? {} : { email }),
  }
}
