import { minutesStates } from '../../cards/companionSaid.ts'
import { dateInWords } from '../../cards/meetingWords.ts'
import { minutesFiled, minutesToGive, openedAt } from '../../meeting/issuing.ts'
import { type CalledMeeting, dateOf } from '../../meeting/meeting.ts'
import type { EarlierMeeting } from './meetingView.ts'

/** How a meeting's minutes stand. */
export const stateOfMinutes = ({ confirmed, issued }: CalledMeeting): 'draft' | 'issued' | 'confirmed' =>
  confirmed !== undefined ? 'confirmed' : issued ? 'issued' : 'draft'

/**
 * The meetings before this one whose minutes somebody may open, newest first: a clerk from the draft on, everybody else once they are issued. Only what is
 * filed on the web has a link; the restricted minutes have none here.
 */
export const earlierMeetings = (meetings: readonly CalledMeeting[], clerk: boolean): readonly EarlierMeeting[] =>
  meetings
    .filter(m => m.phase === 'closed' && (clerk || m.issued || m.confirmed !== undefined))
    .map(m => {
      const state = stateOfMinutes(m)
      const filed = clerk || m.issuedToMembers === undefined ? minutesFiled(m, 'public') : minutesToGive(m)
      const link = filed === undefined ? undefined : openedAt(filed),
        date = dateOf(m)
      return {
        meeting: m.key,
        ...(date === undefined ? {} : { date }),
        dateInWords: dateInWords(date ?? ''),
        state,
        stateInWords: minutesStates[state](),
        ...(link?.startsWith('https://') === true ? { link } : {}),
      } as const
    })
    .toReversed()
