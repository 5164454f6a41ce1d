import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { accessibilityOfWord } from '../src/documents/paper/accessibility.ts'
import {
  type HouseStyle,
  HouseStyleRefused,
  loadHouseStyle,
  readHouseStyle,
  styleTexts,
} from '../src/documents/houseStyle/style.ts'
import { houseStylePage } from '../src/documents/houseStyle/keys.ts'
import { inEnglish } from '../src/meeting/worded.ts'
import { LetterheadRefused } from '../src/documents/paper/letterhead.ts'
import { letterheadOf } from '../src/documents/paper/meetingPapers.ts'
import {
  type DocumentWritten,
  type Stationery,
  writeActionLog,
  writePublicAgenda,
  writePublicMinutes,
  writeRestrictedMinutes,
} from '../src/documents/paper/minutesDocuments.ts'
import { proposeStyle } from '../src/documents/pastMinutes/proposal.ts'
import { WordFileRefused } from '../src/documents/wordFile/unpacked.ts'
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
  const name = basename(file, '.yml')
  await showOnMeeting(name, await loadHouseStyle(file), await letterheadOf(dirname(file), name))
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
  await showOnMeeting(name, read.style, { letterhead })
}

async function showOnMeeting(name: string, style: HouseStyle, stationery: Stationery): Promise<void> {
  await mkdir(folder, { recursive: true })
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

const [file, from] = process.argv.slice(2)
if (file === '--keys') {
  const page = join('docs', 'house-styles.md')
  await mkdir('docs', { recursive: true })
  await writeFile(page, houseStylePage())
  console.log(`Written: ${page}`)
} else if (file === '--pictures') {
  for (const picture of await takeStylePictures('houseStyles')) console.log(`Written: ${picture}`)
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
    console.error(fault instanceof WordFileRefused ? inEnglish(fault.of(from ?? '')) : fault.message)
    process.exitCode = 1
  }
}
