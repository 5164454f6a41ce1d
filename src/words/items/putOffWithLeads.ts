import { way } from '../line/decisionPassed.ts'
import { type Read, type Reader, question, wayOfSeveral } from '../line/typed.ts'
import { waysOf } from '../line/underItem.ts'

const someone =
  "(?:(?:Cllr|Dr|Mr|Mrs|Ms|Supt|Insp)\\.? )?(?:\\p{Lu}\\p{Ll}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]+){1,2}|\\p{Lu}{2,3})"
const names = `${someone}(?:(?:\\s*[/,&+]\\s*|,? and )${someone}){0,3}`
/** "… deferred to February / A and B", "… (A/B)", "…. Leads: A, B": the item put off, and whose it is in a column behind it. */
const column = new RegExp(
  `^([^\\n]{0,60}\\b(?:[Dd]eferred|[Pp]ostponed|[Hh]eld over|put (?:off|back)|carried (?:forward|over)|brought back)\\b[^\\n/|]{0,120}?)\\.?(?:\\s+[/|]\\s+|\\s+\\(|[.;,]\\s+|\\s+[–—-]\\s+)(?:[Ll]eads?|[Oo]wners?|[Oo]fficers?)?\\s*[:–-]?\\s*(${names})\\)?[\\s.]*$`,
  'u',
)

/** Reads that the item is put off, with those who lead on it behind it: they are no part of why, and stay in a note beside. Asked, and as a note. */
export function readPutOffWithLeads(said: string, read: Reader): Read {
  const [, head = '', who = ''] = said.length > 300 ? [] : (column.exec(said) ?? [])
  if (who === '' || /\b(?:action|minute)s?\b/i.test(head)) return undefined
  const found = read(head, true),
    [, back = ''] = /\bbrought back (?:in|to|at) (?:the )?([^,;]{3,60})$/.exec(head) ?? []
  const off =
    back !== ''
      ? `defer to ${back}`
      : found !== undefined && 'kind' in found && found.kind === 'command' && found.command.type === 'DeferItem'
        ? `defer${found.command.item === undefined ? '' : ` ${found.command.item}`} ${found.command.reason}`.trim()
        : (waysOf(found).find(({ words }) => /^defer\b/.test(words))?.words ?? '')
  return off === ''
    ? undefined
    : question('record it', [wayOfSeveral([`note ${said}`, off]), way(off), way(`note ${said}`)])
}
