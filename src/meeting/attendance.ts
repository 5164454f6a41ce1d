import { type AgendaItem, findItem } from './agenda.ts'
import { mayNotClerk } from './authority.ts'
import { type Asked, type Command, type PersonWritten, isTheClerk } from './commands.ts'
import type { MeetingEvent } from './events.ts'
import { hasToStandAside, itemNumbers } from './interests.ts'
import { type Attendance, type CalledMeeting, type Facts, currentItem, standing } from './meeting.ts'
import { bodyNamedInShort, deputyMeant, everyoneMeant, memberNamed, whoIsMeant } from './names.ts'
import { type Outcome, type Refusal, isRefusal, refused } from './outcome.ts'
import { onRoll } from './substitutesOnRoll.ts'
import { nameActing } from './termsOfReference.ts'

const nobodyYet = (name: string): Attendance => ({ name, place: 'expected', inTheRoom: false, promised: false })

/** What is known of a person's attendance so far. */
export const attendanceOf = (meeting: Facts, name: string): Attendance =>
  (Object.hasOwn(meeting.roll, name) ? meeting.roll[name] : undefined) ?? nobodyYet(name)

/** The person acting for themselves: the member, or a guest under the name Teams shows. */
const oneself = (meeting: Facts, { by }: Asked): string => nameActing(meeting.terms, by)

/** "I'll be there": anybody in the chat for themselves; somebody who is not a member attends without being counted. */
export function promiseAttendance(meeting: CalledMeeting, asked: Asked): Outcome<MeetingEvent> {
  if (meeting.phase === 'closed') return refused('meetingClosed')
  const person = oneself(meeting, asked)
  const known = attendanceOf(meeting, person)
  if ((known.promised && known.place === 'expected') || known.inTheRoom) return []
  const promised: MeetingEvent = { type: 'AttendancePromised', person }
  if (meeting.phase !== 'in session' && meeting.phase !== 'adjourned') return [promised]
  return [
    promised,
    { type: 'AttendanceRecorded', person, place: countsAsMember(meeting, person) ? 'present' : 'in attendance' },
  ]
}

/** Whether a person is one of those who make up the meeting: not a clerk, not somebody merely in attendance. */
export function countsAsMember(meeting: Facts, name: string): boolean {
  const member = memberNamed(meeting, meeting.roll[name]?.substituteFor ?? name)
  return member !== undefined && member.part !== 'clerk' && member.part !== 'in attendance'
}

/** Apologies, from the person or from the clerk for them, with or without somebody in their place. */
export function receiveApologies(
  meeting: CalledMeeting,
  command: Command & { type: 'ReceiveApologies' },
  asked: Asked,
): Outcome<MeetingEvent> {
  if (meeting.phase === 'closed' && !isTheClerk(meeting.terms, asked)) return refused('meetingClosed')
  const acting = oneself(meeting, asked)
  const who = command.person === undefined ? { name: acting, known: true } : whoIsMeant(meeting, command.person)
  if (isRefusal(who)) return who
  const ofABody = who.known || command.person === undefined ? undefined : bodyNamedInShort(meeting, command.person)
  if (ofABody !== undefined) return ofABody
  if (who.name !== acting && !isTheClerk(meeting.terms, asked)) return refused('notYourself')
  const already = attendanceOf(meeting, who.name)
  if (already.substituteFor !== undefined && command.substitute !== undefined)
    return refused('substituteForASubstitute', who.name, already.substituteFor)
  const substitute =
    command.substitute === undefined
      ? undefined
      : whoIsMeant(meeting, theirDeputy(meeting, who.name, command.substitute))
  if (isRefusal(substitute)) return substitute
  if (substitute?.name === who.name) return refused('substituteIsThemselves')
  const theirs = substitute === undefined ? undefined : attendanceOf(meeting, substitute.name)
  if (theirs?.place === 'apologies') return refused('substituteSendsApologies', theirs.name)
  if (theirs?.substituteFor !== undefined && theirs.substituteFor !== who.name)
    return refused('substituteForASubstitute', theirs.name, theirs.substituteFor)
  const events: MeetingEvent[] = [
    {
      type: 'ApologiesReceived',
      person: who.name,
      ...(command.person?.role === undefined ? {} : { role: command.person.role }),
      ...(command.message === undefined ? {} : { message: command.message }),
    },
  ]
  const still = already.substitute
  // The clerk's list of apologies names the member alone, and whoever came in their place is in the room.
  if (substitute === undefined && still !== undefined && attendanceOf(meeting, still).inTheRoom)
    events.push({ type: 'SubstituteNamed', person: who.name, substitute: still })
  if (substitute !== undefined)
    events.push({
      type: 'SubstituteNamed',
      person: who.name,
      substitute: substitute.name,
      ...(command.substitute?.role === undefined ? {} : { role: command.substitute.role }),
    })
  return events
}

