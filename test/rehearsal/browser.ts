import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

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
