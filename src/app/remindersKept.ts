import { daysAfter } from '../meeting/dates.ts'
import {
  type DigestsClaimed,
  type ReminderEvent,
  type ReminderRecorded,
  claimedAfter,
  noneClaimed,
} from '../minutes/digestsClaimed.ts'
import type { RecordKept } from './ports/record.ts'

/** A partnership's reminders of a month, as far as they were read. */
interface Month {
  readonly version: number
  readonly claimed: DigestsClaimed
}

const noMonth: Month = { version: 0, claimed: noneClaimed }
const streamOf = (partnership: string, month: string) => `${partnership}/reminders ${month}`
const monthOf = (day: string) => day.slice(0, 7)

/**
 * The record of the reminders: a list of events for each partnership and month, of which this month's and the last one's are read, so that it costs the same
 * after years. An append says whether this process was first: whoever was not, reads again, and does nothing twice.
 */
export class RemindersKept {
  readonly #record: RecordKept
  readonly #months = new Map<string, Month>()

  constructor(record: RecordKept) {
    this.#record = record
  }

  /** What was claimed lately in a partnership, also by others, as it is kept now. `today` is `YYYY-MM-DD`. */
  async read(partnership: string, today: string): Promise<DigestsClaimed> {
    const lastMonth = daysAfter(`${monthOf(today)}-01`, -1),
      before = daysAfter(`${monthOf(lastMonth)}-01`, -1)
    this.#months.delete(streamOf(partnership, monthOf(before)))
    const known: DigestsClaimed[] = []
    for (const day of [lastMonth, today]) known.push((await this.#readOn(partnership, monthOf(day))).claimed)
    return { claims: new Map(known.flatMap(c => [...c.claims])), asked: known.flatMap(c => c.asked) }
  }

  /** Appends an event, in its claim's month or the month of its day; gives the name of what it claims, or nothing where somebody else was first. */
  async append(partnership: string, event: ReminderEvent, at: string): Promise<string | undefined> {
    const month = monthOf('claim' in event ? event.claim : event.day),
      stream = streamOf(partnership, month)
    const { version } = this.#months.get(stream) ?? (await this.#readOn(partnership, month))
    const recorded: ReminderRecorded = { at, event }
    const { kind } = await this.#record.append(stream, version, [recorded])
    if (kind !== 'appended') return void (await this.#readOn(partnership, month))
    this.#enter(stream, version + 1, recorded, month)
    return nameOf(month, version + 1)
  }

  async #readOn(partnership: string, month: string): Promise<Month> {
    const stream = streamOf(partnership, month)
    const from = this.#months.get(stream)?.version ?? 0
    for (const { number, event } of await this.#record.read(stream, from))
      this.#enter(stream, number, event as ReminderRecorded, month)
    const known = this.#months.get(stream) ?? noMonth
    this.#months.set(stream, known)
    return known
  }

  #enter(stream: string, number: number, recorded: ReminderRecorded, month: string): void {
    const { version, claimed } = this.#months.get(stream) ?? noMonth
    if (number !== version + 1) return
    this.#months.set(stream, { version: number, claimed: claimedAfter(claimed, recorded, nameOf(month, number)) })
  }
}

/** What a digest is called: by the month and the number of the event that claimed it. */
const nameOf = (month: string, number: number) => `${month} ${number}`