/** Whoever stands in for a member, by the name that one of the member's own deputies has, where it can be theirs. */
function theirDeputy(meeting: Facts, name: string, substitute: PersonWritten): PersonWritten {
  const member = substitute.asTyped === true ? undefined : memberNamed(meeting, name)
  const deputy = member === undefined ? undefined : deputyMeant(member, substitute.name)
  return deputy === undefined ? substitute : { ...substitute, name: deputy }
}

/** The clerk's roll: who is present, in attendance or absent. Somebody who is no member can be present, but is not counted. */
export function recordAttendance(
  meeting: CalledMeeting,
  command: Command & { type: 'RecordAttendance' },
  asked: Asked,
): Outcome<MeetingEvent> {
  const no = mayNotClerk(meeting, asked)
  if (no !== undefined) return no
  if (command.people.length === 0) return refused('nobodyNamed')
  const listed = command.people.map(p =>
    command.place === 'absent' ? { person: p } : onRoll(meeting, p, command.people),
  )
  const unclear = listed.find(l => l.unclear !== undefined)?.unclear
  if (unclear !== undefined) return unclear
  const people = everyoneMeant(
    meeting,
    listed.map(l => l.person),
  )
  if (isRefusal(people)) return people
  const events = people.flatMap((p, n): MeetingEvent[] => {
    const known = attendanceOf(meeting, p.name)
    const instead = standingIn(meeting, p.name, listed[n]?.standsInFor)
    // Whoever stands in for a member is present as one, wherever the list has them.
    const place = instead.length > 0 ? 'present' : command.place
    const there: readonly MeetingEvent[] =
      known.place === place && known.unheard !== true && (p.role === undefined || known.role === p.role)
        ? []
        : [
            {
              type: 'AttendanceRecorded',
              person: p.name,
              place,
              ...(p.role === undefined ? {} : { role: p.role }),
            },
          ]
    return [...there, ...instead]
  })
  return events
}

/** Somebody listed as present for a member: the member's apologies, and who stands in; nothing where the record has it, or has them for another. */
function standingIn(meeting: Facts, substitute: string, member: string | undefined): readonly MeetingEvent[] {
  if (member === undefined || attendanceOf(meeting, substitute).substituteFor !== undefined) return []
  return [
    { type: 'ApologiesReceived', person: member },
    { type: 'SubstituteNamed', person: member, substitute },
  ]
}

/** Somebody comes in, or comes back after standing aside; by the clerk, by themselves, or by Teams. */
export function recordJoining(
  meeting: CalledMeeting,
  command: Command & { type: 'RecordJoining' },
  asked: Asked,
): Outcome<MeetingEvent> {
  const person = mover(meeting, command.person, asked)
  if (isRefusal(person)) return person
  if (meeting.phase === 'closed' && asked.where === 'by itself') return refused('meetingClosed')
  const item = momentMeant(meeting, command.item, asked)
  if (isRefusal(item)) return item
  if (item !== undefined) return [{ type: 'PersonJoined', person, item: item.id, ...timeSaid(command) }]
  const known = attendanceOf(meeting, person)
  if (known.inTheRoom && known.outFor === undefined)
    return asked.where === 'by itself' ? [] : refused('alreadyInTheRoom', person)
  if (meeting.phase !== 'in session' && meeting.phase !== 'adjourned')
    return known.promised ? [] : [{ type: 'AttendancePromised', person }]
  return [{ type: 'PersonJoined', person, ...momentSaid(meeting, command, 'resumed') }]
}

