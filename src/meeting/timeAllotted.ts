import { type CalledMeeting, type Facts, currentItem, itemById } from './meeting.ts'

/** The time of the item being taken while it runs: not before the meeting, not during an adjournment. */
export interface TimeRunning {
  readonly item: string
  /** Minutes the agenda allots, of all the items taken together with it. */
  readonly allotted: number
  /** Milliseconds used before this stretch: the item was taken before, or the meeting adjourned during it. */
  readonly before: number
  /** When this stretch began; ISO 8601, UTC. */
  readonly since: string
}

/** The minutes the agenda allots to an item, with those of the items taken together with it; absent where it allots none. */
export function minutesAllotted(meeting: Facts, item: string): number | undefined {
  const group = meeting.together.find(ids => ids.includes(item)) ?? [item]
  const sum = group.reduce((minutes, id) => minutes + (itemById(meeting, id)?.minutes ?? 0), 0)
  return sum === 0 ? undefined : sum
}

/** The time that is running, where the meeting is in session and its current item has minutes allotted. */
export function timeRunning(meeting: CalledMeeting): TimeRunning | undefined {
  const item = currentItem(meeting)?.id,
    allotted = item === undefined ? undefined : minutesAllotted(meeting, item)
  if (meeting.phase !== 'in session' || item === undefined || allotted === undefined) return undefined
  const moves = []
  for (let { trail } = meeting; trail !== undefined; trail = trail.before) {
    const { at, event } = trail.recorded
    if (event.type === 'ItemTaken') moves.push({ at, item: event.item })
    if (event.type === 'MeetingAdjourned') moves.push({ at, item: undefined })
    if (event.type === 'MeetingResumed') moves.push({ at, item: 'the same' })
  }
  let taken: string | undefined,
    running: string | undefined,
    since = '',
    before = 0
  for (const move of moves.toReversed()) {
    if (running === item) before += Math.max(0, Date.parse(move.at) - Date.parse(since))
    if (move.item !== undefined && move.item !== 'the same') taken = move.item
    running = move.item === undefined ? undefined : taken
    since = move.at
  }
  return { item, allotted, before, since }
}

/** When the chair is told: at four fifths of the time, and at its end. */
const nearly = 0.8

/** What the chair should have been told of an item's time at a moment (ISO 8601), and the moment at which there is something new to tell. */
export function timeDue(
  { allotted, before, since }: TimeRunning,
  at: string,
): { readonly used?: 'nearly' | 'all'; readonly next?: string } {
  const whole = allotted * 60_000,
    used = before + Date.parse(at) - Date.parse(since)
  const when = (share: number) => new Date(Date.parse(since) + whole * share - before).toISOString()
  if (used >= whole) return { used: 'all' }
  return used >= whole * nearly ? { used: 'nearly', next: when(1) } : { next: when(nearly) }
}
