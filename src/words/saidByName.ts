import { withoutTime } from './line/actionTimes.ts'
import { doing } from './line/actionVerbs.ts'

/** A name, and behind a colon or a dash what that person said. */
const behindName =
  /^(?!(?:actions?|tasks?|to do|ap ?\d|outstanding|follow[- ]?up|next steps?)\b)\p{L}[\p{L}.'’-]*(?: (?!to\b)[\p{L}.'’&+-]+){0,3}(?:\s?:|\s[-–—])\s+(\S[^\n?]{12,400})$/iu
/** Something is so, or can be so: a task says what is to be done, and not how things are. */
const states =
  /\b(?:is|are|was|were|am|has|have|had|can|could|cannot|would|may|might|does|did|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|can['’]t|couldn['’]t|won['’]t|hasn['’]t|haven['’]t|doesn['’]t|didn['’]t|depends?|remains?|needs?|rose|fell|went|came|up|down)\b|\d/i

/** "OF set out three options": what somebody did for the meeting, in a verb that is the same in the past. */
const setOut =
  /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3} (?:set out|put forward|put to the (?:board|meeting|group)|read out|ran through) (?:the|an?|his|her|their|how|why|what|which|some|several|two|three|four|five|six|\d)/u

/**
 * Whether a line tells what somebody said, by their name: "OF: housing can offer four", "WH - feedback positive, 24 of 25 rated good". A task begins with
 * what is to be done, or has a time by which it is.
 */
export function isSaidByName(said: string): boolean {
  if (setOut.test(said)) return true
  const rest = behindName.exec(said)?.[1] ?? ''
  return (
    states.test(rest) &&
    !doing.test(rest) &&
    !/^(?:to|will|please|pls)\b| to be \p{Ll}/iu.test(rest) &&
    (/^\d/.test(rest) || withoutTime(rest).time === '')
  )
}
