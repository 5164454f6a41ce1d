import { readDay } from '../../dates/written.ts'
import { bodyWords } from './dayOfMeeting.ts'
import { headFurniture } from '../vocabulary/headerLabels.ts'
import type { Row } from '../lines/lines.ts'

// A row of a spreadsheet or a form with several facts of the heading side by side, each behind what it is: `Venue   Room 3   Start   13:00   Finish   15:00`.

const labels: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:meeting )?(?:date|day)(?: of (?:the )?meeting)?(?: ?(?:and|&|\/) ?time)?$|^when$|^dyddiad(?: ac amser)?$/i,
    'Date',
  ],
  [/^(?:start(?:s|ing)?|begins?)(?: time| at)?$|^(?:start |meeting )?time$|^amser$/i, 'Time'],
  [/^(?:finish(?:es)?|ends?|close|until)(?: time| at)?$/i, 'End'],
  [/^(?:meeting )?(?:venue|place|location|room)$|^(?:where|lleoliad)$/i, 'Venue'],
  [/^(?:chair(?:ed by)?|chairperson|chairman|cadeirydd)$/i, 'Chair'],
  [/^(?:contact|clerk|enquiries)(?: officer)?$/i, 'Contact'],
  [
    /^(?:(?:(?:name|title) of )?(?:the )?(?:meeting|group|board|committee|partnership|forum)(?: (?:of|name|title))?|cyfarfod)$/i,
    'Meeting',
  ],
]
const labelOf = (cell: string): string | undefined =>
  labels.find(([form]) => form.test(cell.replace(/\s?:$/, '').trim()))?.[1]

/** No heading is longer, in lines. */
const most = 40

interface Pair {
  readonly label: string
  readonly said: string
}

/**
 * The rows of a text with those of its heading that say several things, or one among such rows, written as labelled lines, from when to when in one; other rows
 * are given back as they are.
 */
export function withPairsApart(rows: readonly Row[]): readonly Row[] {
  const head = rows.slice(0, most).map(pairsIn)
  const told = new Set(head.flatMap(pairs => (pairs ?? []).map(({ label }) => label)))
  const several = head.some(pairs => (pairs?.length ?? 0) > 1)
  return rows.flatMap((row, at) => {
    const pairs = head[at]
    if (pairs === undefined || told.size < 2 || (pairs.length === 1 && !several && !row.raw?.includes('\t')))
      return [row]
    const end = pairs.find(({ label }) => label === 'End')?.said
    const written = pairs.filter(({ label }) => label !== 'End' || pairs.every(each => each.label !== 'Time'))
    return written.map(({ label, said }): Row => {
      const text = `${label}: ${said}${label === 'Time' && end !== undefined ? ` – ${end}` : ''}`
      return { line: row.line, indent: 0, text, cells: [], raw: text }
    })
  })
}

/** What stands in the cells of a row, which tabs, strokes or gaps part; without the word `Agenda` before the first. */
function cellsOf({ raw = '' }: Row): readonly string[] {
  if (raw.length > 400) return []
  const cells = raw
    .split(/\t|\s\|\s| {2,}/)
    .map(cell => cell.replace(/^\|\s?|\s?\|$|\*\*/g, '').trim())
    .filter(cell => cell !== '')
  return headFurniture.some(form => form.test(cells[0] ?? '')) && labelOf(cells[0] ?? '') === undefined
    ? cells.slice(1)
    : cells
}

const glued = /^([\p{L} ]{3,30}?)\s?:\s?(\S.*)$/u
const gluedTime = /^((?:start|finish|end)(?:s|es)?(?: time)?|time) (\d.*)$/i

/** What a row says where it has nothing but labels, each with what it is behind it, in the same cell or the next. */
function pairsIn(row: Row): readonly Pair[] | undefined {
  const cells = cellsOf(row)
  if (cells.length < 2) return undefined
  const pairs: Pair[] = []
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at] ?? ''
    const [, name = cell, behind] = glued.exec(cell) ?? gluedTime.exec(cell) ?? []
    const label = labelOf(name)
    const said = behind ?? cells[at + 1]
    if (label === undefined || said === undefined || labelOf(said) !== undefined || !fits(label, said)) return undefined
    pairs.push({ label, said })
    if (behind === undefined) at++
  }
  return new Set(pairs.map(({ label }) => label)).size === pairs.length ? pairs : undefined
}

/** Whether what stands behind a label can be what that says. */
function fits(label: string, said: string): boolean {
  if (label === 'Date') return readDay(said) !== undefined || /\d/.test(said)
  if (label === 'Time' || label === 'End') return /\d|noon|midday/i.test(said)
  return label !== 'Meeting' || bodyWords.test(said) || readDay(said) !== undefined
}
