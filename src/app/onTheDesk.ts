import type { CalledMeeting, Meeting } from '../meeting/meeting.ts'

/** A meeting as the office has it: with what is on its way to the disk, and as far as it is safely there. */
export interface OnTheDesk {
  meeting: Meeting
  durable: Meeting
  /** Whether the last thing on its way came to be kept, once that is known. */
  onItsWay?: Promise<boolean>
  /** Somebody else may have written in its record since. */
  stale?: boolean
}

/** How many meetings stay on the desk: more than sit at once in one council, few enough for a small machine. */
const room = 120

/** The meetings that are at hand. The one not asked for longest is put away where there are too many, unless something of it is on its way to the disk. */
export class MeetingsAtHand {
  readonly #meetings = new Map<string, OnTheDesk>()

  get(key: string): OnTheDesk | undefined {
    const there = this.#meetings.get(key)
    if (there !== undefined) {
      this.#meetings.delete(key)
      this.#meetings.set(key, there)
    }
    return there
  }

  /** As it is safely kept, without counting as asked for. */
  peek(key: string): CalledMeeting | undefined {
    const durable = this.#meetings.get(key)?.durable
    return durable === undefined || durable.phase === 'not called' ? undefined : durable
  }

  put(key: string, meeting: OnTheDesk): void {
    this.#meetings.set(key, meeting)
    if (this.#meetings.size <= room) return
    for (const [oldest, { meeting: now, durable }] of this.#meetings) {
      if (this.#meetings.size <= room) return
      if (now === durable && oldest !== key) this.#meetings.delete(oldest)
    }
  }

  /** Marks a partnership's meetings as perhaps behind their record. */
  mayBeBehind(partnership: string): void {
    for (const [key, meeting] of this.#meetings) if (key.startsWith(`${partnership}/`)) meeting.stale = true
  }

  /** What was on its way of it does not come to be kept: back to what safely is, from where its record is read on before it is used again. */
  takeBack(key: string, from: OnTheDesk): void {
    const there = this.#meetings.get(key)
    if (there === from) this.#meetings.set(key, { meeting: from.durable, durable: from.durable, stale: true })
    else if (there !== undefined) there.stale = true
  }

  putAway(key: string): void {
    this.#meetings.delete(key)
  }
}
