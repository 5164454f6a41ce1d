// @ts-check
import { CompanionTab } from './companionTab.js'
import { drawComposer } from './composer.js'
import { drawDialog, drawNotice } from './dialog.js'
import { drawMessage } from './message.js'
import { asks, does, element } from './talk.js'

/** @typedef {{ name: string, id: string, part: string, organisation: string }} Person */
/**
 * @typedef {{
 *   people: Person[], messageActions: { id: string, title: string }[], bot: string, hears: string, agenda: string, companion?: { page: string, chat: string },
 * }} About
 */
/** @typedef {'chat' | 'one-to-one'} Where the two chats there are */
/** @typedef {Where | 'companion'} Tab */

const tabs = /** @type {const} */ ([
  ['chat', 'Meeting chat'],
  ['one-to-one', 'One-to-one with the bot'],
  ['companion', 'Companion'],
])

/** A tab's title; what goes on after its first word is only heard where there is no room. @param {string} title */
function titled(title) {
  const [, first = title, rest = ''] = /^(One-to-one)( .*)$/.exec(title) ?? []
  return rest === '' ? [title] : [first, element('span', { class: 'rest' }, rest)]
}

const widths = /** @type {const} */ ([
  ['', '↔ Fits'],
  ['panel', '↔ Panel'],
  ['phone', '↔ Phone'],
])

/**
 * How wide a pane is: as it fits, or as a client would show it.
 * @param {number} number @param {(width: string) => void} becomes
 */
function widthChoice(number, becomes) {
  const choice = /** @type {HTMLSelectElement} */ (
    element('select', {
      class: 'width',
      'aria-label': `Pane ${number}: how wide`,
      title: 'How wide this pane is: as it fits, a meeting’s panel (320), a phone (360)',
    })
  )
  for (const [width, title] of widths) choice.append(new Option(title, width))
  choice.value = localStorage.getItem(`width ${number}`) ?? ''
  choice.addEventListener('change', () => {
    localStorage.setItem(`width ${number}`, choice.value)
    becomes(choice.value)
  })
  return choice
}

/** One person's screen. */
export class Pane {
  /** @param {About} about @param {Person} person @param {number} number @param {() => void} changesPerson */
  constructor(about, person, number, changesPerson) {
    this.changesPerson = changesPerson
    this.about = about
    this.person = person
    /** @type {Where} */
    this.where = 'chat'
    /** @type {Tab} */
    this.tab = 'chat'
    /** @type {Map<string, { state: string, element: HTMLElement }>} */
    this.drawn = new Map()
    this.dialogState = ''
    /** @type {Record<Where, number>} */
    this.seen = { chat: 0, 'one-to-one': 0 }
    this.asking = false
    this.askAgain = false
    /** @type {Element | null} */
    this.openedFrom = null

    this.select = /** @type {HTMLSelectElement} */ (element('select', { 'aria-label': `Pane ${number}: who this is` }))
    for (const each of about.people)
      this.select.append(new Option(`${each.name} · ${each.part}`, each.name, false, each === person))
    this.select.addEventListener('change', () => this.becomes(this.select.value))
    this.inMeeting = element('button', { type: 'button', class: 'quiet' }, 'Join')
    this.inMeeting.addEventListener(
      'click',
      () => void does(this.person.name, this.inMeeting.textContent === 'Join' ? 'joins' : 'leaves'),
    )
    this.companion = about.companion === undefined ? undefined : new CompanionTab(about.companion, number)
    const shown = tabs.filter(([where]) => where !== 'companion' || this.companion !== undefined)
    this.tabs = shown.map(([where, title], place) => {
      const tab = element(
        'button',
        {
          type: 'button',
          role: 'tab',
          id: `tab-${number}-${where}`,
          'aria-controls': where === 'companion' ? `companion-${number}` : `log-${number}`,
        },
        ...titled(title),
      )
      tab.addEventListener('click', () => this.turnsTo(where))
      tab.addEventListener('keydown', event => {
        if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return
        const next = (place + (event.key === 'ArrowRight' ? 1 : shown.length - 1)) % shown.length
        this.turnsTo(shown[next]?.[0] ?? 'chat')
        this.tabs[next]?.focus()
      })
      return tab
    })
    this.log = element('div', {
      class: 'log',
      role: 'tabpanel',
      id: `log-${number}`,
      tabindex: '0',
      'aria-live': 'polite',
    })
    this.atEnd = true
    let before = 0
    this.log.addEventListener('scroll', () => {
      const { scrollHeight, scrollTop, clientHeight } = this.log
      // Further from the end without having gone up: something was added since, and nobody has turned away from the end.
      if (scrollHeight - scrollTop - clientHeight < 60) this.atEnd = true
      else if (scrollTop < before) this.atEnd = false
      before = scrollTop
    })
    new ResizeObserver(() => this.staysAtEnd()).observe(this.log)
    this.over = element('div', { class: 'over' })
    this.composer = drawComposer({
      person: () => this.person.name,
      where: () => this.where,
      bot: about.bot,
      hears: about.hears,
      agenda: about.agenda,
    })
    const width = widthChoice(number, chosen => (this.element.dataset['width'] = chosen))
    this.element = element(
      'section',
      { class: 'pane', 'aria-label': person.name, 'data-width': width.value },
      element(
        'header',
        {},
        element('div', { class: 'who' }, this.select, width, this.inMeeting),
        element('div', { class: 'tabs', role: 'tablist', 'aria-label': 'Chats' }, ...this.tabs),
      ),
      this.log,
      ...(this.companion === undefined ? [] : [this.companion.element]),
      this.over,
      this.composer.form,
    )
    this.turnsTo('chat')
  }

