import { kindOf } from '../../../meeting/agenda.ts'
import type { Line } from '../lines/lines.ts'
import { isBreak, sendsSomeOut } from '../lines/sections.ts'
import { markedTitle } from '../markings/markedTitle.ts'
import { markingOfLine } from '../markings/markingOfLine.ts'
import type { Heading } from './headings.ts'

/** Why one thing is closed: `Not for publication, as it names a child`. */
const reasonOfOne =
  /\b(?:as|because|since|for) (?:it|this) (?:is|may|might|will|would|could|\p{Ll}{3,}s)\b|\bthis (?:item|report|paper|case|review) (?:is|may|will|would|\p{Ll}{3,}s)\b/iu

/** Whether a title says itself that its item is closed. */
const isMarked = (title: string): boolean => markedTitle(title)?.marking.certain === true

/**
 * Whose a marking is that stands alone under an item: the item's, where it is in brackets or set in a little, or where more of the item follows; else it
 * may as well be the heading of the items after it, and counts for both.
 */
export function ownerOfMarking(
  lines: readonly Line[],
  at: number,
  titleAt: number,
  end: number,
  { access, alone }: Heading,
): 'the item' | 'either' | undefined {
  const line = lines[at]
  if (line === undefined || access === 'open' || access === 'unsaid') return undefined
  if (alone !== true) return undefined
  if (standsOverResolution(lines, at, titleAt) || headsOneItem(lines, at, titleAt)) return undefined
  const further = line.indent - (lines[titleAt]?.indent ?? 0)
  // A sentence that stands apart is for what follows it.
  const pausedAbove = isBreak(lines[at - 1]?.text ?? '')
  if (
    sendsSomeOut(line.text) &&
    further <= 0 &&
    (pausedAbove || (lines[at - 1]?.text === '' && lines[at + 1]?.text === ''))
  )
    return undefined
  if (reasonOfOne.test(line.text) && lines[at - 1]?.text !== '' && isMarked(lines[titleAt]?.text ?? ''))
    return 'the item'
  if (
    (/^[([]/.test(line.text) && !sendsSomeOut(line.text)) ||
    (further > 0 && further <= 8 && lines[at - 1]?.text !== '')
  )
    return 'the item'
  const attached = lines[at - 1]?.text !== '' && lines[at + 1]?.text === ''
  if (attached && /\b(?:by virtue|under|paragraphs?|paras?)\b/i.test(line.text)) return 'the item'
  const next = lines.slice(at + 1, Math.min(end, at + 12)).find(({ text }) => text !== '')
  return next === undefined || markingOfLine(next.text) !== undefined || kindOf(next.text) === 'exclusion of the public'
    ? 'either'
    : 'the item'
}

/** Whether a marking stands apart over a resolution that is for items by their numbers, or for those that follow: then it is their heading, and of nothing above. */
function standsOverResolution(lines: readonly Line[], at: number, titleAt: number): boolean {
  const apart = lines[at - 1]?.text === '' && (lines[at]?.indent ?? 0) <= (lines[titleAt]?.indent ?? 0)
  const below = lines.slice(at + 1, at + 4).find(({ text }) => text !== '')?.text ?? ''
  return (
    apart &&
    kindOf(below) === 'exclusion of the public' &&
    /\bfor (?:the following |agenda )?items? \d|\bfollowing items?\b/i.test(below)
  )
}

/** `ITEM TO BE TAKEN IN PRIVATE` */
const calledAnItem =
  /^(?:THE FOLLOWING )?(?:(?:PRIVATE|EXEMPT|CONFIDENTIAL|CLOSED) ITEMS?|ITEMS? (?:(?:TO BE )?(?:TAKEN|CONSIDERED|HEARD|DISCUSSED|HELD) )?IN (?:PRIVATE|CLOSED SESSION|COMMITTEE|CAMERA))$/

/** Whether a marking in capitals stands apart over the next item, on a page whose items do not stand apart from each other, so that the room above it says something. */
const headsOneItem = (lines: readonly Line[], at: number, titleAt: number): boolean =>
  calledAnItem.test(lines[at]?.text ?? '') &&
  [at - 1, at + 1].every(beside => lines[beside]?.text === '') &&
  (lines[at]?.indent ?? 0) <= (lines[titleAt]?.indent ?? 0) &&
  (lines[titleAt - 1]?.text ?? '') !== '' &&
  lines[titleAt]?.text !== ''
