import { type AgendaItem, fullTitle } from './agenda.ts'

const sameTitle = (a: AgendaItem, b: AgendaItem): boolean =>
  fullTitle(a).trim().toLowerCase() === fullTitle(b).trim().toLowerCase()

const sameNumber = (a: AgendaItem, b: AgendaItem): boolean => a.number.toLowerCase() === b.number.toLowerCase()

const wordless = new Set(['the', 'and', 'for', 'from', 'with', 'item', 'report', 'update', 'restricted'])
const wordsOf = (title: string): ReadonlySet<string> =>
  new Set((title.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? []).filter(word => !wordless.has(word)))

/** Whether two titles could be one item's: half of the words of the shorter stand in the longer; none of them where they have no such words. */
export function titlesAlike(a: string, b: string): boolean {
  const [words, others] = [wordsOf(a), wordsOf(b)]
  const fewest = Math.min(words.size, others.size)
  return fewest > 0 && [...words].filter(word => others.has(word)).length * 2 >= fewest
}

/**
 * Which items of a changed agenda are those of the agenda before it: the ids before, by the ids now. Known by the full title, else by the
 * number with a title that is alike, else by a title that is alike; and one item between two that stayed, with the number it had, is that
 * item under another title.
 */
export function sameItems(before: readonly AgendaItem[], now: readonly AgendaItem[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const taken = new Set<string>()
  const alike = (a: AgendaItem, b: AgendaItem) => titlesAlike(fullTitle(a), fullTitle(b))
  const pass = (is: (was: AgendaItem, item: AgendaItem) => boolean) => {
    for (const item of now) {
      const was = found.has(item.id) ? undefined : before.find(each => !taken.has(each.id) && is(each, item))
      if (was === undefined) continue
      found.set(item.id, was.id)
      taken.add(was.id)
    }
  }
  pass((was, item) => sameTitle(was, item) && sameNumber(was, item))
  pass(sameTitle)
  pass((was, item) => sameNumber(was, item) && alike(was, item))
  pass((was, item) => was.kind === item.kind && alike(was, item))
  const place = new Map(before.map(({ id }, at) => [id, at]))
  const stoodBeside = (item: AgendaItem | undefined, at: number) =>
    item === undefined ? at < 0 || at >= before.length : place.get(found.get(item.id) ?? '') === at
  for (const [at, item] of now.entries()) {
    const was = found.has(item.id) ? -1 : before.findIndex(each => !taken.has(each.id) && sameNumber(each, item))
    const other = before[was]
    if (other === undefined || !stoodBeside(now[at - 1], was - 1) || !stoodBeside(now[at + 1], was + 1)) continue
    found.set(item.id, other.id)
    taken.add(other.id)
  }
  return found
}
