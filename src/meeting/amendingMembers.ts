import { type Amending, type TermsAmended, refused, same, some } from './amended.ts'
import { folded } from './names.ts'
import { leadOfNone, sameAddress, sameName } from './termsFaults.ts'
import { bodyInWords, memberInWords, partInWords } from './termsInWords.ts'
import { type Member, type TermsOfReference, conducts, memberActing } from './termsOfReference.ts'
import { type Put, type Worded, joined, listed, worded } from './worded.ts'

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

/** Why this member cannot stand in the terms beside the others, if so. */
function cannotBe(member: Member, others: readonly Member[], before: Member | undefined): Worded | undefined {
  const equal = (a: string | undefined, b: string | undefined) =>
    a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase()
  if (member.name === '') return worded`Give the name, or pick somebody from the chat.`
  if (/[,;/()[\]\n]/.test(member.name))
    return worded`Write the name without commas, brackets or slashes, since names are typed in lists. What the person is belongs under "Post".`
  if (others.some(m => folded(m.name) === folded(member.name))) return sameName(member.name)
  const sharing = others.find(m => equal(m.id, member.id))
  if (sharing !== undefined) return worded`${sharing.name} has that account already. Each member needs their own.`
  if (member.email !== undefined && others.some(m => equal(m.email, member.email))) return sameAddress(member.email)
  if (conducts(member.part) && member.id === undefined && member.email === undefined && before?.part !== member.part)
    return worded`Whoever is ${partInWords(member.part)} acts under an account of their own: pick the person from the chat, or give the e-mail address.`
  if (member.lead === true && member.organisation === undefined) return leadOfNone(member.name)
  const chair = others.find(m => m.part === 'chair')
  if (member.part === 'chair' && before?.part !== 'chair' && chair !== undefined)
    return worded`${chair.name} is the chair already. Change that first, or make both of them co-chair.`
  return undefined
}

/** Why these members would lock the partnership out, if they would: somebody who can certainly act must remain its clerk. */
function locksOut(
  terms: TermsOfReference,
  members: readonly Member[],
  { asked: { by, where } }: Amending,
): Worded | undefined {
  const after = { ...terms, members }
  if (where === 'by itself' || memberActing(after, by)?.part === 'clerk') return undefined
  const clerksBefore = terms.members.filter(m => m.part === 'clerk')
  if (members.some(m => m.part === 'clerk' && m.id !== undefined && clerksBefore.some(b => b.id === m.id)))
    return undefined
  const self = memberActing(terms, by)?.name ?? by.name
  const others = clerksBefore.filter(m => m.name !== self).map(m => m.name)
  return clerksBefore.length < 2
    ? worded`${self} is the only clerk. Add another clerk first, so that somebody can still change these terms of reference.`
    : worded`After that nobody could be sure to get in again as clerk: ${joined(others)} would have to make that change, or be picked from the chat first.`
}

function withMembers(
  terms: TermsOfReference,
  members: readonly Member[],
  what: Worded,
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
        worded`${member.name} was added: ${memberInWords(member)}.`,
        amending,
      )
    : refused(why)
}

/** Changes what the terms say of a member. The name stays while a meeting that is not closed has it on its roll. */
export function memberChanged(terms: TermsOfReference, was: string, member: Member, amending: Amending): TermsAmended {
  const before = terms.members.find(m => m.name === was)
  if (before === undefined) return refused(worded`${was} is no longer a member.`)
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
      worded`${was} is on the roll of a meeting that has not closed yet, which knows people by name. Change the name when it has; everything else can be changed now.`,
    )
  return withMembers(
    terms,
    terms.members.map(m => (m === before ? inOrder(member) : m)),
    worded`${was} was changed: ${differences(before, member)}.`,
    amending,
  )
}

/** Takes a member out of the terms. */
export function memberRemoved(terms: TermsOfReference, name: string, amending: Amending): TermsAmended {
  const member = terms.members.find(m => m.name === name)
  if (member === undefined) return refused(worded`${name} is no longer a member.`)
  const running = amending.meetings.find(
    m => (m.phase === 'in session' || m.phase === 'adjourned') && m.roll[name] !== undefined,
  )
  if (running !== undefined)
    return refused(worded`${name} is on the roll of the meeting now in session. Remove ${name} when it has closed.`)
  return withMembers(
    terms,
    terms.members.filter(m => m !== member),
    worded`${name} was removed (${memberInWords(member)}).`,
    amending,
  )
}

const told = {
  name: worded`name`,
  honorific: worded`honorific`,
  post: worded`post`,
  organisation: worded`organisation`,
  body: worded`body`,
  part: worded`part`,
} as const

function differences(before: Member, after: Member): Worded {
  const value = (key: keyof typeof told, member: Member): Put =>
    key === 'part'
      ? partInWords(member.part)
      : key === 'body' && member.body !== undefined
        ? bodyInWords(member.body)
        : (member[key] ?? '')
  const found = (Object.keys(told) as (keyof typeof told)[]).flatMap(key => {
    if (before[key] === after[key]) return []
    if (before[key] === undefined) return [worded`${told[key]} ${value(key, after)}`]
    return after[key] === undefined
      ? [worded`no ${told[key]} (was ${value(key, before)})`]
      : [worded`${told[key]} ${value(key, after)} (was ${value(key, before)})`]
  })
  const votes = after.votes ? worded`now votes` : worded`no longer votes`
  const leads = after.lead === true ? worded`now leads the organisation` : worded`no longer leads the organisation`
  const deputies = after.deputies.length === 0 ? worded`no deputies` : worded`deputies ${joined(after.deputies)}`
  const account = before.id === after.id && before.email === after.email
  return joined(
    [
      ...found,
      ...(before.votes === after.votes ? [] : [votes]),
      ...(before.lead === after.lead ? [] : [leads]),
      ...(account ? [] : [worded`account`]),
      ...(same(before.deputies, after.deputies) ? [] : [deputies]),
    ],
    '; ',
  )
}

/** Adds several people at once, each picked from the chat; those who are members already stay as they are. */
export function membersAdded(terms: TermsOfReference, added: readonly Member[], amending: Amending): TermsAmended {
  const free = added.filter(
    a => !terms.members.some(m => m.id !== undefined && m.id.toLowerCase() === a.id?.toLowerCase()),
  )
  const members: Member[] = [...terms.members]
  for (const member of free) {
    const why = cannotBe(member, members, undefined)
    if (why !== undefined) return refused(why)
    members.push(inOrder(member))
  }
  if (free.length === 0) return { kind: 'as it was' }
  return withMembers(terms, members, worded`Added: ${listed(free.map(m => m.name))}.`, amending)
}
