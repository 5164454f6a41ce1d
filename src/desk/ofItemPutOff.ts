import { type AgendaItem, fullTitle } from '../meeting/agenda.ts'
import { type CalledMeeting, currentItem, itemById } from '../meeting/meeting.ts'
import { withoutHonorific } from '../meeting/presentersWritten.ts'
import { wayUnder } from '../words/line/underItem.ts'
import type { Way } from '../words/line/typed.ts'
import { wordsOf } from './titleWithin.ts'

/** The item that was put off when the one being taken was gone on to by itself, until something is recorded in that one. */
export function putOffJustNow(meeting: CalledMeeting): AgendaItem | undefined {
  const current = currentItem(meeting)?.id
  for (let at = meeting.trail; at !== undefined; at = at.before) {
    const { event, step } = at.recorded
    if (event.type === 'ItemTaken') {
      const before = at.before?.recorded
      return before?.event.type === 'ItemDeferred' && before.step === step
        ? itemById(meeting, before.event.item)
        : undefined
    }
    if ('item' in event && event.item === current) return undefined
  }
  return undefined
}

/** Words of a title by which it is known, in small letters. */
const telling = (item: AgendaItem | undefined): readonly string[] =>
  item === undefined ? [] : wordsOf(fullTitle(item)).filter(word => word.length > 3)

/**
 * The ways to record a line, with the first of them for the item just put off as well: what is said of it is often typed after it. That comes first where
 * the line has a word of its title, and none of the item being taken.
 */
export function orOfItemPutOff(meeting: CalledMeeting, ways: readonly Way[]): readonly Way[] {
  const item = putOffJustNow(meeting),
    [first, ...others] = ways
  if (item === undefined || first === undefined) return ways
  const there = wayUnder(item.number, first)
  if (there === undefined) return ways
  const words = new Set(wordsOf(first.words))
  const names = (each: AgendaItem | undefined) => telling(each).some(word => words.has(word))
  return names(item) && !names(currentItem(meeting)) ? [there, ...ways] : [first, there, ...others]
}

/**
 * The item put off last of all that an action may be of, though another is being taken: whoever is to do it was to present it, or the task has a word of its
 * title. Of the item being taken neither may be so.
 */
export function itemPutOffOf(meeting: CalledMeeting, owners: readonly string[], task: string): AgendaItem | undefined {
  const current = currentItem(meeting),
    last = meeting.trail?.recorded.event
  const byNumber = last?.type === 'ItemDeferred' && last.item !== current?.id ? itemById(meeting, last.item) : undefined
  const item = putOffJustNow(meeting) ?? byNumber,
    words = new Set(wordsOf(task))
  const isOf = (each: AgendaItem | undefined) =>
    each?.presenters.some(({ name }) => owners.includes(withoutHonorific(name))) === true ||
    telling(each).some(word => words.has(word))
  return isOf(item) && !isOf(current) ? item : undefined
}
