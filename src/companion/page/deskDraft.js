// @ts-check
import { ask, askFor } from './asking.js'

/** How long nothing is typed before what stands in the box is kept, in ms. */
const pause = 800

/**
 * What stands in the box: its words, the item they were begun in, and what else was filled in for them, as text.
 * @typedef {{ text: string, item?: string, besides?: string }} Unsent
 */

/** What stands unsent in the writing box, kept on this machine at once and on the server a moment later: it is there again on any machine of the person's. */
export class UnsentDraft {
  #shelf = ''
  #meeting = ''
  /** @type {Unsent} */
  #unsent = { text: '' }
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #later

  /** Gives what somebody left unsent in a meeting, once. @param {any} view @param {(unsent: Unsent) => void} found */
  begin({ meeting, you }, found) {
    if (this.#meeting !== '') return
    this.#meeting = meeting
    this.#shelf = `companion: unsent of ${you.name} in ${meeting}`
    const here = this.#kept()
    if (here !== undefined) return queueMicrotask(() => found(here))
    askFor(`draft?${new URLSearchParams({ meeting })}`)
      .then(found)
      // What is on the server is asked for again when the page is next loaded; nothing typed here depends on it.
      .catch(() => undefined)
  }

  /** Keeps what stands in the box. @param {Unsent} unsent */
  keep(unsent) {
    this.#unsent = unsent
    try {
      if (unsent.text === '') localStorage.removeItem(this.#shelf)
      else localStorage.setItem(this.#shelf, JSON.stringify(unsent))
    } catch {
      // A framed page may be lent no storage: the server has it a moment later.
    }
    clearTimeout(this.#later)
    this.#later = setTimeout(() => void this.#send(), unsent.text === '' ? 0 : pause)
  }

  async #send() {
    const unsent = this.#unsent
    const sent = await ask(`draft?${new URLSearchParams({ meeting: this.#meeting })}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(unsent),
    }).catch(() => undefined)
    if (sent === undefined && unsent === this.#unsent) this.#later = setTimeout(() => void this.#send(), 10 * pause)
  }

  /** @returns {Unsent | undefined} */
  #kept() {
    try {
      return JSON.parse(localStorage.getItem(this.#shelf) ?? 'null') ?? undefined
    } catch {
      return undefined
    }
  }
}
