import { readNumber } from '../numbering/numbers.ts'
import { isBreak } from '../lines/sections.ts'

/** So many lines at least have a time at the right before it is taken for a column. */
const fewest = 3
/** No such line is longer. */
const longest = 160

const clockAtRight = /(?<=\S)\s{3,}(\d{1,2}[.:]\d{2}(?: ?[ap]m)?)$/i

/**
 * The text of an agenda with the time that stands at the right of a line under the titles on the line below, which is blank: `Nesta Ward        9.35` is
 * who presents, and when.
 */
export function withTimesOnTheirOwn(text: string): string {
  const raws = text.split('\n').map(raw => raw.trimEnd())
  const found = raws.flatMap((raw, at) => {
    const clock = raw.length > longest || raw.includes('\t') || !/^\s/.test(raw) ? undefined : clockAtRight.exec(raw)
    const [words, time = ''] = [raw.slice(0, clock?.index ?? 0), clock?.[1]]
    const indent = words.search(/\S/)
    const isOther =
      words === '' || isBreak(raw.trim()) || readNumber({ line: 0, indent, text: words.trim() }) !== undefined
    return isOther || raws[at - 1] === '' || raws[at + 1] !== '' ? [] : [{ at, words, time, indent }]
  })
  if (found.length < fewest) return text
  const lines = [...raws]
  for (const { at, words, time, indent } of found) {
    lines[at] = words
    lines[at + 1] = `${' '.repeat(indent)}Time: ${time}`
  }
  return lines.join('\n')
}
