import type { ItemKind } from '../../../meeting/agenda.ts'
import { mayBeClosedByText } from '../items/itemNoted.ts'
import { namesOtherItems } from '../markings/itemsNamed.ts'
import type { ItemRead } from '../items/itemRead.ts'
import { keepsOthersOut, letsOthersBack, sendsOthersOff } from '../markings/othersLeave.ts'
import { leavesUndecided } from '../markings/undecided.ts'

/** That it is for no one item, but provides for any. */
const ofAnyItem =
  /\b(?:any|an|those|such|some|certain|following|remaining|other|all|which) (?:\p{L}+ ){0,2}(?:items?|matters?|business|part|reports?)\b|\b(?:items|reports)\b/iu

/** That it is said for the case that something is private, and of nothing by name. */
const inCase = /\b(?:any|those|such|some|certain|all|which|when|where|if)\b.{0,60}\b(?:items?|business|matters?)\b/i

/**
 * Items as they were read, of which those are asked about whose own words leave it to be decided whether the public hear them, or keep others out; where others
 * leave and nothing says that they come back, so are those that follow.
 * @param lineOf what stands in the line of an item, by the item's id
 */
export function askedWhereOthersMayLeave(
  items: readonly ItemRead[],
  lineOf: (id: string) => string,
): readonly ItemRead[] {
  let gone = false
  return items.map(item => {
    const said = [lineOf(item.item.id), ...item.item.standingText]
    const ofIt = (words: string) => !namesOtherItems(words)
    const asked =
      mayBeClosedByText(item.kind) &&
      said.some(
        words =>
          ofIt(words) &&
          ((leavesUndecided(words) && !ofAnyItem.test(words)) || (keepsOthersOut(words) && !inCase.test(words))),
      )
    if (gone && said.some(letsOthersBack)) gone = false
    const alone = gone && item.item.under === undefined && !ending.includes(item.kind)
    if (asked && said.some(words => ofIt(words) && sendsOthersOff(words))) gone = true
    return (asked || alone) &&
      item.marking === undefined &&
      item.openSaid !== true &&
      item.closesWhatFollows !== true &&
      item.kind !== 'exclusion of the public'
      ? { ...item, marking: { certain: false, paragraphs: [] } }
      : item
  })
}

/** What the end of a meeting has, and is open whoever has left. */
const ending: readonly ItemKind[] = ['any other business', 'next meeting']
