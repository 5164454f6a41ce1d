// @ts-check
import { html, nothing } from 'lit-html'

/**
 * A button as the server gives it: what it says, and what pressing it sends.
 * @typedef {{ title: string, tooltip?: string, verb: string, data: Record<string, unknown>, primary?: true, form?: true, link?: string }} ButtonView
 * @typedef {(button: ButtonView) => void} Press
 */

/**
 * @param {ButtonView} button @param {Press} press @param {string} [looks]
 * @param {string} [beside] what stands beside it already, and is only heard at the end of its title
 */
export function button(button, press, looks = button.primary === true ? 'primary' : '', beside = '') {
  const { title, tooltip } = button
  const more = beside === '' ? '' : `: ${beside}`
  const seen = more !== '' && title.endsWith(more) ? title.slice(0, -more.length) : title
  return html`<button
    type="button"
    class=${looks}
    title=${tooltip ?? nothing}
    aria-label=${seen === title ? nothing : title}
    @click=${() => press(button)}
  >
    ${seen}
  </button>`
}

/** Buttons in a row; nothing where there are none. @param {readonly ButtonView[] | undefined} those @param {Press} press @param {string} [looks] @param {string} [beside] */
export const buttons = (those, press, looks, beside) =>
  those === undefined || those.length === 0
    ? nothing
    : html`<div class="buttons">${those.map(each => button(each, press, looks, beside))}</div>`
