import { isName, namesAService } from '../../../meeting/presentersWritten.ts'
import { hasBusinessWord } from '../vocabulary/businessWords.ts'
import { readTimedLine, withStops } from '../vocabulary/clockTimes.ts'
import { readMinutes } from '../vocabulary/durations.ts'
import type { Line } from '../lines/lines.ts'
import { isPaper } from '../papers/papers.ts'
import { markingOfLine } from '../markings/markingOfLine.ts'
import { isBody, isPost } from '../vocabulary/posts.ts'
import { isAim, isPurpose } from '../vocabulary/purposes.ts'

// Cells of a column that were copied as lines of their own: `Ada Moss, Head of Housing` and below it `Support Unit`.

/** A column is no wider. */
const widest = 48

/** Whether a line is another cell of the row: its paper, its time, or that it is spoken to. */
const isOtherCell = (text: string): boolean =>
  isPaper(text) ||
  readMinutes(text) !== undefined ||
  readTimedLine(withStops(text))?.rest === '' ||
  /^(?:verbal|oral|presentation|slides)$/i.test(text)

const isPerson = (text: string): boolean => text.includes(', ') && isName(text.split(', ')[0] ?? '')

/** `Delivery Unit` is one; `Delivery` alone is business. */
const withoutDelivery = (words: string): string => words.replace(/\bDelivery (?=\p{L})/gu, '')

/** `Joint report of the Treasurer and the Director of Works,`: cut by the width of the page. */
const isReportBrokenOff = (text: string): boolean =>
  text.length < 200 &&
  /^(?:joint |verbal |annual )?(?:report|update|presentation|briefing)s? (?:of|by|from)\b.*(?:,|\b(?:and|the|of|for|&))$/i.test(
    text,
  )

/** `Joint report of the Clerk and the Chief Finance`, and below it `Officer`: the last post is one only with its last word. */
function isPostBrokenOff(text: string, below: string): boolean {
  const last =
    /^(?:joint |covering )?(?:report|briefing|paper|note)s? (?:of|by|from)\b(?:.* (?:of|by|from|and) )? ?(?:the )(\p{Lu}[^.]{3,80})$/iu.exec(
      text,
    )?.[1]
  const [rest = ''] = below.split(', ')
  return (
    text.length >= 40 &&
    text.length < 200 &&
    last !== undefined &&
    rest.length <= 40 &&
    !isPost(last) &&
    isPost(`${last} ${rest}`)
  )
}

/**
 * `Ada Moss`, and on the next line of the cell `Marl Council`, before another cell of the row. Where the cell of what the item is for stands there, and behind
 * that one more, whatever is in a few words is what somebody is: `Energy Networks liaison`.
 */
const isWhatTheyAre = (name: string, below: string, [next = '', further = '']: readonly string[]): boolean =>
  name.length <= widest &&
  below.length <= widest &&
  isName(name) &&
  !isPost(name) &&
  !namesAService(name) &&
  !hasBusinessWord(name) &&
  /^\p{Lu}[^.:;?!]*$/u.test(below) &&
  ![isOtherCell, isPurpose, isAim].some(isCell => isCell(below)) &&
  markingOfLine(below) === undefined &&
  (!isName(below) || isBody(below)) &&
  ((isAim(next) && (isOtherCell(further) || further === '-')) ||
    ((isOtherCell(next) || isAim(next)) && (isPost(below) || isBody(below))))

/** Lines in which somebody's post that goes on below is whole; only where another cell of the row follows, so that it is no text. */
export function withWholeLeads(lines: readonly Line[]): readonly Line[] {
  const whole: Line[] = []
  for (const [at, line] of lines.entries()) {
    const above = whole.at(-1)
    if (
      above !== undefined &&
      line.text !== '' &&
      lines[at - 1]?.text !== '' &&
      (isReportBrokenOff(above.text) || isPostBrokenOff(above.text, line.text))
    ) {
      whole[whole.length - 1] = { ...above, text: `${above.text} ${line.text}` }
      continue
    }
    const next = lines[at + 1]?.text ?? ''
    if (
      above !== undefined &&
      above.text.length <= widest &&
      line.text.length <= widest &&
      lines[at - 1]?.text === above.text &&
      isOtherCell(next) &&
      isPerson(above.text) &&
      namesAService(withoutDelivery(line.text.split(', ')[0] ?? ''))
    )
      whole[whole.length - 1] = { ...above, text: `${above.text} ${line.text}` }
    else if (
      above !== undefined &&
      lines[at - 1]?.text === above.text &&
      isWhatTheyAre(above.text, line.text, [next, lines[at + 2]?.text ?? ''])
    )
      whole[whole.length - 1] = { ...above, text: `${above.text}, ${line.text}` }
    else whole.push(line)
  }
  return whole
}
