import { kindOf } from '../../../meeting/agenda.ts'
import type { Line } from '../lines/lines.ts'
import type { ItemLine } from '../numbering/itemLines.ts'
import { end, isKnown, nextTexts, numbered, purpose, standsAlone } from './whereBusinessStands.ts'

/** Lines that say what the meeting is to do: `To receive apologies for absence.` Titles that every agenda has may stand among them, but over none. */
export function purposes(lines: readonly Line[]): readonly ItemLine[] {
  const next = nextTexts(lines)
  const bare = lines.flatMap(({ text }, at) =>
    isKnown(text) && !purpose.test(text) && standsAlone(lines, at) ? [at] : [],
  )
  const isOver = (at: number): boolean => {
    const [own, below] = [lines[at]?.text ?? '', next[at] ?? ''].map(text => kindOf(text.replace(purpose, '')))
    return purpose.test(next[at] ?? '') && (below === own || below === 'business')
  }
  const among = new Set(bare.some(isOver) ? [] : bare)
  const found = lines.flatMap((line, at) => (purpose.test(line.text) || among.has(at) ? [{ ...line, at }] : []))
  const known = found.filter(({ text }) => isKnown(text))
  // The same said again, under the one item there is, makes no list.
  if (new Set(known.map(({ text }) => text)).size < 2) return []
  const last = end(lines, known.at(-1)?.at ?? 0)
  const indent = Math.min(...known.map(each => each.indent))
  return found
    .filter(each => each.at < last && each.indent <= indent)
    .map(({ at, text, indent: own }, i) => numbered(at, i + 1, text, own))
}