/** Somebody leaves: for good, or for the item they have an interest in. */
export function recordLeaving(
  meeting: CalledMeeting,
  command: Command & { type: 'RecordLeaving' },
  asked: Asked,
): Outcome<MeetingEvent> {
  const person = mover(meeting, command.person, asked)
  if (isRefusal(person)) return person
  if (meeting.phase === 'closed' && asked.where === 'by itself') return []
  const said = momentMeant(meeting, command.item, asked)
  if (isRefusal(said)) return said
  const named = said !== undefined && command.atItsEnd === true ? whatFollowed(meeting, said) : said
  const known = attendanceOf(meeting, person)
  const came = named !== undefined && (known.place === 'present' || known.place === 'in attendance')
  if (!known.inTheRoom && !known.promised && !came)
    return asked.where === 'by itself' ? [] : refused('notInTheRoom', person)
  const item = named ?? currentItem(meeting)
  const forInterest = item !== undefined && hasToStandAside(meeting, person, item.id)
  const left: MeetingEvent[] = [
    {
      type: 'PersonLeft',
      person,
      forInterest,
      ...(named === undefined ? {} : { item: named.id }),
      ...momentSaid(meeting, command, 'adjourned'),
    },
  ]
  if (forInterest) left.push({ type: 'ConductRecorded', person, item: item.id, conduct: 'left', ...timeSaid(command) })
  return left
}

const timeSaid = ({ clock }: { readonly clock?: string }) => (clock === undefined ? {} : { clock })

/** The time that was said, or that of the last adjournment, where it was said to be then. */
function momentSaid(
  meeting: CalledMeeting,
  command: Command & { type: 'RecordJoining' | 'RecordLeaving' },
  what: 'adjourned' | 'resumed',
): { readonly clock?: string } {
  if (command.clock !== undefined || command.atAdjournment !== true) return timeSaid(command)
  const then = standing(meeting)
    .flatMap(e => (e.kind === 'procedure' && e.fact.what === what ? [e.fact] : []))
    .at(-1)
  return then?.what === what ? { clock: then.at } : {}
}

/** What was taken after an item, or is next on the agenda; the item itself where nothing follows it. */
function whatFollowed(meeting: CalledMeeting, item: AgendaItem): AgendaItem {
  const { items } = meeting.agenda
  const order = 'taken' in meeting ? meeting.taken.map(t => t.item) : []
  const at = order.lastIndexOf(item.id)
  const taken = at === -1 ? undefined : order.slice(at + 1).find(id => id !== item.id)
  const open = items
    .slice(items.indexOf(item) + 1)
    .find(i => meeting.withdrawn[i.id] === undefined && meeting.deferred[i.id] === undefined)
  return items.find(i => i.id === taken) ?? (meeting.phase === 'closed' ? item : (open ?? item))
}

/** The item somebody came or left at, where one is named; the meeting over, the clerk has to name one. */
function momentMeant(
  meeting: CalledMeeting,
  written: string | undefined,
  asked: Asked,
): AgendaItem | Refusal | undefined {
  const closed = meeting.phase === 'closed'
  if (closed && !isTheClerk(meeting.terms, asked)) return refused('meetingClosed')
  if (written === undefined || written.trim() === '') return closed ? refused('sayWhichItem') : undefined
  if (!closed && meeting.phase !== 'in session' && meeting.phase !== 'adjourned') return refused('notInSession')
  return findItem(meeting.agenda.items, written) ?? refused('noSuchItem', written, itemNumbers(meeting))
}

function mover(meeting: Facts, written: PersonWritten | undefined, asked: Asked): string | Refusal {
  const acting = oneself(meeting, asked)
  if (written === undefined) return acting
  // A display name in Teams is whatever its bearer chose: it means nobody by a part of their name.
  const who = whoIsMeant(meeting, asked.where === 'by itself' ? { ...written, asTyped: true } : written)
  if (isRefusal(who)) return who
  if (who.name === acting) return acting
  if (!isTheClerk(meeting.terms, asked)) return refused('notYourself')
  return who.known || asked.where === 'by itself' ? who.name : refused('unknownPerson', written.name)
}
