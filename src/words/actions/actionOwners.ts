import { isName } from '../../meeting/presentersWritten.ts'
import { leadOfSeveral } from './leadOfSeveral.ts'
import { readLabelled } from './actionLabels.ts'
import { isTime } from '../line/actionTimes.ts'
import { bidding, doing, taskVerbs } from '../line/actionVerbs.ts'
import { type ActionTyped, type Read, question } from '../line/typed.ts'

/** "to", "will", "has agreed to", "was asked to", between whoever is to do something and what it is. */
export const undertakes =
  /^([^\n]{1,120}?)\s+(?:(?:(?:has|have|had|is|are|was|were|been|need|needs|must|will|agreed|asked|tasked|undertook|offered|requested)\s+){0,4}to|will|shall)\s+([\s\S]+)$/i
const colon = /^([^:\n]{1,120}?)\s*:\s+([\s\S]+)$/
const dash = /^([^:\n]{1,80}?)\s+[–—-]\s+([\s\S]+)$/
const groups =
  /^(?:the )?(?:all|each|every(?:one|body)|partners?|members?|officers?|representatives|colleagues|agencies|attendees|chair|co-chair|vice-chair|clerk|treasurer|secretary|cadeirydd|is-gadeirydd|clerc|trysorydd|aelodau|partneriaid|swyddogion|pawb|police|council|board)\b/i
