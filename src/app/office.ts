import type { Asked, Command } from '../meeting/commands.ts'
import { decide } from '../meeting/decide.ts'
import type { MeetingEvent, Recorded } from '../meeting/events.ts'
import { evolve } from '../meeting/evolve.ts'
import { type CalledMeeting, type Meeting, notCalled } from '../meeting/meeting.ts'
import { type Refusal, isRefusal } from '../meeting/outcome.ts'
import { nextActionNumber } from '../minutes/actionRegister.ts'
import type { MeetingInBrief } from '../minutes/inBrief.ts'
import { MeetingsAtHand, type OnTheDesk } from './onTheDesk.ts'
import { Older } from './older.ts'
import type { Appended, BriefsKept, KeptEvent, RecordKept, Remembered } from './ports/record.ts'
import { type Telling, toldToNobody } from './telling.ts'

/** What carrying a command through came to. `repeated` is a request that was carried through before: nothing happened twice. */
export type CarriedThrough =
  | {
      readonly kind: 'done'
      readonly events: readonly Recorded[]
      readonly before: Meeting
      readonly meeting: CalledMeeting
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly meeting: Meeting }
  | { readonly kind: 'repeated'; readonly answer: unknown; readonly meeting: Meeting }

/** What a command that was carried through did. */
type Done = Omit<Extract<CarriedThrough, { kind: 'done' }>, 'kind'>

/** A request that was brought: the same for every delivery of it. */
export interface Delivered {
  readonly request: string
  /**
   * It is sent again where it was refused, as a form that was put right is. Otherwise that nothing was done is remembered too: a late delivery of words that
   * were refused, or changed nothing, is not obeyed when the meeting has gone on.
   */
  readonly sentAgain: boolean
}

/** What is kept as the answer to a request of which nothing was done. */
const nothingDone = { nothingDone: true } as const

/** Whether the answer to a request that comes again is that nothing was done. */
export const isNothingDone = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'nothingDone' in answer

/** The meetings of a partnership: those at hand, and those before them that are over, in brief. Both in the order they were called. */
export interface MeetingsKept {
  readonly atHand: readonly CalledMeeting[]
  readonly older: readonly MeetingInBrief[]
}

/**
 * Where commands are carried through: read, decided, kept, and only then acknowledged. Meetings stay on the desk between commands, so that a turn
 * costs the same at any length of the record; whoever appends first elsewhere wins, and the command is decided again on what is there now. Meetings that
 * are over leave the desk, and are asked about in brief.
 */
export class Office {
  readonly #record: RecordKept & BriefsKept
  readonly #desk = new MeetingsAtHand()
  readonly #fetching = new Map<string, Promise<OnTheDesk>>()
  readonly #listeners: ((meeting: string) => void)[] = []
  /** The meetings of each partnership, in the order they were called. */
  readonly #keys = new Map<string, readonly string[]>()
  /** How many meetings have been called here. */
  #called = 0
  /** How often it was heard that another instance has written. What was being read at that moment may be from before. */
  #heard = 0
  readonly #older: Older
  readonly #telling: Telling

  constructor(record: RecordKept & BriefsKept, telling: Telling = toldToNobody) {
    this.#record = record
    this.#telling = telling
    this.#older = new Older(record)
  }

  /** Calls back with a meeting's key whenever something has been kept in its record. */
  onKept(listener: (meeting: string) => void): void {
    this.#listeners.push(listener)
  }

