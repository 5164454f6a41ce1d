import type { ItemLine } from './itemLines.ts'
import type { Line } from '../lines/lines.ts'

/** A line that begins with a number of another manner than `7.`: `24/045`, `1.2`, `B3`, `(iv)`. */
interface Reference {
  readonly at: number
  /** As printed, without a stop. */
  readonly number: string
  /** The counts in it, in order. */
  readonly counts: readonly number[]
  /** Two references belong to the same manner of numbering where these are the same. */
  readonly manner: string
  /** `a` of `24/045a` */
  readonly sub: string
  readonly rest: string
  readonly indent: number
}

type Reader = (text: string) => Omit<Reference, 'at' | 'indent'> | undefined

/** A title begins with a letter, a quotation mark or a bracket, and does not go on with what shows that the number was a time or a date. */
const isRest = (rest: string) =>
  rest === '' ||
  (!/^[([]pages? \d/i.test(rest) &&
    /^[\p{L}"'“‘(£[]/u.test(rest) &&
    !/^(?:[ap]\.?m\b|hrs\b|noon\b|y\.?[pbh]\b|mins?\b|per ?cent\b)/i.test(rest))

const slashed =
  /^([A-Za-z]{0,6}[ ./-]?)(\d{1,4}(?:[/-]\d{1,4}){1,3}|\d{2} 0\d{2})(\([A-Z]{1,3}\))?(?: ?(\([a-z]{1,3}\)|[a-z](?![\p{L}])|\.\d{1,2}(?!\d)))?[.):]?(?= |$) ?(.*)$/u
const dotted = /^(\d{1,2})\.(\d{1,2})(?:[.):]| ?[-–—])?(?= |$) ?(.*)$/
const lettered = /^([A-Z])[.]?(\d{1,2})(?:[.):]| ?[-–—])?(?= |$) ?(.*)$/
const alphabetical = /^\(?([a-z]|[A-Z])[.)]\)? ?(.*)$/
const roman = /^\(?((?:x{0,3})(?:ix|iv|v?i{0,3})|(?:X{0,3})(?:IX|IV|V?I{0,3}))[.):]\)? ?(.*)$/

const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 }
const romanCount = (written: string) =>
  written
    .toLowerCase()
    .split('')
    .reduce((sum, letter, at, all) => {
      const [value = 0, next = 0] = [values[letter], values[all[at + 1] ?? '']]
      return sum + (value < next ? -value : value)
    }, 0)

const readers = {
  slashed: text => {
    const [, prefix = '', digits = '', part = '', sub = '', rest = ''] = slashed.exec(text) ?? []
    if (digits === '' || !isRest(rest)) return undefined
    const counts = digits.split(/[/ -]/).map(Number)
    return {
      number: `${prefix}${digits}${part}${sub}`,
      counts,
      manner: `${prefix.toLowerCase()}${counts.length}`,
      sub,
      rest,
    }
  },
  dotted: text => {
    const [, major, minor, rest = ''] = dotted.exec(text) ?? []
    return major === undefined || minor === undefined || !isRest(rest)
      ? undefined
      : { number: `${major}.${minor}`, counts: [Number(major), Number(minor)], manner: '', sub: '', rest }
  },
  lettered: text => {
    const [, letter, count, rest = ''] = lettered.exec(text) ?? []
    return letter === undefined || !isRest(rest)
      ? undefined
      : { number: `${letter}${count}`, counts: [letter.charCodeAt(0) - 64, Number(count)], manner: '', sub: '', rest }
  },
  roman: text => {
    const [, numeral = '', rest = ''] = roman.exec(text) ?? []
    return numeral === '' || rest === '' || !isRest(rest)
      ? undefined
      : {
          number: numeral,
          counts: [romanCount(numeral)],
          manner: numeral === numeral.toLowerCase() ? 'small' : 'capital',
          sub: '',
          rest,
        }
  },
  alphabetical: text => {
    const [, letter = '', rest = ''] = alphabetical.exec(text) ?? []
    return letter === '' || rest === '' || !isRest(rest)
      ? undefined
      : {
          number: letter,
          counts: [letter.toLowerCase().charCodeAt(0) - 96],
          manner: letter === letter.toLowerCase() ? 'small' : 'capital',
          sub: '',
          rest,
        }
  },
} satisfies Record<string, Reader>

