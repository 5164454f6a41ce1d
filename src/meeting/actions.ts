import {
  type OwnedAction,
  answered,
  isOver,
  ownsAction,
  peopleOwning,
  shareAnsweredFor,
  sharesOf,
} from './actionOwners.ts'
import { type Asked, type Command, isTheClerk } from './commands.ts'
import {
  type ActionBroughtForward,
  type ActionState,
  type MeetingEvent,
  type Recorded,
  actionStates,
} from './events.ts'
import type { ActionAnswer, CalledMeeting, Facts } from './meeting.ts'
import { type Outcome, isRefusal, refused } from './outcome.ts'
import { recordable } from './whereRecorded.ts'
import { type TermsOfReference, isClerk, nameActing } from './termsOfReference.ts'

export { ownsAction, peopleOwning }

/** An action with its owners, numbered on from the partnership's register. */
export function agreeAction(
  meeting: CalledMeeting,
  command: Command & { type: 'AgreeAction' },
  asked: Asked,
): Outcome<MeetingEvent> {
  const place = recordable(meeting, asked, command.item)
  if (isRefusal(place)) return place
  if (command.text.trim() === '') return refused('nothingWritten', 'action OWNER:')
  const own = Math.max(meeting.broughtForward.nextActionNumber, ...meeting.actions.map(a => a.number + 1))
  return [
    {
      type: 'ActionAgreed',
      item: place.item.id,
      number: Math.max(own, command.number ?? 0),
      text: command.text.trim(),
      owners: command.owners.map(o => o.trim()).filter(o => o !== ''),
      ...(command.dueDate === undefined ? {} : { dueDate: command.dueDate }),
      ...(command.dueWords === undefined ? {} : { dueWords: command.dueWords }),
      restricted: place.restricted,
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

const known = (state: string): ActionState =>
  actionStates.find(s => s === state) ?? (/^(completed?|closed|done)$/i.test(state) ? 'complete' : 'outstanding')

/** An action brought forward, as its owners stand to it. */
export function ownedBroughtForward(terms: TermsOfReference, action: ActionBroughtForward): OwnedAction {
  const { owners, dueDate, dueWords, shares } = action
  const state = known(action.status)
  return {
    owners,
    state,
    shares: shares ?? sharesOf(terms, owners, state),
    ...(dueDate === undefined ? {} : { dueDate }),
    ...(dueWords === undefined ? {} : { dueWords }),
  }
}

/** An action this meeting can answer for: its own, or one brought forward to it, as it stands now. */
export function actionNumbered(
  meeting: Facts,
  number: number,
): (OwnedAction & { readonly number: number; readonly text: string }) | undefined {
  const earlier = meeting.earlierActions.find(a => a.reference === `A${number}`)
  return (
    meeting.actions.find(a => a.number === number && !a.struck) ??
    (earlier === undefined ? undefined : { ...ownedBroughtForward(meeting.terms, earlier), number, text: earlier.text })
  )
}

/**
 * The owner's word on their share of an action. The clerk answers for the owner they name, or for the action as a whole: what they say is done or
 * withdrawn is closed for everybody.
 */
export function answerForAction(
  meeting: CalledMeeting,
  command: Command & { type: 'AnswerForAction' },
  asked: Asked,
): Outcome<MeetingEvent> {
  const reference = `A${command.number}`
  const action = actionNumbered(meeting, command.number)
  if (action === undefined) return refused('noSuchAction', reference)
  const theClerk = isTheClerk(meeting.terms, asked)
  const own = shareAnsweredFor(meeting, action.owners, nameActing(meeting.terms, asked.by))
  if (!theClerk && own === undefined) return refused('notYourAction', reference)
  const wanted = command.owner === undefined ? undefined : action.shares.find(s => s.owner === command.owner)?.owner
  if (command.owner !== undefined && wanted === undefined) return refused('notAnOwner', command.owner, reference)
  if (!theClerk && wanted !== undefined && !ownsAction(meeting, [wanted], nameActing(meeting.terms, asked.by)))
    return refused('notYourAction', reference)
  const owner = wanted ?? (theClerk ? undefined : own)
  if (isOver(action.state)) return refused('actionClosed', reference)
  if (command.answer === 'change the date' && command.dueDate === undefined && command.dueWords === undefined)
    return refused('nothingWritten', 'Due')
  const share = action.shares.find(s => s.owner === owner)
  const before = owner === undefined ? action.state : (share?.state ?? 'outstanding')
  const state = stateAfter[command.answer] ?? before
  if (!theClerk && isOver(before) && state !== before) return refused('partClosed', reference)
  if (state === before && command.answer !== 'change the date') return []
  return [
    {
      type: 'ActionAnswered',
      number: command.number,
      state,
      ...(owner === undefined ? {} : { owner }),
      ...(command.answer === 'change the date' && command.dueDate !== undefined ? { dueDate: command.dueDate } : {}),
      ...(command.answer === 'change the date' && command.dueWords !== undefined ? { dueWords: command.dueWords } : {}),
    },
  ]
}

/** For whom an answer was given: as it says; of one kept by an earlier version, the share of whoever gave it, or the whole action where that was a clerk. */
function answerKept(
  meeting: CalledMeeting,
  event: MeetingEvent & { type: 'ActionAnswered' },
  { at, by }: Recorded,
): ActionAnswer {
  const owners = actionNumbered(meeting, event.number)?.owners ?? []
  const owner =
    event.owner ??
    (isClerk(meeting.terms, by) ? undefined : shareAnsweredFor(meeting, owners, nameActing(meeting.terms, by)))
  return {
    number: event.number,
    at,
    by: by.name,
    state: event.state,
    ...(owner === undefined ? {} : { owner }),
    ...(event.dueDate === undefined ? {} : { dueDate: event.dueDate }),
    ...(event.dueWords === undefined ? {} : { dueWords: event.dueWords }),
  }
}

/**
 * The meeting with an action answered for: one of its own, or one brought forward to it. Once the meeting is closed its minutes keep what was reported
 * there, and only the register goes on.
 */
export function actionAnswered(
  meeting: CalledMeeting,
  event: MeetingEvent & { type: 'ActionAnswered' },
  recorded: Recorded,
): CalledMeeting {
  const answer = answerKept(meeting, event, recorded)
  const { broughtForward, earlierActions } = meeting
  const earlier = (actions: readonly ActionBroughtForward[]) => withAnswers(meeting.terms, actions, [answer])
  const minuted = meeting.phase !== 'closed'
  return {
    ...meeting,
    earlierActions: earlier(earlierActions),
    broughtForward: minuted ? { ...broughtForward, actions: earlier(broughtForward.actions) } : broughtForward,
    actionAnswers: [...meeting.actionAnswers, answer],
    actions: meeting.actions.map(a => {
      if (a.number !== event.number) return a
      const next = answered(a, answer)
      const { at, by, state } = answer
      return {
        ...next,
        ...(minuted ? { minuted: asMinuted(next) } : {}),
        history: [
          ...a.history,
          {
            at,
            by,
            state,
            ...(answer.owner === undefined ? {} : { owner: answer.owner }),
            ...(event.note === undefined ? {} : { note: event.note }),
          },
        ],
      }
    }),
  }
}

/** What the minutes print of where an action stands. */
const asMinuted = ({ state, shares, dueDate, dueWords }: OwnedAction) => ({
  state,
  shares,
  ...(dueDate === undefined ? {} : { dueDate }),
  ...(dueWords === undefined ? {} : { dueWords }),
})

/** Actions brought forward as they stand after answers, given in order. */
export const withAnswers = (
  terms: TermsOfReference,
  actions: readonly ActionBroughtForward[],
  answers: readonly ActionAnswer[],
): readonly ActionBroughtForward[] =>
  actions.map(a =>
    answers.reduce(
      (now, answer) => (now.reference === `A${answer.number}` ? earlierAnswered(terms, now, answer) : now),
      a,
    ),
  )

function earlierAnswered(
  terms: TermsOfReference,
  action: ActionBroughtForward,
  answer: ActionAnswer,
): ActionBroughtForward {
  const { state, shares, dueDate, dueWords } = answered(ownedBroughtForward(terms, action), answer)
  const { dueDate: _date, dueWords: _words, ...rest } = action
  return {
    ...rest,
    status: state,
    shares,
    ...(dueDate === undefined ? {} : { dueDate }),
    ...(dueWords === undefined ? {} : { dueWords }),
  }
}
