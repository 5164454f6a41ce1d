import { daysAfter } from '../meeting/dates.ts'
import {
  type DigestsClaimed,
  type ReminderEvent,
  type ReminderRecorded,
  claimedAfter,
  noneClaimed,
} from '../minutes/digestsClaimed.ts'
import type { RecordKept } from './ports.ts'

/** A month's reminders as far as they were read. */
interface Month {
  readonly version: number
  readonly claimed: DigestsClaimed
}

const noMonth: Month = { version: 0, claimed: noneClaimed }
const stream = (partnership: string, month: string) => `${partnership}/reminders ${month}`

/**
 * The record of one partnership's reminders: a list of events for each month, of which this month's and the last one's are read, so that it costs the same
 * after years. An append says whether this process was first: whoever was not, reads again, and does nothing twice.
 */
export class RemindersKept {
  readonly #record: RecordKept
  readonly #partnership: string
  readonly #months = new Map<string, Month>()

  constructor(record: RecordKept, partnership: string) {
    this.#record = record
    this.#partnership = partnership
  }

  /** What was claimed lately, also by others, as it is kept now. `today` is `YYYY-MM-DD`. */
  async read(today: string): Promise<DigestsClaimed> {
    const wanted = [daysAfter(`${today.slice(0, 7)}-01`, -1), today].map(day => day.slice(0, 7))
    for (const month of [...this.#months.keys()]) if (!wanted.includes(month)) this.#months.delete(month)
    for (const month of wanted) await this.#readOn(month)
    const known = wanted.map(month => this.#months.get(month) ?? noMonth)
    return {
      claims: new Map(known.flatMap(m => [...m.claimed.claims])),
      asked: known.flatMap(m => m.claimed.asked),
    }
  }

  /** Appends an event, in its claim's month or the month of its day; gives the name of what it claims, or nothing where somebody else was first. */
  async append(event: ReminderEvent, at: string): Promise<string | undefined> {
    const month = ('claim' in event ? event.claim : event.day).slice(0, 7)
    const { version } = this.#months.get(month) ?? (await this.#readOn(month))
    const recorded: ReminderRecorded = { at, event }
    const { kind } = await this.#record.append(stream(this.#partnership, month), version, [recorded])
    if (kind !== 'appended') return void (await this.#readOn(month))
    return this.#enter(month, version + 1, recorded)
  }

  async #readOn(month: string): Promise<Month> {
    const from = this.#months.get(month)?.version ?? 0
    for (const { number, event } of await this.#record.read(stream(this.#partnership, month), from))
      this.#enter(month, number, event as ReminderRecorded)
    const known = this.#months.get(month) ?? noMonth
    this.#months.set(month, known)
    return known
  }

  #enter(month: string, number: number, recorded: ReminderRecorded): string {
    const { version, claimed } = this.#months.get(month) ?? noMonth
    const name = `${month} ${number}`
    if (number === version + 1)
      this.#months.set(month, { version: number, claimed: claimedAfter(claimed, recorded, name) })
    return name
  }
}
