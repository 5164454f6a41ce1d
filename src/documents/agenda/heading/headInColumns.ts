import { markingAlone } from '../markings/markingAlone.ts'
import { headFurniture } from '../vocabulary/headerLabels.ts'
import type { Row } from '../lines/lines.ts'

// A heading whose labels stand side by side over what they label: `Date & time   Place   Contact`, and below it the day, the room and the clerk in columns.

/** The heads of such columns, as the labels that others have in front of theirs. */
const heads: readonly (readonly [RegExp, string])[] = [
  [/^(?:meeting )?(?:dates?|day)(?: of (?:the )?meeting)?$|^when$|^dyddiad$/i, 'Date'],
  [/^(?:meeting )?(?:date|day)(?: ?(?:and|&|\/|,) ?times?)$|^dyddiad ac amser$/i, 'Date and time'],
  [/^(?:start |meeting )?times?$|^amser$/i, 'Time'],
  [/^(?:meeting )?(?:venue|place|location)$|^(?:where|lleoliad|man cyfarfod)$/i, 'Venue'],
  [/^contacts?(?: officer| person| details)?$|^(?:enquiries(?: to)?|committee officer|clerk|cyswllt)$/i, 'Contact'],
]
const labelOfHead = (cell: string): string | undefined =>
  heads.find(([form]) => form.test(cell.replace(/\s?:$/, '').trim()))?.[1]

/** How many lines a heading in columns has at most. */
const most = 8
/** A cell that a gap of two spaces parts from the next, and where it begins. */
const cellsOf = (raw: string): readonly { readonly text: string; readonly from: number }[] =>
  [...raw.matchAll(/\S+(?: \S+)*/g)].map(({ 0: text, index }) => ({ text, from: index }))

/** What is asked of whom: a line of a contact's own. */
const waysToAsk = /^(?:(?:tel(?:ephone)?|phone|mobile|direct|fax|e-?mail)\b|\+?\d[\d ()]{8,}$|\S+@\S+$)/i

/** The rows of a text with a heading in columns written as labelled lines, one below the other; any other text is given back as it is. */
export function headColumnsAsLines(rows: readonly Row[]): readonly Row[] {
  const at = rows.slice(0, 60).findIndex(row => columnsIn(row) !== undefined)
  const columns = at < 0 ? undefined : columnsIn(rows[at] as Row)
  if (columns === undefined) return rows
  const said = columns.map((): string[] => [])
  let end = at + 1
  for (; end < rows.length && end <= at + most; end++) {
    const row = rows[end]
    if (row === undefined || row.text === '') {
      if (end > at + 1) break
      continue
    }
    const placed = placedUnder(row, columns)
    if (placed === undefined || (placed.length === 1 && !goesOn(placed[0], columns))) break
    for (const [column, text] of placed) said[column]?.push(text)
  }
  if (!said.some((cell, n) => columns[n]?.label.startsWith('Date') === true && /\d/.test(cell.join(' ')))) return rows
  const written = columns.flatMap(({ label }, n) => {
    const cell = said[n] ?? []
    if (cell.length === 0) return []
    if (label !== 'Contact') return [`${label}: ${cell.join(' ')}`]
    return [`Contact: ${[cell[0], ...cell.slice(1).filter(text => waysToAsk.test(text))].join(', ')}`]
  })
  const besides = columns.flatMap(({ label }, n) =>
    label === 'Contact' ? (said[n] ?? []).slice(1).filter(text => !waysToAsk.test(text)) : [],
  )
  const first = rows[at] as Row
  return [
    ...rows.slice(0, at),
    ...[...written, ...besides].map((text, n): Row => ({
      line: Math.min(first.line + n, first.line + end - at - 1),
      text,
      indent: 0,
      cells: [],
      raw: text,
    })),
    ...rows.slice(end),
  ]
}

const isDayOrTime =
  /\d|^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|noon|am|pm)\b/i

/** Whether a line with one cell is more of its column, and not what stands below the heading: an item, a marking, the word Agenda. */
function goesOn(cell: readonly [number, string] | undefined, columns: readonly HeadColumn[]): boolean {
  const [column = 0, text = ''] = cell ?? []
  if (/^\(?\d{1,2}[.)]\s/.test(text) || markingAlone(text) !== undefined || headFurniture.some(form => form.test(text)))
    return false
  return !/^(?:Date|Time)/.test(columns[column]?.label ?? '') || isDayOrTime.test(text)
}

interface HeadColumn {
  readonly label: string
  readonly from: number
}

/** The columns of which a row has the heads and nothing else: two at least, each once, and one of them the day. */
function columnsIn({ raw = '', cells }: Row): readonly HeadColumn[] | undefined {
  if (raw.length > 200) return undefined
  const tabled = raw.includes('\t') || raw.includes('|')
  const found = tabled ? cells.map((text, from) => ({ text, from })) : cellsOf(raw)
  const written = found.filter(({ text }) => text !== '')
  const labels = written.map(({ text }) => labelOfHead(text))
  return written.length > 1 &&
    labels.every(label => label !== undefined) &&
    new Set(labels).size === labels.length &&
    labels.some(label => label?.startsWith('Date') === true)
    ? written.map(({ from }, n) => ({ label: labels[n] ?? '', from }))
    : undefined
}

/** What a row has under each column; undefined where something stands under none. */
function placedUnder(
  { raw = '', cells }: Row,
  columns: readonly HeadColumn[],
): readonly (readonly [number, string])[] | undefined {
  const tabled = raw.includes('\t') || raw.includes('|')
  const found = tabled ? cells.flatMap((text, from) => (text === '' ? [] : [{ text, from }])) : cellsOf(raw)
  const placed = found.map(({ text, from }) => {
    const column = columns.findIndex(each => (tabled ? each.from === from : Math.abs(each.from - from) <= 3))
    return column < 0 ? undefined : ([column, text] as const)
  })
  return placed.every(each => each !== undefined) && placed.length > 0 ? placed : undefined
}
