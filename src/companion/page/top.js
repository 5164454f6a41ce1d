// @ts-check
import { html, nothing } from 'lit-html'
import { say } from './words.js'

/** @typedef {{ name: string, title: string }} Tab */

/**
 * The head of the page: whose meeting it is, and a tab for each view there is for this person.
 * @param {any} view @param {readonly Tab[]} tabs @param {Tab | undefined} chosen @param {boolean} onward whether there is a button that goes on
 * @param {(tab: string) => void} turns @param {(() => void) | undefined} others goes to the person's other meetings, where there are some
 */
export const drawTop = (view, tabs, chosen, onward, turns, others) =>
  html`<header class="top">
    ${
      onward
        ? html`<a class="skip" href="#onward" @click=${goesOn}>${say('toNext')}</a>`
        : html`<a class="skip" href="#main">${say('toContent')}</a>`
    }
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

/** @param {Event} event */
function goesOn(event) {
  event.preventDefault()
  const button = document.querySelector('#onward button')
  if (button instanceof HTMLElement) button.focus()
}
