import { Worker } from 'node:worker_threads'
import type { CalledMeeting } from '../../meeting/meeting.ts'
import { documentNames } from '../paper/fileNames.ts'
import type { draftingIn } from './drafting.ts'
import { type Asked, sent } from './draftingAsked.ts'

/** All but the pages as they stand, which are drawn at a glance. */
type Drafting = Omit<ReturnType<typeof draftingIn>, 'pages'>

/** What the thread says of something it was asked. */
type Said = { readonly number: number } & (
  { readonly came: unknown } | { readonly fault: { readonly name: string; readonly message: string } }
)

/** How long a thread waits for more to draw before it is ended, in milliseconds: what it holds of memory goes with it. */
const patience = 60_000
/** Megabytes, of what does not live long. */
const memory = { maxYoungGenerationSizeMb: 16 }

/**
 * The drafting of `draftingIn`, done in a thread of its own: writing the minutes of a long meeting takes a quarter of a second, in which nobody's press would be
 * answered. The thread is started when something is to be drawn, and ended when nothing was for a minute. What is thrown there is thrown here, by its name.
 */
export class DraftingApart implements Drafting {
  readonly #houseStylesFolder: string
  readonly #waiting = new Map<number, PromiseWithResolvers<unknown>>()
  #thread: Worker | undefined
  #idle: NodeJS.Timeout | undefined
  #number = 0

  constructor(houseStylesFolder: string) {
    this.#houseStylesFolder = houseStylesFolder
  }

  minutes(meeting: CalledMeeting, wanted?: (document: string) => boolean): ReturnType<Drafting['minutes']> {
    const documents = wanted === undefined ? undefined : documentNames.filter(wanted)
    return documents?.length === 0
      ? Promise.resolve([])
      : (this.#ask(meeting, { what: 'minutes', documents }) as ReturnType<Drafting['minutes']>)
  }

  certificate(...[meeting, removal]: Parameters<Drafting['certificate']>): ReturnType<Drafting['certificate']> {
    return this.#ask(meeting, { what: 'certificate', removal }) as ReturnType<Drafting['certificate']>
  }

  readBack(
    ...[meeting, library, content, printed]: Parameters<Drafting['readBack']>
  ): ReturnType<Drafting['readBack']> {
    return this.#ask(meeting, { what: 'read back', library, content, printed }) as ReturnType<Drafting['readBack']>
  }

  carryForward(
    ...[meeting, library, content, printed]: Parameters<Drafting['carryForward']>
  ): ReturnType<Drafting['carryForward']> {
    return this.#ask(meeting, { what: 'carry forward', library, content, printed }) as ReturnType<
      Drafting['carryForward']
    >
  }

  /** Ends the thread; what it was asked and has not answered is rejected. */
  async stop(): Promise<void> {
    clearTimeout(this.#idle)
    await this.#thread?.terminate()
  }

  #ask(meeting: CalledMeeting, asked: Asked): Promise<unknown> {
    clearTimeout(this.#idle)
    const thread = (this.#thread ??= this.#start()),
      number = (this.#number += 1),
      answer = Promise.withResolvers<unknown>()
    this.#waiting.set(number, answer)
    thread.ref()
    thread.postMessage({ number, meeting: sent(meeting), asked })
    return answer.promise.finally(() => {
      this.#waiting.delete(number)
      if (this.#waiting.size === 0 && this.#thread === thread) this.#rest(thread)
    })
  }

  #rest(thread: Worker): void {
    thread.unref()
    this.#idle = setTimeout(() => {
      this.#thread = undefined
      void thread.terminate()
    }, patience).unref()
  }

  #start(): Worker {
    const thread = new Worker(new URL('./draftingWorker.ts', import.meta.url), {
      workerData: { houseStylesFolder: this.#houseStylesFolder },
      resourceLimits: memory,
    })
    const gone = (cause: Error) => {
      if (this.#thread !== thread) return
      this.#thread = undefined
      for (const answer of this.#waiting.values()) answer.reject(cause)
    }
    thread.on('message', (said: Said) => {
      const answer = this.#waiting.get(said.number)
      if ('came' in said) answer?.resolve(said.came)
      else answer?.reject(Object.assign(new Error(said.fault.message), { name: said.fault.name }))
    })
    thread.once('error', (cause: Error) => gone(new Error('The thread that draws papers broke.', { cause })))
    thread.once('exit', () => gone(new Error('The thread that draws papers has ended.')))
    return thread
  }
}
