import type { Command, Asked } from './commands.ts'
import { type ActionState, type MeetingEvent, type Recorded, actionStates } from './events.ts'
import { type Action, type CalledMeeting, type Facts, isRestricted } from './meeting.ts'
import { type Outcome, isRefusal, refused } from './outcome.ts'
import { recordable } from './recordOfItem.ts'

/** An action with its owners, numbered on from the partnership's register. */
export function agreeAction(
  meeting: CalledMeeting,
  command: Command & { type: 'AgreeAction' },
  asked: Asked,
): Outcome<MeetingEvent> {
  const item = recordable(meeting, asked)
  if (isRefusal(item)) return item
  if (command.text.trim() === '') return refused('nothingWritten', 'action OWNER:')
  const number = meeting.broughtForward.nextActionNumber + meeting.actions.length
  return [
    {
      type: 'ActionAgreed',
      item: item.id,
      number,
      text: command.text.trim(),
      owners: command.owners.map(o => o.trim()).filter(o => o !== ''),
      ...(command.dueDate === undefined ? {} : { dueDate: command.dueDate }),
      ...(command.dueWords === undefined ? {} : { dueWords: command.dueWords }),
      restricted: isRestricted(meeting, item),
    },
  ]
}

const stateAfter = {
  accept: 'accepted',
  'not mine': 'not accepted',
  done: 'complete',
  'change the date': undefined,
  withdraw: 'withdrawn',
} as const satisfies Record<(Command & { type: 'AnswerForAction' })['answer'], ActionState | undefined>

/** The owner's word on an action, or the clerk's for them. */
export function answerForAction(
  meeting: CalledMeeting,
  command: Command & { type: 'AnswerForAction' },
  isOwner: boolean,
  isClerk: boolean,
): Outcome<MeetingEvent> {
  const reference = `A${command.number}`
  const before = meeting.broughtForward.actions.find(a => a.reference === reference)
  const action =
    meeting.actions.find(a => a.number === command.number && !a.struck) ??
    (before === undefined ? undefined : { ...before, number: command.number, state: before.status })
  if (action === undefined) return refused('noSuchAction', reference)
  if (!isOwner && !isClerk) return refused('notYourAction', reference)
  if (action.state === 'complete' || action.state === 'withdrawn') return refused('actionClosed', reference)
  if (command.answer === 'change the date' && command.dueDate === undefined && command.dueWords === undefined)
    return refused('nothingWritten', 'Due')
  const state = stateAfter[command.answer] ?? known(action.state)
  if (state === action.state && command.answer !== 'change the date') return []
  return [
    {
      type: 'ActionAnswered',
      number: action.number,
      state,
      ...(command.dueDate === undefined ? {} : { dueDate: command.dueDate }),
      ...(command.dueWords === undefined ? {} : { dueWords: command.dueWords }),
    },
  ]
}

const known = (state: string): ActionState => actionStates.find(s => s === state) ?? 'outstanding'

/** The meeting with an action answered for: one of its own, or one brought forward to it. */
export function actionAnswered(
  meeting: CalledMeeting,
  event: MeetingEvent & { type: 'ActionAnswered' },
  recorded: Recorded,
): CalledMeeting {
  const { broughtForward } = meeting
  const due = {
    ...(event.dueDate === undefined ? {} : { dueDate: event.dueDate }),
    ...(event.dueWords === undefined ? {} : { dueWords: event.dueWords }),
  }
  const earlier = broughtForward.actions.map(a =>
    a.reference !== `A${event.number}` ? a : { ...a, status: event.state, ...due },
  )
  return {
    ...meeting,
    broughtForward: { ...broughtForward, actions: earlier },
    actions: meeting.actions.map(a =>
      a.number !== event.number
        ? a
        : {
            ...a,
            state: event.state,
            ...due,
            history: [
              ...a.history,
              {
                at: recorded.at,
                by: recorded.by.name,
                state: event.state,
                ...(event.note === undefined ? {} : { note: event.note }),
              },
            ],
          },
    ),
  }
}

/** Whether a person is among these owners, by name, post or organisation. */
export function ownsAction(meeting: Facts, owners: readonly string[], name: string): boolean {
  const member = meeting.terms.members.find(m => m.name === name)
  const theirs = [name, member?.post, member?.organisation].filter(w => w !== undefined).map(w => w.toLowerCase())
  return owners.some(o => theirs.includes(o.toLowerCase()) || (/^all\b/i.test(o) && member !== undefined))
}

/** The people who own an action: members by name, post or organisation, and others on the roll who are named. */
export function peopleOwning(
  meeting: Facts,
  { owners }: Pick<Action, 'owners'>,
): readonly { readonly name: string; readonly id?: string; readonly email?: string }[] {
  const members = meeting.terms.members.filter(m => ownsAction(meeting, owners, m.name))
  const others = Object.keys(meeting.roll).filter(
    name => owners.some(o => o.toLowerCase() === name.toLowerCase()) && !members.some(m => m.name === name),
  )
  return [...members, ...others.map(name => ({ name }))]
}
