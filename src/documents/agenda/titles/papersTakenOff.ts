import {
  comesWhen,
  foundIn,
  informalAfter,
  namedPaperAfter,
  ofPaperAfter,
  runOnPaper,
  sentRound,
} from '../papers/behindTitles.ts'
import { paperAttached } from '../papers/paperAttached.ts'
import { paperKept } from '../papers/paperKept.ts'
import { isNamedPaper, paperAtEnd, paperNamesIn, referenceAtEnd } from '../papers/papers.ts'
import type { Paper } from '../../../meeting/agenda.ts'
import { paperCalled } from '../papers/papersCalled.ts'
import { asSentence } from '../people/reportBelow.ts'
import { endsOf } from '../vocabulary/endsOfTitles.ts'
import { type Around, bracketClosed, isBalanced, mayBeSaid, type Taker, withoutEnd } from './aroundTitle.ts'

// What an agenda writes behind a title of its papers.

/** Papers that are each called so, `Paper A, Paper B`; others, as `Papers 2 and 3`, are given back as they are written. */
const namedAgain = (names: string): readonly string[] => paperNamesIn(names)

const sentenceCase = (text: string) => {
  const words = (/(?:mon|tue|wed|thu|fri|sat|sun)/i.test(text) ? text : text.toLowerCase()).replace(
    /(?<=^| )att(?:'?d|\.)?$/,
    'attached',
  )
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** `(Pages 3 - 9)` in front of the size of the same paper */
function pagesBefore(title: string, { size, ...others }: Paper): ReturnType<typeof paperAtEnd> {
  if (size === undefined || Object.keys(others).length > 0) return undefined
  const found = paperAtEnd(title)
  return found?.paper.pages === undefined ? undefined : { ...found, paper: { size, ...found.paper } }
}

/** `pdf icon PDF 463 KB`, `(Pages 3 - 9)`, `SB/26/11` */
function publishedPaper(around: Around): boolean {
  const { title } = around
  const behind = around.paper
  const published = behind === undefined ? (paperAtEnd(title) ?? referenceAtEnd(title)) : pagesBefore(title, behind)
  if (published && published.before !== '') {
    around.title = bracketClosed(published.before.replace(/\s?[-–—,;:|]$/, ''))
    around.paper = published.paper
    return true
  }
  return false
}

/** `Paper 4 to follow Friday`: when the paper comes */
function whenItComes(around: Around): boolean {
  const { title } = around
  const later = mayBeSaid(around) ? withoutEnd(title, comesWhen, true) : undefined
  if (later) {
    around.title = later.found[0].endsWith(')') ? `${later.text})` : later.text
    around.said.unshift(asSentence(later.found[1] ?? later.found[2] ?? ''))
    return true
  }
  return false
}

/** `(Paper No. 27-014)`, `– see Appendix C`, `- SVD action log Nov 26 attached` */
function calledPaper(around: Around): boolean {
  const { title } = around
  const ends = endsOf(title)
  const called = ends
    .map(({ before, words, stands }) => ({
      before,
      paper:
        paperCalled(words, stands === 'in a bracket') ??
        (stands === 'behind a comma' ? undefined : paperAttached(words)),
    }))
    .find(({ paper }) => paper !== undefined)
  if (called && isBalanced(called.before) && (around.further?.length ?? 0) < 6) {
    around.title = called.before
    around.further = [...namedAgain(called.paper ?? '').map(name => ({ title: name })), ...(around.further ?? [])]
    return true
  }
  return false
}

/** `(Enc. 2 and 3)`, `, Paper 3a` */
function namedPaper(around: Around): boolean {
  const { title } = around
  // In front of one there may be another: `Paper 2, Paper 2a`.
  const behindIt = around.paper
  const named =
    behindIt === undefined || isNamedPaper(behindIt.title ?? '')
      ? (withoutEnd(title, namedPaperAfter) ?? withoutEnd(title, runOnPaper))
      : undefined
  if (named && (around.further?.length ?? 0) < 6) {
    around.title = named.text
    const [title = '', ...further] = namedAgain((named.found[1] ?? '').trim())
    around.further = [
      ...further.map(name => ({ title: name })),
      ...(behindIt === undefined ? [] : [behindIt]),
      ...(around.further ?? []),
    ]
    around.paper = { title }
    return true
  }
  return false
}

/** `– paper in Files`: where it is to be found */
function keptPaper(around: Around): boolean {
  const { title } = around
  const kept = mayBeSaid(around) ? paperKept(title) : undefined
  if (kept && isBalanced(kept.before)) {
    around.title = kept.before
    if (kept.name !== undefined) around.further = [{ title: kept.name }, ...(around.further ?? [])]
    else around.said.unshift(asSentence(kept.said ?? ''))
    return true
  }
  return false
}

/** `(copy attached)`, `– to follow` */
function stateOfPaper(around: Around): boolean {
  const { title } = around
  const awaited = mayBeSaid(around)
    ? (withoutEnd(title, ofPaperAfter) ??
      withoutEnd(title, informalAfter) ??
      withoutEnd(title, sentRound) ??
      withoutEnd(title, foundIn))
    : undefined
  if (awaited) {
    around.title = awaited.text
    const words = awaited.found.slice(1).find(each => each !== undefined) ?? ''
    around.said.unshift(/\p{Ll}\p{Lu}/u.test(words) ? words : sentenceCase(words))
    return true
  }
  return false
}

/** `pdf icon` without a size */
function icon(around: Around): boolean {
  const { title } = around
  const icon = / (?:pdf|docx?|word|excel|xlsx?|pptx?) e?icon$/i.exec(title)
  if (icon !== null) {
    around.title = title.slice(0, icon.index)
    return true
  }
  return false
}

/** The papers behind a title by their names, their pages or the like. */
export const namedPapers: readonly Taker[] = [publishedPaper, whenItComes, calledPaper, namedPaper, keptPaper]
export { icon, stateOfPaper }
