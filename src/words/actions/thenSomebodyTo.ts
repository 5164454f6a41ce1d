import { way } from '../line/decisionPassed.ts'
import { nothingDecided } from '../line/decisionCues.ts'
import { type Read, type Reader, type Way, question, wayOfSeveral } from '../line/typed.ts'
import { waysOf } from '../line/underItem.ts'

/** Between one entry and who is to do something after it: a dash, a stroke, an arrow, "then". */
const joint =
  /\s+[–—-]{1,2}\s+|\s+\/{1,2}\s+|\s+(?:=>|->|→)\s+|[,;]?\s+(?:and )?(?:then|after which|following which)\s+/g
/** "SE to write", "Orla Finnimore and TQ will bring", "the Clerk to bring": somebody, and what they are to do. */
const somebodyTo =
  /^(?:action:? )?(?:the )?(?:\p{Lu}[^:;\n]{0,60}?|(?:vice-?)?chair|clerk|secretary|secretariat|treasurer|officers|all)\s+(?:is to|are to|to|will) \p{Ll}/u
/** A word of deciding and nothing that was decided: the rest is all of it. */
const nothingYet = /^(?:it was )?(?:agreed|resolved|decided|decision|noted|recommended|approved)$/i
/** One entry, and no more than one: a decision, or what somebody else is to do first. */
const isEntry = ({ words }: Way): boolean =>
  /^(?:(?:agreed|resolved|recommended|noted)\b|action (?!:))[^\n]+$/.test(words)

/** "SE to lead": whose the task before it is first of all. */
const toLead = /^action ([^:\n]+): (?:take the )?lead(?: on (?:this|it))?$/

/**
 * Reads what was decided, or what one is to do, and behind a dash, a stroke or "then" what somebody is to do after it: "agreed option 2 - SE to write to
 * the trust". Each part as it is read by itself; asked as both, and as a note.
 */
export function readThenSomebodyTo(said: string, read: Reader): Read {
  if (said.length > 500 || /\n|[?!]\s*$/.test(said)) return undefined
  const [found, another] = [...said.matchAll(joint)].filter(m => somebodyTo.test(said.slice(m.index + m[0].length)))
  // Of three or more, which is whose is told by readers of lists.
  if (found === undefined || another !== undefined) return undefined
  const before = said.slice(0, found.index).replace(/[\s,;.]+$/, ''),
    after = said.slice(found.index + found[0].length)
  if (nothingYet.test(before) || !before.includes(' ')) return undefined
  const undecided = nothingDecided.test(before),
    [first, second] = undecided ? [way(`note ${before}`)] : waysOf(read(before, true)).filter(isEntry),
    [task] = waysOf(read(after, true)).filter(isEntry)
  if (first === undefined || task?.words.startsWith('action') !== true) return undefined
  const isTask = first.words.startsWith('action')
  // "Lamp survey - Orla to confirm": the first is what the task is about.
  if (isTask && !somebodyTo.test(before)) return undefined
  const lead = toLead.exec(task.words)?.[1],
    [, others = '', theirTask = ''] = /^action ([^:\n]+): ([^\n]+)$/.exec(first.words) ?? []
  if (lead !== undefined && others !== '')
    return question('record it', [
      way(`action ${lead}, ${others}: ${theirTask} (${lead} to lead)`),
      way(`note ${said}`),
    ])
  const isSure = isTask || second === undefined || before.toLowerCase().includes(/^\w+/.exec(first.words)?.[0] ?? '')
  return question('record it', [
    ...(isSure ? [first] : [first, second]).map(entry => wayOfSeveral([entry.words, task.words])),
    way(`note ${said}`),
  ])
}
