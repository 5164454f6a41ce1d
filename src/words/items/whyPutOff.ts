import { way } from '../line/decisionPassed.ts'
import { reasonBeforeUntil } from './itemPutOffTyped.ts'
import type { Way } from '../line/typed.ts'

/** Why something is put off, without the word of why before it. */
export const reason = (words: string): string =>
  words
    .trim()
    .replace(/^[\s,;:–-]+/, '')
    .replace(/[\s.]+$/, '')
    .replace(/^\(([^()]+)\)$/, '$1')
    .replace(/^(?:because(?: of)?|since|as|due to|owing to|on account of)\s+/i, '')
    .replace(/^in (?:the )?absence of ([^()]+?)( \([^()]*\))?$/i, '$1 was absent$2')
    .replace(/^in (?:his|her|their) absence$/i, 'its presenter was absent')
    .replace(/^(?:pending|awaiting) (.+)$/i, '$1 is awaited')
    .replace(/^(?:for )?(?:want|lack) of time\b/i, 'there was no time')
    .replace(/^for (?=(?:an?|the|more|further|some|its|their)\b)/i, '')
    .replace(/^at the request of (.+)$/i, '$1 asked for it')
    .replace(/^at (\S+(?: \S+)?['’]s?) request$/i, 'at $1 request')
/** "to Feb, out of time", "to the next meeting - no figures": until when, and then why, with no word of why. */
const untilThenWhy =
  /^[\s,;:–-]*((?:to|until|till|for) (?!(?:want|lack) of\b)[^,;–\n-]{2,40}?)(?:[,;]|\s[-–])\s+(?!(?:and|at|by|which)\b)(\S[^\n]*)$/i

/** "to Feb (no figures)": the same with why in a bracket. */
const inABracket = /^([\s,;:–-]*(?:to|until|till) [^,;()–\n]{2,40}?) \(([^()\n]+)\)[\s.]*$/i

/** "to the next meeting in the absence of the author": the same with nothing between. */
const inAbsence = /^([\s,;:–-]*(?:to|until|till) [^,;()–\n]{2,40}?) (in (?:the|his|her|their) absence\b[^\n]*)$/i

/** "to the next meeting", "to March": until when, and no more. */
const untilAlone =
  /^(?:to|until|till) (?:the |our |a |its )?(?:next|following|later|future|meeting (?:in|of|on) |spring|summer|autumn|winter|\d{1,2}(?:st|nd|rd|th)? |january|february|march|april|may|june|july|august|september|october|november|december)\b[^,;:]*$/i

/** The words by which an item is put off, the one being taken where no number is given, with why and until when. */
export const deferral = (number: string | undefined, written: string): Way => {
  const why = written.replace(inABracket, '$1, $2').replace(inAbsence, '$1, $2')
  const [, until = '', then = ''] = untilThenWhy.exec(why) ?? []
  const led =
    then === '' || /\s(?:as|because|since|due to)\s/i.test(until)
      ? why
      : /^(?:pending|awaiting|waiting (?:for|on)) /i.test(then)
        ? `${until} ${then}`
        : `${until} because ${then.replace(/^(?:because|as|since) /i, '')}`
  const because = reason(reasonBeforeUntil(led)).replace(
    /^(?:so |and )?(?:carried|held|rolled|left) (?:over|forward)$|^deferred$/i,
    'not reached',
  )
  // Until when needs no word of why before it.
  const behind = because === '' ? '' : untilAlone.test(because) ? ` ${because}` : ` because ${because}`
  return way(`defer${number === undefined ? '' : ` ${number.trim()}`}${behind}`)
}
