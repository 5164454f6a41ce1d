import { isTime, timeOfCell } from '../line/actionTimes.ts'
import { way } from '../line/decisionPassed.ts'
import { type Read, question } from '../line/typed.ts'
import { initialsInCapitals, mayOwn } from './actionWhose.ts'

const date = '(?:the |its |new )?(?:date|deadline|due date|target date|completion date|time ?scale|target)'
const moved =
  '(?:(?:is|was|has|have|been|to be|now) ){0,3}(?:moved|put|pushed|extended|changed|amended|revised|deferred|delayed|reset|slipped)(?: (?:back|out|on|forward|over))?'
const anew = '(?<from> from [^,;()\\n]{2,30}?)? (?:to|until|till) (?<due>[^,;()\\n]{3,40}?)[\\s.]*$'
const owner =
  "(?<o>\\p{L}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}'’-]*)?(?:(?: ?[/&] ?| and )\\p{L}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*)?)?)"
const action = `${owner}(?:['’]s?)? (?:action|task)(?: point)? (?:(?:on|about|re|for|to|regarding) |\\()(?<t>[^\\n;:()]{4,160}?)(?:\\)|)`
const forms: readonly RegExp[] = [
  // "A's action on the vans – date moved from 28 Jan to 25 Feb"
  new RegExp(`^${action}\\s*[:,–—-]\\s*(?<d>${date}) ${moved}${anew}`, 'iu'),
  // "A's vans action – date put back to 25 Feb"
  new RegExp(
    `^${owner}['’]s? (?<t>[^\\n;:()]{4,120}?) (?:action|task)\\s*[:,–—-]\\s*(?<d>${date}) ${moved}${anew}`,
    'iu',
  ),
  // "A's vans action - now 25 Feb"
  new RegExp(
    `^${owner}['’]s? (?<t>[^\\n;:()]{4,120}?) (?:action|task)\\s*[:,–—-]\\s*(?<d>)(?<from>)(?:now|new date:?|moved to|now due|due now) (?<due>[^,;()\\n]{3,40}?)[\\s.]*$`,
    'iu',
  ),
  // "Vans action (A): date changed from 28 Jan to 25 Feb"
  new RegExp(`^(?<t>[^\\n;:()]{4,120}?) action \\(${owner}\\)\\s*[:,–—-]\\s*(?<d>${date}) ${moved}${anew}`, 'iu'),
  // "The date for A's action on the vans has been moved to 25 Feb"
  new RegExp(`^(?<d>${date}) (?:for|of|on) ${action} ${moved}${anew}`, 'iu'),
]

/**
 * Reads that an action was given another day, where no such action stands in this meeting that it could change: it is taken down with its new day, and
 * the day that it had before in brackets. Asked, and as a note.
 */
export function readActionRedated(said: string): Read {
  if (said.length > 300 || said.includes('\n')) return undefined
  for (const form of forms) {
    const { o = '', t = '', from = '', due = '' } = form.exec(said)?.groups ?? {}
    const whose = initialsInCapitals(o.trim().replace(/['’]s?$/, ''))
    if (t === '' || !isTime(due.trim()) || !mayOwn(whose)) continue
    const before = from === '' ? '' : ` (moved${from})`
    return question('record it', [
      way(`action ${whose}: ${t.trim()}${before}${timeOfCell(due.trim())}`),
      way(`note: ${said}`),
    ])
  }
  return undefined
}
