import { createHash } from 'node:crypto'
import type { Elsewhere } from '../app/elsewhere.ts'
import { nameOf } from '../app/faultNamed.ts'
import type { Log } from '../app/ports/surroundings.ts'
import { aboutCompanion } from '../cards/companionSaid.ts'
import { inLanguage, inWords } from '../cards/say.ts'
import type { Desk } from '../desk/desk.ts'
import { isClerk } from '../meeting/termsOfReference.ts'
import type { Asker } from './askedBy.ts'
import { meetingFor } from './entitlement.ts'
import { type DrawsMinutes, gather } from './gathering.ts'
import type { Line } from './line.ts'
import type { Gathered } from './views/gathered.ts'
import type { MeetingView, StageView } from './views/meetingView.ts'
import { meetingSeen } from './views/meetingSeen.ts'
import { stageSeen } from './views/stageSeen.ts'

/** Milliseconds: between two views for one meeting, between two signs of life, and between two looks at what other instances wrote while somebody watches. */
const every = { view: 250, sign: 20_000, elsewhere: 700 }
/** The most streams one person has open; of more, the oldest is ended. */
const mostOfOne = 4
/** The most bytes that wait to be read by somebody before their stream is ended, to begin anew when they are back. */
const mostWaiting = 1_000_000

/** A view that somebody watches. */
export interface Watched {
  readonly asker: Asker
  readonly meeting: string
  readonly stage: boolean
  /** What they have already, by the id it was sent under. */
  readonly last?: string
  /** When the sign-in ends, in milliseconds since 1970: then the stream does, and is taken up again under a new one. */
  readonly until?: number
}

interface Watcher extends Watched {
  readonly line: Line
  readonly expiry: NodeJS.Timeout | undefined
  sent: string
}

/** A view, and the id it is sent under: the event it was drawn from, and a print of everything else in it. */
export interface Drawn {
  readonly view: MeetingView | StageView
  readonly id: string
  /** The same as long as nothing this person sees has changed. */
  readonly print: string
}

/** Draws a meeting for whoever watches, in its partnership's language. */
export function draw(gathered: Gathered, { asker, stage }: Pick<Watched, 'asker' | 'stage'>): Drawn {
  const view = inLanguage(gathered.meeting.terms.language, () =>
    stage ? stageSeen(gathered.meeting) : meetingSeen(gathered, asker.by),
  )
  const print = createHash('sha256')
    .update(JSON.stringify({ ...view, version: 0 }))
    .digest('base64url')
    .slice(0, 16)
  return { view, id: `${view.version}-${print}`, print }
}

/**
 * Views kept up to date over Server-Sent Events: each person is sent their own view when it changes for them, and no sooner than a quarter of a second after the one
 * before. What others do privately changes nothing of it, so that nothing is sent.
 */
export class Live {
  readonly #desk: Desk
  readonly #draws: DrawsMinutes
  readonly #elsewhere: Pick<Elsewhere, 'takenIn'>
  readonly #log: Log
  readonly #watchers = new Set<Watcher>()
  /** Partnerships in which something has changed since their views were drawn. */
  readonly #changed = new Set<string>()
  #drawing = false
  #timers: readonly NodeJS.Timeout[] = []

  constructor(desk: Desk, draws: DrawsMinutes, elsewhere: Pick<Elsewhere, 'takenIn'>, log: Log) {
    this.#desk = desk
    this.#draws = draws
    this.#elsewhere = elsewhere
    this.#log = log
  }

  /** How many streams are open. */
  get open(): number {
    return this.#watchers.size
  }

