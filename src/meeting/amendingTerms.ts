import type { Asked } from './commands.ts'
import type { CalledMeeting } from './meeting.ts'
import { folded } from './names.ts'
import type { TermsSetInTeams } from './partnership.ts'
import {
  type Body,
  type Member,
  type RemindersSet,
  type TermsOfReference,
  conducts,
  memberActing,
  reminderKinds,
  remindersOf,
} from './termsOfReference.ts'

/** What a clerk's change of the terms comes to: what is set, with a sentence for the list of changes; a refusal in a sentence; or nothing, since it is so already. */
export type TermsAmended =
  | { readonly kind: 'set'; readonly set: TermsSetInTeams; readonly what: string }
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'as it was' }

/** Who changes the terms, and the partnership's meetings that are not closed yet: their records know people by name. */
export interface Amending {
  readonly asked: Asked
  readonly meetings: readonly CalledMeeting[]
}

const refused = (sentence: string): TermsAmended => ({ kind: 'refused', sentence })
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
const some = <K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } =>
  (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V }

/** A member with what is known in an order of its own, so that two can be compared. */
const inOrder = (m: Member): Member => ({
  name: m.name,
  ...some('honorific', m.honorific),
  ...some('post', m.post),
  ...some('organisation', m.organisation),
  ...some('body', m.body),
  votes: m.votes,
  part: m.part,
  ...some('id', m.id),
  ...some('email', m.email),
  deputies: m.deputies,
  ...some('lead', m.lead),
})

/** A member in a line: "member, Borough Commander, Riverside Police; for the police; votes". */
export function memberInWords(m: Member): string {
  return [
    [m.part, m.post, m.organisation].filter(w => w !== undefined).join(', '),
    m.body === undefined ? undefined : `for ${m.body}`,
    m.votes ? 'votes' : 'no vote',
    m.deputies.length === 0 ? undefined : `deputies: ${m.deputies.join(', ')}`,
    m.lead === undefined ? undefined : 'leads the organisation',
  ]
    .filter(w => w !== undefined)
    .join('; ')
}

/** Quorum in words: "4 members, with council and police represented", or "none set". */
export function quorumSetInWords({ count, bodies = [] }: TermsOfReference['quorum']): string {
  const represented =
    bodies.length === 0
      ? undefined
      : `with ${bodies.length === 1 ? bodies[0] : `${bodies.slice(0, -1).join(', ')} and ${bodies.at(-1)}`} represented`
  return (
    [count === undefined ? undefined : `${count} ${count === 1 ? 'member' : 'members'}`, represented]
      .filter(w => w !== undefined)
      .join(', ') || 'none set'
  )
}

/** Why this member cannot stand in the terms beside the others, if so. */
function cannotBe(member: Member, others: readonly Member[], before: Member | undefined): string | undefined {
  const equal = (a: string | undefined, b: string | undefined) =>
    a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase()
  if (member.name === '') return 'Give the name, or pick somebody from the chat.'
  if (/[,;/()[\]\n]/.test(member.name))
    return 'Write the name without commas, brackets or slashes, since names are typed in lists. What the person is belongs under "Post".'
  if (others.some(m => folded(m.name) === folded(member.name)))
    return `There is already a member called ${member.name}. Give one of them a fuller name, since the record refers to people by name.`
  const sharing = others.find(m => equal(m.id, member.id) || equal(m.email, member.email))
  if (sharing !== undefined) return `${sharing.name} has that account already. Each member needs their own.`
  if (conducts(member.part) && member.id === undefined && member.email === undefined && before?.part !== member.part)
    return `A ${member.part} acts under an account of their own: pick the person from the chat, or give the e-mail address.`
  const chair = others.find(m => m.part === 'chair')
  if (member.part === 'chair' && before?.part !== 'chair' && chair !== undefined)
    return `${chair.name} is the chair already. Change that first, or make both of them co-chair.`
  return undefined
}

/** Why these members would lock the partnership out, if they would: somebody who can certainly act must remain its clerk. */
function locksOut(
  terms: TermsOfReference,
  members: readonly Member[],
  { asked: { by, where } }: Amending,
): string | undefined {
  const after = { ...terms, members }
  if (where === 'by itself' || memberActing(after, by)?.part === 'clerk') return undefined
  const clerksBefore = terms.members.filter(m => m.part === 'clerk')
  if (members.some(m => m.part === 'clerk' && m.id !== undefined && clerksBefore.some(b => b.id === m.id)))
    return undefined
  const self = memberActing(terms, by)?.name ?? by.name
  return clerksBefore.length < 2
    ? `${self} is the only clerk. Add another clerk first, so that somebody can still change these terms of reference.`
    : `After that nobody could be sure to get in again as clerk: ${clerksBefore
        .filter(m => m.name !== self)
        .map(m => m.name)
        .join(', ')} would have to make that change, or be picked from the chat first.`
}

function withMembers(
  terms: TermsOfReference,
  members: readonly Member[],
  what: string,
  amending: Amending,
): TermsAmended {
  const why = locksOut(terms, members, amending)
  return why === undefined ? { kind: 'set', set: { members }, what } : refused(why)
}

/** The meeting not closed yet on whose roll a name stands. */
const onRoll = ({ meetings }: Amending, name: string) => meetings.find(m => m.roll[name] !== undefined)

/** Adds a member to the terms. */
export function memberAdded(terms: TermsOfReference, member: Member, amending: Amending): TermsAmended {
  if (terms.members.some(m => same(inOrder(m), inOrder(member)))) return { kind: 'as it was' }
  const why = cannotBe(member, terms.members, undefined)
  return why === undefined
    ? withMembers(
        terms,
        [...terms.members, inOrder(member)],
        `${member.name} was added: ${memberInWords(member)}.`,
        amending,
      )
    : refused(why)
}

