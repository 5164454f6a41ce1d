import type { CalledMeeting } from '../meeting/meeting.ts'

/** The meetings a card is drawn from. */
export interface Meetings {
  /** A meeting as it is when a card's turn to be sent has come. */
  latest(meeting: CalledMeeting): CalledMeeting
  /** The meeting before it, where its minutes are kept here. */
  before(meeting: CalledMeeting): Promise<CalledMeeting | undefined>
  /** The meeting at which its minutes come up, once that is opened. */
  after(meeting: CalledMeeting): Promise<CalledMeeting | undefined>
}
