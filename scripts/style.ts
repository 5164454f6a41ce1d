import { mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { accessibilityOfWord } from '../src/documents/paper/accessibility.ts'
import { HouseStyleRefused, loadHouseStyle } from '../src/documents/houseStyle/style.ts'
import { houseStylePage } from '../src/documents/houseStyle/keys.ts'
import { LetterheadRefused } from '../src/documents/paper/letterhead.ts'
import { letterheadOf } from '../src/documents/paper/meetingPapers.ts'
import {
  type DocumentWritten,
  writeActionLog,
  writePublicAgenda,
  writePublicMinutes,
  writeRestrictedMinutes,
} from '../src/documents/paper/minutesDocuments.ts'
import { publicAgenda } from '../src/minutes/agendaPrinted.ts'
import { publicCopy, restrictedCopy } from '../src/minutes/publicCopy.ts'
import { agendaInFull } from '../test/documents/inventedAgenda.ts'
import { invented, inventedInFull } from '../test/documents/inventedMeeting.ts'
import { takeStylePictures } from './stylePictures.ts'

const folder = resolve('data', 'style')

async function show(name: string, [word, page]: readonly DocumentWritten[]): Promise<void> {
  const path = join(folder, name)
  for (const document of [word, page]) {
    if (document === undefined) continue
    await writeFile(`${path}.${document.ending}`, document.content)
    console.log(`  ${relative('.', path)}.${document.ending}`)
  }
  for (const finding of word === undefined ? [] : accessibilityOfWord(word.content))
    console.log(`  Not accessible: ${finding}`)
}

/** Shows a house style on an invented meeting, on the letterhead its papers will be filed on. */
async function showStyle(file: string): Promise<void> {
  const style = await loadHouseStyle(file)
  await mkdir(folder, { recursive: true })
  const name = basename(file, '.yml')
  const stationery = await letterheadOf(dirname(file), name)
  const paper = stationery.letterhead === undefined ? 'without a letterhead' : `on the letterhead ${name}.docx`
  console.log(`${style.name}, on an invented meeting, ${paper}:`)
  await show(name, await writePublicMinutes(publicCopy(inventedInFull), style, stationery))
  const restricted = restrictedCopy(inventedInFull)
  if (restricted !== undefined)
    await show(`${name} restricted`, await writeRestrictedMinutes(restricted, style, stationery))
  await show(`${name} agenda`, await writePublicAgenda(publicAgenda(agendaInFull), style, stationery))
  const actions = invented.items
    .flatMap(i => (i.restriction === undefined ? i.blocks : []))
    .flatMap(b => (b.kind === 'action' ? [b.action] : b.kind === 'outstanding actions' ? b.actions : []))
  await show(
    `${name} actions`,
    await writeActionLog({ body: invented.body, date: invented.date, actions }, style, stationery),
  )
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
      !(fault instanceof LetterheadRefused) &&
      !(fault instanceof Error && 'code' in fault && fault.code === 'ENOENT')
    )
      throw fault
    console.error(fault.message)
    process.exitCode = 1
  }
}
