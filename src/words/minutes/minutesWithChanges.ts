import { withoutBullet } from '../line/asSaid.ts'
import { way } from '../line/decisionPassed.ts'
import { type Read, question } from '../line/typed.ts'
import { likelyMinutes } from './likelyMinutes.ts'

/** "Minutes of 24 July agreed subject to the following amendments:", above what they are. */
const withThese =
  /^((?:the )?(?:(?:draft|previous|last) )?(?:minutes|mins)\b[^\n]{0,200}?\b(?:amendments?|corrections?|changes?|alterations?|subject to|with)\b[^\n:]{0,60}?)\s*[:–—-]*\s*\n([^]{3,2000})$/i
const where =
  '(?:(?:on |at |in )?(?:p|pp|pg|page|para|paragraph|min|minute|item|section|line)s?\\.? ?\\d[\\d.]*(?![\\d/]| (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))(?:\\([a-z]\\))?(?: of the (?:last |previous |draft )?(?:minutes|mins))?)'
/** "P3, para 2 should read A rather than B", "Minute 5.2 - second sentence to be deleted": where in the minutes, and what is put right there. */
const putRight = new RegExp(
  `^(?:(?:amend(?:ment)?|correction|change)s? (?:to|at|on) )?${where}(?:\\s*[,:–—-]?\\s*${where}){0,2}(?:\\s*[,:;–—-]\\s*|\\s+)(?=[^\\n]*(?:\\b(?:should|shd|to|must|ought to) (?:read|say|be|show|state)\\b|\\b(?:replace|substitute|delete|insert|amend|correct|add|remove|omit)\\b|\\bfor\\b[^\\n]{1,120}\\bread\\b|\\bto be (?:deleted|amended|corrected|removed|added|replaced)\\b|\\brather than\\b|\\bspel[lt]))[^\\n]{4,400}$`,
  'i',
)
/** Of an agenda, an action or a paper, and no minutes. */
const ofElse = /^(?:item|section|line)\b|\b(?:defer|taken|agenda|action|deadline|due|by \d|report back|budget|bid)\b/i
const ended = (line: string): string => line.replace(/[\s;,.]+(?:and)?$/i, '')

/**
 * Reads the minutes of before agreed with what is put right in them in a list below, and a line that puts right one place of them. Asked as what was
 * agreed, and as a note.
 */
export function readMinutesWithChanges(said: string): Read {
  const [, head = '', list = ''] =
    said.length > 2_500 || /\bmatters? arising\b[\s:–—-]*\n/i.test(said) ? [] : (withThese.exec(said) ?? [])
  const changes = list
    .split('\n')
    .map(line => ended(withoutBullet(line.trim()).replace(/^\(?(?:[ivx]{1,5}|[a-l])[.)]\s+/i, '')))
    .filter(line => line !== '')
  const [agreed] = changes.length === 0 ? [] : likelyMinutes(head)
  if (agreed !== undefined) {
    const before = changes.slice(0, -1),
      all = before.length === 0 ? (changes[0] ?? '') : `${before.join('; ')}; and ${changes.at(-1) ?? ''}`
    return question('record it', [way(`${agreed.words}: ${all}`), way(`note ${said}`)])
  }
  if (said.length > 450 || /[?!]\s*$|\botherwise\b/.test(said) || !putRight.test(said)) return undefined
  return ofElse.test(said) && !/\bminutes?\b/i.test(said)
    ? undefined
    : question('record it', [
        way(
          `agreed: that the minutes be amended: ${ended(said)
            .split(/\s*\n\s*/)
            .join(', ')}`,
        ),
        way(`note ${said}`),
      ])
}