  /** A meeting as it is safely kept. */
  async meeting(key: string): Promise<Meeting> {
    return (await this.#open(key)).durable
  }

  /** A meeting as it is kept now, without waiting, for a card that is about to be sent; as given, where it is not on the desk. */
  latest(meeting: CalledMeeting): CalledMeeting {
    return this.#desk.peek(meeting.key) ?? meeting
  }

  /** The keys of a partnership's meetings, in the order they were called. */
  async meetingsOf(partnership: string): Promise<readonly string[]> {
    const known = this.#keys.get(partnership)
    if (known !== undefined) return known
    const called = this.#called,
      heard = this.#heard,
      streams = await this.#record.streams(`${partnership}/`)
    const keys = streams.filter(s => /\/\d+$/.test(s)).toSorted((a, b) => numberOf(a) - numberOf(b))
    // One that was called meanwhile may be missing.
    if (called === this.#called && heard === this.#heard) this.#keys.set(partnership, keys)
    return keys
  }

  /**
   * A partnership's meetings that are not over, the last ones that are, and whatever else is not known to be, in the order they were called. What is wanted
   * of all meetings ever held is asked of `meetingsKept`.
   */
  async meetingsAtHand(partnership: string): Promise<readonly CalledMeeting[]> {
    return this.#thoseCalled(await this.keysAtHand(partnership))
  }

  /** The keys of a partnership's meetings that are not known to be over, and of the last ones, in the order they were called; those discarded too. */
  async keysAtHand(partnership: string): Promise<readonly string[]> {
    return this.#older.others(partnership, await this.meetingsOf(partnership))
  }

  /** All of a partnership's meetings that have been called: those at hand, and those before them in brief. */
  async meetingsKept(partnership: string): Promise<MeetingsKept> {
    for (;;) {
      const keys = await this.meetingsOf(partnership)
      await this.#older.made(partnership, keys)
      const others = await this.#older.others(partnership, keys),
        older = await this.#older.inBrief(partnership, keys, new Set(others))
      if (older !== undefined) return { atHand: await this.#thoseCalled(others), older }
    }
  }

  /** Makes sure that those of a partnership's meetings that are over are known in brief: after an upgrade, and as they close. Nothing waits for it. */
  async keepInBrief(partnership: string): Promise<void> {
    await this.#older.made(partnership, await this.meetingsOf(partnership))
  }

  /** Asks anew which meetings are over, where somebody else has put them in brief. */
  askAnewWhatIsOver(): void {
    this.#older.askAnew()
  }

  /** Another instance has written in the records of a partnership: what is at hand of it is brought up to date before it is used again. */
  changedElsewhere(partnership: string): void {
    this.#heard++
    this.#keys.delete(partnership)
    this.#older.askAnew(partnership)
    this.#desk.mayBeBehind(partnership)
  }

  /** The newest meeting of a partnership comes after those there were; anything else is asked anew. */
  #wasCalled(key: string): void {
    const partnership = partnershipOf(key),
      known = this.#keys.get(partnership)
    this.#called++
    if (known !== undefined && numberOf(key) > numberOf(known.at(-1) ?? '/0'))
      this.#keys.set(partnership, [...known, key])
    else this.#keys.delete(partnership)
  }

  async #thoseCalled(keys: readonly string[]): Promise<readonly CalledMeeting[]> {
    const found: CalledMeeting[] = []
    for (const key of keys) {
      const meeting = await this.meeting(key)
      if (meeting.phase !== 'not called' && meeting.phase !== 'discarded') found.push(meeting)
    }
    return found
  }

  /** Carries a command through; `answer` says what to answer if the request comes again, `remembered` what is to be remembered of it. Throws where the record cannot be kept. */
  async carry(
    key: string,
    given: Command,
    asked: Asked,
    request?: string | Delivered,
    answer?: (done: Done) => unknown,
    remembered?: (done: Done) => Remembered | undefined,
  ): Promise<CarriedThrough> {
    const delivered = typeof request === 'string' ? { request, sentAgain: true } : request
    const carried = await this.#carry(key, given, asked, delivered, { answer, remembered })
    this.#telling.learnt({
      partnership: partnershipOf(key),
      command: given.type,
      outcome: carried.kind,
      ...(carried.kind === 'refused' ? { because: carried.refusal.because } : {}),
    })
    return carried
  }

  async #carry(
    key: string,
    given: Command,
    asked: Asked,
    delivered: Delivered | undefined,
    {
      answer,
      remembered,
    }: {
      readonly answer: ((done: Done) => unknown) | undefined
      readonly remembered: ((done: Done) => Remembered | undefined) | undefined
    },
  ): Promise<CarriedThrough> {
    const request = delivered?.request
    for (let attempt = 1; ; attempt++) {
      const inRegister = given.type === 'AgreeAction' ? await this.#nextActionNumber(key) : undefined
      const command = inRegister === undefined ? given : { ...given, number: inRegister }
      const desk = await this.#open(key)
      const before = desk.meeting,
        onItsWay = before === desk.durable ? undefined : desk.onItsWay
      const outcome = decide(before, command, asked)
      if (isRefusal(outcome) || outcome.length === 0) {
        // What is refused on account of something that does not come to be kept is decided again.
        if (onItsWay !== undefined && !(await onItsWay)) continue
        const earlier = delivered === undefined ? undefined : await this.#nothingDone(key, before, delivered)
        if (earlier === 'conflict') {
          desk.stale = true
          continue
        }
        if (earlier !== undefined && !isNothingDone(earlier.answer))
          return { kind: 'repeated', answer: earlier.answer, meeting: desk.durable }
        if (isRefusal(outcome)) return { kind: 'refused', refusal: outcome, meeting: before }
        return { kind: 'done', events: [], before, meeting: before as CalledMeeting }
      }
      const events = numbered(outcome, before.version, asked)
      const after = events.reduce(evolve, before) as CalledMeeting
      const done = { events, before, meeting: after }
      const answered =
        request === undefined ? undefined : { request, answer: answer?.(done) ?? null, remembered: remembered?.(done) }
      const appending = this.#append(key, desk, done, answered)
      desk.meeting = after
      desk.onItsWay = appending.then(
        ({ kind }) => kind === 'appended',
        () => false,
      )
      const appended = await appending
      if (appended.kind === 'appended') return { kind: 'done', ...done }
      if (appended.kind === 'conflict') this.#telling.count('retries', { of: 'append' })
      if (appended.kind === 'repeated')
        return { kind: 'repeated', answer: appended.answer, meeting: await this.meeting(key) }
      if (attempt >= 20) throw new Error(`The record of ${key} could not be appended to: others were always first.`)
    }
  }

  /** What came of an earlier delivery of a request of which nothing is done now; where there was none, that nothing was done is remembered. */
  async #nothingDone(
    key: string,
    { version }: Meeting,
    { request, sentAgain }: Delivered,
  ): Promise<{ readonly answer: unknown } | 'conflict' | undefined> {
    if (sentAgain) return this.#record.answered(request)
    const kept = await this.#record.append(key, version, [], { request, answer: nothingDone })
    return kept.kind === 'repeated' ? kept : kept.kind === 'conflict' ? 'conflict' : undefined
  }

  /** Appends what was done to a meeting's record, and brings the desk up to it; where it is not kept, the record is read on from what is safely there. */
  async #append(
    key: string,
    desk: OnTheDesk,
    { events, before, meeting }: Done,
    answered: Parameters<RecordKept['append']>[3],
  ): Promise<Appended> {
    let kept: Appended | undefined
    try {
      kept = await this.#telling.work('append', { events: events.length }, async () => {
        const appended = await this.#record.append(key, before.version, events, answered)
        this.#telling.learnt({ outcome: appended.kind === 'appended' ? 'done' : appended.kind })
        return appended
      })
      return kept
    } finally {
      if (kept?.kind === 'appended') {
        if (desk.durable.version < meeting.version) desk.durable = meeting
        if (before.phase === 'not called') this.#wasCalled(key)
        this.#older.wentOn(partnershipOf(key), meeting)
        for (const listener of this.#listeners) listener(key)
      } else this.#desk.takeBack(key, desk)
    }
  }

  /** The next free number of the partnership's register: while one meeting is written up, a later one may have agreed actions of its own. */
  async #nextActionNumber(key: string): Promise<number | undefined> {
    const { atHand, older } = await this.meetingsKept(partnershipOf(key))
    const last = atHand.at(-1)
    return last === undefined ? undefined : nextActionNumber(last.terms, [...older, ...atHand])
  }

  /** Takes up a meeting anew from the record, where something else than a command has changed it, and says so to whoever listens. */
  async readAgain(key: string): Promise<void> {
    await this.#fetching.get(key)
    this.#desk.putAway(key)
    this.#older.readAgain(partnershipOf(key), key)
    for (const listener of this.#listeners) listener(key)
  }

  async #read(key: string): Promise<OnTheDesk> {
    const heard = this.#heard,
      meeting = since(notCalled, await this.#record.read(key))
    const desk: OnTheDesk = { meeting, durable: meeting, stale: heard !== this.#heard }
    this.#desk.put(key, desk)
    return desk
  }

  /** With what others have written since. What is on its way to the disk meets them there, and is decided again. */
  async #broughtUpToDate(key: string, desk: OnTheDesk): Promise<OnTheDesk> {
    desk.stale = false
    try {
      const before = desk.durable,
        news = await this.#record.read(key, before.version)
      if (news.length > 0 && desk.durable === before && desk.meeting === before)
        desk.meeting = desk.durable = since(before, news)
      else if (news.length > 0 && desk.meeting === desk.durable) return await this.#read(key)
      return desk
    } catch (fault) {
      desk.stale = true
      throw fault
    }
  }

  async #open(key: string): Promise<OnTheDesk> {
    // What is being brought up to date is not up to date yet.
    const under = this.#fetching.get(key)
    if (under !== undefined) return under
    const there = this.#desk.get(key)
    if (there !== undefined && there.stale !== true) return there
    const fetching = (there === undefined ? this.#read(key) : this.#broughtUpToDate(key, there)).finally(() =>
      this.#fetching.delete(key),
    )
    this.#fetching.set(key, fetching)
    return fetching
  }
}

const since = (meeting: Meeting, kept: readonly KeptEvent[]): Meeting =>
  kept.map(k => k.event as Recorded).reduce(evolve, meeting)

/** The partnership that a meeting is of, by its key. */
const partnershipOf = (key: string): string => key.split('/')[0] ?? ''

const numberOf = (key: string): number => Number(key.split('/').at(-1))

/** Events with their place in the record; all of one command share the step. */
const numbered = (events: readonly MeetingEvent[], after: number, { by, at }: Asked): readonly Recorded[] =>
  events.map((event, n) => ({ number: after + 1 + n, at, by, step: after + 1, event }))
