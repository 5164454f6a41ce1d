import { mayNotConduct } from './authority.ts'
import type { Asked, Command } from './commands.ts'
import type { ActionState, MeetingEvent, Recorded } from './events.ts'
import { type Action, type CalledMeeting, type Entry, type Facts, currentItem, isRestricted, itemById } from './meeting.ts'
import { whoIsMeant } from './names.ts'
import { type Outcome, type Refusal, isRefusal, refused } from './outcome.ts'
import { quorumOf } from './quorum.ts'
import type { AgendaItem } from './agenda.ts'

/** Where something may be recorded now: the item being taken, unless what is said in it must not be written here. */
function recordable(meeting: CalledMeeting, asked: Asked): AgendaItem | Refusal {
  const item = currentItem(meeting)
  if (meeting.phase === 'closed') return refused('meetingClosed')
  if (meeting.phase !== 'in session' && meeting.phase !== 'adjourned') return refused('notInSession')
  const no = mayNotConduct(meeting, asked.by)
  if (no !== undefined) return no
  if (item === undefined) return refused('noItemTaken')
  return isRestricted(meeting, item) && asked.where === 'in the chat' ? refused('restrictedInTheChat', item.number) : item
}

/** A note on the item being taken, in Markdown, kept as typed. */
export function makeNote(meeting: CalledMeeting, { text }: Command & { type: 'MakeNote' }, asked: Asked): Outcome<MeetingEvent> {
  const item = recordable(meeting, asked)
  if (isRefusal(item)) return item
  return text.trim() === '' ? refused('nothingWritten', 'note') : [{ type: 'NoteMade', item: item.id, text: text.trim(), restricted: isRestricted(meeting, item) }]
}

/** Who introduced the item; several are named one after another. */
export function namePresenter(meeting: CalledMeeting, command: Command & { type: 'NamePresenter' }, asked: Asked): Outcome<MeetingEvent> {
  const item = recordable(meeting, asked)
  if (isRefusal(item)) return item
  if (command.name.trim() === '') return refused('nothingWritten', 'presented by')
  const who = whoIsMeant(meeting, command)
  if (isRefusal(who)) return who
  const again = meeting.entries.some(e => e.kind === 'presenter' && e.item === item.id && e.name === who.name && !meeting.struck.includes(e.id))
  return again ? [] : [{ type: 'PresenterNamed', item: item.id, name: who.name, ...(command.role === undefined ? {} : { role: command.role }), restricted: isRestricted(meeting, item) }]
}

/** Decisions: noted, resolved, agreed or recommended; several at once come as several decisions. A bare "noted" has no text. */
export function passResolution(meeting: CalledMeeting, command: Command & { type: 'PassResolution' }, asked: Asked): Outcome<MeetingEvent> {
  const item = recordable(meeting, asked)
  if (isRefusal(item)) return item
  const texts = command.texts.map(t => t.trim()).filter(t => t !== '')
  if (texts.length === 0 && command.verb !== 'noted') return refused('nothingWritten', `${command.verb} that`)
  const { proposer, seconder, vote } = command
  const restricted = isRestricted(meeting, item)
  return (texts.length === 0 ? [''] : texts).map(text => ({
    type: 'ResolutionPassed', item: item.id, verb: command.verb, text,
    ...(proposer === undefined ? {} : { proposer }), ...(seconder === undefined ? {} : { seconder }), ...(vote === undefined ? {} : { vote }), restricted,
  }))
}

/** An action with its owners, numbered on from the partnership's register. */
export function agreeAction(meeting: CalledMeeting, command: Command & { type: 'AgreeAction' }, asked: Asked): Outcome<MeetingEvent> {
  const item = recordable(meeting, asked)
  if (isRefusal(item)) return item
  if (command.text.trim() === '') return refused('nothingWritten', 'action OWNER:')
  const number = meeting.broughtForward.nextActionNumber + meeting.actions.length
  return [{
    type: 'ActionAgreed', item: item.id, number, text: command.text.trim(), owners: command.owners.map(o => o.trim()).filter(o => o !== ''),
    ...(command.dueDate === undefined ? {} : { dueDate: command.dueDate }), ...(command.dueWords === undefined ? {} : { dueWords: command.dueWords }),
    restricted: isRestricted(meeting, item),
  }]
}

type RecordEvent = MeetingEvent & { type: 'NoteMade' | 'PresenterNamed' | 'ResolutionPassed' | 'ActionAgreed' | 'PreviousMinutesCorrected' }

/** The meeting with one more entry in the item. */
export function recordEvolved(meeting: CalledMeeting, event: RecordEvent, recorded: Recorded): CalledMeeting {
  const base = { id: `e${recorded.number}`, item: event.item, at: recorded.at, by: recorded.by.name, restricted: 'restricted' in event && event.restricted, amended: false }
  const add = (entry: Entry): CalledMeeting => ({ ...meeting, entries: [...meeting.entries, entry] })
  switch (event.type) {
    case 'NoteMade': return add({ ...base, kind: 'note', text: event.text })
    case 'PresenterNamed': return add({ ...base, kind: 'presenter', name: event.name, ...(event.role === undefined ? {} : { role: event.role }) })
    case 'ResolutionPassed': {
      const { verb, text, proposer, seconder, vote } = event
      return add({ ...base, kind: 'decision', verb, text, quorate: quorumOf(meeting, event.item).quorate,
        ...(proposer === undefined ? {} : { proposer }), ...(seconder === undefined ? {} : { seconder }), ...(vote === undefined ? {} : { vote }) })
    }
    case 'PreviousMinutesCorrected': return add({ ...base, kind: 'correction', text: event.text })
    case 'ActionAgreed': {
      const action: Action = {
        number: event.number, entry: base.id, item: event.item, text: event.text, owners: event.owners, state: 'outstanding', restricted: event.restricted, struck: false,
        ...(event.dueDate === undefined ? {} : { dueDate: event.dueDate }), ...(event.dueWords === undefined ? {} : { dueWords: event.dueWords }),
        history: [{ at: recorded.at, by: recorded.by.name, state: 'outstanding' }],
      }
      return { ...add({ ...base, kind: 'action', number: event.number }), actions: [...meeting.actions, action] }
    }
  }
}

