/** A clock that stands on the day of the meeting and runs on from whatever time it was last set to. */
export class MeetingClock {
  readonly #date: string
  readonly #timezone: string
  #setAt = Date.now()
  #shows: number

  constructor(date: string, time = '09:00', timezone = 'Europe/London') {
    this.#date = date
    this.#timezone = timezone
    this.#shows = this.#moment(time)
  }

  /** Sets it to a time of day; never back. */
  set(time: string): void {
    const shows = Math.max(this.now().getTime(), this.#moment(time))
    this.#setAt = Date.now()
    this.#shows = shows
  }

  now(): Date {
    return new Date(this.#shows + Date.now() - this.#setAt)
  }

  #moment(time: string): number {
    const asIfUtc = Date.parse(`${this.#date}T${time}:00Z`)
    const offset = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(
      new Intl.DateTimeFormat('en-GB', { timeZone: this.#timezone, timeZoneName: 'longOffset' }).format(asIfUtc),
    )
    const minutes =
      offset?.[1] === undefined ? 0 : (Number(offset[2]) * 60 + Number(offset[3])) * (offset[1] === '-' ? -1 : 1)
    return asIfUtc - minutes * 60_000
  }
}
