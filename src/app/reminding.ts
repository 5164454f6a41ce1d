import type { Asked } from '../meeting/commands.ts'
import { dayWhere, daysAfter } from '../meeting/dates.ts'
import { type TermsOfReference, nameActing, reminderKinds, remindersOf } from '../meeting/termsOfReference.ts'
import { dayOfNextWorkingHour, isWorkingHour } from '../meeting/workingDays.ts'
import { type Digest, digestNow, saysAnything, signOfDigest } from '../minutes/digest.ts'
import { type Claim, type DigestsClaimed, toldOn, whatNext } from '../minutes/digestsClaimed.ts'
import type { OpenBusiness } from '../minutes/openBusiness.ts'
import { remindersDue } from '../minutes/remindersDue.ts'
import type { Office } from './office.ts'
import type { OpenBusinesses } from './openBusinesses.ts'
import { nameOf } from './outside.ts'
import type { Partnerships } from './partnerships.ts'
import type { Clock, DigestPosts, Log, Reading, RecordKept } from './ports.ts'
import { RemindersKept } from './remindersKept.ts'

/** Milliseconds between two looks, and those after which cards are drawn again when something was answered. */
const between = 5 * 60_000,
  soon = 2_000
/** Days for which a person's last digest is drawn again. */
const current = 14

/** What reminding works with. */
export interface AroundReminding {
  readonly office: Office
  readonly partnerships: Partnerships
  readonly businesses: OpenBusinesses
  readonly record: RecordKept
  readonly posts: DigestPosts
  readonly bankHolidays: Reading['bankHolidays']
  readonly clock: Clock
  readonly log: Log
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
  readonly #kept = new Map<string, RemindersKept>()
  /** What each person's last digest looked like, by partnership and person. */
  readonly #shown = new Map<string, { readonly claim: string; readonly sign: string }>()
  readonly #redrawing = new Set<string>()
  readonly #holidays = new Map<number, readonly string[]>()
  #turn: Promise<void> = Promise.resolve()
  #stopped = false

