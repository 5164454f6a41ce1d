import { type ItemNoted, mark, noteAround } from './itemNoted.ts'
import { isNamedPaper, isPaper, paperAtEnd, paperNamesIn, papersByName } from '../papers/papers.ts'
import { paperCalled } from '../papers/papersCalled.ts'
import { papersSaid } from '../titles/papersSaid.ts'
import { asSentence, isAwaited, paperWithState, reportBy } from '../people/reportBelow.ts'
import { readTitle } from '../titles/title.ts'
import { saysWhoPresents } from '../people/whoReports.ts'

/** `Verbal update from Moll Petherick`, where others have a paper. */
const spokenBy = /^(?:verbal|oral) (?:report|update|briefing|note|presentation) (?:by|from|of) /i

/** Notes the papers that a label or a list of papers names, or who tells of it where there is none. */
export function attach(item: ItemNoted, value: string, several = false): void {
  const told = spokenBy.test(value) ? saysWhoPresents(value) : undefined
  if (told !== undefined) {
    item.verbal = true
    item.perhapsPresenters ??= { ...told, sure: true }
    return
  }
  const said = papersSaid(value, several)
  item.verbal ||= said.verbal === true
  if (said.awaited !== undefined) item.standingText.push(said.awaited)
  mark(item, said.marking)
  item.papers.push(...said.papers)
}

/** A line of a list without the point in front of it. */
export const withoutPoint = (text: string): string => text.replace(/^[•·▪*-]\s?/, '')

/** Notes the papers that a line names and does no more; whether it does. */
export function notePaper(item: ItemNoted, text: string): boolean {
  const named = papersByName(text)
  item.papers.push(...named)
  if (named.length > 0) return true
  const listed = withoutPoint(text)
  if (isPaper(listed) || /^(?:verbal|oral)(?: (?:update|report|item))?$/i.test(listed)) {
    attach(item, listed)
    return true
  }
  const inBracket = /^[([]([^()[\]]{3,60})[)\]]$/.exec(listed)?.[1] ?? ''
  if (isNamedPaper(inBracket) || /^(?:ar lafar|llafar) ?\/ ?(?:verbal|oral)$/i.test(inBracket)) {
    attach(item, inBracket)
    return true
  }
  const called = paperCalled(inBracket === '' ? listed : inBracket, true)
  if (called !== undefined) {
    item.papers.push(...paperNamesIn(called).map(title => ({ title })))
    return true
  }
  const there = paperWithState(inBracket === '' ? listed : inBracket)
  if (there !== undefined) {
    attach(item, there.reference)
    item.standingText.push(there.said)
    return true
  }
  const report = reportBy(text)
  if (report !== undefined) {
    const reporter = saysWhoPresents(text)
    // "Report of the Treasurer (to follow)" says whose it is; of anybody else's it is the name.
    if (reporter !== undefined && !/^cop(?:y|ies) herewith/i.test(report.state))
      item.standingText.push(report.report, asSentence(report.state))
    else item.papers.push({ title: isAwaited(report.state) ? `${report.report} (${report.state})` : report.report })
    if (reporter !== undefined && item.presenters.length === 0) item.perhapsPresenters ??= { ...reporter, sure: true }
    return true
  }
  return noteBrackets(item, text)
}

/** `Purpose: to agree the draft. (Paper B attached – 25 minutes)`: what stands in a bracket behind what an item is for; gives the words before it. */
export function withoutBracketBehind(item: ItemNoted, text: string): string {
  const [, before = '', bracket = ''] = text.length > 400 ? [] : (behindPurpose.exec(text) ?? [])
  return bracket !== '' && noteBrackets(item, bracket) ? before : text
}
const behindPurpose =
  /^(.*[\p{L}\d][.;:]?)\s+(\((?=[^()]*(?:\d ?min|\bpapers?\b|\benc\b|\benclosure|\bappendix|\battached|\bto follow|\bverbal))[^()]{3,80}\))\.?$/iu

/** `[Paper 1 – Section summary] (9.25 a.m.)`: a line of nothing but what others write in brackets behind the title; whether it is. */
function noteBrackets(item: ItemNoted, text: string): boolean {
  const onlyBrackets = text.length <= 300 && text.replace(/[([][^()[\]]{2,160}[)\]]/g, '').trim() === ''
  const said = onlyBrackets ? readTitle(`Item ${text}`) : undefined
  if (said?.title !== 'Item' || (said.paper ?? said.time ?? said.minutes) === undefined) return false
  noteAround(item, `Item ${text}`)
  return true
}

/** `Report of the Treasurer   (Pages 9 - 20)`: where in the pack the report is that a line under a title speaks of. */
export function pagesBehind(text: string): ReturnType<typeof paperAtEnd> {
  if (text.length > 300 || !/^(?:(?:joint |annual )?reports? |minutes |notes? of|presentation |to \p{Ll})/iu.test(text))
    return undefined
  const found = paperAtEnd(text)
  if (found?.paper.pages === undefined || found.before === '') return undefined
  // "(attached, pages 7-20)": what is left of the bracket is closed.
  const open = found.before.split('(').length > found.before.split(')').length
  return open ? { ...found, before: `${found.before.replace(/[,;]$/, '')})` } : found
}
