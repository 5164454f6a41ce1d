import type { Typed } from '../line/typed.ts'

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*'
const when = `(?:(?:the |our )?(?:next|following|later|another|a later|a future) (?:meeting|mtg|time|one|board|date|month|year)|next time|(?:the )?(?:new year|spring|summer|autumn|winter)|(?:the )?(?:${month} (?:meeting|mtg|board|one)|${month})(?: \\d{4})?)`
const till = `(?:to|until|till?|'til|for|in|at|over to|over until)`
const verbs =
  '(?:defer(?:red|ring)?|postpon(?:e|ed|ing)|stood over|(?:held|hold(?:ing)?|carr(?:y|ied|ying)|roll(?:ed|ing)?|left)(?: (?:it|this|that|this one|that one|this item|both))? (?:over|forward|fwd)|(?:put(?:ting)?|push(?:ed|ing)?)(?: (?:it|this|that|this one|this item))? (?:off|back|over)|park(?:ed|ing)?|bump(?:ed)?|slipp?(?:ed|ing|s)?|not reached|c\\/(?:fwd|f|o))'
/** Words that put something off only where they say until when. */
const verbsUntil =
  '(?:mov(?:e|ed|ing)|going|goes|go|comes?|coming|com(?:e|ing) back|bring(?:ing)? (?:it|this) back|brought back|return(?:s|ed|ing)?|off|now|wait(?:s|ing)?|left|leave(?: it| this)?|push(?:ed)?|pull(?:ed)?|shift(?:ed)?|back|hold(?:ing)?|held|carr(?:y|ied)|roll(?:ed)?|tak(?:e|ing) it)'
const links =
  "(?:(?:so|and|it|this|that|we|i|is|was|be|been|has|have|had|to|will|now|therefore|all|both|needs|must|should|can|going|am|are|a|item|one)(?:['’](?:s|ll|m|re|d))? )*"
const forms = [
  new RegExp(
    `${links}\\b${verbs}(?=[\\s,.;:(–-]|$)((?:,? (?:it|this|both|over|back|item))*,?(?: ${till})? ${when}\\b|)`,
    'i',
  ),
  new RegExp(`${links}\\b${verbsUntil}((?: (?:it|this|both|over|back|item))* ${till} ${when})\\b`, 'i'),
]
/** "defer NTE Feb": until when, at the end of the line. */
const untilAtEnd = new RegExp(`[\\s,;–-]+(?:${till} )?(${when})[\\s.]*$`, 'i')
/** The same before why: "to the next meeting because …". */
const untilWithin = new RegExp(`[\\s,;–-]+${till} (${when})(?=[\\s,;.])`, 'i')
/** What was done before, or is not to be done; a decision that says more; what is only talked of. */
const otherwise =
  /\bcarried (?:forward|fwd|over)[,;–—-]* (?:now|new (?:date|deadline)|due|by|to) \d|\bnot (?:yet )?(?:sent|done|complete\p{L}*|started|finished)\b[^\n]*\bcarried\b|^(?:it was |they |members |the board )?(?:agreed|resolved|recommended|noted|proposed|action|note)\b|\b(?:not (?:be )?(?:deferred|postponed)|last (?:time|month|meeting|year)|previously|had been|agreed to|resolved|recommend\w*|action|decision (?:was )?deferred|i['’]d defer|defer(?:red)? to (?:\p{Lu}\p{Ll}+(?!uary|ch\b)\b)? ?(?:on|for) that)\b|\bitems? \d|\?\s*$/iu

/** Another sentence, of somebody who is to do something: no part of why. */
const thenATask = /\p{Ll}{2}\.\s+\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,3} (?:to|will) \p{Ll}/u

/** Reads that something is put off, wherever in a line it is said and whatever it is called; which item it is, is known where the meeting is. */
export function readPutOffInALine(said: string): (Typed & { readonly kind: 'titled' }) | undefined {
  if (said.length > 240 || said.includes('\n') || otherwise.test(said) || thenATask.test(said)) return undefined
  const m = forms.map(form => form.exec(said)).find(found => found !== null)
  if (m === undefined || m === null) return undefined
  const rest = `${said.slice(0, m.index)} ${said.slice(m.index + m[0].length)}`.replace(/\s+/g, ' ').trim()
  const end = m[1] === undefined ? (untilAtEnd.exec(rest) ?? untilWithin.exec(rest)) : null
  const until = (m[1] ?? end?.[1] ?? '')
    .trim()
    .replace(new RegExp(`^(?:(?:it|this|both|over|back|item),? )*(?:${till} )?`, 'i'), '')
  return {
    kind: 'titled',
    title: '',
    step: 'defer',
    why: `${until === '' ? '' : `to ${until}`}\n${end === null ? rest : `${rest.slice(0, end.index)} ${rest.slice(end.index + end[0].length)}`}`,
    said,
  }
}
