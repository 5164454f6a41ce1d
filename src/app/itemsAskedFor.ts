import type { Asked } from '../meeting/commands.ts'
import {
  type ItemAsked,
  type ItemAskedEvent,
  type ItemAskedRecorded,
  itemsAskedIn,
  sameTitle,
} from '../meeting/itemsAskedFor.ts'
import { type TermsOfReference, nameActing } from '../meeting/termsOfReference.ts'
import type { RecordKept } from './ports/record.ts'

/** The list belongs to the partnership: it outlives the meeting in which something was asked for. */
const stream = (partnership: string) => `${partnership}/items asked for`

const recordedIn = async (record: RecordKept, partnership: string): Promise<readonly ItemAskedRecorded[]> =>
  (await record.read(stream(partnership))).map(k => k.event as ItemAskedRecorded)

/** The items asked for in a partnership and not left out since, in the order asked. */
export const itemsAskedFor = async (record: RecordKept, partnership: string): Promise<readonly ItemAsked[]> =>
  itemsAskedIn(await recordedIn(record, partnership))

/**
 * Adds to the list what `decide` gives on the list as it is then; nothing where it gives nothing. A second delivery of the same request adds nothing.
 * Gives what was added, or what was the first time.
 */
async function add(
  record: RecordKept,
  terms: TermsOfReference,
  { by, at }: Asked,
  request: string | undefined,
  decide: (there: readonly ItemAsked[]) => readonly ItemAskedEvent[],
): Promise<readonly ItemAskedEvent[]> {
  for (let attempt = 1; attempt <= 20; attempt++) {
    const recorded = await recordedIn(record, terms.key)
    const events = decide(itemsAskedIn(recorded))
    if (events.length === 0) {
      const before = request === undefined ? undefined : await record.answered(request)
      return before === undefined ? [] : (before.answer as readonly ItemAskedEvent[])
    }
    const after = recorded.at(-1)?.number ?? 0
    const added = events.map((event, n): ItemAskedRecorded => ({
      number: after + 1 + n,
      at,
      by: nameActing(terms, by),
      event,
    }))
    const appended = await record.append(
      stream(terms.key),
      after,
      added,
      request === undefined ? undefined : { request, answer: events },
    )
    if (appended.kind === 'appended') return events
    if (appended.kind === 'repeated') return appended.answer as readonly ItemAskedEvent[]
  }
  throw new Error(`The items asked for in ${terms.key} could not be kept: others were always first.`)
}

/** Keeps items somebody asks for; one they asked for already, and which waits still, is not kept twice. Gives those kept. */
export const askForItems = (
  record: RecordKept,
  terms: TermsOfReference,
  items: readonly (ItemAskedEvent & { type: 'ItemAskedFor' })[],
  isWaiting: (there: readonly ItemAsked[]) => readonly ItemAsked[],
  asked: Asked,
  request?: string,
): Promise<readonly ItemAskedEvent[]> =>
  add(record, terms, asked, request, there => {
    const own = isWaiting(there).filter(t => t.by === nameActing(terms, asked.by))
    return items.filter(i => !own.some(t => sameTitle(t.title, i.title)))
  })

/** Takes an item off the list. Nothing where it is off already. */
export const leaveItemOut = (
  record: RecordKept,
  terms: TermsOfReference,
  item: number,
  asked: Asked,
): Promise<readonly ItemAskedEvent[]> =>
  add(record, terms, asked, undefined, there =>
    there.some(t => t.number === item) ? [{ type: 'ItemLeftOut', asked: item }] : [],
  )
