import {
  comesWhen,
  durationAfter,
  foundIn,
  informalAfter,
  namedPaperAfter,
  ofPaperAfter,
  paperBehindLength,
  pleaAfter,
  runOnPaper,
  sentRound,
  sentenceBehind,
  toPresentBehind,
  untoldAfter,
  verbalAfter,
} from '../papers/behindTitles.ts'
import { markedTitle, markingAlone } from '../markings/confidential.ts'
import { type TimedLine, clockAtEnd } from '../vocabulary/clockTimes.ts'
import { readMinutes } from '../vocabulary/durations.ts'
import { isNamedPaper, paperAtEnd, paperNamesIn, referenceAtEnd } from '../papers/papers.ts'
import { limitBehind } from '../vocabulary/publicTime.ts'
import { endsOf } from '../vocabulary/endsOfTitles.ts'
import { paperCalled } from '../papers/papersCalled.ts'
import { paperKept } from '../papers/paperKept.ts'
import { purposeAfter } from '../vocabulary/purposes.ts'
import { remarkBehind } from './remarks.ts'
import { comesBehind } from '../people/whoComes.ts'
import { reportBehind } from '../people/reportBehind.ts'
import { asSentence } from '../people/reportBelow.ts'
import { isPost } from '../vocabulary/posts.ts'
import { sentencesBehind } from '../markings/sentencesBehind.ts'
import { withoutSpoken } from './spokenBehind.ts'
import { leavesUndecided } from '../markings/undecided.ts'
import { presenting } from '../people/whoPresents.ts'
import { kindOf, type Paper } from '../../../meeting/agenda.ts'

/** The line of an item that has its title, taken apart. */
export interface TitleRead {
  readonly title: string
  /** Whether it says `RESTRICTED:`, or another word for it. */
  readonly restricted: boolean
  /** Whether a word in it may mean that it is restricted. */
  readonly doubtful?: true
  /** Paragraphs of Schedule 12A that its marking gives. */
  readonly paragraphs?: readonly string[]
  readonly verbal: boolean
  /** Minutes allotted, where the title ends with them. */
  readonly minutes?: number
  /** When the item begins, and perhaps ends, where the title ends with it. */
  readonly time?: TimedLine
  /** What the title ends with about its paper or its purpose, as written: `To follow`, `Paper attached`, `For decision`. */
  readonly said?: readonly string[]
  /** `Report by Head of Policy`, where the title ends with that and the reference of the report. */
  readonly reported?: string
  /** The published paper, where the title ends with its size or its pages. */
  readonly paper?: Paper
  /** The papers named after it: `Paper A, Paper B`. */
  readonly further?: readonly Paper[]
}

/** No words without one of these leave open whether others hear the item. */
const maySettle =
  /\?|open|closed|private|public|sensitive|confiden|restrict|exempt|marking|classif|gsc|part |shar|observers|members|group/i

/** Only so many letters at the end of a title are looked at for what does not belong to it. */
const tail = 80

const sentenceCase = (text: string) => {
  const words = (/(?:mon|tue|wed|thu|fri|sat|sun)/i.test(text) ? text : text.toLowerCase()).replace(
    /(?<=^| )att(?:'?d|\.)?$/,
    'attached',
  )
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Whether every bracket that is opened is closed. */
const isBalanced = (text: string): boolean => text.split(/[([]/).length === text.split(/[)\]]/).length

function withoutEnd(
  text: string,
  form: RegExp,
  withinBracket = false,
): { readonly text: string; readonly found: RegExpExecArray } | undefined {
  const from = Math.max(0, text.length - tail)
  const found = form.exec(text.slice(from))
  if (!found) return undefined
  const left = text.slice(0, from + found.index).trim()
  const closed = withinBracket && /[)\]]$/.test(found[0]) ? `${left})` : left
  return left === '' || !isBalanced(closed) ? undefined : { text: left, found }
}

/** `Ferry lease (RESTRICTED`, of which `pages 3-9)` was taken off: what else the bracket says is in a bracket still, and is read as that. */
const bracketClosed = (text: string): string => {
  const closing = text.lastIndexOf('(') > text.lastIndexOf('[') ? ')' : ']'
  return isBalanced(text) || !isBalanced(text + closing) ? text : text + closing
}

/** What stands around a title, as it is taken off from the end. */
interface Around {
  title: string
  minutes?: number
  time?: TimedLine
  paper?: Paper | undefined
  further?: readonly Paper[]
  reported?: string | undefined
  verbal: boolean
  /** Whether it is left to be decided if others hear it. */
  undecided?: true
  readonly said: string[]
}

