import { kindOf, type ItemKind } from '../../../meeting/agenda.ts'
import { markedTitle } from '../markings/markedTitle.ts'
import type { ItemLine } from '../numbering/itemLines.ts'

/** Business that every meeting begins with, of which an agenda says what it is. */
const routine: readonly ItemKind[] = ['introductions', 'apologies', 'declarations', 'filming', 'urgent business']
const routineByName =
  /^(?:quorum|order of business|deputations?|petitions?|notices? of motion|public (?:questions?|participation)|questions? (?:from|by) .{3,40}|webcasting|housekeeping)\b.{0,20}$/i
const aSentence =
  /^(?:(?:the|all|any|members?|councillors?|this|those|including|none|nil|there|where|if)\b.{20,600}|if any|none|nil|none (?:received|notified|intimated))\.$/i

/**
 * The items of an agenda without those that only say what the one above is, under a number because every paragraph has one: `1. Quorum`, and below it
 * `1.1 The Convener will see whether a quorum is there.` Such a sentence is text of that item.
 */
export function withoutExplanations<P extends ItemLine>(places: readonly P[], titles: readonly string[]): readonly P[] {
  return places.filter((place, at) => {
    const { sub, count } = place.numbered
    const [above, below] = [places[at - 1], places[at + 1]]
    const isOnly =
      sub === '.1' &&
      above?.numbered.sub === '' &&
      above.numbered.count === count &&
      !(below !== undefined && below.numbered.count === count && below.numbered.sub !== '')
    if (!isOnly) return true
    const [heading = '', title = ''] = [titles[at - 1], titles[at]]
    return (
      !(routine.includes(kindOf(heading)) || routineByName.test(heading)) ||
      !aSentence.test(title) ||
      kindOf(title) === 'exclusion of the public' ||
      markedTitle(title) !== undefined
    )
  })
}
