import { sharesOf } from './actionOwners.ts'
import { takenInquorate } from './asItSat.ts'
import type { Asked, Command } from './commands.ts'
import type { MeetingEvent, Recorded } from './events.ts'
import { type Action, type CalledMeeting, type Entry, currentItem, standing } from './meeting.ts'
import { moversMeant, settledBy } from './motions.ts'
import { whoIsMeant } from './names.ts'
import { presentersExpected } from './presentersExpected.ts'
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
    return presentersExpected(meeting, item)
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
  const written = command.texts.map(t => t.trim()).filter(t => t !== '')
  const settled = command.verb === 'noted' ? undefined : settledBy(meeting, place.item.id, written)
  const texts = settled?.texts ?? written
  if (texts.length === 0 && command.verb !== 'noted') return refused('nothingWritten', `${command.verb} that`)
  const movers = moversMeant(meeting, command)
  if (isRefusal(movers)) return movers
  const confirming = texts.length === 1 ? unwordedConfirmation(meeting, place.item.id) : undefined
  if (confirming !== undefined && confirmsMinutes(texts[0] ?? ''))
    return [{ type: 'EntryAmended', entry: confirming.id, text: texts[0] ?? '' }]
  const said = {
    ...movedBefore(settled),
    ...movers,
    ...(command.vote === undefined ? {} : { vote: command.vote }),
  }
  const passed = (texts.length === 0 ? [''] : texts).map((text, n): MeetingEvent & { type: 'ResolutionPassed' } => ({
    type: 'ResolutionPassed',
    item: place.item.id,
    verb: command.verb,
    text,
    ...said,
    ...(settled === undefined || n > 0 ? {} : { settles: settled.settles }),
    restricted: place.restricted,
  }))
  return settled !== undefined && passed.every(event => saysNothingNew(meeting, event)) ? [] : passed
}

const movedBefore = (settled: ReturnType<typeof settledBy>) => {
  if (settled === undefined) return {}
  const { texts: _texts, settles: _settles, ...said } = settled
  return said
}

/** Whether a decision is recorded already with all that is said of it. */
function saysNothingNew(meeting: CalledMeeting, event: MeetingEvent & { type: 'ResolutionPassed' }): boolean {
  const before = standing(meeting).find(e => e.id === event.settles)
  return (
    before?.kind === 'decision' &&
    before.verb === event.verb &&
    before.text === event.text &&
    before.proposer === event.proposer &&
    before.seconder === event.seconder &&
    JSON.stringify(before.vote) === JSON.stringify(event.vote)
  )
}

/** What a decision takes the place of stays in the record, and is no longer in the minutes. */
const withoutSettled = (settled: string | undefined, meeting: CalledMeeting): CalledMeeting =>
  settled === undefined ? meeting : { ...meeting, struck: [...meeting.struck, settled] }

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
      const { verb, text, proposer, seconder, vote, confirmsPrevious, settles } = event
      return withoutSettled(
        settles,
        add({
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
        }),
      )
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
