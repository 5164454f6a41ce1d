import type { Recorded } from '../meeting/events.ts'
import type { CalledMeeting } from '../meeting/meeting.ts'
import { carriedAsTheyStand } from '../minutes/editsInWords.ts'
import { giveMinutes } from './givingMinutes.ts'
import { fileCertificates } from './certificates.ts'
import { editedDocuments } from './editedMinutes.ts'
import { confirmMinutesBefore, meetingBefore } from './confirming.ts'
import { isAgendaDocument } from '../minutes/agendaPrinted.ts'
import { nameOf } from './faultNamed.ts'
import { type Outside, byItself } from './outside.ts'
import { RecordFault } from './recordFault.ts'
import { fileMinutes } from './paperwork.ts'
import { type Reaction, reactions } from './reactions.ts'
import { actionNow } from './sendingActions.ts'
import type { Cause } from './telling.ts'

/**
 * What is said, what is drawn again and what is filed catch up separately: a redrawn card never holds up a new one, one card never another, nor a slow
 * library any of them. The clerk's card is for itself too, since what is filed is read for it.
 */
const tracks = ['messages', 'agenda card', 'item card', 'folded cards', 'cards', 'clerk card', 'papers'] as const
type Track = (typeof tracks)[number]

/** How far a track was caught up by an earlier version, which had fewer of them, is kept under the name it had there. */
const before: Partial<Readonly<Record<Track, Track>>> = {
  'agenda card': 'cards',
  'item card': 'cards',
  'folded cards': 'cards',
  'clerk card': 'messages',
}
const keptApartFrom = (track: Track) => tracks.filter(later => before[later] === track)
const shelfOf = (track: Track) => `caught up ${track}`
const shelvesOf = (track: Track) => [track, ...(before[track] === undefined ? [] : [before[track]])].map(shelfOf)

const trackOf = {
  'post item card': 'messages',
  'post item card again': 'messages',
  'ask about urgent business': 'messages',
  'remind declarant': 'messages',
  'tell clerk': 'messages',
  'tell clerk digest': 'messages',
  say: 'messages',
  'show clerk card': 'clerk card',
  'show previous clerk card': 'clerk card',
  'give issued minutes': 'messages',
  'show issued minutes': 'cards',
  'show agenda': 'agenda card',
  'show item card': 'item card',
  'show owners cards': 'cards',
  'fold item card': 'folded cards',
  'file minutes': 'papers',
  'file action log': 'papers',
  'file agenda': 'papers',
  'confirm previous minutes': 'papers',
  'minute the confirmation': 'papers',
  'tell clerk of edits': 'papers',
  'file certificates': 'papers',
} as const satisfies Record<Reaction['kind'], Track>

/** What is said to people is said once, also where something else of the same moment has to be tried again; a card drawn once more does no harm. */
const saidOnce: ReadonlySet<Reaction['kind']> = new Set([
  'remind declarant',
  'tell clerk',
  'tell clerk digest',
  'tell clerk of edits',
  'say',
  'post item card again',
] as const)

/** How long the next meeting waits at the start for one that cannot be caught up, in milliseconds. */
const longestWaitAtStart = 2_000

/** A request that called for a job, where one did, and since when, in milliseconds. */
interface Caller {
  readonly cause: Cause | undefined
  readonly since: number
}

