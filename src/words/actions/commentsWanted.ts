import { isTime, timeOfCell } from '../line/actionTimes.ts'
import { way } from '../line/decisionPassed.ts'
import { type Read, question } from '../line/typed.ts'
import { mayOwn } from './actionWhose.ts'

/** "Any comments on the draft to be with A no later than 12 December", "Returns to the analyst by Friday": what all are to send, to whom and by when. */
const wanted =
  /^(?:(?:any|all|further|final|other|written|partners['’]?|members['’]?) ){0,3}(?<what>(?:comments|feedback|amendments|suggestions|responses|returns|nominations|views|expressions of interest|items|ideas|examples|contributions|updates|figures|edits|changes|questions|queries)\b[^,;:.!?\n]{0,120}?),? (?:(?:(?:should|must|please|are to|is to|to) )(?:be )?(?:with|sent(?: in)?(?: back)? to|e-?mailed to|returned to|submitted to|forwarded to|reach|go to)|(?:please )?(?:back )?to) (?<whom>(?:the )?\p{L}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,2}?),? (?:by|no later than|not later than|before|on or before) (?<by>[^,;:!?\n]{3,40}?)[\s.]*$/iu

/** Reads what all who met are to send to somebody by a day. Asked as an action of all, and as a note. */
export function readCommentsWanted(said: string): Read {
  if (said.length > 300 || said.includes('\n')) return undefined
  const { what = '', whom = '', by = '' } = wanted.exec(said)?.groups ?? {}
  if (
    !isTime(by) ||
    !mayOwn(whom, true) ||
    /\b(?:were|was|had|have|has|sent|given|returned|submitted|received)\b/i.test(what)
  )
    return undefined
  const first = what.charAt(0).toLowerCase() + what.slice(1)
  return question('record it', [way(`action All: send ${first} to ${whom}${timeOfCell(by)}`), way(`note ${said}`)])
}
