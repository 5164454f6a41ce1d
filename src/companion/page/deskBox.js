// @ts-check
import { html, nothing } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import { buttons } from './button.js'
import { UnsentDraft } from './deskDraft.js'
import { keys } from './deskKeys.js'
import { RecordedAs } from './deskRecordedAs.js'
import { Mentioning } from './mentioning.js'
import { say } from './words.js'

/** A point of a list that is being written, whose next line is one too. */
const point = /^(\s*)(?:[-*•]|\d{1,2}\.) (?=\S)/

/** The box a clerk writes in. What is typed stays as typed until it is sent, and goes where the meeting was when it was begun. */
export class WritingBox {
  #text = ''
  /** The item chosen to write under, by id; empty for the one being taken. */
  #chosen = ''
  /** The item that was being taken when this was begun. */
  #begunUnder = ''
  /** What was not taken in. @type {readonly string[]} */
  #notTaken = []
  #current = ''

  /** @param {import('./deskAround.js').Around} around @param {(entry: any) => void} putsRight opens something recorded, to be put right */
  constructor(around, putsRight) {
    this.around = around
    this.putsRight = putsRight
    this.draft = new UnsentDraft()
    this.mentioning = new Mentioning(
      'box-mentions',
      () => around.changed(),
      field => this.#typedIn(field),
    )
    this.recordedAs = new RecordedAs(
      () => around.changed(),
      () => this.#keep(),
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
    this.draft.begin(view, unsent => this.#hasAgain(unsent))
    const item = this.#item(view)
    return html`<section class="box" aria-labelledby="write-title">
      <h2 id="write-title">${say('write')}</h2>
      ${this.#where(view, item)} ${this.recordedAs.kinds(as => this.#turnInto(as))}
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
      ${this.recordedAs.fields(view, () => void this.#send(view))}
      <div class="buttons">
        <button type="button" class="primary" ?disabled=${item === undefined} @click=${() => void this.#send(view)}>
          ${say('record')}
        </button>
        ${presenters(view, item, press)}
      </div>
      ${this.#conduct(view, press)} ${this.#returned()} ${keys()}
    </section>`
  }

  /** The way to the next item and back a step, so that nobody who writes has to leave the box for it; to the box again goes the keyboard. @param {any} view @param {import('./button.js').Press} press */
  #conduct(view, press) {
    const undo = view.buttons.find((/** @type {any} */ each) => each.verb === 'undo')
    const those = [view.next?.button, undo].filter(each => each !== undefined)
    const pressed = (/** @type {import('./button.js').ButtonView} */ each) => {
      this.#chosen = ''
      press(each)
      this.#field()?.focus()
    }
    return buttons(those, pressed, '')
  }

  /** What was not sent when the page was last open. @param {import('./deskDraft.js').Unsent} unsent */
  #hasAgain({ text, item = '', besides = '' }) {
    if (this.#text !== '' || text === '') return
    this.#text = text
    this.#begunUnder = item
    this.recordedAs.become(besides)
    this.around.changed()
  }

  /** What is in the box where nothing can be written any more, so that it is not lost. @param {any} view */
  drawLeft(view) {
    this.draft.begin(view, unsent => this.#hasAgain(unsent))
    const left = [...this.#notTaken, ...(this.#text === '' ? [] : [this.#text])]
    return left.length === 0
      ? nothing
      : html`<section class="box" role="status">
          <p>${say('keptHere')}</p>
          ${left.map(words => html`<blockquote>${words}</blockquote>`)}
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
        .value=${live(this.#chosen)}
        @change=${(/** @type {any} */ event) => {
          this.#chosen = event.target.value
          this.#keep()
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

  /** @param {import('./deskRecordedAs.js').As} as */
  #turnInto(as) {
    this.recordedAs.as = as
    this.#keep()
    this.around.changed()
    requestAnimationFrame(() => this.#field()?.focus())
  }

  /** @param {HTMLTextAreaElement | HTMLInputElement} field */
  #typedIn(field) {
    const words = this.recordedAs.withoutSign(field.value)
    if (words !== field.value) field.value = words
    this.#write(field.value)
  }

  /** @param {string} text */
  #write(text) {
    if (this.#text === '' && text !== '') this.#begunUnder = this.#current
    if (text === '') this.#begunUnder = ''
    this.#text = text
    this.#keep()
    this.around.changed()
  }

  #keep() {
    this.draft.keep({ text: this.#text, item: this.#chosen || this.#begunUnder, besides: this.recordedAs.kept })
  }

  /** @param {KeyboardEvent} event @param {any} view */
  #key(event, view) {
    const field = /** @type {HTMLTextAreaElement} */ (event.target)
    if (event.isComposing || this.mentioning.key(event, field)) return
    if (event.key === 'Escape' && this.recordedAs.as !== 'note') return this.#turnInto('note')
    if (event.key === 'Backspace' && this.#text === '' && this.recordedAs.as !== 'note') return this.#turnInto('note')
    if (event.key === 'ArrowUp' && this.#text === '') return this.#putsRightLast(event, view)
    if (event.key !== 'Enter' || event.shiftKey) return
    if (!(event.ctrlKey || event.metaKey) && this.#goesOn(event, field)) return
    event.preventDefault()
    void this.#send(view)
  }

  /** What was recorded last is put right, as in a chat. @param {KeyboardEvent} event @param {any} view */
  #putsRightLast(event, view) {
    const last = Object.values(view.minutes.entries).findLast(entry => entry.fixed !== true)
    if (last === undefined) return
    event.preventDefault()
    this.putsRight(last)
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
    if (item === undefined || (text === '' && !this.recordedAs.needsNoWords)) return
    const sent = this.recordedAs.about(view, item, text),
      begunUnder = this.#begunUnder
    const inWords = text === '' ? String(sent.data['decision']) : text
    this.#write('')
    const again = this.recordedAs.beginAnew()
    // What else was filled in goes with what was sent: whoever sent it from there goes on in the box.
    if (document.activeElement?.matches('.box *') === true) this.#field()?.focus()
    const came = await this.around.does(sent, inWords)
    if (came === 'taken' || text === '') return
    this.#notTaken = [...this.#notTaken, text]
    if (this.#text === '' && came === 'refused') {
      again()
      this.#putBack(text)
      this.#begunUnder = begunUnder
      this.#keep()
    }
    this.around.changed()
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
