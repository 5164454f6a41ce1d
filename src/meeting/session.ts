import { type AgendaItem, findItem } from './agenda.ts'
import { mayNotConduct, standInForChair } from './authority.ts'
import { type Asked, type Command, isTheClerk } from './commands.ts'
import type { MeetingEvent } from './events.ts'
import { hasToStandAside, itemNumbers } from './interests.ts'
import { type CalledMeeting, type Facts, type InSession, currentItem } from './meeting.ts'
import { memberNamed, whoIsMeant } from './names.ts'
import { itemBefore, nextItem, untakenItems } from './orderOfBusiness.ts'
import { type Outcome, type Refusal, isRefusal, refused } from './outcome.ts'
import { notEntitledInTheRoom } from './publicity.ts'
import { memberActing } from './termsOfReference.ts'
import { mayNotRecord } from './whereRecorded.ts'

/** Opens the meeting and takes the first item. Those who said they would come, and named substitutes, are present. */
export function openMeeting(
  meeting: CalledMeeting,
  command: Command & { type: 'OpenMeeting' },
  asked: Asked,
): Outcome<MeetingEvent> {
  const no = mayNotConduct(meeting, asked.by)
  if (no !== undefined) return no
  if (meeting.phase === 'called' || meeting.phase === 'discarded') return refused('notPublished')
  if (meeting.phase === 'closed') return refused('meetingClosed')
  if (meeting.phase !== 'published')
    return command.clock === undefined
      ? refused('alreadyOpen')
      : [{ type: 'TimeSaid', of: 'opening', clock: command.clock }]
  const opener = memberActing(meeting.terms, asked.by)
  const first = meeting.agenda.items.find(({ id }) => meeting.withdrawn[id] === undefined)
  const opened: MeetingEvent[] = [
    { type: 'MeetingOpened', broughtForward: command.broughtForward ?? meeting.broughtForward, ...timeSaid(command) },
  ]
  if (
    opener !== undefined &&
    meeting.roll[opener.name]?.promised !== true &&
    meeting.roll[opener.name]?.inTheRoom !== true
  )
    opened.push({
      type: 'AttendanceRecorded',
      person: opener.name,
      place: opener.part === 'clerk' ? 'in attendance' : 'present',
    })
  return first === undefined || first.restriction !== undefined ? opened : [...opened, taking(meeting, first)]
}

/** Why the meeting cannot be conducted on, if it cannot: not in session, not entitled, or already somewhere else. */
function cannotGoOn(meeting: CalledMeeting, asked: Asked, after: string | undefined): Refusal | undefined {
  if (meeting.phase === 'closed') return refused('meetingClosed')
  if (meeting.phase === 'adjourned') return refused('meetingAdjourned')
  if (meeting.phase !== 'in session') return refused('notInSession')
  const no = mayNotConduct(meeting, asked.by)
  if (no !== undefined) return no
  const now = currentItem(meeting)
  return after !== undefined && after !== (now?.id ?? '')
    ? refused('alreadyMovedOn', now === undefined ? 'no item' : lineOf(now))
    : undefined
}

const lineOf = ({ number, title }: AgendaItem) => `${number}. ${title}`

type ItemTaken = MeetingEvent & { type: 'ItemTaken' }

/** Who has to preside in an item because the chair cannot; nobody where the chair can. */
export function taking(meeting: Facts, item: AgendaItem): ItemTaken {
  const chair = meeting.elected ?? meeting.terms.members.find(m => m.part === 'chair' || m.part === 'co-chair')?.name
  const aside = chair !== undefined && hasToStandAside(meeting, chair, item.id)
  const presiding = aside ? standInForChair(meeting, item.id)?.name : meeting.elected
  return { type: 'ItemTaken', item: item.id, ...(presiding === undefined ? {} : { presiding }) }
}

/** Takes an item, unless people are in the room who may not hear it. */
function take(meeting: InSession, item: AgendaItem, despite: boolean | undefined): Outcome<MeetingEvent> {
  if (meeting.withdrawn[item.id] !== undefined) return refused('itemWithdrawn', item.number)
  const strangers = item.restriction === undefined ? [] : notEntitledInTheRoom(meeting)
  if (strangers.length > 0 && despite !== true) return refused('notEntitledPresent', item.number, strangers.join(', '))
  return [taking(meeting, item)]
}

