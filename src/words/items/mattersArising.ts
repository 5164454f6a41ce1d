import { way } from '../line/decisionPassed.ts'
import { type Read, type Reader, question, wayOfSeveral } from '../line/typed.ts'
import { waysOf } from '../line/underItem.ts'

const heading = /^matters? arising\b[^\n:;–-]{0,60}(?=$|\s*[:–-]|\n)/i
/** "Minute 19 (taxi marshals) – …", "Min. 20b: …", "Item 4.2 – …": what became of something in the minutes of before. */
const ofAMinute =
  /^(?:[-*•·–]\s+)?(?:minutes?|mins?\.?|items?|para(?:graph)?|page) \d{1,3}(?:[./]\d{1,2})?[a-z]?\b(?: ?\([^()\n]{2,60}\))?\s*[:,–—-]\s*(?=\S)/iu
const minuteOnly = /^(?:[-*•·–]\s+)?(?:minutes?|mins?\.?) \d/i
/** A board or a meeting, which is nobody to whom a task is given, and what is to come in this meeting. */
const nobodys =
  /^action (?:item \S+: )?(?:the )?(?:board|partnership|committee|panel|group|forum|meeting|members|partners)\b/i
const hereLater =
  /\b(?:later (?:in|on) (?:the |this )?(?:agenda|meeting)|under item \d|on (?:the |this |today['’]s )?agenda|(?:in|at) item \d)/i

/**
 * Reads what became of matters of the minutes before, a line each: told, and no decision, task or deferral of this meeting, whatever its words. Asked as a
 * note; where a line gives somebody something to do, that is asked line by line before it.
 */
export function readMattersArising(said: string, read: Reader): Read {
  const head = heading.exec(said)?.[0] ?? ''
  if (said.length > 1_500 || (head === '' && !minuteOnly.test(said))) return undefined
  const lines = said
    .slice(head.length)
    .split(/\n|;\s+(?=min)/i)
    .map(line => line.replace(/^[\s:–-]+/, '').trim())
    .filter(line => line !== '')
  if (lines.length === 0 || lines.length > 15 || !lines.every(line => ofAMinute.test(line))) return undefined
  const entries = lines.map(line => {
    const [first] = waysOf(read(line.replace(ofAMinute, ''), true))
    const isTask =
      !hereLater.test(line) && first !== undefined && /^action\b/.test(first.words) && !nobodys.test(first.words)
    return isTask ? first.words : `note ${line}`
  })
  // A line by itself may put something right in these minutes.
  if (head === '' && lines.length < 2 && !hereLater.test(said)) return undefined
  return question('record it', [
    ...(entries.every(entry => entry.startsWith('note ')) ? [] : [wayOfSeveral(entries)]),
    way(`note ${said}`),
  ])
}
