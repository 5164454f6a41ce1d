import { way } from '../line/decisionPassed.ts'
import { type Read, question } from '../line/typed.ts'

const minutes = '(?:minutes|mins)'
const month = '(?:january|february|march|april|may|june|july|august|september|october|november|december)'
/** "September's minutes", "the minutes of 10 September": which they are. */
const of = [
  new RegExp(`\\b(${month})(?:['’]s)? (?:meeting['’]?s? )?${minutes}\\b`, 'i'),
  new RegExp(`\\b${minutes} (?:of|from|for) (?:the )?((?:\\d{1,2}(?:st|nd|rd|th)? )?${month}(?: \\d{4})?)`, 'i'),
] as const
/** What is asked of the room before minutes are approved. */
const asked = new RegExp(
  `\\b(?:happy|content|ok(?:ay)?|comfortable|satisfied|corrections?|accuracy|accurate|correct|changes|amendments|comments|questions|as read|agree[ds]?|approve[ds]?|everyone|everybody|anything)\\b[^?\\n]{0,80}\\?`,
  'i',
)
/** What is said when nobody objects: approved, and how. */
const approved =
  /\b(?:taken as read|take (?:them|those|the minutes|that|it) as read|as a (?:true|correct|accurate) record|i(?:['’]?ll| will| can| shall) sign|i(?:['’]?ve| have) signed|signed|sign (?:them|those)|approved|agreed|accepted|confirmed|that['’]?s (?:the minutes )?(?:done|agreed|approved))\b/i
const against =
  /\b(?:not (?:approved|agreed|signed|happy|correct|yet|ready)|n['’]t (?:sign|approve|agree|correct)|except|subject to|apart from|wrong|should (?:be|read|say)|amended?|typo|action|deferr?|next (?:time|meeting)|unless|once|when|until)\b/i

/** Reads the minutes of before approved by whoever chairs, aloud: what was asked of the room, and what was said to its answer. Asked, and as a note. */
export function readMinutesAloud(said: string): Read {
  if (said.length > 240 || said.includes('\n') || !new RegExp(`\\b${minutes}\\b`, 'i').test(said)) return undefined
  const question_ = asked.exec(said)
  if (question_ === null || against.test(said)) return undefined
  const answer = said.slice(question_.index + question_[0].length)
  const asRead = /\bas read\b/i.test(said)
  if (!approved.test(answer)) return undefined
  const which = of.map(form => form.exec(said)?.[1]).find(found => found !== undefined)
  const signs = /\bsign(?:ed)?\b/i.test(answer)
  const words = `agreed: the minutes${which === undefined ? '' : ` of ${which.replace(/(?<![\p{L}])\p{Ll}(?=\p{L})/gu, c => c.toUpperCase())}`} as a correct record${asRead ? ', taken as read' : ''}${signs ? ', to be signed by the chair' : ''}`
  return question('record it', [way(words), way(`note${/^i\b/i.test(said) ? ':' : ''} ${said}`)])
}
