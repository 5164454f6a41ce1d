import { way } from '../line/decisionPassed.ts'
import { likelyNextMeeting } from './likelyNextMeeting.ts'
import { likelyTimes } from './likelyTimes.ts'
import { type Read, type Way, question, wayOfSeveral } from '../line/typed.ts'

const next =
  '(?:the )?(?:date (?:and time )?of (?:the )?next meeting|next (?:meeting|mtg|one|board|date|session)|donm|meet(?:ing)? again|we meet (?:again|next))\\b'
/** "Meeting closed 4.12pm. Next meeting 25 February": where the second half begins. */
const thenNext = new RegExp(`(?:[.;,]|\\s[-–—])\\s+(?:and )?(?=${next})`, 'i')
/** "Next meeting 25 February, 2pm. Meeting closed 4.12pm": the same the other way about. */
const thenClosed =
  /(?:[.;,]|\s[-–—])\s+(?:and )?(?=(?:(?:the )?(?:meeting|mtg|chair) (?:was )?(?:declared )?)?(?:closed|ended|finished|concluded)\b)/i

/** That the meeting closed, and when the next one is, in one line: both on one button, the close last, since nothing is set once it is closed. */
export function readClosedAndNext(said: string): Read {
  if (said.length > 300 || /[?!\n]/.test(said)) return undefined
  const [closed, upcoming] = halves(said) ?? []
  const [close] = likelyTimes(closed ?? '').filter(w => w.words.startsWith('close meeting')),
    date = dateOf(upcoming ?? '')
  if (close === undefined) return undefined
  // "Next meeting to be arranged": nothing to set.
  const both = date === undefined ? [] : [wayOfSeveral([date.words, close.words])]
  return question('do it now', [...both, close, ...(date === undefined ? [] : [date]), way(`note ${said}`)])
}

function halves(said: string): readonly [closed: string, upcoming: string] | undefined {
  const first = thenNext.exec(said)
  if (first !== null) return [said.slice(0, first.index), said.slice(first.index + first[0].length)]
  const last = new RegExp(`^${next}`, 'i').test(said) ? thenClosed.exec(said) : null
  return last === null ? undefined : [said.slice(last.index + last[0].length), said.slice(0, last.index)]
}

const dateOf = (upcoming: string): Way | undefined => likelyNextMeeting(upcoming)[0]
