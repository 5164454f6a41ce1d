import { type Read, question } from '../line/typed.ts'
import { way } from '../line/decisionPassed.ts'
import { initialsOf } from '../../meeting/initials.ts'
import { hasHonorific, isName } from '../../meeting/presentersWritten.ts'

/** "HP Cllr Hugh Penwarden (Chair)", "HP - Hugh Penwarden, Council", "HP: …": the initials, who it is, and where they are from. */
const row =
  /^\(?(\p{Lu}{2,4})\)?\s{0,3}[-–—:=|\t]?\s{0,3}((?:(?:Cllr|Councillor|Dr|Mr|Mrs|Ms|Mx|Supt|Insp|Sgt|Prof|Rev)\.? )?\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{0,30}\.?){1,3})(?:\s{0,3}[-–—,|\t]?\s{0,3}\(?([^()\n]{2,80}?)\)?)?[.,;]?$/u
const agrees = (initials: string, name: string): boolean => {
  const all = initialsOf(name)
  return initials === all || initials === `${all.charAt(0)}${all.at(-1) ?? ''}`
}
const ofWork = /\b(?:to|will|has|apolog\w*|absent|action|by|agreed|noted|asked|left|joined|update|report)\b/i

/** Reads a roll whose every line begins with somebody's own initials, which minutes give once before they use them: who is present. */
export function readRollOfInitials(said: string): Read {
  if (said.length > 3_000 || !said.includes('\n')) return undefined
  const lines = said.split('\n').flatMap(line => (line.trim() === '' ? [] : [line.trim()]))
  const [heading = ''] =
    /^(?:present|attendance|in attendance|those present|attendees)\s{0,4}:?$/i.exec(lines[0] ?? '') ?? []
  const each = lines.slice(heading === '' ? 0 : 1).map(line => {
    const [, initials = '', name = '', from] = row.exec(line) ?? []
    return name === '' || !agrees(initials, name) || !(isName(name) || hasHonorific(name)) || ofWork.test(from ?? '')
      ? undefined
      : `${name}${from === undefined ? '' : ` (${from.trim()})`}`
  })
  if (each.length < 2 || !each.every(one => one !== undefined)) return undefined
  const roll = /^in/i.test(heading) ? `in attendance: ${each.join('; ')}` : `present: ${each.join(', ')}`
  return question('record it', [way(roll), way(`note ${said}`)])
}
