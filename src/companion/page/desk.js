// @ts-check
import { html, nothing } from 'lit-html'
import { button, buttons } from './button.js'
import { AgendaTable } from './deskAgenda.js'
import { WritingBox } from './deskBox.js'
import { drawPages } from './deskPages.js'
import { Passage } from './deskPassage.js'
import { say } from './words.js'

/** The clerk's desk: the minutes as they will be printed beside one writing box, with the gaps, who is here, and the agenda while it can be put right. */
export class DeskView {
  /** The newest thing recorded, by its id. @type {string | undefined} */
  #newest

  /** @param {import('./deskAround.js').Around} around */
  constructor(around) {
    this.around = around
    this.meeting = ''
    this.#goesTo('')
  }

  /** What stands in the box, and the passage that is open, are of one meeting and stay with it. @param {string} meeting */
  #goesTo(meeting) {
    this.meeting = meeting
    this.#newest = undefined
    this.passage = new Passage(this.around)
    this.box = new WritingBox(this.around, entry => this.passage.open(entry))
    this.table = new AgendaTable(this.around)
  }

  /** @param {any} view @param {import('./button.js').Press} press */
  draw(view, press) {
    if (view.meeting !== this.meeting) this.#goesTo(view.meeting)
    this.#keepsInSight(view)
    const writes = view.minutes !== undefined && !view.minutes.fixed
    // What a clerk is here for comes first for the Tab key too: the agenda until the meeting opens, then the box, and not each passage before it.
    return html`<h1 class="unseen">${say('tabDesk')}: ${view.body}</h1>
      <div class="desk">
        ${view.table === undefined ? nothing : this.table.draw(view, press)}
        <div class="writing-side">
          ${writes ? this.box.draw(view, press) : this.box.drawLeft(view)}
          ${view.minutes === undefined ? nothing : this.#gaps(view, press)} ${people(view, press)}
          ${view.minutes === undefined ? nothing : buttons(view.minutes.buttons, press)}
        </div>
        ${view.minutes === undefined ? nothing : drawPages(view, this.passage)}
      </div>`
  }

  /** What was just recorded is scrolled to, where a clerk is writing. @param {any} view */
  #keepsInSight(view) {
    const newest = Object.keys(view.minutes?.entries ?? {}).at(-1)
    if (newest === undefined || newest === this.#newest) return
    const first = this.#newest === undefined
    this.#newest = newest
    if (first || document.activeElement?.id !== 'write' || !matchMedia('(min-width: 52rem)').matches) return
    requestAnimationFrame(() =>
      document.querySelector(`[data-entry="${newest}"]`)?.scrollIntoView({ block: 'nearest' }),
    )
  }

  /** What a clerk should look at, each with the way to its place. @param {any} view @param {import('./button.js').Press} press */
  #gaps(view, press) {
    const { gaps } = view.minutes
    return html`<section aria-labelledby="gaps-title">
      <h2 id="gaps-title">
        ${say('toLookAt')} ${gaps.length === 0 ? nothing : html`<span class="count">${gaps.length}</span>`}
      </h2>
      ${gaps.length === 0 ? html`<p class="quiet">${say('nothingToLookAt')}</p>` : nothing}
      <ul class="gaps">
        ${gaps.map(
          (/** @type {any} */ gap) =>
            html`<li>
              <p>${gap.sentence}</p>
              ${buttons(
                gap.buttons.map((/** @type {any} */ each) => ({ ...each, title: `${each.title}: ${gap.sentence}` })),
                press,
                'small',
                gap.sentence,
              )}
              ${this.#wayThere(view, gap)}
            </li>`,
        )}
      </ul>
    </section>`
  }

  /** @param {any} view @param {any} gap */
  #wayThere(view, gap) {
    const entry = gap.entry === undefined ? undefined : view.minutes.entries[gap.entry]
    if (entry !== undefined && entry.fixed !== true)
      return wayTo(say('goThere'), gap.sentence, () => this.passage.open(entry))
    return gap.item === undefined ? nothing : wayTo(say('writeThere'), gap.sentence, () => this.box.under(gap.item))
  }
}

/** To the place of a gap; which gap is heard, and seen above it. @param {string} title @param {string} sentence @param {() => void} goes */
const wayTo = (title, sentence, goes) =>
  html`<button type="button" class="small quiet" aria-label="${title}: ${sentence}" @click=${goes}>${title}</button>`

/** Everybody who belongs here or came, with the press that puts them where they are. @param {any} view @param {import('./button.js').Press} press */
function people(view, press) {
  const roster = view.roster ?? []
  return html`<details class="people-here">
    <summary>${say('people')} <span class="count">${roster.length}</span></summary>
    <ul class="people">
      ${roster.map(
        (/** @type {any} */ person) =>
          html`<li>
            <span
              ><strong>${person.name}</strong
              >${person.role === undefined ? nothing : html`<br /><span class="quiet">${person.role}</span>`}<br />${person.place}</span
            >
            <span class="buttons"
              >${person.buttons.map((/** @type {any} */ each) => button({ ...each, title: `${each.title}: ${person.name}` }, press, 'small', person.name))}</span
            >
          </li>`,
      )}
    </ul>
  </details>`
}
