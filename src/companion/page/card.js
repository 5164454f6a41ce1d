// @ts-check
import { html, nothing } from 'lit-html'
import { field } from './field.js'
import { markdown } from './markdown.js'

/**
 * How a card is drawn: what was typed into it before, by field, and what is done with a button of it.
 * @typedef {{ typed: Map<string, string>, pressed: (action: any, filledIn: Record<string, string>) => void, id: string }} Around
 */

/** @param {any} part what Teams' colours, sizes and weights are called in our style sheet */
const looks = part =>
  [
    part.size === undefined || part.size === 'default' ? '' : `size-${String(part.size).toLowerCase()}`,
    part.weight === 'bolder' ? 'bolder' : '',
    part.isSubtle === true ? 'subtle' : '',
    part.color === undefined || part.color === 'default' ? '' : `is-${String(part.color).toLowerCase()}`,
    part.spacing === undefined ? '' : `space-${String(part.spacing).toLowerCase()}`,
    part.separator === true ? 'separated' : '',
  ].join(' ')

/** @param {any} part */
const named = part => (part.id === undefined ? nothing : String(part.id))

/** @param {any} part @returns {unknown} */
function textBlock(part) {
  const text = String(part.text ?? '')
  if (part.style === 'heading')
    return html`<h3 class="text ${looks(part)}" data-part=${named(part)} ?hidden=${part.isVisible === false}>
      ${markdown(text)}
    </h3>`
  return html`<div class="text ${looks(part)}" data-part=${named(part)} ?hidden=${part.isVisible === false}>
    ${markdown(text)}
  </div>`
}

/** @param {any} part @returns {unknown} */
const richTextBlock = part =>
  html`<p class="text ${looks(part)}">
    ${(part.inlines ?? []).map((/** @type {any} */ run) =>
      typeof run === 'string' ? run : html`<span class=${looks(run)}>${String(run.text ?? '')}</span>`,
    )}
  </p>`

/** @param {any} part @returns {unknown} */
const factSet = part =>
  html`<dl class="facts ${looks(part)}">
    ${(part.facts ?? []).map(
      (/** @type {any} */ fact) =>
        html`<div>
          <dt>${fact.title}</dt>
          <dd>${markdown(String(fact.value ?? ''))}</dd>
        </div>`,
    )}
  </dl>`

/** A picture, only of our own. @param {any} part @returns {unknown} */
function image(part) {
  const url = new URL(String(part.url ?? ''), location.href)
  return url.origin === location.origin
    ? html`<img src=${url.href} alt=${String(part.altText ?? '')} class=${looks(part)} />`
    : html`<p class="text subtle">${String(part.altText ?? '')}</p>`
}

/** A button over the whole of a part that can be pressed as one. @param {any} part @param {Around} around */
const over = ({ selectAction: action }, around) =>
  action === undefined
    ? nothing
    : html`<button
        type="button"
        class="over"
        title=${action.title}
        @click=${(/** @type {Event} */ event) => press(event, action, around)}
      >
        <span class="unseen">${action.title}</span>
      </button>`

/** @param {any} part @param {Around} around @returns {unknown} */
function element(part, around) {
  switch (part.type) {
    case 'TextBlock':
      return textBlock(part)
    case 'RichTextBlock':
      return richTextBlock(part)
    case 'FactSet':
      return factSet(part)
    case 'Image':
      return image(part)
    case 'Container':
      return html`<div
        class="container ${looks(part)} ${part.style === undefined ? '' : `ground-${part.style}`}"
        data-part=${named(part)}
        ?hidden=${part.isVisible === false}
      >
        ${elements(part.items, around)} ${over(part, around)}
      </div>`
    case 'ColumnSet':
      return html`<div class="columns ${looks(part)}">
        ${(part.columns ?? []).map(
          (/** @type {any} */ column) =>
            html`<div class="column ${column.width === 'auto' ? 'narrow' : ''}">
              ${elements(column.items, around)} ${over(column, around)}
            </div>`,
        )}
      </div>`
    case 'ActionSet':
      return html`<div data-part=${named(part)} ?hidden=${part.isVisible === false}>
        ${actions(part.actions, around)}
      </div>`
    default:
      if (String(part.type).startsWith('Input.')) return field(part, around)
      return part.fallback?.type === undefined ? nothing : element(part.fallback, around)
  }
}

/** @param {any[] | undefined} parts @param {Around} around */
const elements = (parts, around) => (parts ?? []).map(part => element(part, around))

/** Whether a button of a card only opens something on it. @param {any} action */
const unfolds = action => action.type === 'Action.ShowCard'

/** The first button that sends a form goes before the others, where the card puts none there itself. @param {any} action @param {number} place @param {any[]} those */
function looksOf(action, place, those) {
  if (action.style === 'destructive') return 'danger'
  const sends = action.type === 'Action.Submit' && place === 0 && !those.some(each => each.style === 'positive')
  return sends || action.style === 'positive' ? 'primary' : ''
}

