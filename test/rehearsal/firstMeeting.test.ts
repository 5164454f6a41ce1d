import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { castOf } from '../../rehearsal/cast.ts'
import { firstMeetingLines } from '../../rehearsal/firstMeetingLines.ts'
import { readPartnership } from '../../rehearsal/partnershipFiles.ts'
import { browserMissing, findingsOn, startBrowser } from './browser.ts'
import { linesOfReadme, playFirstMeeting } from './firstMeetingPlayed.ts'
import { roomAddresses, startRoom, type RoomStarted } from './roomStarted.ts'

const agenda = readFileSync('examples/riverside-agenda.txt', 'utf8')
const riverside = readPartnership('partnerships', 'riverside')

describe('the guide to a first meeting', () => {
  test('says what README says, line for line', () => {
    expect(firstMeetingLines(riverside, castOf(riverside, agenda)).map(line => line.says)).toEqual(linesOfReadme())
  })
})

describe.skipIf(browserMissing)('README’s first meeting, done in the browser', () => {
  let browser: Browser
  let room: RoomStarted
  let page: Page
  const ticked: number[] = []
  const doneBy: number[] = []
  beforeAll(async () => {
    browser = await startBrowser()
    room = await startRoom(mkdtempSync(join(tmpdir(), 'room-')), await roomAddresses())
    page = await browser.newPage({ viewport: { width: 1366, height: 650 } })
    page.setDefaultTimeout(40_000)
    await page.goto(room.page)
    await page.locator('#guide .first li').nth(2).waitFor()
    const done = page.locator('#guide .lines li.done')
    await playFirstMeeting(page, async line => {
      await done.nth(line - 1).waitFor()
      doneBy.push(line)
      ticked.push(await done.count())
    })
  }, 240_000)
  afterAll(async () => {
    await browser.close()
    await room.ends()
  })

  test('ticks each of the ten lines off when it is done, and none before', () => {
    expect(doneBy).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(ticked).toEqual(doneBy)
  })

  test('opens quorate with the people whose panes are there at first', async () => {
    expect(await page.getByText('Quorate: 4 members, 4 needed.').count()).toBeGreaterThan(0)
    expect(await page.getByText(/not quorate/i).count()).toBe(0)
  })

  test.each(['light', 'dark'] as const)('leaves cards in the %s scheme that can be read', async colorScheme => {
    await page.emulateMedia({ colorScheme })
    expect(await findingsOn(page)).toEqual([])
  })
})
