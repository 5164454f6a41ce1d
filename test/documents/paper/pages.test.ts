import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { word } from '../../../src/documents/paper/word.ts'
import { actionLogPage } from '../../../src/documents/rendition/actionLogPage.ts'
import { publicAgendaPage } from '../../../src/documents/rendition/agendaPage.ts'
import { publicPage, restrictedPage } from '../../../src/documents/rendition/minutesPage.ts'
import { type Block, type List, type Page, plain } from '../../../src/documents/rendition/page.ts'
import { passagesPrinted } from '../../../src/documents/rendition/printed.ts'
import { publicAgenda } from '../../../src/minutes/agendaPrinted.ts'
import { publicCopy, restrictedCopy } from '../../../src/minutes/publicCopy.ts'
import { asPdf, officePath, runs } from '../headless.ts'
import { styles } from '../houseStyles.ts'
import { agendaInFull } from '../inventedAgenda.ts'
import { invented, inventedInFull } from '../inventedMeeting.ts'
import { longInFull, longLog } from '../longMeeting.ts'
import { type Sheet, sheetsOf } from '../pagesOfPdf.ts'

const restricted = restrictedCopy(inventedInFull)
if (restricted === undefined) throw new Error('the invented meeting has restricted business')

const pages: readonly { readonly name: string; readonly page: Page }[] = [...styles].flatMap(([name, style]) => [
  { name: `${name}, minutes`, page: publicPage(publicCopy(inventedInFull), style, 'word') },
  { name: `${name}, minutes of a long meeting`, page: publicPage(publicCopy(longInFull), style, 'word') },
  { name: `${name}, restricted minutes`, page: restrictedPage(restricted, style, 'word') },
  { name: `${name}, agenda`, page: publicAgendaPage(publicAgenda(agendaInFull), style, 'word') },
  {
    name: `${name}, log of actions`,
    page: actionLogPage({ body: invented.body, date: invented.date, actions: longLog }, style),
  },
])

/** The same document in letters that are wider than Arial’s, as a letterhead may have. */
function inWideLetters(content: Uint8Array): Uint8Array {
  const files = unzipSync(content)
  const part = 'word/styles.xml'
  const styled = strFromU8(files[part] ?? new Uint8Array()).replaceAll('Arial', 'DejaVu Sans')
  return zipSync({ ...files, [part]: strToU8(styled) })
}

const squeezed = (text: string) => text.replace(/\s+/g, '')

/** What introduces something, and must not be the last on a page: headings with something under them, labels, leads, points with points under them. */
function introductions(blocks: readonly Block[]): readonly string[] {
  const points = ({ points: all }: List): readonly string[] =>
    all.flatMap(p => (p.under === undefined ? [] : [plain(p.runs), ...points(p.under)]))
  return blocks.flatMap((block, n) => {
    switch (block.kind) {
      case 'heading': {
        const under = blocks[n + 1]
        const isBare = under === undefined || (under.kind === 'heading' && under.level <= block.level)
        return isBare || block.level === 1 ? [] : [plain(block.runs)]
      }
      case 'paragraph':
        return block.look === 'label' || block.look === 'lead' || block.look === 'duration' ? [plain(block.runs)] : []
      case 'list':
        return points(block.list)
      case 'table':
        // A title in the first column has what is minuted beside it.
        return block.table.rows.flatMap(r => r.cells.slice(1).flatMap(c => introductions(c.blocks)))
    }
  })
}

const margin = 56.7
const isFoot = ({ y }: { readonly y: number }) => y < margin
/** A head of two lines reaches below the margin. */
const isHead = ({ y }: { readonly y: number }, { height }: Sheet) => y > height - margin - 12

describe.runIf(runs(officePath))('on the pages that LibreOffice makes (needs soffice)', () => {
  let sheets: ReadonlyMap<string, readonly Sheet[]> = new Map()
  let wide: ReadonlyMap<string, readonly Sheet[]> = new Map()
  const of = (name: string) => sheets.get(name) ?? []

  beforeAll(async () => {
    const documents = await Promise.all(pages.map(({ page }) => word(page)))
    const pdfs = await asPdf([...documents, ...documents.map(inWideLetters)])
    const read = await Promise.all(pdfs.map(sheetsOf))
    sheets = new Map(pages.map(({ name }, n) => [name, read[n] ?? []]))
    wide = new Map(pages.map(({ name }, n) => [name, read[n + pages.length] ?? []]))
  }, 240_000)

  describe.each(pages)('$name', ({ name, page }) => {
    test('has no heading, label or lead alone at the foot of a page', () => {
      const introducing = introductions(page.blocks).map(squeezed)
      const last = [of(name), wide.get(name) ?? []].flatMap(all =>
        all.slice(0, -1).map((sheet, n) => ({
          page: n + 1,
          text: squeezed(sheet.lines.filter(l => !isFoot(l)).at(-1)?.text ?? ''),
        })),
      )
      expect(of(name).length).toBeGreaterThan(0)
      expect(last.filter(({ text }) => introducing.some(i => i.endsWith(text) || text.endsWith(`.${i}`)))).toEqual([])
    })

    test('has nothing outside its margins', () => {
      const outside = of(name).flatMap(({ lines, width }, n) =>
        lines.filter(l => l.left < margin - 1 || l.right > width - margin + 1).map(l => `page ${n + 1}: ${l.text}`),
      )
      expect(outside).toEqual([])
    })

    test('breaks no word, in wider letters neither', () => {
      const said = passagesPrinted(page.blocks).flatMap(p => p.text.split(/[^\p{L}\p{N}]+/u))
      for (const all of [of(name), wide.get(name) ?? []]) {
        const printed = new Set(all.flatMap(s => s.lines.flatMap(l => l.text.split(/[^\p{L}\p{N}]+/u))))
        expect([...new Set(said)].filter(w => w.length > 1 && !printed.has(w))).toEqual([])
      }
    })

    test('has room between the mark of every point and its words', () => {
      const touching = [...of(name), ...(wide.get(name) ?? [])].flatMap(s =>
        s.lines.flatMap(l => l.pieces.filter(p => /^(?:[ivxl]+|[a-z])\.\S/.test(p.text)).map(p => p.text)),
      )
      expect(touching).toEqual([])
    })

    test('numbers every page, and names the body and the day at the head of every further one', () => {
      const all = of(name)
      all.forEach((sheet, n) => {
        expect(sheet.lines.filter(isFoot).map(l => l.text)).toEqual([`Page ${n + 1} of ${all.length}`])
        const head = sheet.lines
          .filter(l => isHead(l, sheet))
          .map(l => l.text)
          .join(' ')
        if (n > 0) for (const line of page.running) expect(head).toContain(line)
      })
    })
  })

  test('a log of a few actions is one page', async () => {
    const [style] = styles.values()
    if (style === undefined) throw new Error('no style')
    const log = actionLogPage({ body: invented.body, date: invented.date, actions: longLog.slice(0, 7) }, style)
    const [pdf] = await asPdf([await word(log)])
    expect(await sheetsOf(pdf ?? new Uint8Array())).toHaveLength(1)
  }, 60_000)
})
if (!runs(officePath)) test.skip('on the pages that LibreOffice makes: soffice is not here')
