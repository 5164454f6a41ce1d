import type { ItemRead } from './itemRead.ts'

const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight']
const many = `(${words.join('|')}|\\d)`
const things = '(?:agenda )?(?:items?|matters?|reports?|papers?)'
const counting = new RegExp(
  `\\b${many} ${things}\\b(?: \\p{L}+){0,2} (?:below|following|that follow|listed)|\\b(?:following|next) ${many} ${things}\\b`,
  'iu',
)

/** Whether an exclusion with parts of its own says for how many items it is, and those are its parts: `while the two items below are discussed`, over 2a and 2b. */
export function countsItsParts(items: readonly ItemRead[], at: number): boolean {
  const own = items[at]
  if (own === undefined) return false
  const parts = items.slice(at + 1).findIndex(({ item }) => item.under !== own.item.number)
  const [, below, next = below] = counting.exec([own.title, ...own.item.standingText].join('. ').slice(0, 600)) ?? []
  if (next === undefined || parts < 1) return false
  return (words.indexOf(next.toLowerCase()) + 1 || Number(next)) === parts
}
