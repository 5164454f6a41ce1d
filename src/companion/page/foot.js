// @ts-check
import { html, nothing } from 'lit-html'
import { say } from './words.js'

/**
 * What is always in sight below a view: what stands in the way of being heard, what was said last, and the button that goes on.
 * @typedef {{ words: string, refused: boolean }} Said
 */

/**
 * What stands in the way of reading along or of being heard, with what waits for it, and the way to try at once.
 * @param {{ lost: boolean, signedOut: boolean, waiting: readonly string[], tries: () => void }} line
 */
export function troubles({ lost, signedOut, waiting, tries }) {
  const words = signedOut ? say('signedOut') : lost ? say('lost') : ''
  return html`<div class="troubles" role="status">
    ${
      words === ''
        ? nothing
        : html`<p>${words}</p>
            ${
              waiting.length === 0
                ? nothing
                : html`<p>${waiting.length === 1 ? say('waitingOne') : say('waiting', waiting.length)}</p>
                    <ol>
                      ${waiting.map(each => html`<li>${each}</li>`)}
                    </ol>`
            }
            <button type="button" @click=${tries}>${say(signedOut ? 'signIn' : 'tryNow')}</button>`
    }
  </div>`
}

/** What was said last, until something else is or it is put away. @param {Said | undefined} said @param {() => void} dismiss */
export const lastSaid = (said, dismiss) =>
  html`<div class="said ${said?.refused === true ? 'wrong' : ''}" role="status">
    ${
      said === undefined
        ? nothing
        : html`<p>${said.words}</p>
            <button type="button" class="quiet" aria-label=${say('dismiss')} @click=${dismiss}>✕</button>`
    }
  </div>`

/** @param {import('./button.js').ButtonView | undefined} next @param {import('./button.js').Press} press */
export function onward(next, press) {
  if (next === undefined) return nothing
  const [, lead = '', what = next.title] = /^([^:]{1,40}:) (.+)$/s.exec(next.title) ?? []
  return html`<div class="onward" id="onward">
    <button type="button" class="primary wide" title=${next.tooltip ?? nothing} @click=${() => press(next)}>
      <span>${lead === '' ? nothing : html`<span class="lead">${lead} </span>`}<span class="what">${what}</span></span>
      <span class="arrow" aria-hidden="true">›</span>
    </button>
  </div>`
}