/** Changes what the terms say of a member. The name stays while a meeting that is not closed has it on its roll. */
export function memberChanged(terms: TermsOfReference, was: string, member: Member, amending: Amending): TermsAmended {
  const before = terms.members.find(m => m.name === was)
  if (before === undefined) return refused(`${was} is no longer a member.`)
  const why = cannotBe(
    member,
    terms.members.filter(m => m !== before),
    before,
  )
  if (why !== undefined) return refused(why)
  if (same(inOrder(before), inOrder(member))) return { kind: 'as it was' }
  const held = member.name === was ? undefined : onRoll(amending, was)
  if (held !== undefined)
    return refused(
      `${was} is on the roll of a meeting that has not closed yet, which knows people by name. Change the name when it has; everything else can be changed now.`,
    )
  return withMembers(
    terms,
    terms.members.map(m => (m === before ? inOrder(member) : m)),
    `${was} was changed: ${differences(before, member)}.`,
    amending,
  )
}

/** Takes a member out of the terms. */
export function memberRemoved(terms: TermsOfReference, name: string, amending: Amending): TermsAmended {
  const member = terms.members.find(m => m.name === name)
  if (member === undefined) return refused(`${name} is no longer a member.`)
  const running = amending.meetings.find(
    m => (m.phase === 'in session' || m.phase === 'adjourned') && m.roll[name] !== undefined,
  )
  if (running !== undefined)
    return refused(`${name} is on the roll of the meeting now in session. Remove ${name} when it has closed.`)
  return withMembers(
    terms,
    terms.members.filter(m => m !== member),
    `${name} was removed (${memberInWords(member)}).`,
    amending,
  )
}

const told = {
  name: 'name',
  honorific: 'honorific',
  post: 'post',
  organisation: 'organisation',
  body: 'body',
  part: 'part',
} as const

function differences(before: Member, after: Member): string {
  const found = Object.entries(told).flatMap(([key, word]) => {
    const [a, b] = [before[key as keyof typeof told], after[key as keyof typeof told]]
    return a === b
      ? []
      : [a === undefined ? `${word} ${b ?? ''}` : b === undefined ? `no ${word} (was ${a})` : `${word} ${b} (was ${a})`]
  })
  return [
    ...found,
    ...(before.votes === after.votes ? [] : [after.votes ? 'now votes' : 'no longer votes']),
    ...(before.lead === after.lead
      ? []
      : [after.lead === undefined ? 'no longer leads the organisation' : 'now leads the organisation']),
    ...(before.id === after.id && before.email === after.email ? [] : ['account']),
    ...(same(before.deputies, after.deputies)
      ? []
      : [after.deputies.length === 0 ? 'no deputies' : `deputies ${after.deputies.join(', ')}`]),
  ].join('; ')
}

/** Changes the quorum; refused where the members there are could never meet it. */
export function quorumChanged(terms: TermsOfReference, quorum: TermsOfReference['quorum']): TermsAmended {
  const counted = terms.members.filter(m => m.part !== 'clerk' && m.part !== 'in attendance')
  if (quorum.count !== undefined && quorum.count > counted.length)
    return refused(`There are ${counted.length} members who count, so a quorum of ${quorum.count} could never be met.`)
  const nobodyFor = (quorum.bodies ?? []).filter((body: Body) => !counted.some(m => m.body === body))
  if (nobodyFor.length > 0)
    return refused(
      `No member represents ${nobodyFor.join(' or ')}, so that quorum could never be met. Say first who does, under "Change a member".`,
    )
  const next = {
    ...some('count', quorum.count),
    ...((quorum.bodies ?? []).length === 0 ? {} : { bodies: quorum.bodies ?? [] }),
  }
  if (quorumSetInWords(next) === quorumSetInWords(terms.quorum)) return { kind: 'as it was' }
  return {
    kind: 'set',
    set: { quorum: next },
    what: `The quorum was changed to ${quorumSetInWords(next)} (was ${quorumSetInWords(terms.quorum)}).`,
  }
}

/** Changes where the partnership meets unless an agenda says otherwise. */
export function venueChanged(terms: TermsOfReference, venue: string): TermsAmended {
  if (venue === '') return refused('Give the venue. An agenda can name another for its own meeting.')
  return venue === terms.venue
    ? { kind: 'as it was' }
    : {
        kind: 'set',
        set: { venue },
        what: `The venue was changed to ${venue}${terms.venue === undefined ? '' : ` (was ${terms.venue})`}.`,
      }
}

/** Changes the house style to one of those there are. */
export function houseStyleChanged(terms: TermsOfReference, houseStyle: string, known: readonly string[]): TermsAmended {
  if (!known.includes(houseStyle))
    return refused(`There is no house style called "${houseStyle}"; there are ${known.join(', ')}.`)
  return houseStyle === terms.houseStyle
    ? { kind: 'as it was' }
    : {
        kind: 'set',
        set: { houseStyle },
        what: `The house style was changed to ${houseStyle} (was ${terms.houseStyle}).`,
      }
}

/** The reminders that are sent, in words: "answers, papers", "all of them", "none". */
export function remindersInWords(set: RemindersSet): string {
  const sent = reminderKinds.filter(kind => set[kind])
  return sent.length === reminderKinds.length ? 'all of them' : sent.join(', ') || 'none'
}

/** Turns reminders on and off. */
export function remindersChanged(terms: TermsOfReference, reminders: RemindersSet): TermsAmended {
  const before = remindersInWords(remindersOf(terms)),
    now = remindersInWords(reminders)
  return before === now
    ? { kind: 'as it was' }
    : { kind: 'set', set: { reminders }, what: `The reminders that are sent were changed to ${now} (was ${before}).` }
}
