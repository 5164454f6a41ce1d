// @ts-check

/** What the Tab key stops at. */
const stops =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]'

/** @param {Element} within @returns {HTMLElement[]} what can have the keyboard now */
const stopsIn = within =>
  [...within.querySelectorAll(stops)].filter(
    /** @returns {each is HTMLElement} */ each => each instanceof HTMLElement && each.checkVisibility(),
  )

/** @param {unknown} element @returns {element is HTMLElement} */
const isThere = element =>
  element instanceof HTMLElement && element.isConnected && element.checkVisibility() && !element.matches(':disabled')

/** Whether any of it is on the screen. @param {Element} element */
function isSeen(element) {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}

/**
 * Keeps the keyboard from falling back to the beginning of the page when a button that was pressed is gone: it goes to what now stands in its place, or
 * nearest to it. What stood in the foot only for a while gives it back to whoever had it before. What has it and is moved out of sight is scrolled to.
 */
export class FocusKept {
  /** Who had it last outside the foot. @type {Element | null} */
  #before = null

  /** @param {HTMLElement} root */
  constructor(root) {
    this.root = root
    root.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element && target.closest('.foot') === null) this.#before = target
    })
  }

  /** Draws, and sees to the keyboard. @param {() => void} draws */
  while(draws) {
    const had = document.activeElement
    if (!(had instanceof HTMLElement) || had === this.root || !this.root.contains(had)) return draws()
    const places = this.#placesOf(had),
      wasSeen = isSeen(had)
    draws()
    if (!isThere(had)) this.#inPlaceOf(places)
    else if (wasSeen && !isSeen(had)) had.scrollIntoView({ block: 'nearest' })
  }

  /** What is around somebody, from the nearest, and which stop of it they are. @param {HTMLElement} had */
  #placesOf(had) {
    /** @type {{ around: HTMLElement, place: number }[]} */
    const places = []
    for (let around = had.parentElement; around !== null && around !== this.root; around = around.parentElement)
      places.push({ around, place: stopsIn(around).indexOf(had) })
    return places
  }

  /** @param {readonly { around: HTMLElement, place: number }[]} places */
  #inPlaceOf(places) {
    const inFoot = places.at(-1)?.around.matches('.foot') === true
    for (const { around, place } of inFoot ? [] : places) {
      const there = around.isConnected ? stopsIn(around) : []
      const next = there[Math.min(Math.max(place, 0), there.length - 1)]
      if (next !== undefined) return next.focus()
    }
    if (isThere(this.#before)) this.#before.focus()
    else document.getElementById('main')?.focus()
  }
}
