// @ts-check
import { html, nothing } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import { Mentioning } from './mentioning.js'
import { say } from './words.js'

/** What is written is recorded as one of these. @typedef {'note' | 'action' | 'decision' | 'presenter'} As */

/** Signs at the beginning that say what it is. @type {readonly (readonly [RegExp, As])[]} */
const signs = [
  [/^(?:→|->|=>) ?/, 'action'],
  [/^= ?/, 'decision'],
  [/^\+ ?/, 'presenter'],
]

/** Who does it and by when; who moved it, and how the vote went. */
const nothingFilled = () => ({ owner: '', due: '', proposer: '', seconder: '', votes: '' })

/** What the clerk's words are recorded as, a note, an action, a decision or who presented the item, and what each of these has besides its words. */
export class RecordedAs {
  /** @type {As} */
  as = 'note'
  #filled = nothingFilled()
  /** What this decision is minuted as, and what decisions are unless somebody says otherwise: what was noted is no rule. */
  #verb = 'resolved'
  #usual = 'resolved'
  /** @type {Mentioning} */
  #owners

  /** @param {() => void} changed @param {() => void} filled something was filled in */
  constructor(changed, filled) {
    this.filled = filled
    this.#owners = new Mentioning('owner-mentions', changed, field => this.#fill('owner', field))
  }

  /** @param {keyof ReturnType<typeof nothingFilled>} name @param {{ value: string }} field */
  #fill(name, field) {
    this.#filled[name] = field.value
    this.filled()
  }

  /** Takes the sign off the beginning of what is typed, where there is one, and becomes what it says. @param {string} words */
  withoutSign(words) {
    const sign = this.as === 'note' && /^\S+\s/.test(words) ? signs.find(([form]) => form.test(words)) : undefined
    if (sign === undefined) return words
    this.as = sign[1]
    return words.replace(sign[0], '')
  }

  /** Begins anew, as a note; gives the way to have it again as it was. @returns {() => void} */
  beginAnew() {
    const [as, filled, verb] = [this.as, this.#filled, this.#verb]
    this.as = 'note'
    this.#filled = nothingFilled()
    if (verb !== 'noted') this.#usual = verb
    this.#verb = this.#usual
    return () => {
      this.as = as
      this.#filled = filled
      this.#verb = verb
    }
  }

  /** Whether it can be recorded with no words of its own: what is only noted can. */
  get needsNoWords() {
    return this.as === 'decision' && this.#verb === 'noted'
  }

  /** All this as text, to be kept with what is not sent yet; empty for a note. */
  get kept() {
    return this.as === 'note' ? '' : JSON.stringify({ as: this.as, filled: this.#filled, verb: this.#verb })
  }

  /** Becomes what was kept. @param {string} kept */
  become(kept) {
    if (kept === '') return
    const { as, filled, verb } = JSON.parse(kept)
    this.as = as
    this.#filled = { ...nothingFilled(), ...filled }
    this.#verb = verb
  }

  /** What it is to be recorded as: a sign at its beginning says the same. @param {(as: As) => void} turns */
  kinds(turns) {
    /** @type {readonly (readonly [As, string, string])[]} */
    const kinds = [
      ['note', 'asNote', ''],
      ['action', 'asAction', '→'],
      ['decision', 'asDecision', '='],
      ['presenter', 'presentedBy', '+'],
    ]
    return html`<fieldset class="kinds">
      <legend class="unseen">${say('asWhat')}</legend>
      ${kinds.map(
        ([as, name, sign]) =>
          html`<label class="kind"
            ><input type="radio" name="write-as" .checked=${live(this.as === as)} @change=${() => turns(as)} /><span
              >${say(name)} ${sign === '' ? nothing : html`<kbd>${sign}</kbd>`}</span
            ></label
          >`,
      )}
    </fieldset>`
  }

  /** What it needs besides its words. @param {any} view @param {() => void} send */
  fields(view, send) {
    if (this.as === 'note' || this.as === 'presenter') return nothing
    const sends = (/** @type {KeyboardEvent} */ event) => {
      if (event.key !== 'Enter') return
      // The keyboard goes back to the box, and this key is not typed there.
      event.preventDefault()
      send()
    }
    return this.as === 'decision' ? this.#ofDecision(view, sends) : this.#ofAction(view, sends)
  }

  /** @param {any} view @param {(event: KeyboardEvent) => void} sends */
  #ofAction(view, sends) {
    return html`<div class="side-by-side">
      <div class="with-mentions">
        <label for="write-owner">${say('owner')}</label>
        <input
          id="write-owner"
          placeholder=${say('ownerHint')}
          autocomplete="off"
          role="combobox"
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-expanded=${this.#owners.open}
          aria-controls=${this.#owners.describes.controls ?? nothing}
          aria-activedescendant=${this.#owners.describes.active ?? nothing}
          .value=${live(this.#filled.owner)}
          @input=${(/** @type {any} */ event) => {
            this.#fill('owner', event.target)
            this.#owners.look(event.target, view.minutes.mentions)
          }}
          @blur=${() => this.#owners.close()}
          @keydown=${(/** @type {any} */ event) => this.#owners.key(event, event.target) || sends(event)}
        />
        ${this.#owners.draw(() => /** @type {HTMLInputElement | null} */ (document.getElementById('write-owner')))}
      </div>
      <div>
        <label for="write-due">${say('due')}</label>
        <input
          id="write-due"
          placeholder=${say('dueHint')}
          autocomplete="off"
          .value=${live(this.#filled.due)}
          @input=${(/** @type {any} */ event) => this.#fill('due', event.target)}
          @keydown=${sends}
        />
      </div>
    </div>`
  }

  /** How it is minuted, and, where the body has them, who moved it and how the vote went. @param {any} view @param {(event: KeyboardEvent) => void} sends */
  #ofDecision(view, sends) {
    /** @param {'proposer' | 'seconder' | 'votes'} field */
    const optional = field =>
      html`<div>
        <label for="write-${field}">${say(field)}</label>
        <input
          id="write-${field}"
          autocomplete="off"
          .value=${live(this.#filled[field])}
          @input=${(/** @type {any} */ event) => this.#fill(field, event.target)}
          @keydown=${sends}
        />
      </div>`
    return html`<label for="write-verb">${say('verb')}</label>
      <select
        id="write-verb"
        @change=${(/** @type {any} */ event) => {
          this.#verb = event.target.value
          this.filled()
        }}
      >
        ${view.minutes.verbs.map(
          (/** @type {any} */ each) =>
            html`<option value=${each.verb} ?selected=${each.verb === this.#verb}>${each.title}</option>`,
        )}
      </select>
      <div class="side-by-side">${optional('proposer')} ${optional('seconder')} ${optional('votes')}</div>`
  }

  /** What is sent, for it to be recorded under an item. @param {any} view @param {any} item @param {string} text @returns {{ verb: string, data: Record<string, unknown> }} */
  about(view, item, text) {
    const data = { meeting: view.meeting },
      { proposer, seconder, votes, owner, due } = this.#filled
    switch (this.as) {
      case 'note':
        return { verb: 'add to the minutes', data: { ...data, item: item.number, kind: 'Note', text } }
      case 'presenter':
        return { verb: 'add to the minutes', data: { ...data, item: item.number, kind: 'Presenter', text } }
      case 'decision':
        return {
          verb: 'resolution',
          data: { ...data, under: item.id, decision: this.#verb, text, proposer, seconder, votes },
        }
      case 'action':
        return { verb: 'action', data: { ...data, under: item.id, action: text, owner, due } }
    }
  }
}