/** Papers that are each called so, `Paper A, Paper B`; others, as `Papers 2 and 3`, are given back as they are written. */
const namedAgain = (names: string): readonly string[] =>
  /\p{L}{3} .*(?:[,;]|and|&) ?\p{L}{3}/u.test(names.slice(0, 80)) ? paperNamesIn(names) : [names]

/** What is said of the paper behind a length, unless something there is a marking, which is taken first. */
const ofPaperBehindLength = (title: string) => {
  const found = paperBehindLength.exec(title.slice(0, 400))
  return found !== null && markedTitle(title) === undefined ? found : undefined
}

/** Takes one thing off the end of a title; false where nothing is known there. */
function takeOne(around: Around): boolean {
  const { title } = around
  const published = around.paper === undefined ? (paperAtEnd(title) ?? referenceAtEnd(title)) : undefined
  if (published && published.before !== '') {
    around.title = bracketClosed(published.before.replace(/\s?[-–—,;:|]$/, ''))
    around.paper = published.paper
    return true
  }
  const later = around.said.length < 3 ? withoutEnd(title, comesWhen, true) : undefined
  if (later) {
    around.title = later.found[0].endsWith(')') ? `${later.text})` : later.text
    around.said.unshift(asSentence(later.found[1] ?? later.found[2] ?? ''))
    return true
  }
  const ends = endsOf(title)
  const called = ends
    .map(({ before, words, stands }) => ({ before, paper: paperCalled(words, stands === 'in a bracket') }))
    .find(({ paper }) => paper !== undefined)
  if (called && isBalanced(called.before) && (around.further?.length ?? 0) < 6) {
    around.title = called.before
    around.further = [...namedAgain(called.paper ?? '').map(name => ({ title: name })), ...(around.further ?? [])]
    return true
  }
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
  const kept = around.said.length < 3 ? paperKept(title) : undefined
  if (kept && isBalanced(kept.before)) {
    around.title = kept.before
    if (kept.name !== undefined) around.further = [{ title: kept.name }, ...(around.further ?? [])]
    else around.said.unshift(asSentence(kept.said ?? ''))
    return true
  }
  const clock = around.time === undefined ? clockAtEnd(title) : undefined
  if (clock && isBalanced(clock.before)) {
    around.title = clock.before
    around.time = clock.time
    return true
  }
  const timed = withoutEnd(title, durationAfter)
  const length = timed && readMinutes(timed.found[1] ?? timed.found[2] ?? timed.found[3] ?? '')
  // In two languages a length is said twice.
  if (timed && length !== undefined && (around.minutes ?? length) === length) {
    around.title = timed.text.replace(/[,;:]$|\s(?:of|for|lasting)$/, '')
    around.minutes = length
    return true
  }
  const allowed = around.minutes === undefined ? limitBehind(title) : undefined
  if (allowed && isBalanced(allowed.title)) {
    around.title = allowed.title
    if (allowed.minutes !== undefined) around.minutes = allowed.minutes
    if (allowed.said !== undefined) around.said.unshift(allowed.said)
    return true
  }
  const [, timedBefore, behindLength] =
    around.said.length < 3 ? (sentenceBehind.exec(title.slice(0, 400)) ?? ofPaperBehindLength(title) ?? []) : []
  if (timedBefore !== undefined && behindLength !== undefined && title.length <= 400 && isBalanced(timedBefore)) {
    around.title = timedBefore
    around.said.unshift(asSentence(behindLength))
    return true
  }
  // Who comes by name or post alone is told with everybody else who stands behind a title.
  const willPresent =
    title.length > 400 || comesBehind(title) !== undefined ? undefined : toPresentBehind.exec(title)?.[1]
  if (willPresent !== undefined) {
    around.title = willPresent
    return true
  }
  const report = around.reported === undefined ? reportBehind(title) : undefined
  if (report && isBalanced(report.before) && (around.paper === undefined || report.paper === undefined)) {
    around.title = report.before
    around.paper ??= report.paper
    around.reported = report.by
    if (report.said !== undefined) around.said.unshift(report.said)
    around.verbal ||= report.verbal === true
    return true
  }
  const aim = around.said.length < 3 ? purposeAfter(title) : undefined
  if (aim && isBalanced(aim.title)) {
    around.title = aim.title
    around.said.unshift(aim.purpose)
    return true
  }
  const awaited =
    around.said.length < 3
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
  const unsettled = around.said.length < 3 && maySettle.test(title) ? sentencesBehind(title).at(-1) : undefined
  if (unsettled !== undefined && title.endsWith(unsettled.whole) && leavesUndecided(unsettled.words)) {
    around.title = title.slice(0, -unsettled.whole.length)
    around.undecided = true
    around.said.unshift(unsettled.words)
    return true
  }
  const open =
    around.said.length < 3 ? ends.find(({ words }) => maySettle.test(words) && leavesUndecided(words)) : undefined
  if (open !== undefined && isBalanced(open.before) && open.stands !== 'behind a comma') {
    around.title = open.before
    around.undecided = true
    around.said.unshift(open.words)
    return true
  }
  const asked = around.said.length < 3 ? pleaAfter.exec(title.slice(0, 300)) : null
  const [before, plea] = [asked?.[1] ?? asked?.[3], asked?.[2] ?? asked?.[4]]
  if (before !== undefined && plea !== undefined && title.length <= 300 && isBalanced(before)) {
    around.title = before
    around.said.unshift(plea)
    return true
  }
  const untold = around.said.length < 3 && kindOf(title) !== 'next meeting' ? withoutEnd(title, untoldAfter) : undefined
  if (untold) {
    around.title = untold.text
    around.said.unshift(untold.found[1] ?? untold.found[2] ?? '')
    return true
  }
  const icon = / (?:pdf|docx?|word|excel|xlsx?|pptx?) e?icon$/i.exec(title)
  if (icon !== null) {
    around.title = title.slice(0, icon.index)
    return true
  }
  const spoken = around.verbal ? undefined : withoutEnd(title, verbalAfter)
  if (spoken) {
    around.title = spoken.text
    around.verbal = true
    return true
  }
  const withWho = around.verbal ? undefined : withoutSpoken(title)
  if (withWho !== undefined) {
    around.title = withWho
    around.verbal = true
    return true
  }
  if (takeFromBracket(around)) return true
  const remark = around.said.length < 3 && around.paper === undefined ? remarkBehind(title) : undefined
  if (remark === undefined) return false
  around.title = remark.before
  around.said.unshift(asSentence(remark.said))
  return true
}

