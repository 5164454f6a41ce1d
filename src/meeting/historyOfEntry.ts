import type { MeetingEvent, Recorded } from './events.ts'
import type { Facts } from './meeting.ts'

/** One thing that was done to an entry of the minutes. */
export interface EntryStep {
  readonly what: 'recorded' | 'corrected' | 'voted on' | 'moved' | 'struck out'
  /** ISO 8601, UTC. */
  readonly at: string
  /** Who did it, by name. */
  readonly by: string
  /** Whether the meeting was over by then. */
  readonly afterTheClose: boolean
  /** The words as they were put, of what was recorded or corrected; restricted where the entry is. */
  readonly text?: string
  /** The item it was recorded in, or moved to, by id. */
  readonly item?: string
}

/** What became of an entry, oldest first: who recorded it, who corrected, moved or struck it, and when. Empty where there is no such entry. */
export function historyOf(meeting: Facts, entry: string): readonly EntryStep[] {
  const steps: EntryStep[] = []
  for (let at = meeting.trail; at !== undefined; at = at.before) {
    const { recorded } = at
    const step = stepOf(recorded, entry)
    if (step !== undefined)
      steps.push({
        ...step,
        at: recorded.at,
        by: recorded.by.name,
        afterTheClose: closedBefore(at.before),
      })
  }
  return steps.toReversed()
}

function closedBefore(trail: Facts['trail']): boolean {
  for (let at = trail; at !== undefined; at = at.before) if (at.recorded.event.type === 'MeetingClosed') return true
  return false
}

function stepOf({ event, number }: Recorded, entry: string): Pick<EntryStep, 'what' | 'text' | 'item'> | undefined {
  if (entry === `e${number}`)
    return {
      what: 'recorded',
      ...wordsOf(event),
      ...('item' in event && event.item !== undefined ? { item: event.item } : {}),
    }
  if (!('entry' in event) || event.entry !== entry) return undefined
  switch (event.type) {
    case 'EntryAmended':
      return { what: 'corrected', text: event.text }
    case 'EntryMoved':
      return { what: 'moved', item: event.item }
    case 'EntryStruck':
      return { what: 'struck out' }
    case 'VoteRecorded':
      return { what: 'voted on' }
  }
}

const wordsOf = (event: MeetingEvent): { readonly text?: string } => {
  if ('text' in event) return { text: event.text }
  return event.type === 'PresenterNamed' ? { text: event.name } : {}
}
