import { hasHonorific, isName } from '../../meeting/presentersWritten.ts'
import { way } from '../line/decisionPassed.ts'
import { takenApart } from '../line/lineTakenApart.ts'
import { withoutInitials } from '../line/peopleTyped.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'
import { isCalledSo } from './rollEntries.ts'

const bullet = /^\s*(?:\(?(?:\d{1,2}|[a-z])[.)]|[-*•·–]|\d{1,2}(?=\s+\p{Lu}))\s+/u
const name = "((?:\\p{L}{2,5}\\.? )?\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3})"
/** Somebody, perhaps with what they are in a bracket, and when they were there. */
const row = new RegExp(
  `^${name}(?: \\(((?!items?|from|until|to|for)[^()]{2,60})\\))?(?:\\s*[,:–—-]+\\s*|\\s+|\\s*\\()([^()\\n]{4,160})\\)?$`,
  'u',
)
const there = '(?:(?:was|were|is|present|in attendance|attended|attending|here|for|only|part of|during|between)\\s+)*'
const number = '(\\d{1,2}(?:\\.\\d{1,2})?[a-z]?)'
const ofItems = new RegExp(
  `^${there}(?:from )?(part(?: of)? )?(?:agenda )?items? ${number}(?:\\s*(?:to|until|till|through|[-–—])\\s*)(part(?:way)?(?: of| through)? )?(?:agenda )?(?:items? )?(part(?: of)? )?${number}(?: only| inclusive)*$`,
  'i',
)
/** "items 4 and 5 only": those that follow one another. */
const twoItems = new RegExp(`^${there}(?:agenda )?items ${number} (?:and|&) ${number} only$`, 'i')
/** "item 5 to close": from an item until the meeting ended. */
const toTheEnd = new RegExp(
  `^${there}(?:from )?(?:the start of )?(?:agenda )?items? ${number}(?:\\s*(?:to|until|till|through|[-–—])\\s*)(?:the )?(?:close|end|finish)(?: of (?:the )?meeting)?$`,
  'i',
)
const fromItem = new RegExp(
  `^${there}(?:(?:arrived|joined|entered|came)(?: the meeting)? )?(?:from |at |during |for |in )?(?:the start of )?(?:agenda )?items? ${number}(?: onwards?| on)?$`,
  'i',
)
const untilItem = new RegExp(
  `^${there}(?:(?:left|departed|withdrew)(?: the meeting)? )?(?:(until|till?|to|up to(?: and including)?|through|after|at the end of|following|at|during|in|before)) (part(?: of)? )?(?:the end of )?(?:agenda )?items? ${number}$`,
  'i',
)
const came = /^(?:(?:arrived|joined|entered|came|present|from|online)\b)/i
const went = /^(?:(?:left|departed|withdrew|gone|until|till?|to)\b)/i
const twoTimes =
  /^(?:present |attended |from |between )*(\d[\d.:]*\s?(?:am|pm)?)\s*(?:to|until|and|[-–—])\s*(\d[\d.:]*\s?(?:am|pm)?)$/i
const byLink = /\b(?:by|via|on|over) (?:video|phone|teams|zoom|telephone|link)\b|\b(?:online|remotely|virtually)\b/i

/** What one part of a row says, as words that record it; nothing where it says something else. */
function moves(who: string, said: string): readonly string[] | undefined {
  const items = ofItems.exec(said)
  if (items !== null)
    return [
      ...(items[2] === '1' ? [] : [`${who} joined at item ${items[2] ?? ''}`]),
      `${who} left at ${items[3] === undefined && items[4] === undefined ? 'the end of ' : ''}item ${items[5] ?? ''}`,
    ]
  const since = toTheEnd.exec(said)?.[1]
  if (since !== undefined) return since === '1' ? [] : [`${who} joined at item ${since}`]
  const [, one = '', next = ''] = twoItems.exec(said) ?? []
  if (next !== '' && Number(next) === Number(one) + 1)
    return [...(one === '1' ? [] : [`${who} joined at item ${one}`]), `${who} left at the end of item ${next}`]
  const until = untilItem.exec(said)
  const gone =
    until !== null && (/^(?:left|departed|withdrew)/i.test(said) || !/^(?:at|during|in)$/i.test(until[1] ?? ''))
  if (until !== null && gone && !came.test(said.replace(/^present /i, '')))
    return [
      `${who} left at ${/^(?:until|till?|to|up to|through|after|at the end|following)/i.test(until[1] ?? '') && until[2] === undefined ? 'the end of ' : ''}item ${until[3] ?? ''}`,
    ]
  const from = fromItem.exec(said)
  if (from !== null && (came.test(said) || /\b(?:from|onwards?|on)\b/i.test(said)))
    return [`${who} joined at item ${from[1] ?? ''}`]
  const [, first, last] = twoTimes.exec(said) ?? []
  if (first !== undefined && last !== undefined) {
    const half = /[ap]m/i.exec(last)?.[0] ?? ''
    const at = takenApart(`at ${first}${/[ap]m/i.test(first) ? '' : half}`).clock,
      to = takenApart(`at ${last}`).clock
    return at === undefined || to === undefined ? undefined : [`${who} joined at ${at}`, `${who} left at ${to}`]
  }
  const back = cameBack.test(said) ? takenApart(`at ${said.replace(cameBack, '')}`).clock : undefined
  if (back !== undefined) return [`${who} returned at ${back}`]
  const time = takenApart(said.replace(/\b(departed|left|arrived|joined) (?=\d)/i, '$1 at ')),
    rest = time.words
      .replace(byLink, '')
      .replace(/\bthe (?:meeting|call)\b/i, '')
      .trim()
  if (time.clock === undefined || time.item !== undefined) return undefined
  if (went.test(said) && /^(?:left|departed|withdrew|gone|until|till?|to|early|)(?: early)?$/i.test(rest))
    return [`${who} left at ${time.clock}`]
  return came.test(said) && /^(?:arrived|joined|entered|came|present|from|late|)(?: late)?$/i.test(rest)
    ? [`${who} joined at ${time.clock}`]
    : undefined
}