/** Of `(Papur 1 / Paper 1)` the words of the one language, where the other says the same in English. */
function saidTwice(parts: readonly string[]): string | undefined {
  const [welsh = '', english = ''] = parts
  const same: readonly (readonly [RegExp, RegExp])[] = [
    [/^(?:papur(?:au)?|atodiad) [\dA-Z]/i, /^(?:papers?|appendix|annex) [\dA-Z]/i],
    [/^i ddilyn$/i, /^to follow$/i],
    [/^ar lafar$/i, /^(?:verbal|oral)\b/i],
    [/^cyflwyniad$/i, /^presentation$/i],
  ]
  return parts.length === 2 && same.some(([one, other]) => one.test(welsh) && other.test(english)) ? welsh : undefined
}

/** `(Chair, 5 mins)`: of several things in one bracket, what is known is taken out, and the rest stays. */
function takeFromBracket(around: Around): boolean {
  const [, before, inner] = /^(.{2,}\S)\s*[([]([^()[\]]{3,120})[)\]]$/.exec(around.title) ?? []
  if (before === undefined || inner === undefined) return false
  const parts = inner.split(/\s*[,;|]\s*|\s[-–—/]\s/).filter(part => part !== '')
  if (parts.length < 2) return false
  const twice = saidTwice(parts)
  const left = parts.filter(part => {
    if (part === twice) return false
    if (markingAlone(part) !== undefined) return true
    const alone: Around = { ...around, title: `x (${part})`, said: [] }
    if (!takeOne(alone) || alone.title !== 'x') return true
    around.said.push(...alone.said)
    Object.assign(around, { ...alone, title: around.title, said: around.said })
    return false
  })
  if (left.length === parts.length) return false
  // "three minutes per speaker" explains; "Chair" or "Q3" may be somebody, or part of the title.
  const explains = (part: string) =>
    ((/^\p{Ll}/u.test(part) && !/^all$/i.test(part)) || /^\d{1,2} ?(?:minutes|mins)\b/i.test(part)) &&
    markingAlone(part) === undefined
  around.said.push(...left.filter(explains))
  const kept = left.filter(part => !explains(part))
  const [only, ...others] = kept
  const who = only === undefined || others.length > 0 || around.reported !== undefined ? undefined : presenting(only)
  // "(verbal – Chief Officer)": whoever speaks to it.
  if (only !== undefined && who !== undefined && around.verbal && (who.sure || isPost(only))) {
    around.title = before
    around.reported = `Report by ${only}`
    return true
  }
  around.title = kept.length === 0 ? before : `${before} (${kept.join(', ')})`
  return true
}

