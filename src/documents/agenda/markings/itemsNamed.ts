import { kindOf } from '../../../meeting/agenda.ts'
import { namesClosedBusiness, onlyKept, onlySupposed, saysNonePrivate } from './aboutClosed.ts'
import { keepsOthersOut } from './othersLeave.ts'
import type { Marking } from './marking.ts'
import { markingAlone } from './markingAlone.ts'
import { leavesUndecided } from './undecided.ts'

// Items that a sentence speaks of by their numbers: `Members are asked to determine that items 9 and 10 be taken in private.`

const naming =
  /\b(?:agenda )?items? (?:nos?\.? |numbers? )?((?:[A-Z]?\d{1,3}(?:\.\d{1,2})?[a-z]?(?:\([a-z]\))?(?: ?(?:,|and|&|to|-|–) ?)?){1,12})/gi
const aNumber = /[A-Z]?\d{1,3}(?:\.\d{1,2})?[a-z]?(?:\([a-z]\))?/gi
const inPrivate = /\b(?:in private|in closed session|in camera|without the (?:press|public)|press and public)\b/i
/** `Item 9 – Paragraph 3`: what a note says behind the number. */
const numberedNote = /^(?:agenda )?items? [A-Z]?\d{1,3}[a-z]? ?[:–—-] ?/i
/** That it is for more than the items it names. */
const andMore = /\b(?:following|remaining|remainder|rest|below|onwards?|thereafter|all (?:other )?items)\b/i

/** Of an item no more than an appendix is closed: `Appendix 4 of agenda item 6`, `item 7 (Appendix B only)`. */
const ofAppendix =
  /\b(?:appendix|appendices|annexe?s?|enclosures?|atodiad)\b.{0,40}\b(?:of|to|in|at|for|from|i) (?:the )?(?:report .{0,30})?(?:agenda )?items?\b|\bitems? \S{1,6},? ?[([–—-]? ?(?:appendix|appendices|annexe?s?|enclosures?)\b/i

/** That somebody goes for an item; of who may stay for one, its own marking decides. */
const goes =
  /\b(?:leave|withdraw|step out|drop off|log off)(?: the (?:room|meeting|call))? (?:for|during) (?:agenda )?items?\b(?!.{0,200}\bback\b)/i

/** The numbers that a sentence gives of items, in small letters; `5 to 7` is all three. */
function numbersIn(text: string): ReadonlySet<string> {
  const numbers = new Set<string>()
  for (const [, list = ''] of text.slice(0, 2000).matchAll(naming)) {
    for (const [, from, to] of list.matchAll(/(\d{1,3}) ?(?:-|–|to) ?(\d{1,3})/g))
      for (let n = Number(from); n <= Math.min(Number(to), Number(from) + 60); n++) numbers.add(String(n))
    for (const [number] of list.matchAll(aNumber)) numbers.add(number.toLowerCase())
  }
  return numbers
}

/** Whether a sentence is about items by their numbers, and not about the one it stands under. */
export const namesOtherItems = (text: string): boolean => text.length < 400 && numbersIn(text).size > 0

/**
 * The items that sentences say are closed, or are to be: `Items 9 and 10 will be considered in private.` Of one for which that is still to be decided it
 * may only be so. `moved` are exclusions of the public in one or several sentences, which are for all the items they name.
 */
export function closedByNumber(sentences: readonly string[], moved: readonly string[]): ReadonlyMap<string, Marking> {
  const closed = new Map<string, Marking>()
  for (const text of moved)
    for (const number of numbersIn(text))
      closed.set(number, { certain: !onlySupposed(text) && !ofAppendix.test(text), paragraphs: [] })
  for (const paragraph of sentences.map(each => each.slice(0, 1000)))
    for (const text of paragraph.split(/(?<=[.;]) /)) {
      const excludes = kindOf(text) === 'exclusion of the public' || inPrivate.test(text)
      const undecided = leavesUndecided(text)
      const supposed = undecided || onlySupposed(text)
      const marked = numberedNote.test(text) ? markingAlone(text.replace(numberedNote, '')) : undefined
      // "Provider members are asked to leave for items 10 and 11": who may hear them is asked.
      const without = !excludes && goes.test(text) && keepsOthersOut(text)
      if (!excludes && !undecided && !without && marked === undefined && (supposed || !namesClosedBusiness(text)))
        continue
      const kept = !excludes && onlyKept(text)
      if (kept && saysNonePrivate(paragraph)) continue
      for (const number of numbersIn(text))
        if (closed.get(number)?.certain !== true)
          closed.set(number, {
            certain: !supposed && !kept && !without && !ofAppendix.test(text) && marked?.certain !== false,
            paragraphs: [],
          })
    }
  return closed
}

/**
 * Whether an exclusion of the public is for items by their numbers alone, each of which `isBelow` it, so that what stands between or after them is open.
 * A number that nothing has says nothing.
 */
export function isForItemsFurtherDown(text: string, isBelow: (number: string) => boolean): boolean {
  const numbers = [...numbersIn(text)]
  return numbers.length > 0 && !andMore.test(text) && numbers.every(number => isBelow(number))
}

/** Where each number, in small letters, stands last. */
export const lastOfEach = (numbers: readonly string[]): ReadonlyMap<string, number> =>
  new Map(numbers.map((number, at) => [number.toLowerCase(), at]))
