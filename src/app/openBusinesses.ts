import type { Recorded } from '../meeting/events.ts'
import { evolve } from '../meeting/evolve.ts'
import type { Meeting } from '../meeting/meeting.ts'
import type { TermsOfReference } from '../meeting/termsOfReference.ts'
import { type OpenBusiness, openBusinessOf } from '../minutes/openBusiness.ts'
import type { Office } from './office.ts'
import type { Partnerships } from './partnerships.ts'
import type { RecordKept } from './ports.ts'

/** What is open in a partnership, with the version of the terms and of each meeting it was worked out from. */
interface WorkedOut {
  readonly business: OpenBusiness
  readonly terms: number
  readonly versions: ReadonlyMap<string, number>
}

/**
 * What is open in each partnership. It is worked out from the partnership's meetings when it is first asked for, and again only where something has been
 * kept in one of them or the terms have changed: closed meetings are not gone through at each look.
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
    for (const stream of await this.#meetingsOf(key)) {
      const events = await this.#record.read(stream, known.versions.get(stream) ?? 0)
      if (events.length > 0)
        newer.set(
          stream,
          events.map(kept => kept.event as Recorded),
        )
    }
    if (newer.size === 0) return known.business
    const fresh = this.#workedOut(known.business.terms, known.terms, [...known.versions.keys(), ...newer.keys()], newer)
    this.#keep(key, fresh)
    return (await fresh).business
  }

  async #of(key: string): Promise<WorkedOut | undefined> {
    const terms = this.#partnerships.terms(key),
      version = this.#partnerships.partnership(key)?.version ?? 0
    if (terms === undefined) return undefined
    const known = await this.#known.get(key)
    if (known?.terms === version) return known
    const found = this.#office.meetingsOf(key).then(keys => this.#workedOut(terms, version, keys))
    this.#keep(key, found)
    return found
  }

  #keep(key: string, found: Promise<WorkedOut>): void {
    this.#known.set(key, found)
    found.catch(() => this.#known.delete(key))
  }

  async #workedOut(
    terms: TermsOfReference,
    version: number,
    keys: readonly string[],
    newer: ReadonlyMap<string, readonly Recorded[]> = new Map(),
  ): Promise<WorkedOut> {
    const meetings = new Map<string, Meeting>()
    for (const key of new Set(keys)) {
      const meeting = await this.#office.meeting(key)
      const later = (newer.get(key) ?? []).filter(recorded => recorded.number > meeting.version)
      meetings.set(key, later.reduce(evolve, meeting))
    }
    const called = [...meetings.values()].flatMap(m => (m.phase === 'not called' || m.phase === 'discarded' ? [] : [m]))
    return {
      business: openBusinessOf(terms, called),
      terms: version,
      versions: new Map([...meetings].map(([key, meeting]) => [key, meeting.version])),
    }
  }

  async #meetingsOf(key: string): Promise<readonly string[]> {
    return (await this.#record.streams(`${key}/`)).filter(stream => /\/\d+$/.test(stream))
  }
}
