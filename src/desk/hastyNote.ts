import { way } from './decisionPassed.ts'
import { type Read, question } from './typed.ts'

/** What takes back the step before, in passing: that somebody is still here after all. */
const ignored =
  /^(?:sorry|actually|no|oops|apologies)?[,:;]?\s*(?:please\s+)?(?:ignore|scrap|strike|scratch|forget|disregard) that\s*[,.;:–—-]\s*\S[^\n]{3,200}$/i
/** "MT - 11 actions in the plan, 7 done": what somebody told in figures, behind a dash. */
const figuresTold =
  /^(\p{Lu}[\p{L}.'’]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,3})\s(?:[-–—])\s(\d{1,4}%? \p{Ll}[^\n?!]{5,300})$/u

/** Reads words that may take back the step before, or that only tell figures, and are no decision and no task for that: asked. */
export function readHastyNote(said: string): Read {
  if (said.length > 400) return undefined
  if (ignored.test(said)) return question('record it', [way('undo'), way(`note ${said}`)])
  const [, who = '', told = ''] = figuresTold.exec(said) ?? []
  return told === '' || / to be \p{Ll}/u.test(told)
    ? undefined
    : question('record it', [way(`note ${said}`), way(`action ${who}: ${told}`)])
}
