// @ts-check
import { html, nothing } from 'lit-html'
import { repeat } from 'lit-html/directives/repeat.js'
import { buttons } from './button.js'
import { papers } from './now.js'
import { say } from './words.js'

/** The sign before an item; the words that say the same stand beside it. @type {Record<string, string>} */
const signs = { now: '▶', taken: '✓', deferred: '↷', withdrawn: '✕' }

/** @param {any} item */
const sign = item => html`<span class="sign" aria-hidden="true">${signs[item.state] ?? ''}</span>`

/** What is said in words for all to see; of the others the sign is seen, and the words are heard. */
const said = new Set(['deferred', 'withdrawn'])
/** @param {any} item */
const heard = item =>
  item.state === 'to come' || said.has(item.state) ? nothing : html`<span class="unseen"> ${item.stateInWords}</span>`

/** @param {any} item */
function particulars(item) {
  const words = [
    said.has(item.state) ? item.stateInWords : '',
    item.restricted ? say('restricted') : '',
    item.presenters.join(', '),
    item.minutes === undefined ? '' : say('minutesAllotted', item.minutes),
  ].filter(word => word !== '')
  return words.length === 0 ? nothing : html`<p class="quiet">${words.join(' · ')}</p>`
}

/** @param {any} item @param {unknown} inside @param {unknown} [below] */
const row = (item, inside, below = nothing) =>
  html`<li
    class="item is-${item.state.replace(' ', '-')} ${item.under === undefined ? '' : 'under'}"
    aria-current=${item.state === 'now' ? 'step' : nothing}
  >
    ${inside}${below}
  </li>`

/** The agenda as everybody has it: each item with its papers as links. @param {any} view */
export const agendaToRead = view =>
  html`<ol class="agenda">
    ${repeat(
      view.agenda,
      (/** @type {any} */ item) => item.id,
      (/** @type {any} */ item) =>
        row(
          item,
          html`<div class="line">
            ${sign(item)}
            <p class="title"><span class="number">${item.number}.</span> ${item.title}${heard(item)}</p>
          </div>`,
          html`<div class="about">${particulars(item)}${papers(item.papers)}</div>`,
        ),
    )}
  </ol>`

/** Which items are unfolded, and which are chosen to be taken together, where that is being chosen. */
export class AgendaToRun {
  /** @type {Set<string>} */
  #open = new Set()
  /** @type {Set<string> | undefined} */
  #together

  /** @param {() => void} changed */
  constructor(changed) {
    this.changed = changed
  }

  /** The agenda of those who conduct: an item pressed unfolds what can be done with it. @param {any} view @param {import('./button.js').Press} press */
  draw(view, press) {
    return html`<section aria-labelledby="agenda-title">
      <div class="head">
        <h2 id="agenda-title">${say('agenda')}</h2>
        ${this.#chooser(view)}
      </div>
      <ol class="agenda to-run">
        ${repeat(
          view.agenda,
          (/** @type {any} */ item) => item.id,
          (/** @type {any} */ item) => (this.#together === undefined ? this.#row(item, press) : this.#choice(item)),
        )}
      </ol>
      ${this.#together === undefined ? nothing : this.#taking(view, this.#together, press)}
    </section>`
  }

  /** @param {any} view */
  #chooser(view) {
    const left = view.agenda.filter((/** @type {any} */ item) => item.state === 'to come')
    if (view.phase !== 'in session' || left.length < 2) return nothing
    return html`<button
      type="button"
      class="quiet"
      aria-pressed=${String(this.#together !== undefined)}
      @click=${() => this.#becomes(() => (this.#together = this.#together === undefined ? new Set() : undefined))}
    >
      ${this.#together === undefined ? say('takeTogether') : say('cancel')}
    </button>`
  }

  /** @param {any} item @param {import('./button.js').Press} press */
  #row(item, press) {
    const open = this.#open.has(item.id)
    return row(
      item,
      html`<button type="button" class="line" aria-expanded=${String(open)} @click=${() => this.#unfolds(item.id)}>
        ${sign(item)}<span class="title"><span class="number">${item.number}.</span> ${item.title} ${heard(item)}</span>
        <span class="fold" aria-hidden="true"></span>
      </button>`,
      open
        ? html`<div class="about">${particulars(item)}${papers(item.papers)}${buttons(item.buttons, press)}</div>`
        : nothing,
    )
  }

  /** @param {any} item */
  #choice(item) {
    const chosen = /** @type {Set<string>} */ (this.#together)
    const may = item.state === 'to come' || item.state === 'now'
    return row(
      item,
      html`<label class="tick line">
        <input
          type="checkbox"
          ?disabled=${!may}
          .checked=${chosen.has(item.id)}
          @change=${(/** @type {any} */ event) =>
            this.#becomes(() => (event.target.checked ? chosen.add(item.id) : chosen.delete(item.id)))}
        /><span class="title"><span class="number">${item.number}.</span> ${item.title}</span>
      </label>`,
    )
  }

  /** @param {any} view @param {ReadonlySet<string>} chosen @param {import('./button.js').Press} press */
  #taking(view, chosen, press) {
    const inOrder = view.agenda.filter((/** @type {any} */ item) => chosen.has(item.id))
    return html`<button
      type="button"
      class="primary wide"
      ?disabled=${inOrder.length < 2}
      @click=${() => {
        press({
          title: say('takeTogether'),
          verb: 'take together',
          data: {
            meeting: view.meeting,
            items: inOrder.map((/** @type {any} */ item) => item.id).join(','),
            after: view.now?.id ?? '',
          },
        })
        this.#becomes(() => (this.#together = undefined))
      }}
    >
      ${
        inOrder.length < 2
          ? say('chooseTwo')
          : say('takeTheseTogether', inOrder.map((/** @type {any} */ item) => item.number).join(', '))
      }
    </button>`
  }

  /** @param {string} id */
  #unfolds(id) {
    this.#becomes(() => (this.#open.has(id) ? this.#open.delete(id) : this.#open.add(id)))
  }

  /** @param {() => unknown} change */
  #becomes(change) {
    change()
    this.changed()
  }
}
