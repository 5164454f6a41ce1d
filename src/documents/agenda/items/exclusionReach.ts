import { readTimedLine, withStops } from '../vocabulary/clockTimes.ts'
import type { ItemRead } from './itemRead.ts'
import { isForItemsFurtherDown } from '../markings/itemsNamed.ts'

// How far an exclusion of the public reaches, where it says so: `while the two items below are discussed`, `for the next three items`.

const counts: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  dwy: 2,
  tair: 3,
  dau: 2,
  tri: 3,
}
const count = `(${Object.keys(counts).join('|')}|[2-6])`
const things = '(?:(?:agenda |exempt |confidential |restricted )?(?:items|reports|matters)|eitem)'
const forms = [
  new RegExp(`\\b(?:next|following) ${count} ${things}\\b`, 'i'),
  new RegExp(
    `\\b${count} (?:(?:following|remaining|final|last) )?${things}(?: of business)?,? (?:below|that follow|which follow|to follow|listed below|following|nesaf|canlynol|isod)\\b`,
    'i',
  ),
]
/** That it is for more than those it counts. */
const andMore = /\b(?:remainder|rest of|thereafter|and (?:any|all) other|onwards?)\b/i

/** How many items an exclusion is for, where it counts them; undefined where it does not, or is for more. */
export function itemsCounted(said: readonly string[]): number | undefined {
  const text = said.join('. ').slice(0, 2000)
  if (andMore.test(text)) return undefined
  const words = forms.map(form => form.exec(text)?.[1]?.toLowerCase()).find(each => each !== undefined)
  return words === undefined ? undefined : (counts[words] ?? Number(words))
}

/** Until when others are out, in minutes of the day: `Guests are asked to move to the lounge until 12.30`. */
export function untilSaid(text: string): number | undefined {
  const said = /\b(?:until|till) (?:about |around |approximately )?(\d{1,2}[.:]?\d{2}(?: ?[ap]m)?)(?![\d/])/i.exec(
    text.slice(0, 300),
  )?.[1]
  return said === undefined ? undefined : readTimedLine(withStops(said))?.startsAt
}

const upTo =
  /\b(?:public|press|observers|guests|visitors)\b(?:(?!\b(?:speak|ask|questions?|statements?|address)\b)[^.]){0,80}\b(?:welcome|invited|stay|attend|remain|listen|present|admitted|open)\b(?:(?!\b(?:speak|ask|questions?|statements?|address)\b)[^.]){0,60}\b(?:(?:up to|until|till)(?: and including| the end of)?(?: (?:agenda )?items?)|for (?:agenda )?items? \d{1,3}[a-z]? ?(?:-|–|to)) ?(\d{1,3}[a-z]?)\b/i
/** Up to which item the public are there, where a sentence says so: `The public are welcome to stay up to item 16.` What stands below it may be without them. */
export const lastInPublic = (sentences: readonly string[]): string | undefined =>
  sentences.map(text => upTo.exec(text.slice(0, 400))?.[1]?.toLowerCase()).find(number => number !== undefined)

/** `Open business`, `Public session`, as the title of an item: the heading of items that the public hear. */
export const headsOpenItems = (title: string): boolean =>
  /^(?:open|public|non-?exempt|unrestricted|non-?confidential)(?: and (?:open|public))? (?:items?|session|business|part|agenda|section|matters|reports)$/i.test(
    title,
  )

/** An exclusion that itself says that there is nothing to exclude anybody from. */
export const noneToday =
  /\b(?:no|not any) (?:exempt|confidential|private|such|items?)\b|\b(?:nil|none)\b|\b(?:does|do) not (?:contain|include)\b/i

/** Whether an exclusion is for the one item that follows it: `The following item is exempt`, `for the following item of business`. */
export const isForOne = ({ title, item }: ItemRead): boolean => {
  const said = [title, ...item.standingText]
    .join(' ')
    .slice(0, 2000)
    .replace(/\bitem of business\b/gi, 'item')
  return (
    /\b(?:following|next) (?:agenda )?item\b(?! ?\(s\)|s|\/s)|\beitem (?:ganlynol|nesaf)\b/i.test(said) &&
    !/\b(?:items|item\(s\)|remainder|remaining|rest|eitemau|business)\b/i.test(said)
  )
}

/** What an exclusion says that is only for items it names, which stand further down: `Members are asked to take items 9 and 10 in private`, before item 4. */
export function exclusionFurtherDown(
  { title, kind, item }: ItemRead,
  isBelow: (number: string) => boolean,
): string | undefined {
  const said = [title, ...item.standingText]
  if (kind !== 'exclusion of the public' || said.some(text => noneToday.test(text))) return undefined
  const text = said.join('. ')
  return isForItemsFurtherDown(text, isBelow) ? text : undefined
}
