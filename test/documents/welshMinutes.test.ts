import { readFile, readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { html } from '../../src/documents/paper/html.ts'
import { word } from '../../src/documents/paper/word.ts'
import { type HouseStyle, readHouseStyle } from '../../src/documents/houseStyle/style.ts'
import { actionLogPage } from '../../src/documents/rendition/actionLogPage.ts'
import { publicPage } from '../../src/documents/rendition/minutesPage.ts'
import { actionLine } from '../../src/minutes/drawing.ts'
import { publicCopy } from '../../src/minutes/publicCopy.ts'
import { strFromU8, unzipSync } from 'fflate'
import { minutesOf } from '../meeting/given.ts'
import { welshMeeting } from './welshMeeting.ts'
import { wordText } from './wordText.ts'

const texts = new Map(
  await Promise.all(
    (await readdir('houseStyles'))
      .filter(f => f.endsWith('.yml'))
      .map(async f => [basename(f, '.yml'), await readFile(join('houseStyles', f), 'utf8')] as const),
  ),
)
const inWelsh = (like: string): HouseStyle => {
  const read = readHouseStyle(`name: Cymraeg\nlanguage: cy\nlike: ${like}\n`, 'cymraeg.yml', texts)
  if ('faults' in read) throw new Error(read.faults.map(f => f.sentence).join('\n'))
  return read.style
}
const history = welshMeeting()
const minutes = publicCopy(minutesOf(history))

describe.each(['columns', 'notes-table', 'prose', 'timed-items', 'web-items'])('the style %s in Welsh', name => {
  const style = inWelsh(name)

  test('writes a whole meeting as a Welsh clerk would accept it', async () => {
    const document = await word(publicPage(minutes, style))
    await expect(wordText(document)).toMatchFileSnapshot(`golden/Welsh ${name}.txt`)
  })

  test('has no English word of the program’s or of the English style’s in it', async () => {
    for (const medium of ['web', 'word'] as const) {
      const said = wordsIn(await word(publicPage(minutes, style, medium)))
      expect(said.match(english) ?? []).toEqual([])
    }
    const actions = history.meeting.actions.map(a => actionLine(a))
    const log = wordsIn(
      await word(actionLogPage({ body: minutes.body, date: minutes.date, actions: [...actions, brought] }, style)),
    )
    expect(log.match(english) ?? []).toEqual([])
  })

  test('says in Word and in HTML that it is Welsh', async () => {
    const page = publicPage(minutes, style)
    const files = unzipSync(await word(page))
    expect(strFromU8(files['word/styles.xml'] ?? new Uint8Array())).toContain('<w:lang w:val="cy-GB"')
    expect(new TextDecoder().decode(html(page))).toContain('<html lang="cy">')
  })
})

const brought = {
  reference: 'A3',
  text: 'anfon tablau’r llanw',
  owners: ['Eleri Gwynfor', 'Ieuan Cadfan'],
  dueWords: 'the next meeting',
  status: 'not accepted',
  from: 'September 2026',
}

/** What a document says, without what stands in brackets to tell where it is said. */
const wordsIn = (document: Uint8Array) => wordText(document).replace(/^\[[^:\]]*/gm, '')

const english =
  /\b(?:the|and|that|was|were|minutes|meeting|item|items|action|actions|agreed|noted|resolved|apologies|present|chair|january|september|november|thursday|outstanding|accepted|complete|page|by|of|be|not)\b/gi
