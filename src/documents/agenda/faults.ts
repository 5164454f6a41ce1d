import type { Agenda, AgendaItem, UnreadLine } from '../../meeting/agenda.ts'
import { readNumber } from './numbering/numbers.ts'
import { weekdayOf } from '../../meeting/dates.ts'
import { type Worded, worded } from '../../meeting/worded.ts'
import { readDay, readDayAfter } from '../dates/written.ts'

/**
 * What the clerk should be told of an agenda before it is published: a sentence for each thing that looks wrong, in the order
 * of the agenda. `today` is `YYYY-MM-DD` by the partnership's own calendar. Empty where nothing does.
 */
export function agendaFaults(agenda: Agenda, unread: readonly UnreadLine[], today: string): readonly Worded[] {
  return [
    ...(agenda.body === undefined && agenda.items.length > 0
      ? [worded`The agenda does not name the partnership that meets.`]
      : []),
    ...agenda.notes.filter(note => calledOff.test(note)).map(note => worded`The agenda is marked ${note}.`),
    ...whenFaults(agenda, today),
    ...(agenda.items.length === 0
      ? [worded`No item was found. Each item needs a number in front of its title, such as "1. Apologies for absence".`]
      : []),
    ...numberFaults(agenda.items),
    ...agenda.items
      .filter(({ restriction, title }) => restriction?.closedTitle === title)
      .map(
        ({ number }) =>
          worded`Item ${number} is restricted but has no open title, so everybody would read its full title. Add a line "Open title: …" under it.`,
      ),
    ...agenda.items
      .filter(({ doubtful }) => doubtful === true)
      .map(
        ({ number, title }) =>
          worded`Item ${number} may be confidential, so it is kept as restricted and everybody reads "${title}" until you say what it is.`,
      ),
    ...furtherFaults(agenda),
    ...unreadFaults(agenda, unread),
  ]
}

const calledOff = /^(?:cancelled|postponed|rescheduled|rearranged|canslwyd|wedi['’]i ganslo|gohiriwyd)$/i

/** How many lines that follow each other are said one by one. */
const oneByOne = 3

/** Lines that were not understood; of a long run, such as a covering letter, the first and how far it goes. None says a word of a closed part. */
function unreadFaults({ items }: Agenda, unread: readonly UnreadLine[]): readonly Worded[] {
  const closed = new Set(items.flatMap(({ id, restriction }) => (restriction === undefined ? [] : [id])))
  const isClosed = (line: UnreadLine) => line.closed === true || (line.under !== undefined && closed.has(line.under))
  const runs: UnreadLine[][] = []
  for (const line of unread) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && line.line - last.line <= 2 && line.under === last.under && isClosed(line) === isClosed(last))
      run.push(line)
    else runs.push([line])
  }
  return runs.flatMap(run => {
    const [first, last] = [run[0], run.at(-1)]
    if (first === undefined || last === undefined) return []
    if (run.length <= oneByOne)
      return run.map(line =>
        isClosed(line)
          ? worded`Line ${line.line}, in a restricted part, was not understood and is not part of the agenda.`
          : worded`Line ${line.line} was not understood and is not part of the agenda: "${shortened(line.text)}".`,
      )
    return [
      isClosed(first)
        ? worded`Lines ${first.line} to ${last.line}, in a restricted part, were not understood and are not part of the agenda.`
        : worded`Lines ${first.line} to ${last.line} were not understood and are not part of the agenda: "${shortened(first.text)}" and what follows.`,
    ]
  })
}

const shortened = (text: string) => (text.length > 120 ? `${text.slice(0, 119).trimEnd()}…` : text)

function whenFaults({ date, weekdayWritten, time, endTime }: Agenda, today: string): readonly Worded[] {
  if (date === undefined)
    return [
      worded`The agenda has no date, so the meeting would be dated the day it is opened. Add a line such as "Thursday 26 November 2026, 2.00 pm".`,
    ]
  return [
    ...weekdayFault(date, weekdayWritten),
    ...(date < today ? [worded`The agenda is for ${{ date }}, which is in the past.`] : []),
    ...(time !== undefined && endTime !== undefined && endTime <= time
      ? [worded`By the agenda the meeting ends before it begins.`]
      : []),
  ]
}

const weekdayFault = (date: string, written: string | undefined): readonly Worded[] =>
  written === undefined || written === weekdayOf(date)
    ? []
    : [worded`The agenda says ${written} ${{ day: date }}, but that day is a ${{ weekday: date }}.`]

function numberFaults(items: readonly AgendaItem[]): readonly Worded[] {
  const faults: Worded[] = []
  const times = new Map<string, number>()
  let last: { readonly number: string; readonly prefix: string; readonly count: number } | undefined
  for (const item of items) {
    const seen = (times.get(item.number) ?? 0) + 1
    times.set(item.number, seen)
    if (seen === 2) faults.push(worded`More than one item has the number ${item.number}.`)
    const read = readNumber({ line: 0, indent: 0, text: `${item.number}.` })
    if (item.under !== undefined || read === undefined) continue
    if (last && seen === 1 && read.prefix === last.prefix) {
      if (read.count > last.count + 1)
        faults.push(worded`The numbers go from ${last.number} to ${item.number}. Is an item missing?`)
      if (read.count < last.count) faults.push(worded`Item ${item.number} comes after item ${last.number}.`)
    }
    last = { number: item.number, prefix: read.prefix, count: read.count }
  }
  return faults
}

/** Of further meetings: a wrong weekday, or a day that is not after this meeting. */
function furtherFaults({ date, furtherDates }: Agenda): readonly Worded[] {
  return furtherDates.flatMap(written => {
    const day = readDay(written) ?? (date === undefined ? undefined : readDayAfter(written, date))
    if (day === undefined) return []
    return [
      ...weekdayFault(day.date, day.weekday),
      ...(date !== undefined && day.date <= date
        ? [
            worded`The agenda gives ${{ day: day.date }} as the date of a further meeting, but that is not after this one.`,
          ]
        : []),
    ]
  })
}
