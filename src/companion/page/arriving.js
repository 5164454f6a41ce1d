// @ts-check
import { html, nothing } from 'lit-html'
import { say } from './words.js'

/** A page of one sentence: what is the matter, and what to do. @param {string} sentence @param {{ title: string, does: () => void }} [way] */
export const onlyASentence = (sentence, way) =>
  html`<main class="alone" id="main" tabindex="-1">
    <h1>${say('name')}</h1>
    <p role="alert">${sentence}</p>
    ${way === undefined ? nothing : html`<button type="button" class="primary" @click=${way.does}>${way.title}</button>`}
  </main>`

/** While the first view is on its way. */
export const onItsWay = () =>
  html`<main class="alone" id="main" tabindex="-1"><p role="status" class="quiet">${say('arriving')}</p></main>`

/** The rehearsal room, in a window of its own: who is looking? @param {readonly { id: string, name: string, part: string }[]} people @param {(id: string) => void} choose */
export const choosePerson = (people, choose) =>
  html`<main class="alone" id="main" tabindex="-1">
    <h1>${say('whoAreYou')}</h1>
    <p class="quiet">${say('whoAreYouHere')}</p>
    <ul class="choices">
      ${people.map(
        ({ id, name, part }) =>
          html`<li>
            <button type="button" @click=${() => choose(id)}>
              <strong>${name}</strong> <span class="quiet">${part}</span>
            </button>
          </li>`,
      )}
    </ul>
  </main>`
