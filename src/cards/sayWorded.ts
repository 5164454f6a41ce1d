import type { Put } from '../meeting/worded.ts'
import { dateInWords, dayInWords, timeInWords, weekdayInWords } from './meetingWords.ts'
import { say } from './say.ts'

/** Says words of the rules, in the language of whoever is spoken to; what somebody typed stays as it is. */
export function sayWorded(words: Put): string {
  if (typeof words !== 'object') return String(words)
  if ('each' in words) return words.each.map(sayWorded).join(words.between)
  if ('english' in words)
    return say(words.english, ...words.put.map(put => (typeof put === 'object' ? sayWorded(put) : put)))
  if ('time' in words) return timeInWords(words.time)
  if ('day' in words) return dayInWords(words.day)
  return 'weekday' in words ? weekdayInWords(words.weekday) : dateInWords(words.date)
}
