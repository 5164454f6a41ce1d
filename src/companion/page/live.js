// @ts-check
import { ask, Refused, SignedOut } from './asking.js'

/** After so many ms in which the server said nothing at all, not even that it is there, the line is taken to be cut. */
export const longestSilence = 60_000
/** The first and the longest wait before the server is asked again, in ms. */
const firstWait = 500
const longestWait = 15_000
/** A line that lasted so many ms was a good one: the next is asked for soon. One that was ended at once may be ended again. */
const goodLine = 10_000

/**
 * Reads the pieces of a stream of server-sent events.
 * @param {(event: { event: string, id?: string, data: string }) => void} heard
 * @returns {(piece: string) => void}
 */
export function eventsIn(heard) {
  let rest = ''
  return piece => {
    const blocks = (rest + piece.replaceAll('\r', '')).split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) {
      /** @type {{ event: string, id?: string, data: string[] }} */
      const found = { event: 'message', data: [] }
      for (const line of block.split('\n')) {
        const [, field, value = ''] = /^([a-z]+)(?:: ?(.*))?$/.exec(line) ?? []
        if (field === 'event') found.event = value
        if (field === 'id') found.id = value
        if (field === 'data') found.data.push(value)
      }
      if (found.data.length > 0) heard({ ...found, data: found.data.join('\n') })
    }
  }
}

/** @typedef {'connecting' | 'live' | 'lost' | 'away' | 'signed out' | 'refused'} LineState */

/**
 * Follows a meeting: each time this person's view of it changes, `onView` has it. A line that is cut is taken up again where it was; while the page is
 * hidden there is none.
 * @param {{ path: string, onView: (view: any) => void, onState: (state: LineState, sentence?: string) => void }} wanted
 */
export function follow({ path, onView, onState }) {
  let last = ''
  let wait = firstWait
  let began = 0
  let ended = false
  /** @type {AbortController | undefined} */
  let line
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let later
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let watch

  const heardSomething = () => {
    clearTimeout(watch)
    watch = setTimeout(() => line?.abort(), longestSilence)
  }
  const finish = () => {
    ended = true
    line?.abort()
    clearTimeout(later)
    clearTimeout(watch)
    document.removeEventListener('visibilitychange', seenOrNot)
  }

  async function listen() {
    clearTimeout(later)
    line?.abort()
    const mine = (line = new AbortController())
    began = Date.now()
    heardSomething()
    try {
      const headers = last === '' ? undefined : { 'last-event-id': last }
      const response = await ask(path, { signal: mine.signal, headers })
      onState('live')
      const read = eventsIn(({ event, id, data }) => {
        if (id !== undefined) last = id
        if (event === 'view') onView(JSON.parse(data))
        if (event === 'refused') throw new Refused(403, JSON.parse(data).sentence)
      })
      const decoder = new TextDecoder()
      const reader = /** @type {ReadableStream<Uint8Array>} */ (response.body).getReader()
      for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
        heardSomething()
        read(decoder.decode(piece.value, { stream: true }))
      }
      again(mine)
    } catch (fault) {
      again(mine, fault)
    }
  }

  /** @param {AbortController} mine @param {unknown} [fault] */
  function again(mine, fault) {
    clearTimeout(watch)
    if (ended || mine !== line || document.hidden) return
    if (fault instanceof Refused) {
      finish()
      return onState('refused', fault.message)
    }
    onState(fault instanceof SignedOut ? 'signed out' : 'lost')
    if (Date.now() - began > goodLine) wait = firstWait
    // Not all at once: the server has just come back, and everybody asks.
    later = setTimeout(() => void listen(), wait * (0.5 + Math.random()))
    wait = Math.min(wait * 2, longestWait)
  }

  function seenOrNot() {
    if (document.hidden) {
      onState('away')
      clearTimeout(later)
      line?.abort()
    } else void listen()
  }

  document.addEventListener('visibilitychange', seenOrNot)
  if (!document.hidden) {
    onState('connecting')
    void listen()
  }
  return {
    /** No more of it. */
    end: finish,
    /** Asks at once, without waiting out the pause. */
    now: () => void (ended || document.hidden || listen()),
  }
}
