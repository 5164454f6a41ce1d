import type { Browser } from 'playwright-core'

/** Where it is written. */
const path = 'docs/pictures/companion.png'

/** Who is seen, in which window, and which of their views. */
const screens = [
  { name: 'Dana Okafor', width: 320, tab: 'Run the meeting', caption: 'The chair, in the meeting’s side panel' },
  { name: 'Ana Brandt', width: 1_000, tab: 'The minutes', caption: 'The clerk’s desk' },
  { name: 'Noor Pemberley', width: 340, tab: 'My meeting', caption: 'A member, on a phone' },
] as const

/** Takes README's first picture, of the companion as three people have it at one moment of a meeting. Gives where it was written. */
export async function companionPicture(browser: Browser, bot: string): Promise<string> {
  const taken = []
  for (const { name, width, tab, caption } of screens) {
    const page = await browser.newPage({
      viewport: { width, height: 760 },
      colorScheme: 'light',
      deviceScaleFactor: 1.5,
    })
    await page.goto(`${bot}/companion`)
    await page.getByRole('button', { name: new RegExp(`^${name}`) }).click()
    await page.getByRole('button', { name: tab }).click()
    await page.getByRole('main').getByRole('heading').first().waitFor()
    const picture = await page.screenshot({ animations: 'disabled' })
    taken.push({ caption, width, source: `data:image/png;base64,${picture.toString('base64')}` })
    await page.close()
  }
  const around = await browser.newPage({ viewport: { width: 1_790, height: 860 }, colorScheme: 'light' })
  await around.setContent(
    `<style>body{margin:0;padding:24px;background:#f5f5f5;display:flex;gap:24px;font:600 15px system-ui,sans-serif;color:#242424}
    figure{margin:0}img{display:block;border:1px solid #d1d1d1;border-radius:8px;background:#fff}figcaption{margin-top:10px}</style>` +
      taken
        .map(t => `<figure><img width="${t.width}" src="${t.source}"><figcaption>${t.caption}</figcaption></figure>`)
        .join(''),
  )
  await around.screenshot({ path })
  await around.close()
  return path
}
