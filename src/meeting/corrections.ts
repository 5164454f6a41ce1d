import { ownedBy, withDue } from './actionOwners.ts'
import { mayNotConduct } from './authority.ts'
import { type Asked, type Command, isTheClerk } from './commands.ts'
import type { MeetingEvent, Vote } from './events.ts'
import { type Action, type CalledMeeting, type Entry, itemById } from './meeting.ts'
import { type Outcome, type Refusal, isRefusal, refused } from './outcome.ts'
import { type ProcedureFact, comesOrGoes } from './procedureFacts.ts'
import { wordsOfEntry } from './wordsOfEntry.ts'

/** A correction of something recorded: the chair's or the clerk's until the meeting closes, then the clerk's, and nobody's once the minutes are confirmed. */
export function amendEntry(
  meeting: CalledMeeting,
  command: Command & { type: 'AmendEntry' },
  asked: Asked,
): Outcome<MeetingEvent> {
  const entry = correctable(meeting, command.entry, asked)
  if (isRefusal(entry)) return entry
  if (command.text.trim() === '') return refused('nothingWritten', 'the correction')
  const { type: _command, was, ...given } = command
  if (given.clock !== undefined && !(entry.kind === 'procedure' && comesOrGoes(entry.fact)))
    return refused('noSuchEntry')
  if (given.verb !== undefined && entry.kind !== 'decision') return refused('noSuchEntry')
  if (given.vote !== undefined && !isVotedOn(entry)) return refused('noSuchEntry')
  if (was !== undefined && was.trim() !== wordsOfEntry(meeting, entry).trim()) return refused('correctedMeanwhile')
  return [{ type: 'EntryAmended', ...given, text: command.text.trim() }]
}

/** Whether an entry has a vote that was counted, and not by names. */
export const isVotedOn = (
  entry: Entry,
): entry is Entry & { readonly kind: 'decision' | 'motion'; readonly vote: Vote } =>
  (entry.kind === 'decision' || entry.kind === 'motion') && entry.vote !== undefined && entry.vote.named === undefined

/** Takes something out of the minutes; the record keeps that it was there, and who struck it. */
export function strikeEntry(
  meeting: CalledMeeting,
  command: Command & { type: 'StrikeEntry' },
  asked: Asked,
): Outcome<MeetingEvent> {
  const entry = correctable(meeting, command.entry, asked)
  return isRefusal(entry) ? entry : [{ type: 'EntryStruck', entry: entry.id }]
}

/** The entry of this id, where this person may still correct it; else why not. */
export function correctable(meeting: CalledMeeting, id: string, asked: Asked): Entry | Refusal {
  const no = mayNotConduct(meeting, asked.by)
  if (no !== undefined) return no
  if (meeting.confirmed !== undefined) return refused('alreadyConfirmed')
  if (meeting.phase === 'closed' && !isTheClerk(meeting.terms, asked)) return refused('meetingClosed')
  const entry = meeting.entries.find(e => e.id === id && !meeting.struck.includes(e.id))
  if (entry === undefined) return refused('noSuchEntry')
  return entry.restricted && asked.where === 'in the chat'
    ? refused('restrictedInTheChat', itemById(meeting, entry.item)?.number ?? '')
    : entry
}

/** The meeting with an entry corrected. */
export function entryAmended(meeting: CalledMeeting, event: MeetingEvent & { type: 'EntryAmended' }): CalledMeeting {
  const entries = meeting.entries.map((e): Entry => {
    if (e.id !== event.entry) return e
    switch (e.kind) {
      case 'note':
      case 'correction':
        return { ...e, text: event.text, amended: true }
      case 'decision':
        return { ...e, text: event.text, verb: event.verb ?? e.verb, ...votedAgain(event), amended: true }
      case 'motion':
        return { ...e, text: event.text, ...votedAgain(event), amended: true }
      case 'procedure':
        return { ...e, fact: factAmended(e.fact, event), amended: true }
      case 'presenter':
        return { ...e, name: event.text, amended: true }
      case 'action':
      case 'interest':
        return { ...e, amended: true }
    }
  })
  const actions = meeting.actions.map(a =>
    a.entry !== event.entry
      ? a
      : withDue(
          {
            ...(event.owners === undefined ? a : ownedBy(meeting.terms, a, event.owners)),
            text: event.text,
            minuted: withDue(event.owners === undefined ? a.minuted : reowned(meeting, a, event.owners), event),
          },
          event,
        ),
  )
  return { ...meeting, entries, actions }
}

const votedAgain = ({ vote }: { readonly vote?: Vote }) => (vote === undefined ? {} : { vote })

/** Words in place of a fact, or the fact at another time. */
const factAmended = (
  fact: ProcedureFact,
  { text, clock }: { readonly text: string; readonly clock?: string },
): ProcedureFact => (clock !== undefined && comesOrGoes(fact) ? { ...fact, clock } : { what: 'as written', text })

/** What the minutes say of an action's owners, once it has others. */
function reowned(
  meeting: CalledMeeting,
  { owners: before, minuted }: Action,
  owners: readonly string[],
): Action['minuted'] {
  const { owners: _names, ...next } = ownedBy(meeting.terms, { ...minuted, owners: before }, owners)
  return next
}

/** The meeting with an entry struck. */
export const entryStruck = (meeting: CalledMeeting, event: MeetingEvent & { type: 'EntryStruck' }): CalledMeeting => ({
  ...meeting,
  struck: [...meeting.struck, event.entry],
  actions: meeting.actions.map(a => (a.entry === event.entry ? { ...a, struck: true } : a)),
})
