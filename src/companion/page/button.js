// @ts-check
import { html, nothing } from 'lit-html'

/**
 * A button as the server gives it: what it says, and what pressing it sends.
 * @typedef {{ title: string, tooltip?: string, verb: string, data: Record<string, unknown>, primary?: true, form?: true, link?: string }} ButtonView
 * @typedef {(button: ButtonView) => void} Press
 */

/** @param {ButtonView} button @param {Press} press @param {string} [looks] */
export const button = (button, press, looks = button.primary === true ? 'primary' : '') =>
  html`<button type="button" class=${looks} title=${button.tooltip ?? nothing} @click=${() => press(button)}>
    ${button.title}
  </button>`

/** Buttons in a row; nothing where there are none. @param {readonly ButtonView[] | undefined} those @param {Press} press @param {string} [looks] */
export const buttons = (those, press, looks) =>
  those === undefined || those.length === 0
    ? nothing
    : html`<div class="buttons">${those.map(each => button(each, press, looks))}</div>`
