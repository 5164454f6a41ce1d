import { type AgendaItem, fullTitle } from './agenda.ts'

const wordless = new Set(['the', 'and', 'for', 'from', 'with', 'item', 'report', 'update', 'restricted'])
const wordsOf = (title: string): ReadonlySet<string> =>
  new Set((title.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? []).filter(word => !wordless.has(word)))

/** Whether two titles could be one item's: half of the words of the shorter stand in the longer; none where they have no such words. */
export const titlesAlike = (a: string, b: string): boolean => wordsAlike(wordsOf(a), wordsOf(b))

function wordsAlike(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const fewest = Math.min(words.size, others.size)
  return fewest > 0 && [...words].filter(word => others.has(word)).length * 2 >= fewest
}

/** An item with what it is compared by. */
interface Compared {
  readonly item: AgendaItem
  readonly at: number
  readonly title: string
  readonly number: string
  readonly words: ReadonlySet<string>
}

const compared = (item: AgendaItem, at: number): Compared => ({
  item,
  at,
  title: fullTitle(item).trim().toLowerCase(),
  number: item.number.toLowerCase(),
  words: wordsOf(fullTitle(item)),
})

/** How many pairs of items are compared word by word: more are in no agenda that people meet by. */
const mostPairs = 250_000

/**
 * Which items of a changed agenda are those of the agenda before it: the ids before, by the ids now. Known by the full title, else by the
 * number with a title that is alike, else by a title that is alike; and one item between two that stayed, with the number it had, is that
 * item under another title.
 */
export function sameItems(before: readonly AgendaItem[], now: readonly AgendaItem[]): ReadonlyMap<string, string> {
  const found = new Map<Compared, Compared>()
  const taken = new Set<Compared>()
  const [earlier, later] = [before.map(compared), now.map(compared)]
  const pair = (item: Compared, was: Compared) => {
    found.set(item, was)
    taken.add(was)
  }
  const passBy = (key: (of: Compared) => string, is: (was: Compared, item: Compared) => boolean = () => true) => {
    const by = new Map<string, Compared[]>()
    for (const was of earlier) {
      const there = by.get(key(was))
      if (there === undefined) by.set(key(was), [was])
      else there.push(was)
    }
    for (const item of later) {
      const was = found.has(item) ? undefined : by.get(key(item))?.find(each => !taken.has(each) && is(each, item))
      if (was !== undefined) pair(item, was)
    }
  }
  passBy(({ title, number }) => `${number} ${title}`)
  passBy(({ title }) => title)
  passBy(
    ({ number }) => number,
    (was, item) => wordsAlike(was.words, item.words),
  )
  if ((earlier.length - taken.size) * (later.length - found.size) <= mostPairs)
    passBy(
      ({ item }) => item.kind,
      (was, item) => wordsAlike(was.words, item.words),
    )
  const stoodAt = (place: number, at: number) => {
    const item = later[place]
    return item === undefined ? at < 0 || at >= earlier.length : found.get(item)?.at === at
  }
  passBy(
    ({ number }) => number,
    (was, item) => stoodAt(item.at - 1, was.at - 1) && stoodAt(item.at + 1, was.at + 1),
  )
  return new Map([...found].map(([{ item }, was]) => [item.id, was.item.id]))
}
