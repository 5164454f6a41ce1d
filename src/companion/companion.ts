import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Elsewhere } from '../app/elsewhere.ts'
import { nameOf } from '../app/faultNamed.ts'
import type { Clock, Log } from '../app/ports.ts'
import { aboutCompanion } from '../cards/companionSaid.ts'
import { pageWords } from '../cards/pageWords.ts'
import { inLanguage, inWords } from '../cards/say.ts'
import type { Desk } from '../desk/desk.ts'
import { type Language, isClerk, languages } from '../meeting/termsOfReference.ts'
import { act } from './acts.ts'
import type { ActsAnswer } from './answers.ts'
import { type Asker, type KnownBy, askerOf, broughtBy } from './askedBy.ts'
import { DoneLately } from './doneLately.ts'
import { Drafts } from './drafts.ts'
import { meetingFor, partnershipFor } from './entitlement.ts'
import { findFor } from './finding.ts'
import { type DrawsMinutes, gather } from './gathering.ts'
import { Live, draw } from './live.ts'
import { readPage } from './pageFiles.ts'
import { everyAnswer, policy } from './pagePolicy.ts'
import { type NotSignedIn, type SignIn, type SignedIn, tokenIn } from './signIn.ts'
import { NotAnswered, bodyOf, sendJson, wordIn } from './webRequest.ts'
import { languageOf, whoAmI } from './whoAmI.ts'

/** What the companion is made of. */
export interface CompanionParts {
  readonly desk: Desk
  readonly signIn: SignIn
  readonly knownBy: KnownBy
  readonly elsewhere: Pick<Elsewhere, 'takenIn'>
  /** Draws the minutes as they stand, for a clerk. */
  readonly draws: DrawsMinutes
  /** The addresses whose pages may show it in a frame. */
  readonly frames: readonly string[]
  /** Only this machine is answered: there is no identity, and a token is whoever it says. */
  readonly onlyHere: boolean
  readonly clock: Clock
  readonly log: Log
}

/** The companion page, under the bot's own server. */
export interface Companion {
  /** Where it stands: every address that begins so is its own. */
  readonly path: '/companion'
  /** Answers a request for an address under it. Never rejects. */
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>
  /** What another instance wrote of a partnership has been taken in. */
  changedElsewhere(partnership: string): void
  /** Ends every stream, so that the server can close. */
  stop(): void
}

/** One request, once it is known who asks. */
interface Asking {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly query: URLSearchParams
  readonly asker: Asker
  readonly signedIn: SignedIn
  /** ISO 8601, UTC. */
  readonly at: string
}

