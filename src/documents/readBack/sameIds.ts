import type { PassagePrinted } from '../rendition/printed.ts'
import { aligned, sameWords } from './wordsCompared.ts'

/** The entry or part of the page a passage belongs to: `e12` for `e12_3`. */
export const rootOf = (id: string): string => /^(e\d+)(?:_\d+)*$/.exec(id)?.[1] ?? id

/**
 * What is printed now, each paragraph of an entry under the id it was filed with: where a point was taken out of a note, those after it keep theirs.
 * A paragraph that is new has an id nothing was filed with.
 */
export function withIdsOf(was: readonly PassagePrinted[], now: readonly PassagePrinted[]): readonly PassagePrinted[] {
  const used = new Set([...was, ...now].map(p => p.id))
  const ids = new Map<PassagePrinted, string>()
  for (const root of new Set(now.map(p => rootOf(p.id)))) {
    const of = (all: readonly PassagePrinted[]) => all.filter(p => rootOf(p.id) === root)
    const [before, after] = [of(was), of(now)]
    if (before.length === 0 || (before.length === 1 && after.length === 1)) continue
    const texts = (all: readonly PassagePrinted[]) => all.map(p => p.text)
    const places = aligned(texts(after), texts(before), (a, b) => a !== undefined && b !== undefined && sameWords(a, b))
    let next = 0
    after.forEach((passage, n) => {
      const place = places[n]
      const following = places.slice(n + 1).find(p => p !== undefined) ?? before.length
      const at = place ?? (next < following ? next : undefined)
      const own = at === undefined ? undefined : before[at]
      if (at !== undefined) next = at + 1
      ids.set(passage, own?.id ?? fresh(root, used))
    })
  }
  return now.map(passage => ({ ...passage, id: ids.get(passage) ?? passage.id }))
}

function fresh(root: string, used: Set<string>): string {
  let n = 2
  while (used.has(`${root}_${n}`)) n++
  used.add(`${root}_${n}`)
  return `${root}_${n}`
}
