import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { accessibilityOfWord } from '../../../src/documents/paper/accessibility.ts'
import { papersOf } from '../../../src/documents/paper/meetingPapers.ts'
import { writePublicAgenda, writeRestrictedAgenda } from '../../../src/documents/paper/minutesDocuments.ts'
import { readHouseStyle } from '../../../src/documents/houseStyle/style.ts'
import { drawAgenda, publicAgenda, restrictedAgenda } from '../../../src/minutes/agendaPrinted.ts'
import { agendaInFull, agendaPublished, agendaUndated } from '../inventedAgenda.ts'
import { wordText } from '../wordText.ts'
import { styleNamed, styles } from '../houseStyles.ts'

const restricted = restrictedAgenda(agendaInFull)
if (restricted === undefined) throw new Error('the invented agenda has a restricted item')
const textOf = ({ ending, content }: { readonly ending: string; readonly content: Uint8Array }) =>
  ending === 'docx' ? wordText(content) : new TextDecoder().decode(content)

describe.each([...styles.keys()])('the house style %s', name => {
  const style = styleNamed(name)
  const inPublic = writePublicAgenda(publicAgenda(agendaInFull), style)
  const closed = writeRestrictedAgenda(restricted, style)

  test('writes the invented agenda as a clerk would send it out', async () => {
    const [document] = await inPublic
    await expect(wordText(document?.content ?? new Uint8Array())).toMatchFileSnapshot(`../golden/${name} agenda.txt`)
  })

  test('writes the agenda for those entitled with its closed titles', async () => {
    const [document] = await closed
    await expect(wordText(document?.content ?? new Uint8Array())).toMatchFileSnapshot(
      `../golden/${name} restricted agenda.txt`,
    )
  })

  test('tells the public of a restricted item its open title and the paragraphs, and nothing else', async () => {
    for (const document of await inPublic) {
      const text = textOf(document)
      expect(text).toMatch(/Safeguarding case review/i)
      expect(text).toMatch(/paragraphs 1 and 2/)
      expect(text).not.toMatch(/heron|family|saoirse quill, clinical|30-41/i)
    }
  })

  test('tells those entitled the closed title, the papers and what the public read', async () => {
    for (const document of await closed) {
      expect(textOf(document)).toMatch(/Review of case Heron/i)
      expect(textOf(document)).toMatch(/Chronology of Heron/)
      expect(textOf(document)).toMatch(/Safeguarding case review/)
      expect(new TextDecoder().decode((await closed)[1]?.content)).toContain('NOT FOR PUBLICATION')
    }
  })

  test('never prints a link for joining the meeting', async () => {
    for (const { content } of [...(await inPublic), ...(await closed)])
      expect(new TextDecoder().decode(content)).not.toContain('teams.microsoft.com')
  })

  test('writes agendas in which nothing is inaccessible', async () => {
    for (const [document] of [await inPublic, await closed])
      expect(accessibilityOfWord(document?.content ?? new Uint8Array())).toEqual([])
  })

  test('says of an agenda without a date that it is to be confirmed', async () => {
    for (const document of await writePublicAgenda(publicAgenda(drawAgenda(agendaUndated)), style)) {
      expect(textOf(document)).toContain('Date to be confirmed')
      expect(textOf(document)).toContain('18 March 2027')
      expect(textOf(document)).not.toContain('undefined')
    }
  })
})

test('every house style of the folder is given a golden agenda', async () => {
  await Promise.all([...styles.keys()].map(name => readFile(`test/documents/golden/${name} agenda.txt`)))
})

describe('a house style made before agendas were written', () => {
  test('writes one all the same, with every word of it at hand', async () => {
    const text = await readFile('houseStyles/columns.yml', 'utf8')
    const before = text.slice(0, text.indexOf('\nagenda:'))
    const read = readHouseStyle(before, 'mine.yml')
    if ('faults' in read) throw new Error(read.faults.map(f => f.sentence).join('\n'))
    const [document] = await writePublicAgenda(publicAgenda(agendaInFull), read.style)
    const said = wordText(document?.content ?? new Uint8Array())
    for (const words of [
      'Agenda',
      'Thursday 26 November 2026, 2.00 pm to 4.00 pm',
      'Presented by: Ottoline Farr',
      '15 minutes',
    ])
      expect(said).toContain(words)
    expect(accessibilityOfWord(document?.content ?? new Uint8Array())).toEqual([])
  })
})

describe('the papers of a published agenda', () => {
  test('are the agenda for everybody and its restricted twin, each in its own library, by names that say what they are', async () => {
    const papers = await papersOf(agendaPublished, styleNamed('columns'), {})
    expect(papers.map(p => [p.document, p.library, p.folder.join('/'), p.name])).toEqual(
      [
        ['agenda', 'public', 'Wexcombe CSP'],
        ['restricted agenda', 'restricted', 'Wexcombe CSP (restricted)'],
      ].flatMap(([document, library, folder]) =>
        ['docx', 'html'].map(ending => [
          `${document}.${ending}`,
          library,
          `${folder}/2026-11-26`,
          `2026-11-26 Wexcombe CSP ${document}.${ending}`,
        ]),
      ),
    )
  })
})

describe('the actions due by the meeting', () => {
  test('stand under matters arising, without those due later', () => {
    expect(agendaInFull.items.flatMap(i => i.actions.map(a => `${i.number} ${a.reference}`))).toEqual([
      'WX64a A3',
      'WX64a A4',
    ])
  })
})
