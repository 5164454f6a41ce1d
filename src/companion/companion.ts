import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Elsewhere } from '../app/elsewhere.ts'
import { nameOf } from '../app/faultNamed.ts'
import type { Clock, Log } from '../app/ports/surroundings.ts'
import { aboutCompanion } from '../cards/companionSaid.ts'
import { pageWords } from '../cards/pageWords.ts'
import { inLanguage, inWords } from '../cards/say.ts'
import type { Desk } from '../desk/desk.ts'
import { type Language, languages } from '../meeting/termsOfReference.ts'
import { type KnownBy, askerOf } from './askedBy.ts'
import { type DrawsMinutes, drawnOnce } from './gathering.ts'
import { Live } from './live.ts'
import { Pace } from './pace.ts'
import { readPage } from './pageFiles.ts'
import { policy } from './pagePolicy.ts'
import { type RouteName, routesOf } from './routes.ts'
import { type NotSignedIn, type SignIn, tokenIn } from './signIn.ts'
import { NotAnswered, sendFile, sendJson, sendPage } from './webRequest.ts'
import { languageOf } from './whoAmI.ts'

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

/** The companion's server side: the page, who somebody is, what they may see, and what they do, which goes to the desk. */
export function companionOf(parts: CompanionParts): Companion {
  const { desk, signIn, clock, log } = parts
  const page = readPage(),
    draws = drawnOnce(parts.draws),
    live = new Live(desk, draws, parts.elsewhere, log),
    routes = routesOf(desk, live, draws),
    pace = new Pace()
  desk.office.onKept(meeting => live.changed(meeting))

  /** What is answered to anybody: the page itself, how to sign in, and the page's own words. */
  const openly: Readonly<Record<string, (query: URLSearchParams, response: ServerResponse) => void>> = {
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

  async function answered(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://companion.invalid'),
      method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET'),
      path = url.pathname.replace(/(.)\/+$/, '$1')
    if (parts.onlyHere && !isFromHere(request)) throw new NotAnswered(403, aboutCompanion.onlyFromThisMachine())
    const toAnybody = openly[`${method} ${path}`]
    if (toAnybody !== undefined) return toAnybody(url.searchParams, response)
    const [, mark, name] = /^\/companion\/files\/([\w-]{1,64})\/([\w@./-]{1,200})$/.exec(path) ?? []
    if (method === 'GET' && name !== undefined) {
      const found = await page.file(name, String(request.headers['accept-encoding'] ?? ''))
      if (found === undefined) throw new NotAnswered(404, aboutCompanion.noSuchPlace())
      return sendFile(response, found, mark === page.mark)
    }
    if (!path.startsWith('/companion/api/')) throw new NotAnswered(404, aboutCompanion.noSuchPlace())
    const signedIn = await signIn.who(tokenIn(request.headers.authorization))
    if ('not' in signedIn) throw notSignedIn(signedIn)
    if (!pace.allows(signedIn.account, Date.now())) throw new NotAnswered(429, aboutCompanion.tooManyAtOnce())
    const route = routes[`${method} ${path}` as RouteName] as (typeof routes)[RouteName] | undefined
    if (route === undefined) throw new NotAnswered(404, aboutCompanion.noSuchPlace())
    // Everything other instances wrote before it is known here before anything is answered, as with what comes from Teams.
    await parts.elsewhere.takenIn()
    const asker = askerOf(signedIn, parts.knownBy)
    const asking = {
      request,
      response,
      query: url.searchParams,
      asker,
      signedIn,
      at: clock.now().toISOString(),
    }
    const answer = await inLanguage(languageOf(desk.partnerships.ofPerson(asker.by)), () => route(asking))
    if (answer !== undefined) sendJson(response, 200, answer)
  }

  return {
    path: '/companion',
    async answer(request, response) {
      const language: Language = /^cy\b/i.test(request.headers['accept-language'] ?? '') ? 'cy' : 'en'
      try {
        await inLanguage(language, () => answered(request, response))
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

function notSignedIn({ not }: NotSignedIn): NotAnswered {
  switch (not) {
    case 'tenant not allowed':
      return new NotAnswered(403, aboutCompanion.tenantNotAllowed())
    case 'none':
      return new NotAnswered(401, aboutCompanion.signInFirst(), { signIn: true })
    case 'expired':
      return new NotAnswered(401, aboutCompanion.signInAgain(), { signIn: true })
    case 'not valid':
      return new NotAnswered(401, aboutCompanion.notSignedIn(), { signIn: true })
  }
}

/** Whether a request was made on this machine, by its own name: a page from elsewhere that gave its host this address is not from here. */
function isFromHere({ headers, socket }: IncomingMessage): boolean {
  const here = /^(?:127\.0\.0\.1|(?:[\w-]+\.)?localhost|\[::1\])(?::\d+)?$/i
  const { origin } = headers
  return (
    /^(?:::ffff:)?127\.|^::1$/.test(socket.remoteAddress ?? '') &&
    here.test(headers.host ?? '') &&
    (origin === undefined || here.test(URL.parse(origin)?.host ?? ''))
  )
}
