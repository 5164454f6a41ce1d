import { isGroupOfPeople, namesAService } from '../../../meeting/presentersWritten.ts'
import { markedTitle } from '../markings/markedTitle.ts'
import { markingAlone } from '../markings/markingAlone.ts'
import { readTitle } from './title.ts'
import { presenting } from '../people/whoPresents.ts'

// The two lines of an item in Welsh and English, each of which may have who presents it, how long it takes and its paper behind the title.

/** Where a line may be cut: before a dash or a stroke between spaces, or before a bracket. */
const cuts = /(?=\s[-–—|]\s)|(?=\s\([^()]*\))/
/** So much of a line is looked at. */
const longest = 300
/** So many parts of a line are looked at, from its end. */
const most = 6

interface LineParted {
  readonly title: string
  readonly parts: readonly string[]
}

/** Whether a part of a line is about the item, and no part of its title. */
const isBehind = (part: string): boolean => {
  const words = part.replace(/^\s?[-–—|(]\s?|\)$/g, '').trim()
  return (
    readTitle(`Item${part}`).title === 'Item' ||
    presenting(words) !== undefined ||
    namesAService(words) ||
    isGroupOfPeople(words)
  )
}

const parted = (line: string, behind: number): LineParted => {
  const parts = line.split(cuts)
  const from = Math.max(1, parts.length - behind)
  return { title: parts.slice(0, from).join(''), parts: parts.slice(from) }
}

/** How many parts at the end of a line are behind its title. */
function countBehind(line: string): number {
  const parts = line.split(cuts).slice(1)
  const last = parts.slice(-most).findLastIndex(part => !isBehind(part))
  return Math.min(parts.length, most) - 1 - last
}

/** A title without the marking in front of it, and that. */
function markingInFront(title: string): readonly [string, string] {
  const bare = markedTitle(title)?.title
  return bare !== undefined && title.endsWith(bare) ? [title.slice(0, title.length - bare.length), bare] : ['', title]
}

/** A line as far as its first dash, stroke or bracket. */
export const firstPart = (line: string): string => line.slice(0, longest).split(cuts)[0] ?? ''

/** The words of a line in one language that are its title, without marking, presenter, length and paper. */
export const titleAlone = (line: string): string => markingInFront(parted(line, countBehind(line)).title)[1]

/**
 * An item in two languages as one line: both titles, and behind them what stands behind the English, or behind the Welsh where that has more. What marks
 * either as closed is kept.
 */
export function pairedTitles(first: string, second: string, english: 'first' | 'second'): string {
  const [written, other] = english === 'first' ? [first, second] : [second, first]
  const own = countBehind(written)
  const its = other.split(cuts).length - (written.split(cuts).length - own)
  // Both with as many parts have as many behind.
  const behindOther = its === own ? own : Math.max(0, its, countBehind(other))
  const [inEnglish, inWelsh] = [parted(written, own), parted(other, behindOther)]
  const [marking, title] = markingInFront(inEnglish.title)
  const [welshMarking, welshTitle] = markingInFront(inWelsh.title)
  const behind = inWelsh.parts.length > inEnglish.parts.length ? inWelsh.parts : inEnglish.parts
  const marked = [...inEnglish.parts, ...inWelsh.parts].filter(part => markingAlone(part) !== undefined)
  const kept = behind.some(part => marked.includes(part)) ? behind : [...behind, ...marked]
  const titles = english === 'first' ? [title, welshTitle] : [welshTitle, title]
  return `${marking === '' ? welshMarking : marking}${titles.join(' / ')}${kept.join('')}`
}
