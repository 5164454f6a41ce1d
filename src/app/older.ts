import type { Recorded } from '../meeting/events.ts'
import { replay } from '../meeting/evolve.ts'
import type { CalledMeeting } from '../meeting/meeting.ts'
import { type MeetingInBrief, inBrief } from '../minutes/inBrief.ts'
import type { BriefKept, BriefsKept, RecordKept } from './ports/record.ts'

/** How many of a partnership's last meetings are at hand in full, over or not: they are still being written up, issued and confirmed. */
const lastOnes = 4
/** Where more meetings than this are not known in brief, the database is asked which of them are over, so that none of those need be read before an answer. */
const fewToRead = 12
/** How many meetings are put in brief with one commit. */
const atOnce = 25

/** What is known of a partnership's meetings, by key. One that stands in none of these is not known yet. */
interface Known {
  /** Kept in brief as they stand. */
  readonly kept: Set<string>
  /** Over, and not in brief yet. */
  readonly over: Set<string>
  readonly notOver: Set<string>
  /** Those that are not known to be over, few however many meetings there were: in `notOver`, or in none. */
  readonly toLookAt: Set<string>
  /** The briefs, from when they are first asked for. */
  briefs?: Promise<Map<string, MeetingInBrief>>
}

/** Takes down what is known of a meeting from now on. */
function takeDown(known: Known, key: string, as: 'kept' | 'over' | 'notOver' | 'not known'): void {
  for (const where of [known.kept, known.over, known.notOver]) where.delete(key)
  if (as !== 'not known') known[as].add(key)
  if (as === 'kept' || as === 'over') known.toLookAt.delete(key)
  else known.toLookAt.add(key)
}

const numberOf = (key: string): number => Number(key.split('/').at(-1))

/** The meetings that are over, in brief. A brief is drawn from the record, and drawn anew where that has gone on. */
export class Older {
  readonly #record: RecordKept & BriefsKept
  readonly #known = new Map<string, Promise<Known>>()
  readonly #making = new Map<string, Promise<void>>()

  constructor(record: RecordKept & BriefsKept) {
    this.#record = record
  }

  /** Of these keys of a partnership's meetings, those that have to be looked at in full. */
  async others(partnership: string, keys: readonly string[]): Promise<readonly string[]> {
    const known = await this.#of(partnership, keys)
    const last = keys.slice(-lastOnes),
      newest = numberOf(last.at(-1) ?? '/0')
    return [...new Set([...known.toLookAt, ...last])]
      .filter(key => numberOf(key) <= newest)
      .toSorted((one, other) => numberOf(one) - numberOf(other))
  }

  /** The meetings in brief, but for those that are at hand anyway. Nothing, where one of them has gone on meanwhile: then it is to be made again. */
  async inBrief(
    partnership: string,
    keys: readonly string[],
    atHand: ReadonlySet<string>,
  ): Promise<readonly MeetingInBrief[] | undefined> {
    const known = await this.#of(partnership, keys),
      briefs = await this.#briefs(partnership, known)
    const gone = [...known.kept].filter(key => !briefs.has(key))
    for (const key of gone) takeDown(known, key, 'not known')
    return gone.length > 0
      ? undefined
      : keys.flatMap(key => (atHand.has(key) || !known.kept.has(key) ? [] : (briefs.get(key) ?? [])))
  }

  /** Resolves when every meeting of a partnership that is over, but for the last ones, is known in brief. */
  async made(partnership: string, keys: readonly string[]): Promise<void> {
    const known = await this.#of(partnership, keys)
    while (this.#missing(known, keys).length > 0) {
      const making =
        this.#making.get(partnership) ??
        this.#make(partnership, known, this.#missing(known, keys)).finally(() => this.#making.delete(partnership))
      this.#making.set(partnership, making)
      await making
    }
  }

  /** Something was kept in a meeting's record: its brief is no longer true. */
  wentOn(partnership: string, { key, phase }: CalledMeeting): void {
    this.#change(partnership, key, phase === 'closed' ? 'over' : 'notOver')
  }

  /** A meeting's record was changed by somebody else: what is known of it is found out anew. */
  readAgain(partnership: string, key: string): void {
    this.#change(partnership, key, 'not known')
  }

  /** What is known is asked anew, of one partnership or of all: somebody else has put meetings in brief, or written in their records. */
  askAnew(partnership?: string): void {
    if (partnership === undefined) this.#known.clear()
    else this.#known.delete(partnership)
  }

  #change(partnership: string, key: string, as: Parameters<typeof takeDown>[2]): void {
    void this.#known.get(partnership)?.then(known => takeDown(known, key, as))
  }

  #missing = ({ kept, notOver }: Known, keys: readonly string[]): readonly string[] =>
    keys.slice(0, -lastOnes).filter(key => !kept.has(key) && !notOver.has(key))

  #of(partnership: string, keys: readonly string[]): Promise<Known> {
    const there = this.#known.get(partnership)
    if (there !== undefined) return there
    const loading = this.#load(partnership, keys)
    loading.catch(() => this.#known.delete(partnership))
    this.#known.set(partnership, loading)
    return loading
  }

  async #load(partnership: string, keys: readonly string[]): Promise<Known> {
    const rest = new Set(await this.#record.notInBrief(partnership))
    const over = new Set(rest.size > fewToRead ? await this.#record.closedForGood([...rest]) : [])
    return {
      kept: new Set(keys.filter(key => !rest.has(key))),
      over,
      notOver: new Set(),
      toLookAt: new Set([...rest].filter(key => !over.has(key))),
    }
  }

  #briefs(partnership: string, known: Known): Promise<Map<string, MeetingInBrief>> {
    const asked = async () =>
      new Map((await this.#record.briefs(partnership)).map(({ meeting, brief }) => [meeting, brief as MeetingInBrief]))
    known.briefs ??= asked()
    known.briefs.catch(() => delete known.briefs)
    return known.briefs
  }

  /** Reads a few meetings at a time, newest first, so that the record of many years is never in memory at once and nobody waits for it. */
  async #make(partnership: string, known: Known, missing: readonly string[]): Promise<void> {
    for (let at = 0; at < missing.length; at += atOnce) {
      const made: (BriefKept & { readonly brief: MeetingInBrief })[] = []
      for (const key of missing.toReversed().slice(at, at + atOnce)) {
        const meeting = replay((await this.#record.read(key)).map(kept => kept.event as Recorded))
        const brief = meeting.phase === 'not called' ? undefined : inBrief(meeting)
        // The key it is kept under is what the record goes by, whatever an early event calls the meeting.
        if (brief === undefined) takeDown(known, key, 'notOver')
        else made.push({ meeting: key, version: meeting.version, brief: { ...brief, key } })
        await new Promise(done => setImmediate(done))
      }
      await this.#record.putBriefs(partnership, made)
      const briefs = await this.#briefs(partnership, known)
      for (const { meeting, brief } of made) {
        takeDown(known, meeting, 'kept')
        briefs.set(meeting, brief)
      }
    }
  }
}
