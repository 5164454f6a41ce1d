import { type Asked, type Command, isTheClerk } from './commands.ts'
import { findItem } from './agenda.ts'
import type { MeetingEvent, Recorded } from './events.ts'
import { personIn, procedure } from './procedure.ts'
import type { ProcedureFact } from './procedureFacts.ts'
import { type CalledMeeting, type Declaration, type Facts, currentItem } from './meeting.ts'
import { whoIsMeant } from './names.ts'
import { type Outcome, isRefusal, refused } from './outcome.ts'
import { type Effect, nameActing } from './termsOfReference.ts'

/** What a declared interest obliges its declarant to do in an item, in the partnership's own terms. */
export const effectOf = (meeting: Facts, declaration: Declaration): Effect =>
  meeting.terms.interests.find(i => i.kind === declaration.kind)?.effect ?? 'leaves the room'

/** An item with those it is taken together with: an interest in one of them is an interest in the business as a whole. */
const asTaken = (meeting: Facts, item: string): readonly string[] => [
  item,
  ...meeting.together.filter(group => group.includes(item)).flat(),
]

/** The interests declared in an item, or in one taken together with it. */
export function declaredIn(meeting: Facts, item: string): readonly Declaration[] {
  const business = asTaken(meeting, item)
  return meeting.declarations.filter(d => d.items.some(id => business.includes(id)))
}

/** Whether somebody has an interest that keeps them from deciding an item, so that they count neither for quorum nor vote. */
export const hasToStandAside = (meeting: Facts, person: string, item: string): boolean =>
  declaredIn(meeting, item).some(d => d.person === person && effectOf(meeting, d) !== 'stays')

/** Whether somebody has to be out of the room for an item. */
export const hasToLeave = (meeting: Facts, person: string, item: string): boolean =>
  declaredIn(meeting, item).some(
    d =>
      d.person === person &&
      (effectOf(meeting, d) === 'leaves the room' || effectOf(meeting, d) === 'speaks then leaves'),
  )

/** What the declarant is told to do, privately, when the item comes. */
export const obligation: Readonly<Record<Effect, string>> = {
  'leaves the room': 'leave the room before it is discussed, and take no part',
  'speaks then leaves': 'speak to it if the public may, then leave the room before it is decided',
  'stays and does not vote': 'stay if you wish, but do not vote',
  stays: 'stay and take part; your interest has been recorded',
}

/** An interest declared by the person, or by the clerk for them (Localism Act 2011, section 31; or the partnership's own terms). */
export function declareInterest(
  meeting: CalledMeeting,
  command: Command & { type: 'DeclareInterest' },
  asked: Asked,
): Outcome<MeetingEvent> {
  if (meeting.phase === 'closed' && !isTheClerk(meeting.terms, asked)) return refused('meetingClosed')
  const acting = nameActing(meeting.terms, asked.by)
  const who = command.person === undefined ? { name: acting } : whoIsMeant(meeting, command.person)
  if (isRefusal(who)) return who
  if (who.name !== acting && !isTheClerk(meeting.terms, asked)) return refused('notYourself')
  if (command.items.length === 0) return refused('declareWhichItem')
  const items: string[] = []
  for (const written of command.items) {
    const item = findItem(meeting.agenda.items, written)
    if (item === undefined) return refused('noSuchItem', written, itemNumbers(meeting))
    if (!items.includes(item.id)) items.push(item.id)
  }
  const kind = meeting.terms.interests.find(i => i.kind.toLowerCase() === command.kind.trim().toLowerCase())?.kind
  if (kind === undefined)
    return refused('noSuchInterest', command.kind, meeting.terms.interests.map(i => i.kind).join(', '))
  const same = meeting.declarations.some(
    d =>
      d.person === who.name &&
      d.kind === kind &&
      d.nature === command.nature.trim() &&
      d.sensitive === command.sensitive &&
      d.items.join() === items.join(),
  )
  if (same) return []
  return [
    {
      type: 'InterestDeclared',
      person: who.name,
      items,
      kind,
      nature: command.nature.trim(),
      sensitive: command.sensitive,
    },
  ]
}

/**
 * A declared interest put right, by whoever declared it or by the clerk: it was of another kind, or none. The last that fits is meant; of several of one
 * person in different items, refused `whichInterest`. What the declarant did meanwhile stays as it was.
 */
