// @ts-check
import { html, nothing } from 'lit-html'
import { AgendaToRun } from './agenda.js'
import { buttons } from './button.js'
import { itemNow, recorded } from './now.js'
import { say } from './words.js'

/** How many buttons stand open; the rest are under `More`. */
const mostOpen = 4

/** The view a meeting is run from: made for 320 px beside a meeting, and two columns where there is room. */
export class ChairView {
  /** @param {() => void} changed @param {(view: any) => unknown} sharing the way to the big screen, where there is one */
  constructor(changed, sharing) {
    this.agenda = new AgendaToRun(changed)
    this.sharing = sharing
  }

  /** @param {any} view @param {import('./button.js').Press} press */
  draw(view, press) {
    return html`<div class="two">
      <div>
        ${itemNow(view, standing(view))} ${buttonsOf(view, press)} ${requests(view, press)} ${urgent(view, press)}
        ${view.now === undefined ? nothing : recorded(view.now)}
      </div>
      <div>${this.agenda.draw(view, press)} ${closing(view, press)} ${this.sharing(view)}</div>
    </div>`
  }
}

/** What the chair must see before anything else: in words, each with a sign of its own, and nothing twice. @param {any} view */
function standing({ now }) {
  if (now === undefined) return nothing
  const { warnings = [], notEntitled = [], mustLeave = [], quorum } = now
  const isSaid = (/** @type {string} */ words) => warnings.some((/** @type {string} */ each) => each.includes(words))
  const warn = (/** @type {unknown} */ words) => html`<li class="warn">${words}</li>`
  return html`<ul class="standing">
    ${warnings.map(warn)}
    ${notEntitled.length === 0 || isSaid(notEntitled[0]) ? nothing : warn(say('notEntitled', notEntitled.join(', ')))}
    ${mustLeave.map(declarant)}
    ${
      quorum.quorate
        ? html`<li class="good">${say('quorate', quorum.words)}</li>`
        : isSaid(quorum.words)
          ? nothing
          : warn(say('notQuorate', quorum.words))
    }
  </ul>`
}

/** @param {{ does: string, left: boolean | null, stays?: true }} declared */
function declarant({ does, left, stays }) {
  const settled = left === true || stays === true
  const state = left === true ? 'hasLeft' : left === false ? 'hasStayed' : 'hasNotSaid'
  return html`<li class=${settled ? 'good' : 'warn'}>
    ${does} ${stays === true ? nothing : html`<span class="chip ${settled ? 'good' : 'warn'}">${say(state)}</span>`}
  </li>`
}

/** @param {any} view @param {import('./button.js').Press} press */
function buttonsOf(view, press) {
  const elsewhere = (/** @type {any} */ each) =>
    each === goingOn(view) || (each.verb === 'close meeting' && view.closing !== undefined)
  const those = view.buttons.filter((/** @type {any} */ each) => !elsewhere(each))
  if (those.length === 0) return nothing
  const [first, rest] = [those.slice(0, mostOpen), those.slice(mostOpen)]
  return html`<div class="conduct">
    ${buttons(first, press, '')}
    ${
      rest.length === 0
        ? nothing
        : html`<details class="more">
            <summary>${say('more')}</summary>
            ${buttons(rest, press, '')}
          </details>`
    }
  </div>`
}

/** @param {any} view @param {import('./button.js').Press} press */
function requests({ speakers }, press) {
  if (speakers.length === 0) return nothing
  return html`<section aria-labelledby="speak-title">
    <h2 id="speak-title">${say('wouldSpeak')} <span class="count">${speakers.length}</span></h2>
    <ol class="people">
      ${speakers.map(
        (/** @type {any} */ speaker) =>
          html`<li>
            <span>${speaker.name}${speaker.you ? ` ${say('you')}` : ''}</span
            >${buttons(speaker.buttons, press, '', speaker.name)}
          </li>`,
      )}
    </ol>
  </section>`
}

/** @param {any} view @param {import('./button.js').Press} press */
function urgent(view, press) {
  const waiting = view.urgent ?? []
  if (waiting.length === 0) return nothing
  return html`<section aria-labelledby="urgent-title">
    <h2 id="urgent-title">${say('urgent')} <span class="count">${waiting.length}</span></h2>
    ${waiting.map(
      (/** @type {any} */ matter) =>
        html`<div class="matter">
          <h3>${matter.title}</h3>
          <p>${say('urgentReason', matter.reason)}</p>
          <p class="quiet">${say('urgentBy', matter.by)}</p>
          ${buttons(matter.buttons, press)}
        </div>`,
    )}
  </section>`
}

/** @param {any} view @param {import('./button.js').Press} press */
function closing(view, press) {
  if (view.closing === undefined) return nothing
  const { left } = view.closing
  return html`<details class="closing">
    <summary>${say('closing')}</summary>
    ${
      left.length === 0
        ? html`<p>${say('nothingLeft')}</p>`
        : html`<p>${left.length === 1 ? say('leftOne') : say('left', left.length)}</p>
            <ul class="lines">
              ${left.map((/** @type {any} */ item) => html`<li>${item.number}. ${item.title}</li>`)}
            </ul>`
    }
    ${buttons(view.closing.buttons, press)}
  </details>`
}

/** The one button that stands always in reach: the next item or, where none can be taken, what comes before that. @param {any} view */
export const goingOn = view =>
  view.next?.button ??
  view.buttons.find((/** @type {any} */ each) => each.primary === true) ??
  (view.phase === 'published' ? view.buttons[0] : undefined)
