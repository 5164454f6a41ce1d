import { kindOf, type ItemKind, type Paper, type Presenter, type UnreadLine } from '../../meeting/agenda.ts'
import { namesBusinessBehind } from '../../meeting/exclusionMoved.ts'
import { readTimedLine, between } from './clockTimes.ts'
import { markedTitle, markingAlone, markingOfLine, type Marking, namesClosedBusiness } from './confidential.ts'
import { readMinutes } from './durations.ts'
import { beginsMinutes } from './itemLines.ts'
import { type Label, readLabel, readParagraphs } from './labels.ts'
import type { Line } from './lines.ts'
import type { ItemBlock, ItemRead } from './itemRead.ts'
import { headsOthers, titleLineOf } from './titleLine.ts'
import { isNamedPaper, isPaper, listsAll, paperAtEnd, papersByName, papersInText, referenceAfter } from './papers.ts'
import { asSentence, isAwaited, paperBeside, paperWithState, reportBy } from './reportBelow.ts'
import { isName, readPresenters, withoutHonorific } from '../../meeting/presentersWritten.ts'
import { goesOn, sentencesWhole } from './brokenLines.ts'
import { setAside } from './setAside.ts'
import { readTitle } from './title.ts'
import { namesOtherItems } from './itemsNamed.ts'
import { papersSaid } from './papersSaid.ts'
import { namesClosedPart } from './partsNotInPublic.ts'
import { timeSaid } from './timeSaid.ts'
import { presenting, saysWhoPresents } from './whoPresents.ts'

/** Kinds of business of which an agenda speaks of confidential matters without being confidential. */
const neverClosedByText: readonly ItemKind[] = [
  'introductions',
  'apologies',
  'declarations',
  'filming',
  'exclusion of the public',
  'urgent business',
  'next meeting',
]

/** A sentence about who presents that says on what as well. */
const saysAbout = /\b(?:present|give|update|report|speak|introduce|lead)\b.*\s(?:on|about|how|regarding)\s/i

/** `Report of the Trust. Presented by Ada Moss.`: one of several sentences says who, and the others more. */
const saysMoreSentences = /(?<=[\p{Ll})]{3}\.) (?=\p{Lu}|\d)/u

/** `Verbal update from Moll Petherick`, where others have a paper. */
const spokenBy = /^(?:verbal|oral) (?:report|update|briefing|note|presentation) (?:by|from|of) /i

/** `Councillors Roe, Marl and Tench` */
const severalCouncillors = /^(?:councillors|cllrs|messrs)\b/i

/** `(To receive a report from Moll Petherick, Treasurer, which sets out the costs)` */
const sentenceInBracket =
  /^\(((?:to (?:receive|consider|note|hear)|report|presentation|update|verbal|oral)\b.{10,380})\)\.?$/i

/** Business that every meeting begins with, of which an officer only tells: `The Chairman to report apologies for absence.` */
const routine: readonly ItemKind[] = ['introductions', 'apologies', 'declarations', 'filming', 'urgent business']
const reportsRoutine =
  /\b(?:to|will) (?:report|announce|note|record|receive|invite|read|remind|advise|welcome|give|ask)\b.{0,60}\b(?:apolog\w+|absences?|substitut\w+|dispensations?|declarations?|interests?|members|housekeeping|notices?|webcast\w*|urgent)\b/i

/** `will be in attendance`: whoever presents, the meeting is told that they come. */
const saysTheyCome = /\bin attendance\b/i

/** `- Report by Head of Policy`, on the line below the title it is behind. */
const dashBefore =
  /^[-–—] (?=(?:joint |verbal |oral |annual )?(?:report|update|presentation|paper|briefing|note)s? (?:by|from|of) )/i

/** `15 mins in total` */
const inTotal = /\s(?:in (?:all|total)|overall|altogether)\.?$/i

/** Labels under which a marking of the item may stand beside what they label. */
const labelsOfOpenWords: readonly Label[] = ['presented by', 'paper', 'time', 'purpose', 'handling']

