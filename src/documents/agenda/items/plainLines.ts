import { isName } from '../../../meeting/presentersWritten.ts'
import { goesOn } from '../titles/brokenLines.ts'
import { between, readTimedLine, withStops } from '../vocabulary/clockTimes.ts'
import { markedTitle } from '../markings/markedTitle.ts'
import { markingOfLine } from '../markings/markingOfLine.ts'
import { readMinutes } from '../vocabulary/durations.ts'
import { type ItemNoted, mark, mayBeClosedByText } from './itemNoted.ts'
import { namesOtherItems } from '../markings/itemsNamed.ts'
import { isPaper, papersInText, referenceAfter } from '../papers/papers.ts'
import { attach, notePaper, withoutPoint } from './papersUnderTitle.ts'
import { introduces, present } from './peopleUnderTitle.ts'
import { paperBeside } from '../people/reportBelow.ts'
import { setAside } from '../vocabulary/setAside.ts'
import { presenting } from '../people/whoPresents.ts'

/** Notes what a line under a title says without a label: how long, that it is closed, a paper, who presents, or standing text. */
export function notePlain(item: ItemNoted, text: string): void {
  const above = item.textAbove
  const { length: before } = item.presenters
  item.textAbove = false
  if (noteLength(item, text) || noteMarking(item, text) || noteListed(item, text)) return
  item.listing = undefined
  // The cell of a column without anything in it, on a line of its own.
  if (text === 'None' && (item.startsAt !== undefined || item.presenters.length > 0)) return
  if (!notePaper(item, text)) noteText(item, text, above)
  item.peopleAbove =
    item.presenters.length > before && text.length <= 120 && isName((text.split(/,|\s[-–—]\s|\s?\(/)[0] ?? '').trim())
}

/** `0930`, in a cell of its own: an hour at which meetings are held, and no year. */
const hourOfADay = /^(?:0[7-9]|1[0-8])[0-5]\d(?: ?hrs?)?$/

/** `15 mins in total` */
const inTotal = /\s(?:in (?:all|total)|overall|altogether)\.?$/i

/** A line that is how long the item takes, or when; whether it is. */
function noteLength(item: ItemNoted, text: string): boolean {
  const duration = readMinutes(text.replace(inTotal, ''))
  if (duration !== undefined) {
    item.minutes = duration
    return true
  }
  const time = item.kind === 'next meeting' ? undefined : readTimedLine(hourOfADay.test(text) ? withStops(text) : text)
  if (time?.rest === '') {
    // Of a pause below it.
    if (item.startsAt !== undefined && item.minutes !== undefined && time.startsAt > item.startsAt) return true
    item.startsAt ??= time.startsAt
    if (time.endsAt !== undefined) item.minutes = between(time.startsAt, time.endsAt)
    return true
  }
  return false
}

/** What a line says of the item being closed; whether it says no more than that, and of which paper or person. */
function noteMarking(item: ItemNoted, text: string): boolean {
  if (!mayBeClosedByText(item.kind)) return false
  const said = namesOtherItems(text) ? undefined : markingOfLine(text)
  mark(item, said)
  const paper = said === undefined ? undefined : markedTitle(text)?.title
  if (paper !== undefined && isPaper(paper)) {
    attach(item, paper)
    return true
  }
  // "(Exempt - para 1) Monitoring Officer"
  const who = paper !== undefined && /^[([][^()[\]]*[)\]] \p{Lu}/u.test(text) ? presenting(paper) : undefined
  if (who !== undefined && item.presenters.length === 0) {
    item.presenters.push(...who.presenters)
    return true
  }
  return said !== undefined && isMarkingOnly(text)
}

/** A line that says nothing but that the item is closed, and not why: no part of its text. */
const isMarkingOnly = (text: string): boolean =>
  text.length <= 80 && markingOfLine(text)?.certain === true && !/\b(?:as|because|since|for) (?:it|this)\b/i.test(text)

/** One more of the people or papers that a label above lists; whether it is. */
function noteListed(item: ItemNoted, text: string): boolean {
  const listed = withoutPoint(text)
  if (item.listing === 'paper') {
    attach(item, listed)
    return true
  }
  if (item.listing === 'presented by' && (item.presenters.length === 0 || isSomebody(listed))) {
    present(item, listed)
    return true
  }
  return false
}

/** Whether a line under `Contributors:` is one more of them: a name, alone or with a post behind it. */
const isSomebody = (text: string): boolean =>
  text.length <= 140 && !/[.?!]$/.test(text) && isName((text.split(/,|\s[-–—]\s|\s?\(/)[0] ?? '').trim())

/** `- Report by Head of Policy`, on the line below the title it is behind. */
const dashBefore =
  /^[-–—] (?=(?:joint |verbal |oral |annual )?(?:report|update|presentation|paper|briefing|note)s? (?:by|from|of) )/i

/** A line of standing text, and what it names besides. */
function noteText(item: ItemNoted, text: string, above: boolean): void {
  item.minutes ??= setAside(text, item.called) ?? lengthBehind(text)
  const beside = paperBeside(text)
  item.papers.push(...papersInText(beside?.before ?? text))
  const referred: ReturnType<typeof referenceAfter> = beside ?? referenceAfter(text)
  if (referred !== undefined) attach(item, referred.reference)
  if (referred?.remark !== undefined) item.standingText.push(referred.remark)
  const plainly = referred?.before ?? text
  const last = item.standingText.at(-1) ?? ''
  // "CONFIDENTIAL ITEM - not to be shared outside the Board" is no sentence that goes on.
  const unfinished = above && /^.{50,}[^.:;?!]$/.test(last) && markingOfLine(last) === undefined
  if ((!unfinished || presenting(plainly)?.sure === true) && introduces(item, plainly.replace(dashBefore, ''))) return
  const paragraph = item.standingText.at(-1)
  if (above && paragraph !== undefined && goesOn(paragraph, text))
    item.standingText[item.standingText.length - 1] = `${paragraph} ${text}`
  else item.standingText.push(plainly)
  item.textAbove = true
}

/** `Members will vote in the event of several nominations. (5 mins)` */
function lengthBehind(text: string): number | undefined {
  // Of one of its points.
  if (/^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|[•·▪*–—-])\s/.test(text)) return undefined
  const found = /[.!?)\s][([](\d{1,3} ?(?:minutes|mins?)\.?)[)\]]$/i.exec(text)?.[1]
  return found === undefined ? undefined : readMinutes(found)
}