/** "Members were reminded of …", "the Chair contact the Trust with a view": such a group does something before whatever "to" follows. */
const groupDoes = new RegExp(
  `${groups.source}(?:['’]s? \\p{L}|[^\\n]*?\\s(?:is|are|was|were|has|have|had|would|could|should|that|which|who|with a view|in principle|\\p{Ll}+ed)(?![\\p{L}])|\\s(?:${taskVerbs})s?(?![\\p{L}]))`,
  'iu',
)
const capitalised = /^(?:(?:[\p{Lu}&–—/(-][^\s]*|of|and|for|the|on|to|&|de|van|ap|ferch)(?:\s+|$))+$/u
/** Initials, of one or several. */
export const marks = /^[\p{Lu}]{2,4}(?:\s*(?:\/|,|&|\+|and)\s*[\p{Lu}]{2,4})*$/u

const team =
  /^[\p{Lu}][\p{L} &'’-]{1,60} (?:team|service|services|group|board|department|officers?|colleagues|leads?|partners|groups|organisations|agencies|authorities|councils|schools|providers|sector|network|forum|unit|directorate|consortium|alliance|hub)$/u

/** Whether words are somebody's beyond doubt: a name, a post, initials, a group. One capitalised word alone may be how the task begins. */
export const isOwner = (words: string) =>
  !bidding.test(words) &&
  (marks.test(words) ||
    (groups.test(words) && !groupDoes.test(words)) ||
    team.test(words) ||
    (capitalised.test(words) && /\s/.test(words.trim())))

/** "A (with support from B)", "A with B": who helps is no owner, and is kept in the text. */
export const helped =
  /^(?!\p{L}+ing\b)([^()\n]{2,80}?),?\s+(?:\(((?:with|supported by|assisted by|alongside)\s[^()\n]{2,80})\)|(in (?:consultation|liaison|conjunction|partnership|discussion) with (?:the )?\p{Lu}[^()\n]{1,80})|((?:(?:with (?:the )?(?:support|help|assistance|input) (?:from|of)|supported by|assisted by) (?=\p{Lu})[^()\n]{2,80}|with \p{Lu}\p{Ll}[\p{L}'’-]* \p{Lu}\p{Ll}[\p{L}'’-]*)))$/u

/** A time after the task, with its mark: "… by 4 December", "… – 1 week", "… (4/12)". */
const timeAtEnd =
  /(?:\s[–—-]\s|[.;,]\s|\s)\(?(?:by|before|within|until|due:?|deadline:?)\s[^.;()\n]{2,40}\)?\.?$|(?:\s[–—-]\s|[.;,]\s|\s\()(?:\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}(?: \d{4})?|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?|\p{L}{1,6} (?:weeks?|months?|days?)|\d{1,2} (?:weeks?|wks?|months?|days?)|next \p{L}{3,9}|asap)\)?\.?$/iu

/** A task and the time after it. */
function beforeItsTime(text: string): readonly [task: string, time: string] {
  const at = text.length > 2_000 ? null : timeAtEnd.exec(text.slice(-90))
  return at === null ? [text, ''] : [text.slice(0, text.length - at[0].length), at[0]]
}

function owned(written: string, done: string, whole: string, sure: boolean): ActionTyped {
  // "Owen (by 4 December) to book the room": by when, behind whose it is.
  const [, owners = written, when = ''] =
    /^(.{2,80}?)\s*\(((?:by|due|before|for) [^()]{2,40})\)$/i.exec(written.trim()) ?? []
  const text = when === '' || !isTime(when) ? done : `${done.trim().replace(/\.$/, '')} ${when}`
  const led = leadOfSeveral(owners)
  const [, owner, bracketed, consulting, plain] = helped.exec(led.owners.trim().replace(/,$/, '')) ?? []
  const [task, time] = beforeItsTime(text.trim())
  const help = bracketed ?? consulting ?? plain ?? (led.lead === undefined ? undefined : `${led.lead} to lead`)
  return {
    owners: (owner ?? led.owners).trim().replace(/^for\s+(?=\S)/i, ''),
    text: help === undefined ? text.trim() : `${task} (${help})${time}`,
    ...(sure ? {} : { whole }),
  }
}

/** Whose it is after the task, also where a time follows: "mend the lamp (OF) by 4 December". */
function ownedBeforeTime(text: string): ActionTyped | undefined {
  const [task, time] = beforeItsTime(text)
  const read = time === '' ? undefined : ownedAtEnd(task)
  return read === undefined
    ? ownedAtEnd(text)
    : { ...read, text: `${read.text}${time}`, ...(read.whole === undefined ? {} : { whole: text }) }
}

/** Names and initials in brackets, after a dash or by themselves at the end of a task. */
function ownedAtEnd(text: string): ActionTyped | undefined {
  const several =
    /\s[([]((?:\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){1,2})(?:\s*(?:[/,&]|\band\b)\s*\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){1,2}){1,4})[)\]]\.?$/u.exec(
      text.slice(-240),
    )
  if (several !== null && text.length > several[0].length)
    return { owners: several[1] ?? '', text: text.slice(0, text.length - several[0].length).trim(), whole: text }
  const dashed = /\s[–—-]\s(\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]+){0,2})\.?$/u.exec(text.slice(-100))
  if (
    dashed !== null &&
    !isTime(dashed[1] ?? '') &&
    text.length > dashed[0].length &&
    (bidding.test(text) || !/^\p{Lu}[\p{L} ]{1,30}\s[–—-]/u.test(text))
  )
    return { owners: dashed[1] ?? '', text: text.slice(0, text.length - dashed[0].length).trim(), whole: text }
  const named = /\s*[([]([\p{Lu}][\p{L}'’.-]{1,30}(?: [\p{L}'’.-]{2,30}){1,3})[)\]]\.?$/u.exec(text.slice(-140))
  const one = named?.[1] ?? ''
  if (named !== null && isName(one) && text.length > named[0].length)
    return { owners: one, text: text.slice(0, text.length - named[0].length).trim(), whole: text }
  // First names alone are owners only where somebody is called so.
  const first =
    /\s[([](\p{Lu}\p{Ll}[\p{L}'’-]{1,20}(?:\s*(?:[/,&]|\band\b)\s*\p{Lu}\p{Ll}[\p{L}'’-]{1,20}){0,3})[)\]]\.?$/u.exec(
      text.slice(-140),
    )
  if (first !== null && text.length > first[0].length)
    return { owners: first[1] ?? '', text: text.slice(0, text.length - first[0].length).trim(), whole: text }
  const alone =
    /[.;]\s+(\p{Lu}{2,4}(?:\s*[/,&+]\s*\p{Lu}{2,4})*|\p{Lu}\p{Ll}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+(?:\s*[/,&]\s*\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+)*)\.?$/u.exec(
      text.slice(-140),
    )
  if (alone !== null && text.length > alone[0].length)
    return { owners: alone[1] ?? '', text: text.slice(0, text.length - alone[0].length).trim(), whole: text }
  const last = /\s*(?:[([]([\p{Lu}/,& ]{2,24})[)\]]|\s[–—-]\s([\p{Lu}/,& ]{2,24}))\.?$/u.exec(text.slice(-60))
  const initials = (last?.[1] ?? last?.[2] ?? '').trim()
  return last === null || !marks.test(initials)
    ? severalAtEnd(text)
    : { owners: initials, text: text.slice(0, text.length - last[0].length).trim() }
}

