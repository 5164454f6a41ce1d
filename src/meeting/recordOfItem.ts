import { sharesOf } from './actionOwners.ts'
import { takenInquorate } from './asItSat.ts'
import type { Asked, Command } from './commands.ts'
import type { MeetingEvent, Recorded } from './events.ts'
import { type Action, type CalledMeeting, type Entry, currentItem, standing } from './meeting.ts'
import { nameInPrint, whoIsMeant } from './names.ts'
import { type Outcome, isRefusal, refused } from './outcome.ts'
import { quorumOf } from './quorum.ts'
import { confirmsMinutes, unwordedConfirmation } from './confirmingPrevious.ts'
import { recordable } from './whereRecorded.ts'

/** A note, in Markdown, kept as typed. */
export function makeNote(
  meeting: CalledMeeting,
  command: Command & { type: 'MakeNote' },
  asked: Asked,
): Outcome<MeetingEvent> {
  const place = recordable(meeting, asked, command.item)
  if (isRefusal(place)) return place
  const text = command.text.trim()
  return text === ''
    ? refused('nothingWritten', 'note')
    : [{ type: 'NoteMade', item: place.item.id, text, restricted: place.restricted }]
}

/** Who introduced the item; several are named one after another. With no name, those whom the agenda has presenting it did. */
export function namePresenter(
  meeting: CalledMeeting,
  command: Command & { type: 'NamePresenter' },
  asked: Asked,
): Outcome<MeetingEvent> {
  const place = recordable(meeting, asked, command.item)
  if (isRefusal(place)) return place
  const { item, restricted } = place
  const already = (name: string) =>
    standing(meeting).some(e => e.kind === 'presenter' && e.item === item.id && e.name === name)
  if (command.name.trim() === '') {
    if (item.presenters.length === 0) return refused('nothingWritten', 'presented by')
    return item.presenters
      .filter(p => !already(p.name))
      .map(p => ({ type: 'PresenterNamed', item: item.id, ...p, restricted }))
  }
  const who = whoIsMeant(meeting, command)
  if (isRefusal(who)) return who
  const role = command.role === undefined ? {} : { role: command.role }
  return already(who.name) ? [] : [{ type: 'PresenterNamed', item: item.id, name: who.name, ...role, restricted }]
}

/** Decisions: noted, resolved, agreed or recommended; several at once come as several decisions. A bare "noted" has no text. */
export function passResolution(
  meeting: CalledMeeting,
  command: Command & { type: 'PassResolution' },
  asked: Asked,
): Outcome<MeetingEvent> {
  const place = recordable(meeting, asked, command.item)
  if (isRefusal(place)) return place
  const texts = command.texts.map(t => t.trim()).filter(t => t !== '')
  if (texts.length === 0 && command.verb !== 'noted') return refused('nothingWritten', `${command.verb} that`)
  const mover = (name: string | undefined) =>
    name === undefined || name.trim() === ''
      ? undefined
      : nameInPrint(meeting, { name, ...(command.moversAsTyped?.includes(name) === true ? { asTyped: true } : {}) })
  const proposer = mover(command.proposer),
    seconder = mover(command.seconder)
  if (isRefusal(proposer)) return proposer
  if (isRefusal(seconder)) return seconder
  const { vote } = command
  const confirming = texts.length === 1 ? unwordedConfirmation(meeting, place.item.id) : undefined
  if (confirming !== undefined && confirmsMinutes(texts[0] ?? ''))
    return [{ type: 'EntryAmended', entry: confirming.id, text: texts[0] ?? '' }]
  return (texts.length === 0 ? [''] : texts).map(text => ({
    type: 'ResolutionPassed',
    item: place.item.id,
    verb: command.verb,
    text,
    ...(proposer === undefined ? {} : { proposer }),
    ...(seconder === undefined ? {} : { seconder }),
    ...(vote === undefined ? {} : { vote }),
    restricted: place.restricted,
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
      const { verb, text, proposer, seconder, vote, confirmsPrevious } = event
      return add({
        ...base,
        kind: 'decision',
        verb,
        text,
        quorate:
          event.item === currentItem(meeting)?.id
            ? quorumOf(meeting, event.item).quorate
            : !takenInquorate(meeting).has(event.item),
        ...(proposer === undefined ? {} : { proposer }),
        ...(seconder === undefined ? {} : { seconder }),
        ...(vote === undefined ? {} : { vote }),
        ...(confirmsPrevious === undefined ? {} : { confirmsPrevious }),
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
