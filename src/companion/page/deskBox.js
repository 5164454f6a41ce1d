// @ts-check
import { html, nothing } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import { UnsentDraft } from './deskDraft.js'
import { Mentioning } from './mentioning.js'
import { say } from './words.js'

/** What is written is recorded as one of these. @typedef {'note' | 'action' | 'decision'} As */

/** Signs at the beginning that say what it is. @type {readonly (readonly [RegExp, As])[]} */
const signs = [
  [/^(?:→|->|=>) ?/, 'action'],
  [/^= ?/, 'decision'],
]

/** A point of a list that is being written, whose next line is one too. */
const point = /^(\s*)(?:[-*•]|\d{1,2}\.) (?=\S)/

/** The box a clerk writes in. What is typed stays as typed until it is sent, and goes where the meeting was when it was begun. */
export class WritingBox {
  #text = ''
  /** @type {As} */
  #as = 'note'
  #owner = ''
  #due = ''
  #verb = 'resolved'
  /** The item chosen to write under, by id; empty for the one being taken. */
  #chosen = ''
  /** The item that was being taken when this was begun. */
  #begunUnder = ''
  /** What was not taken in. @type {readonly string[]} */
  #notTaken = []
  #current = ''

  /** @param {import('./deskAround.js').Around} around */
  constructor(around) {
    this.around = around
    this.draft = new UnsentDraft()
    this.mentioning = new Mentioning(
      'box-mentions',
      () => around.changed(),
      field => this.#typedIn(field),
    )
    this.owners = new Mentioning(
      'owner-mentions',
      () => around.changed(),
      field => (this.#owner = field.value),
    )
  }

  /** Writes under an item from now on. @param {string} item its id */
  under(item) {
    this.#chosen = item
    this.around.changed()
    requestAnimationFrame(() => this.#field()?.focus())
  }

  /** @returns {HTMLTextAreaElement | null} */
  #field() {
    return /** @type {HTMLTextAreaElement | null} */ (document.getElementById('write'))
  }

  /** The item it will be recorded under. @param {any} view */
  #item(view) {
    const id = this.#chosen || this.#begunUnder || view.now?.id
    return view.agenda.find((/** @type {any} */ item) => item.id === id)
  }

