import type { Recorded } from '../meeting/events.ts'
import { evolve } from '../meeting/evolve.ts'
import type { CalledMeeting } from '../meeting/meeting.ts'
import type { TermsOfReference } from '../meeting/termsOfReference.ts'
import type { MeetingInBrief } from '../minutes/inBrief.ts'
import { type OpenBusiness, openBusinessOf } from '../minutes/openBusiness.ts'
import type { Office } from './office.ts'
import type { Partnerships } from './partnerships.ts'
import type { RecordKept } from './ports/record.ts'

/** What is open in a partnership, with what it was worked out from. */
interface WorkedOut {
  readonly business: OpenBusiness
  /** The version of the terms. */
  readonly terms: number
  /** Of each meeting, the number of its last event. */
  readonly versions: ReadonlyMap<string, number>
  /** The meetings in which anything may still happen to what is open. */
  readonly watched: ReadonlySet<string>
}

/** A meeting in full, or in brief. */
type Drawn = CalledMeeting | MeetingInBrief
/** What other instances have kept, by meeting. */
type Newer = ReadonlyMap<string, readonly Recorded[]>

/**
 * What is open in each partnership. It is worked out from the meetings at hand, and from those that are over in brief, when it is first asked for, and again
 * only where something has been kept in one of them or the terms have changed.
 */
export class OpenBusinesses {
  readonly #office: Office
  readonly #record: Pick<RecordKept, 'read' | 'streams'>
  readonly #partnerships: Partnerships
  readonly #known = new Map<string, Promise<WorkedOut>>()

  constructor(office: Office, record: Pick<RecordKept, 'read' | 'streams'>, partnerships: Partnerships) {
    this.#office = office
    this.#record = record
    this.#partnerships = partnerships
    office.onKept(meeting => this.#known.delete(meeting.split('/')[0] ?? ''))
  }

  /** The time zone of a partnership; none where there is no such partnership. */
  timezoneOf(key: string): string | undefined {
    return this.#partnerships.terms(key)?.timezone
  }

  /** What is open in a partnership, as far as this process knows; nothing where there is no such partnership. */
  async of(key: string): Promise<OpenBusiness | undefined> {
    return (await this.#of(key))?.business
  }

  /** The same, with what other instances have kept meanwhile: asked for where something is about to be sent. */
  async asKept(key: string): Promise<OpenBusiness | undefined> {
    const known = await this.#of(key)
    if (known === undefined) return undefined
    const newer = new Map<string, readonly Recorded[]>()
    for (const stream of (await this.#record.streams(`${key}/`)).filter(s => /\/\d+$/.test(s))) {
      if (known.versions.has(stream) && !known.watched.has(stream)) continue
      const events = await this.#record.read(stream, known.versions.get(stream) ?? 0)
      if (events.length > 0)
        newer.set(
          stream,
          events.map(kept => kept.event as Recorded),
        )
    }
    if (newer.size === 0) return known.business
    const fresh = this.#workedOut(known.business.terms, known.terms, newer)
    this.#keep(key, fresh)
    return (await fresh).business
  }

  async #of(key: string): Promise<WorkedOut | undefined> {
    const terms = this.#partnerships.terms(key),
      version = this.#partnerships.partnership(key)?.version ?? 0
    if (terms === undefined) return undefined
    const known = await this.#known.get(key)
    if (known?.terms === version) return known
    const found = this.#workedOut(terms, version)
    this.#keep(key, found)
    return found
  }

  #keep(key: string, found: Promise<WorkedOut>): void {
    this.#known.set(key, found)
    found.catch(() => this.#known.delete(key))
  }

  async #workedOut(terms: TermsOfReference, version: number, newer: Newer = new Map()): Promise<WorkedOut> {
    const { atHand, older } = await this.#office.meetingsKept(terms.key)
    const meetings = new Map<string, Drawn>([...older, ...atHand].map(m => [m.key, m]))
    // Who may have the words of a restricted action stands in the meeting itself.
    const wanted = [...older.filter(m => m.actions.some(a => a.restricted)).map(m => m.key), ...newer.keys()]
    for (const key of wanted) {
      const meeting = await this.#inFull(key, newer)
      if (meeting === undefined) meetings.delete(key)
      else meetings.set(key, meeting)
    }
    const business = openBusinessOf(terms, [...meetings.values()])
    const versions = new Map([...meetings].map(([key, meeting]) => [key, meeting.version]))
    for (const key of wanted.filter(k => !versions.has(k))) versions.set(key, newer.get(key)?.at(-1)?.number ?? 0)
    return {
      business,
      terms: version,
      versions,
      watched: new Set([...atHand.map(m => m.key), ...wanted, ...business.shares.flatMap(s => s.home ?? [])]),
    }
  }

  /** A meeting with what others have kept in it; nothing where it is not called, or was discarded. */
  async #inFull(key: string, newer: Newer): Promise<CalledMeeting | undefined> {
    const there = await this.#office.meeting(key)
    const later = (newer.get(key) ?? []).filter(recorded => recorded.number > there.version)
    const meeting = later.reduce(evolve, there)
    return meeting.phase === 'not called' || meeting.phase === 'discarded' ? undefined : meeting
  }
}
