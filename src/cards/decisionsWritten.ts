import { readNote } from '../minutes/noteMarkdown.ts'

/** "(i) that A, (ii) that B" within one line, as its parts; a line without such marks as it is. */
function enumerated(text: string): readonly string[] {
  const marks = [...text.matchAll(/(?<=^|[\s,;:])\(([ivx]{1,5}|[a-h]|\d{1,2})\)\s+/g)]
  const [first, second] = marks
  if (
    first === undefined ||
    second === undefined ||
    !/^(?:i|a|1)$/.test(first[1] ?? '') ||
    !/^(?:ii|b|2)$/.test(second[1] ?? '')
  )
    return [text]
  const lead = text.slice(0, first.index).trim()
  const parts = marks.map((mark, n) => text.slice(mark.index + mark[0].length, marks[n + 1]?.index))
  return lead === '' || /[:–-]$|^that$/i.test(lead) ? parts : [text]
}

/** One decision of several ends as a sentence does, not with the list's "; and". */
const ended = (text: string) => {
  const words = text.trim(),
    last = /\s*[;,]\s*(?:and|or)?$/i.exec(words.slice(-20))
  return last === null ? words : words.slice(0, words.length - last[0].length).trim()
}

/** "unanimously that the plan be approved": the word goes after what was decided. */
const unanimous = /^[:\s–—-]*unanimously\b[,:]?\s*/i

/** The decisions in what somebody wrote: a sentence, one line each, or a Markdown list, each without its leading "that". A line that leads a list is not one. */
export function decisionsWritten(words: string): readonly string[] {
  const together = unanimous.test(words) ? ' (unanimously)' : ''
  const said = words
    .replace(unanimous, '')
    .replace(/^[:,\s–—]*(?:that\b[:,]?(?:\s*[-–—](?=\s*\n))?)?(?:-(?=\s*\n))?\s*(?=\S)/i, '')
    .trim()
  return readNote(said)
    .flatMap(b => (b.kind === 'paragraph' ? enumerated(b.text) : b.list.points.map(p => p.text)))
    .map(t =>
      ended(
        t
          .trim()
          .replace(/^\(?(?:[ivx]{1,5}|[a-h]|\d{1,2})[.)]\s+(?=\S)/, '')
          .replace(/^that\b[:,]?\s*/i, ''),
      ),
    )
    .filter(t => t !== '')
    .map(t => (together === '' ? t : `${t.replace(/\.$/, '')}${together}`))
}
