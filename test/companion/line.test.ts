import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { browserMissing, startBrowser } from '../rehearsal/browser.ts'
import { chairSees } from './aView.ts'
import { host, startStubCompanion, teamsAround, type StubCompanion } from './stubCompanion.ts'

let browser: Browser
let stub: StubCompanion
let page: Page

/** The page in a window of its own, as somebody of the rehearsal room. */
const opens = async () => {
  await page.goto(`${stub.origin}/companion?as=dana`)
  await page.locator('h1').filter({ hasText: '4.' }).waitFor()
}
/** Opens the page with its time standing still: nothing is sent again by itself before a button is found and pressed. */
const opensWhereNothingIsTriedAgain = async () => {
  await page.clock.install()
  await opens()
  await page.clock.pauseAt(Date.now() + 60_000)
}
const press = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' }).click()
const inFrame = (query: string) => `${stub.around}/?${query}src=${encodeURIComponent(`${stub.origin}/companion`)}`

describe.skipIf(browserMissing)('the companion’s line to the server', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    stub = await startStubCompanion(chairSees(4))
    page = await browser.newPage({ viewport: { width: 320, height: 720 } })
    page.setDefaultTimeout(10_000)
  })
  afterEach(async () => {
    await page.close()
    await stub.close()
  })

  test('brings what changed within a second', async () => {
    await opens()
    const began = Date.now()
    stub.shows(chairSees(5))
    await page.locator('h1').filter({ hasText: '5. Serious' }).waitFor()
    expect(Date.now() - began).toBeLessThan(1_000)
  })

  test('is taken up again where it was cut, and brings what was missed', async () => {
    await opens()
    stub.dark = true
    stub.cuts()
    stub.shows(chairSees(5))
    await page.getByText('The connection is lost.').waitFor()
    stub.dark = false
    await page.locator('h1').filter({ hasText: '5. Serious' }).waitFor()
    expect(await page.getByText('The connection is lost.').count()).toBe(0)
    expect(stub.lines).toEqual(['', '44'])
  })

  test('is not spoken of where it is back before anybody would notice', async () => {
    await opens()
    stub.cuts()
    await expect.poll(() => stub.lines.length).toBe(2)
    expect(await page.getByText('The connection is lost.').count()).toBe(0)
  })

  test('is asked for anew after a minute in which the server said nothing', async () => {
    await page.clock.install()
    await opens()
    expect(stub.lines).toHaveLength(1)
    await page.clock.runFor(59_000)
    expect(stub.lines).toHaveLength(1)
    await page.clock.runFor(3_000)
    await expect.poll(() => stub.lines.length).toBe(2)
  })

  test('is ended while the page is hidden, and there again when it is seen', async () => {
    await opens()
    const turns = (state: 'hidden' | 'visible') =>
      page.evaluate(
        `Object.defineProperty(document, 'hidden', { value: ${state === 'hidden'}, configurable: true }); document.dispatchEvent(new Event('visibilitychange'))`,
      )
    await turns('hidden')
    await expect.poll(() => stub.open()).toBe(0)
    stub.shows(chairSees(6))
    await turns('visible')
    await page.locator('h1').filter({ hasText: '6. Review' }).waitFor()
  })

  test('keeps what is done while it is cut, says what waits, and sends it in its order, once', async () => {
    await opensWhereNothingIsTriedAgain()
    stub.dark = true
    stub.cuts()
    for (const title of ['Previous item', 'Defer', 'Adjourn']) await press(title)
    await page.getByText('3 not sent yet, in this order:').waitFor()
    expect(await page.locator('.troubles li').allTextContents()).toEqual(['Previous item', 'Defer', 'Adjourn'])
    stub.dark = false
    await press('Try now')
    await expect
      .poll(() => stub.done.map(({ verb, data }) => data?.['form'] ?? verb))
      .toEqual(['previous item', 'defer', 'adjourn'])
    expect(new Set(stub.done.map(({ request }) => request)).size).toBe(3)
    await page.locator('.troubles:has(p)').waitFor({ state: 'detached' })
  })

  test('sends again, under the same mark, what was done and whose answer was lost', async () => {
    let lost = 0
    await page.route('**/api/press', async route => {
      await route.fetch()
      if (lost++ === 0) await route.abort()
      else await route.continue()
    })
    await opens()
    await press('Previous item')
    await expect.poll(() => lost).toBe(2)
    expect(stub.done).toHaveLength(1)
  })

  test('has what was not sent when the page is loaded again, and sends it then', async () => {
    await opens()
    stub.dark = true
    await press('Previous item')
    await page.getByText('Not sent yet:').waitFor()
    const [request] = await page.evaluate<string[]>(
      'JSON.parse(sessionStorage.getItem("companion: not sent yet")).acts.map(act => act.request)',
    )
    stub.dark = false
    await page.reload()
    await expect.poll(() => stub.done.map(each => each.request)).toEqual([request])
  })

  test('gets another token where one has run out, without a word', async () => {
    await page.goto(inFrame('token=first&'))
    const frame = page.frameLocator('#frame')
    await frame.locator('h1').waitFor()
    await page.evaluate(
      'history.replaceState(null, "", location.href.replace("token=first", "token=second")); wanted.set("token", "second")',
    )
    stub.expired.add('first')
    await frame.getByRole('button', { name: 'Previous item' }).click()
    await expect.poll(() => stub.done.length).toBe(1)
    expect(await frame.getByText('You are signed out.').count()).toBe(0)
  })

  test('keeps what is done while somebody is signed out, and sends it once they are in again', async () => {
    await opensWhereNothingIsTriedAgain()
    stub.expired.add('room:dana')
    await press('Previous item')
    await page.getByText('You are signed out.').waitFor()
    await page.getByText('Not sent yet:').waitFor()
    stub.expired.clear()
    await press('Sign in again')
    await expect.poll(() => stub.done.map(({ verb }) => verb)).toEqual(['previous item'])
    await page.locator('.troubles:has(p)').waitFor({ state: 'detached' })
  })

  test('says what was refused, and goes on with what was done after it', async () => {
    stub.answers = ({ verb }) => (verb === 'previous item' ? 403 : [])
    await opens()
    await press('Previous item')
    await page.getByRole('status').getByText('Not now.').waitFor()
    await press('Defer')
    await expect.poll(() => stub.done.length).toBe(2)
  })
})

