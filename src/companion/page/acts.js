// @ts-check
import { askFor, OutOfReach, Refused, SignedOut } from './asking.js'
import { say } from './words.js'

/**
 * Something pressed or written, until the server has answered it. `request` is its own: sent twice, it is done once.
 * @typedef {{ kind: 'sentence' | 'text' | 'card' | 'form', sentence?: string, refused?: boolean, markdown?: string, card?: any, title?: string, why?: string }} Answer
 * @typedef {{ request: string, route: 'press' | 'type', about: Record<string, unknown>, inWords: string }} Act
 */

const shelf = 'companion: not sent yet'

/**
 * What was done and is not answered yet, in order, one at a time: sent at once, or kept while there is no connection or nobody is signed in, and sent
 * then. Nothing that was written is lost by waiting, nor by the page being loaded again.
 */
export class Acts {
  /** @type {{ act: Act, answered: (answers: readonly Answer[]) => void }[]} */
  #waiting = []
  #sending = false
  #wait = 500
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #later
  /** Why nothing goes out now. @type {'' | 'offline' | 'signed out'} */
  stopped = ''

  /**
   * @param {string} person whose acts they are: what is kept is taken up by nobody else
   * @param {() => void} changed
   * @param {(answers: readonly Answer[], act: Act) => void} lateAnswer of what was kept when the page was loaded again
   */
  constructor(person, changed, lateAnswer) {
    this.person = person
    this.changed = changed
    for (const act of this.#kept()) this.#waiting.push({ act, answered: answers => lateAnswer(answers, act) })
    globalThis.addEventListener('online', () => this.now())
    if (this.#waiting.length > 0) void this.#send()
  }

  /** What waits, in its order, in words. @returns {readonly string[]} */
  get waiting() {
    return this.#waiting.map(({ act }) => act.inWords)
  }

  /** Whether this is on its way already: a button pressed twice is pressed once. @param {Act['route']} route @param {Record<string, unknown>} about */
  isWaiting(route, about) {
    const same = JSON.stringify(about)
    return this.#waiting.some(({ act }) => act.route === route && JSON.stringify(act.about) === same)
  }

  /**
   * Does something, after everything before it.
   * @param {Act['route']} route @param {Record<string, unknown>} about @param {string} inWords what is shown of it while it waits
   * @returns {Promise<readonly Answer[]>} what came of it, however long that takes
   */
  does(route, about, inWords) {
    return new Promise(answered => {
      this.#waiting.push({ act: { request: crypto.randomUUID(), route, about, inWords }, answered })
      this.#keep()
      void this.#send()
    })
  }

  /** Tries again at once. */
  now() {
    clearTimeout(this.#later)
    void this.#send()
  }

  async #send() {
    if (this.#sending) return
    this.#sending = true
    this.changed()
    for (let first = this.#waiting[0]; first !== undefined; first = this.#waiting[0]) {
      const { act, answered } = first
      try {
        const { answers } = await askFor(act.route, { request: act.request, ...act.about })
        this.#done()
        answered(answers)
      } catch (fault) {
        if (fault instanceof OutOfReach || fault instanceof SignedOut) {
          this.#stop(fault instanceof SignedOut ? 'signed out' : 'offline')
          break
        }
        this.#done()
        answered([{ kind: 'sentence', sentence: sentenceOf(fault), refused: true }])
      }
    }
    this.#sending = false
    this.changed()
  }

  #done() {
    this.#waiting.shift()
    this.stopped = ''
    this.#wait = 500
    this.#keep()
    this.changed()
  }

  /** @param {'offline' | 'signed out'} why */
  #stop(why) {
    this.stopped = why
    this.#later = setTimeout(() => void this.#send(), this.#wait * (0.5 + Math.random()))
    this.#wait = Math.min(this.#wait * 2, 15_000)
  }

  // Some browsers lend a framed page no storage: what waits is then kept in the page alone.
  #keep() {
    try {
      const acts = this.#waiting.map(({ act }) => act)
      if (acts.length === 0) sessionStorage.removeItem(shelf)
      else sessionStorage.setItem(shelf, JSON.stringify({ person: this.person, acts }))
    } catch {
      return
    }
  }

  /** @returns {readonly Act[]} */
  #kept() {
    try {
      const { person, acts } = JSON.parse(sessionStorage.getItem(shelf) ?? '{}')
      return person === this.person ? acts : []
    } catch {
      return []
    }
  }
}

/** @param {unknown} fault */
const sentenceOf = fault => (fault instanceof Refused && fault.message !== '' ? fault.message : say('notTaken'))
