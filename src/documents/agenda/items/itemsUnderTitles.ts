import { kindOf } from '../../../meeting/agenda.ts'
import type { Line } from '../lines/lines.ts'
import { beginsMinutes, type ItemLine } from '../numbering/itemLines.ts'
import { readNumber } from '../numbering/numbers.ts'
import { paperAtEnd } from '../papers/papers.ts'
import { looksLikeTitle } from '../titles/titleLike.ts'
import { readLabel } from '../vocabulary/labels.ts'
import {
  agendaHead,
  bullet,
  end,
  headsBusiness,
  isKnown,
  nextTexts,
  numbered,
  purpose,
  standsAlone,
  start,
} from './whereBusinessStands.ts'

/** Titles that stand as headings, all in the manner of those that every agenda has: marked as headings, in capitals, after a blank line, or line upon line. */
export function headed(lines: readonly Line[]): readonly ItemLine[] {
  const withStop = lines.some(
    ({ text }, at) => !purpose.test(text) && /\p{L}{2}\.$/u.test(text) && isKnown(text) && standsAlone(lines, at),
  )
  const titles = lines.flatMap((line, at) => {
    const written = line.text.replace(/\s(?:Minutes|Cofnodion):$/, '').replace(/:$/, '')
    const text =
      (isKnown(written) && isOtherBusiness(lines, at)) || (withStop && standsAlone(lines, at))
        ? written.replace(/(?<=\p{L}{2})\.$/u, '')
        : written
    return text !== '' &&
      !beginsMinutes.test(line.text) &&
      looksLikeTitle(text) &&
      !readNumberMarked(line) &&
      !isPointOfExclusion(lines, at)
      ? [{ ...line, text, at }]
      : []
  })
  const all = titles.filter(({ text }) => isKnown(text) && !bullet.test(text))
  const head = lines.findLastIndex((line, at) => at < 40 && headsBusiness(line))
  const below = all.filter(({ at }) => at > head)
  const known = below.length > 2 ? below : all
  const [first] = known
  if (first === undefined || known.length < 2) return []
  const most = (test: (line: (typeof titles)[number]) => boolean) =>
    known.filter(test).length >= Math.max(2, known.length * 0.7)
  const shouted = ({ text }: { readonly text: string }) =>
    !/\p{Ll}/u.test(text.replace(/\([^()]*\)/g, '')) && /\p{Lu}{2}/u.test(text)
  const apart = ({ at }: { readonly at: number }) => (lines[at - 1]?.text ?? '') === ''
  const asMarked = most(({ heading }) => heading === true)
  const asShouted = most(shouted)
  const asApart = most(apart)
  const indent = Math.max(...known.map(each => each.indent))
  const [from, to] = [start(lines, first.at), end(lines, known.at(-1)?.at ?? 0)]
  const after = (at: number) =>
    lines.slice(Math.max(0, at - 1), at).some(({ text }) => looksLikeTitle(text) && !purpose.test(text))
  const listed = appendices(lines)
  const asPurposes = titles.filter(({ text, at }) => at >= from && at < to && purpose.test(text))
  const purposesAreItems =
    asPurposes.some(({ at }) => !after(at)) &&
    asPurposes.some(({ text, at }) => after(at) && isKnown(text) && isOtherBusiness(lines, at))
  const kept = titles.filter(
    title =>
      title.at >= from &&
      title.at < to &&
      title.indent <= indent &&
      !agendaHead.test(title.text) &&
      (asMarked
        ? title.heading === true
        : asShouted
          ? shouted(title)
          : !asApart || apart(title) || title.at === from) &&
      !(purpose.test(title.text) && !purposesAreItems && after(title.at)) &&
      !bullet.test(title.text) &&
      !listed.has(title.at),
  )
  if (kept.length > known.length * 6) return []
  const over = headingsAmong(
    lines,
    kept.map(({ at }) => at),
  )
  return kept
    .map((title, n) => ({ ...title, headedAt: kept[n - 1]?.at }))
    .filter(({ at }) => !over.has(at))
    .map(({ at, text, indent: own, headedAt }, i) => {
      const item = numbered(at, i + 1, text, own)
      return headedAt !== undefined && over.has(headedAt) ? { ...item, headedAt } : item
    })
}

/**
 * Which titles are headings over others: in a few words alone between blank lines, where the titles below them have something under them, and
 * those that every agenda has stand so alone only right below one.
 */
function headingsAmong(lines: readonly Line[], titles: readonly number[]): ReadonlySet<number> {
  const blank = (at: number) => (lines[at]?.text ?? '') === ''
  const text = (at: number) => lines[at]?.text ?? ''
  const alone = titles.filter(at => blank(at - 1) && blank(at + 1))
  const full = new Set(titles.filter(at => blank(at - 1) && !blank(at + 1)))
  const single = new Set(alone.filter(at => !isKnown(text(at))))
  const known = new Set(alone.filter(at => !single.has(at)))
  if (titles.some((at, n) => known.has(at) && !single.has(titles[n - 1] ?? -1))) return new Set()
  const below = (at = -1) => full.has(at) || known.has(at)
  const found = titles.filter(
    (at, n) => single.has(at) && below(titles[n + 1]) && /^\p{Lu}[\p{L} &,’'-]{2,39}$/u.test(text(at)),
  )
  return new Set(found.length >= 2 && found.length === single.size && full.size >= 2 ? found : [])
}

/** `(a) Staffing at the lock`, below a title or a resolution that excludes the public: what is taken without them, and no title of its own. */
function isPointOfExclusion(lines: readonly Line[], at: number): boolean {
  const isPoint = (text: string) => /^\(?[a-z][.)] ?\)?\s*\p{Lu}/u.test(text)
  if (!isPoint(lines[at]?.text ?? '')) return false
  const above = lines.slice(Math.max(0, at - 30), at).findLast(({ text }) => text !== '' && !isPoint(text))
  return above !== undefined && kindOf(above.text) === 'exclusion of the public'
}

/** Whether a line is about another of the kinds of business that every agenda has than the line above it, and so does not explain that one. */
function isOtherBusiness(lines: readonly Line[], at: number): boolean {
  const [above, here] = [lines[at - 1]?.text ?? '', lines[at]?.text ?? ''].map(text =>
    kindOf(text.replace(purpose, '')),
  )
  return above !== here && here !== 'business' && (lines[at - 1]?.text ?? '') !== ''
}

/** Papers listed under `Additional documents:`, which look like titles: but what the meeting is to do never stands under them. */
function appendices(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>()
  let listing = false
  const next = nextTexts(lines)
  for (const [at, { text }] of lines.entries()) {
    if (text === '') continue
    if (readLabel(text)?.label === 'additional documents') listing = true
    else if (listing && paperAtEnd(text) !== undefined && !/[.:]$/.test(next[at] ?? '')) found.add(at)
    else listing = false
  }
  return found
}

const readNumberMarked = (line: Line): boolean => readNumber(line)?.marked === true
