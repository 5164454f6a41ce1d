import type { Line } from '../lines/lines.ts'
import type { Numbered } from './numbers.ts'

// Where the numbers of an agenda stand, and which of them is the first.

const tableHead = /^(?:note )?no\.? item$|^items?$|^(?:rhif\.? eitem|eitemau?)$/i

/** Numbers are matched to each other by this. */
export const key = ({ prefix, count, sub }: Pick<Numbered, 'prefix' | 'count' | 'sub'>) => `${prefix}/${count}/${sub}`

/** The next line with anything on it, among the few below this one. */
export function nextWritten(lines: readonly Line[], after: number): number | undefined {
  for (let i = after + 1; i < lines.length && i <= after + 12; i++) if (lines[i]?.text !== '') return i
  return undefined
}

/** For each number, the lines that begin with it. */
export type Places = ReadonlyMap<string, readonly number[]>

/** For each number, the lines that begin with it, in order. */
export function placesOf(numbers: readonly (Numbered | undefined)[]): Places {
  const places = new Map<string, number[]>()
  for (const [at, n] of numbers.entries()) {
    if (n === undefined) continue
    const known = places.get(key(n))
    if (known) known.push(at)
    else places.set(key(n), [at])
  }
  return places
}

/** The first two lines after this one that begin with a number. */
export function laterPlaces(
  places: Places,
  wanted: Pick<Numbered, 'prefix' | 'count' | 'sub'>,
  after: number,
): readonly number[] {
  const all = places.get(key(wanted)) ?? []
  let [low, high] = [0, all.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle] ?? 0) > after) high = middle
    else low = middle + 1
  }
  return all.slice(low, low + 2)
}

/** The first item: its number is marked as one, or is 1, or stands under the head of a table of items, or another follows it. */
export function firstOf(
  lines: readonly Line[],
  numbers: readonly (Numbered | undefined)[],
): { readonly at: number; readonly numbered: Numbered } | undefined {
  const head = lines.findIndex(({ text }) => tableHead.test(text))
  const places = placesOf(numbers)
  for (const [at, n] of numbers.entries()) {
    if (n === undefined || (head >= 0 && at < head) || n.sub.startsWith('.')) continue
    if (n.rest === '' && nextWritten(lines, at) === undefined) continue
    const [second] = laterPlaces(places, { ...n, sub: '', count: n.count + 1 }, at)
    const [again] = laterPlaces(places, n, at)
    const followed = second !== undefined
    if (!n.marked && again !== undefined && second !== undefined && second > again) continue
    if (
      n.marked
        ? n.prefix === '' || !n.prefix.includes(' ')
        : (head >= 0 && n.prefix === '') || followed || (n.count === 1 && n.prefix === '')
    )
      return { at, numbered: n }
  }
  return undefined
}
