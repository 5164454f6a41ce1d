import type { ExclusionAct } from './exclusionAct.ts'
import type { Recorded } from './events.ts'
import { type Facts, itemById, recordOf } from './meeting.ts'

/** Where the minutes say that the public went or came back: in an item, at its head or foot, or there in it where it happened. */
export interface Place {
  readonly item: string
  readonly at: 'head' | 'in place' | 'foot'
}

/** A time during which the press and public were excluded (Local Government Act 1972, section 100A(4), or the partnership's own terms). */
export interface Exclusion {
  /** The entry that recorded it. */
  readonly entry: string
  /** Of Schedule 12A, as they were given. */
  readonly paragraphs: readonly string[]
  /** Absent where it is the Local Government Act 1972. */
  readonly act?: ExclusionAct
  /** The items with restricted business taken meanwhile, by id, in the order taken; none where nothing restricted was taken. */
  readonly items: readonly string[]
  /** Where the resolution is minuted; absent where no item had been taken. */
  readonly excluded?: Place
  /** The readmission and where it is minuted; absent while the public are out, and where the meeting closed without them. */
  readonly readmitted?: Place & { readonly entry: string }
}

interface Span {
  readonly from: Recorded
  readonly during: readonly Recorded[]
  readonly until?: Recorded
}

/** The record cut into the times without the public, each with what was recorded in it. */
function spans(record: readonly Recorded[]): readonly Span[] {
  const found: Span[] = []
  let open: { readonly from: Recorded; readonly during: Recorded[] } | undefined
  for (const recorded of record) {
    const { type } = recorded.event
    if (type === 'PublicExcluded') open = { from: recorded, during: [] }
    else if (open !== undefined && (type === 'PublicReadmitted' || type === 'MeetingClosed')) {
      found.push({ ...open, until: recorded })
      open = undefined
    } else open?.during.push(recorded)
  }
  return open === undefined ? found : [...found, open]
}

/** The item a recorded piece of restricted business belongs to; nothing for other events, and for what was struck since. */
function closedBusiness(meeting: Facts, { number, event }: Recorded): string | undefined {
  return 'restricted' in event && event.restricted === true && !meeting.struck.includes(`e${number}`)
    ? event.item
    : undefined
}

function exclusionIn(meeting: Facts, record: readonly Recorded[], { from, during, until }: Span): Exclusion {
  if (from.event.type !== 'PublicExcluded') throw new Error(`Not an exclusion: ${from.event.type}.`)
  const { paragraphs, item: here, act } = from.event
  const closed = (id: string) => itemById(meeting, id)?.restriction !== undefined
  const said = new Set(during.flatMap(r => closedBusiness(meeting, r) ?? []))
  const taken = during.flatMap(r => (r.event.type === 'ItemTaken' ? [r.event.item] : []))
  const business = [...(here === undefined ? [] : [here]), ...taken].filter(id => closed(id) || said.has(id))
  const items = [...new Set(business)]
  return {
    entry: `e${from.number}`,
    paragraphs,
    ...some('act', act),
    items,
    ...some('excluded', excludedAt(meeting, here, items)),
    ...some('readmitted', readmittedAt(meeting, record, business.at(-1), until)),
  }
}

const some = <K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } =>
  (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V }

/** At the head of the first restricted item, also where it was resolved at the end of the item before; in place where only part of an item was closed, or the agenda has an item for it. */
function excludedAt(meeting: Facts, here: string | undefined, items: readonly string[]): Place | undefined {
  const [first] = items
  if (here !== undefined && itemById(meeting, here)?.kind === 'exclusion of the public')
    return { item: here, at: 'in place' }
  if (first === undefined) return here === undefined ? undefined : { item: here, at: 'in place' }
  return first === here && itemById(meeting, first)?.restriction === undefined
    ? { item: first, at: 'in place' }
    : { item: first, at: 'head' }
}

/** At the foot of the last restricted item, also where it was said in the item after; in place where the rest of that item was open. A close lets nobody back in. */
function readmittedAt(
  meeting: Facts,
  record: readonly Recorded[],
  last: string | undefined,
  until: Recorded | undefined,
): Exclusion['readmitted'] {
  if (until?.event.type !== 'PublicReadmitted') return undefined
  if (record.some(r => r.step === until.step && r.event.type === 'MeetingClosed')) return undefined
  const here = until.event.item
  const entry = `e${until.number}`
  if (last === undefined) return here === undefined ? undefined : { entry, item: here, at: 'in place' }
  return last === here && itemById(meeting, last)?.restriction === undefined
    ? { entry, item: last, at: 'in place' }
    : { entry, item: last, at: 'foot' }
}

/** Every time the press and public were excluded, in order, with where the minutes say so. */
export function exclusionsOf(meeting: Facts): readonly Exclusion[] {
  const record = recordOf(meeting)
  return spans(record).map(span => exclusionIn(meeting, record, span))
}
