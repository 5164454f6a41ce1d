import { stringify } from 'yaml'
import { over } from '../houseStyle/language.ts'
import { attendanceSeen } from './attendanceSeen.ts'
import { datesSeen, headingSeen } from './headingSeen.ts'
import { itemsSeen } from './itemsSeen.ts'
import { type LetterheadTaken, letterheadTaken } from './letterheadTaken.ts'
import { recordSeen } from './recordSeen.ts'
import type { Keys, Seen } from './seen.ts'
import { type PieceSeen, piecesSeen } from './wordPieces.ts'

/** A house style proposed from past minutes. */
export interface StyleProposed {
  /** The file, with what each part was seen by as comments. */
  readonly yaml: string
  /** The same minutes emptied, to be the style's letterhead. */
  readonly letterhead: Uint8Array
  /** What was seen, a line each. */
  readonly seen: readonly string[]
  /** What could not be told, and is as in the style it is like until somebody says it. */
  readonly untold: readonly string[]
}

const textsOf = (pieces: readonly PieceSeen[]): readonly string[] =>
  pieces.flatMap(p => (p.kind === 'line' ? [p.text] : p.rows.flat()))

/** Whether actions stand apart from the text: in a table, or their owners in a column. */
function columnOrTable({ keys }: Seen): boolean {
  const { items, actions } = keys as {
    items?: { table?: { columns: readonly { holds: string }[] } }
    actions?: { place?: string }
  }
  return actions?.place !== undefined || (items?.table?.columns ?? []).some(c => c.holds === 'owners')
}

/** The style it is like: by its layout. Of a style made for web pages, what only those have is taken away. */
function likeness({ keys }: Seen): Keys {
  const { layout, table } = keys['items'] as { layout?: string; table?: { columns: readonly { holds: string }[] } }
  if (layout === 'table') return { like: table?.columns[0]?.holds === 'number and title' ? 'notes-table' : 'columns' }
  return {
    like: 'prose',
    heading: { contact: null, note: null },
    items: { heading: null, line: null, label: null, papers: null, morePapers: null, standingText: false },
  }
}

/**
 * Proposes a house style from minutes somebody wrote: heading, roll, layout and columns, numbers, decisions, actions, notes, days and times, and the
 * letterhead. What is proposed is what the form of the minutes shows; nothing is taken from what they say.
 * @throws WordFileRefused where it is no Word document
 */
export function proposeStyle(content: Uint8Array, name: string): StyleProposed {
  const pieces = piecesSeen(content)
  const items = itemsSeen(pieces)
  const all: readonly Seen[] = [
    headingSeen(pieces),
    datesSeen(textsOf(pieces)),
    attendanceSeen(pieces),
    items,
    ...recordSeen(pieces, columnOrTable(items)),
  ]
  const { like, ...furniture } = likeness(items)
  const keys = all.reduce<unknown>((so, seen) => withNulls(so, seen.keys), furniture) as Keys
  const letterhead = letterheadTaken(content)
  return {
    yaml: written(name, String(like), keys, all, letterhead),
    letterhead: letterhead.content,
    seen: [...all.flatMap(s => s.by), ...letterhead.by],
    untold: [...all.flatMap(s => s.untold), ...letterhead.untold],
  }
}

/** One part of a file over another; what takes a key away stays in the file. */
function withNulls(so: unknown, more: unknown): unknown {
  const isGroup = (value: unknown): value is Keys =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
  if (!isGroup(so) || !isGroup(more)) return more === undefined ? so : more
  const keys = [...new Set([...Object.keys(so), ...Object.keys(more)])]
  return Object.fromEntries(
    keys.map(key => [key, key in more ? withNulls(so[key], more[key]) : over(so[key], undefined)]),
  )
}

function written(name: string, like: string, keys: Keys, all: readonly Seen[], letterhead: LetterheadTaken): string {
  const untold = [...all.flatMap(s => s.untold), ...letterhead.untold]
  const said = new Set<string>()
  const parts = Object.entries(keys).map(([key, value]) => {
    const by = all.filter(s => key in s.keys).flatMap(s => s.by)
    const comments = by.filter(line => !said.has(line)).map(line => `# ${line}.`)
    by.forEach(line => said.add(line))
    return [...comments, stringify({ [key]: value }, { lineWidth: 0 }).trimEnd()].join('\n')
  })
  return [
    '# Proposed from past minutes (npm run style -- --from). Every key is explained in docs/house-styles.md; a key with nothing after it takes away',
    '# what the style it is like has.',
    ...(untold.length === 0 ? [] : ['# Could not tell:', ...untold.map(line => `# - ${line}`)]),
    '',
    stringify({ name, like }).trimEnd(),
    '',
    parts.join('\n\n'),
    '',
  ].join('\n')
}
