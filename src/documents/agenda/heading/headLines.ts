import { readTimes } from '../../dates/written.ts'
import { isNameAlone, summoning } from './calling.ts'
import { bodyWords } from './dayOfMeeting.ts'
import type { Line } from '../lines/lines.ts'

/** `Harbour Board   Direct: 01632 960482`: how to ask, in a column beside the name or the day. */
const besideContact = /^([^:@]{5,120}\S)\s((?:direct|tel(?:ephone)?|e-?mail|fax)\.?\s?:\s?[^\s:][^:]*)$/i

/** `Date: … Time: … Venue: …` in one line, as one line each. */
export function labelsApart(line: Line): readonly Line[] {
  const [, before, contact] = besideContact.exec(line.text.slice(0, 300)) ?? []
  if (before !== undefined && contact !== undefined) return [before, contact].map(text => ({ ...line, text }))
  if (
    !/^(?:date|dyddiad|venue|lleoliad|time|amser|held at|location|place)\s?:/i.test(line.text) ||
    line.text.length > 400
  )
    return [line]
  return line.text
    .split(/\.?[\s,;|·]+(?=(?:date|dyddiad|time|amser|venue|location|place|lleoliad|chair|contact)\s?:\s?\S)/i)
    .map(text => ({ ...line, text }))
}

const dashed = /^(date|day|time|venue|place|location|where|when|chair|meeting)\s(?:[-–—]|=)\s(?=\S)/i

/** `Re: Harbour Partnership Board - Monday 8 March 2027` in a letter */
const about = /^re\s?:\s(?=\p{Lu})/iu
const bare = /^(date|day|time|venue|place|location|where|when)\s(?=\d|\p{Lu})/iu

/** Lines of a heading with a colon behind their labels, where two at least have a dash there, `Date - …` and `Venue - …`, or nothing. */
export function labelled(given: readonly Line[]): readonly Line[] {
  const lines = given.map(line => (bodyWords.test(line.text) ? { ...line, text: line.text.replace(about, '') } : line))
  const form = [dashed, bare].find(each => {
    const found = lines.flatMap(({ text }) => each.exec(text)?.[1]?.toLowerCase() ?? [])
    return new Set(found).size > 1 && new Set(found).size === found.length
  })
  return form === undefined ? lines : lines.map(line => ({ ...line, text: line.text.replace(form, '$1: ') }))
}

/** What stands before the day in a line, where it is the name of a body and no sentence. */
export const namesBody = ({ line, text }: { readonly line: Line; readonly text: string }): boolean =>
  text !== line.text &&
  text.length < 90 &&
  bodyWords.test(text) &&
  !/\b(?:you|your|are|is|will|invited|the|meeting)\b/i.test(text)

/** A name with a word for a body, on a line of its own over a sentence that calls a meeting without naming it. */
export const standsOver = ({ text }: { readonly text: string }): boolean =>
  bodyWords.test(text) && text.length < 90 && !/\b(?:held|will|meeting|you|to|of the)\b|[.,;:]$/i.test(text)

/** Of the lines of a summons, the names in capitals that stand above its sentence. */
export function namesAbove(head: readonly Line[], summons: readonly number[]): readonly number[] {
  const own = head.filter(({ line }) => summons.includes(line))
  const sentence = own.findIndex(({ text }) => summoning.test(text))
  return own
    .slice(0, Math.max(0, sentence))
    .flatMap(({ line, text }) => ((isNameAlone(text) && bodyWords.test(text)) || standsOver({ text }) ? [line] : []))
}

/** The time of the meeting said again, in the other language. */
export const isSameTime = (text: string, time: string | undefined): boolean => {
  const again = readTimes(text)
  return again !== undefined && again.time === time && !/\p{L}{3}/u.test(again.before + again.after)
}
