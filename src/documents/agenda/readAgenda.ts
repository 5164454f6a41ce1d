import type { Agenda, AgendaRead, UnreadLine } from '../../meeting/agenda.ts'
import { readMinutes } from './durations.ts'
import { furtherDatesOf } from './furtherDates.ts'
import { readHeader } from './header.ts'
import { itemLinesIn } from './itemLines.ts'
import { readItem, type ItemBlock, type ItemRead } from './items.ts'
import { linesOf, type Line } from './lines.ts'
import { tableRowsAsLines } from './table.ts'
import { withoutPresentersInTitles } from './titlePresenters.ts'

/**
 * Reads an agenda, whether it is the text of a council's web page or plain text, without being told which.
 * Whatever follows `Minutes:` in an item is left out. Lines that nothing is known of are given back as unread, with
 * their number in the text. A text without numbered items gives none.
 */
export function readAgenda(text: string): AgendaRead {
  const lines = tableRowsAsLines(linesOf(text))
  const items = itemLinesIn(lines)
  const first = items[0]
  const headerEnd = first?.at ?? lines.length
  const timesFirst =
    first !== undefined &&
    (durationAbove(lines, first.at) !== undefined ||
      lines.slice(0, first.at).some(({ text: head }) => /^note no\.? item$/i.test(head)))
  const above = items.map(({ at }) => (timesFirst ? durationAbove(lines, at) : undefined))

  const { header, unread } = readHeader(lines.slice(0, above[0] ?? headerEnd), first === undefined)
  const read: ItemRead[] = items.map(({ numbered, titleAt, at }, index) => {
    const next = items[index + 1]
    const end = above[index + 1] ?? next?.at ?? lines.length
    const before = above[index] === undefined ? undefined : lines[above[index]]
    const block: ItemBlock = {
      id: `i${index + 1}`,
      numbered,
      title: titleAt === at ? numbered.rest : (lines[titleAt]?.text ?? ''),
      ...(before && { before }),
      lines: lines.slice(titleAt + 1, end),
    }
    return readItem(block)
  })

  const agenda: Agenda = {
    ...header,
    items: withoutPresentersInTitles(read.map(({ item }) => item)),
    furtherDates: [...header.furtherDates, ...read.flatMap(({ item }) => furtherDatesOf(item))],
  }
  return { agenda, unread: [...unread, ...read.flatMap(item => item.unread)].sort(byLine) }
}

const byLine = (a: UnreadLine, b: UnreadLine) => a.line - b.line

/** The index of a duration that stands on the last written line before this one. */
function durationAbove(lines: readonly Line[], at: number): number | undefined {
  for (let i = at - 1; i >= 0 && i >= at - 6; i--) {
    const text = lines[i]?.text ?? ''
    if (text !== '') return readMinutes(text) === undefined ? undefined : i
  }
  return undefined
}
