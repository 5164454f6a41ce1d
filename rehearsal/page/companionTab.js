// @ts-check
import { TeamsAround } from './teamsAround.js'
import { element } from './talk.js'

/** The room's colours as Teams would name its theme. */
function theme() {
  if (matchMedia('(forced-colors: active)').matches) return 'contrast'
  const chosen = document.documentElement.dataset['scheme']
  const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  return dark ? 'dark' : 'default'
}

/**
 * The companion's address for one pane: a name of this machine for each, since a browser opens six connections to a name and no more, and every page holds
 * one. Where the browser does not know such names, the bot's own address.
 * @param {string} page @param {number} number @returns {Promise<string>}
 */
async function addressFor(page, number) {
  const own = new URL(page)
  own.hostname = `pane-${number}.localhost`
  const known = await fetch(new URL('/health', own), { mode: 'no-cors' }).then(
    () => true,
    () => false,
  )
  return known ? own.href : page
}

/** The companion page in somebody's pane, framed as Teams frames it; it is fetched when the tab is first turned to. */
export class CompanionTab {
  /** @param {{ page: string, chat: string }} where @param {number} number of the pane */
  constructor(where, number) {
    this.where = where
    this.number = number
    this.element = element('div', {
      class: 'companion',
      id: `companion-${number}`,
      role: 'tabpanel',
      'aria-labelledby': `tab-${number}-companion`,
    })
    this.element.hidden = true
    this.person = ''
    /** @type {TeamsAround | undefined} */
    this.around = undefined
    const changed = () => this.around?.wears(theme())
    new MutationObserver(changed).observe(document.documentElement, { attributeFilter: ['data-scheme'] })
    for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
      matchMedia(query).addEventListener('change', changed)
  }

  /** @param {{ name: string, id: string }} person */
  async shows({ name, id }) {
    this.element.hidden = false
    if (this.person === id) return
    this.person = id
    this.around?.ends()
    const src = await addressFor(this.where.page, this.number)
    if (this.person !== id) return
    const frame = /** @type {HTMLIFrameElement} */ (
      element('iframe', {
        title: `Companion of ${name}`,
        src: `${src}?theme=${theme()}`,
        sandbox: 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox',
      })
    )
    this.around = new TeamsAround({
      frame,
      context: () => ({
        theme: theme(),
        locale: navigator.language,
        hostClientType: 'web',
        entityId: 'companion',
        frameContext: 'sidePanel',
        chatId: this.where.chat,
        userObjectId: id,
      }),
      token: () => `room:${encodeURIComponent(id)}:${encodeURIComponent(name)}`,
      stage: address => window.open(`${address}&as=${encodeURIComponent(id)}`, '_blank', 'noopener'),
      link: address => window.open(address, '_blank', 'noopener'),
    })
    this.element.replaceChildren(frame)
  }

  hides() {
    this.element.hidden = true
  }
}
