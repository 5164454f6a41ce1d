import { dateInWords, dayInWords, partsOf, timeInWords, weekdayOf } from './dates.ts'

/** What is put into words: what somebody typed, a number, or more words of ours, which are said in the same language. */
export type Put = string | number | Worded

/**
 * Words of ours that are not said yet: their English, with what is put in. Whoever says them does so in the language of whoever is spoken to
 * (`sayWorded` in `src/cards/sayWorded.ts`, where the Welsh stands beside); an operator and the record have the English.
 */
export type Worded =
  | { readonly english: TemplateStringsArray; readonly put: readonly Put[] }
  | { readonly each: readonly Put[]; readonly between: string }
  | Moment

/** A day (`YYYY-MM-DD`), with its weekday, without it or by its weekday alone, or a time of day (`14:00`), which each language writes its own way. */
export type Moment =
  { readonly date: string } | { readonly day: string } | { readonly weekday: string } | { readonly time: string }

/** Words of ours, to be said later. */
export const worded = (english: TemplateStringsArray, ...put: readonly Put[]): Worded => ({ english, put })

/** Several words one after the other, with something between them that is in no language. */
export const joined = (each: readonly Put[], between = ', '): Worded => ({ each, between })

/** The words in English. */
export function inEnglish(words: Put): string {
  if (typeof words !== 'object') return String(words)
  if ('each' in words) return words.each.map(inEnglish).join(words.between)
  if ('english' in words)
    return words.english.reduce((before, part, n) => `${before}${inEnglish(words.put[n - 1] ?? '')}${part}`)
  if ('time' in words) return timeInWords(words.time)
  if ('day' in words) return dayInWords(words.day)
  if ('weekday' in words) return partsOf(words.weekday) === undefined ? words.weekday : weekdayOf(words.weekday)
  return dateInWords(words.date)
}

/** Several things, the last of them after "and": "council, police and health". */
export const listed = (things: readonly Put[]): Put => {
  const [last = '', ...before] = things.toReversed()
  return before.length === 0 ? last : worded`${joined(before.toReversed())} and ${last}`
}
