// @ts-check
import { html, nothing } from 'lit-html'
import { say } from './words.js'

/** @typedef {{ name: string, title: string }} Tab */

/**
 * The head of the page: whose meeting it is, and a tab for each view there is for this person.
 * @param {any} view @param {readonly Tab[]} tabs @param {Tab | undefined} chosen @param {{ words: string, to: string }} skips past what the Tab key would stop at first, to what is most wanted here
 * @param {(tab: string) => void} turns @param {(() => void) | undefined} others goes to the person's other meetings, where there are some
 */
export const drawTop = (view, tabs, chosen, skips, turns, others) =>
  html`<header class="top">
    <a class="skip" href="#main" @click=${(/** @type {Event} */ event) => skip(event, skips.to)}>${skips.words}</a>
    <div class="whose">
      <p class="body">${view.now === undefined ? say('name') : view.body}</p>
      ${others === undefined ? nothing : html`<button type="button" class="quiet" @click=${others}>${say('otherMeetings')}</button>`}
    </div>
    ${
      tabs.length < 2
        ? nothing
        : html`<nav aria-label=${say('views')}>
            ${tabs.map(
              tab =>
                html`<button
                  type="button"
                  aria-current=${tab === chosen ? 'page' : nothing}
                  @click=${() => turns(tab.name)}
                >
                  ${say(tab.title)}
                </button>`,
            )}
          </nav>`
    }
  </header>`

/** @param {Event} event @param {string} to */
function skip(event, to) {
  const there = document.querySelector(to)
  if (!(there instanceof HTMLElement)) return
  event.preventDefault()
  there.focus()
}
