import { type OpenBusiness, openBusinessOf } from '../minutes/openBusiness.ts'
import type { Office } from './office.ts'
import type { Partnerships } from './partnerships.ts'

/**
 * What is open in each partnership. It is worked out from the partnership's meetings when it is first asked for, and again only where something has been
 * kept in one of them or the terms have changed: closed meetings are not gone through at each look.
 */
export class OpenBusinesses {
  readonly #office: Office
  readonly #partnerships: Partnerships
  readonly #known = new Map<string, { readonly version: number; readonly business: Promise<OpenBusiness> }>()

  constructor(office: Office, partnerships: Partnerships) {
    this.#office = office
    this.#partnerships = partnerships
    office.onKept(meeting => this.#known.delete(meeting.split('/')[0] ?? ''))
  }

  /** The time zone of a partnership; none where there is no such partnership. */
  timezoneOf(key: string): string | undefined {
    return this.#partnerships.terms(key)?.timezone
  }

  /** What is open in a partnership; nothing where there is no such partnership. */
  async of(key: string): Promise<OpenBusiness | undefined> {
    const terms = this.#partnerships.terms(key),
      version = this.#partnerships.partnership(key)?.version ?? 0
    if (terms === undefined) return undefined
    const known = this.#known.get(key)
    if (known?.version === version) return known.business
    const business = this.#office.calledMeetings(key).then(meetings => openBusinessOf(terms, meetings))
    this.#known.set(key, { version, business })
    business.catch(() => this.#known.delete(key))
    return business
  }
}
