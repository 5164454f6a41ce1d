import { existsSync, readFileSync } from 'node:fs'
import { chromium, type Browser, type Frame, type Page } from 'playwright-core'

const path = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** Whether these tests can run. In CI they must: there, a missing browser fails them instead of passing them by. */
export const browserMissing = !existsSync(path) && process.env['CI'] === undefined
if (browserMissing)
  console.warn(`The page tests are SKIPPED: there is no Chromium at ${path}. Set CHROMIUM to where it is.`)

/** Starts a headless browser that talks to nothing but this machine. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: path,
    headless: true,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })

/** What axe-core finds on a page as it stands: each rule that is broken, and by which elements. */
export const findingsOn = (page: Page): Promise<unknown> => findingsIn(page.mainFrame())

/** The same of one frame of a page, which keeps axe for the next time. */
export async function findingsIn(frame: Frame): Promise<unknown> {
  if (!(await frame.evaluate<boolean>('typeof axe === "object"')))
    await frame.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'))
  return frame.evaluate(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(" ")}`))',
  )
}
