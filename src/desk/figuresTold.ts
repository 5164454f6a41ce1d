import { way } from './decisionPassed.ts'
import { type Read, question } from './typed.ts'

/** What stands before a dash in that way, and is nobody. */
const ofADecision =
  /^(?:agreed|resolved|noted|recommended|approved|decided|decision|action|present|absent|apologies|note|vote|motion)\b/i
/** "MT - 11 actions in the plan, 7 done": what somebody told in figures, behind a dash. */
const figuresTold =
  /^(\p{Lu}[\p{L}.'’]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,3})\s[-–—]\s(\d{1,4}%? \p{Ll}[^\n?!]{5,300})$/u

/** Reads figures that somebody told: a note first, and a task only where that is meant. */
export function readFiguresTold(said: string): Read {
  const [, who = '', told = ''] = figuresTold.exec(said) ?? []
  return told === '' || ofADecision.test(who) || / to be \p{Ll}/u.test(told)
    ? undefined
    : question('record it', [way(`note ${said}`), way(`action ${who}: ${told}`)])
}
