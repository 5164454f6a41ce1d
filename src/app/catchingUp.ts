import type { Recorded } from '../meeting/events.ts'
import type { CalledMeeting } from '../meeting/meeting.ts'
import { Callers } from './callers.ts'
import { nameOf } from './faultNamed.ts'
import { HowFar } from './howFar.ts'
import type { Outside } from './outside.ts'
import { Performing } from './performing.ts'
import type { Reaction } from './reaction.ts'
import { reactions } from './reactions.ts'
import { RecordFault } from './recordFault.ts'
import { saidOnce, type Track, trackOf, tracks, workOf } from './tracks.ts'

/** How long the next meeting waits at the start for one that cannot be caught up, in milliseconds. */
const longestWaitAtStart = 2_000

/** The work to which a track of a meeting belongs, of which one instance at a time has all. */
const workFor = (track: Track, key: string) => `${workOf[track]} ${key}`
const numberOf = (key: string) => Number(key.split('/').at(-1))

/**
 * Brings everything outward up to date with the record: cards, reminders, files. It remembers how far each meeting has been caught up, and does the
 * same work after a crash as it does in the meeting; what fails is tried again, less and less often.
 */
export class CatchingUp {
  readonly #outside: Outside
  readonly #betweenLooks: number
  readonly #running = new Map<string, Promise<void>>()
  readonly #again = new Set<string>()
  /** What a meeting as it stood called for since a version of it. */
  readonly #called = new WeakMap<CalledMeeting, Map<number, readonly Reaction[]>>()
  readonly #howFar: HowFar
  readonly #callers: Callers
  readonly #performing: Performing
  #takenUp: Promise<void> = Promise.resolve()
  #stopped = false

  /** @param betweenLooks a track of a meeting is looked at again at the earliest after so many milliseconds: sixty members who answer at once call for little more than one does */
  constructor(outside: Outside, betweenLooks = 0) {
    this.#outside = outside
    this.#howFar = new HowFar(outside.record)
    this.#callers = new Callers(outside)
    this.#performing = new Performing(outside)
    this.#betweenLooks = betweenLooks
    outside.office.onKept(meeting => this.wake(meeting))
  }

