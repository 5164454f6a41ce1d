import { dayWhere, daysAfter } from '../meeting/dates.ts'
import type { DigestDue, NotReachedDigest, Told } from './reminders.ts'

/** What can happen to a partnership's reminders. `claim` names a digest by the event that claimed it. */
export type ReminderEvent =
  | ({ readonly type: 'DigestClaimed'; readonly day: string } & DigestDue)
  | { readonly type: 'DigestSent' | 'DigestFailed' | 'DigestTriedAgain'; readonly claim: string }
  | { readonly type: 'DigestGivenUp'; readonly claim: string; readonly why: NotReachedDigest['why'] | 'nothing left' }
  | { readonly type: 'ReminderAsked'; readonly meeting: string; readonly day: string; readonly by: string }

/** An event of the reminders with its place in their record; `at` is ISO 8601, UTC. */
export interface ReminderRecorded {
  readonly at: string
  readonly event: ReminderEvent
}

/** A digest that somebody is to have, and how far it has got. It is claimed before it is sent, so that no two instances send it. */
export interface Claim extends DigestDue {
  readonly name: string
  readonly day: string
  readonly state: 'being sent' | 'failed' | 'sent' | NotReachedDigest['why'] | 'nothing left'
  /** How often it has been tried. */
  readonly tries: number
  /** When anything last happened to it, ISO 8601. */
  readonly at: string
}

/** The reminders of a partnership lately, as far as they have got. */
export interface DigestsClaimed {
  readonly claims: ReadonlyMap<string, Claim>
  readonly asked: readonly { readonly meeting: string; readonly day: string; readonly by: string }[]
}

/** No reminder claimed yet. */
export const noneClaimed: DigestsClaimed = { claims: new Map(), asked: [] }

/** The reminders after one more event. `name` is what a digest claimed by it is called. */
export function claimedAfter(before: DigestsClaimed, { at, event }: ReminderRecorded, name: string): DigestsClaimed {
  const set = (claim: Claim | undefined) =>
    claim === undefined ? before : { ...before, claims: new Map(before.claims).set(claim.name, claim) }
  const known = 'claim' in event ? before.claims.get(event.claim) : undefined
  switch (event.type) {
    case 'DigestClaimed': {
      const { person, day, reminders } = event
      return set({ name, person, day, reminders, state: 'being sent', tries: 1, at })
    }
    case 'DigestSent':
      return set(known && { ...known, state: 'sent', at })
    case 'DigestFailed':
      return set(known && { ...known, state: 'failed', at })
    case 'DigestTriedAgain':
      return set(known && { ...known, state: 'being sent', tries: known.tries + 1, at })
    case 'DigestGivenUp':
      return set(known && { ...known, state: event.why, at })
    case 'ReminderAsked':
      return { ...before, asked: [...before.asked, event] }
  }
}

/** Days for which what the clerk asked for still holds: over Easter, or Christmas and a weekend. */
const askedHolds = 7

/**
 * What counts as told on a day. What certainly never came does not, and is due again as long as it is true; what may have come does, so that nothing comes
 * twice.
 */
export function toldOn({ claims, asked }: DigestsClaimed, today: string): Told {
  const all = [...claims.values()]
  return {
    had: (person, day) => all.some(c => c.person === person && c.day === day),
    told: person => all.filter(c => c.person === person && c.state !== 'not sent').flatMap(c => c.reminders),
    asked: asked.filter(a => a.day >= daysAfter(today, -askedHolds)),
    notReached: all.flatMap(({ name: claim, person, reminders, state: why }): readonly NotReachedDigest[] =>
      (why === 'no conversation' || why === 'not sent' || why === 'not known') &&
      reminders.some(r => r.what !== 'not reached')
        ? [{ person, reminders, claim, why }]
        : [],
    ),
  }
}

const minute = 60_000
/** How often a digest is tried on its day; each wait is twice the one before it, from five minutes: two and a half hours in all. */
const mostTries = 6
/** After so long without a word a digest is not being sent any more: the process that sent it ended. */
const longestSending = 15 * minute

/** What is to be done about a digest that has not been sent: tried again now, waited for, or given up. `now` is ISO 8601. */
export function whatNext(
  { state, tries, day, at }: Claim,
  now: string,
  timezone: string,
): 'nothing' | 'try again' | { readonly giveUp: NotReachedDigest['why'] } {
  const waited = Date.parse(now) - Date.parse(at)
  if (state === 'being sent') return waited > longestSending ? { giveUp: 'not known' } : 'nothing'
  if (state !== 'failed') return 'nothing'
  if (tries >= mostTries || day !== dayWhere(now, timezone)) return { giveUp: 'not sent' }
  return waited >= 5 * minute * 2 ** (tries - 1) ? 'try again' : 'nothing'
}

/** Days for which the last digest of somebody is kept as it stands. */
const current = 14

/** The last digest each person was given of late. `today` is `YYYY-MM-DD`. */
export function lastGiven({ claims }: DigestsClaimed, today: string): readonly Claim[] {
  const given = [...claims.values()].filter(c => c.state === 'sent' && c.day >= daysAfter(today, -current))
  return [...new Map(given.map(c => [c.person, c])).values()]
}
