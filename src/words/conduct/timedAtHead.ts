import { clockOf, timeTyped } from '../line/clockTyped.ts'
import { way } from '../line/decisionPassed.ts'
import { type Read, type Reader, question } from '../line/typed.ts'
import { waysOf } from '../line/underItem.ts'

/** "3.59 - Members agreed …", "2:15 pm The meeting went into closed session": when, before what the meeting did. */
const time = new RegExp(
  `^(?:at )?${timeTyped}(?: ?(?:hrs|hours))?\\s*[-–—:,]?\\s+(?=(?:the|it was|all|those|members|partners|chair|press|public|meeting)\\b)`,
  'i',
)
/** Steps of the meeting that are recorded with their time. */
const step = /^(?:adjourn|resume|close meeting|open)$/

/** Reads what the meeting did at a time that stands before it: asked, with the time kept in the note. Who came or went, other readers know with their times. */
export function readTimedAtHead(said: string, read: Reader): Read {
  const [lead, hours, minutes, half] = said.length > 400 || said.includes('\n') ? [] : (time.exec(said) ?? [])
  const clock = clockOf(hours, minutes, half)
  if (lead === undefined || minutes === undefined || clock === undefined) return undefined
  const ways = waysOf(read(said.slice(lead.length), true)).filter(
    ({ words }) => !/^(?:note|action|present|apologies)\b/i.test(words) && !/\b(?:left|joined|returned)\b/.test(words),
  )
  return ways.length === 0
    ? undefined
    : question('record it', [
        ...ways.map(one => (step.test(one.words) ? way(`${one.words} at ${clock}`) : one)),
        way(`note ${said}`),
      ])
}
