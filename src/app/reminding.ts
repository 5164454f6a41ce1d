import type { Asked } from '../meeting/commands.ts'
import { dayWhere } from '../meeting/dates.ts'
import { type TermsOfReference, nameActing, reminderKinds, remindersOf } from '../meeting/termsOfReference.ts'
import { dayOfNextWorkingHour, isWorkingHour } from '../meeting/workingDays.ts'
import { type Digest, digestNow, saysAnything } from '../minutes/digest.ts'
import { type Claim, toldOn, whatNext } from '../minutes/digestsClaimed.ts'
import type { OpenBusiness } from '../minutes/openBusiness.ts'
import type { DigestDue } from '../minutes/reminders.ts'
import { remindersDue } from '../minutes/remindersDue.ts'
import { type AroundDigests, DigestsRedrawn } from './digestsRedrawn.ts'
import type { Office } from './office.ts'
import { nameOf } from './faultNamed.ts'
import type { Partnerships } from './partnerships.ts'
import type { Reading } from './ports/surroundings.ts'

/** Milliseconds between two looks, and those after which cards are drawn again when something was answered. */
const between = 5 * 60_000,
  soon = 2_000
/** After so many failures in a row Teams is taken to be away: the look ends, and nothing more is claimed until the next. */
const away = 3

/** What reminding works with. */
export interface AroundReminding extends AroundDigests {
  readonly office: Office
  readonly partnerships: Partnerships
  readonly bankHolidays: Reading['bankHolidays']
}

/** What came of the clerk's asking for those who have not answered to be reminded: from which day on they are. */
export type RemindersAsked =
  { readonly kind: 'asked'; readonly on: string; readonly now: boolean } | { readonly kind: 'asked already' }

/**
 * Reminds people, in working hours, once each: looks every five minutes at what is due, claims each digest in the record before it is sent, and says there
 * what came of it. Whoever was not first to claim one reads what others did, and sends nothing twice. What could not be sent is tried again on its day; of
 * what a process left half done nobody knows whether it came, so it is given up, and the clerk is told.
 */
export class Reminding {
  readonly #around: AroundReminding
  readonly #redrawn: DigestsRedrawn
  /** Partnerships whose digests are about to be drawn again. */
  readonly #redrawing = new Set<string>()
  readonly #holidays = new Map<number, readonly string[]>()
  #turn: Promise<void> = Promise.resolve()
  #failures = 0
  #stopped = false

  constructor(around: AroundReminding) {
    this.#around = around
    this.#redrawn = new DigestsRedrawn(around)
    around.office.onKept(meeting => this.#redrawSoon(meeting.split('/')[0] ?? ''))
  }

  /** Looks in five minutes, and again five minutes after each look. */
  start(): void {
    void this.#around.clock.wait(between).then(async () => {
      if (this.#stopped) return
      await this.look()
      this.start()
    })
  }

  /** Begins nothing more; resolves when what is being sent is sent and kept. */
  async stop(): Promise<void> {
    this.#stopped = true
    await this.#turn
  }

