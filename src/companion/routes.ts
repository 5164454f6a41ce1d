import type { IncomingMessage, ServerResponse } from 'node:http'
import { Drafts } from '../app/drafts.ts'
import { aboutCompanion } from '../cards/companionSaid.ts'
import type { Desk } from '../desk/desk.ts'
import { type Act, act } from './acts.ts'
import type { ActsAnswer } from './answers.ts'
import { type Asker, broughtBy } from './askedBy.ts'
import { DoneLately } from './doneLately.ts'
import { meetingFor, partnershipFor } from './entitlement.ts'
import { findFor } from './finding.ts'
import { type DrawsMinutes, gather } from './gathering.ts'
import { lineTo } from './line.ts'
import { type Live, draw } from './live.ts'
import { everyAnswer } from './pagePolicy.ts'
import { registerAsked, registerFor } from './register.ts'
import { type RegisterFile, registerFile } from './registerFiles.ts'
import type { SignedIn } from './signIn.ts'
import { isClerk } from '../meeting/termsOfReference.ts'
import { NotAnswered, bodyOf, recordIn, wordIn } from './webRequest.ts'
import { whoAmI } from './whoAmI.ts'

/** What is answered to people who are signed in, and to nobody else. */
export const routeNames = [
  'GET /companion/api/me',
  'GET /companion/api/meetings/view',
  'GET /companion/api/live',
  'POST /companion/api/press',
  'POST /companion/api/type',
  'GET /companion/api/draft',
  'PUT /companion/api/draft',
  'GET /companion/api/find',
  'GET /companion/api/register',
  'GET /companion/api/register.csv',
  'GET /companion/api/register.xlsx',
  'GET /companion/api/register.ics',
] as const
/** One of them, by its method and address. */
export type RouteName = (typeof routeNames)[number]

/** One request, once it is known who asks. */
export interface Asking {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly query: URLSearchParams
  readonly asker: Asker
  readonly signedIn: SignedIn
  /** ISO 8601, UTC. */
  readonly at: string
}

/** Answers a request with what is to be sent as JSON, or itself, and then gives nothing. Rejects with NotAnswered where it is refused. */
type Route = (asking: Asking) => Promise<unknown>

/** The longest words typed at once, the longest draft, and the most that is filled in besides, in characters. */
const longest = { words: 200_000, draft: 100_000, besides: 4_000 }