/** Whether a number follows another: `counts` has one at which it counts on, and those before it stay (or, in two parts, begin anew). */
const follows: Readonly<Record<keyof typeof readers, (last: readonly number[], next: readonly number[]) => boolean>> = {
  slashed: (last, next) => {
    const changed = next.flatMap((count, at) => (count === last[at] ? [] : [at]))
    const [at = -1] = changed
    const step = (next[at] ?? 0) - (last[at] ?? 0)
    return changed.length === 1 && step >= 1 && step <= 3
  },
  dotted: twoParts,
  lettered: twoParts,
  roman: ([last = 0], [next]) => next === last + 1,
  alphabetical: ([last = 0], [next]) => next === last + 1,
}

function twoParts(
  [major = 0, minor = 0]: readonly number[],
  [nextMajor = 0, nextMinor = 0]: readonly number[],
): boolean {
  return nextMajor === major ? nextMinor === minor + 1 : nextMajor === major + 1 && nextMinor <= 1
}

const begins: Readonly<Record<keyof typeof readers, (counts: readonly number[]) => boolean>> = {
  slashed: () => true,
  dotted: ([, minor = 9]) => minor <= 1,
  lettered: ([, count]) => count === 1,
  roman: ([count]) => count === 1,
  alphabetical: ([count]) => count === 1,
}

const asItem = ({ at, number, counts, sub, rest, indent }: Reference, titleAt: number): ItemLine => ({
  at,
  titleAt,
  numbered: {
    number,
    prefix: '',
    count: counts.at(-1) ?? 0,
    sub,
    under: sub === '' ? number : number.slice(0, number.length - sub.length),
    marked: true,
    rest,
    indent,
  },
})

/** How many manners of references one text is searched for; no agenda has more than two or three. */
const manners = 12

/** The items of an agenda numbered in each of the other manners, the fullest of each manner. */
export function otherwiseNumbered(lines: readonly Line[]): readonly (readonly ItemLine[])[] {
  return (Object.keys(readers) as (keyof typeof readers)[]).flatMap(name => {
    const read: Reader = readers[name]
    const groups = new Map<string, Reference[]>()
    for (const [at, { text, indent }] of lines.entries()) {
      const found = text === '' ? undefined : read(text.slice(0, 400))
      if (found === undefined) continue
      const reference = { ...found, at, indent, ...(text.length > 400 && { rest: found.rest + text.slice(400) }) }
      const known = groups.get(found.manner)
      if (known) known.push(reference)
      else if (groups.size < manners) groups.set(found.manner, [reference])
    }
    return [...groups.values()].map(group => chain(lines, group, name)).filter(items => items.length > 1)
  })
}

/** The longest run of references each of which follows the one before; what breaks it off begins another. */
function chain(lines: readonly Line[], group: readonly Reference[], name: keyof typeof readers): readonly ItemLine[] {
  let best: ItemLine[] = []
  let run: ItemLine[] = []
  let last: Reference | undefined
  /** The last count under each letter, to which an agenda may go back: A1, B1, A2. */
  const majors = new Map<number, number>()
  const keep = () => {
    if (run.length > best.length) best = run
  }
  for (const reference of group) {
    const titleAt = reference.rest === '' ? nextWritten(lines, reference.at) : reference.at
    if (titleAt === undefined) continue
    const [major = 0, minor = 0] = reference.counts
    const goesBack = name === 'lettered' && majors.get(major) === minor - 1
    const isSub = reference.sub !== '' && last !== undefined && sameCounts(last.counts, reference.counts)
    if (last !== undefined && (isSub || goesBack || follows[name](last.counts, reference.counts)))
      run.push(asItem(reference, titleAt))
    else if (begins[name](reference.counts)) {
      if (last !== undefined && reference.indent > last.indent) continue
      keep()
      run = [asItem(reference, titleAt)]
    } else continue
    last = reference
    majors.set(major, minor)
  }
  keep()
  return best
}

const sameCounts = (one: readonly number[], other: readonly number[]) =>
  one.length === other.length && one.every((count, at) => count === other[at])

function nextWritten(lines: readonly Line[], after: number): number | undefined {
  for (let at = after + 1; at < lines.length && at <= after + 12; at++) if (lines[at]?.text !== '') return at
  return undefined
}
