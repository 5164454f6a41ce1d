// @ts-check
import { html, nothing } from 'lit-html'
import { canShare, share } from './frame.js'
import { say } from './words.js'

/** The way to the big screen: the meeting's stage, where Teams lets this person; without Teams, a second window. */
export class BigScreen {
  #may = false

  /** @param {import('./frame.js').Frame} frame @param {string | null} as whose page it is, in the rehearsal room @param {(sentence: string) => void} refused */
  constructor(frame, as, refused) {
    this.frame = frame
    this.as = as
    this.refused = refused
  }

  /** Asks Teams whether this person may. */
  async looks() {
    this.#may = this.frame.teams === undefined || (await canShare(this.frame))
  }

  /** @param {any} view */
  draw(view) {
    if (!this.#may) return nothing
    return html`<p class="sharing">
      <button type="button" class="quiet" @click=${() => void this.#shares(view)}>${say('bigScreen')}</button>
    </p>`
  }

  /** @param {any} view */
  async #shares(view) {
    const address = new URL('/companion', location.origin)
    address.search = String(new URLSearchParams({ view: 'stage', meeting: view.meeting }))
    if (this.frame.teams !== undefined) {
      if (!(await share(this.frame, address.href))) this.refused(say('notShared'))
      return
    }
    if (this.as !== null) address.searchParams.set('as', this.as)
    window.open(address, '_blank', 'noopener')
  }
}
