import { readDay, readTimes } from '../../dates/written.ts'
import { headFurniture, labelOf } from '../vocabulary/headerLabels.ts'
import { isSignOff } from '../vocabulary/furniture.ts'
import type { Line } from '../lines/lines.ts'
import { saysWhichMeeting } from './messageHead.ts'
import { venueWords } from '../vocabulary/places.ts'
import { signsAgendas } from '../lines/signatures.ts'
import { datesInEnglish } from '../vocabulary/welsh.ts'

const salutation =
  /^(?:dear|annwyl|hi|hello|good (?:morning|afternoon)|bore da|prynhawn da|to all)\b.{0,80}$|^(?:(?:morning|afternoon|evening)(?: (?:all|both|everyone|everybody|colleagues|folks|team))?|all|both|everyone|everybody|colleagues|folks|team)\s?[,!–—-]$/i
const ofEmail =
  /^(?:from|sent|to|cc|bcc|subject|importance|sensitivity|attachments?|reply-to|date|oddi wrth|anfonwyd|pwnc)\s?:/i
const onlyOfEmail = /^(?:from|sent|subject|oddi wrth|anfonwyd|pwnc)\s?:/i
/** What stands under the subject of an invitation, as mail programs write it out. */
const ofInvitation = /^(?:when|where)\s?:\s?\S/i
const recipients = /^(?:to|cc)\s?:.*(?:;|@)/i
const begins =
  /^(?:(?:draft |public )?agenda|rhaglen|notice of meeting|items?|items of business)\b|\b(?:partnership|board|committee|panel|forum|council|bwrdd|partneriaeth|pwyllgor|cyngor)\b/i

/** The lines above the first item, without a covering letter or the head of an e-mail; and those, apart. */
export interface HeadParted {
  readonly head: readonly Line[]
  readonly letter: readonly Line[]
  readonly email: readonly Line[]
}

/** Takes a covering letter, from its date or its `Dear …` to the signature, and the head of an e-mail, out of what stands above the first item. */
export function withoutLetter(lines: readonly Line[]): HeadParted {
  const parts = new Set<number>()
  const ofHead = new Set<number>()
  const emails = lines.flatMap(({ text }, at) => (ofEmail.test(text) ? [at] : []))
  const written = emails.map(at => lines[at]?.text ?? '')
  if (
    written.filter(text => onlyOfEmail.test(text)).length >= 2 ||
    (written.some(text => onlyOfEmail.test(text)) &&
      (written.some(text => recipients.test(text)) || lines.some(({ text }) => ofInvitation.test(text))))
  )
    for (const at of emails) if (isOfItsHead(lines, at)) ofHead.add(at)
  const dear = lines.findIndex(({ text }) => salutation.test(text) && !saysWhichMeeting(text))
  if (dear >= 0) {
    const invites = invitation(lines.slice(0, dear))
    for (let at = 0; at < dear; at++) if (!isHeading(lines[at]?.text ?? '') && !invites.has(at)) parts.add(at)
    const off = lines.findIndex(({ text }, at) => at > dear && isSignOff(text))
    const last = off >= 0 ? signatureEnd(lines, off) : paragraphsEnd(lines, dear)
    for (let at = dear; at < last; at++)
      if (!saysWhenOrWhere(lines[at]?.text ?? '') && !isSubject(lines[at]?.text ?? '')) parts.add(at)
  } else {
    const off = lines.findIndex(({ text }) => isSignOff(text))
    if (off >= 0) for (let at = off; at < signatureEnd(lines, off); at++) parts.add(at)
  }
  return {
    head: lines.filter((_, at) => !parts.has(at) && !ofHead.has(at)),
    letter: lines.filter(({ text }, at) => parts.has(at) && !ofHead.has(at) && text !== ''),
    email: lines.filter((_, at) => ofHead.has(at)),
  }
}

/**
 * The lines above `Hi all` in which an invitation from a diary has its name, when it is and where; none where no time stands there, since the day
 * alone is that of a letter.
 */
function invitation(above: readonly Line[]): ReadonlySet<number> {
  const times = above.flatMap(({ text }, at) =>
    isTimeAlone(text) || (saysWhenOrWhere(text) && readTimes(text) !== undefined) ? [at] : [],
  )
  if (times.length === 0) return new Set()
  const first = above.findIndex(({ text }) => text !== '')
  return new Set(
    above.flatMap(({ text }, at) =>
      times.includes(at) ||
      saysWhenOrWhere(text) ||
      (at === first && !/[:\d]/.test(text)) ||
      (times.some(time => at - time === 1) && venueWords.test(text) && !/[:@]|[.!?]$/.test(text)) ||
      (times.some(time => Math.abs(time - at) === 1) && readDay(text)?.before === '')
        ? [at]
        : [],
    ),
  )
}

