import { registerOf } from '../app/register.ts'
import { inLanguage, inWords } from '../cards/say.ts'
import type { Desk } from '../desk/desk.ts'
import { dayWhere } from '../meeting/dates.ts'
import { type CalledMeeting, dateOf } from '../meeting/meeting.ts'
import { type TermsOfReference, isClerk, nameActing } from '../meeting/termsOfReference.ts'
import type { RegisterAction, RegisterAnswer, RegisterAsked, RegisterMeeting } from './answers.ts'
import type { Asker } from './askedBy.ts'
import { mayLookAt, partnershipsOf } from './entitlement.ts'
import { actionListed, isAskedFor, meetingListed } from './views/registerSeen.ts'

/** What one partnership has before it. */
interface OfPartnership {
  readonly meetings: readonly RegisterMeeting[]
  readonly minutes: readonly RegisterMeeting[]
  readonly actions: readonly RegisterAction[]
}

/** What all of somebody's partnerships have before them: meetings, minutes, and the actions asked for. Only their own partnerships are looked at. */
export async function registerFor(
  desk: Desk,
  { by }: Asker,
  at: string,
  asked: RegisterAsked,
): Promise<RegisterAnswer> {
  const own = await partnershipsOf(desk, by)
  const all = await Promise.all(
    own.map(async terms => inLanguage(terms.language, () => ofPartnership(desk, terms, by, at))),
  )
  const actions = all.flatMap(each => each.actions)
  return {
    partnerships: own.map(({ key, name, shortName, ...terms }) => ({
      key,
      name,
      shortName,
      clerk: isClerk({ key, name, shortName, ...terms }, by),
    })),
    meetings: all.flatMap(each => each.meetings).toSorted((a, b) => (a.date ?? '9').localeCompare(b.date ?? '9')),
    minutes: all.flatMap(each => each.minutes).toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? '')),
    actions: actions
      .filter(action => isAskedFor(action, asked))
      .toSorted((a, b) => (a.dueDate ?? '9').localeCompare(b.dueDate ?? '9')),
    owners: named(actions, a => a.owners),
    organisations: named(actions, a => a.organisations),
  }
}

const named = (actions: readonly RegisterAction[], names: (action: RegisterAction) => readonly string[]) =>
  [...new Set(actions.flatMap(names))].toSorted((a, b) => a.localeCompare(b))

async function ofPartnership(desk: Desk, terms: TermsOfReference, by: Asker['by'], at: string): Promise<OfPartnership> {
  const today = dayWhere(at, terms.timezone),
    name = nameActing(terms, by)
  const atHand = await desk.office.meetingsAtHand(terms.key)
  const toCome = (m: CalledMeeting) =>
    m.phase === 'in session' || m.phase === 'adjourned' || (m.phase !== 'closed' && (dateOf(m) ?? today) >= today)
  return inWords<OfPartnership>({
    meetings: atHand.filter(m => mayLookAt(m, terms, by) && toCome(m)).map(m => meetingListed(m, false)),
    minutes: isClerk(terms, by) ? atHand.filter(m => m.phase === 'closed').map(m => meetingListed(m, true)) : [],
    actions: (await registerOf(desk.office, terms)).map(action => actionListed(terms, action, { name, today })),
  })
}

const states = ['open', 'overdue', 'done', 'all'] as const
const day = /^\d{4}-\d{2}-\d{2}$/

/** What is asked of the register, from an address; what is none of its words is not asked for. */
export function registerAsked(query: URLSearchParams): RegisterAsked {
  const word = (name: string) => (query.get(name) ?? '').slice(0, 300)
  const state = states.find(s => s === query.get('state'))
  const only = (name: 'partnership' | 'owner' | 'organisation') => (word(name) === '' ? {} : { [name]: word(name) })
  const from = word('from'),
    until = word('until')
  return {
    ...only('partnership'),
    ...only('owner'),
    ...only('organisation'),
    ...(state === undefined ? {} : { state }),
    ...(day.test(from) ? { from } : {}),
    ...(day.test(until) ? { until } : {}),
  }
}
