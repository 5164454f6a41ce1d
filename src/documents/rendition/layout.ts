import type { HouseStyle } from '../houseStyle/style.ts'
import { type Block, type Cell, type Row, heading, joined, paragraph, plain } from './page.ts'
import type { ItemWritten } from './items.ts'
import type { Passage } from './passages.ts'
import { firstPrinted, printing } from './printed.ts'

const blocksOf = (passages: readonly Passage[]) => passages.flatMap(p => p.blocks)

/** What identifies an item's title on the page. */
const titleOf = (item: ItemWritten) => ({ id: `i${item.item}`, item: item.item })

/** Who stands opposite a passage, known by the passage. */
const opposite = (passage: Passage, item: ItemWritten): readonly Block[] =>
  passage.opposite.map(o =>
    printing({ id: `o${firstPrinted(passage.blocks)?.id ?? item.item}`, item: item.item }, paragraph(o, 'cell')),
  )

/** The line between what the agenda says and what is minuted, where there is something minuted. */
const label = (item: ItemWritten, style: HouseStyle): readonly Block[] =>
  item.minuted.length === 0 || style.items.label === undefined
    ? []
    : [printing({ id: `l${item.item}`, item: item.item }, paragraph(style.items.label, 'label'))]

/** The longest paragraph of the agenda, in characters, that stays on the page of what is minuted under it. */
const short = 240

/** What the agenda says of an item; where something is minuted under it, short paragraphs are not left behind at the foot of a page. */
const introducing = ({ agenda, minuted }: ItemWritten): readonly Block[] =>
  agenda.map(block =>
    block.kind === 'paragraph' && minuted.length > 0 && plain(block.runs).length < short
      ? { ...block, keeps: true }
      : block,
  )

/** Items one after another under headings. */
function underHeadings(items: readonly ItemWritten[], style: HouseStyle): readonly Block[] {
  const top = style.items.heading === undefined ? 2 : 3
  return items.flatMap(item =>
    joined([
      ...item.before,
      printing(titleOf(item), heading(item.isSub ? ((top + 1) as 3 | 4) : top, `${item.number} ${item.title}`)),
      ...introducing(item),
      ...label(item, style),
      ...blocksOf(item.minuted),
    ]),
  )
}

/** Whether nothing stands in a column beside it. */
const isAlone = ({ opposite, due }: Passage): boolean => opposite.length === 0 && due === undefined

/** Passages one after another that nobody stands opposite make one row; each of the others makes its own, so that the owner is level with the text. */
function rowsOfPassages(passages: readonly Passage[]): readonly Passage[] {
  const rows: Passage[] = []
  for (const passage of passages) {
    const last = rows.at(-1)
    if (last !== undefined && isAlone(last) && isAlone(passage))
      rows[rows.length - 1] = { blocks: [...last.blocks, ...passage.blocks], opposite: [] }
    else rows.push(passage)
  }
  return rows
}

/** The rows of an item: the first has number and title, and what was minuted first, even where somebody stands opposite that. */
function rowsOf(
  item: ItemWritten,
  columns: NonNullable<HouseStyle['items']['table']>['columns'],
  style: HouseStyle,
): readonly Row[] {
  const level = style.items.heading === undefined ? 2 : 3
  const apart = columns.some(c => c.holds === 'number and title')
  const [first, ...others] = item.minuted
  const opening = [
    ...item.before,
    ...(apart ? [] : [printing(titleOf(item), heading(level, item.title))]),
    ...item.agenda,
    ...label(item, style),
    ...(first?.blocks ?? []),
  ]
  return rowsOfPassages([{ ...first, blocks: opening, opposite: first?.opposite ?? [] }, ...others]).map(
    (passage, n): Row => ({
      continues: n > 0,
      cells: columns.map((column): Cell => {
        switch (column.holds) {
          case 'number':
            return {
              blocks:
                n > 0
                  ? []
                  : [
                      {
                        kind: 'paragraph',
                        look: 'cell',
                        runs: [{ text: item.number, bold: true }],
                        prints: { id: `n${item.item}`, item: item.item },
                      },
                    ],
            }
          case 'number and title':
            return { blocks: n > 0 ? [] : [printing(titleOf(item), heading(level, `${item.number} ${item.title}`))] }
          case 'item':
            return { blocks: joined(passage.blocks) }
          case 'owners':
            return { blocks: opposite(passage, item) }
          case 'due':
            return {
              blocks:
                passage.due === undefined
                  ? []
                  : [
                      printing(
                        { id: `d${firstPrinted(passage.blocks)?.id ?? item.item}`, item: item.item },
                        paragraph(passage.due, 'cell'),
                      ),
                    ],
            }
        }
      }),
    }),
  )
}

/** The items in the layout of the style. */
export function layItems(items: readonly ItemWritten[], style: HouseStyle): readonly Block[] {
  const { layout, table, heading: head, line } = style.items
  const before = [
    ...(head === undefined ? [] : [heading(2, head)]),
    ...(line === undefined ? [] : [paragraph(line, 'small')]),
  ]
  if (layout === 'headings' || table === undefined) return [...before, ...underHeadings(items, style)]
  const columns = table.columns.map(({ head: columnHead, width }) => ({ head: columnHead, width }))
  return [
    ...before,
    {
      kind: 'table',
      table: {
        caption: table.caption,
        columns,
        rows: items.flatMap(i => rowsOf(i, table.columns, style)),
        named: 0,
        lines: table.lines,
      },
    },
  ]
}
