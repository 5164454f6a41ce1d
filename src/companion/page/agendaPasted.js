// @ts-check
import { html, nothing } from 'lit-html'
import { say } from './words.js'

/** A new meeting's agenda, pasted by the clerk of a partnership and read in: what came of it is shown, to be put right and published. */
export class PastedAgenda {
  /** What was pasted and is not taken in yet, by partnership. @type {Map<string, string>} */
  #pasted = new Map()
  /** Whether the box stood open when it was first shown: nothing folds it away from under somebody who writes. @type {boolean | undefined} */
  #open

  /** @param {(about: { partnership: string, words: string }, title: string) => Promise<boolean>} types says whether it was taken in */
  constructor(types) {
    this.types = types
  }

  /** A box for each partnership somebody is clerk of; folded away where meetings stand before it. @param {readonly any[]} partnerships @param {boolean} open */
  draw(partnerships, open) {
    const mine = partnerships.filter(({ clerk }) => clerk)
    if (mine.length === 0) return nothing
    this.#open ??= open && mine.length === 1
    return html`<section aria-labelledby="pasting-title">
      <h2 id="pasting-title">${say('newAgenda')}</h2>
      ${mine.map(each => this.#box(each))}
    </section>`
  }

  /** @param {any} partnership */
  #box({ key, shortName }) {
    const id = `pasted-${key}`
    const sends = (/** @type {Event} */ event) => {
      event.preventDefault()
      void this.#reads(key)
    }
    return html`<details ?open=${this.#open === true}>
      <summary>${say('newAgendaOf', shortName)}</summary>
      <form class="pasting" @submit=${sends}>
        <label for=${id}>${say('pasteAgenda')}</label>
        <textarea
          id=${id}
          rows="8"
          required
          @input=${(/** @type {any} */ event) => this.#pasted.set(key, event.target.value)}
        ></textarea>
        <button type="submit" class="primary">${say('readAgenda')}</button>
      </form>
    </details>`
  }

  /** @param {string} partnership */
  async #reads(partnership) {
    const words = (this.#pasted.get(partnership) ?? '').trim()
    if (words === '') return
    const taken = await this.types({ partnership, words: `agenda\n\n${words}` }, say('newAgenda'))
    if (!taken || this.#pasted.get(partnership)?.trim() !== words) return
    this.#pasted.delete(partnership)
    const field = document.getElementById(`pasted-${partnership}`)
    if (field instanceof HTMLTextAreaElement) field.value = ''
  }
}