/** Takes the next item; after the last, the meeting closes. */
export function takeNextItem(
  meeting: CalledMeeting,
  command: Command & { type: 'TakeNextItem' },
  asked: Asked,
): Outcome<MeetingEvent> {
  const no = cannotGoOn(meeting, asked, command.after)
  if (no !== undefined || meeting.phase !== 'in session') return no ?? refused('notInSession')
  const next = nextItem(meeting)
  if (command.expecting !== undefined && command.expecting !== (next?.id ?? ''))
    return refused('nextIsAnother', next === undefined ? 'none, so that the meeting would close' : lineOf(next))
  return next === undefined ? [{ type: 'MeetingClosed' }] : take(meeting, next, command.despite)
}

/** Goes back to the item before this one on the agenda. */
export function takePreviousItem(
  meeting: CalledMeeting,
  command: Command & { type: 'TakePreviousItem' },
  asked: Asked,
): Outcome<MeetingEvent> {
  const no = cannotGoOn(meeting, asked, command.after)
  if (no !== undefined || meeting.phase !== 'in session') return no ?? refused('notInSession')
  const before = itemBefore(meeting)
  if (before === undefined) return refused('noEarlierItem')
  const taken = take(meeting, before, undefined)
  return isRefusal(taken) ? taken : [{ ...taking(meeting, before), back: true }]
}

/** Takes the item the chair names, before its turn or once more. Taking the current item again changes nothing. */
export function takeItem(
  meeting: CalledMeeting,
  command: Command & { type: 'TakeItem' },
  asked: Asked,
): Outcome<MeetingEvent> {
  const no = cannotGoOn(meeting, asked, command.after)
  if (no !== undefined || meeting.phase !== 'in session') return no ?? refused('notInSession')
  const item = findItem(meeting.agenda.items, command.item)
  if (item === undefined) return refused('noSuchItem', command.item, itemNumbers(meeting))
  return item.id === meeting.current ? [] : take(meeting, item, command.despite)
}

/** Takes several items as one; what is recorded stands under the first of them. */
export function takeItemsTogether(
  meeting: CalledMeeting,
  command: Command & { type: 'TakeItemsTogether' },
  asked: Asked,
): Outcome<MeetingEvent> {
  const no = cannotGoOn(meeting, asked, undefined)
  if (no !== undefined || meeting.phase !== 'in session') return no ?? refused('notInSession')
  const items: AgendaItem[] = []
  for (const written of command.items) {
    const item = findItem(meeting.agenda.items, written)
    if (item === undefined) return refused('noSuchItem', written, itemNumbers(meeting))
    if (!items.includes(item)) items.push(item)
  }
  const [first] = items
  if (first === undefined || items.length < 2) return refused('twoItemsNeeded')
  const gone = items.find(i => meeting.withdrawn[i.id] !== undefined)
  if (gone !== undefined) return refused('itemWithdrawn', gone.number)
  const closed = items.find(i => i.restriction !== undefined)
  if (closed !== undefined) return refused('restrictedOnItsOwn', closed.number)
  const together: MeetingEvent = { type: 'ItemsTakenTogether', items: items.map(i => i.id) }
  return first.id === meeting.current ? [together] : [together, taking(meeting, first)]
}

/** Puts an item off to another meeting, with the reason; if it was being taken, the next item is. */
export function deferItem(
  meeting: CalledMeeting,
  command: Command & { type: 'DeferItem' },
  asked: Asked,
): Outcome<MeetingEvent> {
  const no = cannotGoOn(meeting, asked, command.after)
  if (no !== undefined || meeting.phase !== 'in session') return no ?? refused('notInSession')
  const item =
    command.item === undefined || command.item === ''
      ? currentItem(meeting)
      : findItem(meeting.agenda.items, command.item)
  if (item === undefined)
    return command.item === undefined
      ? refused('noItemTaken')
      : refused('noSuchItem', command.item, itemNumbers(meeting))
  if (command.reason.trim() === '') return refused('deferNeedsReason')
  const deferred: MeetingEvent = {
    type: 'ItemDeferred',
    item: item.id,
    reason: command.reason.trim().replace(/\.$/, ''),
  }
  if (item.id !== meeting.current) return [deferred]
  const next = nextItem({ ...meeting, deferred: { ...meeting.deferred, [item.id]: deferred.reason } })
  return next === undefined || (next.restriction !== undefined && notEntitledInTheRoom(meeting).length > 0)
    ? [deferred]
    : [deferred, taking(meeting, next)]
}

