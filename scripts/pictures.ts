import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startBrowser } from '../test/rehearsal/browser.ts'
import { playFirstMeeting } from '../test/rehearsal/firstMeetingPlayed.ts'
import { roomAddresses, startRoom } from '../test/rehearsal/roomStarted.ts'
import { companionPicture } from './companionPicture.ts'
import { guidePictures } from './guidePictures.ts'

/**
 * Takes README's pictures, of the companion and of the rehearsal room, and those of the guides: README's first meeting done in the browser, with an interest declared;
 * README's just before the meeting is closed. Needs Chromium, at /usr/bin/chromium or where CHROMIUM says.
 */
const picture = 'docs/pictures/meeting.png'
const addresses = await roomAddresses(),
  room = await startRoom(mkdtempSync(join(tmpdir(), 'picture-')), addresses)
const browser = await startBrowser()
let companion = ''
try {
  const page = await browser.newPage({ viewport: { width: 1500, height: 1000 }, colorScheme: 'light' })
  const pane = (name: string) => page.getByRole('region', { name, exact: true })
  await page.goto(room.page)
  const guides = await guidePictures(browser, room.page)
  const takesReadmes = async () => {
    await pane('Ana Brandt').getByText('Action A4 recorded').waitFor()
    await pane('Dana Okafor').getByText('Action A4, Sol Meyer').waitFor()
    const showsAtTop = (name: string, part: string) =>
      page.evaluate(`document.querySelector('[aria-label="${name}"] ${part}').scrollIntoView()`)
    await showsAtTop('Dana Okafor', '.message:last-child .card')
    await pane('Noor Pemberley').getByText('Only you see this').scrollIntoViewIfNeeded()
    await showsAtTop('Sol Meyer', '.message:last-child .card')
    await page.screenshot({ path: picture })
  }
  await playFirstMeeting(page, async line => {
    if (line === 9) {
      await takesReadmes()
      companion = await companionPicture(browser, `http://127.0.0.1:${addresses.PORT}`)
    }
    await guides.after(line)
  })
  console.log(`Written: ${[picture, companion, ...guides.written].join(', ')}`)
} finally {
  await browser.close()
  await room.ends()
}