export function putInterestRight(
  meeting: CalledMeeting,
  command: Command & { type: 'PutInterestRight' },
  asked: Asked,
): Outcome<MeetingEvent> {
  const isClerk = isTheClerk(meeting.terms, asked)
  if (meeting.phase === 'closed' && !isClerk) return refused('meetingClosed')
  const acting = nameActing(meeting.terms, asked.by)
  const who = command.person === undefined ? undefined : whoIsMeant(meeting, command.person)
  if (isRefusal(who)) return who
  if (who !== undefined && who.name !== acting && !isClerk) return refused('notYourself')
  const item = command.item === undefined ? undefined : findItem(meeting.agenda.items, command.item)
  if (command.item !== undefined && item === undefined) return refused('noSuchItem', command.item, itemNumbers(meeting))
  const whose = who?.name ?? (isClerk ? undefined : acting)
  const meant = meeting.declarations.filter(
    d => (whose === undefined || d.person === whose) && (item === undefined || d.items.includes(item.id)),
  )
  const last = meant.at(-1)
  if (last === undefined) return refused('noInterestToPutRight')
  if (whose !== undefined && item === undefined && new Set(meant.map(d => d.items.join())).size > 1)
    return refused('whichInterest', whose)
  const kind = meeting.terms.interests.find(i => i.kind.toLowerCase() === command.kind?.trim().toLowerCase())?.kind
  if (command.kind !== undefined && kind === undefined)
    return refused('noSuchInterest', command.kind, meeting.terms.interests.map(i => i.kind).join(', '))
  if (kind === last.kind) return []
  return [
    {
      type: 'InterestPutRight',
      declaration: last.event,
      person: last.person,
      items: last.items,
      ...(kind === undefined ? {} : { kind }),
      ...(last.sensitive ? { sensitive: true } : {}),
    },
  ]
}

/** The meeting after a declared interest was put right. */
export const interestPutRight = (
  meeting: CalledMeeting,
  event: MeetingEvent & { type: 'InterestPutRight' },
): CalledMeeting => ({
  ...meeting,
  declarations: meeting.declarations.flatMap(d =>
    d.event !== event.declaration ? [d] : event.kind === undefined ? [] : [{ ...d, kind: event.kind }],
  ),
})

/** What the declarant did when the item came: left, or stayed within what the interest allows. */
export function recordConduct(
  meeting: CalledMeeting,
  command: Command & { type: 'RecordConduct' },
  asked: Asked,
): Outcome<MeetingEvent> {
  const acting = nameActing(meeting.terms, asked.by)
  const who = command.person === undefined ? { name: acting } : whoIsMeant(meeting, command.person)
  if (isRefusal(who)) return who
  if (who.name !== acting && !isTheClerk(meeting.terms, asked)) return refused('notYourself')
  const item = findItem(meeting.agenda.items, command.item)
  if (item === undefined) return refused('noSuchItem', command.item, itemNumbers(meeting))
  const theirs = declaredIn(meeting, item.id).filter(d => d.person === who.name)
  if (theirs.length === 0) return refused('noInterestThere', who.name, item.number)
  return theirs.every(d => d.conduct[item.id] === command.conduct) && command.did === undefined
    ? []
    : [
        {
          type: 'ConductRecorded',
          person: who.name,
          item: item.id,
          conduct: command.conduct,
          ...(command.clock === undefined ? {} : { clock: command.clock }),
          ...(command.did === undefined ? {} : { did: command.did }),
        },
      ]
}

/** The numbers of an agenda, for a sentence. */
export const itemNumbers = (meeting: Facts): string => meeting.agenda.items.map(i => i.number).join(', ')

/** The meeting after a declaration, or after what the declarant did. */
export function declared(
  meeting: CalledMeeting,
  event: MeetingEvent & { type: 'InterestDeclared' | 'ConductRecorded' },
  recorded: Recorded,
): CalledMeeting {
  if (event.type === 'ConductRecorded') {
    const business = asTaken(meeting, event.item)
    const conduct = Object.fromEntries(business.map(id => [id, event.conduct]))
    const declarations = meeting.declarations.map(d =>
      d.person === event.person && d.items.some(id => business.includes(id))
        ? { ...d, conduct: { ...d.conduct, ...conduct } }
        : d,
    )
    const person = personIn(meeting, event.person)
    const fact: ProcedureFact =
      event.conduct === 'left'
        ? { what: 'left the room', ...person, ...(event.clock === undefined ? {} : { clock: event.clock }) }
        : { what: 'stayed in the room', ...person, ...(event.did === undefined ? {} : { did: event.did }) }
    const known = meeting.roll[event.person]
    const { outFor: _back, ...here } = known ?? {
      name: event.person,
      place: 'expected' as const,
      inTheRoom: false,
      promised: false,
    }
    const roll = { ...meeting.roll, [event.person]: event.conduct === 'left' ? { ...here, outFor: event.item } : here }
    return procedure({ ...meeting, declarations, roll }, recorded, event.conduct, fact, event.item) as CalledMeeting
  }
  const during = currentItem(meeting)
  const declaration: Declaration = {
    event: recorded.number,
    person: event.person,
    items: event.items,
    kind: event.kind,
    nature: event.nature,
    sensitive: event.sensitive,
    ...(during === undefined ? {} : { during: during.id }),
    conduct: {},
  }
  const others = meeting.declarations.filter(
    d => !(d.person === event.person && d.kind === event.kind && d.items.join() === event.items.join()),
  )
  const withheld = (d: Declaration) => event.sensitive && d.person === event.person && d.nature === event.nature
  return { ...meeting, declarations: [...others.map(d => (withheld(d) ? { ...d, sensitive: true } : d)), declaration] }
}