/** Reads one item: its title line, then what stands under it up to `Minutes:`. */
export function readItem({
  id,
  numbered,
  title: firstLine,
  before,
  time: ahead,
  lines: below,
  perhapsClosed,
}: ItemBlock): ItemRead {
  const { head, called, purpose, timed, lines, within } = titleLineOf(firstLine, below, ahead)
  let kind = kindOf(called)
  let closesWhatFollows = false
  let openSaid = false
  const presenters: Presenter[] = []
  const papers: Paper[] = [...within, ...(head.paper ? [head.paper] : []), ...(head.further ?? [])]
  const standingText: string[] = [...(head.said ?? []), ...(purpose === undefined ? [] : [purpose])]
  const unread: UnreadLine[] = []
  let startsAt = timed?.startsAt
  let minutes =
    (before && readMinutes(before.text)) ??
    head.minutes ??
    (timed?.endsAt === undefined ? undefined : between(timed.startsAt, timed.endsAt))
  let verbal = head.verbal
  let marking: Marking | undefined =
    head.restricted || (head.doubtful === true && (kind !== 'exclusion of the public' || namesBusinessBehind(called)))
      ? { certain: head.restricted, paragraphs: head.paragraphs ?? [] }
      : undefined
  let openTitle: string | undefined
  let closedTitle = called
  let publicInterest: string | undefined
  let listing: 'presented by' | 'paper' | undefined
  let textAbove = false
  let authored: { readonly text: string; readonly value: string } | undefined
  const report = head.reported ?? head.paper?.title ?? purpose
  const reporting = report === undefined ? undefined : saysWhoPresents(report)
  if (head.reported !== undefined && reporting === undefined) standingText.push(head.reported)
  let perhapsPresenters: ItemRead['perhapsPresenters'] = reporting && { ...reporting, sure: true }
  const mark = (more: Marking | undefined) => {
    if (more === undefined) return
    marking = {
      certain: more.certain || marking?.certain === true,
      paragraphs: [...new Set([...(marking?.paragraphs ?? []), ...more.paragraphs])],
    }
  }
  const refuse = (line: Line) => unread.push({ line: line.line, text: line.text, under: id })
  /** What stands behind the people in the same line, as behind a title. */
  const around = (value: string): string => {
    const {
      title: left,
      minutes: length,
      time,
      paper,
      further = [],
      said = [],
      verbal: spoken,
      ...marked
    } = readTitle(value)
    minutes ??= length ?? (time?.endsAt === undefined ? undefined : between(time.startsAt, time.endsAt))
    startsAt ??= time?.startsAt
    if (paper) papers.push(paper, ...further)
    standingText.push(...said)
    verbal ||= spoken
    if (marked.restricted || marked.doubtful === true)
      mark({ certain: marked.restricted, paragraphs: marked.paragraphs ?? [] })
    return left
  }
  const present = (value: string) => {
    // Who cannot come, beside the apologies.
    if (kind === 'apologies' && severalCouncillors.test(value)) standingText.push(value)
    else presenters.push(...readPresenters(around(value)))
  }
  /** A line without a label that says who presents the item; false for any other. */
  const introduces = (text: string): boolean => {
    const both = inTwoLanguages(presenters, text)
    if (both !== undefined) {
      presenters.splice(0, presenters.length, ...both)
      return true
    }
    if (presenters.length > 0 || perhapsPresenters !== undefined || text.length > 400) return false
    if (kind === 'apologies' && severalCouncillors.test(text)) return false
    if (routine.includes(kind) && reportsRoutine.test(text)) return false
    // "Thursday, 15 April 2027, Quay House" is when, and where.
    if (kind === 'next meeting' && (/\d/.test(text) || /\bmeeting\b/i.test(text))) return false
    const sentenced = sentenceInBracket.exec(text)?.[1]
    if (sentenced !== undefined) {
      const told = saysWhoPresents(sentenced)
      if (told !== undefined) perhapsPresenters = { ...told, sure: true }
      return false
    }
    // "a) Gate at Mill Lane - Cllr Roe": one of several points, and who speaks to that.
    if (/^\(?(?:[a-z]|[ivx]{1,4})[.)]\)?\s.*\s[-–—]\s/i.test(text)) return false
    const said = saysWhoPresents(text)
    if (said !== undefined) {
      verbal ||= /\b(?:verbally|orally)\b/i.test(text)
      minutes ??= readTitle(text).minutes
      if (!said.sure) perhapsPresenters = { ...said, sure: true }
      else presenters.push(...said.presenters)
      // "… will give a presentation on next year's work" says more than who.
      return (
        said.sure &&
        text.length <= 160 &&
        !saysAbout.test(text) &&
        !saysTheyCome.test(text) &&
        !saysMoreSentences.test(text)
      )
    }
    if (text.length > 160) return false
    const { title: left } = readTitle(text)
    const sentence = left === text ? undefined : saysWhoPresents(left)
    if (sentence !== undefined) {
      around(text)
      presenters.push(...sentence.presenters)
      return true
    }
    // "(Ada Moss)" under a title
    const bracketed = /^[([]([^()[\]]{3,80})[)\]]$/.exec(text)?.[1]
    const inside = bracketed === undefined ? undefined : presenting(bracketed)
    if (inside?.presenters.every(({ name }) => isName(name)) === true) {
      perhapsPresenters = { ...inside, sure: true, line: text }
      return false
    }
    const found = presenting(left)
    if (found === undefined) return false
    if (found.sure || left !== text) {
      presenters.push(...(presenting(around(text))?.presenters ?? []))
      return true
    }
    perhapsPresenters = { ...found, line: text }
    return false
  }
  const attach = (value: string, several = false) => {
    const told = spokenBy.test(value) ? saysWhoPresents(value) : undefined
    if (told !== undefined) {
      verbal = true
      perhapsPresenters ??= { ...told, sure: true }
      return
    }
    const said = papersSaid(value, several)
    verbal ||= said.verbal === true
    if (said.awaited !== undefined) standingText.push(said.awaited)
    mark(said.marking)
    papers.push(...said.papers)
  }

  if (!neverClosedByText.includes(kind))
    for (const said of [...(head.said ?? []), ...(purpose === undefined ? [] : [purpose])]) mark(markingOfLine(said))

  for (const line of sentencesWhole(lines)) {
    const paged = listing === 'paper' || papers.length > 0 ? undefined : pagesBehind(line.text)
    if (paged !== undefined) papers.push(paged.paper)
    const text = paged?.before ?? line.text
    if (text === '') {
      textAbove = false
      continue
    }
    if (beginsMinutes.test(text)) break
    const labelled = readLabel(text)
    const above = textAbove
    textAbove = false
    if (labelled === undefined) {
      const duration = readMinutes(text.replace(inTotal, ''))
      if (duration !== undefined) {
        minutes = duration
        continue
      }
      const time = kind === 'next meeting' ? undefined : readTimedLine(text)
      if (time?.rest === '') {
        // Of a pause below it.
        if (startsAt !== undefined && minutes !== undefined && time.startsAt > startsAt) continue
        startsAt ??= time.startsAt
        if (time.endsAt !== undefined) minutes = between(time.startsAt, time.endsAt)
        continue
      }
      if (!neverClosedByText.includes(kind)) {
        const said = namesOtherItems(text) ? undefined : markingOfLine(text)
        mark(said)
        const paper = said === undefined ? undefined : markedTitle(text)?.title
        if (paper !== undefined && isPaper(paper)) {
          attach(paper)
          continue
        }
        // "(Exempt - para 1) Monitoring Officer"
        const who = paper !== undefined && /^[([][^()[\]]*[)\]] \p{Lu}/u.test(text) ? presenting(paper) : undefined
        if (who !== undefined && presenters.length === 0) {
          presenters.push(...who.presenters)
          continue
        }
        if (said !== undefined && isMarkingOnly(text)) continue
      }
      const listed = text.replace(/^[•·▪*-]\s?/, '')
      if (listing === 'paper') {
        attach(listed)
        continue
      }
      if (listing === 'presented by' && (presenters.length === 0 || isSomebody(listed))) {
        present(listed)
        continue
      }
      listing = undefined
      // The cell of a column without anything in it, on a line of its own.
      if (text === 'None' && (startsAt !== undefined || presenters.length > 0)) continue
      const named = papersByName(text)
      papers.push(...named)
      if (named.length > 0) continue
      if (isPaper(listed) || /^(?:verbal|oral)(?: (?:update|report|item))?$/i.test(listed)) {
        attach(listed)
        continue
      }
      const inBracket = /^[([]([^()[\]]{3,60})[)\]]$/.exec(listed)?.[1] ?? ''
      if (isNamedPaper(inBracket) || /^(?:ar lafar|llafar) ?\/ ?(?:verbal|oral)$/i.test(inBracket)) {
        attach(inBracket)
        continue
      }
      const there = paperWithState(inBracket === '' ? listed : inBracket)
      if (there !== undefined) {
        attach(there.reference)
        standingText.push(there.said)
        continue
      }
      const report = reportBy(text)
      const reporter = report === undefined ? undefined : saysWhoPresents(text)
      if (report !== undefined) {
        // "Report of the Treasurer (to follow)" says whose it is; of anybody else's it is the name.
        if (reporter !== undefined && !/^cop(?:y|ies) herewith/i.test(report.state))
          standingText.push(report.report, asSentence(report.state))
        else papers.push({ title: isAwaited(report.state) ? `${report.report} (${report.state})` : report.report })
        if (reporter !== undefined && presenters.length === 0) perhapsPresenters ??= { ...reporter, sure: true }
        continue
      }
      minutes ??= setAside(text, called) ?? lengthBehind(text)
      const beside = paperBeside(text)
      papers.push(...papersInText(beside?.before ?? text))
      const referred: ReturnType<typeof referenceAfter> = beside ?? referenceAfter(text)
      if (referred !== undefined) attach(referred.reference)
      if (referred?.awaited !== undefined) standingText.push(referred.awaited)
      const plainly = referred?.before ?? text
      const unfinished = above && /^.{50,}[^.:;?!]$/.test(standingText.at(-1) ?? '')
      if ((!unfinished || presenting(plainly)?.sure === true) && introduces(plainly.replace(dashBefore, ''))) continue
      const paragraph = standingText.at(-1)
      if (above && paragraph !== undefined && goesOn(paragraph, text))
        standingText[standingText.length - 1] = `${paragraph} ${text}`
      else standingText.push(plainly)
      textAbove = true
      continue
    }
    const { label, value } = labelled
    listing = undefined
    if (!neverClosedByText.includes(kind) && labelsOfOpenWords.includes(label)) mark(markingOfLine(text))
    switch (label) {
      case 'presented by':
        if (value === '') listing = label
        else present(value)
        break
      case 'written by':
        if (value !== '') authored = { text, value }
        break
      case 'paper':
        if (value === '') listing = label
        else if (listsAll(value)) refuse(line)
        else attach(value, /^\w+s\b/.test(text))
        break
      case 'additional documents':
        listing = 'paper'
        break
      case 'time': {
        const time = timeSaid(value)
        if (time === undefined) refuse(line)
        startsAt = time?.startsAt ?? startsAt
        minutes = time?.minutes ?? minutes
        break
      }
      case 'exempt': {
        if (/^(?:no|none|n\/a|public|open)$/i.test(value)) {
          openSaid = true
          break
        }
        const paragraphs = readParagraphs(value)
        mark({ certain: true, paragraphs })
        if (paragraphs.length === 0 && !/^(?:yes|)$/i.test(value)) refuse(line)
        break
      }
      case 'open title':
        openTitle = readTitle(value).title
        break
      case 'closed title':
        mark({ certain: true, paragraphs: [] })
        closedTitle = readTitle(value).title
        break
      case 'public interest':
        publicInterest = value
        break
      case 'text':
        standingText.push(value)
        break
      case 'purpose':
        standingText.push(text)
        break
      case 'handling':
        if (/^official$/i.test(value)) break
        if (
          marking === undefined &&
          (namesClosedBusiness(value) || /^marking: (?!official\b)\S.{0,40}$/i.test(text)) &&
          !neverClosedByText.includes(kind)
        )
          mark({ certain: false, paragraphs: [] })
        standingText.push(text)
        break
      case 'website link':
        if (/\breasons why\b/i.test(text)) mark({ certain: true, paragraphs: [] })
        break
    }
  }

  // Who wrote a report presents it where nobody else is said to.
  if (authored !== undefined) {
    if (presenters.length === 0 && perhapsPresenters === undefined) present(authored.value)
    else standingText.push(authored.text)
  }

  const resolves = standingText.length > 0 && standingText.every(text => kindOf(text) === 'exclusion of the public')
  if (
    headsOthers.test(called) ||
    namesClosedPart(firstLine) ||
    (resolves && (markingAlone(called) !== undefined || /^exclusions?$/i.test(called)))
  ) {
    if (resolves) kind = 'exclusion of the public'
    else closesWhatFollows = true
    if (resolves || standingText.length === 0) marking = undefined
  }
  if (perhapsClosed === true && kind !== 'next meeting') mark({ certain: false, paragraphs: [] })
  if (marking === undefined && openTitle !== undefined) mark({ certain: true, paragraphs: [] })
  if (marking === undefined && publicInterest !== undefined) standingText.push(`Public interest: ${publicInterest}`)
  return {
    item: {
      id,
      number: numbered.number,
      ...(numbered.sub !== '' && { under: numbered.under }),
      verbal,
      presenters,
      ...(minutes !== undefined && { minutes }),
      papers,
      standingText,
    },
    title: closedTitle,
    kind,
    ...(openTitle !== undefined && openTitle !== '' && { openTitle }),
    ...(publicInterest !== undefined && { publicInterest }),
    ...(marking && { marking }),
    ...(startsAt !== undefined && { startsAt }),
    ...(closesWhatFollows && { closesWhatFollows }),
    ...(perhapsPresenters && { perhapsPresenters }),
    ...(openSaid && { openSaid }),
    unread,
  }
}