/** `09:30 - 12:00`, `Wed 16/12/2026 09:30 – 12:00`: when something is, and nothing else, by the clock. */
function isTimeAlone(text: string): boolean {
  const day = readDay(text)
  const times = text.length > 80 ? undefined : readTimes(day?.after ?? text)
  const around = times === undefined ? 'none' : `${day?.before ?? ''} ${times.before} ${times.after}`
  return !/\p{L}{3}/u.test(
    around.replace(/\b(?:(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*|from|until|when:|time:|hrs|hours)/giu, ''),
  )
}

/** Whether such a line is the e-mail's own: `Date:` is it beside another of them, and the meeting's elsewhere. */
function isOfItsHead(lines: readonly Line[], at: number): boolean {
  if (!/^date\s?:/i.test(lines[at]?.text ?? '')) return true
  const above = lines.slice(0, at).findLast(({ text }) => text !== '')?.text ?? ''
  const below = lines.slice(at + 1).find(({ text }) => text !== '')?.text ?? ''
  return [above, below].some(text => ofEmail.test(text))
}

/** A line in the midst of a letter with a fact of the meeting behind its label: `Venue: Gold Room`. */
const saysWhenOrWhere = (text: string): boolean => {
  const found = labelOf(text)
  return (
    found !== undefined &&
    found.value !== '' &&
    (['date', 'time', 'end', 'venue', 'meeting', 'join'].includes(found.label) || /^chair\s?:/i.test(text))
  )
}

/** What a letter is about, in capitals below its `Dear …`, with the day of the meeting: `SAFER HARBOUR BOARD – 13 MAY 2027`. */
const isSubject = (text: string): boolean =>
  text.length <= 140 && !/\p{Ll}{3}/u.test(text) && begins.test(text) && readDay(text) !== undefined

/** What stands above `Dear …` and is no address or date: the body's name, or the venue in its letterhead. */
const isHeading = (text: string): boolean =>
  begins.test(text) && readDay(datesInEnglish(text)) === undefined && !/^(?:to|members|our ref|ref)\b/i.test(text)

/** Where a signature ends: at the next line that begins an agenda, or a line with a date, within a few lines. */
function signatureEnd(lines: readonly Line[], signOff: number): number {
  let blank = false
  for (let at = signOff + 1; at < lines.length; at++) {
    const text = lines[at]?.text ?? ''
    if (text === '') blank = true
    else if (
      (blank && (begins.test(text) || readDay(datesInEnglish(text)) !== undefined)) ||
      /^(?:(?:draft )?agenda|rhaglen|date|venue|time)\b/i.test(text) ||
      headFurniture.some(form => form.test(text)) ||
      at > signOff + 12
    )
      return at
  }
  return lines.length
}

/** `Corley Bay Licensing and Night-Time Economy Group`: the name of a group, and no sentence about one. */
const namesGroup =
  /^(?!(?:The|This|Our)\b)(?:\p{Lu}[\p{L}'’-]*,? |(?:and|of|for|the|in|&) ){1,8}(?:Group|Network|Alliance|Taskforce|Collaborative|Executive)$/u

/** Where the sentences of a letter without a signature end. */
function paragraphsEnd(lines: readonly Line[], dear: number): number {
  for (let at = dear + 1; at < lines.length; at++) {
    const text = lines[at]?.text ?? ''
    const mayBegin = (begins.test(text) || namesGroup.test(text)) && !/[.,;]$/.test(text) && text.length < 90
    if (text !== '' && mayBegin && !signsAgendas(text) && !runsOn(lines, at)) return at
  }
  return lines.length
}

/** A long line of a paragraph that a mail program has broken, with sentences on the lines below it. */
function runsOn(lines: readonly Line[], at: number): boolean {
  const near = lines.slice(at, at + 8).map(({ text }) => text)
  const paragraph = near.slice(0, near.includes('') ? near.indexOf('') : near.length)
  return (
    (paragraph[0] ?? '').length >= 45 &&
    paragraph.length > 1 &&
    /\p{Ll}{2}[.!?] \p{Lu}/u.test(paragraph.join(' ')) &&
    /[.!?)]$/.test(paragraph.at(-1) ?? '')
  )
}
