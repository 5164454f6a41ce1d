import type { Page } from 'playwright-core'

/** What has the keyboard, as those hear it who cannot see it; nothing where nothing has. */
const focused = `(() => {
  const there = document.activeElement
  if (there === null || there === document.body) return ''
  const heard = (there.labels?.[0] ?? there).cloneNode(true)
  for (const unheard of heard.querySelectorAll('[aria-hidden], select, textarea')) unheard.remove()
  const words = there.getAttribute('aria-label') ?? heard.textContent ?? ''
  return words.replace(/\\s+/g, ' ').trim()
})()`

/** Whether what has the keyboard is on the screen, and nothing lies over it. */
const seen = `(() => {
  const { left, top, right, bottom } = document.activeElement.getBoundingClientRect()
  const [x, y] = [(left + right) / 2, Math.max(top, 0) + Math.min(bottom - top, 24) / 2]
  const there = document.elementFromPoint(x, y)
  return there !== null && (document.activeElement.contains(there) || there.contains(document.activeElement))
})()`

/** Somebody at a page with a keyboard and nothing else. */
export class KeysOf {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** The name of what has the keyboard. */
  on(): Promise<string> {
    return this.page.evaluate<string>(focused)
  }

  /** Whether it can be seen. */
  seen(): Promise<boolean> {
    return this.page.evaluate<boolean>(seen)
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key)
  }

  types(words: string): Promise<void> {
    return this.page.keyboard.type(words)
  }

  /** Goes on by the Tab key, or back, until something of this name has the keyboard; gives how many presses that took. */
  async to(name: string | RegExp, back = false): Promise<number> {
    const passed: string[] = []
    for (let presses = 0; presses < 200; presses += 1) {
      const on = await this.on()
      if (typeof name === 'string' ? on === name : name.test(on)) return presses
      passed.push(on)
      await this.press(back ? 'Shift+Tab' : 'Tab')
    }
    throw new Error(`The Tab key does not come to ${String(name)}. It came by: ${[...new Set(passed)].join(' | ')}`)
  }

  /** Goes to a button and presses it. */
  async presses(name: string | RegExp, back = false): Promise<void> {
    await this.to(name, back)
    await this.press('Enter')
  }

  /** Goes to a field and puts something else into it. */
  async fills(name: string | RegExp, words: string, back = false): Promise<void> {
    await this.to(name, back)
    await this.press('ControlOrMeta+A')
    await this.types(words)
  }
}