const someone = "(?:the )?\\p{Lu}[\\p{L}'’.-]*(?:(?: of| for)? \\p{Lu}[\\p{L}'’.-]*){0,4}"
const severalBehind = new RegExp(
  `\\s*(?:\\s[–—-]\\s|([([])|\\.\\s)(${someone}(?:(?:\\s*[/,&+]\\s*|,? and )${someone}){1,5})([)\\]])?\\.?$`,
  'u',
)
/** "… - TQ and OF", "… (Orla, Tobias and the Head of Housing)", "…. TQ and OF": several at the end, owners only where all of them are known. */
function severalAtEnd(text: string): ActionTyped | undefined {
  const [whole = '', opening, owners = '', closing] = severalBehind.exec(text.slice(-200)) ?? []
  const task = text.slice(0, text.length - whole.length).trim()
  const [, head = '', done = ''] = undertakes.exec(task) ?? []
  // "Orla – Lamps and Quays", "Orla to meet the leads – Tobias and Jane": somebody stands first.
  const ownedAlready = /^\p{Lu}[\p{L}'’-]+$/u.test(task) || (/^\p{Lu}[\p{L}'’-]+$/u.test(head) && !/^be\b/i.test(done))
  return whole === '' || task === '' || (opening === undefined) !== (closing === undefined) || ownedAlready
    ? undefined
    : { owners, text: task, whole: text }
}

/** "OF circulate the rota", "Orla circulate the rota": somebody, and how a task begins, where nothing joins them. */
function ownedAtOnce(text: string): ActionTyped | undefined {
  const [whole = '', owner = ''] =
    /^([\p{Lu}]{2,4}(?:\s*[/,&]\s*[\p{Lu}]{2,4}){0,3}|\p{Lu}{2,4} and \p{Lu}{2,4}|\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]+)?),? (?=\p{Ll})/u.exec(
      text,
    ) ?? []
  return whole !== '' &&
    !bidding.test(owner) &&
    !/^(?:to|the|that|an?|all|it|this|for|each|every|no|we|they)\b/i.test(owner) &&
    doing.test(text.slice(whole.length))
    ? owned(owner, text.slice(whole.length), text, false)
    : undefined
}

/** "orla finnimore chase the invoice": two small words or one, and how a task begins. Asked, since they may be the task. */
export function ownedPerhaps(words: string): Read {
  const [whole = '', owner = ''] =
    /^(\p{L}[\p{L}'’-]+(?: \p{L}[\p{L}'’-]+){0,2}?) (?=\p{L})/u.exec(words.slice(0, 100)) ?? []
  const two = /^(\p{L}[\p{L}'’-]+ \p{L}[\p{L}'’-]+) (?=\p{L})/u.exec(words.slice(0, 100))
  for (const [head, name] of [
    [whole, owner],
    [two?.[0] ?? '', two?.[1] ?? ''],
  ] as const)
    if (
      head !== '' &&
      doing.test(words.slice(head.length)) &&
      !doing.test(name) &&
      !/^(?:to|the|that|an?|it|this|for|no|we|they)\b/i.test(name)
    )
      return question(
        'record it',
        [`action ${name}: ${words.slice(head.length)}`, `action: ${words}`].map(w => ({ title: w, words: w })),
      )
  return undefined
}

