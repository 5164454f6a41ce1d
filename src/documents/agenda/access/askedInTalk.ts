import { namesClosedBusiness, onlySupposed } from '../markings/aboutClosed.ts'
import { mayBeClosedByText } from '../items/itemNoted.ts'
import type { ItemRead } from '../items/itemRead.ts'
import { keepsOthersOut } from '../markings/othersLeave.ts'
import { leavesUndecided } from '../markings/undecided.ts'

// What colleagues ask in a chat below its agenda: `Is 5 ok for the whole group?`, `should the overdose pathway be in the closed bit`.

/** A number that is no time, date, length or count. */
const number =
  /(?<![\p{L}\d:./£-])(\d{1,3}[a-z]?)(?![\p{L}\d:/%-]|\.\d| ?(?:mins?|minutes?|[ap]m|hrs?|hours?|days?|weeks?|months?|years?|people|of us|pages?|slides|copies|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\b)/giu
const asksWhoHears = (sentence: string): boolean =>
  leavesUndecided(sentence) ||
  keepsOthersOut(sentence) ||
  (namesClosedBusiness(sentence) && !/\bno(?:thing| one)?\b/i.test(sentence)) ||
  (/\?|\b(?:think|thought|sure|check)\b/i.test(sentence) && onlySupposed(sentence) && namesClosedBusiness(sentence))

/** Words by which talk may name an item: long ones that only its title has. */
function wordsOfEach(items: readonly ItemRead[]): readonly (readonly string[])[] {
  const each = items.map(({ title }) => [...new Set(title.toLowerCase().match(/\p{L}{5,}/gu) ?? [])].slice(0, 40))
  const times = new Map<string, number>()
  for (const word of each.flat()) times.set(word, (times.get(word) ?? 0) + 1)
  return each.map(words => words.filter(word => times.get(word) === 1))
}

/** No more messages are looked at. */
const most = 400

/** Items of a chat's agenda, of which those are asked about that its talk names, by number or by two words of the title, where it speaks of who may hear them. */
export function askedInTalk(items: readonly ItemRead[], talk: readonly string[]): readonly ItemRead[] {
  const asking = talk
    .slice(0, most)
    .map(text => text.slice(0, 600))
    .filter(asksWhoHears)
  if (asking.length === 0) return items
  const numbers = new Set(asking.flatMap(text => [...text.matchAll(number)].map(([, each = '']) => each.toLowerCase())))
  const said = asking.map(text => new Set(text.toLowerCase().match(/\p{L}{5,}/gu) ?? []))
  const words = wordsOfEach(items)
  const isNamed = (item: ItemRead, at: number): boolean =>
    numbers.has(item.item.number.toLowerCase()) ||
    said.some(each => (words[at] ?? []).filter(word => each.has(word)).length >= Math.min(2, words[at]?.length || 2))
  return items.map((item, at) =>
    item.marking === undefined && mayBeClosedByText(item.kind) && isNamed(item, at)
      ? { ...item, marking: { certain: false, paragraphs: [] } }
      : item,
  )
}
