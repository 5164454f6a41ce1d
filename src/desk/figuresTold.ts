import { way } from './decisionPassed.ts'
import { type Read, question } from './typed.ts'

/** "MT - 11 actions in the plan, 7 done": what somebody told in figures, behind a dash. */
const figuresTold =
  /^(\p{Lu}[\p{L}.'’]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,3})\s[-–—]\s(\d{1,4}%? \p{Ll}[^\n?!]{5,300})$/u

/** Reads figures that somebody told: a note first, and a task only where that is meant. */
export function readFiguresTold(said: string): Read {
  const [, who = '', told = ''] = figuresTold.exec(said) ?? []
  return told === '' || / to be \p{Ll}/u.test(told)
    ? undefined
    : question('record it', [way(`note ${said}`), way(`action ${who}: ${told}`)])
}
