import type { Agenda, AgendaItem } from '../../meeting/agenda.ts'
import { readTimedLine } from './vocabulary/clockTimes.ts'
import { markingOfLine } from './markings/markingOfLine.ts'
import { contactWritten } from './vocabulary/contact.ts'
import { readMinutes } from './vocabulary/durations.ts'
import { furtherDatesOf } from './vocabulary/furtherDates.ts'
import { readHeader } from './heading/header.ts'
import { endsTheAgenda, isFurniture } from './vocabulary/furniture.ts'
import { isBreak, readSection } from './lines/sections.ts'
import { beginsMinutes } from './numbering/itemLines.ts'
import { goesOn, titleGoesOn } from './titles/brokenLines.ts'
import { readLabel } from './vocabulary/labels.ts'
import { linesOf } from './lines/lines.ts'
import { readNumber } from './numbering/numbers.ts'
import { fileName, paperWritten } from './papers/papers.ts'
import { presenterWritten } from '../../meeting/presentersWritten.ts'
import { dayInWords, timeInWords } from '../../meeting/dates.ts'

/**
 * Writes an agenda in the plain layout, for a clerk to read, correct and paste again: what `readAgenda` makes of it is the same
 * agenda. It has the join link and the closed titles, so it is not for the public.
 */
export function printAgenda(agenda: Agenda): string {
  const closed = new Set(agenda.items.flatMap(({ number, restriction }) => (restriction === undefined ? [] : [number])))
  return [...headerLines(agenda), '', ...agenda.items.flatMap(item => itemLines(item, closed)), ''].join('\n')
}

function headerLines({
  body,
  date,
  weekdayWritten,
  time,
  endTime,
  venue,
  contact,
  notes,
  joinLink,
  items,
  furtherDates,
}: Agenda): readonly string[] {
  const times =
    time === undefined ? undefined : `${timeInWords(time)}${endTime === undefined ? '' : ` to ${timeInWords(endTime)}`}`
  const day =
    date === undefined ? undefined : [weekdayWritten, dayInWords(date)].filter(part => part !== undefined).join(' ')
  const ofItems = items.flatMap(furtherDatesOf)
  return [
    body === undefined ? [] : [namesItself(body) ? body : `Body: ${body}`],
    day === undefined ? [] : [times === undefined ? day : `${day}, ${times}`],
    day === undefined && times !== undefined ? [`Time: ${times}`] : [],
    time === undefined && endTime !== undefined ? [`Finish: ${timeInWords(endTime)}`] : [],
    venue === undefined ? [] : [`Venue: ${venue}`],
    contact === undefined ? [] : [`Contact: ${contactWritten(contact)}`],
    notes.map(note => `Note: ${note}`),
    joinLink === undefined ? [] : [`Join link: ${joinLink}`],
    furtherDates.filter(each => !ofItems.includes(each)).map(each => `Next meeting: ${each}`),
  ].flat()
}

/** Whether the name of a body, alone on a line, is read as one. */
function namesItself(body: string): boolean {
  const lines = linesOf(body)
  const { header, unread } = readHeader(lines)
  return (
    lines.length === 1 &&
    lines.every(line => readNumber(line) === undefined) &&
    header.body === body &&
    header.date === undefined &&
    header.time === undefined &&
    unread.length === 0
  )
}

function itemLines(item: AgendaItem, closed: ReadonlySet<string>): readonly string[] {
  const { number, under, title, restriction, verbal, minutes, presenters, papers, standingText } = item
  const titles = `${restriction ? `RESTRICTED: ${restriction.closedTitle}` : title}${verbal ? ' (VERBAL)' : ''}`
  const openPart = restriction === undefined && under !== undefined && closed.has(under)
  const indented = [
    ...(openPart ? ['Exempt: no'] : []),
    ...(restriction && restriction.paragraphs.length > 0
      ? [`Exempt: paragraph ${restriction.paragraphs.join(', ')}`]
      : []),
    ...(restriction && restriction.closedTitle !== title ? [`Open title: ${title}`] : []),
    ...(restriction?.publicInterest === undefined ? [] : [`Public interest: ${restriction.publicInterest}`]),
    ...paragraphs(standingText, title),
    ...presenters.map(presenter => `Presented by: ${presenterWritten(presenter)}`),
    ...papers.map(paper => `Paper: ${paperWritten(paper)}`),
    ...(minutes === undefined ? [] : [`Time: ${minutes} minutes`]),
  ]
  return [`${number}. ${titles}`, ...indented.map(line => (line === '' ? '' : `   ${line}`))]
}

/** Standing text, a line for each paragraph. One that would be taken for something else is labelled `Text:`. */
function paragraphs(standingText: readonly string[], title: string): readonly string[] {
  return standingText.flatMap((paragraph, i) => {
    const before = standingText[i - 1]
    const apart = before !== undefined && goesOn(before, paragraph) ? [''] : []
    const [line] = linesOf(paragraph)
    const safe =
      line?.text === paragraph &&
      !(i === 0 && titleGoesOn(title, paragraph)) &&
      readLabel(paragraph) === undefined &&
      readMinutes(paragraph) === undefined &&
      readTimedLine(paragraph) === undefined &&
      !fileName.test(paragraph) &&
      readSection(paragraph) === undefined &&
      markingOfLine(paragraph) === undefined &&
      !isBreak(paragraph) &&
      !isFurniture(paragraph) &&
      !endsTheAgenda(paragraph) &&
      !beginsMinutes.test(paragraph) &&
      readNumber(line) === undefined
    return [...apart, safe ? paragraph : `Text: ${paragraph}`]
  })
}
