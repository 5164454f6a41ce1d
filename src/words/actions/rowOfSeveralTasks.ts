import { isTime } from '../line/actionTimes.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'
import { way } from '../line/decisionPassed.ts'
import { isOneOf, rowNumber } from './actionRow.ts'
import { mayOwn } from './actionWhose.ts'

const columns = /\s*\t+\s*|\s*\|\s*/
/** In a row without bars a stroke parts them. */
const strokes = /\s+\/\s+/
/** "… – A/B", "… (A/B)": the owners behind the tasks. */
const ownersBehind =
  /[.;]?\s+(?:[–—-]\s+|\()(\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?(?:\/\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?){1,3})\)?[\s.]*$/u
const sentences = /(?<=[\p{L}\d)]{2})[.;]\s+(?=\p{Lu})/u
/** "A to send it", "B will look into it": whose, and what. */
const theirs =
  /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2}) (?:to|will|would|is to|agreed to) (\p{Ll}[^\n]{3,300})$/u

/** Reads a row of a table whose task has a sentence for each of several owners, who stand together in the last cell: an action each. */
export function readRowOfSeveralTasks(typed: string): Read {
  if (typed.length > 800 || typed.includes('\n') || !/[|/\t]/.test(typed)) return undefined
  const said = /[|\t]|\s\/\s/.test(typed) ? typed : typed.replace(ownersBehind, ' | $1')
  const row = said.split(columns.test(said) ? columns : strokes).map(cell => cell.trim()),
    found = row.filter((cell, n) => cell !== '' && !(n === 0 && rowNumber.test(cell))),
    dues = found.filter(isTime),
    [task = '', owners = '', other] = found.filter(cell => !isTime(cell))
  if (other !== undefined || owners === '' || dues.length > 1 || !mayOwn(owners, true)) return undefined
  const each = task
    .replace(/[\s.;]+$/, '')
    .split(sentences)
    .map(sentence => theirs.exec(sentence.trim()))
  if (each.length < 2 || !each.every(m => m !== null && isOneOf(m[1] ?? '', owners))) return undefined
  const due = dues[0] === undefined ? '' : ` by ${dues[0]}`
  return question('record it', [
    wayOfSeveral(each.map(m => `action ${m?.[1] ?? ''}: ${m?.[2] ?? ''}${due}`)),
    way(`note ${typed}`),
  ])
}