/** The companion's server side: the page, who somebody is, what they may see, and what they do, which goes to the desk. */
export function companionOf(parts: CompanionParts): Companion {
  const { desk, signIn, log } = parts
  const page = readPage(),
    live = new Live(desk, parts.draws, parts.elsewhere, log),
    drafts = new Drafts(desk.record),
    done = new DoneLately<ActsAnswer>()
  desk.office.onKept(meeting => live.changed(meeting))

  const seen = async ({ asker, query }: Pick<Asking, 'asker' | 'query'>) => {
    const { meeting, terms } = await meetingOr404(desk, asker, query.get('meeting') ?? ''),
      stage = query.get('view') === 'stage'
    const clerk = !stage && isClerk(terms, asker.by)
    return { meeting, stage, gathered: await gather(desk.office, meeting, clerk ? parts.draws : undefined) }
  }
  const doing = async (asking: Asking, body: Readonly<Record<string, unknown>>, done_: Parameters<typeof act>[2]) => {
    const mark = wordIn(body, 'request', 100)
    if (mark === undefined || mark === '') throw new NotAnswered(400, aboutCompanion.notUnderstood())
    const shown = await shownIn(desk, asking.asker, body)
    return done.once(`${asking.asker.account} ${mark}`, async () => {
      const answers = await act(desk, broughtBy(asking.asker, asking.at, mark, shown), done_)
      const after = shown?.meeting === undefined ? undefined : await desk.office.meeting(shown.meeting)
      return { answers, ...(after === undefined ? {} : { version: after.version }) }
    })
  }

  const routes: Readonly<Record<string, (asking: Asking) => Promise<unknown>>> = {
    'GET /companion/api/me': async ({ asker, at, query }) => {
      const me = await whoAmI(desk, asker, at, query.get('chat') ?? undefined)
      if (me === undefined) throw new NotAnswered(403, aboutCompanion.stranger())
      return me
    },
    'GET /companion/api/meetings/view': async asking => {
      const { gathered, stage } = await seen(asking)
      return draw(gathered, { asker: asking.asker, stage }).view
    },
    'GET /companion/api/live': async asking => {
      const { meeting, gathered, stage } = await seen(asking)
      const { response, request, asker, signedIn } = asking
      const first = draw(gathered, { asker, stage }),
        last = request.headers['last-event-id']
      response.writeHead(200, {
        ...everyAnswer,
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store, no-transform',
        'x-accel-buffering': 'no',
      })
      live.watch(
        {
          asker,
          meeting: meeting.key,
          stage,
          ...(typeof last === 'string' ? { last } : {}),
          ...(signedIn.until === undefined ? {} : { until: signedIn.until }),
        },
        response,
        first,
      )
      if (desk.office.latest(meeting).version !== meeting.version) live.changed(meeting.key)
      return undefined
    },
    'POST /companion/api/press': async asking => {
      const body = await bodyOf(asking.request)
      const verb = wordIn(body, 'verb', 100),
        { data } = body
      if (verb === undefined || typeof data !== 'object' || data === null || Array.isArray(data))
        throw new NotAnswered(400, aboutCompanion.notUnderstood())
      return doing(asking, body, { verb, data: data as Readonly<Record<string, unknown>> })
    },
    'POST /companion/api/type': async asking => {
      const body = await bodyOf(asking.request)
      const words = wordIn(body, 'words', 200_000)?.trim()
      if (words === undefined || words === '') throw new NotAnswered(400, aboutCompanion.notUnderstood())
      return doing(asking, body, { words })
    },
    'GET /companion/api/draft': async ({ asker, query }) => {
      const { meeting } = await meetingOr404(desk, asker, query.get('meeting') ?? '')
      return drafts.read(asker.account, meeting.key)
    },
    'PUT /companion/api/draft': async ({ asker, at, query, request }) => {
      const { meeting } = await meetingOr404(desk, asker, query.get('meeting') ?? '')
      const body = await bodyOf(request)
      const text = wordIn(body, 'text', 100_000),
        item = wordIn(body, 'item', 40)
      if (text === undefined) throw new NotAnswered(400, aboutCompanion.notUnderstood())
      const draft = { text, ...(item === undefined ? {} : { item }), at }
      await drafts.keep(asker.account, meeting.key, draft)
      return draft
    },
    'GET /companion/api/find': async ({ asker, at, query }) => {
      const terms = partnershipFor(desk, asker.by, query.get('partnership') ?? '')
      if (terms === undefined) throw new NotAnswered(403, aboutCompanion.stranger())
      return findFor(desk, terms, (query.get('words') ?? '').slice(0, 400), { by: asker.by, at, where: 'privately' })
    },
  }

  /** What is answered to anybody: the page itself, its files, how to sign in, and the page's own words. */
  const open: Readonly<Record<string, (query: URLSearchParams, response: ServerResponse) => unknown>> = {
    'GET /companion': (_query, response) => sendPage(response, page.shell, policy(page.mapHash, parts.frames)),
    'GET /companion/api/sign-in': (_query, response) => sendJson(response, 200, signIn.how()),
    'GET /companion/api/words': (query, response) => {
      const language = languages.find(l => l === query.get('language'))
      sendJson(
        response,
        200,
        inLanguage(language, () => inWords(pageWords())),
      )
    },
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://companion.invalid'),
      method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET'),
      path = url.pathname.replace(/(.)\/+$/, '$1')
    if (parts.onlyHere && !isFromHere(request)) throw new NotAnswered(403, aboutCompanion.onlyFromThisMachine())
    const file = /^\/companion\/files\/([\w-]{1,64})\/([\w@./-]{1,200})$/.exec(path)
    if (method === 'GET' && file !== null) {
      const [, mark = '', name = ''] = file
      const found = await page.file(name, String(request.headers['accept-encoding'] ?? ''))
      if (found === undefined) throw new NotAnswered(404, aboutCompanion.noSuchPlace())
      return sendFile(response, found, mark === page.mark)
    }
    const openly = open[`${method} ${path}`]
    if (openly !== undefined) {
      openly(url.searchParams, response)
      return
    }
    const route = routes[`${method} ${path}`]
    if (!path.startsWith('/companion/api/')) throw new NotAnswered(404, aboutCompanion.noSuchPlace())
    await parts.elsewhere.takenIn()
    const signedIn = await signIn.who(tokenIn(request.headers.authorization))
    if ('not' in signedIn) throw notSignedIn(signedIn)
    if (route === undefined) throw new NotAnswered(404, aboutCompanion.noSuchPlace())
    const asker = askerOf(signedIn, parts.knownBy)
    const language = languageOf(desk.partnerships.ofPerson(asker.by))
    const at = parts.clock.now().toISOString()
    const asking: Asking = { request, response, query: url.searchParams, asker, signedIn, at }
    const answered = await inLanguage(language, () => route(asking))
    if (answered !== undefined) sendJson(response, 200, answered)
  }

  return {
    path: '/companion',
    async answer(request, response) {
      const language: Language = /^cy\b/i.test(request.headers['accept-language'] ?? '') ? 'cy' : 'en'
      try {
        await inLanguage(language, () => answer(request, response))
      } catch (fault) {
        const no =
          fault instanceof NotAnswered
            ? fault
            : inLanguage(language, () => new NotAnswered(503, aboutCompanion.brokenDown()))
        if (fault !== no) log.error({ fault: nameOf(fault) }, 'A request of the companion page could not be answered.')
        if (response.headersSent) response.end()
        else sendJson(response, no.status, no.no)
      }
    },
    changedElsewhere: partnership => live.changedIn(partnership),
    stop: () => live.stop(),
  }
}

