// @ts-check
import { html, nothing } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import { say } from './words.js'

/** One passage of the minutes that is being put right, below its words. What somebody else changes meanwhile is shown, and nothing is written over. */
export class Passage {
  /** @type {string | undefined} */
  #id
  #words = ''
  #owners = ''
  #due = ''
  /** The words as they were when it was opened. */
  #was = ''
  #item = ''
  /** What was typed into a passage and not saved when it was left, by its id. @type {Map<string, { words: string, was: string, owners: string, due: string, item: string }>} */
  #left = new Map()

  /** @param {import('./deskAround.js').Around} around */
  constructor(around) {
    this.around = around
  }

  /** Opens it on something recorded, and begins there, with what was typed into it before and not saved. @param {any} entry */
  open(entry) {
    if (this.#id === entry.id) return
    this.#leaves()
    this.#id = entry.id
    this.#begin(entry)
    const left = this.#left.get(entry.id)
    if (left !== undefined)
      [this.#words, this.#was, this.#owners, this.#due, this.#item] = [
        left.words,
        left.was,
        left.owners,
        left.due,
        left.item,
      ]
    this.#left.delete(entry.id)
    this.around.changed()
    requestAnimationFrame(() => {
      const field = document.getElementById('passage-words') ?? document.querySelector('.passage button')
      if (field instanceof HTMLElement) field.focus()
      field?.scrollIntoView({ block: 'nearest' })
    })
  }

  /** @param {any} entry */
  #begin(entry) {
    this.#words = this.#was = entry.words
    this.#owners = entry.owners ?? ''
    this.#due = entry.due ?? ''
    this.#item = entry.number
  }

  /** What was typed and is not saved stays, for when it is next opened. */
  #leaves() {
    if (this.#id === undefined || this.#words === this.#was) return
    const [words, was, owners, due, item] = [this.#words, this.#was, this.#owners, this.#due, this.#item]
    this.#left.set(this.#id, { words, was, owners, due, item })
  }

  close() {
    const id = this.#id
    this.#id = undefined
    this.around.changed()
    requestAnimationFrame(() => {
      const back = document.querySelector(`[data-entry="${id}"] + .put-right`)
      // Whoever has gone to the writing box meanwhile stays there.
      if (back instanceof HTMLElement && document.activeElement?.id !== 'write') back.focus()
    })
  }

  /** @param {any} view @param {any} entry @returns {unknown} */
  draw(view, entry) {
    if (entry.id !== this.#id) return nothing
    const key = (/** @type {KeyboardEvent} */ event) => {
      if (event.key === 'Escape') {
        this.#leaves()
        this.close()
      }
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void this.#save(view, entry)
      event.stopPropagation()
    }
    return html`<div
      class="passage"
      role="group"
      aria-label="${entry.kindInWords} · ${entry.number}"
      @keydown=${key}
      @click=${(/** @type {Event} */ event) => event.stopPropagation()}
    >
      ${entry.words === this.#was ? nothing : this.#changedMeanwhile(entry)}
      ${
        entry.fixed === true
          ? nothing
          : html`<label for="passage-words">${say('text')}</label>
              <textarea
                id="passage-words"
                rows="3"
                .value=${live(this.#words)}
                @input=${(/** @type {any} */ event) => (this.#words = event.target.value)}
              ></textarea>`
      }
      ${entry.kind === 'action' ? this.#ofAction() : nothing}
      <div class="buttons">
        ${
          entry.fixed === true
            ? nothing
            : html`<button type="button" class="primary" @click=${() => void this.#save(view, entry)}>
                ${say('save')}
              </button>`
        }
        <button type="button" class="danger" @click=${() => void this.#strike(view, entry)}>${say('strike')}</button>
        ${entry.fixed === true ? nothing : this.#moving(view)}
        <button type="button" @click=${() => this.close()}>${say('cancel')}</button>
      </div>
      ${
        entry.history === undefined
          ? nothing
          : html`<details>
              <summary>${say('history')}</summary>
              <ol class="lines">
                ${entry.history.map((/** @type {string} */ line) => html`<li>${line}</li>`)}
              </ol>
            </details>`
      }
    </div>`
  }

  /** @param {any} entry */
  #changedMeanwhile(entry) {
    return html`<div class="meanwhile" role="alert">
      <p>${say('changedMeanwhile')}</p>
      <blockquote>${entry.words}</blockquote>
      <button
        type="button"
        class="small"
        @click=${() => {
          this.#begin(entry)
          this.around.changed()
        }}
      >
        ${say('beginAnew')}
      </button>
    </div>`
  }

  #ofAction() {
    return html`<div class="side-by-side">
      <div>
        <label for="passage-owner">${say('owner')}</label>
        <input
          id="passage-owner"
          .value=${live(this.#owners)}
          @input=${(/** @type {any} */ event) => (this.#owners = event.target.value)}
        />
      </div>
      <div>
        <label for="passage-due">${say('due')}</label>
        <input
          id="passage-due"
          .value=${live(this.#due)}
          @input=${(/** @type {any} */ event) => (this.#due = event.target.value)}
        />
      </div>
    </div>`
  }

  /** @param {any} view */
  #moving(view) {
    const to = (/** @type {any} */ event) => (this.#item = event.target.value)
    return html`<label class="moving"
      >${say('moveTo')}
      <select @change=${to}>
        ${view.agenda.map(
          (/** @type {any} */ item) =>
            html`<option value=${item.number} ?selected=${item.number === this.#item}>
              ${item.number}. ${item.title}
            </option>`,
        )}
      </select></label
    >`
  }

  /** What was changed is sent, and nothing else: the words and what goes with them, then the item they belong under. @param {any} view @param {any} entry */
  async #save(view, entry) {
    const ofAction = entry.kind === 'action' ? { owner: this.#owners, due: this.#due } : {}
    const item = this.#item
    if (this.#changed(entry)) {
      const came = await this.#does(
        view,
        entry,
        'amend',
        { text: this.#words, was: this.#was, ...ofAction },
        say('save'),
      )
      if (came === 'refused') return
    }
    if (item !== entry.number) {
      const came = await this.#does(view, entry, 'move entry', { item }, say('moveTo'))
      if (came === 'refused') return
    }
    this.#closes(entry)
  }

  /** @param {any} entry */
  #changed(entry) {
    return this.#words !== entry.words || this.#owners !== (entry.owners ?? '') || this.#due !== (entry.due ?? '')
  }

  /** @param {any} view @param {any} entry */
  async #strike(view, entry) {
    if ((await this.#does(view, entry, 'strike', {}, say('strike'))) !== 'refused') this.#closes(entry)
  }

  /** @param {any} view @param {any} entry @param {string} verb @param {Record<string, unknown>} data @param {string} inWords */
  #does(view, entry, verb, data, inWords) {
    return this.around.does({ verb, data: { meeting: view.meeting, entry: entry.id, ...data } }, inWords)
  }

  /** @param {any} entry */
  #closes(entry) {
    if (this.#id === entry.id) this.close()
  }
}
