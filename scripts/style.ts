import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join, relative, resolve } from 'node:path'
import { accessibilityOfPage } from '../src/documents/paper/accessibility.ts'
import { proposeStyle } from '../src/documents/pastMinutes/proposal.ts'
import {
  HouseStyleRefused,
  type HouseStyle,
  loadHouseStyle,
  readHouseStyle,
  styleTexts,
} from '../src/documents/houseStyle/style.ts'
import { houseStylePage } from '../src/documents/houseStyle/keys.ts'
import { html } from '../src/documents/paper/html.ts'
import type { Page } from '../src/documents/rendition/page.ts'
import { actionLogPage } from '../src/documents/rendition/actionLogPage.ts'
import { publicPage, restrictedPage } from '../src/documents/rendition/minutesPage.ts'
import { LetterheadRefused, onLetterhead } from '../src/documents/paper/letterhead.ts'
import { word } from '../src/documents/paper/word.ts'
import { WordFileRefused } from '../src/documents/wordFile/unpacked.ts'
import { publicCopy, restrictedCopy } from '../src/minutes/publicCopy.ts'
import { invented, inventedInFull } from '../test/documents/inventedMeeting.ts'

const folder = resolve('data', 'style')

async function show(name: string, page: Page, letterhead?: Uint8Array): Promise<void> {
  const path = join(folder, name)
  await writeFile(`${path}.docx`, letterhead === undefined ? await word(page) : await onLetterhead(letterhead, page))
  await writeFile(`${path}.html`, html(page))
  console.log(`  ${relative('.', path)}.docx\n  ${relative('.', path)}.html`)
  for (const finding of accessibilityOfPage(page)) console.log(`  Not accessible: ${finding}`)
}

/** Shows a house style on an invented meeting. */
async function showStyle(file: string): Promise<void> {
  await showOnMeeting(basename(file, '.yml'), await loadHouseStyle(file))
}

/** Proposes a house style from past minutes, says what it could not tell, and shows it. */
async function proposeFrom(file: string): Promise<void> {
  const texts = await styleTexts('houseStyles')
  const given = basename(file).replace(/\.docx$/i, '')
  const name = texts.has(given) ? `${given} proposed` : given
  const { yaml, letterhead, seen, untold } = proposeStyle(new Uint8Array(await readFile(file)), name)
  const proposed = join(folder, 'proposed')
  await mkdir(proposed, { recursive: true })
  await writeFile(join(proposed, `${name}.yml`), yaml)
  await writeFile(join(proposed, `${name}.docx`), letterhead)
  console.log(`Seen in ${basename(file)}:`)
  for (const line of seen) console.log(`  ${line}.`)
  console.log(
    untold.length === 0 ? 'Everything asked could be told.' : 'Could not tell, so it is as in the style it is like:',
  )
  for (const line of untold) console.log(`  - ${line}`)
  console.log(
    `Proposed: ${relative('.', join(proposed, `${name}.yml`))}, and its letterhead ${name}.docx beside it. Put both into houseStyles/ once they are right.`,
  )
  const read = readHouseStyle(yaml, `${name}.yml`, texts)
  if ('faults' in read) throw new HouseStyleRefused(read.faults)
  await showOnMeeting(name, read.style, letterhead)
}

async function showOnMeeting(name: string, style: HouseStyle, letterhead?: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true })
  console.log(`${style.name}, on an invented meeting:`)
  await show(name, publicPage(publicCopy(inventedInFull), style), letterhead)
  const restricted = restrictedCopy(inventedInFull)
  if (restricted !== undefined) await show(`${name} restricted`, restrictedPage(restricted, style), letterhead)
  const actions = invented.items
    .flatMap(i => (i.restriction === undefined ? i.blocks : []))
    .flatMap(b => (b.kind === 'action' ? [b.action] : b.kind === 'outstanding actions' ? b.actions : []))
  await show(`${name} actions`, actionLogPage({ body: invented.body, date: invented.date, actions }, style))
}

const [file, from] = process.argv.slice(2)
if (file === '--keys') {
  const page = join('docs', 'house-styles.md')
  await mkdir('docs', { recursive: true })
  await writeFile(page, houseStylePage())
  console.log(`Written: ${page}`)
} else if (file === undefined || (file === '--from' && from === undefined)) {
  console.log(
    'Say which style: npm run style -- houseStyles/columns.yml\nOr which minutes to propose one from: npm run style -- --from minutes.docx',
  )
  process.exitCode = 1
} else {
  try {
    await (file === '--from' && from !== undefined ? proposeFrom(from) : showStyle(file))
  } catch (fault) {
    if (
      !(fault instanceof HouseStyleRefused) &&
      !(fault instanceof WordFileRefused) &&
      !(fault instanceof LetterheadRefused) &&
      !(fault instanceof Error && 'code' in fault && fault.code === 'ENOENT')
    )
      throw fault
    console.error(fault instanceof WordFileRefused ? `${from ?? ''} ${fault.message}` : fault.message)
    process.exitCode = 1
  }
}
