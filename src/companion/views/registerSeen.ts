import { minutesStates, phaseInWords, restrictedAction } from '../../cards/companionSaid.ts'
import { dateInWords, timeInWords } from '../../cards/meetingWords.ts'
import { dueInWords, ownerButtons } from '../../cards/ownerCard.ts'
import { statusInWords } from '../../cards/actionStates.ts'
import { momentAt } from '../../meeting/dates.ts'
import { minutesFiled, openedAt } from '../../meeting/issuing.ts'
import { type CalledMeeting, dateOf } from '../../meeting/meeting.ts'
import type { TermsOfReference } from '../../meeting/termsOfReference.ts'
import type { RegisteredAction } from '../../minutes/actionRegister.ts'
import type { RegisterAction, RegisterAsked, RegisterMeeting } from '../answers.ts'
import { buttonSeen } from './buttonSeen.ts'
import { stateOfMinutes } from './earlierMeetings.ts'

/** A meeting as the register lists it; `minutes` where it is listed for how its minutes stand. */
export function meetingListed(meeting: CalledMeeting, minutes: boolean): RegisterMeeting {
  const { agenda, terms } = meeting,
    date = dateOf(meeting),
    venue = agenda.venue ?? terms.venue
  const filed = minutes ? minutesFiled(meeting, 'public') : undefined,
    link = filed === undefined ? undefined : openedAt(filed)
  return {
    meeting: meeting.key,
    partnership: terms.key,
    body: agenda.body ?? terms.name,
    ...(date === undefined ? {} : { date }),
    dateInWords: dateInWords(date ?? ''),
    ...(agenda.time === undefined ? {} : { time: timeInWords(agenda.time) }),
    ...(date === undefined || agenda.time === undefined
      ? {}
      : { beginsAt: momentAt(date, agenda.time, terms.timezone) }),
    ...(venue === undefined ? {} : { venue }),
    state: minutes ? minutesStates[stateOfMinutes(meeting)]() : phaseInWords(meeting.phase),
    ...(link?.startsWith('https://') === true ? { link } : {}),
  }
}

/** An action as the register lists it, for somebody of the partnership, by name. `today` is the day in the partnership's time zone. */
export function actionListed(
  terms: TermsOfReference,
  action: RegisteredAction,
  { name, today }: { readonly name: string; readonly today: string },
): RegisterAction {
  const own = action.shares.find(({ owner }) => owner === name)
  const { meeting } = action
  return {
    partnership: terms.key,
    body: terms.shortName,
    reference: action.reference,
    text: action.restricted ? restrictedAction() : action.text,
    owners: action.owners,
    organisations: organisationsOf(terms, action.owners),
    due: dueInWords(action),
    ...(action.dueDate === undefined ? {} : { dueDate: action.dueDate }),
    state: statusInWords(action.status),
    open: action.open,
    overdue: action.open && action.dueDate !== undefined && action.dueDate < today,
    restricted: action.restricted,
    own: own !== undefined,
    from: action.from ?? '',
    buttons:
      own === undefined || meeting === undefined || !action.open
        ? []
        : ownerButtons({ meeting, action: action.number, owner: own.owner }).map(buttonSeen),
  }
}

/** The organisations that answer for an action: those named, and those of the members named. */
const organisationsOf = ({ members }: TermsOfReference, owners: readonly string[]): readonly string[] => [
  ...new Set(
    owners.flatMap(owner => {
      const organisation = members.find(m => m.name === owner || m.organisation === owner)?.organisation
      return organisation === undefined ? [] : [organisation]
    }),
  ),
]

/** Whether an action is asked for. */
export function isAskedFor(action: RegisterAction, asked: RegisterAsked): boolean {
  const { dueDate } = action,
    state = asked.state ?? 'open'
  return (
    (asked.partnership === undefined || action.partnership === asked.partnership) &&
    (asked.owner === undefined || action.owners.includes(asked.owner)) &&
    (asked.organisation === undefined || action.organisations.includes(asked.organisation)) &&
    (state === 'all' ||
      (state === 'open' && action.open) ||
      (state === 'overdue' && action.overdue) ||
      (state === 'done' && !action.open)) &&
    (asked.from === undefined || (dueDate !== undefined && dueDate >= asked.from)) &&
    (asked.until === undefined || (dueDate !== undefined && dueDate <= asked.until))
  )
}
