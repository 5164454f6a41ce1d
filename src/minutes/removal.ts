import { type Put, type Worded, listed, worded } from '../meeting/worded.ts'
import type { EventType, MeetingEvent, Recorded, RemovedKind } from '../meeting/events.ts'
import { removedKinds } from '../meeting/events.ts'
import { replay } from '../meeting/evolve.ts'
import type { Meeting, Removal } from '../meeting/meeting.ts'
import { type MeetingInBrief, inBrief } from './inBrief.ts'

/** How long words that the confirmed minutes do not print are kept, in days after their confirmation; for good where it is left out. */
export interface RetentionRule {
  readonly notesDays?: number
}

/** Words to be removed: the event that has them, as it stays in the record without them. */
export interface TextToRemove {
  readonly kind: RemovedKind
  readonly recorded: Recorded
}

/** What is known of a record where its words are weighed. */
interface Weighed {
  readonly struck: ReadonlySet<string>
  /** By entry, the number of the event whose words the minutes have for it, where somebody put it right. */
  readonly putRight: ReadonlyMap<string, number>
  /** By item, the number of the public summary that stands. */
  readonly summary: ReadonlyMap<string, number>
}

interface Words {
  readonly kind: RemovedKind
  readonly field: string
  /** Whether an event of this type may be without it. */
  readonly optional?: true
  /** Whether the minutes have these words, if the event was not taken back. */
  readonly printed: (recorded: Recorded, weighed: Weighed) => boolean
}

const firstWording = ({ number }: Recorded, { struck, putRight }: Weighed): boolean =>
  !struck.has(`e${number}`) && !putRight.has(`e${number}`)
const entryWords = (field: string): Words => ({ kind: 'working notes', field, printed: firstWording })

/** The words people wrote, by the event they are in; what is in no line here is never removed. */
const wordsOf: Partial<Record<EventType, Words>> = {
  NoteMade: entryWords('text'),
  ResolutionPassed: entryWords('text'),
  MotionMoved: entryWords('text'),
  ActionAgreed: entryWords('text'),
  PreviousMinutesCorrected: entryWords('text'),
  PresenterNamed: entryWords('name'),
  EntryAmended: {
    kind: 'working notes',
    field: 'text',
    printed: ({ number, event }, { struck, putRight }) =>
      'entry' in event && !struck.has(event.entry) && putRight.get(event.entry) === number,
  },
  SummaryWritten: {
    kind: 'working notes',
    field: 'text',
    printed: ({ number, event }, { summary }) => event.type === 'SummaryWritten' && summary.get(event.item) === number,
  },
  ItemDeferred: { kind: 'working notes', field: 'reason', printed: () => true },
  // Quotes what the clerk's document and the record have otherwise than each other; the document itself stays.
  MinutesFiled: { kind: 'working notes', field: 'leftAsEdited', optional: true, printed: () => false },
  CommentMade: { kind: 'comments', field: 'text', printed: () => false },
  ApologiesReceived: { kind: 'private messages', field: 'message', optional: true, printed: () => false },
}

/** An event without its words, still the same event to whoever reads the record: what it must have is empty, what it need not have is gone. */
function wordless(event: MeetingEvent, { field, optional }: Words): MeetingEvent {
  const { [field]: _words, ...rest } = event as MeetingEvent & Readonly<Record<string, unknown>>
  return (optional === true ? rest : { ...rest, [field]: '' }) as MeetingEvent
}

/**
 * The words that may go from a meeting's record now: those the confirmed minutes do not print, since they were taken back, struck or put otherwise, and
 * messages meant for the clerk alone. None before the minutes have been confirmed for as long as the rule says, none while the record is on hold, and none
 * where there is no rule.
 * @param events the whole record, those taken back included
 * @param now ISO 8601, UTC
 */
