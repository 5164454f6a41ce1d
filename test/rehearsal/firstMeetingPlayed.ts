import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

/** The ten lines of README's first meeting, as they are printed. */
export function linesOfReadme(): readonly string[] {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  const [, section = ''] = readme.split('### A first meeting')
  const [lines = ''] = section.split('\n## ')
  return [...lines.matchAll(/^\d+\. (.*)$/gm)].map(([, line = '']) => line)
}

const code = (line: string | undefined, place = 0) => [...(line ?? '').matchAll(/`([^`]+)`/g)][place]?.[1] ?? ''

/** Does what README says in the browser, to the letter; `after` is called with each line's number once it is done. */
export async function playFirstMeeting(page: Page, after: (line: number) => Promise<void>): Promise<void> {
  const lines = linesOfReadme()
  const pane = (name: string) => page.getByRole('region', { name, exact: true })
  const members = ['Tomasz Wren', 'Noor Pemberley', 'Sol Meyer']
  const types = async (name: string, chat: 'Meeting chat' | 'One-to-one with the bot', text: string) => {
    await pane(name).getByRole('tab', { name: chat }).click()
    await pane(name).getByLabel('Write a message').fill(text)
    await pane(name).getByLabel('Write a message').press('Enter')
  }
  await types('Ana Brandt', 'Meeting chat', code(lines[0]))
  await pane('Ana Brandt').getByText('is now linked to').waitFor()
  await after(1)
  await pane('Ana Brandt').getByRole('tab', { name: 'One-to-one' }).click()
  await pane('Ana Brandt').getByRole('button', { name: 'Paste the example agenda' }).click()
  await pane('Ana Brandt').getByRole('button', { name: 'Send', exact: true }).click()
  await pane('Ana Brandt')
    .getByRole('button', { name: code(lines[1]) })
    .click()
  await after(2)
  for (const name of ['Dana Okafor', ...members]) {
    await pane(name)
      .getByRole('button', { name: code(lines[2]) })
      .click()
    await pane(name).getByText('Only you see this').waitFor()
  }
  await after(3)
  await page.getByRole('button', { name: 'Start the meeting' }).click()
  for (const name of ['Dana Okafor', 'Ana Brandt', ...members])
    await pane(name)
      .getByRole('button', { name: `${name}: join the meeting` })
      .click()
  await after(4)
  await types('Dana Okafor', 'Meeting chat', code(lines[4]))
  await pane('Dana Okafor')
    .getByRole('button', { name: code(lines[4], 1) })
    .click()
  await pane('Dana Okafor')
    .getByText(/^RSP146\. .*/)
    .last()
    .waitFor()
  await types('Dana Okafor', 'Meeting chat', code(lines[4], 2))
  await pane('Dana Okafor').getByText('15 minutes, until').waitFor()
  await after(5)
  for (const line of [6, 7, 8, 9]) {
    await types('Ana Brandt', 'One-to-one with the bot', code(lines[line - 1]))
    await after(line)
  }
  await types('Dana Okafor', 'Meeting chat', code(lines[9]))
  await pane('Dana Okafor')
    .getByRole('button', { name: code(lines[9], 1) })
    .click()
  await pane('Ana Brandt').getByText('Open the draft', { exact: true }).waitFor()
  await after(10)
}
