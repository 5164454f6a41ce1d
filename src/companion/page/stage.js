// @ts-check
import { html, nothing } from 'lit-html'
import { timeUsed } from './now.js'
import { say } from './words.js'

/** The big screen: what everybody in the room may read, in type that the back row can. @param {any} view */
export const drawStage = view =>
  html`<main class="stage" id="main">
    <header>
      <p>${view.body}</p>
      <p>${view.dateInWords}</p>
    </header>
    ${
      view.now === undefined
        ? html`<section class="now"><h1>${view.phaseInWords}</h1></section>`
        : html`<section class="now" aria-live="polite">
            <p class="over">
              <span>${view.now.position}</span>
              ${view.restrictedNow ? html`<span class="chip warn">${say('restricted')}</span>` : nothing}
              ${view.phase === 'adjourned' ? html`<span class="chip warn">${view.phaseInWords}</span>` : nothing}
            </p>
            <h1><span class="number">${view.now.number}.</span> ${view.now.title}</h1>
            ${view.now.presenters.length === 0 ? nothing : html`<p class="presenter">${view.now.presenters.join(', ')}</p>`}
            ${timeUsed(view.now)}
          </section>`
    }
    ${
      view.restrictedNow || view.decided.length === 0
        ? nothing
        : html`<section class="decided" aria-live="polite">
            <h2>${say('decided')}</h2>
            <ul>
              ${view.decided.slice(-3).map((/** @type {any} */ each) => html`<li>${each.words}</li>`)}
            </ul>
          </section>`
    }
  </main>`
