import type { Browser, Page } from 'playwright-core'
import { fileBelow, pageFolder, rendererFile } from '../../rehearsal/page/files.ts'
import type { Card } from '../../src/cards/card.ts'
import { fitted } from '../../src/cards/fitted.ts'
import { inWords } from '../../src/cards/say.ts'

const address = 'http://cards.invalid'
const sheets = ['style', 'pane', 'card'].map(name => `<link rel="stylesheet" href="/${name}.css">`).join('')
const shelf = `<!doctype html><html lang="en-GB"><title>Cards</title>${sheets}<script src="/renderer.js"></script>
<main class="message"><h1 style="position: absolute; opacity: 0">Cards</h1><div class="body"></div></main>
<script type="module">
import { draw } from '/cards.js'
globalThis.drawn = card => document.querySelector('.body').replaceChildren(draw(card, [], '', () => {}))
</script>`

/** The ground a card is read on: `contrast` is the high contrast an operating system forces. */
export type Ground = 'light' | 'dark' | 'contrast'

/** An empty page of this width, and of the height of the smallest phone, on which cards are drawn as the rehearsal room draws them. */
export async function cardPage(browser: Browser, width: number, ground: Ground = 'light'): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width, height: 480 },
    colorScheme: ground === 'contrast' ? 'dark' : ground,
    forcedColors: ground === 'contrast' ? 'active' : 'none',
  })
  await page.route(`${address}/**`, route => {
    const path = new URL(route.request().url()).pathname
    if (path === '/') return route.fulfill({ contentType: 'text/html', body: shelf })
    const file =
      path === '/renderer.js' ? fileBelow(rendererFile, 'adaptivecards.min.js') : fileBelow(pageFolder, path.slice(1))
    return file === undefined
      ? route.fulfill({ status: 404 })
      : route.fulfill({ contentType: file.kind, body: Buffer.from(file.content) })
  })
  await page.goto(`${address}/`)
  await page.addStyleTag({
    // Where Teams' own face is not there, one about as wide.
    content:
      "body { display: block; height: auto } :root { font-family: 'Segoe UI', 'DejaVu Sans Condensed', Arial, sans-serif } main { display: block; background: var(--paper) }",
  })
  return page
}

/** Draws a card as it is sent, over the whole width of the page, in place of the one before it; what is pressed goes nowhere. */
export const drawOn = (page: Page, card: Card): Promise<void> =>
  page.evaluate(`drawn(${JSON.stringify(fitted(inWords(card)))})`)

/** How tall the drawn card is, in pixels. */
export const heightOf = (page: Page): Promise<number> =>
  page.evaluate("Math.ceil(document.querySelector('.body').getBoundingClientRect().height)")

/**
 * Everything on the page that reaches beyond its right edge, or whose words are cut off in it: what it is, and what it says. The words of a button that is as
 * wide as the card may end in an ellipsis, as Teams ends them, since they are in its tooltip; a field may hold more than it shows.
 */
export const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`[...document.querySelectorAll('main *')]
    .filter(e => {
      const box = e.getBoundingClientRect()
      const clipped = e.closest('button, input, select') === null && getComputedStyle(e).overflowX !== 'visible' && e.scrollWidth > e.clientWidth + 1
      return box.width > 0 && (box.right > document.documentElement.clientWidth + 1 || clipped)
    })
    .map(e => e.className + ': ' + e.textContent.slice(0, 60))`)
