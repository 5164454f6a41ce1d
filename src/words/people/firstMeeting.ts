import { way } from '../line/decisionPassed.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'
import { isCalledSo } from './rollEntries.ts'

const name =
  "((?:(?:Cllr|Dr|Mrs?|Ms|Prof|Rev|Supt|Ch Supt|Insp|Ch Insp|Sgt|PC)\\.? )?\\p{Lu}[\\p{L}'’-]*?(?: \\p{Lu}[\\p{L}'’-]*?){0,2})"
const first =
  '(?:(?:his|her|their|the)? ?first (?:meeting|time)(?: of (?:the|this) \\p{L}+)?(?: (?:here|with us|at (?:the|this) \\p{L}+))?)'
const instead =
  '(?:(?:and |who )?(?:was |is |were |had come |came |attending |attended |here |there |present |sitting in |in attendance )*(?:on behalf of|in (?:the )?(?:place|absence|stead) of|instead of|deputi[sz]ing for|standing in for|substituting for|subbing for|covering for|representing))'
/** "It was A's first meeting, on behalf of B", "A was welcomed to his first meeting, attending in place of B". */
const forms: readonly RegExp[] = [
  new RegExp(`\\b(?:[Ii]t|[Tt]his) (?:was|is) ${name}['’]s? ${first},? ${instead} ${name}(?=[\\s.,;)]|$)`, 'u'),
  new RegExp(
    `${name},? (?:was|is|were) (?:welcomed to|attending|at) ${first},? ${instead} ${name}(?=[\\s.,;)]|$)`,
    'u',
  ),
]

/** Reads that somebody who is new to the meeting came in a member's place, in a line that tells of welcomes and introductions, all of which is kept beside it. */
export function readFirstMeeting(said: string): Read {
  if (said.length > 500 || said.includes('\n') || !/\b(?:first (?:meeting|time)|welcomed)\b/.test(said))
    return undefined
  if (/\bopened the meeting\b/i.test(said)) return undefined
  const [, who = '', away = ''] = forms.map(form => form.exec(said)).find(m => m !== null) ?? []
  if (!isCalledSo(who) || !isCalledSo(away)) return undefined
  const words = `apologies ${away} (substitute ${who})`
  return question('record it', [wayOfSeveral([words, `note ${said}`]), way(words), way(`note ${said}`)])
}
