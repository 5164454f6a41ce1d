import type { AgendaItem } from '../../../meeting/agenda.ts'
import { readDay, readDayAfter } from '../../dates/written.ts'

/** The dates that the item on the next or future meetings gives, as written. Other items give none. */
export function furtherDatesOf({
  kind,
  title,
  standingText,
}: Pick<AgendaItem, 'kind' | 'title' | 'standingText'>): readonly string[] {
  return kind === 'next meeting' ? [title, ...standingText].flatMap(datesIn) : []
}

/** Each date of a paragraph with what stands after it (time, place), up to the next. */
function datesIn(paragraph: string): readonly string[] {
  const starts: number[] = []
  let from = 0
  for (let found = dayIn(paragraph); found !== undefined && starts.length < 50; found = dayIn(paragraph.slice(from))) {
    starts.push(from + found.at)
    from += found.at + Math.max(1, found.length)
  }
  return starts.map((start, i) => paragraph.slice(start, starts[i + 1]).replace(/[\s,;.]+(?:and|or)?[\s,;.]*$/i, ''))
}

function dayIn(text: string): { readonly at: number; readonly length: number } | undefined {
  const day = readDay(text) ?? readDayAfter(text, '2000-01-01')
  return day && { at: day.at, length: text.length - day.after.length - day.at }
}