  /** @param {any} view @param {import('./button.js').Press} press */
  draw(view, press) {
    this.#current = view.now?.id ?? ''
    this.draft.begin(view.meeting, text => {
      if (this.#text === '' && text !== '') this.#text = text
      this.around.changed()
    })
    const item = this.#item(view)
    return html`<section class="box" aria-labelledby="write-title">
      <h2 id="write-title">${say('write')}</h2>
      ${this.#where(view, item)} ${this.#kind()}
      <div class="with-mentions">
        <textarea
          id="write"
          rows="4"
          aria-label=${say('writeHere')}
          placeholder=${say('writeHere')}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-controls=${this.mentioning.describes.controls ?? nothing}
          aria-activedescendant=${this.mentioning.describes.active ?? nothing}
          .value=${live(this.#text)}
          @input=${(/** @type {any} */ event) => {
            this.#typedIn(event.target)
            this.mentioning.look(event.target, view.minutes.mentions)
          }}
          @blur=${() => this.mentioning.close()}
          @keydown=${(/** @type {KeyboardEvent} */ event) => this.#key(event, view)}
        ></textarea>
        ${this.mentioning.draw(() => this.#field())}
      </div>
      ${this.#fields(view)}
      <div class="buttons">
        <button type="button" class="primary" ?disabled=${item === undefined} @click=${() => void this.#send(view)}>
          ${say('record')}
        </button>
        ${presenters(view, item, press)}
      </div>
      ${this.#returned()} ${keys()}
    </section>`
  }

  /** @param {any} view @param {any} item */
  #where(view, item) {
    const current = view.now
    const elsewhere =
      this.#chosen === '' && this.#begunUnder !== '' && current !== undefined && current.id !== this.#begunUnder && item
    return html`<label for="write-under">${say('writeUnder')}</label>
      <select
        id="write-under"
        @change=${(/** @type {any} */ event) => {
          this.#chosen = event.target.value
          this.around.changed()
        }}
      >
        ${
          current === undefined
            ? html`<option value="">—</option>`
            : html`<option value="" ?selected=${this.#chosen === ''}>
                ${say('itemBeingTaken', `${current.number}. ${current.title}`)}
              </option>`
        }
        ${view.agenda.map(
          (/** @type {any} */ each) =>
            html`<option value=${each.id} ?selected=${each.id === this.#chosen}>${each.number}. ${each.title}</option>`,
        )}
      </select>
      ${item === undefined ? html`<p class="quiet">${say('noItemYet')}</p>` : nothing}
      ${
        elsewhere
          ? html`<p class="meanwhile" role="status">
              ${say('begunUnder', item.number)}
              <button
                type="button"
                class="small quiet"
                @click=${() => {
                  this.#begunUnder = current.id
                  this.around.changed()
                }}
              >
                ${say('writeUnderNow', current.number)}
              </button>
            </p>`
          : nothing
      }`
  }

  /** What it is to be recorded as: a sign at its beginning says the same. */
  #kind() {
    /** @type {readonly (readonly [As, string, string])[]} */
    const kinds = [
      ['note', 'asNote', ''],
      ['action', 'asAction', '→'],
      ['decision', 'asDecision', '='],
    ]
    return html`<fieldset class="kinds">
      <legend class="unseen">${say('asWhat')}</legend>
      ${kinds.map(
        ([as, name, sign]) =>
          html`<label class="kind"
            ><input
              type="radio"
              name="write-as"
              .checked=${live(this.#as === as)}
              @change=${() => this.#turnInto(as)}
            /><span>${say(name)} ${sign === '' ? nothing : html`<kbd>${sign}</kbd>`}</span></label
          >`,
      )}
    </fieldset>`
  }

  /** @param {any} view */
  #fields(view) {
    if (this.#as === 'note') return nothing
    if (this.#as === 'decision')
      return html`<label for="write-verb">${say('verb')}</label>
        <select id="write-verb" @change=${(/** @type {any} */ event) => (this.#verb = event.target.value)}>
          ${view.minutes.verbs.map(
            (/** @type {any} */ each) =>
              html`<option value=${each.verb} ?selected=${each.verb === this.#verb}>${each.title}</option>`,
          )}
        </select>`
    const sends = (/** @type {KeyboardEvent} */ event) => {
      if (event.key === 'Enter') void this.#send(view)
    }
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
          aria-expanded=${this.owners.open}
          aria-controls=${this.owners.describes.controls ?? nothing}
          aria-activedescendant=${this.owners.describes.active ?? nothing}
          .value=${live(this.#owner)}
          @input=${(/** @type {any} */ event) => {
            this.#owner = event.target.value
            this.owners.look(event.target, view.minutes.mentions)
          }}
          @blur=${() => this.owners.close()}
          @keydown=${(/** @type {any} */ event) => this.owners.key(event, event.target) || sends(event)}
        />
        ${this.owners.draw(() => /** @type {HTMLInputElement | null} */ (document.getElementById('write-owner')))}
      </div>
      <div>
        <label for="write-due">${say('due')}</label>
        <input
          id="write-due"
          placeholder=${say('dueHint')}
          autocomplete="off"
          .value=${live(this.#due)}
          @input=${(/** @type {any} */ event) => (this.#due = event.target.value)}
          @keydown=${sends}
        />
      </div>
    </div>`
  }

  /** What was not taken in stays, to be put back. */
  #returned() {
    return this.#notTaken.map(
      words =>
        html`<div class="meanwhile" role="status">
          <p>${say('kept')}</p>
          <blockquote>${words}</blockquote>
          <div class="buttons">
            <button type="button" class="small" @click=${() => this.#putBack(words)}>${say('putBack')}</button>
            <button type="button" class="small quiet" @click=${() => this.#drop(words)}>${say('throwAway')}</button>
          </div>
        </div>`,
    )
  }

  /** @param {string} words */
  #putBack(words) {
    this.#drop(words)
    this.#write(this.#text === '' ? words : `${this.#text}\n${words}`)
    requestAnimationFrame(() => this.#field()?.focus())
  }

