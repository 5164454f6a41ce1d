// @ts-check
import { markdown } from './markdown.js'
import { asks, element } from './talk.js'

/** @typedef {{ says: string, pane: string, where: 'chat' | 'one-to-one', done: boolean, soFar?: string }} Line */

/** @param {string} tag @param {string} text @param {Record<string, string>} [attributes] */
function inMarkdown(tag, text, attributes = {}) {
  const made = element(tag, attributes)
  made.innerHTML = markdown(text).replace(/^<p>|<\/p>$/g, '')
  return made
}

/** The first meeting, beside the panes: what to do, and how far it is. It can be put away and brought back. */
export class Guide {
  /** @param {HTMLElement} place @param {HTMLElement} button @param {(pane: string, where: 'chat' | 'one-to-one') => void} goesTo */
  constructor(place, button, goesTo) {
    this.place = place
    this.button = button
    this.goesTo = goesTo
    this.drawn = ''
    this.shows(localStorage.getItem('guide') !== 'away')
    button.addEventListener('click', () => this.shows(this.place.hidden))
  }

  /** @param {boolean} shown */
  shows(shown) {
    this.place.hidden = !shown
    this.button.setAttribute('aria-expanded', String(shown))
    localStorage.setItem('guide', shown ? 'shown' : 'away')
  }

  /** Asks how far the meeting is, and draws it where that has changed. */
  async refresh() {
    /** @type {{ first: string[], lines: Line[] }} */
    const { first, lines } = await asks('/guide')
    const state = JSON.stringify(lines)
    if (state === this.drawn) return
    const had = this.place.contains(document.activeElement)
    this.drawn = state
    const away = element(
      'button',
      { type: 'button', class: 'quiet', 'aria-label': 'Put the guide away', title: 'Put the guide away' },
      '✕',
    )
    away.addEventListener('click', () => {
      this.shows(false)
      this.button.focus()
    })
    const all = element('button', { type: 'button', class: 'quiet all' }, 'All')
    all.setAttribute('aria-expanded', String(this.place.classList.contains('whole')))
    all.addEventListener('click', () => all.setAttribute('aria-expanded', String(this.place.classList.toggle('whole'))))
    const done = lines.filter(line => line.done).length
    const next = lines.findLastIndex(line => line.done) + 1
    this.place.replaceChildren(
      element(
        'header',
        {},
        element('h2', { id: 'guideTitle' }, 'A first meeting'),
        element('span', { class: 'howFar', role: 'status' }, done === 0 ? '' : `${done} of ${lines.length}`),
        all,
        away,
      ),
      ...(done === 0
        ? [
            element(
              'ol',
              { class: 'first', 'aria-label': 'What to do first' },
              ...first.map(each => inMarkdown('li', each)),
            ),
          ]
        : []),
      element('ol', { class: 'lines' }, ...lines.map((line, place) => this.#line(line, place + 1, place === next))),
      ...(done === lines.length
        ? [element('p', {}, 'That was the whole of it. Open the minutes under Filed papers.')]
        : []),
    )
    this.place.querySelector('.next')?.scrollIntoView({ block: 'nearest' })
    const go = this.place.querySelector('.next button')
    if (had && go instanceof HTMLElement) go.focus()
  }

  /** @param {Line} line @param {number} number @param {boolean} isNext */
  #line(line, number, isNext) {
    const made = inMarkdown('li', line.says, { class: line.done ? 'done' : isNext ? 'next' : '' })
    made.prepend(
      element(
        'span',
        { class: 'tick', 'data-number': String(number) },
        element('span', { class: 'unseen' }, line.done ? 'Done: ' : ''),
      ),
    )
    if (line.soFar !== undefined) made.append(element('span', { class: 'soFar' }, ` ${line.soFar}`))
    if (!isNext || line.done) return made
    made.setAttribute('aria-current', 'step')
    const go = element('button', { type: 'button' }, `Go to ${line.pane.split(' ')[0]}’s pane`)
    go.addEventListener('click', () => this.goesTo(line.pane, line.where))
    made.append(go)
    return made
  }
}