/** "items 1 to part item 5 (left at 2.55pm and returned at 3.05pm)": when, which says more than the items. */
const timesWithin =
  /\b(?:part(?: of)? )?(?:agenda )?items? \d[^()\n]{0,40}\(((?:left|departed|withdrew|arrived|joined|returned|re-?joined)\b[^()\n]{0,20}\d[^()\n]{1,80})\)[\s.]*$/i
const cameBack = /^(?:then )?(?:returned|returning|re-?joined|back)(?: at)? /i

/** Whoever one row is of, and what it says of when they were there. */
function rowRead(written: string): readonly string[] | undefined {
  const times = timesWithin.exec(written)
  const line =
    times === null ? written : `${written.slice(0, times.index).replace(/[\s,:–—-]+$/, '')} – ${times[1] ?? ''}`
  const [, who = '', , when = ''] = row.exec(withoutInitials(line.replace(bullet, '').replace(/[\s.;,]+$/, ''))) ?? []
  if (who === '' || !isCalledSo(who)) return undefined
  const parts = when.split(
    /[,;]\s*(?:and |then )?|\s+(?:and|then)\s+(?=(?:left|departed|joined|arrived|withdrew|returned|re-?joined)\b)/i,
  )
  const each = parts.map(part => moves(who, part.trim()))
  return each.every(one => one !== undefined) ? each.flat() : undefined
}

/** Of a line alone only from one item to another; what else it may say of when somebody came and went, other readers know. */
const oneRow =
  /\bitems? \d{1,2}\b[^\n]{0,12}?(?:(?:to|until|[-–—])[^\n]{0,20}?(?:\d|(?:close|end|finish)\b)|(?:and|&) \d{1,2} only\b)/i
/** "In attendance – A (from item 4)": one of them alone, under the word. */
const fromAlone =
  /^(?:(?:also )?(?:in attendance|present|attending)\s*[:–—-]\s*)?(\p{Lu}[^,;()\n]{2,60}?) \((from (?:the start of )?(?:agenda )?item \d[\d.]*(?: onwards?)?)\)[\s.]*$/iu
const heading =
  /^(?:(?:(?:members|those|others) )?(?:who )?(?:were )?(?:in )?part(?:ial)?\b|(?:members|those|others)\b(?=[^\n]{0,60}\bpart\b)|attend|present|in attendance|arriv|joined|late|left|note)[^\n]{0,60}:?$/i

/** Reads a list of who was there for a part of the meeting, a line each or one alone: "(1) A – item 4 to part item 7". Who came and went, and as a note. */
export function readPresentInPart(said: string): Read {
  if (said.length > 1_200 || /[?!]\s*$/.test(said)) return undefined
  const lines = said
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
  const rows =
    lines.length > 1 && heading.test(lines[0] ?? '') && rowRead(lines[0] ?? '') === undefined ? lines.slice(1) : lines
  const [only = ''] = rows
  const [, who = ''] = rows.length === 1 ? (fromAlone.exec(only) ?? []) : []
  // Without the word before it, "Budget (from item 4)" is nobody.
  const alone = who !== '' && (!only.startsWith(who) || isName(who) || hasHonorific(who)) ? fromAlone.exec(only) : null
  const each = alone === null ? rows.map(rowRead) : [rowRead(`${alone[1] ?? ''} (${alone[2] ?? ''})`)]
  const entries = each.every(one => one !== undefined) ? each.flat() : []
  if (
    entries.length === 0 ||
    (entries.length < 2 &&
      alone === null &&
      !timesWithin.test(said) &&
      !toTheEnd.test(said.replace(/^[^\n]{3,60}?\s*[,:(–—-]+\s*/, ''))) ||
    (rows.length < 2 && alone === null && !oneRow.test(said) && !timesWithin.test(said))
  )
    return undefined
  const note = way(`note ${said}`)
  const more = rows !== lines || byLink.test(said) || /\bpart\b|\([^()]*\p{L}{3}[^()]*\)/iu.test(said)
  return question('record it', [wayOfSeveral(more ? [...entries, note.words] : entries), note])
}
