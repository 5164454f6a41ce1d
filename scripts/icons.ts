// Draws the app's icons as PNG from their SVG sources: `CHROMIUM=/path/to/chromium node scripts/icons.ts`.
// The PNGs are committed, so only somebody who changes a drawing needs this, or a browser.
import { readFile, writeFile } from 'node:fs/promises'
import { chromium } from 'playwright-core'

const executablePath = process.env['CHROMIUM']
if (executablePath === undefined)
  throw new Error('CHROMIUM is not set: it is the path of a Chromium or Chrome that draws the icons.')

const appPackage = new URL('../appPackage/', import.meta.url)
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
try {
  for (const [name, size] of [
    ['color', 192],
    ['color32x32', 32],
    ['outline', 32],
  ] as const) {
    const page = await browser.newPage({ viewport: { width: size, height: size } })
    const drawing = await readFile(new URL(`icons/${name}.svg`, appPackage), 'utf8')
    await page.setContent(`<style>html, body { margin: 0 } svg { display: block }</style>${drawing}`)
    await writeFile(new URL(`${name}.png`, appPackage), await page.screenshot({ omitBackground: true }))
    await page.close()
  }
} finally {
  await browser.close()
}
