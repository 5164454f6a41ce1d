import type { TimedLine } from '../vocabulary/clockTimes.ts'
import { kindOf, type ItemKind } from '../../../meeting/agenda.ts'
import type { Line } from '../lines/lines.ts'
import { firstOf, key, laterPlaces, nextWritten, placesOf } from './numberPlaces.ts'
import { readNumber, type Numbered } from './numbers.ts'
import { paperAtEnd } from '../papers/papers.ts'
import { isWelsh } from '../vocabulary/welsh.ts'

/** Where an item begins. */
export interface ItemLine {
  readonly numbered: Numbered
  /** Index of the line with the number. */
  readonly at: number
  /** Index of the line with the title: the same, or the next with anything on it. */
  readonly titleAt: number
  /** Index of a heading over it and the items after it, where its own manner of writing tells one from an item. */
  readonly headedAt?: number
  /** The time of day in front of it, where the agenda is by the clock. */
  readonly time?: TimedLine
}

/** A line that ends the agenda's own text of an item: what follows is what was minuted. */
export const beginsMinutes =
  /^(?:minutes|decisions?|resolved|cofnodion|penderfyniad(?:au)?|penderfynwyd)\s?:(?!\s?\d{1,3}\s?(?:m(?:in(?:ute)?s?)?)?$)/i
const itemFurniture =
  /^(?:(?:minutes|cofnodion)\s?:|additional documents|supporting documents|dogfennau ychwanegol|present(?:ed|ation) by)/i

/** `Minutes: pdf icon PDF 171 KB` below its number, or `Minutes:` over `To confirm …` or over the first of its parts: a title, however it ends, and not what was minuted. */
const isMinutesByName = (lines: readonly Line[], titleAt: number, number: Numbered): boolean => {
  const [, behind = ''] = /^(?:minutes|cofnodion|decisions?|penderfyniad(?:au)?)\s?:\s?(.*)$/i.exec(
    lines[titleAt]?.text ?? '',
  ) ?? ['', 'none']
  if (/^[-–—]$/.test(behind)) return true
  if (behind !== '') return paperAtEnd(behind)?.before === ''
  const below = lines.slice(titleAt + 1, titleAt + 6).filter(({ text }) => text !== '' && !itemFurniture.test(text))
  const part = below[0] === undefined ? undefined : readNumber(below[0])
  return (
    (part !== undefined && part.count === number.count && part.sub !== '') ||
    /^(?:to (?:confirm|approve|receive|agree|sign|consider|note)|(?:i )?(?:gadarnhau|cadarnhau|cymeradwyo|derbyn))\b/i.test(
      below[0]?.text ?? '',
    )
  )
}

/** What every agenda begins with, and no list in its text. */
const beginnings: readonly ItemKind[] = ['apologies', 'introductions', 'declarations', 'previous minutes']

/** Whether a line does not break off: a point of a list, a sentence that ends, or a few words that no other word must follow. */
const isWholeLine = (text: string): boolean =>
  /^(?:[•▪*–—-] ?|\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)])\s*\S/i.test(text) || /[.;!?)\]]$/.test(text)
    ? !/\b(?:and|of|the|for|in|on|to|with|from|by)$/i.test(text)
    : text.length < 45 &&
      !/(?:[,:&–—-]|\b(?:and|of|the|for|in|on|to|with|from|by|at|a|an|items?|nos?|paragraphs?))$/i.test(text)

/** How this agenda writes the number of an item, as its first one shows. */
interface Manner {
  readonly prefix: string
  readonly alone: boolean
  readonly marked: boolean
  readonly indent: number
  readonly bracketed: boolean
  /** Where numbers have no word before them, `Item 9 – it names a child` below the list is a note about an item, and none. */
  readonly worded: boolean
}

const conforms = (manner: Manner, n: Numbered) =>
  (n.rest === '') === manner.alone &&
  (n.worded !== true || manner.worded) &&
  (manner.alone || n.indent <= manner.indent + 1) &&
  (n.marked || !manner.marked || (n.rest === '' && n.sub !== ''))

/**
 * The lines where items begin. Numbers go up by one from item to item, which is what tells an item from the numbered lists in
 * what was minuted and in standing text. Looks at each line once, and a few lines ahead.
 */
