import { initialsIn } from '../../../meeting/initials.ts'
import { readTimedLine, withStops } from '../vocabulary/clockTimes.ts'
import { markedTitle } from '../markings/markedTitle.ts'
import type { Line } from '../lines/lines.ts'
import { readNumber } from '../numbering/numbers.ts'
import { isPaper, paperNamesIn } from '../papers/papers.ts'
import { isAim, isPurpose } from '../vocabulary/purposes.ts'
import { readMinutes } from '../vocabulary/durations.ts'
import { presenting } from '../people/whoPresents.ts'

/** A length of time and no more, as a cell has it. */
export const aLength = /^\(?\d{1,3} ?(?:minutes?|mins?\.?|hours?|hrs?)\)?$/i

/** What a cell without a head says, in the words of the plain layout; undefined where nothing tells. */
export function cellInWords(cell: string): string | undefined {
  if (aLength.test(cell) || readTimedLine(withStops(cell))?.rest === '') return `Time: ${cell}`
  if (isPurpose(cell) || isAim(cell)) return `Text: ${cell}`
  if (/^\d{1,4} ?[-–—] ?\d{1,4}$/.test(cell)) return `Paper: pages ${cell}`
  if (/^\p{Lu}[\p{L} ]{2,30},? pp?\.? ?\d{1,4}(?:[-–—]\d{1,4})?$/u.test(cell)) return `Paper: ${cell}`
  if (paperNamesIn(cell).length > 1 || isPaper(cell) || isPaper(markedTitle(cell)?.title ?? '')) return `Paper: ${cell}`
  if (
    /^[([]?(?:(?:(?:ar )?llafar ?\/ ?)?(?:verbal|oral)(?: (?:update|report|item|presentation|briefing))?|ar lafar|llafar)[)\]]?$/i.test(
      cell,
    )
  )
    return 'Paper: verbal'
  const bare = cell.replace(/^[([](.*)[)\]]$/, '$1')
  return presenting(bare) !== undefined || initialsIn(bare).length > 0 ? `Presented by: ${bare}` : undefined
}

/** `Jo Farrant, Quay Trust | 20 mins | Paper 2`: a line under a title with a stroke between what it says, as a line each; undefined where something of it is not known. */
export function strokesApart({ text, ...line }: Line): readonly Line[] | undefined {
  if (!text.includes(' | ') || text.length > 300 || readNumber({ ...line, text }) !== undefined) return undefined
  const told = text.split(' | ').map(part => ofStroke(part.trim()))
  return told.every(each => each !== undefined) ? told.map(each => ({ ...line, text: each })) : undefined
}

const ofStroke = (part: string): string | undefined =>
  /^(?:cyflwyniad(?: ?\/ ?presentation)?|presentation)$/i.test(part)
    ? `Text: ${part}`
    : readMinutes(part) === undefined
      ? cellInWords(part)
      : `Time: ${part}`
