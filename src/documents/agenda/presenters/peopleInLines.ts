import { isName } from '../../../meeting/presentersWritten.ts'
import type { ItemRead } from '../items/itemRead.ts'
import { isPurpose } from '../vocabulary/purposes.ts'

/** Who a line under the title names, where it can be nothing else or `others` have such a line as well. */
export function inItsLines(
  { perhapsPresenters: own, item }: ItemRead,
  others: boolean,
): Partial<Pick<ItemRead['item'], 'presenters' | 'standingText'>> {
  if (own === undefined || !(own.sure || (others && !isAmongThings(own, item.standingText)))) return {}
  return { presenters: own.presenters, standingText: item.standingText.filter(text => text !== own.line) }
}

/** `Merlin Waste` over `Salaries` and `Hall hire`: one line of several in a few words, and as little somebody as those are. */
const isAmongThings = (
  { line, presenters }: NonNullable<ItemRead['perhapsPresenters']>,
  lines: readonly string[],
): boolean =>
  line !== undefined &&
  presenters.every(({ name, role }) => isName(name) && role === undefined) &&
  lines.filter(
    text =>
      text !== line &&
      text.length <= 70 &&
      /^[\p{Lu}\d£].*\p{Ll}/u.test(text) &&
      !/[.:;?!]$/.test(text) &&
      !isPurpose(text),
  ).length >= 2