/** The clerk's correction of something recorded; before the meeting moves on, the chair may correct too. */
export function amendEntry(meeting: CalledMeeting, command: Command & { type: 'AmendEntry' }, asked: Asked): Outcome<MeetingEvent> {
  const entry = correctable(meeting, command.entry, asked)
  if (isRefusal(entry)) return entry
  if (command.text.trim() === '') return refused('nothingWritten', 'the correction')
  const { type: _command, ...given } = command
  return [{ type: 'EntryAmended', ...given, text: command.text.trim() }]
}

/** Takes something out of the minutes; the record keeps that it was there, and who struck it. */
export function strikeEntry(meeting: CalledMeeting, command: Command & { type: 'StrikeEntry' }, asked: Asked): Outcome<MeetingEvent> {
  const entry = correctable(meeting, command.entry, asked)
  return isRefusal(entry) ? entry : [{ type: 'EntryStruck', entry: entry.id }]
}

function correctable(meeting: CalledMeeting, id: string, asked: Asked): Entry | Refusal {
  const no = mayNotConduct(meeting, asked.by)
  if (no !== undefined) return no
  const entry = meeting.entries.find(e => e.id === id && !meeting.struck.includes(e.id))
  if (entry === undefined) return refused('noSuchEntry')
  return entry.restricted && asked.where === 'in the chat' ? refused('restrictedInTheChat', itemById(meeting, entry.item)?.number ?? '') : entry
}

/** The meeting with an entry corrected. */
export function entryAmended(meeting: CalledMeeting, event: MeetingEvent & { type: 'EntryAmended' }): CalledMeeting {
  const entries = meeting.entries.map((e): Entry => {
    if (e.id !== event.entry) return e
    switch (e.kind) {
      case 'note': case 'decision': case 'correction': case 'procedure': return { ...e, text: event.text, amended: true }
      case 'presenter': return { ...e, name: event.text, amended: true }
      case 'action': case 'interest': return { ...e, amended: true }
    }
  })
  const actions = meeting.actions.map(a => a.entry !== event.entry ? a : {
    ...a, text: event.text, owners: event.owners ?? a.owners,
    ...(event.dueDate === undefined ? {} : { dueDate: event.dueDate }), ...(event.dueWords === undefined ? {} : { dueWords: event.dueWords }),
  })
  return { ...meeting, entries, actions }
}

/** The meeting with an entry struck. */
export const entryStruck = (meeting: CalledMeeting, event: MeetingEvent & { type: 'EntryStruck' }): CalledMeeting =>
  ({ ...meeting, struck: [...meeting.struck, event.entry], actions: meeting.actions.map(a => a.entry === event.entry ? { ...a, struck: true } : a) })

const stateAfter = { 'accept': 'accepted', 'not mine': 'not accepted', 'done': 'complete', 'change the date': undefined, 'withdraw': 'withdrawn' } as const satisfies
  Record<(Command & { type: 'AnswerForAction' })['answer'], ActionState | undefined>

/** The owner's word on an action, or the clerk's for them. */
export function answerForAction(meeting: CalledMeeting, command: Command & { type: 'AnswerForAction' }, isOwner: boolean, isClerk: boolean): Outcome<MeetingEvent> {
  const action = meeting.actions.find(a => a.number === command.number && !a.struck)
  if (action === undefined) return refused('noSuchAction', `A${command.number}`)
  if (!isOwner && !isClerk) return refused('notYourAction', `A${command.number}`)
  if (action.state === 'complete' || action.state === 'withdrawn') return refused('actionClosed', `A${command.number}`)
  if (command.answer === 'change the date' && command.dueDate === undefined && command.dueWords === undefined) return refused('nothingWritten', 'Due')
  const state = stateAfter[command.answer] ?? action.state
  if (state === action.state && command.answer !== 'change the date') return []
  return [{ type: 'ActionAnswered', number: action.number, state,
    ...(command.dueDate === undefined ? {} : { dueDate: command.dueDate }), ...(command.dueWords === undefined ? {} : { dueWords: command.dueWords }) }]
}

/** The meeting with an action answered for. */
export function actionAnswered(meeting: CalledMeeting, event: MeetingEvent & { type: 'ActionAnswered' }, recorded: Recorded): CalledMeeting {
  return { ...meeting, actions: meeting.actions.map(a => a.number !== event.number ? a : {
    ...a, state: event.state,
    ...(event.dueDate === undefined ? {} : { dueDate: event.dueDate }), ...(event.dueWords === undefined ? {} : { dueWords: event.dueWords }),
    history: [...a.history, { at: recorded.at, by: recorded.by.name, state: event.state, ...(event.note === undefined ? {} : { note: event.note }) }],
  }) }
}

/** Whether a person is one of an action's owners, by name, post, or organisation. */
export function ownsAction(meeting: Facts, action: Action, name: string): boolean {
  const member = meeting.terms.members.find(m => m.name === name)
  const theirs = [name, member?.post, member?.organisation].filter(w => w !== undefined).map(w => w.toLowerCase())
  return action.owners.some(o => theirs.includes(o.toLowerCase()) || /^all\b/i.test(o) && member !== undefined)
}
