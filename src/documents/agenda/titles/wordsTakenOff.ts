import { kindOf } from '../../../meeting/agenda.ts'
import { sentencesBehind } from '../markings/sentencesBehind.ts'
import { leavesUndecided } from '../markings/undecided.ts'
import { pleaAfter, untoldAfter } from '../papers/behindTitles.ts'
import { asSentence } from '../people/reportBelow.ts'
import { endsOf } from '../vocabulary/endsOfTitles.ts'
import { purposeAfter } from '../vocabulary/purposes.ts'
import { type Around, isBalanced, mayBeSaid, type Taker, withoutEnd } from './aroundTitle.ts'
import { remarkBehind } from './remarks.ts'

// What is said behind a title in words: what the item is for, that it is not settled who hears it, and what its sender asks for.

/** No words without one of these leave open whether others hear the item. */
const maySettle =
  /\?|open|closed|private|public|sensitive|confiden|restrict|exempt|marking|classif|gsc|part |shar|observers|members|group/i

/** `– For decision` */
function purpose(around: Around): boolean {
  const { title } = around
  const aim = mayBeSaid(around) ? purposeAfter(title) : undefined
  if (aim && isBalanced(aim.title)) {
    around.title = aim.title
    around.said.unshift(aim.purpose)
    return true
  }
  return false
}

/** `. Probably confidential, will confirm` */
function unsettledSentence(around: Around): boolean {
  const { title } = around
  const unsettled = mayBeSaid(around) && maySettle.test(title) ? sentencesBehind(title).at(-1) : undefined
  if (unsettled !== undefined && title.endsWith(unsettled.whole) && leavesUndecided(unsettled.words)) {
    around.title = title.slice(0, -unsettled.whole.length)
    around.undecided = true
    around.said.unshift(unsettled.words)
    return true
  }
  return false
}

/** `?? open or closed, Chair to decide` */
function unsettled(around: Around): boolean {
  const { title } = around
  const open = mayBeSaid(around)
    ? endsOf(title).find(({ words }) => maySettle.test(words) && leavesUndecided(words))
    : undefined
  if (open !== undefined && isBalanced(open.before) && open.stands !== 'behind a comma') {
    around.title = open.before
    around.undecided = true
    around.said.unshift(open.words)
    return true
  }
  return false
}

/** `– please let me know by Friday` */
function plea(around: Around): boolean {
  const { title } = around
  const asked = mayBeSaid(around) ? pleaAfter.exec(title.slice(0, 300)) : null
  const [before, plea] = [asked?.[1] ?? asked?.[3], asked?.[2] ?? asked?.[4]]
  if (before !== undefined && plea !== undefined && title.length <= 300 && isBalanced(before)) {
    around.title = before
    around.said.unshift(plea)
    return true
  }
  return false
}

/** `(speaker to be confirmed)` */
function untold(around: Around): boolean {
  const { title } = around
  const untold = mayBeSaid(around) && kindOf(title) !== 'next meeting' ? withoutEnd(title, untoldAfter) : undefined
  if (untold) {
    around.title = untold.text
    around.said.unshift(untold.found[1] ?? untold.found[2] ?? '')
    return true
  }
  return false
}

/** What whoever sends an agenda asks for behind the paper, the people or the time. */
function remark(around: Around): boolean {
  const found = mayBeSaid(around) && around.paper === undefined ? remarkBehind(around.title) : undefined
  if (found === undefined) return false
  around.title = found.before
  around.said.unshift(asSentence(found.said))
  return true
}

/** What is not settled or not known yet of an item, and what is asked for. */
export const notSettled: readonly Taker[] = [unsettledSentence, unsettled, plea, untold]
export { purpose, remark }
