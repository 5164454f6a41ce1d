// @ts-check
import { ask, askFor } from './asking.js'

/** How long nothing is typed before what stands in the box is kept, in ms. */
const pause = 800

/** What stands unsent in the writing box, kept on this machine at once and on the server a moment later: it is there again on any machine of the person's. */
export class UnsentDraft {
  #meeting = ''
  #text = ''
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #later

  /** Gives what was left unsent in a meeting, once. @param {string} meeting @param {(text: string) => void} found */
  begin(meeting, found) {
    if (meeting === this.#meeting) return
    this.#meeting = meeting
    const here = this.#kept()
    if (here !== '') return queueMicrotask(() => found(here))
    askFor(`draft?${new URLSearchParams({ meeting })}`)
      .then(({ text }) => found(typeof text === 'string' ? text : ''))
      // What is on the server is asked for again when the page is next loaded; nothing typed here depends on it.
      .catch(() => undefined)
  }

  /** Keeps what stands in the box. @param {string} text */
  keep(text) {
    this.#text = text
    try {
      if (text === '') localStorage.removeItem(this.#shelf())
      else localStorage.setItem(this.#shelf(), text)
    } catch {
      // A framed page may be lent no storage: the server has it a moment later.
    }
    clearTimeout(this.#later)
    this.#later = setTimeout(() => void this.#send(), text === '' ? 0 : pause)
  }

  async #send() {
    const [text, meeting] = [this.#text, this.#meeting]
    const sent = await ask(`draft?${new URLSearchParams({ meeting })}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text }),
    }).catch(() => undefined)
    if (sent === undefined && text === this.#text) this.#later = setTimeout(() => void this.#send(), 10 * pause)
  }

  #shelf() {
    return `companion: unsent in ${this.#meeting}`
  }

  #kept() {
    try {
      return localStorage.getItem(this.#shelf()) ?? ''
    } catch {
      return ''
    }
  }
}
