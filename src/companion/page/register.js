// @ts-check
import { html, nothing } from 'lit-html'
import { PastedAgenda } from './agendaPasted.js'
import { ask, askFor } from './asking.js'
import { button, buttons } from './button.js'
import { say } from './words.js'

/** How long nothing is chosen before the register is asked for, in ms. */
const pause = 250

/** Everything before somebody, in all their partnerships: the meetings to come, how minutes stand, and the actions, to be looked through and saved. */
export class Register {
  /** @type {any} */
  #answer
  #failed = ''
  /** What is asked for, by field. @type {Record<string, string>} */
  #asked = {}
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #later
  #name = ''

  /**
   * @param {{ changed: () => void, follows: (meeting: string) => void, types: (about: { partnership?: string, words: string }, title: string) => Promise<boolean> }} around
   */
  constructor(around) {
    this.around = around
    this.pasted = new PastedAgenda(around.types)
  }

  /** Asks for what is wanted, and draws it when it comes. */
  async look() {
    try {
      this.#answer = await askFor(`register?${new URLSearchParams(this.#wanted())}`)
      this.#failed = ''
    } catch (fault) {
      this.#failed = fault instanceof Error && fault.message !== '' ? fault.message : say('notReached')
    }
    this.around.changed()
  }

  /** What was asked for before may be so no longer. */
  turnedTo() {
    if (this.#answer !== undefined) void this.look()
  }

  #wanted() {
    return Object.fromEntries(Object.entries(this.#asked).filter(([, value]) => value !== ''))
  }

  /** @param {string} field @param {string} value */
  #asks(field, value) {
    this.#asked[field] = value
    clearTimeout(this.#later)
    this.#later = setTimeout(() => void this.look(), pause)
  }

  /** @param {any} me @param {import('./button.js').Press} press */
  draw(me, press) {
    if (this.#answer === undefined) {
      if (this.#failed === '' && this.#later === undefined) this.#later = setTimeout(() => void this.look())
      return html`<p class="quiet" role="status">${this.#failed === '' ? say('arriving') : this.#failed}</p>`
    }
    const { meetings, minutes, partnerships } = this.#answer
    return html`<h1 class="unseen">${say('tabRegister')}</h1>
      <div class="register">
        <section aria-labelledby="meetings-title">
          <h2 id="meetings-title">${say('nextMeetings')}</h2>
          ${meetings.length === 0 ? html`<p class="quiet">${say('noMeetingsToCome')}</p>` : this.#meetings(meetings)}
        </section>
        ${this.pasted.draw(partnerships, meetings.length === 0 && minutes.length === 0)}
        ${
          minutes.length === 0
            ? nothing
            : html`<section aria-labelledby="minutes-title">
                <h2 id="minutes-title">${say('minutesToSee')}</h2>
                ${this.#meetings(minutes)}
              </section>`
        }
        ${this.#actions(press)} ${this.#setUp(me, partnerships)}
      </div>`
  }

  /** @param {readonly any[]} those */
  #meetings(those) {
    return html`<ul class="meetings">
      ${those.map(
        each =>
          html`<li>
            <div>
              <strong>${each.body}</strong>
              <p>
                ${[each.dateInWords, each.time].filter(Boolean).join(', ')}${each.venue === undefined ? '' : ` · ${each.venue}`}
              </p>
            </div>
            <span class="chip">${each.state}</span>
            ${button(
              {
                title: `${say('goToMeeting')}: ${[each.body, each.dateInWords].join(', ')}`,
                verb: '',
                data: {},
              },
              () => this.around.follows(each.meeting),
              'small',
              [each.body, each.dateInWords].join(', '),
            )}
          </li>`,
      )}
    </ul>`
  }

  /** @param {import('./button.js').Press} press */
  #actions(press) {
    const { actions } = this.#answer
    return html`<section aria-labelledby="actions-title">
      <h2 id="actions-title">${say('actions')} <span class="count">${actions.length}</span></h2>
      ${this.#filters()}
      ${
        actions.length === 0
          ? html`<p class="quiet">${say('noActions')}</p>`
          : html`<ul class="actions">
              ${actions.map((/** @type {any} */ action) => listed(action, press))}
            </ul>`
      }
      <div class="buttons">
        ${['xlsx', 'csv', 'ics'].map(
          kind =>
            html`<button type="button" class="small" @click=${() => void this.#saves(kind)}>
              ${say('saveAs')} .${kind}
            </button>`,
        )}
      </div>
    </section>`
  }

  #filters() {
    const { partnerships, owners, organisations } = this.#answer
    /** @param {string} field @param {string} label @param {readonly (readonly [string, string])[]} choices */
    const chooser = (field, label, choices) =>
      html`<div>
        <label for="register-${field}">${label}</label>
        <select id="register-${field}" @change=${(/** @type {any} */ event) => this.#asks(field, event.target.value)}>
          ${choices.map(([value, words]) => html`<option value=${value} ?selected=${value === (this.#asked[field] ?? '')}>${words}</option>`)}
        </select>
      </div>`
    /** @param {string} field @param {string} label */
    const day = (field, label) =>
      html`<div>
        <label for="register-${field}">${label}</label>
        <input
          id="register-${field}"
          type="date"
          .value=${this.#asked[field] ?? ''}
          @change=${(/** @type {any} */ event) => this.#asks(field, event.target.value)}
        />
      </div>`
    const all = /** @type {const} */ (['', say('stateAll')])
    const each = (/** @type {readonly string[]} */ those) => those.map(one => /** @type {const} */ ([one, one]))
    return html`<div class="filters">
      ${chooser('state', say('stateHead'), [
        ['', say('stateOpen')],
        ['overdue', say('stateOverdue')],
        ['done', say('stateDone')],
        ['all', say('stateAll')],
      ])}
      ${
        partnerships.length < 2
          ? nothing
          : chooser('partnership', say('partnershipHead'), [
              all,
              ...partnerships.map((/** @type {any} */ one) => /** @type {const} */ ([one.key, one.shortName])),
            ])
      }
      ${chooser('owner', say('ownerHead'), [all, ...each(owners)])}
      ${chooser('organisation', say('organisationHead'), [all, ...each(organisations)])} ${day('from', say('dueFrom'))}
      ${day('until', say('dueUntil'))}
    </div>`
  }

  /** Partnerships changed by their clerks, and a new one made by whoever may. @param {any} me @param {readonly any[]} partnerships */
  #setUp(me, partnerships) {
    const mine = partnerships.filter(({ clerk }) => clerk)
    if (mine.length === 0 && me.maySetUp !== true) return nothing
    return html`<section aria-labelledby="set-up-title">
      <h2 id="set-up-title">${say('partnershipHead')}</h2>
      <div class="buttons">
        ${mine.map(({ key, shortName }) => {
          const title = say('setUpOne', shortName)
          return html`<button
            type="button"
            @click=${() => void this.around.types({ partnership: key, words: 'set up' }, title)}
          >
            ${title}
          </button>`
        })}
      </div>
      ${
        me.maySetUp === true
          ? html`<form
              class="new-partnership"
              @submit=${(/** @type {Event} */ event) => {
                event.preventDefault()
                if (this.#name.trim() !== '')
                  void this.around.types({ words: `set up ${this.#name.trim()}` }, say('newPartnership'))
              }}
            >
              <label for="new-partnership">${say('newPartnership')}: ${say('newPartnershipName')}</label>
              <input
                id="new-partnership"
                autocomplete="off"
                @input=${(/** @type {any} */ event) => (this.#name = event.target.value)}
              />
              <button type="submit">${say('newPartnership')}</button>
            </form>`
          : nothing
      }
    </section>`
  }

  /** @param {string} kind */
  async #saves(kind) {
    const response = await ask(`register.${kind}?${new URLSearchParams(this.#wanted())}`).catch(() => undefined)
    if (response === undefined) {
      this.#failed = say('notReached')
      this.around.changed()
      return
    }
    const link = document.createElement('a')
    link.href = URL.createObjectURL(await response.blob())
    link.download = kind === 'ics' ? 'partnerships.ics' : `actions.${kind}`
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
  }
}

/** @param {any} action @param {import('./button.js').Press} press */
const listed = (action, press) =>
  html`<li class=${action.overdue ? 'overdue' : ''}>
    <p class="quiet">
      ${action.reference} ·
      ${action.body}${action.overdue ? html` <span class="chip warn">${say('stateOverdue')}</span>` : nothing}
    </p>
    <p>${action.text}</p>
    <p class="quiet">${[action.owners.join(' / '), action.due, action.state].filter(Boolean).join(' · ')}</p>
    ${buttons(action.buttons, press, 'small')}
  </li>`
