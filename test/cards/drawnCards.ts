import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import type { Card } from '../../src/cards/card.ts'
import { fitted } from '../../src/cards/fitted.ts'
import { inWords } from '../../src/cards/say.ts'

const page = join(import.meta.dirname, '../../rehearsal/page')
const renderer = join(import.meta.dirname, '../../node_modules/adaptivecards/dist/adaptivecards.min.js')
const kinds: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' }
const html = `<!doctype html><link rel="stylesheet" href="/style.css"><link rel="stylesheet" href="/pane.css">
<link rel="stylesheet" href="/card.css"><style>body { margin: 0; display: block } .card { max-width: none }</style>
<div class="card" id="card"></div><script src="/renderer.js"></script>`

/** How a card is drawn: how wide, in pixels, its own edge and padding included, and on which ground. */
export interface Drawn {
  readonly width: number
  readonly scheme?: 'light' | 'dark'
}

/** Draws a card as the rehearsal room does, with Microsoft's renderer and Teams' sizes. The page is to be closed by whoever asked. */
export async function drawCard(browser: Browser, card: Card, { width, scheme = 'light' }: Drawn): Promise<Page> {
  const drawn = await browser.newPage({ viewport: { width, height: 480 }, colorScheme: scheme })
  await drawn.route('http://card.invalid/**', route => {
    const { pathname } = new URL(route.request().url())
    const body =
      pathname === '/'
        ? html
        : readFileSync(pathname === '/renderer.js' ? renderer : join(page, pathname.slice(1)), 'utf8')
    return route.fulfill({ body, contentType: kinds[extname(pathname)] ?? 'text/html' })
  })
  await drawn.goto('http://card.invalid/')
  await drawn.evaluate(
    `import('/cards.js').then(({ draw }) => document.getElementById('card').replaceChildren(draw(${JSON.stringify(fitted(inWords(card)))}, [], 'drawn', () => {})))`,
  )
  return drawn
}

/** How tall the drawn card is, in pixels. */
export const heightOf = (drawn: Page): Promise<number> =>
  drawn.evaluate("Math.ceil(document.getElementById('card').getBoundingClientRect().height)")
