import { styles as english } from '../houseStyles.ts'
import { Document, Footer, Header, Packer, Paragraph, TextRun } from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { accessibilityOfWord } from '../../../src/documents/paper/accessibility.ts'
import { LetterheadRefused } from '../../../src/documents/paper/letterhead.ts'
import { writePublicMinutes } from '../../../src/documents/paper/minutesDocuments.ts'
import { inFull, publicCopy } from '../../../src/minutes/publicCopy.ts'
import { invented, inventedInFull } from '../inventedMeeting.ts'
import { wordText } from '../wordText.ts'

const styles = [...english]
const paperWith = async (...texts: readonly (readonly string[])[]) =>
  new Uint8Array(
    await Packer.toBuffer(
      new Document({
        title: 'Letterhead',
        styles: { default: { document: { run: { font: 'Georgia', language: { value: 'en-GB' } } } } },
        sections: [
          {
            headers: { default: new Header({ children: [new Paragraph('Wexcombe District Council {{status}}')] }) },
            footers: { default: new Footer({ children: [new Paragraph('{{title}}')] }) },
            children: texts.map(runs => new Paragraph({ children: runs.map(text => new TextRun(text)) })),
          },
        ],
      }),
    ),
  )
// Word often splits what was typed in one go.
const letterhead = await paperWith(['Quay Street'], ['{{min', 'utes}}'], ['End of the minutes'])

describe.each(styles)('minutes in the style %s on letterhead', (_, style) => {
  test('stand where the letterhead has its place for them, all else kept', async () => {
    const [document, page] = await writePublicMinutes(publicCopy(inventedInFull), style, { letterhead })
    const [plain] = await writePublicMinutes(publicCopy(inventedInFull), style)
    const body = (content: Uint8Array | undefined) =>
      wordText(content ?? new Uint8Array())
        .split('\n')
        .filter(l => !l.startsWith('[') && l !== '')
    expect(body(document?.content)).toEqual(['Quay Street', ...body(plain?.content), 'End of the minutes'])
    expect(accessibilityOfWord(document?.content ?? new Uint8Array())).toEqual([])
    expect(page?.ending).toBe('html')
    const files = unzipSync(document?.content ?? new Uint8Array())
    expect(strFromU8(files['word/styles.xml'] ?? new Uint8Array())).toContain('Georgia')
    const used = new Set(strFromU8(files['word/document.xml'] ?? new Uint8Array()).match(/(?<=w:pStyle w:val=")[^"]*/g))
    const has = new Set(strFromU8(files['word/styles.xml'] ?? new Uint8Array()).match(/(?<=w:styleId=")[^"]*/g))
    expect([...used].filter(s => !has.has(s))).toEqual([])
  })
})

describe('tables on a letterhead', () => {
  test('are as wide as its text, whatever its margins', async () => {
    const narrow = new Uint8Array(
      await Packer.toBuffer(
        new Document({
          styles: { default: { document: { run: { language: { value: 'en-GB' } } } } },
          sections: [
            {
              properties: {
                page: { size: { width: 11906, height: 16838 }, margin: { left: 2000, right: 1906 } },
              },
              children: [new Paragraph('{{minutes}}')],
            },
          ],
        }),
      ),
    )
    const columns = styles.find(([name]) => name === 'columns')?.[1]
    if (columns === undefined) throw new Error('no style')
    const [document] = await writePublicMinutes(publicCopy(inventedInFull), columns, { letterhead: narrow })
    const xml = strFromU8(unzipSync(document?.content ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array())
    const [grid = ''] = /<w:tblGrid>.*?<\/w:tblGrid>/s.exec(xml) ?? []
    const widths = [...grid.matchAll(/w:w="(\d+)"/g)].map(([, width]) => Number(width))
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(8000, -1)
  })
})

describe('a letterhead', () => {
  const style = styles[0]?.[1]
  if (style === undefined) throw new Error('no style')

  test('says that the minutes are a draft, until they are confirmed', async () => {
    const head = async (status: 'draft' | 'confirmed') => {
      const [document] = await writePublicMinutes(publicCopy(inFull({ ...invented, status })), style, { letterhead })
      return wordText(document?.content ?? new Uint8Array())
        .split('\n')
        .find(l => l.includes('District Council'))
    }
    expect(await head('draft')).toContain('Wexcombe District Council DRAFT')
    expect(await head('confirmed')).not.toContain('DRAFT')
  })

  test('without a place for the minutes is refused', async () => {
    const bare = await paperWith(['Quay Street'])
    await expect(writePublicMinutes(publicCopy(inventedInFull), style, { letterhead: bare })).rejects.toThrow(
      new LetterheadRefused(
        'The letterhead has no place for the minutes: add a paragraph of its own that says {{minutes}}.',
      ),
    )
  })

  test('that is no Word document is refused', async () => {
    await expect(
      writePublicMinutes(publicCopy(inventedInFull), style, { letterhead: new Uint8Array([1, 2, 3]) }),
    ).rejects.toThrow('not a Word document')
  })
})
