// @ts-check
import { html, render } from 'lit-html'
import { drawCard } from './card.js'
import { markdown } from './markdown.js'
import { say } from './words.js'

/**
 * What answers a press and has to be read or filled in: a form, a card, a text. It lies over the page as a page of its own, and is left by its first
 * button or by Escape. What was typed into a form and not sent is in it again when it is next opened.
 */
export class Sheet {
  /** What was typed, by the form it was typed into. @type {Map<string, Map<string, string>>} */
  #drafts = new Map()
  #form = ''
  /** @type {Element | null} */
  #openedFrom = null
  #count = 0

  /** @param {(button: { verb: string, data: Record<string, unknown>, title: string }) => Promise<unknown>} press @param {(url: string) => void} follow */
  constructor(press, follow) {
    this.press = press
    this.follow = follow
    this.dialog = document.createElement('dialog')
    this.dialog.className = 'sheet'
    this.dialog.setAttribute('aria-labelledby', 'sheet-title')
    this.dialog.addEventListener('close', () => this.#goesBack())
    document.body.append(this.dialog)
  }

  /** Whether it lies open. */
  get open() {
    return this.dialog.open
  }

  /** @param {import('./acts.js').Answer & { title?: string }} answer @param {string} title where the answer has none */
  show(answer, title) {
    const heading = answer.title ?? title
    const typed = this.#typedInto(answer, heading)
    if (!this.open) this.#openedFrom = document.activeElement
    const id = `sheet-${(this.#count += 1)}`
    const whole = document.createElement('div')
    render(
      html`<header>
          <button type="button" class="quiet back" @click=${() => this.close()}>
            <span aria-hidden="true">‹</span> ${say('back')}
          </button>
          <h2 id="sheet-title" tabindex="-1">${heading}</h2>
        </header>
        ${
          answer.card === undefined
            ? html`<div class="card text">${markdown(answer.markdown ?? '')}</div>`
            : drawCard(answer.card, {
                typed,
                id,
                pressed: (action, filledIn) => void this.#pressed(whole, action, filledIn),
              })
        }
        <p class="unseen" role="alert">${answer.why ?? ''}</p>
        <p class="said wrong" role="alert"></p>`,
      whole,
    )
    this.dialog.replaceChildren(whole)
    if (!this.open) this.dialog.showModal()
    this.dialog.scrollTop = 0
    const first = whole.querySelector('.field input, .field textarea, .field select') ?? whole.querySelector('h2')
    if (first instanceof HTMLElement) first.focus()
  }

  /** Says in it why nothing was done. @param {string} sentence */
  tell(sentence) {
    const said = this.dialog.querySelector('.said')
    if (said !== null) said.textContent = sentence
    said?.scrollIntoView({ block: 'nearest' })
  }

  /** It was sent, and taken: what was typed is wanted no more. */
  sent() {
    this.#drafts.delete(this.#form)
    this.close()
  }

  close() {
    if (this.open) this.dialog.close()
  }

  /** @param {import('./acts.js').Answer} answer @param {string} heading */
  #typedInto(answer, heading) {
    // A form's title may go on with the item being taken, which may have changed when the form is opened again.
    this.#form = answer.kind === 'form' ? heading.replace(/ · .*/, '') : ''
    const before = answer.why === undefined ? this.#drafts.get(this.#form) : undefined
    const typed = this.#form === '' ? new Map() : (before ?? new Map())
    if (this.#form !== '') this.#drafts.set(this.#form, typed)
    return typed
  }

  /** @param {HTMLElement} whole @param {any} action @param {Record<string, string>} filledIn */
  async #pressed(whole, action, filledIn) {
    if (action.type === 'Action.OpenUrl') return this.follow(String(action.url))
    const { msteams: _, ...data } = action.data ?? {}
    this.tell('')
    whole.setAttribute('aria-busy', 'true')
    await this.press({
      verb: String(action.verb ?? data.verb ?? ''),
      data: { ...data, ...filledIn },
      title: String(action.title ?? ''),
    })
    whole.removeAttribute('aria-busy')
  }

  #goesBack() {
    this.dialog.replaceChildren()
    const from = this.#openedFrom
    if (from instanceof HTMLElement && from.isConnected) from.focus()
    else document.getElementById('main')?.focus()
  }
}

/** What the cards that the page shows as its view anyway ask to be drawn again by: the agenda's, the item's, the chair's. The clerk's is not among them. */
const shownAnyway = ['see agenda', 'see item']

/** Whether an answer is a card that the page shows as its view anyway. @param {import('./acts.js').Answer} answer */
export const isTheView = ({ kind, card }) => kind === 'card' && shownAnyway.includes(card?.refresh?.action?.verb)
