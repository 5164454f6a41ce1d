import type { CalledMeeting } from '../../meeting/meeting.ts'
import type { OpenActions } from '../../minutes/openActions.ts'
import type { MinutesDrawn } from './minutesSeen.ts'

/** Everything views of one meeting are drawn from, gathered once for all who look at it. None of it goes to anybody as it is. */
export interface Gathered {
  readonly meeting: CalledMeeting
  /** The last meetings before it, in the order they were called. */
  readonly earlier: readonly CalledMeeting[]
  /** What is open in the partnership, by who answers for it. */
  readonly open: OpenActions['byOwner']
  /** The minutes as they stand, where a clerk looks. */
  readonly minutes?: MinutesDrawn
}
