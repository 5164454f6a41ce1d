import { isTime, withoutTime } from '../line/actionTimes.ts'
import { isName } from '../../meeting/presentersWritten.ts'
import { marks } from './actionOwners.ts'
import { mayOwn } from './actionWhose.ts'

/** "A / B – joint visit", "A, B and C: agree the rota": several names, a dash or a colon, and what. */
const severalThenTask = /^([^\t|:–—\n]{2,80}?)(?:\s+[–—-]|\s*:)\s+(\S[^|\t\n]{5,400})$/u
const between = /\s*(?:[/,&+]|\band\b)\s*/
/** What tells of something, and is no task: "ongoing", "apologies", "in the chair". */
const noTask =
  /^(?:apolog|present|absent|here|online|in the chair|for|against|abstain|voted|left|joined|agreed|noted|happy|both|n\/a|no\b)/i

/**
 * Reads a line that begins with the names of several and a dash: all of them are to do what stands behind it. Names in full or initials; "Police / Fire" are
 * bodies, and only a stroke or an ampersand joins these.
 */
export function severalBeforeTask(
  line: string,
): { readonly owner: string; readonly task: string; readonly says: 'yes' | 'perhaps' } | undefined {
  const [, names = '', behind = ''] = severalThenTask.exec(line.slice(0, 500)) ?? []
  const each = names.split(between)
  if (each.length < 2 || !mayOwn(names) || each.some(isTime)) return undefined
  const people = each.every(name => marks.test(name) || isName(name))
  if (!people && !/[/&+]/.test(names)) return undefined
  const { rest, time } = withoutTime(behind.replace(/[\s.;]+$/, ''))
  const task = rest.replace(/^(?:(?:are )?to|will|would|shall) (?=\p{Ll})/u, '').replace(/[\s,;:.–—-]+$/, '')
  if (
    noTask.test(task) ||
    !/\p{Ll}{3}/u.test(task) ||
    !task.includes(' ') ||
    /^\p{Lu}[\p{L}'’-]+ (?:is|was|has|had)\b/u.test(task)
  )
    return undefined
  return { owner: names, task: `${task}${time}`, says: 'yes' }
}
