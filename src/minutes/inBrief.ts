import { isOver } from '../meeting/actionOwners.ts'
import { type Action, type CalledMeeting, type Dated, dateOf } from '../meeting/meeting.ts'

/** What the register of actions draws on: a meeting itself, or, of one that is over, the meeting in brief. */
export type OnRegister = Pick<CalledMeeting, 'key' | 'actionAnswers'> &
  Dated & {
    readonly actions: readonly Action[]
    readonly earlierActions: readonly { readonly reference: string }[]
    /** The highest number of its own actions, those struck or over among them; where all of them are here it is left out. */
    readonly lastAction?: number
  }

/**
 * A meeting that is over, as it is still asked about: its actions that are open by its own record, what it answered for earlier ones, what stood on its
 * agenda, and when its minutes were confirmed. It is worked out from the record, and made anew where that goes on.
 */
export interface MeetingInBrief extends OnRegister {
  readonly key: string
  /** The number of the last event it was drawn from. */
  readonly version: number
  /** The numbers of its own actions, but for those struck from the minutes. */
  readonly numbers: readonly number[]
  /** The titles on its agenda, those of restricted items among them. */
  readonly titles: readonly string[]
  /** When its agenda was published last, ISO 8601, UTC. */
  readonly publishedAt?: string
  /** When its minutes became the confirmed ones, ISO 8601, UTC; absent while they are not. */
  readonly confirmedAt?: string
  readonly held: boolean
}

/** A meeting in brief; none of one that is not over. */
export function inBrief(meeting: CalledMeeting): MeetingInBrief | undefined {
  if (meeting.phase !== 'closed') return undefined
  const date = dateOf(meeting)
  const publishedAt = lastTime(meeting, 'AgendaPublished'),
    confirmedAt = meeting.confirmed === undefined ? undefined : lastTime(meeting, 'MinutesConfirmed')
  return {
    key: meeting.key,
    version: meeting.version,
    agenda: date === undefined ? {} : { date },
    actions: meeting.actions.filter(a => !a.struck && !isOver(a.state)),
    numbers: meeting.actions.filter(a => !a.struck).map(a => a.number),
    lastAction: Math.max(0, ...meeting.actions.map(a => a.number)),
    actionAnswers: meeting.actionAnswers.filter(
      a => !meeting.actions.some(own => own.number === a.number && isOver(own.state)),
    ),
    earlierActions: meeting.earlierActions.map(({ reference }) => ({ reference })),
    titles: meeting.agenda.items.flatMap(i => [
      i.title,
      ...(i.restriction === undefined ? [] : [i.restriction.closedTitle]),
    ]),
    held: meeting.hold !== undefined,
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(confirmedAt === undefined ? {} : { confirmedAt }),
  }
}

/** When something happened last, of what counts. */
function lastTime({ trail }: CalledMeeting, type: string): string | undefined {
  for (let at = trail; at !== undefined; at = at.before) if (at.recorded.event.type === type) return at.recorded.at
  return undefined
}
