import { kindOf, type ItemKind } from '../../../meeting/agenda.ts'
import { readDay } from '../../dates/written.ts'
import { bodyWords } from '../heading/dayOfMeeting.ts'
import { byFirstNames } from '../people/firstNames.ts'
import { beginsMinutes, type ItemLine } from '../numbering/itemLines.ts'
import { isLetteredBusiness, withoutSentenceEnd } from '../numbering/letteredBusiness.ts'
import type { Line } from '../lines/lines.ts'
import { nextWritten } from '../numbering/numberPlaces.ts'
import { readTitle } from '../titles/title.ts'
import { presenting } from '../people/whoPresents.ts'

/** Kinds of business under which a list explains, and is no business of its own. */
const explained: readonly ItemKind[] = [
  'apologies',
  'declarations',
  'exclusion of the public',
  'filming',
  'urgent business',
]

const counted = /^(\(?)(\d{1,2})([.)])\)?\s+(\S.*)$/
// Nothing need part a small letter from a word with a capital: `ii.Highways`.
const lettered = /^(\(?)([a-z])([.)])\)?(?:\s+|(?=\p{Lu}\p{Ll}))(\S.*)$/u
const inCapitals = /^(\(?)([A-Z])([.)])\)?\s+(\S.*)$/
const roman = /^(\(?)(x{0,2}(?:ix|iv|v?i{1,3}|v)|xx?)([.)])\)?(?:\s+|(?=\p{Lu}\p{Ll}))(\S.*)$/u
const numerals = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ')

const counts = Array.from({ length: 30 }, (_, n) => String(n + 1))

