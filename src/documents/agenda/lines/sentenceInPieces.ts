import { readDay } from '../../dates/written.ts'
import type { Line } from './lines.ts'
import { datesInEnglish } from '../vocabulary/welsh.ts'

// A front sheet sets the sentence that calls the meeting in pieces, with room between: `A meeting of the Harbour Board will be held on`, below it the
// day, and below that `in the Boardroom, Quay House`.

const speaksOfMeeting = /\b(?:meetings?|cyfarfod|held|take place|cynhelir)\b/i
/** No sentence has more pieces, and none is longer. */
const most = 5
const longest = 160
/** So many blank lines stand between two. */
const apart = 3

const leadsOn = /\b(?:held|take place|meet|on|at|in|via|ar|am|yn|o)$/i
const goesOn =
  /^(?:to be held|will be held|(?:which )?(?:will|is to) (?:be held|take place)|(?:held )?(?:on|at|in|via|by|from|commencing|starting|beginning|ar|am|yn|ym|yng|ddydd)) \S/

/** The lines of a heading with such a sentence put together in the line where it begins; the others, and any that has no day, stay as they are. */
export function withSentenceWhole(lines: readonly Line[]): readonly Line[] {
  const whole = [...lines]
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (line === undefined || !begins(line.text)) continue
    const pieces = piecesBelow(lines, at)
    const text = [line.text, ...pieces.map(each => lines[each]?.text ?? '')].join(' ')
    if (pieces.length === 0 || readDay(datesInEnglish(text)) === undefined) continue
    for (const each of pieces) whole[each] = { line: lines[each]?.line ?? line.line, indent: 0, text: '' }
    whole[at] = { ...line, text }
    at = pieces.at(-1) ?? at
  }
  return whole
}

const begins = (text: string): boolean =>
  text.length <= longest && speaksOfMeeting.test(text) && !/[.!?:;]$/.test(text) && !/^[^:]{2,30}:\s/.test(text)

/** Where the further pieces of a sentence stand. */
function piecesBelow(lines: readonly Line[], at: number): readonly number[] {
  const pieces: number[] = []
  for (let from = at; pieces.length < most;) {
    const below = lines.slice(from + 1, from + 1 + apart).findIndex(({ text }) => text !== '')
    const next = from + 1 + below
    const [above = '', text = ''] = [lines[from]?.text, lines[next]?.text]
    if (below < 0 || text.length > longest || /[.!?:]$/.test(above) || !(leadsOn.test(above) || goesOn.test(text)))
      break
    pieces.push(next)
    from = next
  }
  return pieces
}
