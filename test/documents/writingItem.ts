import { type Block, type List, type Page, paragraph, plain } from '../../src/documents/rendition/page.ts'
import { publicPage } from '../../src/documents/rendition/minutesPage.ts'
import type { MinuteBlock, MinuteItem, Minutes } from '../../src/minutes/minutes.ts'
import { readNote } from '../../src/minutes/noteMarkdown.ts'
import { inFull, publicCopy } from '../../src/minutes/publicCopy.ts'
import { invented } from './inventedMeeting.ts'
import { styleNamed } from './houseStyles.ts'

export const note = (text: string): MinuteBlock => ({ kind: 'note', entry: 'n', blocks: readNote(text) })
export const decided = (verb: 'noted' | 'resolved' | 'agreed' | 'recommended', text = ''): MinuteBlock => ({
  kind: 'decision',
  entry: 'd',
  verb,
  text,
})
export const action = (
  owners: readonly string[],
  text: string,
  due: { dueWords?: string; dueDate?: string } = {},
): MinuteBlock => ({
  kind: 'action',
  entry: 'a',
  action: { reference: 'A1', text, owners, status: 'outstanding', ...due },
})

/** An item as the agenda and the meeting left it; nothing in it unless given. */
export const item = (given: Partial<MinuteItem>): MinuteItem => ({
  number: '7',
  title: 'Lantern walk',
  kind: 'business',
  verbal: false,
  agendaPresenters: [],
  presenters: [],
  papers: [],
  standingText: [],
  outcome: 'taken',
  blocks: [],
  ...given,
})

const labels = (n: number, mark: List['mark']) =>
  ({
    bullet: '•',
    dot: '·',
    dash: '–',
    letter: `${String.fromCharCode(96 + n)}.`,
    decimal: `${n}.`,
    'lower roman': `${['', 'i', 'ii', 'iii', 'iv', 'v'][n]}.`,
    '(a)': `(${String.fromCharCode(96 + n)})`,
    '(1)': `(${n})`,
    '(i)': `(${['', 'i', 'ii', 'iii', 'iv', 'v'][n]})`,
  })[mark]

function lines(blocks: readonly Block[], counts: Map<string, number>): readonly string[] {
  const list = (l: List, indent: string): readonly string[] => {
    let n = l.series === undefined ? 0 : (counts.get(l.series) ?? 0)
    const out = l.points.flatMap(p => [
      `${indent}${labels(++n, l.mark)} ${plain(p.runs)}`,
      ...(p.under === undefined ? [] : list(p.under, `${indent}  `)),
    ])
    if (l.series !== undefined) counts.set(l.series, n)
    return out
  }
  return blocks.flatMap((b): readonly string[] => {
    switch (b.kind) {
      case 'heading':
        return []
      case 'paragraph':
        return [plain(b.runs)]
      case 'list':
        return list(b.list, '')
      case 'table':
        return b.table.rows
          .flatMap(r =>
            r.cells.flatMap((c, n) =>
              lines(c.blocks, counts).map(l => (n === 0 ? '' : n === r.cells.length - 1 ? `>> ${l}` : l)),
            ),
          )
          .filter(l => l !== '')
    }
  })
}

/** A meeting that is not closed yet. */
export const stillGoing = { closedAt: undefined } as unknown as Partial<Minutes>

/** The page of a meeting with these items, in a style, for the public. */
export function pageOf(style: string, items: readonly MinuteItem[], meeting: Partial<Minutes> = {}): Page {
  return publicPage(
    publicCopy(
      inFull({
        ...invented,
        furtherDates: [],
        headerNotes: [],
        apologies: [],
        present: [],
        inAttendance: [],
        absent: [],
        ...meeting,
        items,
      }),
    ),
    styleNamed(style),
  )
}

/** Everything a page says, a line each, headings after `#`. */
export const linesOf = (page: Page): readonly string[] => {
  const told = (blocks: readonly Block[]): readonly Block[] =>
    blocks.map(b => (b.kind === 'heading' ? paragraph(`# ${plain(b.runs)}`) : b.kind === 'table' ? withHeadings(b) : b))
  const withHeadings = (b: Block & { kind: 'table' }): Block => ({
    kind: 'table',
    table: {
      ...b.table,
      rows: b.table.rows.map(r => ({
        ...r,
        cells: [{ blocks: [] }, ...r.cells.map(c => ({ blocks: told(c.blocks) }))],
      })),
    },
  })
  return lines(told(page.blocks), new Map())
}

/** What is minuted in one item, a line each: list marks as they print, owners opposite after `>>`. */
export function minuted(style: string, given: Partial<MinuteItem>, meeting: Partial<Minutes> = {}): readonly string[] {
  const page = pageOf(style, [item(given)], meeting)
  const start = page.blocks.findIndex(b => (b.kind === 'heading' && b.level > 2) || b.kind === 'table')
  return lines(page.blocks.slice(start), new Map()).filter(l => l !== 'Minutes:')
}
