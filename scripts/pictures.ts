import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startBrowser } from '../test/rehearsal/browser.ts'
import { playFirstMeeting } from '../test/rehearsal/firstMeetingPlayed.ts'
import { roomAddresses, startRoom } from '../test/rehearsal/roomStarted.ts'

/**
 * Takes README's picture of the rehearsal room: README's first meeting done in the browser, with an interest declared,
 * just before the meeting is closed. Needs Chromium, at /usr/bin/chromium or where CHROMIUM says.
 */
const picture = 'docs/pictures/meeting.png'
const room = await startRoom(mkdtempSync(join(tmpdir(), 'picture-')), await roomAddresses())
const browser = await startBrowser()
try {
  const page = await browser.newPage({ viewport: { width: 1500, height: 1000 }, colorScheme: 'light' })
  const pane = (name: string) => page.getByRole('region', { name, exact: true })
  const declares = async () => {
    await pane('Noor Pemberley').getByRole('button', { name: 'Declare an interest' }).click()
    const form = pane('Noor Pemberley').getByRole('dialog')
    await form.getByRole('checkbox', { name: 'RSP150. Strategic assessment' }).check()
    await form.getByLabel('Kind of interest').selectOption({ label: 'Personal interest' })
    await form.getByLabel('Nature of the interest').fill('Trustee of the night shelter')
    await form.getByRole('button', { name: 'Declare', exact: true }).click()
    await pane('Noor Pemberley').getByRole('alertdialog').getByRole('button', { name: 'OK' }).click()
  }
  await page.goto(room.page)
  await playFirstMeeting(page, async line => {
    if (line === 3) await declares()
    if (line !== 9) return
    await pane('Ana Brandt').getByText('Action A4 recorded').waitFor()
    await pane('Dana Okafor').getByText('Action A4, Sol Meyer').waitFor()
    const showsAtTop = (name: string, part: string) =>
      page.evaluate(`document.querySelector('[aria-label="${name}"] ${part}').scrollIntoView()`)
    await showsAtTop('Dana Okafor', '.message:last-child .card')
    await pane('Noor Pemberley').getByText('Only you see this').scrollIntoViewIfNeeded()
    await showsAtTop('Sol Meyer', '.message:last-child .card')
    await page.screenshot({ path: picture })
  })
  console.log(`Written: ${picture}`)
} finally {
  await browser.close()
  await room.ends()
}
