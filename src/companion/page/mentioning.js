// @ts-check
import { html, nothing } from 'lit-html'

/** How many are proposed at once. */
const most = 8

/** @param {string} words folded so that accents and case make no difference */
const folded = words => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/**
 * Those meant by what was typed: whoever has a name that begins so, and then whose post or organisation has it.
 * @param {readonly { name: string, what: string }[]} all @param {string} asked folded
 */
function matching(all, asked) {
  if (asked === '') return all
  const named = (/** @type {string} */ name) =>
    folded(name)
      .split(/[\s'’-]+/)
      .some((_, n, parts) => parts.slice(n).join(' ').startsWith(asked))
  const [byName, others] = [all.filter(({ name }) => named(name)), all.filter(({ name }) => !named(name))]
  return [...byName, ...others.filter(({ what }) => folded(what).includes(asked))]
}

/**
 * The people, posts and organisations proposed while somebody types `@` in a field, and the keys that choose one. Nothing is proposed that the server did
 * not name.
 */
export class Mentioning {
  /** @type {readonly { name: string, what: string }[]} */
  #found = []
  #chosen = 0
  /** Where in the field the `@` stands. */
  #at = -1

  /** @param {string} id of the list @param {() => void} changed @param {(field: HTMLTextAreaElement | HTMLInputElement) => void} took */
  constructor(id, changed, took) {
    this.id = id
    this.changed = changed
    this.took = took
  }

  get open() {
    return this.#found.length > 0
  }

  /** Looks what is being named where the caret is. @param {HTMLTextAreaElement | HTMLInputElement} field @param {readonly { name: string, what: string }[]} all */
  look(field, all) {
    const before = field.value.slice(0, field.selectionStart ?? 0)
    const found = /(?:^|[\s(/,;])@([^@\n]{0,40})$/.exec(before)
    const asked = found === null ? undefined : folded(found[1] ?? '')
    this.#at = found === null ? -1 : before.length - (found[1] ?? '').length - 1
    this.#found = asked === undefined ? [] : matching(all, asked).slice(0, most)
    this.#chosen = 0
    this.#changes()
  }

  /** The one that is chosen is in sight, also where the list is longer than there is room for. */
  #changes() {
    this.changed()
    if (this.open)
      requestAnimationFrame(() =>
        document.getElementById(`${this.id}-${this.#chosen}`)?.scrollIntoView({ block: 'nearest' }),
      )
  }

  close() {
    if (!this.open) return
    this.#found = []
    this.changed()
  }

  /** Takes a key that is for the list; false for any other. @param {KeyboardEvent} event @param {HTMLTextAreaElement | HTMLInputElement} field */
  key(event, field) {
    if (!this.open) return false
    const last = this.#found.length - 1
    if (event.key === 'ArrowDown') this.#chosen = this.#chosen === last ? 0 : this.#chosen + 1
    else if (event.key === 'ArrowUp') this.#chosen = this.#chosen === 0 ? last : this.#chosen - 1
    else if (event.key === 'Escape') this.#found = []
    else if (event.key === 'Enter' || event.key === 'Tab') this.#take(field, this.#chosen)
    else return false
    event.preventDefault()
    event.stopPropagation()
    this.#changes()
    return true
  }

  /** @param {HTMLTextAreaElement | HTMLInputElement} field @param {number} n */
  #take(field, n) {
    const one = this.#found[n]
    if (one === undefined) return
    field.setRangeText(one.name, this.#at, field.selectionStart ?? field.value.length, 'end')
    this.#found = []
    field.focus()
    this.took(field)
  }

  /** What the field says of the list to those who cannot see it. */
  get describes() {
    return { controls: this.open ? this.id : undefined, active: this.open ? `${this.id}-${this.#chosen}` : undefined }
  }

  /** @param {() => HTMLTextAreaElement | HTMLInputElement | null} field */
  draw(field) {
    if (!this.open) return nothing
    const chooses = (/** @type {Event} */ event, /** @type {number} */ n) => {
      event.preventDefault()
      const into = field()
      if (into !== null) this.#take(into, n)
      this.changed()
    }
    return html`<ul class="mentions" role="listbox" id=${this.id} aria-label="@">
      ${this.#found.map(
        ({ name, what }, n) =>
          html`<li
            role="option"
            id="${this.id}-${n}"
            aria-selected=${n === this.#chosen}
            @mousedown=${(/** @type {Event} */ event) => chooses(event, n)}
          >
            <strong>${name}</strong> <span class="quiet">${what}</span>
          </li>`,
      )}
    </ul>`
  }
}
