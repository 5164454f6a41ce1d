import type { Browser, Locator } from 'playwright-core'

/** The folder of the guides' pictures. */
const folder = 'docs/pictures/guides'

/**
 * Takes the guides' pictures while README's first meeting is held: looks at the same room on a page of its own, at twice the sharpness and the width of a
 * phone, and does there what the first meeting leaves out.
 */
export async function guidePictures(browser: Browser, room: string) {
  const page = await browser.newPage({
    viewport: { width: 2400, height: 2700 },
    colorScheme: 'light',
    deviceScaleFactor: 1.25,
  })
  await page.goto(room)
  // A card is seen whole, however long: as somebody who scrolls sees it.
  await page.addStyleTag({ content: '.pane { max-height: none !important; min-height: 2500px !important }' })
  const pane = (name: string) => page.getByRole('region', { name, exact: true })
  const turns = async (name: string, chat: 'Meeting chat' | 'One-to-one with the bot') => {
    await pane(name).getByRole('tab', { name: chat }).click()
    return pane(name)
  }
  for (const choice of await page.getByLabel(/^Pane \d+: how wide$/).all())
    await choice.selectOption({ label: '↔ Phone' })
  const written: string[] = []
  /**
   * Takes everything from the first of the last `several` of these to the last, with a little around it; of what is longer than `most`, its beginning
   * or its end. A card may be drawn again meanwhile, so where it is, is asked at once.
   */
  const takes = async (
    name: string,
    parts: Locator,
    { several = 1, most = 760, from = 'start' }: { several?: number; most?: number; from?: 'start' | 'end' } = {},
  ) => {
    await parts.last().scrollIntoViewIfNeeded()
    const boxes = (await parts.all()).slice(-several).map(part => part.boundingBox())
    const found = (await Promise.all(boxes)).filter(box => box !== null)
    const left = Math.min(...found.map(b => b.x)) - 6,
      right = Math.max(...found.map(b => b.x + b.width)) + 6,
      top = Math.min(...found.map(b => b.y)) - 6,
      bottom = Math.max(...found.map(b => b.y + b.height)) + 6
    const height = Math.min(most, bottom - top)
    const path = `${folder}/${name}.png`
    await page.screenshot({
      path,
      animations: 'disabled',
      clip: { x: left, y: from === 'start' ? top : bottom - height, width: right - left, height },
    })
    written.push(path)
  }
  const lastCard = (where: Locator, words: string | RegExp) =>
    where.locator('.message .card').filter({ hasText: words }).last()

  return {
    written,
    /** What is to be seen once a line of the first meeting is done. */
    async after(line: number): Promise<void> {
      switch (line) {
        case 1: {
          const clerk = await turns('Ana Brandt', 'One-to-one with the bot')
          await clerk.getByRole('button', { name: 'Paste the example agenda' }).click()
          await clerk.getByRole('button', { name: 'Send', exact: true }).click()
          await clerk.getByRole('button', { name: 'Publish', exact: true }).waitFor()
          await takes('clerk-agenda', lastCard(clerk, 'Riverside'), { from: 'end' })
          await clerk.getByRole('button', { name: 'Discard', exact: true }).click()
          await clerk.getByText('Discarded').last().waitFor()
          return
        }
        case 3: {
          const member = await turns('Noor Pemberley', 'Meeting chat')
          await member.getByRole('button', { name: 'Declare an interest' }).click()
          const form = member.getByRole('dialog')
          await form.getByRole('checkbox', { name: 'RSP150. Strategic assessment' }).check()
          await form.getByRole('radio', { name: /Personal interest/ }).check()
          await form.getByRole('textbox', { name: /^Nature of the interest/ }).fill('Trustee of the night shelter')
          await takes('member-interest', form, { most: 1000 })
          await form.getByRole('button', { name: 'Declare', exact: true }).click()
          await member.getByRole('alertdialog').getByRole('button', { name: 'OK' }).click()
          await member.getByText('You have declared').waitFor()
          await takes('member-agenda', lastCard(member, 'Only you see this'))
          return
        }
        case 9: {
          const clerk = await turns('Ana Brandt', 'One-to-one with the bot')
          await clerk.getByText('Action A4 recorded').waitFor()
          await takes('clerk-record', clerk.locator('.message'), { several: 8 })
          const chair = await turns('Dana Okafor', 'Meeting chat')
          await chair.getByText('Action A4, Sol Meyer').waitFor()
          await takes('chair-card', lastCard(chair, 'Action A4'))
          await chair.getByRole('button', { name: 'More', exact: true }).last().click()
          await chair.getByRole('button', { name: 'Close the meeting', exact: true }).last().click()
          await chair.getByRole('button', { name: 'Defer the rest' }).waitFor()
          await takes('chair-closing', lastCard(chair, 'Defer the rest'), { from: 'end' })
          await chair.getByRole('button', { name: 'Go on with the meeting' }).click()
          await chair.getByRole('button', { name: 'Defer the rest' }).waitFor({ state: 'detached' })
          return
        }
        case 10: {
          const clerk = await turns('Ana Brandt', 'One-to-one with the bot')
          await clerk.getByText('Open the draft', { exact: true }).waitFor()
          await takes('clerk-draft', lastCard(clerk, 'Draft minutes'))
          await clerk.getByRole('button', { name: 'Send actions to owners' }).click()
          const owner = await turns('Sol Meyer', 'One-to-one with the bot')
          await owner.getByRole('button', { name: 'Accept' }).first().waitFor()
          await takes('member-action', lastCard(owner, 'Action A4'))
        }
      }
    },
  }
}
