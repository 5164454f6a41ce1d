import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join, relative, resolve } from 'node:path'
import { accessibilityOfPage } from '../src/documents/paper/accessibility.ts'
import { HouseStyleRefused, loadHouseStyle } from '../src/documents/houseStyle/style.ts'
import { houseStylePage } from '../src/documents/houseStyle/keys.ts'
import { html } from '../src/documents/paper/html.ts'
import type { Page } from '../src/documents/rendition/page.ts'
import { actionLogPage } from '../src/documents/rendition/actionLogPage.ts'
import { publicPage, restrictedPage } from '../src/documents/rendition/minutesPage.ts'
import { word } from '../src/documents/paper/word.ts'
import { publicCopy, restrictedCopy } from '../src/minutes/publicCopy.ts'
import { invented, inventedInFull } from '../test/documents/inventedMeeting.ts'
import { takeStylePictures } from './stylePictures.ts'

const folder = resolve('data', 'style')

async function show(name: string, page: Page): Promise<void> {
  const path = join(folder, name)
  await writeFile(`${path}.docx`, await word(page))
  await writeFile(`${path}.html`, html(page))
  console.log(`  ${relative('.', path)}.docx\n  ${relative('.', path)}.html`)
  for (const finding of accessibilityOfPage(page)) console.log(`  Not accessible: ${finding}`)
}

/** Shows a house style on an invented meeting. */
async function showStyle(file: string): Promise<void> {
  const style = await loadHouseStyle(file)
  await mkdir(folder, { recursive: true })
  const name = basename(file, '.yml')
  console.log(`${style.name}, on an invented meeting:`)
  await show(name, publicPage(publicCopy(inventedInFull), style))
  const restricted = restrictedCopy(inventedInFull)
  if (restricted !== undefined) await show(`${name} restricted`, restrictedPage(restricted, style))
  const actions = invented.items
    .flatMap(i => (i.restriction === undefined ? i.blocks : []))
    .flatMap(b => (b.kind === 'action' ? [b.action] : b.kind === 'outstanding actions' ? b.actions : []))
  await show(`${name} actions`, actionLogPage({ body: invented.body, date: invented.date, actions }, style))
}

const [file] = process.argv.slice(2)
if (file === '--keys') {
  const page = join('docs', 'house-styles.md')
  await mkdir('docs', { recursive: true })
  await writeFile(page, houseStylePage())
  console.log(`Written: ${page}`)
} else if (file === '--pictures') {
  for (const picture of await takeStylePictures('houseStyles')) console.log(`Written: ${picture}`)
} else if (file === undefined) {
  console.log('Say which style: npm run style -- houseStyles/columns.yml')
  process.exitCode = 1
} else {
  try {
    await showStyle(file)
  } catch (fault) {
    if (
      !(fault instanceof HouseStyleRefused) &&
      !(fault instanceof Error && 'code' in fault && fault.code === 'ENOENT')
    )
      throw fault
    console.error(fault.message)
    process.exitCode = 1
  }
}
