import { doing } from '../line/actionVerbs.ts'
import { way } from '../line/decisionPassed.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'
import { deferral } from './whyPutOff.ts'

const putOff =
  '(?:defer(?:red)?|postponed?|held over|hold over|carried (?:over|forward)|carry (?:over|forward)|put (?:off|back)|stood over)'
const person =
  "(?:(?:(?:Cllr|Dr|Mr|Mrs|Ms|Supt|Insp)\\.? )?\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2}|\\p{Lu}{2,3}|(?:[Tt]he )?(?:[Cc]hair|[Cc]lerk|[Vv]ice-[Cc]hair))"
/** "deferred to the 25 February meeting, A to bring the final draft then": the item being taken is put off, until when, and what somebody is to do about it. */
const form = new RegExp(
  `^(?:(?:[Ii]t was )?(?:[Aa]greed|AGREED|[Rr]esolved|RESOLVED)\\s*[:,–-]?\\s*(?:to |that )?)?(?:(?:[Tt]his|[Tt]he|[Tt]he whole) )?(?:(?:[Ii]tem|[Rr]eport|[Pp]aper|[Mm]atter|[Dd]ecision)\\s*[,:–-]?\\s*)?(?:(?:was|is|be|to be) )?${putOff.replace('defer', '[Dd]efer').replace('postponed', '[Pp]ostponed').replace('held over', '[Hh]eld over').replace('carried', '[Cc]arried').replace('put (', '[Pp]ut (')} (?<until>(?:to|until|till|for) [^,;:.\\n]{3,50}?)(?:[,;:.]|\\s[–—-])\\s+(?:and |with |so )?(?<who>${person}(?:(?:, | and | & )${person}){0,2}) (?:to|will) (?<task>\\p{Ll}[^\\n]{3,300}?)[\\s.]*$`,
  'u',
)

/** Reads the item being taken put off with what somebody is to do for it: the action is recorded first, while it is still this item's. Asked, and as a note. */
export function readPutOffWithTask(said: string): Read {
  if (said.length > 400 || said.includes('\n')) return undefined
  const { until, who, task } = form.exec(said)?.groups ?? {}
  if (until === undefined || who === undefined || task === undefined || !doing.test(task)) return undefined
  const off = deferral(undefined, until).words,
    action = `action ${who.replace(/^[Tt]he /, '')}: ${task}`
  return question('do it now', [wayOfSeveral([action, off]), way(off), way(action), way(`note ${said}`)])
}
