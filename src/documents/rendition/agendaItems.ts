import type { ItemPrinted } from '../../minutes/agendaPrinted.ts'
import type { HouseStyle } from '../houseStyle/style.ts'
import { fill, fillFirst } from '../houseStyle/wording.ts'
import { actionPlaces } from './actions.ts'
import { isSeveral } from './excluded.ts'
import { type Block, type Cell, type Row, heading, paragraph } from './page.ts'
import { pagesFor } from './pages.ts'
import { compared, inARow } from './sentences.ts'
import { numberOf, titleOf } from './titles.ts'

type Agenda = HouseStyle['agenda']

const isText = (text: string | undefined): text is string => text !== undefined && text !== ''

/** Why an item is closed to the public, and, for those entitled, the public interest and what the public read. */
function whyClosed({ restriction, openTitle }: ItemPrinted, style: HouseStyle): readonly string[] {
  if (restriction === undefined) return []
  const { restricted } = style.agenda
  const { paragraphs, publicInterest } = restriction
  const joined = inARow(paragraphs, style.restricted.joined)
  const why =
    paragraphs.length === 0
      ? restricted.none
      : isSeveral(paragraphs)
        ? fill(restricted.paragraphs, { paragraphs: joined })
        : fill(restricted.paragraph, { paragraph: joined })
  return [
    why,
    fill(restricted.publicInterest, { reason: publicInterest }),
    fill(restricted.openTitle, { title: openTitle }),
  ].filter(isText)
}

function presentersOf({ presenters }: ItemPrinted, style: HouseStyle): string | undefined {
  const each = presenters.map(p => fillFirst(style.agenda.presenter, { name: p.name, role: p.role }) ?? p.name)
  return each.length === 0 ? undefined : inARow(each, style.names.joined)
}

const papersOf = ({ papers, title }: ItemPrinted, { papers: wordings }: Agenda): readonly string[] =>
  papers.flatMap(
    p =>
      fillFirst(wordings, {
        title: p.title === undefined || compared(p.title) === compared(title) ? undefined : p.title,
        size: p.size?.replace(/^PDF\s+/i, ''),
        ...pagesFor(p.pages, wordings),
      }) ?? [],
  )

const timeOf = ({ minutes }: ItemPrinted, { time }: Agenda): string | undefined =>
  minutes === undefined ? undefined : minutes === 1 ? time.one : fill(time.several, { minutes: String(minutes) })

/** The actions due by then, each a point, under their own line. */
function actionsDue({ actions }: ItemPrinted, style: HouseStyle): readonly Block[] {
  const { lead, entry } = style.agenda.actions
  if (actions.length === 0) return []
  const points = actions.map(a => fillFirst(entry, actionPlaces(style, a)) ?? a.text)
  return [
    paragraph(lead, 'lead'),
    { kind: 'list', list: { mark: style.outstanding.mark, points: points.map(text => ({ runs: [{ text }] })) } },
  ]
}

/** What stands under a title: all that has no column of its own. */
function underTitle(item: ItemPrinted, style: HouseStyle, apart: ReadonlySet<string>): readonly Block[] {
  const { agenda } = style
  const presenters = apart.has('presenters') ? undefined : presentersOf(item, style)
  const time = apart.has('time') ? undefined : timeOf(item, agenda)
  return [
    ...whyClosed(item, style).map(t => paragraph(t)),
    ...(agenda.standingText ? item.standingText.map(t => paragraph(t)) : []),
    ...actionsDue(item, style),
    ...[presenters === undefined ? undefined : fill(agenda.presenters, { presenters })]
      .filter(isText)
      .map(t => paragraph(t)),
    ...(apart.has('papers') ? [] : papersOf(item, agenda).map(t => paragraph(t, 'small'))),
    ...(time === undefined ? [] : [paragraph(time, 'small')]),
  ]
}

/** The items under headings one after another, or as rows of a table, as the style has it. */
export function itemBlocks(items: readonly ItemPrinted[], style: HouseStyle): readonly Block[] {
  const { heading: head, table } = style.agenda
  const before = head === undefined ? [] : [heading(2, head)]
  const top = head === undefined ? 2 : 3
  if (table === undefined)
    return [
      ...before,
      ...items.flatMap(item => [
        heading(item.under !== undefined && top === 3 ? 4 : top, `${numberOf(item, style)} ${titleOf(item, style)}`),
        ...underTitle(item, style, new Set()),
      ]),
    ]
  const apart = new Set<string>(table.columns.map(c => c.holds))
  const cell = (holds: (typeof table.columns)[number]['holds'], item: ItemPrinted): Cell => {
    const lines = (texts: readonly (string | undefined)[]) => ({
      blocks: texts.filter(isText).map(t => paragraph(t, 'cell')),
    })
    switch (holds) {
      case 'number':
        return {
          blocks: [{ kind: 'paragraph', look: 'cell', runs: [{ text: numberOf(item, style), bold: true }] }],
        }
      case 'item':
        return { blocks: [heading(top, titleOf(item, style)), ...underTitle(item, style, apart)] }
      case 'presenters':
        return lines([presentersOf(item, style)])
      case 'papers':
        return lines(papersOf(item, style.agenda))
      case 'time':
        return lines([timeOf(item, style.agenda)])
    }
  }
  const rows = items.map((item): Row => ({ cells: table.columns.map(c => cell(c.holds, item)) }))
  const columns = table.columns.map(({ head: over, width }) => ({ head: over, width }))
  return [...before, { kind: 'table', table: { caption: table.caption, columns, rows, named: 0, lines: table.lines } }]
}