  /**
   * Takes up where the process left off: the meetings of these partnerships that are behind are asked for, and caught up one after another, the newest first; nothing waits for
   * it. What is under way when the process ends is found again at the next start.
   */
  async start(partnerships: readonly string[]): Promise<void> {
    const behind = [...(await this.#howFar.behind())].filter(key => partnerships.includes(key.split('/')[0] ?? ''))
    this.#takenUp = this.#takeUp(behind.toSorted((a, b) => numberOf(b) - numberOf(a)))
  }

  async #takeUp(behind: readonly string[]): Promise<void> {
    for (const key of behind) {
      if (this.#stopped) return
      this.wake(key)
      await Promise.race([this.#over(key), this.#outside.clock.wait(longestWaitAtStart)])
    }
  }

  /** Resolves when nothing of a meeting is being caught up. */
  async #over(meeting: string): Promise<void> {
    for (const track of tracks) await this.#running.get(`${track} ${meeting}`)
  }

  /** Catches a meeting up, unless that is under way; then once more afterwards. */
  wake(meeting: string): void {
    for (const track of tracks) {
      this.#callers.callFor(`${track} ${meeting}`)
      this.#start(track, meeting)
    }
  }

  #start(track: Track, meeting: string): void {
    const job = `${track} ${meeting}`
    if (this.#stopped) return
    if (this.#running.has(job)) {
      this.#again.add(job)
      return
    }
    const run = this.#run(track, meeting, job)
      .catch((fault: unknown) => {
        this.#outside.log.error({ meeting, track, fault: nameOf(fault) }, 'A meeting could not be caught up.')
      })
      .finally(() => {
        this.#running.delete(job)
        if (this.#again.delete(job)) this.#start(track, meeting)
      })
    this.#running.set(job, run)
  }

  /** Another instance has written in a partnership: it does what is to be done for it, or, where it is gone, this one does. */
  async changedElsewhere(partnership: string): Promise<void> {
    if (this.#stopped) return
    this.#howFar.askAnewOf(partnership, this.#running)
    for (const key of await this.#outside.office.keysAtHand(partnership)) this.wake(key)
  }

  /** Resolves when nothing is behind. */
  async settled(): Promise<void> {
    await this.#takenUp
    while (this.#running.size > 0) await Promise.all(this.#running.values())
  }

  /** Starts nothing more. */
  async stop(): Promise<void> {
    this.#stopped = true
    this.#again.clear()
  }

  async #run(track: Track, key: string, job: string): Promise<void> {
    const said = new Set<string>()
    const { leases, clock, telling } = this.#outside
    for (let failures = 0; !this.#stopped;) {
      try {
        const came = await this.#step(track, key, job, said)
        if (came === 'caught up') return
        if (came === 'elsewhere') await clock.wait(250)
        else failures = 0
      } catch (fault) {
        failures++
        telling.count('retries', { of: 'outward work', track })
        await this.#callers.onAccountOf(job, async () =>
          this.#outside.log.warn(
            { meeting: key, track, failures, fault: nameOf(fault) },
            'Something could not be sent; it will be tried again.',
          ),
        )
        // Where the record itself is away this cannot be told it either; then the lease runs out.
        await leases.giveUp(workFor(track, key), job).catch(() => undefined)
        // What Teams or a library will not take is given up for now; a record that is away is asked again, since all that is behind would stay so.
        const ofTheRecord = fault instanceof RecordFault
        if (failures >= 8 && !ofTheRecord) return
        await clock.wait(ofTheRecord ? Math.min(10_000, 250 * 2 ** failures) : Math.min(60_000, 500 * 3 ** failures))
      }
    }
  }

  /** Brings one track of a meeting up to the record as it stands now, where that is this instance's to do. */
  async #step(
    track: Track,
    key: string,
    job: string,
    said: Set<string>,
  ): Promise<'caught up' | 'elsewhere' | 'look again'> {
    const { leases, elsewhere, office } = this.#outside,
      work = workFor(track, key)
    await elsewhere.takenIn()
    const meeting = await office.meeting(key),
      callers = this.#callers.of(job)
    if (meeting.phase === 'not called') return 'caught up'
    const from = await this.#howFar.from(track, key)
    if (from === meeting.version) {
      this.#callers.answered(job, callers)
      await leases.giveUp(work, job)
      return 'caught up'
    }
    // Where nothing is called for as far as is known here, nothing is however far another instance has come: nobody need be asked.
    if (this.#due(track, meeting, from).length > 0 || isToBeKept(meeting, from)) {
      const came = await this.#catchUp(track, meeting, job, said, callers)
      if (came !== 'caught up') return came
    }
    this.#howFar.reached(track, key, meeting.version)
    this.#callers.answered(job, callers)
    said.clear()
    // What comes in quick succession comes together; what comes after a while is seen to at once.
    if (this.#betweenLooks > 0) await this.#outside.clock.wait(this.#betweenLooks)
    return 'look again'
  }

  /** Does what is called for, while no other instance does it, and keeps that it was done. */
  async #catchUp(
    track: Track,
    meeting: CalledMeeting,
    job: string,
    said: Set<string>,
    callers: ReturnType<Callers['of']>,
  ): Promise<'caught up' | 'elsewhere' | 'look again'> {
    const { leases } = this.#outside,
      { key, version } = meeting,
      work = workFor(track, key)
    if (!(await leases.keeps(work, job))) {
      // Another instance may have done more of it than is known here, up to the moment at which it gave the work up.
      this.#howFar.askAnew(track, key)
      return (await leases.takeUp(work, job)) ? 'look again' : 'elsewhere'
    }
    const from = await this.#howFar.from(track, key),
      due = this.#due(track, meeting, from)
    for (const reaction of due) {
      const words = JSON.stringify(reaction)
      if (said.has(words)) continue
      if (!(await leases.keeps(work, job))) return 'look again'
      await this.#callers.told(track, key, callers, () => this.#performing.perform(reaction, meeting))
      if (saidOnce.has(reaction.kind)) said.add(words)
    }
    if (due.length > 0 || isToBeKept(meeting, from)) await this.#howFar.remember(track, key, version)
    return 'caught up'
  }

  #due(track: Track, meeting: CalledMeeting, from: number): readonly Reaction[] {
    return this.#reactionsSince(meeting, from).filter(r => trackOf[r.kind] === track)
  }

  /** What the events since a version call for, worked out once for all tracks that are as far. */
  #reactionsSince(meeting: CalledMeeting, from: number): readonly Reaction[] {
    const known = this.#called.get(meeting) ?? new Map<number, readonly Reaction[]>()
    this.#called.set(meeting, known)
    const called = known.get(from) ?? reactions(since(meeting, from), meeting)
    known.set(from, called)
    return called
  }
}

/**
 * Whether it is kept that a meeting has been caught up, though nothing was to be done: after a while, and where it is over, when little more will happen in
 * it, so that no later start looks at it again.
 */
const isToBeKept = ({ version, phase }: CalledMeeting, from: number): boolean =>
  version - from > 50 || phase === 'closed'

/** What is new in the record since a version, in order; an undo, which leaves no place of its own among what counts, with its own number. */
function since(meeting: CalledMeeting, version: number): readonly Recorded[] {
  const found: Recorded[] = []
  for (let at = meeting.trail; at !== undefined && at.recorded.number > version; at = at.before) found.push(at.recorded)
  const undone = new Set([meeting.undone?.number, meeting.undone?.reopened].filter(n => n !== undefined && n > version))
  const undoing = [...undone].map((number = 0): Recorded => ({
    number,
    step: number,
    at: '',
    by: { name: '' },
    event: { type: 'StepUndone', events: [] },
  }))
  return [...found, ...undoing].toSorted((a, b) => a.number - b.number)
}