/** "rota to be circulated by Orla Finnimore": whose it is, at the end. */
function ownedPassively(text: string): ActionTyped | undefined {
  const m = /^(.{2,300}? to be \p{L}+(?: .{1,200})?) by ((?:the )?\p{Lu}[\p{L}'’.&/ -]{1,60})\.?$/u.exec(
    text.slice(0, 600),
  )
  return m === null || text.length > 600 || isTime(m[2] ?? '')
    ? undefined
    : { owners: (m[2] ?? '').trim(), text: (m[1] ?? '').trim(), whole: text }
}

/** "That a plan be …", "To set up …", "For partners to nominate …": what is to be done, as it was minuted, and nobody named. */
export const namesNobody = /^(?:[Tt]hat|[Tt]o)\s|^[Ff]or\s+(?:the\s+)?\p{Ll}/u

/** Takes an action apart: "OWNER: TEXT", "OWNER to TEXT", "TEXT (OWNER)", or TEXT with no owner yet. Owners are parted later, when it is known who is who. */
export function readAction(rest: string, led: boolean): ActionTyped {
  // A gap as wide as a column parts nothing, and is slow to look through.
  const text = rest
    .trim()
    .replace(/^:\s*/, '')
    .replace(/[^\S\n]{20,}/g, ' ')
  const labelled = readLabelled(text)
  if (labelled !== undefined) return labelled
  const initialled = /^([\p{Lu}]{2,4})(?:\.\s+(?=\p{Lu}\p{Ll})|,\s+(?!and\b)(?=\p{Ll}))/u.exec(text)
  if (initialled !== null) return owned(initialled[1] ?? '', text.slice(initialled[0].length), text, false)
  const atEnd = ownedBeforeTime(text)
  const found = [colon.exec(text), undertakes.exec(text), goesOn(text) ? null : dash.exec(text)]
    .filter(m => m !== null)
    .toSorted((a, b) => (a[1] ?? '').length - (b[1] ?? '').length)[0]
  if (found === undefined) return atEnd ?? ownedAtOnce(text) ?? { owners: '', text }
  if (led && namesNobody.test(text)) return { owners: '', text }
  const owner = (found[1] ?? '').replace(/^(?:(?:by|for|on)\s+(?=\S)|(?:to|with)\s+(?=\p{Lu}))/iu, ''),
    task = found[2] ?? ''
  // "Letter to be sent": what is to be done, and nobody who is to do it.
  const sure = isOwner(helped.exec(owner.replace(/,$/, ''))?.[1] ?? owner) && !/^be\b/i.test(task)
  if (!sure && atEnd !== undefined) return atEnd
  const atOnce =
    sure || leadOfSeveral(owner).owners !== owner || !/^\p{Lu}{2,4} \p{Ll}|^\p{Lu}\p{Ll}+ \p{Ll}/u.test(owner)
      ? undefined
      : ownedAtOnce(text)
  if (atOnce !== undefined) return atOnce
  const passively = /^be\b/i.test(task) ? ownedPassively(text) : undefined
  if (passively !== undefined) return passively
  return owned(owner, task, text, sure || (!led && /^for\s/i.test(found[1] ?? '')))
}

/** A dash within a post goes on: "Head of Service – Prevention to …". */
function goesOn(text: string): boolean {
  const parted = dash.exec(text),
    to = undertakes.exec(text)
  if (parted === null || to === null) return false
  const between = (to[1] ?? '').slice((parted[1] ?? '').length).replace(/^\s*[–—-]\s*/, '')
  return capitalised.test(between)
}