/** @param {any[] | undefined} given @param {Around} around @returns {unknown} */
function actions(given, around) {
  const those = given ?? []
  if (those.length === 0) return nothing
  return html`<div class="buttons">
      ${those.map(
        (action, place) =>
          html`<button
            type="button"
            class=${looksOf(action, place, those)}
            title=${action.tooltip ?? nothing}
            aria-expanded=${unfolds(action) ? 'false' : nothing}
            aria-controls=${unfolds(action) ? `${around.id}-${place}` : nothing}
            @click=${(/** @type {Event} */ event) => press(event, action, around)}
          >
            ${action.title}
          </button>`,
      )}
    </div>
    ${those.map((action, place) =>
      unfolds(action)
        ? html`<div class="shown" id="${around.id}-${place}" hidden>
            ${cardParts(action.card, { ...around, id: `${around.id}-${place}` })}
          </div>`
        : nothing,
    )}`
}

/** @param {Event} event @param {any} action @param {Around} around */
function press(event, action, around) {
  const button = /** @type {HTMLElement} */ (event.currentTarget)
  const card = /** @type {HTMLElement} */ (button.closest('.card'))
  if (unfolds(action)) return unfold(button)
  if (action.type === 'Action.ToggleVisibility') return toggle(card, action.targetElements ?? [])
  if (action.type === 'Action.OpenUrl') return around.pressed(action, {})
  const filledIn = action.associatedInputs === 'none' ? {} : filledInOn(card, around)
  if (filledIn !== undefined) around.pressed(action, filledIn)
}

/** @param {HTMLElement} button */
function unfold(button) {
  const shown = document.getElementById(button.getAttribute('aria-controls') ?? '')
  if (shown === null) return
  shown.hidden = !shown.hidden
  button.setAttribute('aria-expanded', String(!shown.hidden))
  if (!shown.hidden) /** @type {HTMLElement | null} */ (shown.querySelector('input, textarea, select, button'))?.focus()
}

/** @param {HTMLElement} card @param {readonly (string | { elementId: string, isVisible?: boolean })[]} targets */
function toggle(card, targets) {
  for (const target of targets) {
    const [id, visible] = typeof target === 'string' ? [target, undefined] : [target.elementId, target.isVisible]
    for (const part of card.querySelectorAll(`[data-part="${CSS.escape(id)}"]`))
      if (part instanceof HTMLElement) part.hidden = visible === undefined ? !part.hidden : !visible
  }
}

/**
 * What is filled in, by field; where something required is missing, nothing, and the first such field has the keyboard and says what it wants.
 * @param {HTMLElement} card @param {Around} around @returns {Record<string, string> | undefined}
 */
function filledInOn(card, { typed }) {
  /** @type {HTMLElement | undefined} */
  let first
  /** @type {Record<string, string>} */
  const values = {}
  for (const part of card.querySelectorAll('[data-field]')) {
    if (!(part instanceof HTMLElement) || part.closest('[hidden]') !== null) continue
    const id = part.dataset['field'] ?? ''
    values[id] = typed.get(id) ?? ''
    const missing = part.dataset['required'] === 'true' && values[id].trim() === ''
    part.classList.toggle('missing', missing)
    for (const input of part.querySelectorAll('input, textarea, select')) {
      if (missing) input.setAttribute('aria-invalid', 'true')
      else input.removeAttribute('aria-invalid')
      if (missing && input instanceof HTMLElement) first ??= input
    }
  }
  first?.focus()
  return first === undefined ? values : undefined
}

/** @param {any} card @param {Around} around @returns {unknown} */
const cardParts = (card, around) => [elements(card.body, around), actions(card.actions, around)]

/**
 * Draws a card of ours: the part of Adaptive Cards that `src/cards` uses. In a field of one line, Enter presses the first button that sends.
 * @param {any} card @param {Around} around @returns {unknown}
 */
export const drawCard = (card, around) =>
  html`<form
    class="card"
    novalidate
    autocomplete="off"
    @submit=${(/** @type {Event} */ event) => event.preventDefault()}
    @keydown=${(/** @type {KeyboardEvent} */ event) => {
      if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof HTMLInputElement)) return
      if (['checkbox', 'radio'].includes(event.target.type)) return
      event.preventDefault()
      const around = event.target.closest('.shown, .card')
      const buttons = [...(around?.querySelectorAll('.buttons button') ?? [])]
      const first = buttons.find(button => button.closest('[hidden]') === null && !button.hasAttribute('aria-expanded'))
      if (first instanceof HTMLElement) first.click()
    }}
  >
    ${cardParts(card, around)}
  </form>`
