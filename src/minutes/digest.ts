import type { AgendaItem } from '../meeting/agenda.ts'
import { dayWhere } from '../meeting/dates.ts'
import type { Published } from '../meeting/meeting.ts'
import { quorumOf } from '../meeting/quorum.ts'
import type { TermsOfReference } from '../meeting/termsOfReference.ts'
import { type Claim, type DigestsClaimed, toldOn } from './digestsClaimed.ts'
import { notAnswered } from './newsForClerk.ts'
import type { OpenBusiness, ShareOpen } from './openBusiness.ts'
import { sharesOfOrganisation } from './remindersOfActions.ts'
import { papersChanged } from './remindersOfMeetings.ts'
import type { NotReachedDigest, Reminder } from './reminders.ts'

/**
 * What one person is reminded of on one card, as it stands now: what was answered or done meanwhile says so. It has nothing of a restricted action but for an
 * owner of it who is entitled to its words.
 */
export interface Digest {
  readonly terms: TermsOfReference
  readonly person: string
  /** The day by the partnership's clock, `YYYY-MM-DD`. */
  readonly today: string
  /** Names the digest, so that a press of its buttons is answered with it. */
  readonly name: string
  readonly answers: readonly AnswerWanted[]
  readonly papers: readonly { readonly meeting: Published; readonly items: readonly AgendaItem[] }[]
  readonly actions: readonly OwnAction[]
  readonly organisations: readonly OrganisationsActions[]
  readonly silent: readonly Silent[]
  readonly quorums: readonly Published[]
  readonly notReached: readonly NotReachedDigest[]
  readonly ownedByNobody: readonly ActionOfNobody[]
}

/** An answer that was wanted from somebody; `over` where the meeting has opened or its day has changed. */
export interface AnswerWanted {
  readonly date: string
  readonly meeting?: Published
  readonly state: 'not answered' | 'coming' | 'apologies' | 'over'
}

/** An action somebody was reminded of; with no share where there is nothing more for them to do. */
export interface OwnAction {
  readonly number: number
  readonly share?: ShareOpen
}

/** The open actions of an organisation; of restricted ones that are not its lead's own, how many. */
export interface OrganisationsActions {
  readonly organisation: string
  readonly shares: readonly ShareOpen[]
  readonly restricted: number
}

/** Who has not answered for a meeting, and whether the clerk has had them reminded today. */
export interface Silent {
  readonly meeting: Published
  readonly names: readonly string[]
  readonly asked: boolean
}

/** An action that falls due whose owner nobody can write to; the words of a restricted one are left out. */
export interface ActionOfNobody {
  readonly number: number
  readonly owner: string
  readonly due: string
  readonly text?: string
}

type Of<W extends Reminder['what']> = Extract<Reminder, { readonly what: W }>

/** What a digest shows now, from what it was claimed for. `now` is ISO 8601. */
export function digestNow(
  { person, reminders, name }: Claim,
  business: OpenBusiness,
  claimed: DigestsClaimed,
  now: string,
): Digest {
  const { terms, coming } = business
  const today = dayWhere(now, terms.timezone),
    told = toldOn(claimed, today)
  const of = <W extends Reminder['what']>(what: W) => reminders.filter((r): r is Of<W> => r.what === what)
  const meetingsOf = (their: readonly { readonly meeting: string }[]) =>
    coming.filter(m => their.some(r => r.meeting === m.key))
  return {
    terms,
    person,
    today,
    name,
    answers: [...new Map(of('answer').map(r => [r.meeting, answerWanted(r, person, business)])).values()],
    papers: of('papers').flatMap(r => papersOf(r, coming)),
    actions: soonestFirst(of('action')).map(({ number, share }) => {
      const theirs = business.shares.find(
        s => s.number === number && s.share === share && s.owners.some(o => o.name === person),
      )
      return { number, ...(theirs === undefined ? {} : { share: theirs }) }
    }),
    organisations: of('organisation').map(({ organisation }) => organisationsActions(organisation, person, business)),
    silent: meetingsOf(of('not answered')).map(meeting => ({
      meeting,
      names: notAnswered(meeting),
      asked: told.asked.some(a => a.meeting === meeting.key && a.day === today),
    })),
    quorums: meetingsOf(of('quorum')),
    notReached: of('not reached').flatMap(r => told.notReached.filter(n => n.claim === r.claim)),
    ownedByNobody: of('action of nobody').flatMap(r => actionOfNobody(r, business)),
  }
}

/** Whether a digest has anything left that its person can do something about, or should know. */
export const saysAnything = (digest: Digest): boolean =>
  digest.answers.some(a => a.state === 'not answered') ||
  digest.actions.some(a => a.share !== undefined) ||
  digest.silent.some(s => s.names.length > 0) ||
  digest.organisations.some(o => o.shares.length + o.restricted > 0) ||
  [digest.papers, digest.quorums, digest.notReached, digest.ownedByNobody].some(part => part.length > 0)

/** All that a digest shows, but for its day: two that have the same sign look the same. */
export const signOfDigest = (digest: Digest): string =>
  JSON.stringify([
    digest.answers.map(a => [a.state, a.meeting?.agenda.time, a.meeting?.agenda.venue]),
    digest.actions,
    digest.organisations,
    digest.silent.map(s => [s.names, s.asked]),
    digest.quorums.map(m => quorumOf(m)),
    digest.papers.map(p => p.items),
    digest.notReached.map(n => n.claim),
    digest.ownedByNobody,
  ])

const soonestFirst = (actions: readonly Of<'action'>[]) =>
  actions.toSorted((a, b) => a.due.localeCompare(b.due) || a.number - b.number)

function answerWanted({ meeting: key, date }: Of<'answer'>, person: string, { coming }: OpenBusiness): AnswerWanted {
  const meeting = coming.find(m => m.key === key && m.agenda.date === date)
  if (meeting === undefined) return { date, state: 'over' }
  const known = meeting.roll[person]
  const state = known === undefined ? 'not answered' : known.place === 'apologies' ? 'apologies' : 'coming'
  return { date, meeting, state }
}

function papersOf({ meeting: key, after, until }: Of<'papers'>, coming: readonly Published[]): Digest['papers'] {
  const meeting = coming.find(m => m.key === key)
  if (meeting === undefined) return []
  const numbers = new Set(
    papersChanged(meeting)
      .filter(c => c.event > after && c.event <= until)
      .flatMap(c => c.items),
  )
  const items = meeting.agenda.items.filter(i => numbers.has(i.number))
  return items.length === 0 ? [] : [{ meeting, items }]
}

function organisationsActions(organisation: string, person: string, business: OpenBusiness): OrganisationsActions {
  const all = sharesOfOrganisation(business, organisation)
  const shares = all.filter(s => !s.restricted || s.owners.some(o => o.name === person))
  return {
    organisation,
    shares: shares.toSorted((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999') || a.number - b.number),
    restricted: new Set(all.filter(s => !shares.includes(s)).map(s => s.number)).size,
  }
}

function actionOfNobody(
  { number, share, due }: Of<'action of nobody'>,
  business: OpenBusiness,
): readonly ActionOfNobody[] {
  const open = business.shares.find(s => s.number === number && s.share === share)
  if (open === undefined) return []
  return [{ number, owner: share, due: open.due ?? due, ...(open.restricted ? {} : { text: open.text }) }]
}