describe.skipIf(browserMissing)('around the companion’s page', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    stub = await startStubCompanion(chairSees(4))
    page = await browser.newPage({ viewport: { width: 320, height: 720 } })
    page.setDefaultTimeout(10_000)
  })
  afterEach(async () => {
    await page.close()
    await stub.close()
  })

  test('nothing: in Teams’ tenant it says how to open it, and asks for nothing of anybody’s', async () => {
    stub.how = 'teams'
    await page.goto(`${stub.origin}/companion`)
    await page.getByText('Open this page in Teams: in the meeting, or in its chat').waitFor()
    expect(stub.lines).toEqual([])
  })

  test('nothing: in the rehearsal room it asks who is looking', async () => {
    await page.goto(`${stub.origin}/companion`)
    await press(/Dana Okafor/)
    await page.locator('h1').filter({ hasText: '4.' }).waitFor()
  })

  test('a frame that is silent: it says so after five seconds', async () => {
    stub.how = 'teams'
    const began = Date.now()
    await page.goto(inFrame('silent&'))
    await page.frameLocator('#frame').getByText('Teams does not answer this page.').waitFor()
    expect(Date.now() - began).toBeGreaterThan(4_500)
  })

  test('a page of another address that speaks as Teams does: it is not believed where people sign in by Teams', async () => {
    stub.how = 'teams'
    await page.goto(inFrame(''))
    await page.frameLocator('#frame').getByText('Teams does not answer this page.').waitFor()
    expect(await page.evaluate('tokens')).toBe(0)
  })

  test('Teams: the token it gives says who reads, and a stage is asked of it', async () => {
    await page.goto(inFrame(''))
    const frame = page.frameLocator('#frame')
    await frame.getByRole('button', { name: 'Show on the big screen' }).click()
    await expect.poll(() => page.evaluate('window.staged')).toContain('/companion?view=stage&meeting=harbour%2F3')
    expect(Number(await page.evaluate('tokens'))).toBeGreaterThan(1)
  })

  test('Teams at its own address: it is believed where people sign in by Teams, and gives the token', async () => {
    stub.how = 'teams'
    await page.route('https://teams.microsoft.com/**', route =>
      route.request().url().endsWith('teamsAround.js')
        ? route.fulfill({ contentType: 'text/javascript', path: teamsAround })
        : route.fulfill({ contentType: 'text/html', body: host }),
    )
    await page.context().grantPermissions(['local-network-access'], { origin: 'https://teams.microsoft.com' })
    await page.goto(`https://teams.microsoft.com/?token=of-teams&src=${encodeURIComponent(`${stub.origin}/companion`)}`)
    await page.frameLocator('#frame').locator('h1').filter({ hasText: '4.' }).waitFor()
    expect(new Set(stub.tokens)).toEqual(new Set(['of-teams']))
  })

  test('somebody who belongs to no partnership: a sentence, and nothing else', async () => {
    stub.stranger = 'You belong to no partnership here. Ask the clerk of the meeting.'
    await page.goto(`${stub.origin}/companion?as=dana`)
    await page.getByText('You belong to no partnership here.').waitFor()
    expect(stub.lines).toEqual([])
  })
})
