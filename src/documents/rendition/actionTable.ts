import type { MinuteBlock, Minutes } from '../../minutes/minutes.ts'
import type { HouseStyle } from '../houseStyle/style.ts'
import { fillFirst } from '../houseStyle/wording.ts'
import { actionPlaces, dueOf } from './actions.ts'
import { type Block, type Cell, type Row, heading, paragraph } from './page.ts'
import type { Passage, Writing } from './passages.ts'
import { printing } from './printed.ts'
import { capitalised } from './sentences.ts'

type Action = MinuteBlock & { readonly kind: 'action' }
type Columns = NonNullable<HouseStyle['actions']['table']>['columns']

/** An action of an item, by the item's number. */
interface ActionAt {
  readonly item: string
  readonly block: Action
}

const cell = (text: string | undefined, { item, block }: ActionAt, holds: string): Cell => ({
  blocks:
    text === undefined || text === ''
      ? []
      : [
          printing(
            holds === 'action' ? { id: block.entry } : { id: `${holds.charAt(0)}${block.entry}`, item },
            paragraph(text, 'cell'),
          ),
        ],
})

function textOf(
  style: HouseStyle,
  minutes: Minutes,
  { item, block: { action } }: ActionAt,
  holds: Columns[number]['holds'],
): string | undefined {
  const { due: _apart, ...places } = actionPlaces(style, action, minutes)
  switch (holds) {
    case 'reference':
      return action.reference
    case 'item':
      return item
    case 'action':
      return fillFirst(style.actions.entry, places) ?? capitalised(action.text)
    case 'owners':
      return action.owners.length === 0 ? style.log.noOwner : places['owners']
    case 'due':
      return dueOf(style, action, 'alone') ?? style.log.noDate
    case 'status':
      return capitalised(places['status'] ?? '')
  }
}

/** Actions as rows, with the columns the style has. */
function actionTable(style: HouseStyle, minutes: Minutes, actions: readonly ActionAt[]): readonly Block[] {
  const { table } = style.actions
  if (table === undefined || actions.length === 0) return []
  const rows = actions.map((at): Row => ({
    cells: table.columns.map(c => cell(textOf(style, minutes, at, c.holds), at, c.holds)),
  }))
  const columns = table.columns.map(({ head, width }) => ({ head, width }))
  const named = Math.max(
    0,
    table.columns.findIndex(c => c.holds === 'action'),
  )
  return [{ kind: 'table', table: { caption: table.caption, columns, rows, named, lines: 'grid' } }]
}

/** Actions one after another in an item, as a table of their own. */
export const tableInItem = ({ style, item, minutes }: Writing, actions: readonly Action[]): readonly Passage[] =>
  actions.length === 0
    ? []
    : [
        {
          blocks: actionTable(
            style,
            minutes,
            actions.map(block => ({ item: item.number, block })),
          ),
          opposite: [],
        },
      ]

/** Every action of the minutes in one table after the last item, where the style has it there. */
export function tableAtTheEnd(minutes: Minutes, style: HouseStyle): readonly Block[] {
  if (style.actions.place !== 'at the end') return []
  const actions = minutes.items.flatMap(item =>
    item.blocks.flatMap(block => (block.kind === 'action' ? [{ item: item.number, block }] : [])),
  )
  const head = style.actions.table?.heading
  return actions.length === 0
    ? []
    : [...(head === undefined ? [] : [heading(2, head)]), ...actionTable(style, minutes, actions)]
}
