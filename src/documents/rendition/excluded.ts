import type { ExclusionAct } from '../../meeting/exclusionAct.ts'
import type { MinuteBlock } from '../../minutes/minutes.ts'
import type { HouseStyle } from '../houseStyle/style.ts'
import { fill } from '../houseStyle/wording.ts'
import { type Passage, type Writing, said } from './passages.ts'
import { inARow } from './sentences.ts'

/** Whether several paragraphs of the Schedule are given, one after another or in one: “1 and 2”. */
export const isSeveral = (paragraphs: readonly string[]): boolean =>
  paragraphs.length > 1 || /[,&]|\band\b/.test(paragraphs.join(''))

type Excluded = MinuteBlock & { readonly kind: 'public excluded' }

/** What the public were excluded for: “this item”, “items 7 and 8”, “part of this item and item 7”. */
function businessOf({ restricted }: HouseStyle, { items, place }: Excluded): string {
  const { business, joined } = restricted
  const named = (numbers: readonly string[]) =>
    fill(numbers.length === 1 ? business.item : business.items, { items: inARow(numbers, joined) }) ?? ''
  const [, ...others] = items
  switch (place) {
    case 'head':
      return others.length === 0 ? business.thisItem : named(items)
    case 'part':
      return others.length === 0 ? business.part : inARow([business.part, named(others)], joined)
    case 'before':
      return items.length === 0 ? business.following : named(items)
  }
}

const wordsOfAct = ({ restricted }: HouseStyle, act: ExclusionAct): string =>
  act === '1960' ? restricted.excludedIn1960 : restricted.excludedInScotland

/** The resolution by which the press and public were excluded, in the words of the house style. */
export function publicExcluded({ style }: Writing, block: Excluded): Passage {
  const { business, joined, excluded } = style.restricted
  const paragraphs = fill(isSeveral(block.paragraphs) ? business.paragraphs : business.paragraph, {
    paragraphs: inARow(block.paragraphs, joined),
  })
  const words = block.act === undefined ? excluded : wordsOfAct(style, block.act)
  const sentence = fill(words, {
    business: businessOf(style, block),
    paragraphs,
    section: block.statutory ? '100A(4)' : undefined,
  })
  return said(block.amended ?? sentence ?? '', 'outcome')
}

/** That the press and public were let back in. */
export const publicReadmitted = (
  { style }: Writing,
  block: MinuteBlock & { readonly kind: 'public readmitted' },
): Passage => said(block.amended ?? style.restricted.readmitted)
