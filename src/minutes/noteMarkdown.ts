import type { NoteBlock, NoteList, NotePoint } from './notes.ts'

interface Line {
  readonly indent: number
  readonly ordered: boolean | undefined
  readonly text: string
  /** A numbered point as it was typed, with its number. */
  readonly numbered?: { readonly number: number; readonly whole: string }
}

const pointForm = /^(\s*)(?:([-*•·–])|(\d{1,3})[.)])\s+(.*)$/

/** One line: a point with its indent, a paragraph's line, or nothing. Tabs count as four spaces, as Teams' own editor sends them. */
function readLine(raw: string): Line | undefined {
  const text = raw
    .replace(/\t/g, '    ')
    .replace(/\u00a0/g, ' ')
    .trimEnd()
  if (text.trim() === '') return undefined
  const point = pointForm.exec(text)
  if (point === null) return { indent: text.length - text.trimStart().length, ordered: undefined, text: text.trim() }
  return {
    indent: (point[1] ?? '').length,
    ordered: point[3] !== undefined,
    text: (point[4] ?? '').trim(),
    ...(point[3] === undefined ? {} : { numbered: { number: Number(point[3]), whole: text.trim() } }),
  }
}

/** The points from `from` that are indented at least as far as the first of them, nested by indent. */
function readPoints(
  lines: readonly (Line | undefined)[],
  from: number,
): { readonly list: NoteList; readonly next: number } {
  const first = lines[from]
  const base = first?.indent ?? 0,
    ordered = first?.ordered === true
  const points: NotePoint[] = []
  let at = from
  while (at < lines.length) {
    const line = lines[at]
    if (line === undefined) {
      const after = lines[at + 1]
      if (after?.ordered === undefined || after.indent < base) break
      at++
    } else if (line.ordered === undefined) {
      const last = points.at(-1)
      if (last === undefined || line.indent <= base || lines[at - 1] === undefined) break
      points[points.length - 1] = { ...last, text: `${last.text} ${line.text}` }
      at++
    } else if (line.indent > base + 1 && points.length > 0) {
      const under = readPoints(lines, at)
      const last = points.at(-1)
      if (last !== undefined)
        points[points.length - 1] = {
          ...last,
          points:
            last.points === undefined
              ? under.list
              : { ...last.points, points: [...last.points.points, ...under.list.points] },
        }
      at = under.next
    } else if (line.indent < base || line.ordered !== ordered) {
      break
    } else {
      points.push({ text: line.text, points: undefined })
      at++
    }
  }
  return { list: { ordered, points }, next: at }
}

/**
 * Takes a note apart as it was typed: paragraphs, points, indented sub-points and numbered points. A paragraph that ends with a colon, and is
 * followed by points, leads them.
 * Each line is a paragraph of its own, since that is how a chat box is typed in.
 */
export function readNote(text: string): readonly NoteBlock[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n').map(readLine)
  const blocks: NoteBlock[] = []
  let at = 0
  while (at < lines.length) {
    const line = lines[at]
    if (line === undefined) {
      at++
      continue
    }
    // Points that begin at another number than 1 keep it: a list would begin at 1 again.
    if (line.numbered !== undefined && line.numbered.number > 1) {
      blocks.push({ kind: 'paragraph', text: line.numbered.whole })
      at++
      continue
    }
    if (line.ordered !== undefined) {
      const { list, next } = readPoints(lines, at)
      blocks.push({ kind: 'points', list })
      at = next
      continue
    }
    at++
    let after = at
    while (after < lines.length && lines[after] === undefined) after++
    if (line.text.endsWith(':') && lines[after]?.ordered !== undefined && (lines[after]?.numbered?.number ?? 1) <= 1) {
      const { list, next } = readPoints(lines, after)
      blocks.push({ kind: 'lead', text: line.text, list })
      at = next
    } else {
      blocks.push({ kind: 'paragraph', text: line.text })
    }
  }
  return blocks
}
