// @ts-check

/** Tells the style sheet how high the foot of the page is, so that nothing that has the keyboard lies behind it: `--foot`. */
export class FootHeight {
  /** @type {Element | null} */
  #foot = null
  #watches = new ResizeObserver(() => this.#tells())

  /** Follows the foot there is now. @param {HTMLElement} root */
  follows(root) {
    const foot = root.querySelector('.foot')
    if (foot === this.#foot) return
    this.#foot = foot
    this.#watches.disconnect()
    if (foot !== null) this.#watches.observe(foot)
    this.#tells()
  }

  #tells() {
    const high = this.#foot?.getBoundingClientRect().height ?? 0
    document.documentElement.style.setProperty('--foot', `${Math.ceil(high)}px`)
  }
}
