import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { writePublicMinutes } from '../../../src/documents/paper/minutesDocuments.ts'
import { inFull, publicCopy } from '../../../src/minutes/publicCopy.ts'
import { asPdf, officePath, runs } from '../headless.ts'
import { invented, inventedInFull } from '../inventedMeeting.ts'
import { styles } from '../houseStyles.ts'

const documents = await Promise.all(
  [...styles].map(async ([name, style]) => {
    const [document] = await writePublicMinutes(publicCopy(inventedInFull), style)
    return { name, content: document?.content ?? new Uint8Array() }
  }),
)
const part = (content: Uint8Array, name: string) => strFromU8(unzipSync(content)[name] ?? new Uint8Array())

describe.each(documents)('the Word document of $name', ({ content }) => {
  const xml = part(content, 'word/document.xml')

  test('is in British English, with a title', () => {
    expect(part(content, 'word/styles.xml')).toContain('<w:lang w:val="en-GB"')
    expect(part(content, 'docProps/core.xml')).toMatch(/<dc:title>.*(?:26|26th) November.*<\/dc:title>/i)
  })

  test('is A4', () => expect(xml).toMatch(/<w:pgSz w:w="1190[67]" w:h="1684\d"/))

  test('has no empty paragraph but where a cell is empty', () => {
    const outside = xml.replace(/<w:tc>(?:(?!<\/w:tc>)[\s\S])*<\/w:tc>/g, '')
    expect(
      outside.match(/<w:p(?: [^>]*)?>(?:<w:pPr>(?:(?!<\/w:pPr>)[\s\S])*<\/w:pPr>)?<\/w:p>|<w:p\/>/g) ?? [],
    ).toEqual([])
  })

  test('marks and repeats the head of every table, and lets long rows break', () => {
    for (const table of xml.match(/<w:tbl>[\s\S]*?<\/w:tbl>/g) ?? []) {
      const rows = table.match(/<w:tr[ >][\s\S]*?<\/w:tr>/g) ?? []
      expect(rows[0]).toContain('<w:tblHeader')
      for (const row of rows.slice(1))
        if ((row.match(/<w:t[ >]/g) ?? []).length > 12) expect(row).not.toContain('<w:cantSplit/>')
    }
  })

  test('has no list mark typed into the text', () => {
    const typed = (xml.match(/<w:t[ >][^<]*<\/w:t>/g) ?? []).map(t => t.replace(/<[^>]*>/g, ''))
    expect(typed.filter(t => /^(?:[a-z]\.|[ivx]+\.|[•·–])\s/.test(t))).toEqual([])
  })
})

test('a confirmed document has no watermark', async () => {
  const style = [...styles.values()][0]
  if (style === undefined) throw new Error('no style')
  const [confirmed] = await writePublicMinutes(publicCopy(inFull({ ...invented, status: 'confirmed' })), style)
  const headers = (content: Uint8Array | undefined) =>
    Object.entries(unzipSync(content ?? new Uint8Array()))
      .filter(([name]) => name.startsWith('word/header'))
      .map(([, xml]) => strFromU8(xml))
      .join('')
  expect(headers(documents[0]?.content)).toContain('DRAFT')
  expect(headers(confirmed?.content)).not.toContain('DRAFT')
})

describe.runIf(runs(officePath))('the Word documents in LibreOffice (needs soffice)', () => {
  test('open and turn into PDF', { timeout: 120_000 }, async () => {
    for (const pdf of await asPdf(documents.map(d => d.content))) {
      expect(new TextDecoder('latin1').decode(pdf.slice(0, 5))).toBe('%PDF-')
      expect(pdf.length).toBeGreaterThan(20_000)
    }
  })
})
if (!runs(officePath)) test.skip('the Word documents in LibreOffice: soffice is not here')
