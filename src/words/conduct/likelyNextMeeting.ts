import { withoutTheOther } from './nextMeetingTyped.ts'
import { way } from '../line/decisionPassed.ts'
import type { Way } from '../line/typed.ts'

const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*'
const day = new RegExp(
  `\\b(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}\\b|${month} \\d{1,2}\\b|\\d{1,2}/(?:0?[1-9]|1[0-2])(?:/\\d{2,4})?(?!\\d)|\\d{1,2}\\.(?:0?[1-9]|1[0-2])\\.\\d{2,4}\\b)`,
  'i',
)
const meetNext =
  /^next\s*[:–-]|\b(?:donm|next (?:board|partnership|csp|panel|committee|(?:board |partnership |quarterly |full |ordinary )?(?:mtg|meeting|one|date|session|time))|(?:mtg|meeting) (?:now|moved to|rescheduled to|changed to)|(?:meet|meeting) (?:again|next)|next meets?|re-?convenes? on|reconvene on|date of next|dates? for (?:the |your |our )?diar(?:y|ies))\b/i
/** When the next meeting is, in other words. */
export function likelyNextMeeting(said: string): readonly Way[] {
  const from = said.length > 300 || !meetNext.test(said) ? null : day.exec(said)
  return from === null ||
    /\b(?:by|before|until|till|deferred?|action|circulate|report)\b/i.test(said.slice(0, from.index))
    ? []
    : [way(`next meeting: ${withoutTheOther(said.slice(from.index).replace(/[\s.]+$/, ''))}`)]
}