const saysMoreThan =
  /\bfor (?:the )?reasons?\b|\binformation (?:relating|which|about|that)\b|\bleave\b|\bno (?:papers|notes|minutes)\b|\bnot to (?:leave|be)\b|\bcollected\b|\bembargo(?:ed)? (?:until|till|to)\b|\bcop(?:y|ies)\b|\b(?!(?:board|core|statutory|voting|full|panel|for|the|to|and)\b)\p{L}{4,} (?:members|partners|agencies|officers) only\b/iu
/** The words that are missing in the midst of what is left: `not to be shared` before a bracket that stays. */
function goneFromWithin(written: string, left: string): string {
  let from = 0
  while (from < left.length && written[from] === left[from]) from++
  let behind = 0
  while (behind < left.length - from && written.at(-1 - behind) === left.at(-1 - behind)) behind++
  const gone = written.slice(from, written.length - behind).replace(/^[\s,;([*–—:-]+|[\s)\]*]+$/g, '')
  return /\bnot to (?:be|leave)\b/i.test(gone) ? gone : ''
}

/** What a marking that is taken off a title says besides: who leaves, that there are no papers, that nothing leaves the room. */
function besides(written: string, left: string): string | undefined {
  const at = written.indexOf(left)
  const gone =
    at < 0
      ? goneFromWithin(written, left)
      : `${written.slice(0, at)}${written.slice(at + left.length)}`.replace(/^[\s([*–—:;.-]+|[\s)\]*]+$/g, '')
  const said = gone.split(/[)\]]\s*[([]/).filter(part => saysMoreThan.test(part))
  return said.length === 0 ? undefined : said.join('; ')
}

/** `Report of the Clerk (copy attached) on the following`: the bracket says the same behind the whole. */
const paperWithin =
  /^(.{3,200}?\S) \(((?:draft |revised |full )?(?:(?:copy|copies|papers?|reports?|documents?|details|list|letter|plan|draft) )?(?:attached|enclosed|herewith|to follow|circulated|appended))\) ((?:on|for|regarding|about|of|from|and|in|at|to|by|with|concerning) [^()]{3,200})$/i

/** Takes a title apart from what agendas write around it: `RESTRICTED:`, `(VERBAL)`, `(10 minutes)`, `– For decision`, `pdf icon PDF 463 KB`. */
export function readTitle(written: string): TitleRead {
  let title = written.replace(/\s[-–—]\s*$|\s(?:Minutes|Cofnodion)\s?:$/, '').trim()
  if (/[)\]]\.$/.test(title)) title = title.slice(0, -1)
  title = title.replace(/(?<=[\p{L})])\s?:\s?[-–—]+$/u, '')
  if (/[\p{Ll})]:$/u.test(title)) title = title.slice(0, -1)
  title = title.replace(paperWithin, '$1 $3 ($2)')
  let [restricted, doubtful] = [false, false]
  let paragraphs: readonly string[] = []
  const around: Around = { title, verbal: false, said: [] }
  for (let looked = 0; looked < 12; looked++) {
    if (takeOne(around)) continue
    const marked = markedTitle(around.title)
    if (marked === undefined) break
    restricted ||= marked.marking.certain
    doubtful ||= !marked.marking.certain
    const gone = besides(around.title, marked.title)
    if (gone !== undefined) around.said.unshift(gone)
    paragraphs = [...new Set([...paragraphs, ...marked.marking.paragraphs])]
    if (marked.title === around.title) break
    around.title = marked.title
  }
  const { minutes, time, reported, verbal, said } = around
  const [paper, ...further] = [...(around.paper === undefined ? [] : [around.paper]), ...(around.further ?? [])]
  const bare = around.title.replace(/\s?[-–—|]\s*$/, '')
  return {
    title: paper === undefined ? bare : bare.replace(/(?<=[\p{L})]{2}):$/u, ''),
    restricted,
    ...((doubtful || around.undecided === true) && !restricted && { doubtful: true as const }),
    ...(paragraphs.length > 0 && { paragraphs }),
    verbal,
    ...(minutes !== undefined && { minutes }),
    ...(time && { time }),
    ...(paper && { paper }),
    ...(further.length > 0 && { further }),
    ...(reported !== undefined && { reported }),
    ...(said.length > 0 && { said }),
  }
}
