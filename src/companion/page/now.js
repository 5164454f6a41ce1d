// @ts-check
import { html, nothing } from 'lit-html'
import { now as clock } from './asking.js'
import { say } from './words.js'

/** @param {{ name: string, link?: string }} paper */
export const paper = ({ name, link }) =>
  link === undefined
    ? html`<span>${name}</span>`
    : html`<a href=${link} target="_blank" rel="noreferrer"
        >${name}<span class="unseen"> ${say('opensOutside')}</span></a
      >`

/** Papers under each other; nothing where there are none. @param {readonly { name: string, link?: string }[]} those */
export const papers = those =>
  those.length === 0
    ? nothing
    : html`<ul class="papers" aria-label=${say('papers')}>
        ${those.map(each => html`<li>${paper(each)}</li>`)}
      </ul>`

/**
 * The time of an item, by the server's clock: what is used of what was planned, as a bar and in words.
 * @param {{ startedAt?: string, minutes?: number }} item
 */
export function timeUsed({ startedAt, minutes }) {
  if (startedAt === undefined)
    return minutes === undefined ? nothing : html`<p class="time">${say('timePlanned', minutes)}</p>`
  const used = Math.max(0, Math.floor((clock() - Date.parse(startedAt)) / 60_000))
  if (minutes === undefined) return html`<p class="time">${say(used === 1 ? 'timeSoFarOne' : 'timeSoFar', used)}</p>`
  const left = minutes - used
  const state = left < 0 ? 'over' : left <= Math.max(1, minutes / 5) ? 'short' : 'fine'
  const words =
    left < 0
      ? say('timeOver', minutes, -left)
      : left === 0
        ? say('timeUp', minutes)
        : say('timeLeft', used, minutes, left)
  return html`<div class="time ${state}">
    <progress max=${minutes} .value=${Math.min(used, minutes)} aria-label=${say('time')}></progress>
    <p>${words}</p>
  </div>`
}

/** What is being taken, in large type; what stands there where nothing is. @param {any} view @param {unknown} [more] below it */
export function itemNow(view, more = nothing) {
  const { now } = view
  if (now === undefined)
    return html`<section class="now" aria-labelledby="now-title">
      <p class="over">${[view.dateInWords, view.time].filter(Boolean).join(', ')}</p>
      <h1 id="now-title">${view.body}</h1>
      <p class="presenter">${view.phaseInWords}${view.venue === undefined ? '' : ` · ${view.venue}`}</p>
      ${more}
    </section>`
  return html`<section class="now" aria-labelledby="now-title">
    <p class="over">
      <span>${now.position}</span>
      ${now.restricted || view.restrictedNow ? html`<span class="chip warn">${say('restricted')}</span>` : nothing}
      ${view.phase === 'adjourned' ? html`<span class="chip warn">${view.phaseInWords}</span>` : nothing}
    </p>
    <h1 id="now-title"><span class="number">${now.number}.</span> ${now.title}</h1>
    ${now.presenters.length === 0 ? nothing : html`<p class="presenter">${now.presenters.join(', ')}</p>`}
    ${papers(now.papers)} ${timeUsed(now)} ${more}
  </section>`
}

/** What was recorded in the item, as far as this person may read it. @param {any} now */
export function recorded(now) {
  const lines = [...now.also, ...now.decisions, ...now.actions]
  if (lines.length === 0 && now.notes === 0) return nothing
  const notes = now.notes === 0 ? '' : say(now.notes === 1 ? 'oneNote' : 'notes', now.notes)
  return html`<section aria-labelledby="recorded-title">
    <h2 id="recorded-title">${say('recorded')}</h2>
    <ul class="lines">
      ${now.also.map((/** @type {string} */ line) => html`<li>${line}</li>`)}
      ${now.decisions.map((/** @type {string} */ line) => html`<li class="decision">${line}</li>`)}
      ${now.actions.map((/** @type {string} */ line) => html`<li class="action">${line}</li>`)}
    </ul>
    ${notes === '' ? nothing : html`<p class="quiet">${notes}</p>`}
  </section>`
}
