// @ts-check

/**
 * What Teams tells a page it frames, and what it does for it.
 * @typedef {{
 *   frame: HTMLIFrameElement,
 *   context: () => Record<string, string>,
 *   token: () => string,
 *   stage: (address: string) => void,
 *   link?: (address: string) => void,
 * }} Around
 */

const api = {
  apiVersion: 4,
  isLegacyTeams: false,
  hostVersionsInfo: {},
  supports: { app: {}, pages: { config: {} }, meeting: {}, dialog: {} },
}

/** The frame around one page, speaking Teams' own protocol to it (that of TeamsJS 2), so that the page is the same here and there. */
export class TeamsAround {
  /** @param {Around} around */
  constructor(around) {
    this.around = around
    this.hears = (/** @type {MessageEvent} */ event) => this.#hears(event)
    window.addEventListener('message', this.hears)
  }

  get #origin() {
    return new URL(this.around.frame.src).origin
  }

  /** Another theme, while the page is open. @param {string} theme `default`, `dark` or `contrast` */
  wears(theme) {
    this.around.frame.contentWindow?.postMessage({ func: 'themeChange', args: [theme] }, this.#origin)
  }

  /** Says no more. */
  ends() {
    window.removeEventListener('message', this.hears)
  }

  /** @param {MessageEvent} event */
  #hears({ source, origin, data }) {
    if (source !== this.around.frame.contentWindow || origin !== this.#origin || typeof data?.func !== 'string') return
    const args = this.#answers(data.func, data.args ?? [])
    if (args === undefined) return
    this.around.frame.contentWindow?.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args }, origin)
  }

  /** What Teams answers, as the arguments of the page's callback; nothing where it does not answer. @param {string} asked @param {any[]} given */
  #answers(asked, given) {
    const context = this.around.context()
    switch (asked) {
      case 'initialize':
        return [context['frameContext'], context['hostClientType'] ?? 'web', JSON.stringify(api), '2.0.8']
      case 'getContext':
        return [context]
      case 'authentication.getAuthToken':
        return [true, this.around.token()]
      case 'executeDeepLink':
        this.around.link?.(String(given[0]))
        return [true]
      case 'meeting.getAppContentStageSharingCapabilities':
        return [null, { doesAppHaveSharePermission: true }]
      case 'meeting.shareAppContentToStage':
        this.around.stage(String(given[0]))
        return [null, true]
      default:
        return undefined
    }
  }
}