/** `Members will vote in the event of several nominations. (5 mins)` */
function lengthBehind(text: string): number | undefined {
  const found = /[.!?)\s][([](\d{1,3} ?(?:minutes|mins?)\.?)[)\]]$/i.exec(text)?.[1]
  return found === undefined ? undefined : readMinutes(found)
}

/** `Report of the Treasurer   (Pages 9 - 20)`: where in the pack the report is that a line under a title speaks of. */
function pagesBehind(text: string): ReturnType<typeof paperAtEnd> {
  if (text.length > 300 || !/^(?:(?:joint |annual )?reports? |minutes |notes? of|presentation |to \p{Ll})/iu.test(text))
    return undefined
  const found = paperAtEnd(text)
  return found?.paper.pages === undefined || found.before === '' ? undefined : found
}

const bothWords = (one: string, other: string): string => (one === other ? one : `${one} / ${other}`)

/** The people of a line with what the line below it calls the same ones, as in English below the Welsh. */
function inTwoLanguages(said: readonly Presenter[], below: string): readonly Presenter[] | undefined {
  if (said.length === 0 || below.length > 200 || !said.every(({ name, role }) => isName(name) && role !== undefined))
    return undefined
  const again = presenting(below)?.presenters ?? []
  const same = said.every((each, at) => withoutHonorific(each.name) === withoutHonorific(again[at]?.name ?? ''))
  if (again.length !== said.length || !same) return undefined
  return said.map(({ name, role = '' }, at) => ({
    name: bothWords(name, again[at]?.name ?? name),
    role: bothWords(role, again[at]?.role ?? role),
  }))
}

/** Whether a line under `Contributors:` is one more of them: a name, alone or with a post behind it. */
const isSomebody = (text: string): boolean =>
  text.length <= 140 && !/[.?!]$/.test(text) && isName((text.split(/,|\s[-–—]\s|\s?\(/)[0] ?? '').trim())

/** A line that says nothing but that the item is closed, and not why: no part of its text. */
const isMarkingOnly = (text: string): boolean =>
  text.length <= 80 && markingOfLine(text)?.certain === true && !/\b(?:as|because|since|for) (?:it|this)\b/i.test(text)