  /** Gives everybody what is due to them now. */
  look(): Promise<void> {
    return this.#inTurn(async () => {
      this.#failures = 0
      for (const terms of this.#around.partnerships.all()) await this.#lookAt(terms)
    })
  }

  /** The clerk has those reminded who have not answered: now, or from the next working hour. Once a day. */
  async remind(meeting: string, terms: TermsOfReference, { by, at }: Asked): Promise<RemindersAsked> {
    const { kept } = this.#around,
      day = dayWhere(at, terms.timezone)
    const event = { type: 'ReminderAsked', meeting, day, by: nameActing(terms, by) } as const
    for (;;) {
      const { asked } = await kept.read(terms.key, day)
      if (asked.some(a => a.meeting === meeting && a.day === day)) return { kind: 'asked already' }
      if ((await kept.append(terms.key, event, at)) !== undefined) break
    }
    const holidays = this.#holidaysAround(at)
    return {
      kind: 'asked',
      on: dayOfNextWorkingHour(at, terms.timezone, holidays),
      now: isWorkingHour(at, terms.timezone, holidays),
    }
  }

  /** A digest by its name as it stands now, where it is this person's own. */
  async digestOf(partnership: string, name: string, person: string): Promise<Digest | undefined> {
    const { businesses, kept } = this.#around
    const business = await businesses.of(partnership)
    if (business === undefined) return undefined
    const claimed = await kept.read(partnership, this.#today(business.terms)),
      claim = claimed.claims.get(name)
    return claim?.person === person ? digestNow(claim, business, claimed, this.#now()) : undefined
  }

  /** Draws again the digests of a partnership that do not look any more as they did. */
  redraw(partnership: string): Promise<void> {
    return this.#inTurn(async () => {
      if (!this.#stopped) await this.#redrawn.redraw(partnership)
    })
  }

  async #lookAt(terms: TermsOfReference): Promise<void> {
    const { log, businesses } = this.#around
    if (!reminderKinds.some(kind => remindersOf(terms)[kind])) return
    if (this.#ends() || !isWorkingHour(this.#now(), terms.timezone, this.#holidaysAround(this.#now()))) return
    try {
      await this.#finish(terms)
      // Each digest may make another due: the clerk is told of whom nothing could be sent to.
      for (let more = true; more && !this.#ends();) {
        const known = await businesses.of(terms.key)
        const business = known && (await this.#due(known)) && (await businesses.asKept(terms.key))
        more = business !== undefined && (await this.#giveNext(business))
      }
    } catch (fault) {
      log.warn({ partnership: terms.key, fault: nameOf(fault) }, 'Reminders could not be sent; it will be tried again.')
    }
  }

  /** Tries again what could not be sent, and gives up what has been tried enough. */
  async #finish(terms: TermsOfReference): Promise<void> {
    const { kept, log, businesses } = this.#around,
      { key } = terms
    const waits = (claim: Claim | undefined) =>
      claim === undefined ? 'nothing' : whatNext(claim, this.#now(), terms.timezone)
    const { claims } = await kept.read(key, this.#today(terms))
    for (const { name } of [...claims.values()].filter(c => waits(c) !== 'nothing')) {
      // Read anew for each: another instance may be at them too.
      const claim = (await kept.read(key, this.#today(terms))).claims.get(name),
        next = waits(claim)
      if (claim === undefined || next === 'nothing' || this.#ends()) continue
      if (next === 'try again') {
        const business = await businesses.asKept(key)
        if (business !== undefined && (await kept.append(key, { type: 'DigestTriedAgain', claim: name }, this.#now())))
          await this.#send(claim, business)
      } else if (await kept.append(key, { type: 'DigestGivenUp', claim: name, why: next.giveUp }, this.#now()))
        log.warn({ partnership: key, tries: claim.tries, why: next.giveUp }, 'A reminder was given up.')
    }
  }

  /** The next digest that is due, if any. */
  async #due(business: OpenBusiness): Promise<DigestDue | undefined> {
    const now = this.#now(),
      day = this.#today(business.terms)
    const told = toldOn(await this.#around.kept.read(business.terms.key, day), day)
    return remindersDue(business, now, this.#holidaysAround(now), told)[0]
  }

  /** Claims the next digest that is due and sends it; false where nothing is due. */
  async #giveNext(business: OpenBusiness): Promise<boolean> {
    const { kept } = this.#around,
      { key } = business.terms
    const due = await this.#due(business)
    if (due === undefined) return false
    const now = this.#now(),
      day = this.#today(business.terms)
    const name = await kept.append(key, { type: 'DigestClaimed', day, ...due }, now)
    if (name !== undefined) await this.#send({ name, day, ...due, state: 'being sent', tries: 1, at: now }, business)
    return true
  }

  /** Sends what is claimed, and keeps what came of it. */
  async #send(claim: Claim, business: OpenBusiness): Promise<void> {
    const { kept, posts, log } = this.#around,
      { key } = business.terms
    const claimed = await kept.read(key, this.#today(business.terms))
    const digest = digestNow(claim, business, claimed, this.#now())
    const outcome = !saysAnything(digest)
      ? ({ type: 'DigestGivenUp', why: 'nothing left' } as const)
      : await posts.giveDigest(digest).then(
          sent =>
            sent ? ({ type: 'DigestSent' } as const) : ({ type: 'DigestGivenUp', why: 'no conversation' } as const),
          (fault: unknown) => {
            const facts = { partnership: key, tries: claim.tries, fault: nameOf(fault) }
            log.warn(facts, 'A reminder could not be sent; it will be tried again.')
            return { type: 'DigestFailed' } as const
          },
        )
    while ((await kept.append(key, { ...outcome, claim: claim.name }, this.#now())) === undefined);
    if (outcome.type === 'DigestSent') this.#redrawn.given(digest)
    this.#failures = outcome.type === 'DigestFailed' ? this.#failures + 1 : 0
  }

  /** Draws again, a moment later and together, the digests that something kept in the record has changed. */
  #redrawSoon(partnership: string): void {
    if (this.#stopped || this.#redrawing.has(partnership)) return
    this.#redrawing.add(partnership)
    void this.#around.clock.wait(soon).then(() => {
      this.#redrawing.delete(partnership)
      return this.redraw(partnership)
    })
  }

  /** One after the other, so that nothing is looked at while it is being sent. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(work).catch((fault: unknown) => {
      this.#around.log.error({ fault: nameOf(fault) }, 'Reminders could not be looked at.')
    })
    return this.#turn
  }

  /** Whether nothing more is to be sent in this look. */
  #ends(): boolean {
    return this.#stopped || this.#failures >= away
  }

  #now(): string {
    return this.#around.clock.now().toISOString()
  }

  #today({ timezone }: TermsOfReference): string {
    return dayWhere(this.#now(), timezone)
  }

  /** The bank holidays of a year and those beside it. */
  #holidaysAround(at: string): readonly string[] {
    const year = Number(at.slice(0, 4))
    const known = this.#holidays.get(year) ?? [year - 1, year, year + 1].flatMap(y => this.#around.bankHolidays(y))
    this.#holidays.set(year, known)
    return known
  }
}