/** Interrupts the meeting, for some minutes or until it is resumed. */
export function adjournMeeting(
  meeting: CalledMeeting,
  command: Command & { type: 'AdjournMeeting' },
  asked: Asked,
): Outcome<MeetingEvent> {
  const no = cannotGoOn(meeting, asked, undefined)
  if (no !== undefined) return no
  return [
    {
      type: 'MeetingAdjourned',
      ...(command.minutes === undefined ? {} : { minutes: command.minutes }),
      ...timeSaid(command),
    },
  ]
}

/** Goes on after an adjournment. */
export function resumeMeeting(
  meeting: CalledMeeting,
  command: Command & { type: 'ResumeMeeting' },
  asked: Asked,
): Outcome<MeetingEvent> {
  const no = mayNotConduct(meeting, asked.by)
  if (no !== undefined) return no
  return meeting.phase === 'adjourned' ? [{ type: 'MeetingResumed', ...timeSaid(command) }] : refused('notAdjourned')
}

/** Puts somebody in the chair for the rest of the meeting, because the chair is away; the clerk says so. */
export function takeTheChair(
  meeting: CalledMeeting,
  command: Command & { type: 'TakeTheChair' },
  asked: Asked,
): Outcome<MeetingEvent> {
  if (!isTheClerk(meeting.terms, asked)) return mayNotConduct(meeting, asked.by) ?? refused('notTheClerk')
  if (meeting.phase !== 'in session') return refused('notInSession')
  const who = whoIsMeant(meeting, command.person)
  if (isRefusal(who)) return who
  if (!who.known) return refused('unknownPerson', command.person.name)
  if (meeting.roll[who.name]?.inTheRoom !== true) return refused('notInTheRoom', who.name)
  const part = memberNamed(meeting, who.name)?.part
  const item = command.forItem === undefined ? undefined : itemMeant(meeting, command.forItem)
  if (isRefusal(item)) return item
  return who.name === meeting.elected
    ? []
    : [
        {
          type: 'ChairTaken',
          person: who.name,
          ...(part === undefined ? {} : { part }),
          ...(item === undefined ? {} : { forItem: item.id }),
        },
      ]
}

/** The item named, or the one being taken. */
const itemMeant = (meeting: CalledMeeting, written: string): AgendaItem | Refusal =>
  (written === 'this' ? currentItem(meeting) : findItem(meeting.agenda.items, written)) ??
  refused('noSuchItem', written, itemNumbers(meeting))

const timeSaid = ({ clock }: { readonly clock?: string }) => (clock === undefined ? {} : { clock })

/** Why an item is put off that the meeting never came to, as the record has it; the minutes have the house style's words for it. */
export const notReached = 'not reached'

/**
 * Ends the meeting; the draft minutes are written and filed at once. One that stands adjourned, or without the public, ends so: nobody resumed it or let
 * them back. What was not taken comes on the next agenda either way; where it is deferred, the minutes say so.
 */
export function closeMeeting(
  meeting: CalledMeeting,
  command: Command & { type: 'CloseMeeting' },
  asked: Asked,
): Outcome<MeetingEvent> {
  if (meeting.phase === 'closed' && command.clock !== undefined)
    return mayNotRecord(meeting, asked) ?? [{ type: 'TimeSaid', of: 'closing', clock: command.clock }]
  const no =
    meeting.phase === 'adjourned' ? mayNotConduct(meeting, asked.by) : cannotGoOn(meeting, asked, command.after)
  if (no !== undefined) return no
  const left = command.untaken === 'deferred' ? untakenItems(meeting) : []
  return [
    ...left.map(({ id }): MeetingEvent => ({ type: 'ItemDeferred', item: id, reason: notReached })),
    { type: 'MeetingClosed', ...timeSaid(command) },
  ]
}

/** When and where the next meeting is, as somebody says it; minuted in the item for it, or at the end, and taken by the next agenda. */
export function setNextMeeting(
  meeting: CalledMeeting,
  command: Command & { type: 'SetNextMeeting' },
  asked: Asked,
): Outcome<MeetingEvent> {
  const no = mayNotRecord(meeting, asked)
  if (no !== undefined) return no
  const when = command.when.trim()
  if (when === '') return refused('nothingWritten', 'next meeting:')
  return meeting.nextMeeting === when ? [] : [{ type: 'NextMeetingSet', when }]
}