/** On account of how many requests at most an outward work is told to be done. */
const mostCallers = 16

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
  readonly #caughtUp = new Map<string, number>()
  /** The jobs of which it is kept apart from others how far they are. */
  readonly #keptApart = new Set<string>()
  /** What a meeting as it stood called for since a version of it. */
  readonly #called = new WeakMap<CalledMeeting, Map<number, readonly Reaction[]>>()
  /** Of each job, what called for it and has not been caught up with, in that order. */
  readonly #callers = new Map<string, readonly Caller[]>()
  /** Of each job under way, on whose account. */
  readonly #performing = new Map<string, readonly Caller[]>()
  #takenUp: Promise<void> = Promise.resolve()
  #stopped = false

  /** @param betweenLooks a track of a meeting is looked at again at the earliest after so many milliseconds: sixty members who answer at once call for little more than one does */
  constructor(outside: Outside, betweenLooks = 0) {
    this.#outside = outside
    this.#betweenLooks = betweenLooks
    outside.office.onKept(meeting => this.wake(meeting))
  }

  /**
   * Takes up where the process left off: the meetings of these partnerships that are behind are asked for, and caught up one after another, the newest first; nothing waits for
   * it. What is under way when the process ends is found again at the next start.
   */
  async start(partnerships: readonly string[]): Promise<void> {
    const ours = new Set(partnerships)
    const behind = new Set<string>()
    for (const track of tracks)
      for (const key of await this.#outside.record.behindOn(shelfOf(track), shelvesOf(track)[1]))
        if (ours.has(key.split('/')[0] ?? '')) behind.add(key)
    this.#takenUp = this.#takeUp([...behind].toSorted((a, b) => numberOf(b) - numberOf(a)))
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
      this.#calledFor(`${track} ${meeting}`)
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
    for (const job of this.#caughtUp.keys())
      if (job.includes(` ${partnership}/`) && !this.#running.has(job)) this.#caughtUp.delete(job)
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
        await telling.onAccountOf(causesOf(this.#callers.get(job) ?? []), async () =>
          this.#outside.log.warn(
            { meeting: key, track, failures, fault: nameOf(fault) },
            'Something could not be sent; it will be tried again.',
          ),
        )
        // Where the record itself is away this cannot be told it either; then the lease runs out.
        await leases.giveUp(job).catch(() => undefined)
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
    const { leases, elsewhere, office } = this.#outside
    await elsewhere.takenIn()
    const meeting = await office.meeting(key),
      callers = this.#callers.get(job) ?? []
    if (meeting.phase === 'not called') return 'caught up'
    if ((await this.#from(track, key, job)) === meeting.version) {
      this.#answered(job, callers)
      await leases.giveUp(job)
      return 'caught up'
    }
    if (!(await leases.keeps(job))) {
      // Another instance may have done more of it than is known here.
      this.#caughtUp.delete(job)
      if (!(await leases.takeUp(job))) return 'elsewhere'
    }
    const from = await this.#from(track, key, job)
    const due = this.#reactionsSince(meeting, from).filter(r => trackOf[r.kind] === track)
    for (const reaction of due) {
      const words = JSON.stringify(reaction)
      if (said.has(words)) continue
      if (!(await leases.keeps(job))) return 'look again'
      await this.#told(track, key, callers, () => this.#perform(reaction, meeting))
      if (saidOnce.has(reaction.kind)) said.add(words)
    }
    // Where a meeting is over, little more will happen in it: that it has been caught up is kept, so that no later start looks at it again.
    if (due.length > 0 || meeting.version - from > 50 || meeting.phase === 'closed')
      await this.#remember(track, key, meeting.version)
    this.#caughtUp.set(job, meeting.version)
    this.#answered(job, callers)
    said.clear()
    // What comes in quick succession comes together; what comes after a while is seen to at once.
    if (this.#betweenLooks > 0) await this.#outside.clock.wait(this.#betweenLooks)
    return 'look again'
  }

  /** What the events since a version call for, worked out once for all tracks that are as far. */
  #reactionsSince(meeting: CalledMeeting, from: number): readonly Reaction[] {
    const known = this.#called.get(meeting) ?? new Map<number, readonly Reaction[]>()
    this.#called.set(meeting, known)
    const called = known.get(from) ?? reactions(since(meeting, from), meeting)
    known.set(from, called)
    return called
  }

  /** Keeps in mind on whose account a job is to be done. */
  #calledFor(job: string): void {
    const { telling, clock } = this.#outside
    const caller = { cause: telling.inHand(), since: clock.now().getTime() },
      before = this.#callers.get(job) ?? []
    // What a job has kept itself, such as where a paper was filed, calls for it less than whoever called meanwhile.
    const itself = this.#performing.get(job)?.some(({ cause }) => cause?.request === caller.cause?.request) === true
    this.#callers.set(job, itself ? [caller, ...before].slice(0, mostCallers) : [...before, caller].slice(-mostCallers))
  }

  /** These called for what has been done; whoever called since is still waited on. */
  #answered(job: string, callers: readonly Caller[]): void {
    const left = (this.#callers.get(job) ?? []).filter(caller => !callers.includes(caller))
    if (left.length === 0) this.#callers.delete(job)
    else this.#callers.set(job, left)
  }

  /** Does a thing as a part of the request that called for it last, linked to the others, and tells how long after the first of them it was done. */
  async #told(track: Track, key: string, callers: readonly Caller[], does: () => Promise<unknown>): Promise<void> {
    const { telling, clock } = this.#outside,
      job = `${track} ${key}`
    this.#performing.set(job, callers)
    try {
      await telling.onAccountOf(causesOf(callers), () =>
        telling.work('outward work', { track, partnership: key.split('/')[0] ?? '' }, async () => {
          await does()
          if (callers.length > 0)
            telling.learnt({ lag: clock.now().getTime() - Math.min(...callers.map(({ since }) => since)) })
        }),
      )
    } finally {
      this.#performing.delete(job)
    }
  }

  /**
   * Keeps as of which event a track of a meeting was caught up. What an earlier version counted to this track is from then on kept apart, as far as it was caught up
   * until now: what has been said must not pass for a card drawn.
   */
  async #remember(track: Track, key: string, version: number): Promise<void> {
    for (const apart of keptApartFrom(track)) {
      if (this.#keptApart.has(`${apart} ${key}`)) continue
      if ((await this.#kept(shelfOf(apart), key)) === undefined)
        await this.#outside.record.remember(shelfOf(apart), key, (await this.#kept(shelfOf(track), key)) ?? 0)
      this.#keptApart.add(`${apart} ${key}`)
    }
    await this.#outside.record.remember(shelfOf(track), key, version)
  }

  /** As of which event a meeting was caught up, as it is remembered. */
  async #from(track: Track, key: string, job: string): Promise<number> {
    const known = this.#caughtUp.get(job)
    if (known !== undefined) return known
    for (const shelf of shelvesOf(track)) {
      const kept = await this.#kept(shelf, key)
      if (kept === undefined) continue
      this.#caughtUp.set(job, kept)
      return kept
    }
    return 0
  }

  async #kept(shelf: string, key: string): Promise<number | undefined> {
    const kept = (await this.#outside.record.recall(shelf, key)).find(k => k.key === key)
    return kept === undefined ? undefined : Number(kept.value)
  }

  async #perform(reaction: Reaction, seen: CalledMeeting): Promise<void> {
    const { office, messenger } = this.#outside
    const now = await office.meeting(seen.key)
    const meeting = now.phase === 'not called' ? seen : now
    switch (reaction.kind) {
      case 'show agenda':
        return messenger.showAgenda(meeting)
      case 'post item card':
        return messenger.postItemCard(meeting)
      case 'post item card again':
        return messenger.postItemCardAgain(meeting)
      case 'show item card':
        return messenger.showItemCard(meeting)
      case 'fold item card':
        return messenger.foldItemCard(meeting, reaction.item)
      case 'show clerk card':
        return messenger.showClerkCard(meeting)
      case 'give issued minutes':
        return giveMinutes(this.#outside, meeting, byItself(this.#outside.clock))
      case 'show issued minutes':
        return messenger.showIssuedMinutes(meeting, reaction.person)
      case 'ask about urgent business':
        return messenger.askAboutUrgentBusiness(meeting, reaction.raised)
      case 'remind declarant':
        return messenger.remindDeclarant(meeting, reaction.person, reaction.item, reaction.when)
      case 'tell clerk':
        return messenger.tellClerks(meeting, reaction.sentence)
      case 'tell clerk digest':
        return messenger.showDigest(meeting)
      case 'show owners cards': {
        const found = await actionNow(office, meeting, reaction.action)
        return found === undefined ? undefined : messenger.showOwnersCards(found.home, found.action)
      }
      case 'say':
        return messenger.say(meeting, reaction.sentence)
      case 'file minutes':
        return fileMinutes(this.#outside, meeting)
      case 'file action log':
        return fileMinutes(this.#outside, meeting, false, document => document.startsWith('action log'))
      case 'file agenda':
        return fileMinutes(this.#outside, meeting, false, isAgendaDocument)
      case 'confirm previous minutes':
        return confirmMinutesBefore(office, meeting, byItself(this.#outside.clock))
      case 'show previous clerk card':
        return this.#showPrevious(meeting)
      case 'minute the confirmation':
        return this.#minuteConfirmation(reaction.meeting)
      case 'tell clerk of edits':
        return this.#tellOfEdits(meeting, reaction.step)
      case 'file certificates':
        return fileCertificates(this.#outside, meeting)
    }
  }

  /** Minutes confirmed at a later meeting are minuted as confirmed there, once: the clerk may have pressed it on the earlier meeting's card. */
  async #minuteConfirmation(at: string): Promise<void> {
    const { office, clock } = this.#outside
    if ((await office.meeting(at)).phase !== 'not called')
      await office.carry(at, { type: 'ConfirmPreviousMinutes' }, byItself(clock))
  }

  /** The card of the minutes before, in which this meeting has corrected something. */
  async #showPrevious(meeting: CalledMeeting): Promise<void> {
    const { office, messenger } = this.#outside
    const before = meeting.entries.some(e => e.kind === 'correction') ? await meetingBefore(office, meeting) : undefined
    if (before !== undefined && before.confirmed === undefined) await messenger.showClerkCard(before)
  }

  /** The clerks are told what was edited in the documents just issued or confirmed: they carry it as it stands, also where it cannot be read now. */
  async #tellOfEdits(meeting: CalledMeeting, step: 'issued' | 'confirmed'): Promise<void> {
    const { messenger, papers, log } = this.#outside
    const reading = papers.do(meeting.key, () => editedDocuments(this.#outside, meeting))
    const edited = await reading.catch((fault: unknown) => {
      log.error({ meeting: meeting.key, fault: nameOf(fault) }, 'What was edited in the minutes could not be read.')
      return []
    })
    const words = carriedAsTheyStand(edited, step)
    if (words !== undefined) await messenger.tellClerks(meeting, words)
  }
}

const causesOf = (callers: readonly Caller[]): readonly Cause[] =>
  callers.map(({ cause }) => cause).filter(cause => cause !== undefined)

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