export function textsToRemove(events: readonly Recorded[], rule: RetentionRule, now: string): readonly TextToRemove[] {
  const due = removalDueAt(replay(events), rule)
  if (due === undefined || now < due) return []
  const undone = new Set(events.flatMap(({ event }) => (event.type === 'StepUndone' ? event.events : [])))
  const standing = events.filter(({ number }) => !undone.has(number))
  const weighed: Weighed = {
    struck: new Set(
      standing.flatMap(({ event }) =>
        event.type === 'EntryStruck'
          ? [event.entry]
          : event.type === 'ResolutionPassed' && event.settles !== undefined
            ? [event.settles]
            : [],
      ),
    ),
    putRight: new Map(
      standing.flatMap(({ event, number }) => (event.type === 'EntryAmended' ? [[event.entry, number]] : [])),
    ),
    summary: new Map(
      standing.flatMap(({ event, number }) => (event.type === 'SummaryWritten' ? [[event.item, number]] : [])),
    ),
  }
  return events.flatMap((recorded): TextToRemove[] => {
    const words = wordsOf[recorded.event.type]
    const written =
      words === undefined ? undefined : Object.entries(recorded.event).find(([key]) => key === words.field)
    if (words === undefined || written === undefined || written[1] === '') return []
    if (!undone.has(recorded.number) && words.printed(recorded, weighed)) return []
    return [{ kind: words.kind, recorded: { ...recorded, event: wordless(recorded.event, words) } }]
  })
}

/** From when on words may go from a meeting's record, ISO 8601, UTC; undefined where they may not: not confirmed, on hold, or no rule. */
export const removalDueAt = (meeting: Meeting, rule: RetentionRule): string | undefined =>
  meeting.phase === 'closed' ? briefRemovalDueAt(inBrief(meeting), rule) : undefined

/** The same of a meeting in brief. */
export const briefRemovalDueAt = (
  brief: Pick<MeetingInBrief, 'confirmedAt' | 'held'> | undefined,
  { notesDays }: RetentionRule,
): string | undefined =>
  brief?.confirmedAt === undefined || notesDays === undefined || brief.held
    ? undefined
    : new Date(Date.parse(brief.confirmedAt) + notesDays * 24 * 60 * 60_000).toISOString()

/** A removal that is due: the events as they stay, and the fact that it was done, with none of the words. */
export interface RemovalDue {
  readonly texts: readonly TextToRemove[]
  readonly done: MeetingEvent & { type: 'RemovalDone' }
}

/** The removal due now, by `textsToRemove`; none where there is nothing to remove. */
export function removalDue(events: readonly Recorded[], rule: RetentionRule, now: string): RemovalDue | undefined {
  const texts = textsToRemove(events, rule, now)
  const meeting = replay(events)
  const confirmed = meeting.phase === 'not called' ? undefined : inBrief(meeting)?.confirmedAt
  if (texts.length === 0 || rule.notesDays === undefined || confirmed === undefined) return undefined
  return {
    texts,
    done: {
      type: 'RemovalDone',
      removed: removedKinds
        .map(kind => ({ kind, count: texts.filter(text => text.kind === kind).length }))
        .filter(({ count }) => count > 0),
      events: texts.map(({ recorded }) => recorded.number),
      notesDays: rule.notesDays,
      confirmedAt: confirmed,
    },
  }
}

/** What was removed, in words: "3 working notes and 1 private message". */
export const removedInWords = (removed: Removal['removed']): Put =>
  listed(removed.map(({ kind, count }) => (count === 1 ? one(kind) : several(kind, count))))

function one(kind: RemovedKind): Worded {
  switch (kind) {
    case 'working notes':
      return worded`1 working note`
    case 'comments':
      return worded`1 comment`
    case 'private messages':
      return worded`1 private message`
  }
}

function several(kind: RemovedKind, count: number): Worded {
  switch (kind) {
    case 'working notes':
      return worded`${count} working notes`
    case 'comments':
      return worded`${count} comments`
    case 'private messages':
      return worded`${count} private messages`
  }
}

/** What the record and the library call the certificate of a removal: `certificate of removal 2027-01-30.docx`. */
export const certificateName = ({ at }: Pick<Removal, 'at'>): string => `certificate of removal ${at.slice(0, 10)}.docx`
