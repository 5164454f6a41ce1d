import { isTime, timeOfCell, withoutTime } from '../line/actionTimes.ts'
import { way } from '../line/decisionPassed.ts'
import { type Read, question } from '../line/typed.ts'
import { initialsInCapitals, isNobodys, mayOwn } from './actionWhose.ts'

/** "- carried forward, now 18 Dec", "(c/f)", ". Brought forward from September.": that it is from before, and until when it is put off. */
const over =
  /(?:\s*[,;.(–—-]\s*|\s+)((?:(?:still )?(?:ongoing|outstanding|open)(?:,? and)? ?,? ?)?(?:to be |is |was )?(?:(?:carried|brought|carry|rolled) (?:forward|over|fwd)|c\/f(?:wd)?|b\/f(?:wd)?|ongoing|outstanding)(?: from [\p{L}\d ]{3,20})?)((?:[,;:(–—-]| )*(?:(?:now|to|until|till|by|new (?:date|deadline|due date|target)|revised(?: date| deadline)?)[ :]{1,2})+[\p{L}\d/. ]{3,30})?[\s).]*$/iu
/** "Outstanding from September: A to …": the same before it. */
const overFirst =
  /^((?:outstanding(?= from)|carried (?:forward|over)|brought forward)(?: from [\p{L}\d ]{3,20})?)\s*[:–—-]\s+(?=\S)/iu
/** "CSP12 - ", "09/4 ", "Action 6 ", "A14: ": the number that it has in a log. */
const reference = /^((?:actions? |AP ?)?(?:\p{Lu}{1,5} ?)?\d{1,4}(?:[./]\d{1,4})?)\s*[:,.–—-]?\s*(?=[\p{L}(])/iu

/** What stands before that day. */
const untilWhen =
  /^[\s,;:(–—-]*(?:(?:now|to|until|till|by|new (?:date|deadline|due date|target)|revised(?: date| deadline)?)[ :]{1,2})*/iu
/** "(new date 29 January)", without its day. */
const newDate = /\s*[([](?:new|revised) (?:date|deadline|due date)[)\]]/i

const aName = "(?:(?:Cllr|Dr|Mrs?|Ms|Supt|Insp) )?\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}'’-]*)?"
const bodies: readonly RegExp[] = [
  // "The action on A to write to the port"
  new RegExp(
    `^(?:[Tt]he )?(?:[Aa]ction|[Tt]ask)(?: point)? (?:on|for|against|with) (?:the )?(?<o>${aName}) to (?<t>\\p{Ll}\\S* \\S.*?)(?: (?:is|was|be|to be))?$`,
    'u',
  ),
  // "A to chase the data"
  new RegExp(`^(?<o>${aName}(?:(?: ?[/&+,] ?| and )${aName}){0,3}) (?:to|will) (?<t>\\p{Ll}\\S* \\S.*)$`, 'u'),
  // "A's letter to tenants not sent yet"
  new RegExp(
    `^(?<o>${aName})['’]s (?:action (?:on |to )?)?(?<t>(?!(?:item|paper|report|update|presentation)\\b(?!.*\\bnot\\b))\\p{Ll}\\S*(?: \\S+){0,20}?)(?<n>,? (?:has |had |was |is )?(?:still )?not (?:yet )?(?:been )?\\p{L}+(?: yet)?)?$`,
    'u',
  ),
  // "survivor paper (A)", "(A - survivor paper)"
  new RegExp(`^\\((?<o>${aName})(?:\\s*[:,–—-]\\s*)(?<t>[^()]{4,200})\\)$`, 'u'),
  new RegExp(`^(?<t>\\p{L}[^()]{4,200}?) \\((?<o>${aName}(?: ?[/&+,] ?${aName})?)\\)$`, 'u'),
]

/**
 * Reads an action from before that is to be done still, with the number it has in somebody's log: "CSP12 - A to chase the data. Carried over from
 * September.", "A's letter to tenants not sent yet - carried forward, now 18 Dec". Asked, and as a note.
 */
export function readActionCarriedOver(said: string): Read {
  if (said.length > 400 || said.includes('\n') || /[?!]\s*$/.test(said)) return undefined
  const first = overFirst.exec(said),
    whole = said.slice(first?.[0].length ?? 0),
    end = over.exec(whole)
  if (first === null && end === null) return undefined
  const left = whole.slice(0, end?.index ?? whole.length).replace(/[\s.,;–—-]+$/, ''),
    numbered = reference.exec(left)
  const timed = withoutTime(left.slice(numbered?.[0].length ?? 0))
  const parts = bodies
    .map(form => form.exec(timed.rest.replace(newDate, '').trim())?.groups)
    .find(groups => groups !== undefined)
  // "Action 2, A to chase the lease, carried forward" is how one of the log stands, until another day is set for it.
  if (/^action/i.test(numbered?.[1] ?? '') && end?.[2] === undefined) return undefined
  const owner = initialsInCapitals(parts?.['o']?.trim() ?? '')
  if (parts === undefined || !mayOwn(owner) || isNobodys(owner)) return undefined
  const day = (end?.[2] ?? '').replace(untilWhen, '').replace(/[\s.)]+$/, ''),
    until = day !== '' && isTime(day) ? timeOfCell(day) : ''
  const told = [numbered?.[1], parts['n']?.replace(/^[\s,]+/, ''), end?.[1] ?? first?.[1]]
    .filter(words => words !== undefined && words !== '')
    .map(words =>
      (words ?? '').replace(/^(?:carried|brought|ongoing|outstanding)(?: forward| over)?/i, word => word.toLowerCase()),
    )
    .join(', ')
  const untold = until === '' ? (end?.[2] ?? '').trimEnd() : ''
  return question('record it', [
    way(
      `action ${owner}: ${(parts['t'] ?? '').trim()} (${told}${untold})${(until === '' ? timed.time : until).replace(/^ (?:to|until|till) /, ' by ')}`,
    ),
    way(`note: ${said}`),
  ])
}