  constructor(around: AroundReminding) {
    this.#around = around
    around.office.onKept(meeting => this.#redrawSoon(meeting.split('/')[0] ?? ''))
  }

  /** Looks now, and again five minutes after each look. */
  start(): void {
    if (this.#stopped) return
    void this.look().then(() => this.#around.clock.wait(between).then(() => this.start()))
  }

  /** Begins nothing more; resolves when what is being sent is sent and kept. */
  async stop(): Promise<void> {
    this.#stopped = true
    await this.#turn
  }

  /** Gives everybody what is due to them now. */
  look(): Promise<void> {
    return this.#inTurn(async () => {
      for (const terms of this.#around.partnerships.all()) await this.#lookAt(terms)
    })
  }

  /** The clerk has those reminded who have not answered: now, or from the next working hour. Once a day. */
  async remind(meeting: string, terms: TermsOfReference, { by, at }: Asked): Promise<RemindersAsked> {
    const kept = this.#keptOf(terms.key),
      holidays = this.#holidaysAround(at)
    const day = dayWhere(at, terms.timezone)
    for (;;) {
      const { asked } = await kept.read(day)
      if (asked.some(a => a.meeting === meeting && a.day === day)) return { kind: 'asked already' }
      const event = { type: 'ReminderAsked', meeting, day, by: nameActing(terms, by) } as const
      if ((await kept.append(event, at)) !== undefined) break
    }
    return {
      kind: 'asked',
      on: dayOfNextWorkingHour(at, terms.timezone, holidays),
      now: isWorkingHour(at, terms.timezone, holidays),
    }
  }

  /** A digest by its name as it stands now, where it is this person's own. */
  async digestOf(partnership: string, name: string, person: string): Promise<Digest | undefined> {
    const business = await this.#around.businesses.of(partnership)
    if (business === undefined) return undefined
    const claimed = await this.#keptOf(partnership).read(this.#today(business.terms))
    const claim = claimed.claims.get(name)
    return claim?.person === person ? this.#drawn(claim, business, claimed) : undefined
  }

  async #lookAt(terms: TermsOfReference): Promise<void> {
    const { clock, log, businesses } = this.#around
    const now = clock.now().toISOString()
    if (!reminderKinds.some(kind => remindersOf(terms)[kind])) return
    if (this.#stopped || !isWorkingHour(now, terms.timezone, this.#holidaysAround(now))) return
    try {
      await this.#finish(terms)
      // Each claim may make more due: the clerk is told of whom nothing could be sent to.
      for (let more = true; more && !this.#stopped;) {
        const business = await businesses.of(terms.key)
        more = business !== undefined && (await this.#giveNext(business))
      }
      await this.#rememberShown(terms)
    } catch (fault) {
      log.warn({ partnership: terms.key, fault: nameOf(fault) }, 'Reminders could not be sent; it will be tried again.')
    }
  }

  /** Tries again what could not be sent, and gives up what has been tried enough. */
  async #finish(terms: TermsOfReference): Promise<void> {
    const { clock, log, businesses } = this.#around
    const kept = this.#keptOf(terms.key)
    const waits = (claim: Claim | undefined) =>
      claim === undefined ? 'nothing' : whatNext(claim, clock.now().toISOString(), terms.timezone)
    const { claims } = await kept.read(this.#today(terms))
    for (const { name } of [...claims.values()].filter(c => waits(c) !== 'nothing')) {
      // Read anew for each: another instance may be at them too.
      const claim = (await kept.read(this.#today(terms))).claims.get(name),
        now = clock.now().toISOString(),
        next = waits(claim)
      if (claim === undefined || next === 'nothing' || this.#stopped) continue
      if (next === 'try again') {
        const business = await businesses.of(terms.key)
        if (business !== undefined && (await kept.append({ type: 'DigestTriedAgain', claim: claim.name }, now)))
          await this.#send(claim, business)
      } else if (await kept.append({ type: 'DigestGivenUp', claim: claim.name, why: next.giveUp }, now))
        log.warn({ partnership: terms.key, tries: claim.tries, why: next.giveUp }, 'A reminder was given up.')
    }
  }

  /** Claims the next digest that is due and sends it; false where nothing is due. */
  async #giveNext(business: OpenBusiness): Promise<boolean> {
    const { terms } = business,
      now = this.#around.clock.now().toISOString(),
      today = dayWhere(now, terms.timezone)
    const kept = this.#keptOf(terms.key)
    const told = toldOn(await kept.read(today), today)
    const [due] = remindersDue(business, now, this.#holidaysAround(now), told)
    if (due === undefined) return false
    const name = await kept.append({ type: 'DigestClaimed', day: today, ...due }, now)
    if (name !== undefined)
      await this.#send({ name, day: today, ...due, state: 'being sent', tries: 1, at: now }, business)
    return true
  }

  /** Sends what is claimed, and keeps what came of it. */
  async #send(claim: Claim, business: OpenBusiness): Promise<void> {
    const { posts, clock, log } = this.#around,
      { terms } = business
    const kept = this.#keptOf(terms.key)
    const digest = this.#drawn(claim, business, await kept.read(this.#today(terms)))
    const outcome = !saysAnything(digest)
      ? ({ type: 'DigestGivenUp', why: 'nothing left' } as const)
      : await posts.giveDigest(digest).then(
          sent =>
            sent ? ({ type: 'DigestSent' } as const) : ({ type: 'DigestGivenUp', why: 'no conversation' } as const),
          (fault: unknown) => {
            const facts = { partnership: terms.key, tries: claim.tries, fault: nameOf(fault) }
            log.warn(facts, 'A reminder could not be sent; it will be tried again.')
            return { type: 'DigestFailed' } as const
          },
        )
    const at = clock.now().toISOString()
    while ((await kept.append({ ...outcome, claim: claim.name }, at)) === undefined);
    if (outcome.type === 'DigestSent') this.#remember(digest)
  }

  #drawn(claim: Claim, business: OpenBusiness, claimed: DigestsClaimed): Digest {
    const now = this.#around.clock.now().toISOString()
    return digestNow(claim, claim.name, business, toldOn(claimed, dayWhere(now, business.terms.timezone)), now)
  }

  #remember(digest: Digest): void {
    this.#shown.set(shownKey(digest), { claim: digest.name, sign: signOfDigest(digest) })
  }

  /** After a restart: how the digests given before it look, so that they are drawn again when that changes and not before. */
  async #rememberShown(terms: TermsOfReference): Promise<void> {
    for (const digest of await this.#lastDigests(terms.key))
      if (this.#shown.get(shownKey(digest))?.claim !== digest.name) this.#remember(digest)
  }

  /** Each person's last digest of late, as it stands now. */
  async #lastDigests(partnership: string): Promise<readonly Digest[]> {
    const business = await this.#around.businesses.of(partnership)
    if (business === undefined) return []
    const today = this.#today(business.terms)
    const claimed = await this.#keptOf(partnership).read(today)
    const last = new Map<string, Claim>()
    for (const claim of claimed.claims.values())
      if (claim.state === 'sent' && claim.day >= daysAfter(today, -current)) last.set(claim.person, claim)
    return [...last.values()].map(claim => this.#drawn(claim, business, claimed))
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

  /** Draws again the digests of a partnership that do not look any more as they did. */
  redraw(partnership: string): Promise<void> {
    const { posts, log } = this.#around
    return this.#inTurn(async () => {
      const given = [...this.#shown.keys()].some(key => key.startsWith(`${partnership} `))
      for (const digest of given && !this.#stopped ? await this.#lastDigests(partnership) : []) {
        const shown = this.#shown.get(shownKey(digest))
        if (shown?.claim !== digest.name || shown.sign === signOfDigest(digest)) continue
        try {
          await posts.showDigestAgain(digest)
          this.#remember(digest)
        } catch (fault) {
          log.warn({ partnership, fault: nameOf(fault) }, 'A digest could not be drawn again.')
        }
      }
    })
  }

  /** One after the other, so that nothing is looked at while it is being sent. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(work).catch((fault: unknown) => {
      this.#around.log.error({ fault: nameOf(fault) }, 'Reminders could not be looked at.')
    })
    return this.#turn
  }

  #keptOf(partnership: string): RemindersKept {
    const known = this.#kept.get(partnership) ?? new RemindersKept(this.#around.record, partnership)
    this.#kept.set(partnership, known)
    return known
  }

  #today({ timezone }: TermsOfReference): string {
    return dayWhere(this.#around.clock.now().toISOString(), timezone)
  }

  /** The bank holidays of a year and those beside it. */
  #holidaysAround(at: string): readonly string[] {
    const year = Number(at.slice(0, 4))
    const known = this.#holidays.get(year) ?? [year - 1, year, year + 1].flatMap(y => this.#around.bankHolidays(y))
    this.#holidays.set(year, known)
    return known
  }
}

const shownKey = ({ terms, person }: Digest) => `${terms.key} ${person}`
