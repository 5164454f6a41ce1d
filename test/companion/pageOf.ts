import { setTimeout as wait } from 'node:timers/promises'
import type { MeetingView } from '../../src/companion/views/meetingView.ts'

/** What came over one stream: each event by name, id and data, and every byte as it came. */
export interface Stream {
  readonly events: readonly { readonly event: string; readonly id: string; readonly data: unknown }[]
  readonly bytes: () => string
  readonly status: number
  readonly ended: () => boolean
  /** The last view, once it is as asked; an error where that does not come to be. */
  waitsFor(as: (view: MeetingView) => boolean): Promise<MeetingView>
  cut(): void
}

/** The companion page of a bot, asked over HTTP by one person. */
export class PageOf {
  readonly #address: string
  readonly #token: string

  constructor(address: string, token: string) {
    this.#address = address
    this.#token = token
  }

  /** Asks for anything, with whatever is said differently. */
  async asks(
    path: string,
    init: RequestInit = {},
  ): Promise<{
    readonly status: number
    readonly answer: Record<string, unknown>
    readonly text: string
    readonly headers: Headers
  }> {
    const answer = await fetch(new URL(path, this.#address), {
      ...init,
      headers: {
        ...(this.#token === '' ? {} : { authorization: `Bearer ${this.#token}` }),
        ...(init.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(init.headers as Record<string, string>),
      },
    })
    const text = await answer.text()
    const isJson = answer.headers.get('content-type')?.startsWith('application/json') === true
    return {
      status: answer.status,
      answer: isJson ? (JSON.parse(text) as Record<string, unknown>) : {},
      text,
      headers: answer.headers,
    }
  }

  async view(meeting: string): Promise<MeetingView> {
    return (await this.asks(`/companion/api/meetings/view?meeting=${meeting}`)).answer as unknown as MeetingView
  }

  posts(path: string, body: unknown) {
    return this.asks(path, { method: 'POST', body: JSON.stringify(body) })
  }

  presses(meeting: string, verb: string, data: object, request: string = crypto.randomUUID()) {
    return this.posts('/companion/api/press', { request, meeting, verb, data: { meeting, ...data } })
  }

  types(meeting: string, words: string, request: string = crypto.randomUUID()) {
    return this.posts('/companion/api/type', { request, meeting, words })
  }

  /** Opens a stream of views. */
  async watches(meeting: string, more = '', last?: string): Promise<Stream> {
    const stop = new AbortController()
    const response = await fetch(new URL(`/companion/api/live?meeting=${meeting}${more}`, this.#address), {
      headers: { authorization: `Bearer ${this.#token}`, ...(last === undefined ? {} : { 'last-event-id': last }) },
      signal: stop.signal,
    })
    const events: { event: string; id: string; data: unknown }[] = []
    let bytes = '',
      ended = false
    void (async () => {
      let left = ''
      const decoder = new TextDecoder()
      for await (const piece of response.body ?? []) {
        const text = decoder.decode(piece as Uint8Array, { stream: true })
        bytes += text
        left += text
        for (let at = left.indexOf('\n\n'); at !== -1; at = left.indexOf('\n\n')) {
          const block = left.slice(0, at)
          left = left.slice(at + 2)
          const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? ''
          if (field('data') !== '')
            events.push({ event: field('event'), id: field('id'), data: JSON.parse(field('data')) })
        }
      }
      ended = true
    })().catch(() => (ended = true))
    return {
      events,
      bytes: () => bytes,
      status: response.status,
      ended: () => ended,
      async waitsFor(as) {
        for (const until = Date.now() + 10_000; Date.now() < until; await wait(10)) {
          const view = events.findLast(e => e.event === 'view')?.data as MeetingView | undefined
          if (view !== undefined && as(view)) return view
        }
        throw new Error(`The view did not come to be so. The last was ${JSON.stringify(events.at(-1))}`)
      },
      cut: () => stop.abort(),
    }
  }
}