  /** @param {string} words */
  #drop(words) {
    this.#notTaken = this.#notTaken.filter(each => each !== words)
    this.around.changed()
  }

  /** @param {As} as */
  #turnInto(as) {
    this.#as = as
    this.around.changed()
    requestAnimationFrame(() => this.#field()?.focus())
  }

  /** @param {HTMLTextAreaElement | HTMLInputElement} field */
  #typedIn(field) {
    const sign = this.#as === 'note' ? signs.find(([form]) => form.test(field.value)) : undefined
    if (sign !== undefined && /^\S+\s/.test(field.value)) {
      this.#as = sign[1]
      field.value = field.value.replace(sign[0], '')
    }
    this.#write(field.value)
  }

  /** @param {string} text */
  #write(text) {
    if (this.#text === '' && text !== '') this.#begunUnder = this.#current
    if (text === '') this.#begunUnder = ''
    this.#text = text
    this.draft.keep(text)
    this.around.changed()
  }

  /** @param {KeyboardEvent} event @param {any} view */
  #key(event, view) {
    const field = /** @type {HTMLTextAreaElement} */ (event.target)
    if (event.isComposing || this.mentioning.key(event, field)) return
    if (event.key === 'Escape' && this.#as !== 'note') return this.#turnInto('note')
    if (event.key === 'Backspace' && this.#text === '' && this.#as !== 'note') return this.#turnInto('note')
    if (event.key !== 'Enter' || event.shiftKey) return
    if (!(event.ctrlKey || event.metaKey) && this.#goesOn(event, field)) return
    event.preventDefault()
    void this.#send(view)
  }

  /** In a list, Enter begins the next point, and on an empty one it ends the list. @param {KeyboardEvent} event @param {HTMLTextAreaElement} field */
  #goesOn(event, field) {
    const before = field.value.slice(0, field.selectionStart),
      line = before.slice(before.lastIndexOf('\n') + 1)
    const mark = point.exec(line)
    if (mark === null && !line.trimEnd().endsWith(':')) return false
    event.preventDefault()
    const next = mark === null ? '- ' : mark[0].replace(/\d+/, n => String(Number(n) + 1))
    field.setRangeText(`\n${next}`, field.selectionStart, field.selectionEnd, 'end')
    this.#write(field.value)
    return true
  }

  /** @param {any} view */
  async #send(view) {
    const item = this.#item(view),
      text = this.#text.replace(/\n\s*(?:[-*•]|\d{1,2}\.)\s*$/, '').trim()
    if (item === undefined || text === '') return
    const sent = this.#about(view, item, text)
    const [as, words, owner, due] = [this.#as, text, this.#owner, this.#due]
    this.#write('')
    this.#owner = this.#due = ''
    this.#as = 'note'
    const came = await this.around.does(sent, words)
    if (came === 'taken') return
    this.#notTaken = [...this.#notTaken, words]
    if (this.#text === '' && came === 'refused') {
      this.#as = as
      this.#owner = owner
      this.#due = due
      this.#putBack(words)
    }
    this.around.changed()
  }

  /** @param {any} view @param {any} item @param {string} text @returns {{ verb: string, data: Record<string, unknown> }} */
  #about(view, item, text) {
    const data = { meeting: view.meeting }
    switch (this.#as) {
      case 'note':
        return { verb: 'add to the minutes', data: { ...data, item: item.number, kind: 'Note', text } }
      case 'decision':
        return { verb: 'resolution', data: { ...data, under: item.id, decision: this.#verb, text } }
      case 'action':
        return { verb: 'action', data: { ...data, under: item.id, action: text, owner: this.#owner, due: this.#due } }
    }
  }
}

/** Who the agenda has presenting the item: minuted by one press. @param {any} view @param {any} item @param {import('./button.js').Press} press */
function presenters(view, item, press) {
  const minuted = Object.values(view.minutes.entries)
    .filter((/** @type {any} */ entry) => entry.kind === 'presenter' && entry.item === item?.id)
    .map((/** @type {any} */ entry) => entry.words)
  const left = (item?.presenters ?? []).filter(
    (/** @type {string} */ who) => !minuted.some(name => who.startsWith(name)),
  )
  return left.map(
    (/** @type {string} */ who) =>
      html`<button
        type="button"
        @click=${() =>
          press({
            title: `${say('presentedBy')} ${who}`,
            verb: 'add to the minutes',
            data: { meeting: view.meeting, item: item.number, kind: 'Presenter', text: who },
          })}
      >
        ${say('presentedBy')} ${who}
      </button>`,
  )
}

/** The keys of the box, shown. */
const keys = () =>
  html`<details class="keys">
    <summary>${say('keys')}</summary>
    <dl>
      ${[
        ['Enter', 'keyEnter'],
        ['Shift+Enter', 'keyShiftEnter'],
        ['- ', 'keyPoint'],
        ['→ / ->', 'keyAction'],
        ['=', 'keyDecision'],
        ['@', 'keyMention'],
        ['Esc', 'keyEscape'],
      ].map(
        ([key = '', name = '']) =>
          html`<div>
            <dt><kbd>${key}</kbd></dt>
            <dd>${say(name)}</dd>
          </div>`,
      )}
    </dl>
  </details>`
