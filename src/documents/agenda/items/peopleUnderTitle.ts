import type { ItemKind, Presenter } from '../../../meeting/agenda.ts'
import { isName, readPresenters, withoutHonorific } from '../../../meeting/presentersWritten.ts'
import { type ItemNoted, noteAround } from './itemNoted.ts'
import { readTitle } from '../titles/title.ts'
import { saysInBracket } from '../people/whoComes.ts'
import { presenting } from '../people/whoPresents.ts'
import { saysWhoPresents } from '../people/whoReports.ts'

/** `Councillors Roe, Marl and Tench` */
const severalCouncillors = /^(?:councillors|cllrs|messrs)\b/i

/** Notes whom a label or a list of people says to present the item. */
export function present(item: ItemNoted, value: string): void {
  // Who cannot come, beside the apologies.
  if (item.kind === 'apologies' && severalCouncillors.test(value)) item.standingText.push(value)
  else item.presenters.push(...readPresenters(noteAround(item, value)))
}

/** A sentence about who presents that says on what as well. */
const saysAbout = /\b(?:present|give|update|report|speak|introduce|lead)\b.*\s(?:on|about|how|regarding)\s/i

/** `Report of the Trust. Presented by Ada Moss.`: one of several sentences says who, and the others more. */
const saysMoreSentences = /(?<=(?:[\p{Ll})]{3}|\))\.) (?=\p{Lu}|\d)/u

/** `will be in attendance`: whoever presents, the meeting is told that they come. */
const saysTheyCome = /\bin attendance\b/i

/** `(To receive a report from Moll Petherick, Treasurer, which sets out the costs)` */
const sentenceInBracket =
  /^\(((?:to (?:receive|consider|note|hear)|report|presentation|update|verbal|oral)\b.{10,380})\)\.?$/i

/** Business that every meeting begins with, of which an officer only tells: `The Chairman to report apologies for absence.` */
const routine: readonly ItemKind[] = ['introductions', 'apologies', 'declarations', 'filming', 'urgent business']
const reportsRoutine =
  /\b(?:to|will) (?:report|announce|note|record|receive|invite|read|remind|advise|welcome|give|ask)\b.{0,60}\b(?:apolog\w+|absences?|substitut\w+|dispensations?|declarations?|interests?|members|housekeeping|notices?|webcast\w*|urgent)\b/i

/** Notes whom a line without a label says to present the item; whether it says that and no more. */
export function introduces(item: ItemNoted, text: string): boolean {
  const both = inTwoLanguages(item.presenters, text)
  if (both !== undefined) {
    item.presenters.splice(0, item.presenters.length, ...both)
    return true
  }
  if (item.peopleAbove === true && isOneMore(text)) {
    item.presenters.push(...(presenting(noteAround(item, text))?.presenters ?? []))
    return true
  }
  if (item.presenters.length > 0 || item.perhapsPresenters !== undefined || text.length > 400) return false
  if (item.kind === 'apologies' && severalCouncillors.test(text)) return false
  if (routine.includes(item.kind) && reportsRoutine.test(text)) return false
  // "Thursday, 15 April 2027, Quay House" is when, and where.
  if (item.kind === 'next meeting' && (/\d/.test(text) || /\bmeeting\b/i.test(text))) return false
  const sentenced = sentenceInBracket.exec(text)?.[1]
  if (sentenced !== undefined) {
    const told = saysWhoPresents(sentenced)
    if (told !== undefined) item.perhapsPresenters = { ...told, sure: true }
    return false
  }
  // "a) Gate at Mill Lane - Cllr Roe": one of several points, and who speaks to that.
  if (/^\(?(?:[a-z]|\d{1,2}|[ivx]{1,4})[.)]\)?\s.*\s[-–—]\s/i.test(text)) return false
  const beside = saysInBracket(text)
  if (beside !== undefined) {
    item.perhapsPresenters = { ...beside, sure: true }
    return false
  }
  const said = saysWhoPresents(text)
  if (said !== undefined) {
    item.verbal ||= /\b(?:verbally|orally)\b/i.test(text)
    item.minutes ??= readTitle(text).minutes
    if (!said.sure) item.perhapsPresenters = { ...said, sure: true }
    else item.presenters.push(...said.presenters)
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
    noteAround(item, text)
    item.presenters.push(...sentence.presenters)
    return true
  }
  // "(Ada Moss)" under a title
  const bracketed = /^[([]([^()[\]]{3,80})[)\]]$/.exec(text)?.[1]
  const inside = bracketed === undefined ? undefined : presenting(bracketed)
  if (inside?.presenters.every(({ name }) => isName(name)) === true) {
    item.perhapsPresenters = { ...inside, sure: true, line: text }
    return false
  }
  const found = presenting(left)
  if (found === undefined || (item.listsBelow === true && !found.sure)) return false
  const spoken = /^(?:verbal|oral) /i.test(left)
  item.verbal ||= spoken
  if (found.sure || left !== text || (spoken && found.presenters.every(({ name }) => isName(name)))) {
    item.presenters.push(...(presenting(noteAround(item, text))?.presenters ?? []))
    return true
  }
  item.perhapsPresenters = { ...found, line: text }
  return false
}

/** A line with somebody by name and what they are, as it stands right below another: `Dr Osian Pryce, Public Health Wales`. */
const isOneMore = (text: string): boolean => {
  const found = text.length > 120 || /[.?!:]$/.test(text) ? undefined : presenting(readTitle(text).title)
  return found?.presenters.every(({ name, role }) => isName(name) && (role !== undefined || found.sure)) === true
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
