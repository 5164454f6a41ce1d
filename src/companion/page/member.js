// @ts-check
import { html, nothing } from 'lit-html'
import { agendaToRead } from './agenda.js'
import { askFor, Refused } from './asking.js'
import { buttons } from './button.js'
import { itemNow, recorded } from './now.js'
import { say } from './words.js'

/** The view everybody has: what is being taken, one's own part in it, the agenda with its papers, earlier minutes, and finding. */
export class MemberView {
  /** @type {{ words: string, total?: number, found?: readonly any[], sentence?: string } | undefined} */
  #search

  /** @param {() => void} changed */
  constructor(changed) {
    this.changed = changed
  }

  /** @param {any} view @param {import('./button.js').Press} press */
  draw(view, press) {
    const next = view.agenda.find((/** @type {any} */ item) => item.state === 'to come')
    return html`<div class="two">
      <div>
        ${itemNow(view, view.now === undefined || next === undefined ? nothing : html`<p class="next">${say('next', `${next.number}. ${next.title}`)}</p>`)}
        ${own(view, press)} ${ownActions(view, press)} ${view.now === undefined ? nothing : recorded(view.now)}
      </div>
      <div>
        <section aria-labelledby="agenda-title">
          <h2 id="agenda-title">${say('agenda')}</h2>
          ${agendaToRead(view)}
        </section>
        ${earlier(view)} ${this.#find(view)}
      </div>
    </div>`
  }

  /** @param {any} view */
  #find(view) {
    const search = this.#search
    return html`<section aria-labelledby="find-title">
      <h2 id="find-title">${say('find')}</h2>
      <form
        class="find"
        role="search"
        @submit=${(/** @type {SubmitEvent} */ event) => {
          event.preventDefault()
          const form = /** @type {HTMLFormElement} */ (event.currentTarget)
          const words = /** @type {HTMLInputElement} */ (form.elements.namedItem('words')).value.trim()
          void this.#looksFor(view.partnership, words)
        }}
      >
        <label for="find-words">${say('findWords')}</label>
        <div class="beside">
          <input id="find-words" name="words" type="search" autocomplete="off" />
          <button type="submit">${say('findButton')}</button>
        </div>
      </form>
      <div role="status">
        ${
          search === undefined
            ? nothing
            : search.sentence !== undefined
              ? html`<p class="wrong">${search.sentence}</p>`
              : search.found === undefined
                ? html`<p class="quiet">${say('looking')}</p>`
                : html`<p class="quiet">
                    ${search.total === 0 ? say('foundNone', search.words) : say('found', search.total ?? 0, search.words)}
                  </p>`
        }
      </div>
      ${
        search?.found === undefined || search.found.length === 0
          ? nothing
          : html`<ul class="found">
              ${search.found.map(
                each =>
                  html`<li>
                    <p>${each.text}</p>
                    <p class="quiet">
                      ${each.kindInWords} · ${each.dateInWords} · ${each.number}.
                      ${each.title}${each.restricted ? ` · ${say('restricted')}` : ''}
                    </p>
                  </li>`,
              )}
            </ul>`
      }
    </section>`
  }

  /** @param {string} partnership @param {string} words */
  async #looksFor(partnership, words) {
    if (words === '') return
    this.#search = { words }
    this.changed()
    try {
      const { total, found } = await askFor(`find?${new URLSearchParams({ partnership, words })}`)
      this.#search = { words, total, found }
    } catch (fault) {
      this.#search = { words, sentence: fault instanceof Refused ? fault.message : say('notReached') }
    }
    this.changed()
  }
}

/** @param {any} view @param {import('./button.js').Press} press */
function own({ own, speakers }, press) {
  const waits = speakers.findIndex((/** @type {any} */ speaker) => speaker.you)
  return html`<section aria-labelledby="own-title">
    <h2 id="own-title">${say('ownPart')}</h2>
    ${
      own.answer === undefined
        ? html`<p class="quiet">${say('notAnswered')}</p>`
        : html`<div class="answer">
            ${own.answer.words.map((/** @type {string} */ words) => html`<p>${words}</p>`)}
          </div>`
    }
    ${own.interests.map(
      (/** @type {any} */ interest) =>
        html`<div class="matter">
          <h3>${interest.kind}</h3>
          <p>${interest.items.map((/** @type {any} */ item) => `${item.number}. ${item.title}`).join('; ')}</p>
          ${
            interest.nature === undefined
              ? interest.sensitive
                ? html`<p class="quiet">${say('sensitive')}</p>`
                : nothing
              : html`<p class="quiet">${interest.nature}</p>`
          }
          <p>${interest.does}</p>
          ${buttons(interest.buttons, press)}
        </div>`,
    )}
    ${waits < 0 ? nothing : html`<p class="matter">${say('youWait', waits + 1)}</p>`}
    <div class="conduct">${buttons(own.buttons, press)}</div>
  </section>`
}

/** @param {any} view @param {import('./button.js').Press} press */
function ownActions({ own }, press) {
  if (own.actions.length === 0) return nothing
  return html`<section aria-labelledby="actions-title">
    <h2 id="actions-title">${say('ownActions')} <span class="count">${own.actions.length}</span></h2>
    ${own.actions.map(
      (/** @type {any} */ action) =>
        html`<div class="matter">
          <p><span class="number">${action.reference}</span> ${action.text}</p>
          <p class="quiet">${[action.due, action.state].filter(Boolean).join(' · ')}</p>
          ${buttons(action.buttons, press)}
        </div>`,
    )}
  </section>`
}

/** @param {any} view */
function earlier({ earlier: meetings }) {
  if (meetings.length === 0) return nothing
  return html`<section aria-labelledby="earlier-title">
    <h2 id="earlier-title">${say('earlier')}</h2>
    <ul class="papers">
      ${meetings.map(
        (/** @type {any} */ meeting) =>
          html`<li>
            ${
              meeting.link === undefined
                ? meeting.dateInWords
                : html`<a href=${meeting.link} target="_blank" rel="noreferrer">${meeting.dateInWords}</a>`
            }
            <span class="quiet">${meeting.stateInWords}</span>
          </li>`,
      )}
    </ul>
  </section>`
}
