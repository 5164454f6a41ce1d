import { strFromU8, unzipSync } from 'fflate'
import { type Block, type Page, type Table, plain } from '../rendition/page.ts'
import { palette, textOn } from './palette.ts'

const blocksWithin = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap(b =>
    b.kind === 'table' ? [b, ...b.table.rows.flatMap(r => r.cells.flatMap(c => blocksWithin(c.blocks)))] : [b],
  )

/** Headings go down one level at a time, from a single first heading (WCAG 2.2, 1.3.1 and 2.4.6). */
function headingFindings(blocks: readonly Block[]): readonly string[] {
  const headings = blocks.flatMap(b => (b.kind === 'heading' ? [{ level: b.level, text: plain(b.runs) }] : []))
  const first = headings.filter(h => h.level === 1).length
  return [
    ...(first === 1
      ? []
      : [
          `The document has ${first === 0 ? 'no' : first} first-level heading${first === 1 ? '' : 's'}; it should have one.`,
        ]),
    ...headings.flatMap((h, n) => {
      const before = headings[n - 1]?.level ?? 0
      return [
        ...(h.level > before + 1
          ? [`The heading “${h.text}” is at level ${h.level} under one at level ${before}; a level is left out.`]
          : []),
        ...(h.text.trim() === '' ? ['A heading has no words.'] : []),
      ]
    }),
  ]
}

/** A table says what it holds, heads every column, and names every row. */
function tableFindings(table: Table): readonly string[] {
  const name = table.caption.trim() === '' ? 'A table' : `The table “${table.caption}”`
  return [
    ...(table.caption.trim() === '' ? ['A table does not say what it holds.'] : []),
    ...table.columns.flatMap((c, n) => (c.head.trim() === '' ? [`${name} has no head over column ${n + 1}.`] : [])),
    ...table.rows.flatMap((r, n) =>
      r.cells.length === table.columns.length
        ? []
        : [`${name} has ${r.cells.length} cells in row ${n + 1} under ${table.columns.length} heads.`],
    ),
    ...table.rows.flatMap((r, n) =>
      r.continues === true || (r.cells[table.named]?.blocks.length ?? 0) > 0
        ? []
        : [`${name} has nothing to name row ${n + 1} by.`],
    ),
  ]
}

const channel = (hex: string) => {
  const c = Number.parseInt(hex, 16) / 255
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
}

/** Relative luminance of `RRGGBB` (WCAG 2.2, definitions). */
const luminance = (colour: string) =>
  0.2126 * channel(colour.slice(0, 2)) + 0.7152 * channel(colour.slice(2, 4)) + 0.0722 * channel(colour.slice(4, 6))

/** Contrast of two colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light = 1, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

const contrastFindings = (): readonly string[] =>
  textOn.flatMap(([text, ground]) => {
    const ratio = contrast(palette[text], palette[ground])
    return ratio >= 4.5
      ? []
      : [`The colour of ${text} on ${ground} has a contrast of ${ratio.toFixed(1)}; text needs 4.5.`]
  })

/** What somebody could not read or find in a page, as sentences; none where all is well. */
export function accessibilityOfPage(page: Page): readonly string[] {
  const blocks = blocksWithin(page.blocks)
  return [
    ...(page.title.trim() === '' ? ['The document has no title.'] : []),
    ...(/^(?:en|cy)-GB$/.test(page.language) ? [] : ['The document does not say in which language it is.']),
    ...headingFindings(blocks),
    ...blocks.flatMap(b => (b.kind === 'table' ? tableFindings(b.table) : [])),
    ...blocks.flatMap(b =>
      b.kind === 'paragraph' && plain(b.runs).trim() === ''
        ? ['A paragraph is empty; space is made by styles.']
        : b.kind === 'list' && b.list.points.length === 0
          ? ['A list is empty.']
          : [],
    ),
    ...contrastFindings(),
  ]
}

/** The same of a Word document as written, a council’s letterhead included. */
export function accessibilityOfWord(content: Uint8Array): readonly string[] {
  const files = unzipSync(content)
  const text = (name: string) => {
    const file = files[name]
    return file === undefined ? '' : strFromU8(file)
  }
  const [document, styles, core] = [text('word/document.xml'), text('word/styles.xml'), text('docProps/core.xml')]
  const tables = document.match(/<w:tbl>[\s\S]*?<\/w:tbl>/g) ?? []
  const pictures = document.match(/<wp:docPr\b[^>]*>/g) ?? []
  return [
    ...(/<dc:title>[^<]+<\/dc:title>/.test(core) ? [] : ['The document has no title.']),
    ...(/w:lang\b[^>]*w:val="(?:en|cy)-GB"/.test(styles)
      ? []
      : ['The document’s language is neither British English nor Welsh.']),
    ...(/w:pStyle w:val="Heading1"/.test(document) ? [] : ['The document has no first-level heading.']),
    ...tables.flatMap(t => (t.includes('<w:tblHeader') ? [] : ['A table has no header row.'])),
    ...tables.flatMap(t => (/<w:tblDescription w:val="[^"]+"/.test(t) ? [] : ['A table does not say what it holds.'])),
    ...pictures.flatMap(p => (/descr="[^"]+"/.test(p) ? [] : ['A picture has no description.'])),
    ...(/<\/w:tbl><w:tbl>/.test(document) ? ['Two tables touch, which Word makes one.'] : []),
  ]
}