export function itemLinesIn(lines: readonly Line[]): readonly ItemLine[] {
  const numbers = lines.map(readNumber)
  const first = firstOf(lines, numbers)
  if (first === undefined) return []
  const { at: start, numbered } = first
  const manner: Manner = {
    prefix: numbered.prefix,
    alone: numbered.rest === '',
    marked: numbered.marked,
    indent: numbered.indent,
    bracketed: numbered.bracketed === true,
    worded: numbered.worded === true,
  }
  const places = placesOf(numbers.map(n => (n && conforms(manner, n) ? n : undefined)))
  const everywhere = placesOf(numbers)
  const timesAfter = (at: number, n: Numbered, count: number) => laterPlaces(places, { ...n, count }, at).length

  const found: ItemLine[] = []
  let last = numbered
  /** The last number of each letter: A1, A2, B1, and then A3 again. */
  const series = new Map<string, number>()
  let lastSub = numbered.sub
  let minuted = false
  let listed: number | undefined
  let begunAgain = false

  const furnished = (at: number, n: Numbered) => {
    let looked = 0
    for (let i = at; i < lines.length && looked < 14; i++) {
      const text = lines[i]?.text ?? ''
      if (text === '') continue
      const later = numbers[i]
      if (i > at && later && key(later) === key({ ...n, count: n.count + 1 })) return false
      if (itemFurniture.test(text) || (looked < 2 && paperAtEnd(text) !== undefined)) return true
      looked++
    }
    return false
  }

  /** Whether a line begins something: a blank line, a deeper one or the item before stands above it. */
  const standsClear = (at: number) => {
    const above = lines[at - 1]
    return (
      above === undefined ||
      above.text === '' ||
      above.indent > (lines[at]?.indent ?? 0) ||
      found.at(-1)?.titleAt === at - 1
    )
  }

  /** Whether the numbering goes on in a line without a stop: the next number stands below, or it is what agendas end with, and the line above is whole. */
  const numberingGoesOn = (at: number, n: Numbered) =>
    (laterPlaces(everywhere, { ...n, count: n.count + 1 }, at).length > 0 || kindOf(n.rest) !== 'business') &&
    isWholeLine(lines[at - 1]?.text ?? '')

  /** Whether a heading stands above a line, with nothing but a time between. */
  const isRightBelowHeading = (at: number): boolean =>
    lines
      .slice(Math.max(0, at - 6), at)
      .findLast(({ text, section }) => section === true || !/^(?:\d{1,2}[.:]?\d{0,2} ?(?:[ap]m|hrs)?)?$/i.test(text))
      ?.section === true

  /** A second agenda in the same paper, whose numbers begin again: below a heading, or with what every agenda begins with. */
  const beginsAgain = (at: number, n: Numbered): boolean => {
    if (n.count !== 1 || last.count < 2 || minuted || !conforms(manner, n)) return false
    // Right below a heading numbers with a stop and without may be mixed, as deep as the first was: some are cells of a row, and some lines of text.
    const mixed = n.indent === manner.indent && isRightBelowHeading(at)
    const [second, third] = [2, 3].map(count => laterPlaces(mixed ? everywhere : places, { ...n, count }, at)[0])
    if (!n.marked && (!mixed || third === undefined)) return false
    const lately = found.slice(-12)
    const welsh = lately.filter(item => isWelsh(item.numbered.rest)).length * 2 > lately.length
    // In two languages the same agenda comes twice.
    const headed = lines.slice(Math.max(0, at - 3), at).some(({ section }) => section === true)
    // A part with one item, in an agenda whose numbers have begun again before.
    if (second === undefined) return headed && begunAgain
    if (welsh !== isWelsh(numbers[second]?.rest ?? '')) return false
    const between = lines.slice(Math.max((found.at(-1)?.at ?? at) + 1, at - 60), at)
    return (
      between.some(({ section }) => section === true) ||
      (third !== undefined && [at, second].some(place => beginnings.includes(kindOf(numbers[place]?.rest ?? ''))))
    )
  }

  /** Without stops one number may be missing, as of an item withdrawn, where nothing has it and the list goes on or ends so. */
  const skipsOne = (at: number, n: Numbered): boolean =>
    n.sub === '' &&
    n.count === last.count + 2 &&
    found.length > 2 &&
    timesAfter(at, n, last.count + 1) === 0 &&
    (timesAfter(at, n, n.count + 1) > 0 || kindOf(n.rest) !== 'business') &&
    n.indent === manner.indent &&
    /^\p{Lu}/u.test(n.rest) &&
    standsClear(at)

  const begins = (at: number, n: Numbered): boolean => {
    if (n.sub === '' && n.bracketed === true && !manner.bracketed) return false
    const later = (count: number) => timesAfter(at, n, count) > 0
    if (n.prefix !== last.prefix) {
      if (minuted || !conforms(manner, n)) return false
      const before = series.get(n.prefix)
      return before === undefined
        ? n.count === 1 && n.prefix.length === 1 && (n.marked || manner.prefix.length === 1)
        : n.count === before + 1
    }
    if (n.sub !== '')
      return isSubItem(n, { last, lastSub, minuted, alone: manner.alone, furnished: () => furnished(at, n) })
    const next = n.count === last.count + 1
    const inList = listed !== undefined && n.count === listed + 1
    if (minuted) {
      if (!conforms(manner, n)) return false
      if (next)
        return inList || later(n.count) ? !(inList && later(n.count)) && furnished(at, n) : manner.alone || !inList
      return (
        n.count > last.count + 1 && n.count <= last.count + 5 && n.marked && !later(last.count + 1) && furnished(at, n)
      )
    }
    if (!conforms(manner, n)) {
      if (skipsOne(at, n)) return true
      if (!next || inList || later(n.count)) return false
      return (
        n.marked ||
        (n.indent <= manner.indent + 1 && /^[A-Z"'“‘[(]/.test(n.rest) && (standsClear(at) || numberingGoesOn(at, n)))
      )
    }
    if (next) return !(inList && later(n.count))
    if (inList) return false
    if (!n.marked) return skipsOne(at, n) || beginsAgain(at, n)
    if (n.count === last.count) return timesAfter(at, n, n.count + 1) < 2
    if (n.count > last.count) return !manner.alone || !later(last.count + 1)
    return n.count !== 1 || beginsAgain(at, n)
  }

  for (let at = start; at < lines.length; at++) {
    const text = lines[at]?.text ?? ''
    const n = numbers[at]
    if (at > start && beginsMinutes.test(text)) {
      minuted = true
      listed = undefined
      continue
    }
    if (n === undefined) continue
    const titleAt = n.rest === '' ? nextWritten(lines, at) : at
    const title = titleAt === undefined ? undefined : lines[titleAt]?.text
    const titled =
      titleAt !== undefined &&
      title !== undefined &&
      (titleAt === at || !beginsMinutes.test(title) || isMinutesByName(lines, titleAt, n)) &&
      (titleAt === at || numbers[titleAt]?.rest !== '')
    if (titled && (at === start || begins(at, n))) {
      found.push({ numbered: n, at, titleAt })
      begunAgain ||= at !== start && n.count === 1 && n.sub === '' && n.prefix === numbered.prefix
      last = n
      series.set(n.prefix, n.count)
      lastSub = n.sub
      minuted = false
      listed = undefined
      at = titleAt
    } else if (n.rest !== '') listed = n.sub === '' ? n.count : listed
  }
  return found
}

function isSubItem(
  n: Numbered,
  {
    last,
    lastSub,
    minuted,
    alone,
    furnished,
  }: { last: Numbered; lastSub: string; minuted: boolean; alone: boolean; furnished: () => boolean },
): boolean {
  // A supplement has 9A after 7.
  const ahead = n.count > last.count && !minuted && !n.sub.startsWith('.') && (n.marked || n.count === last.count + 1)
  if (n.count !== last.count && !ahead) return false
  if (n.sub.startsWith('.')) {
    const before = lastSub.startsWith('.') ? Number(lastSub.slice(1)) : 0
    const step = Number(n.sub.slice(1)) - before
    return (
      !minuted &&
      (/^(?:[A-Za-z"'“‘(£]|\d{1,4}\/\d{3,}|\d{1,2}\p{Ll}{0,4} \p{Lu}\p{Ll}{2})/u.test(n.rest) ||
        (alone && n.rest === '')) &&
      // One may have been taken out: 4.1, 4.3.
      (step === 1 || (step === 2 && before > 0 && n.indent === last.indent && /^\p{Lu}/u.test(n.rest)))
    )
  }
  if (!minuted) return true
  return alone ? n.rest === '' : furnished()
}
