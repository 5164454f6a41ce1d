import { markedTitle } from '../markings/markedTitle.ts'
import { markingAlone } from '../markings/markingAlone.ts'
import type { Line } from './lines.ts'
import { keepsOthersOut } from '../markings/othersLeave.ts'
import { readSection } from './sections.ts'

// A list of points in which one names business and a marking: `- DOMESTIC HOMICIDE REVIEW 4 – CONFIDENTIAL`, `* Exempt: the loan`.

const sign = /^([•●▪■◦○‣⁃·*>–—-]) ?(?=[\p{L}\d"'“‘(])/u
/** So many lines, at least, with the same sign are the points of one list. */
const fewest = 3

/** Whether a line is one point of several, and names business besides the marking it has: that is an item, and the heading of no others. */
export function pointsOfBusiness(lines: readonly Line[]): (at: number) => boolean {
  const times = new Map<string, number>()
  const signOf = (text: string) => sign.exec(text)?.[1]
  for (const { text } of lines) {
    const own = signOf(text)
    if (own !== undefined) times.set(own, (times.get(own) ?? 0) + 1)
  }
  return at => {
    const text = lines[at]?.text ?? ''
    const own = signOf(text)
    return own !== undefined && (times.get(own) ?? 0) >= fewest && namesBusiness(text.replace(sign, ''))
  }
}

function namesBusiness(words: string): boolean {
  const named = markedTitle(words)?.title ?? ''
  return (
    named !== '' &&
    named !== words &&
    /\p{L}{3}/u.test(named) &&
    markingAlone(named) === undefined &&
    !keepsOthersOut(named) &&
    readSection(named) === undefined &&
    !/^(?:session|items?|business|matters?|part|section|agenda|reports?|discussion)\b/i.test(named)
  )
}