  /** Sends a view now, unless it is what they have, and again whenever it changes, until the stream is closed at either end. The first view was drawn from what they may see. */
  watch(watched: Watched, line: Line, first: Drawn): void {
    const { asker, until } = watched
    const own = [...this.#watchers].filter(w => w.asker.account === asker.account)
    for (const oldest of own.slice(0, Math.max(0, own.length - mostOfOne + 1))) this.#end(oldest)
    const expiry =
      until === undefined
        ? undefined
        : setTimeout(() => this.#end(watcher), Math.min(Math.max(0, until - Date.now()), 2_147_483_647)).unref()
    const watcher: Watcher = { ...watched, line, expiry, sent: '' }
    this.#watchers.add(watcher)
    line.onClose(() => this.#end(watcher))
    if (this.#timers.length === 0) this.#start()
    // What has happened since that is nothing to this person is no reason to send them the same view.
    if (watched.last?.endsWith(`-${first.print}`) === true) watcher.sent = first.print
    else this.#send(watcher, first)
    line.write(': here\n\n')
  }

  /** Something was kept in the record of a meeting: views of its partnership may have changed. */
  changed(meeting: string): void {
    this.changedIn(meeting.split('/')[0] ?? '')
  }

  /** Something has changed in a partnership. */
  changedIn(partnership: string): void {
    if (![...this.#watchers].some(w => w.meeting.startsWith(`${partnership}/`))) return
    this.#changed.add(partnership)
    if (!this.#drawing) void this.#drawChanged()
  }

  /** Ends every stream; whoever watched asks again, of whoever listens then. */
  stop(): void {
    for (const timer of this.#timers) clearInterval(timer)
    this.#timers = []
    for (const watcher of this.#watchers) this.#end(watcher)
  }

  #start(): void {
    const signOfLife = () => {
      for (const watcher of this.#watchers) watcher.line.write(': here\n\n')
      // Who may see what can change with the terms, of which no meeting's record tells at once.
      for (const watcher of this.#watchers) this.changed(watcher.meeting)
    }
    const lookElsewhere = () =>
      void this.#elsewhere.takenIn().catch((fault: unknown) => {
        this.#log.warn(
          { fault: nameOf(fault) },
          'What other instances wrote could not be asked for; it will be asked again.',
        )
      })
    this.#timers = [setInterval(signOfLife, every.sign).unref(), setInterval(lookElsewhere, every.elsewhere).unref()]
  }

  async #drawChanged(): Promise<void> {
    this.#drawing = true
    while (this.#changed.size > 0) {
      const now = [...this.#changed]
      this.#changed.clear()
      for (const partnership of now)
        await this.#drawAll(partnership).catch((fault: unknown) =>
          this.#log.error({ partnership, fault: nameOf(fault) }, 'The views of a meeting could not be drawn.'),
        )
      await new Promise(done => setTimeout(done, every.view).unref())
    }
    this.#drawing = false
  }

  async #drawAll(partnership: string): Promise<void> {
    const watching = [...this.#watchers].filter(w => w.meeting.startsWith(`${partnership}/`))
    const gathered = new Map<string, Gathered>()
    for (const watcher of watching) {
      const found = await meetingFor(this.#desk, watcher.asker.by, watcher.meeting)
      if (typeof found === 'string') {
        this.#refuse(watcher, found)
        continue
      }
      const clerk = watching.some(w => w.meeting === watcher.meeting && isClerk(found.terms, w.asker.by))
      const from =
        gathered.get(watcher.meeting) ??
        (await gather(this.#desk.office, found.meeting, clerk ? this.#draws : undefined))
      gathered.set(watcher.meeting, from)
      const drawn = draw(from, watcher)
      if (drawn.print !== watcher.sent) this.#send(watcher, drawn)
      await new Promise(done => setImmediate(done))
    }
  }

  #send(watcher: Watcher, { view, id, print }: Drawn): void {
    watcher.sent = print
    if (watcher.line.waiting > mostWaiting) this.#end(watcher)
    else watcher.line.write(`event: view\nid: ${id}\ndata: ${JSON.stringify(view)}\n\n`)
  }

  #refuse(watcher: Watcher, why: 'stranger' | 'no such meeting'): void {
    const sentence = inWords(why === 'stranger' ? aboutCompanion.stranger() : aboutCompanion.noSuchMeeting())
    watcher.line.write(`event: refused\ndata: ${JSON.stringify({ sentence })}\n\n`)
    this.#end(watcher)
  }

  #end(watcher: Watcher): void {
    if (!this.#watchers.delete(watcher)) return
    clearTimeout(watcher.expiry)
    watcher.line.end()
    if (this.#watchers.size === 0) {
      for (const timer of this.#timers) clearInterval(timer)
      this.#timers = []
    }
  }
}