  /** Puts the keyboard into this person's writing box, in the chat that is named. @param {Where} [where] */
  write(where = this.where) {
    if (where !== this.tab) this.turnsTo(where)
    this.element.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    this.composer.write()
  }

  /** Another person takes this pane. @param {string} name */
  becomes(name) {
    this.person = this.about.people.find(each => each.name === name) ?? this.person
    this.element.setAttribute('aria-label', this.person.name)
    this.select.value = this.person.name
    this.turnsTo('chat')
    this.changesPerson()
  }

  /** @param {Tab} tab */
  turnsTo(tab) {
    this.tab = tab
    this.tabs.forEach((each, place) => {
      const chosen = tabs[place]?.[0] === tab
      each.setAttribute('aria-selected', String(chosen))
      each.tabIndex = chosen ? 0 : -1
      if (chosen) this.log.setAttribute('aria-labelledby', each.id)
    })
    this.log.hidden = tab === 'companion'
    this.composer.form.hidden = tab === 'companion'
    if (tab === 'companion') {
      void this.companion?.shows(this.person)
      return
    }
    this.companion?.hides()
    this.where = tab
    this.clear()
    this.composer.suits({ where: tab, clerk: this.person.part === 'clerk' })
    void this.refresh()
  }

  clear() {
    this.atEnd = true
    this.drawn.clear()
    this.log.replaceChildren()
    this.over.replaceChildren()
    this.dialogState = ''
  }

  /** Fetches this person's screen and draws what is new in it. */
  async refresh() {
    if (this.asking) {
      this.askAgain = true
      return
    }
    this.asking = true
    do {
      this.askAgain = false
      const { person, where } = this
      const screen = await asks(`/screens/${encodeURIComponent(person.name)}`).catch(() => undefined)
      if (screen !== undefined && person === this.person && where === this.where) this.show(screen)
    } while (this.askAgain)
    this.asking = false
  }

  /** @param {any} screen */
  show(screen) {
    this.inMeeting.textContent = screen.inMeeting ? 'Leave' : 'Join'
    this.inMeeting.setAttribute('aria-label', `${this.person.name}: ${screen.inMeeting ? 'leave' : 'join'} the meeting`)
    const chats = { chat: screen.chat, 'one-to-one': screen.oneToOne }
    const messages = chats[this.where]
    if (this.tab === this.where) this.seen[this.where] = messages.length
    this.tabs.forEach((tab, place) => {
      const where = tabs[place]?.[0] ?? 'companion'
      if (where !== 'companion') tab.classList.toggle('unread', chats[where].length > this.seen[where])
    })
    this.showMessages(messages, screen.people)
    this.showOver(screen)
  }

  /** @param {any[]} messages @param {{ name: string, id: string }[]} people */
  showMessages(messages, people) {
    const around = {
      person: this.person.name,
      where: this.where,
      people,
      messageActions: this.about.messageActions,
      said: (/** @type {string} */ text) => alertIn(this.over, text),
    }
    const present = new Set(messages.map(message => message.id))
    for (const [id, { element: old }] of this.drawn) {
      if (present.has(id)) continue
      old.remove()
      this.drawn.delete(id)
    }
    for (const message of messages) {
      const state = JSON.stringify(message)
      const before = this.drawn.get(message.id)
      if (before?.state === state) continue
      const fresh = drawMessage(message, around)
      if (before === undefined) this.log.append(fresh)
      else before.element.replaceWith(fresh)
      this.drawn.set(message.id, { state, element: fresh })
    }
    if (messages.length === 0 && this.log.childElementCount === 0)
      this.log.append(
        element(
          'p',
          { class: 'empty' },
          this.where === 'chat'
            ? 'Nothing has been said in the meeting chat yet.'
            : `Write to ${this.about.bot}; only you and the bot see this. Try: help`,
        ),
      )
    else if (messages.length > 0) this.log.querySelector('.empty')?.remove()
    this.staysAtEnd()
  }

  /** Whoever was reading the newest message goes on doing so. */
  staysAtEnd() {
    if (this.atEnd) this.log.scrollTop = this.log.scrollHeight
  }

  /** @param {any} screen */
  showOver(screen) {
    const state = JSON.stringify([screen.dialog, screen.notice])
    if (state === this.dialogState) return
    this.dialogState = state
    const held = this.over.contains(document.activeElement)
    if (this.over.childElementCount === 0 && this.element.contains(document.activeElement))
      this.openedFrom = document.activeElement
    this.over.replaceChildren()
    if (screen.dialog !== null) this.over.append(drawDialog(screen.dialog, this.person.name, screen.people))
    if (screen.notice !== null) this.over.append(drawNotice(screen.notice.text, this.person.name))
    if (held && this.over.childElementCount === 0) this.goesBack()
  }

  /** The keyboard goes back to the button that was pressed or, where that has gone, to the writing box. */
  goesBack() {
    const { openedFrom } = this
    if (openedFrom instanceof HTMLElement && openedFrom.isConnected) openedFrom.focus()
    else this.composer.write()
  }
}

/** @param {HTMLElement} over @param {string} text */
function alertIn(over, text) {
  over.append(element('p', { class: 'notice wrong', role: 'alert' }, text))
}
