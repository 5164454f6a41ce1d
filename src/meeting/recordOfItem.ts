import { sharesOf } from './actionOwners.ts'
import { mayNotConduct } from './authority.ts'
import type { Asked, Command } from './commands.ts'
import type { MeetingEvent, Recorded } from './events.ts'
import { type Action, type CalledMeeting, type Entry, currentItem, isRestricted } from './meeting.ts'
import { whoIsMeant } from './names.ts'
import { type Outcome, type Refusal, isRefusal, refused } from './outcome.ts'
import { quorumOf } from './quorum.ts'
import type { AgendaItem } from './agenda.ts'

/** Where something may be recorded now: the item being taken, unless what is said in it must not be written here. */
export function recordable(meeting: CalledMeeting, asked: Asked): AgendaItem | Refusal {
  const item = currentItem(meeting)
  if (meeting.phase === 'closed') return refused('meetingClosed')
  if (meeting.phase !== 'in session' && meeting.phase !== 'adjourned') return refused('notInSession')
  const no = mayNotConduct(meeting, asked.by)
  if (no !== undefined) return no
  if (item === undefined) return refused('noItemTaken')
  return isRestricted(meeting, item) && asked.where === 'in the chat'
    ? refused('restrictedInTheChat', item.number)
    : item
}

/** A note on the item being taken, in Markdown, kept as typed. */
export function makeNote(
  meeting: CalledMeeting,
  { text }: Command & { type: 'MakeNote' },
  asked: Asked,
): Outcome<MeetingEvent> {
  const item = recordable(meeting, asked)
  if (isRefusal(item)) return item
  return text.trim() === ''
    ? refused('nothingWritten', 'note')
    : [{ type: 'NoteMade', item: item.id, text: text.trim(), restricted: isRestricted(meeting, item) }]
}

/** Who introduced the item; several are named one after another. With no name, those whom the agenda has presenting it did. */
export function namePresenter(
  meeting: CalledMeeting,
  command: Command & { type: 'NamePresenter' },
  asked: Asked,
): Outcome<MeetingEvent> {
  const item = recordable(meeting, asked)
  if (isRefusal(item)) return item
  if (command.name.trim() === '') {
    const named = item.presenters.filter(
      p =>
        !meeting.entries.some(
          e => e.kind === 'presenter' && e.item === item.id && e.name === p.name && !meeting.struck.includes(e.id),
        ),
    )
    if (item.presenters.length === 0) return refused('nothingWritten', 'presented by')
    return named.map(p => ({ type: 'PresenterNamed', item: item.id, ...p, restricted: isRestricted(meeting, item) }))
  }
  const who = whoIsMeant(meeting, command)
  if (isRefusal(who)) return who
  const again = meeting.entries.some(
    e => e.kind === 'presenter' && e.item === item.id && e.name === who.name && !meeting.struck.includes(e.id),
  )
  return again
    ? []
    : [
        {
          type: 'PresenterNamed',
          item: item.id,
          name: who.name,
          ...(command.role === undefined ? {} : { role: command.role }),
          restricted: isRestricted(meeting, item),
        },
      ]
}

/** Decisions: noted, resolved, agreed or recommended; several at once come as several decisions. A bare "noted" has no text. */
export function passResolution(
  meeting: CalledMeeting,
  command: Command & { type: 'PassResolution' },
  asked: Asked,
): Outcome<MeetingEvent> {
  const item = recordable(meeting, asked)
  if (isRefusal(item)) return item
  const texts = command.texts.map(t => t.trim()).filter(t => t !== '')
  if (texts.length === 0 && command.verb !== 'noted') return refused('nothingWritten', `${command.verb} that`)
  const { proposer, seconder, vote } = command
  const restricted = isRestricted(meeting, item)
  return (texts.length === 0 ? [''] : texts).map(text => ({
    type: 'ResolutionPassed',
    item: item.id,
    verb: command.verb,
    text,
    ...(proposer === undefined ? {} : { proposer }),
    ...(seconder === undefined ? {} : { seconder }),
    ...(vote === undefined ? {} : { vote }),
    restricted,
  }))
}

type RecordEvent = MeetingEvent & {
  type: 'NoteMade' | 'PresenterNamed' | 'ResolutionPassed' | 'ActionAgreed' | 'PreviousMinutesCorrected'
}

/** The meeting with one more entry in the item. */
export function recordEvolved(meeting: CalledMeeting, event: RecordEvent, recorded: Recorded): CalledMeeting {
  const base = {
    id: `e${recorded.number}`,
    item: event.item,
    at: recorded.at,
    by: recorded.by.name,
    restricted: event.restricted === true,
    amended: false,
  }
  const add = (entry: Entry): CalledMeeting => ({ ...meeting, entries: [...meeting.entries, entry] })
  switch (event.type) {
    case 'NoteMade':
      return add({ ...base, kind: 'note', text: event.text })
    case 'PresenterNamed':
      return add({
        ...base,
        kind: 'presenter',
        name: event.name,
        ...(event.role === undefined ? {} : { role: event.role }),
      })
    case 'ResolutionPassed': {
      const { verb, text, proposer, seconder, vote } = event
      return add({
        ...base,
        kind: 'decision',
        verb,
        text,
        quorate: quorumOf(meeting, event.item).quorate,
        ...(proposer === undefined ? {} : { proposer }),
        ...(seconder === undefined ? {} : { seconder }),
        ...(vote === undefined ? {} : { vote }),
      })
    }
    case 'PreviousMinutesCorrected':
      return add({ ...base, kind: 'correction', text: event.text })
    case 'ActionAgreed': {
      const due = {
        ...(event.dueDate === undefined ? {} : { dueDate: event.dueDate }),
        ...(event.dueWords === undefined ? {} : { dueWords: event.dueWords }),
      }
      const shares = sharesOf(meeting.terms, event.owners, 'outstanding')
      const action: Action = {
        number: event.number,
        entry: base.id,
        item: event.item,
        text: event.text,
        owners: event.owners,
        state: 'outstanding',
        shares,
        minuted: { state: 'outstanding', shares, ...due },
        restricted: event.restricted,
        struck: false,
        ...due,
        history: [{ at: recorded.at, by: recorded.by.name, state: 'outstanding' }],
      }
      return { ...add({ ...base, kind: 'action', number: event.number }), actions: [...meeting.actions, action] }
    }
  }
}
