import { readNote } from '../minutes/noteMarkdown.ts'
import type { NotePoint } from '../minutes/notes.ts'

const counting: readonly (readonly string[])[] = [
  Array.from({ length: 30 }, (_, n) => String(n + 1)),
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'],
  ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'],
]
const pointMark = /(?<=^|[\s,;:.])(\(?)([ivx]{1,5}|[a-l]|\d{1,2})([.)])\s+(?=\S)/gi
/** "option 2. Then …": a number that belongs to the word before it, and begins no point. */
const counted =
  /\b(?:option|version|item|phase|appendix|paragraph|para|stage|section|tranche|table|schedule|quarter|level|no|recommendation|part|year|page|tier|band|zone|ward|step|action)s?\s*$/i

/** "1. A 2. B", "(i) that A, (ii) that B", "a) A; b) B" within one line, as its parts; a line that is no such list as it is. */
export function enumerated(text: string): readonly string[] {
  const marks = [...text.matchAll(pointMark)]
  const [first] = marks
  const lead = text.slice(0, first?.index).trim()
  if (first === undefined || !(lead === '' || /[:–-]$|^(?:that|to)$/i.test(lead))) return [text]
  const values = counting.find(scheme => scheme[0] === first[2]?.toLowerCase())
  const points = [first]
  for (const mark of marks.slice(1))
    if (
      mark[2]?.toLowerCase() === values?.[points.length] &&
      mark[1] === first[1] &&
      mark[3] === first[3] &&
      (mark[1] === '(' || !counted.test(text.slice(Math.max(0, mark.index - 30), mark.index)))
    )
      points.push(mark)
  return points.length < 2
    ? [text]
    : points.map((mark, n) => {
        const point = text.slice(mark.index + mark[0].length, points[n + 1]?.index)
        // "to (a) mend the lamps; (b) buy two more": what is to be done begins with it in each.
        return /^to\s*[:–-]*$/i.test(lead) && !/^to\b/i.test(point) ? `to ${point}` : point
      })
}

/** "2.1 Agreed …; 2.2 Noted …": the numbers of a minute, one after another, before what was decided. */
const sectionMark = /(?<=^|\n\s*|[:;.]\s+)\(?(\d{1,3}(?:\.\d{1,2})?)\.(\d{1,2})[.)]?\s+(?=\S)/g

/** A text with such numbers as one that has its points on lines of their own; any other as it is. */
function withoutSections(text: string): string {
  const marks = [...text.matchAll(sectionMark)]
  const [first] = marks
  const lead = text.slice(0, first?.index).trim()
  if (first === undefined || marks.length < 2 || !(lead === '' || /[:–-]$|^that$/i.test(lead) || /\n/.test(text)))
    return text
  const follow = marks.every((m, n) => m[1] === first[1] && Number(m[2]) === Number(first[2]) + n)
  return follow
    ? [lead, ...marks.map((m, n) => text.slice(m.index + m[0].length, marks[n + 1]?.index).trim())]
        .map((line, n) => (n === 0 ? line : `- ${line}`))
        .join('\n')
    : text
}

const pointLine = /^\s*(?:[-*•·–]|\(?(?:[ivx]{1,5}|[a-l]|\d{1,2})[.)])\s+\S/i
/** "the Board:", "the Panel -", "it:", "Members": who decides what stands in the points below, and nothing of it. */
const bodyAlone =
  /^(?:the )?(?:(?:[\p{L}&'’-]+ ){0,6}(?:board|partnership|committee|council|cabinet|panel|group|forum|executive|meeting|trustees|governors)|members(?: of the \p{L}+)?|partners|it|they)(?:\s*[:,–-]{1,2})?$/iu

/** The points below a line that leads them, without that line; any other text as it is. */
function withoutLead(text: string): string {
  const [lead = '', ...below] = text.split('\n').filter(line => line.trim() !== '')
  const points = below.length > 0 && pointLine.test(below[0] ?? '') && !pointLine.test(lead)
  return points && (bodyAlone.test(lead.trim()) || /:\s*[-–—]?$/.test(lead)) ? below.join('\n') : text
}

/** A point with the points below it, which are no decisions of their own. */
const withItsOwn = ({ text, points }: NotePoint): string =>
  points === undefined
    ? text
    : `${text.replace(/\s*:?$/, ':')} ${points.points.map(p => withItsOwn(p).replace(/[\s;,.]+(?:and)?$/i, '')).join('; ')}`

/** One decision of several ends as a sentence does, not with the list's "; and". */
const ended = (text: string) => {
  const words = text.trim(),
    last = /\s*[;,]\s*(?:and|or)?$/i.exec(words.slice(-20))
  return last === null ? words : words.slice(0, words.length - last[0].length).trim()
}

/** "unanimously that the plan be approved": the word goes after what was decided. */
const unanimous = /^[:\s–—-]*unanimously\b[,:]?\s*/i

/** "RECOMMENDED to the Council's Cabinet:-" over what is recommended: it is so of each. */
const toWhom = /^[:\s–—-]*(to (?:the )?\p{Lu}[^:\n]{2,80}?)\s?:[-–—]?[^\S\n]*\n(?=[^]*\S)/u

/** The decisions in what somebody wrote: a sentence, one line each, or a Markdown list, each without its leading "that". A line that leads a list is not one. */
export function decisionsWritten(words: string): readonly string[] {
  const [over, to = ''] = toWhom.exec(words) ?? []
  if (over !== undefined)
    return decisionsWritten(words.slice(over.length)).map(t => (/^to\b/i.test(t) ? `${to}: ${t}` : `${to} that ${t}`))
  const together = unanimous.test(words) ? ' (unanimously)' : ''
  const said = words
    .replace(unanimous, '')
    .replace(/^[:,\s–—]*(?:that\b[:,]?(?:\s*[-–—](?=\s*\n))?)?(?:-(?=\s*\n))?\s*(?=\S)/i, '')
    .trim()
  const listed = withoutLead(withoutSections(said))
  const inOneLine = listed.includes('\n') ? [listed] : enumerated(listed)
  const blocks = inOneLine.length > 1 ? inOneLine.map(text => ({ kind: 'paragraph' as const, text })) : readNote(listed)
  return blocks
    .flatMap(b =>
      b.kind === 'paragraph' ? (inOneLine.length > 1 ? [b.text] : enumerated(b.text)) : b.list.points.map(withItsOwn),
    )
    .map(t =>
      ended(
        t
          .trim()
          .replace(/^\(?(?:[ivx]{1,5}|[a-h]|\d{1,2})[.)]\s+(?=\S)|^\(?[A-H][.)]\s+(?=(?:That|To)\b)/, '')
          .replace(/^that\b[:,]?\s*/i, ''),
      ),
    )
    .filter(t => t !== '')
    .map(t => (together === '' ? t : `${t.replace(/\.$/, '')}${together}`))
}
