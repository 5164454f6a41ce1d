import { bidding } from '../line/actionVerbs.ts'
import { mayOwn } from './actionWhose.ts'
import type { ActionTyped } from '../line/typed.ts'

const initials = '\\p{Lu}{2,3}'
const titled =
  "(?:Cllr|Councillor|Dr|Mr|Mrs|Ms|Miss|Mx|Prof|Professor|Supt|Superintendent|Insp|Inspector|Sgt|Ch Insp|Revd?)\\.? \\p{Lu}\\p{Ll}[\\p{L}'’-]*(?: \\p{Lu}\\p{Ll}[\\p{L}'’-]*)?"
const inFull =
  "(?!(?:The|An?|All|Our|This|That|These|Each|Any|No|New|Next|Draft|Final) )\\p{Lu}\\p{Ll}[\\p{L}'’-]* \\p{Lu}\\p{Ll}[\\p{L}'’-]*"
const inShort = "(?:\\p{Lu} \\p{Lu}\\p{Ll}[\\p{L}'’-]+|\\p{Lu}\\p{Ll}[\\p{L}'’-]* \\p{Lu})"
const office = '(?:[Tt]he )?(?:[Vv]ice-)?(?:[Cc]hair|[Cc]lerk|[Ss]ecretary|[Tt]reasurer)'
const somebody = `(?:${titled}|${inFull}|${inShort}|${office}|${initials})`
/** "Dr Kapoor one page guide", "AK/FB recovery plan", "the Clerk paper on attendance": somebody, and a thing, where nothing joins them. */
const atHead = new RegExp(
  `^(${somebody}(?:(?:\\s?[/&+]\\s?|, | and )${somebody}){0,3}) (?=[\\p{L}£]|\\d{1,3} \\p{Ll})(?!(?:to|will|would|should|shall|must|is|are|was|were|has|have|had|and|or|of|from|with|in|on|at|for|by|as|needs?|said|asked|reported|advised|confirmed|agreed|thanked|noted|explained|presented|offered|volunteered|wants?|lead|leads|leading)(?!\\p{L}))(\\S[\\s\\S]*)$`,
  'u',
)
const anyName = "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?"
/** "Priya and Sol agree a script": two by their first names, and how a task begins. */
const twoAtHead = new RegExp(`^(${anyName}(?:, ${anyName}){0,2} (?:and|&) ${anyName}) (\\p{Ll}\\S* \\S[\\s\\S]*)$`, 'u')
/** "all members send their figures": a group and how a task begins. */
const groupAtHead =
  /^((?:all(?: (?:members|partners|leads|agencies|officers|of us))?|everyone|everybody|members|partners|officers)) (\p{Ll}\S* \S[\s\S]*)$/iu

/**
 * Whoever stands before a task with nothing between: by initials, a title, a whole name or an office. Whether anybody is called so is known where the
 * meeting is; else the whole is the task.
 */
export function ownerAtHead(text: string): ActionTyped | undefined {
  if (text.length > 600 || text.includes('\n')) return undefined
  const [, owners = '', task = ''] = atHead.exec(text) ?? []
  if (owners !== '' && !bidding.test(owners) && mayOwn(owners) && /\p{L}{3}/u.test(task))
    return { owners, text: task, whole: text }
  const [, two = '', together = ''] = twoAtHead.exec(text) ?? []
  if (two !== '' && bidding.test(together) && mayOwn(two)) return { owners: two, text: together, whole: text }
  const [, group = '', theirs = ''] = groupAtHead.exec(text) ?? []
  return group !== '' && bidding.test(theirs) ? { owners: group, text: theirs } : undefined
}
