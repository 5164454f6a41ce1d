import { way } from '../line/decisionPassed.ts'
import { type Read, command, question } from '../line/typed.ts'

const label =
  /^(?:the )?(?:date(?:,? (?:time|venue|place))*(?:,? and (?:time|venue|place))? of (?:the )?)?next meeting(?: date| of the (?:board|partnership|committee|panel|group|forum))?(?:\s*[:–—-]\s*|,?\s+(?:(?:will|would|to|is to|was to|shall|should) be(?: held)?|be(?: held)?|(?:was |is )?(?:confirmed|agreed|set|noted|scheduled|arranged)(?: as| for)?|is|was|takes place|on|(?:will|would) take place|(?:has been |is |was )?(?:now |been )?(?:moved|changed|rescheduled|put back|brought forward) to|is now|now)?\s*)(?:on |for )?/i
const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*'
const day = new RegExp(
  `\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}\\b|\\b${month} \\d{1,2}\\b|\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}\\b|\\b\\d{1,2}/(?:0?[1-9]|1[0-2])(?!\\d)`,
  'i',
)

/** "25 February, 2pm. Meeting closed 4.12pm": more than when it is. */
const alsoClosed = /\b(?:meeting|mtg) (?:was |is |then )*(?:declared )?(?:closed|ended|finished|concluded)\b/i

/** "…, and not on 4 February as printed": when it is not. */
const notThen =
  /,?\s+(?:and\s+)?(?:not(?!\s+(?:before|later|earlier|until)\b)|rather than|instead of|in place of|no longer)\s+(?:on\s+|at\s+|in\s+|the\s+)*(?=[^\n]*(?:\d|\p{Lu}))[^\n]*$/u

/** When the next meeting is, without the date or place that it took the place of. */
export const withoutTheOther = (when: string): string => when.replace(notThen, '')
/** "It was noted that the next meeting …", "The Chair advised that …": by whom it was said, or what was done with it. */
const noted =
  /^(?:(?:it was|members|partners|(?:the )?(?:board|partnership|committee|panel|group|forum|chair|clerk)) )?(noted|agreed|resolved|confirmed|advised|reported|reminded (?:members|everyone)|announced)(?::|,)?(?: that)? (?=(?:the |its |our )?(?:(?:date|time) [^.;]{0,40})?next meeting\b)/i

/** "Next meeting: 14 January 2027, 2pm, Town Hall", "The next meeting will be held on …": when the next meeting is. Without a colon or a year it is asked. */
export function readNextMeetingTyped(said: string, addressed: boolean): Read {
  const led = addressed && said.length <= 300 ? noted.exec(said) : null
  if (led !== null) {
    const rest = said.slice(led[0].length).replace(/^(?:its|our) /i, 'the '),
      read = readNextMeetingTyped(rest, true)
    const set = read !== undefined && 'kind' in read && read.kind === 'command' ? read.command : undefined
    const verb = /^(?:noted|agreed|resolved)$/i.exec(led[1] ?? '')?.[0].toLowerCase()
    return set?.type !== 'SetNextMeeting'
      ? undefined
      : question('record it', [
          way(`next meeting: ${set.when}`),
          way(verb === undefined ? `note ${said}` : `${verb}: ${rest.replace(/[\s.]+$/, '')}`),
        ])
  }
  const m = said.length > 300 || /[?\n]/.test(said) ? null : label.exec(said)
  if (m === null) return undefined
  const when = withoutTheOther(said.slice(m[0].length).replace(/[\s.]+$/, ''))
  if (!day.test(when) || alsoClosed.test(when)) return undefined
  const sure = /[:–—]\s*$/.test(m[0]) || /\b20\d\d\b/.test(when) || /^(?:the )?date\b/i.test(said)
  if (sure) return command({ type: 'SetNextMeeting', when })
  return addressed
    ? question('record it', [
        { title: `next meeting: ${when}`, words: `next meeting: ${when}` },
        { title: `note ${said}`, words: `note ${said}` },
      ])
    : undefined
}