/** Every route, answered by the desk and by what its answerers may see. */
export function routesOf(desk: Desk, live: Live, draws: DrawsMinutes): Readonly<Record<RouteName, Route>> {
  const drafts = new Drafts(desk.record),
    lately = new DoneLately<ActsAnswer>()

  const watched = async ({ asker, query }: Asking) => {
    const { meeting, terms } = await meetingOf(desk, asker, query.get('meeting') ?? ''),
      stage = query.get('view') === 'stage'
    const clerk = !stage && isClerk(terms, asker.by)
    return { meeting, stage, gathered: await gather(desk.office, meeting, clerk ? draws : undefined) }
  }
  const done = async ({ asker, at }: Asking, body: Readonly<Record<string, unknown>>, given: Act) => {
    const mark = wordIn(body, 'request', 100)
    if (mark === undefined || mark === '') throw new NotAnswered(400, aboutCompanion.notUnderstood())
    const shown = await shownIn(desk, asker, body)
    return lately.once(`${asker.account} ${mark}`, async () => {
      const answers = await act(desk, broughtBy(asker, at, mark, shown), given)
      if (shown?.meeting === undefined) return { answers }
      if ('words' in given && !answers.some(a => a.refused === true))
        await drafts.sent(asker.account, shown.meeting, given.words)
      return { answers, version: (await desk.office.meeting(shown.meeting)).version }
    })
  }

  /** Somebody's register; of whoever belongs to no partnership, and may make none, there is none. */
  const registerOf = async (asker: Asker, at: string, query: URLSearchParams) => {
    const register = await registerFor(desk, asker, at, registerAsked(query))
    if (register.partnerships.length === 0 && !desk.maySetUp.may(asker.by))
      throw new NotAnswered(403, aboutCompanion.stranger())
    return register
  }
  const registerGiven = async (kind: RegisterFile, { asker, at, query, response }: Asking) => {
    const register = await registerOf(asker, at, query)
    const { name, type, content } = await registerFile(kind, register)
    response.writeHead(200, {
      ...everyAnswer,
      'content-type': type,
      'content-length': content.length,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    })
    response.end(content)
  }

  return {
    'GET /companion/api/me': async ({ asker, at, query }) => {
      const me = await whoAmI(desk, asker, at, query.get('chat') ?? undefined)
      if (me === undefined) throw new NotAnswered(403, aboutCompanion.stranger())
      return me
    },
    'GET /companion/api/meetings/view': async asking => {
      const { gathered, stage } = await watched(asking)
      return draw(gathered, { asker: asking.asker, stage }).view
    },
    'GET /companion/api/live': async asking => {
      const { meeting, gathered, stage } = await watched(asking)
      const { response, request, asker, signedIn } = asking
      const last = request.headers['last-event-id'],
        { until } = signedIn
      live.watch(
        {
          asker,
          meeting: meeting.key,
          stage,
          ...(typeof last === 'string' ? { last } : {}),
          ...(until === undefined ? {} : { until }),
        },
        lineTo(request, response),
        draw(gathered, { asker, stage }),
      )
      // What was kept while this was drawn was told to nobody who was not watching yet.
      if (desk.office.latest(meeting).version !== meeting.version) live.changed(meeting.key)
      return undefined
    },
    'POST /companion/api/press': async asking => {
      const body = await bodyOf(asking.request)
      const verb = wordIn(body, 'verb', 100),
        data = recordIn(body, 'data')
      if (verb === undefined || data === undefined) throw new NotAnswered(400, aboutCompanion.notUnderstood())
      return done(asking, body, { verb, data })
    },
    'POST /companion/api/type': async asking => {
      const body = await bodyOf(asking.request)
      const words = wordIn(body, 'words', longest.words)?.trim()
      if (words === undefined || words === '') throw new NotAnswered(400, aboutCompanion.notUnderstood())
      return done(asking, body, { words })
    },
    'GET /companion/api/draft': async ({ asker, query }) => {
      const { meeting } = await meetingOf(desk, asker, query.get('meeting') ?? '')
      return drafts.read(asker.account, meeting.key)
    },
    'PUT /companion/api/draft': async ({ asker, at, query, request }) => {
      const { meeting } = await meetingOf(desk, asker, query.get('meeting') ?? '')
      const body = await bodyOf(request)
      const text = wordIn(body, 'text', longest.draft),
        item = wordIn(body, 'item', 40),
        besides = wordIn(body, 'besides', longest.besides)
      if (text === undefined) throw new NotAnswered(400, aboutCompanion.notUnderstood())
      const draft = { text, ...(item === undefined ? {} : { item }), ...(besides === undefined ? {} : { besides }), at }
      await drafts.keep(asker.account, meeting.key, draft)
      return draft
    },
    'GET /companion/api/find': async ({ asker, at, query }) => {
      const terms = partnershipFor(desk, asker.by, query.get('partnership') ?? '')
      if (terms === undefined) throw new NotAnswered(403, aboutCompanion.stranger())
      const words = (query.get('words') ?? '').slice(0, 400)
      return findFor(desk, terms, words, { by: asker.by, at, where: 'privately' })
    },
    'GET /companion/api/register': ({ asker, at, query }) => registerOf(asker, at, query),
    'GET /companion/api/register.csv': asking => registerGiven('csv', asking),
    'GET /companion/api/register.xlsx': asking => registerGiven('xlsx', asking),
    'GET /companion/api/register.ics': asking => registerGiven('ics', asking),
  }
}

/** A meeting of somebody's own partnership. @throws NotAnswered where it is not theirs to look at, or none */
async function meetingOf(desk: Desk, { by }: Asker, key: string) {
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
    const { meeting, terms } = await meetingOf(desk, asker, key)
    return { partnership: terms.key, meeting: meeting.key }
  }
  if (partnership === undefined) return undefined
  if (partnershipFor(desk, asker.by, partnership) === undefined) throw new NotAnswered(403, aboutCompanion.stranger())
  return { partnership }
}