/** Whether a point of a list is a title: `Admissions 2028/29`, and neither a sentence nor what the meeting is to do. */
const isTitle = (text: string): boolean =>
  /^[\p{Lu}\d"'“‘£]/u.test(text) &&
  text.length <= 140 &&
  (!/[.;,:]$/.test(text) || /(?<!\p{L})(?:\p{Lu}\.){2,5}$/u.test(text)) &&
  readTitle(text).title.length <= 110

/** Titles under which short points are what comes up, however those are written: `Questions`, and then `(i) sent in beforehand`. */
const headsPoints =
  /^(?:(?:public|members['’]?|written|oral|supplementary) )*(?:questions?|petitions?|deputations?|statements?|presentations?|updates?|feedback|elections?|appointments?|nominations?)\b|:$/i
/** What a meeting is to do with the item above, point by point, is none of its parts. */
const isToDo =
  /^(?:to |that |(?:note|agree|approve|consider|endorse|receive|recommend|discuss|ask|invite|request|confirm|decide|delegate|instruct|authorise|comment|support|adopt|accept|scrutinise|review|identify|if|any|all|each|no|be|is|are|must|should|may|members|please)\b)/i
const isShortPoint = (text: string): boolean =>
  /^\p{L}/u.test(text) && text.length <= 60 && !/[.;:?!]/.test(text) && !isToDo.test(text)

/** `Accuracy`, `Matters arising`, `Action log`: what comes up under the minutes, and is business of its own. */
const isOfMinutes = (text: string): boolean =>
  text.length <= 60 &&
  !isToDo.test(text) &&
  /\b(?:minutes|notes|actions?|accuracy|matters|adoption|approval|amendments|corrections|log|grid|tracker|arising|cofnodion|camau|cywirdeb|materion)\b/i.test(
    text,
  )

/** A point without what parts it from the next: `Harbour Group – 3 May 2027 (for noting); and`. */
const withoutListEnd = (text: string): string => text.replace(/(?:;|,)(?: and)?$|(?<=[)\]\d])\.$/i, '')

/** `weir boards - PC Ludd`: a point that says who is to speak is business, however it is written. */
const isSpokenTo = (text: string): boolean => {
  const who = /\s[-–—]\s([^–—]{2,60})$/.exec(readTitle(text).title)?.[1]
  return who !== undefined && presenting(who) !== undefined
}

/**
 * The items of an agenda with the points of its lettered lists among them, as sub-items: `a) Admissions` under item 9 is 9a, `(a)` is 9(a), and under 5.3 it is 5.3(a).
 * A list is one where two points at least are titles and none of them is a sentence. Where an agenda has such lists, one point may stand alone, and matters arising may have some.
 */
export function withLetteredSubItems(lines: readonly Line[], items: readonly ItemLine[]): readonly ItemLine[] {
  const found = items.map((item, n) => partsOf(lines, item, items[n + 1]?.at ?? lines.length))
  const firsts = new Set(found.flatMap(parts => (parts.length > 1 ? [parts[0]?.numbered.sub] : [])))
  return items.flatMap((item, n) => {
    const parts = found[n] ?? []
    if (parts.length > 0 || firsts.size === 0) return [item, ...parts]
    const others = partsOf(lines, item, items[n + 1]?.at ?? lines.length, true)
    const [one] = others
    const isOfTheList = one !== undefined && firsts.has(one.numbered.sub)
    return isOfTheList && lines.slice(item.titleAt + 1, one.at).every(({ text }) => text === '')
      ? [item, ...others]
      : [item]
  })
}

/** The parts of one item; `asOthers` in an agenda whose other items have such. */
function partsOf(lines: readonly Line[], item: ItemLine, end: number, asOthers = false): readonly ItemLine[] {
  const title = item.titleAt === item.at ? item.numbered.rest : (lines[item.titleAt]?.text ?? '')
  const kind = kindOf(title)
  if (kind === 'exclusion of the public' && item.numbered.sub === '') return pointsOfExclusion(lines, item, end)
  if (/^[^.]/.test(item.numbered.sub) || explained.includes(kind)) return []
  const inSentences = isLetteredBusiness(lines, item, end, title)
  const points = pointsUnder(lines, item, end, title, {
    bare: inSentences ? withoutSentenceEnd : kind === 'previous minutes' ? withoutListEnd : undefined,
    mayBeTitle: inSentences ? () => true : isTitle,
    fewest: asOthers ? 1 : 2,
  })
  if (points.length === 0) return pointsWithPeople(lines, item, end)
  // Under the minutes a list explains, unless it is one of several bodies whose minutes there are, of what comes up with them, or each point is a row of a table or has its own paper.
  const told = points.map(
    point => (point.at === point.titleAt ? point.numbered.rest : lines[point.titleAt]?.text) ?? '',
  )
  return kind !== 'previous minutes' ||
    (asOthers && /^(?:any )?matters arising\b|^materion yn codi\b/i.test(title)) ||
    points.every(point => lines[point.titleAt + 1]?.ofRow === true) ||
    told.every(isOfMinutes) ||
    told.every(rest => readTitle(rest).paper !== undefined) ||
    told.every(rest => bodyWords.test(rest) || readDay(rest) !== undefined || isSpokenTo(rest))
    ? points
    : []
}

/** What an exclusion says that is for a list of items below it. */
const forAList =
  /\b(?:following|below|these|remaining|listed)\b.{0,40}\b(?:items?|item\(s\)|business|matters?|reports?|motions?|resolutions?)\b|\b(?:items?|business|matters?)\b.{0,30}\b(?:following|below)\b|\b(?:eitemau?|materion|busnes) (?:canlynol|isod)\b/i
/** Points that say why the public are out: `(a) Information relating to any individual`. */
const saysWhy =
  /^(?:(?:the |any )?(?:information|publicity|paragraphs?|paras?|disclosure|public|press|members of)|to|that|it|there|where|in view)\b/i

/** The points of a list under an exclusion of the public for what follows, which are what is taken without them; none where a point is no title. */
function pointsOfExclusion(lines: readonly Line[], item: ItemLine, end: number): readonly ItemLine[] {
  const points = pointsUnder(lines, item, end, '', { bare: inResolution })
  const said = lines
    .slice(item.titleAt, points[0]?.at ?? item.titleAt)
    .flatMap(({ text }) => (text === '' ? [] : [text]))
  return (forAList.test(said.join(' ').slice(-1000)) || said.at(-1)?.endsWith(':') === true) &&
    points.every(({ numbered: { rest } }) => !saysWhy.test(rest))
    ? points
    : []
}

/** A point without what joins it to the others of a resolution: `lease of the mill; and` */
const inResolution = (point: string): string => {
  const bare = point.replace(/(?:[;,.]|[;,]? and)$/i, '')
  return bare.charAt(0).toUpperCase() + bare.slice(1)
}

const pointed = /^[•●▪■◦○‣⁃·*–—-] ?(?=[\p{L}"'“‘(])/u

/** Points set in under a point, each with somebody behind a dash: `◦ Night shelter – Moll` is business as much as what it stands under. */
function pointsWithPeople(
  lines: readonly Line[],
  { at, titleAt, numbered }: ItemLine,
  end: number,
): readonly ItemLine[] {
  const [line] = lines.slice(at, at + 1)
  if (line === undefined || !pointed.test(line.text)) return []
  const under = lines
    .slice(titleAt + 1, end)
    .flatMap((each, n) => (each.text === '' ? [] : [{ ...each, at: titleAt + 1 + n }]))
  const points = under.filter(({ text, indent }) => pointed.test(text) && indent > line.indent)
  const who = points.map(
    ({ text }) => /\s[-–—]\s/.test(text) && (isSpokenTo(text) || byFirstNames(readTitle(text).title) !== undefined),
  )
  const all = points.length >= 2 && points.length === under.length && who.some(Boolean)
  if (!all || !points.every(({ text }) => text.length <= 140 && /\s[-–—]\s[^–—]{2,60}$/.test(text))) return []
  return points.map(({ at: own, text, indent }, n) => ({
    at: own,
    titleAt: own,
    numbered: {
      ...numbered,
      number: `${numbered.number}.${n + 1}`,
      under: numbered.number,
      sub: `.${n + 1}`,
      marked: true,
      rest: text.replace(pointed, ''),
      indent,
    },
  }))
}

/** A letter or a numeral on a line of its own, as pages have it whose numbers stand so: `a`, and the title on the next line that has anything. */
const alone = /^\(?([a-z]|[ivx]{1,4})[.)]?$/

/** The parts of an item whose letters stand alone, as its own number does. */
function pointsAlone(
  lines: readonly Line[],
  { at: above, titleAt, numbered }: ItemLine,
  end: number,
): readonly ItemLine[] {
  if (above === titleAt) return []
  for (const order of ['abcdefghijklmnopqrstuvwxyz'.split(''), numerals]) {
    const found: ItemLine[] = []
    for (let at = titleAt + 1; at < end && !beginsMinutes.test(lines[at]?.text ?? ''); at++) {
      const { text = '', indent = 0 } = lines[at] ?? {}
      const mark = alone.exec(text)?.[1]
      const below = lines.slice(at + 1, Math.min(end, at + 4)).findIndex(line => line.text !== '')
      const title = below < 0 ? undefined : lines[at + 1 + below]?.text
      if (mark === undefined || mark !== order[found.length] || title === undefined || !isTitle(title)) continue
      const sub = text.startsWith('(') ? `(${mark})` : mark
      const own = { number: `${numbered.number}${sub}`, under: numbered.number, sub, marked: true, rest: '', indent }
      found.push({ at, titleAt: at + 1 + below, numbered: { ...numbered, ...own } })
    }
    if (found.length >= 2) return found
  }
  return []
}

/** How points are taken: without what ends them, if they are titles, and so many at least. */
interface Taken {
  readonly bare?: ((text: string) => string) | undefined
  readonly mayBeTitle?: (text: string) => boolean
  readonly fewest?: number
}

function pointsUnder(
  lines: readonly Line[],
  item: ItemLine,
  end: number,
  title: string,
  { bare = text => text, mayBeTitle = isTitle, fewest = 2 }: Taken,
): readonly ItemLine[] {
  const { titleAt, numbered } = item,
    apart = pointsAlone(lines, item, end)
  if (apart.length > 0) return apart
  for (const [form, order] of [
    [lettered, 'abcdefghijklmnopqrstuvwxyz'.split('')],
    [inCapitals, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')],
    [roman, numerals],
    // "IV. Applications" with "1.", "2." under it, which are the agenda's own where its items have numbers of another manner.
    [counted, /^\d+$/.test(numbered.number) ? [] : counts],
  ] as const) {
    const found: ItemLine[] = []
    /** The place of the mark that is to come; one may be missing, as of a point withdrawn. */
    let next = 0
    const spokenTo = lines
      .slice(titleAt + 1, end)
      .some(({ text }) => isSpokenTo(form.exec(text.slice(0, 400))?.[4] ?? ''))
    const inShort =
      form !== counted &&
      headsPoints.test(title) &&
      lines.slice(titleAt + 1, end).every(({ text }) => isShortPoint(form.exec(text.slice(0, 400))?.[4] ?? 'A point'))
    for (let at = titleAt + 1; at < end; at++) {
      const { text = '', indent = 0 } = lines[at] ?? {}
      if (beginsMinutes.test(text)) break
      const [, open = '', mark, , written = ''] = form.exec(text.slice(0, 400)) ?? []
      const place = mark === undefined ? -1 : order.indexOf(mark)
      if (mark === undefined || !(place === next || (place === next + 1 && found.length > 0))) continue
      const nextAt = nextWritten(lines, at) ?? end
      const below = nextAt < end ? lines[nextAt]?.text : undefined
      const rest = bare(
        below === undefined || form.test(below.slice(0, 400)) ? written.replace(/\s?:-?$/, '') : written,
      )
      if (form === inCapitals && indent <= (lines[titleAt]?.indent ?? 0)) continue
      if (!inShort && !mayBeTitle(spokenTo ? rest.charAt(0).toUpperCase() + rest.slice(1) : rest)) return []
      const sub = form === counted ? `.${mark}` : open === '' ? mark : `(${mark})`
      found.push({
        at,
        titleAt: at,
        numbered: {
          ...numbered,
          number: `${numbered.number}${sub}`,
          under: numbered.number,
          sub,
          marked: true,
          rest,
          indent,
        },
      })
      next = place + 1
    }
    if (found.length >= fewest) return found
  }
  return []
}