/** A meeting of somebody's own partnership. @throws NotAnswered where it is not theirs to look at, or none */
async function meetingOr404(desk: Desk, { by }: Asker, key: string) {
  const found = await meetingFor(desk, by, key)
  if (found === 'stranger') throw new NotAnswered(403, aboutCompanion.stranger())
  if (found === 'no such meeting') throw new NotAnswered(404, aboutCompanion.noSuchMeeting())
  return found
}

/** What stands before somebody who does something, by the page's word, held to what they may look at. */
async function shownIn(desk: Desk, asker: Asker, body: Readonly<Record<string, unknown>>) {
  const key = wordIn(body, 'meeting', 300),
    partnership = wordIn(body, 'partnership', 200)
  if (key !== undefined) {
    const { meeting, terms } = await meetingOr404(desk, asker, key)
    return { partnership: terms.key, meeting: meeting.key }
  }
  if (partnership === undefined) return undefined
  if (partnershipFor(desk, asker.by, partnership) === undefined) throw new NotAnswered(403, aboutCompanion.stranger())
  return { partnership }
}

function notSignedIn({ not }: NotSignedIn): NotAnswered {
  if (not === 'tenant not allowed') return new NotAnswered(403, aboutCompanion.tenantNotAllowed())
  const sentence =
    not === 'none'
      ? aboutCompanion.signInFirst()
      : not === 'expired'
        ? aboutCompanion.signInAgain()
        : aboutCompanion.notSignedIn()
  return new NotAnswered(401, sentence, { signIn: true })
}

/**
 * Whether a request was made on this machine, by its own name: a page from elsewhere that gave its host this address is not from here. Every name below
 * `localhost` is this machine's own (RFC 6761, 6.3); the rehearsal room gives each pane one.
 */
function isFromHere({ headers, socket }: IncomingMessage): boolean {
  const here = /^(?:127\.0\.0\.1|(?:[\w-]+\.)?localhost|\[::1\])(?::\d+)?$/i
  const { origin } = headers
  const from = origin === undefined ? '' : URL.parse(origin)?.host
  return (
    /^(?:::ffff:)?127\.|^::1$/.test(socket.remoteAddress ?? '') &&
    here.test(headers.host ?? '') &&
    (from === '' || here.test(from ?? ''))
  )
}

function sendPage(response: ServerResponse, shell: string, rules: string): void {
  response.writeHead(200, {
    ...everyAnswer,
    'content-type': 'text/html; charset=utf-8',
    'content-length': Buffer.byteLength(shell),
    'content-security-policy': rules,
    'cache-control': 'no-cache',
  })
  response.end(shell)
}

function sendFile(
  response: ServerResponse,
  { type, encoding, content }: { readonly type: string; readonly encoding?: string; readonly content: Uint8Array },
  asMarked: boolean,
): void {
  response.writeHead(200, {
    ...everyAnswer,
    'content-type': type,
    'content-length': content.length,
    ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
    vary: 'accept-encoding',
    'cache-control': asMarked ? 'public, max-age=31536000, immutable' : 'no-store',
  })
  response.end(content)
}
