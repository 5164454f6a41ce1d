import { type Keys, type Seen, quoted, worded } from './seen.ts'
import type { LineSeen, PieceSeen, TableSeen } from './wordPieces.ts'

/** A number as it stands before a title: `7.`, `44a`, `HSP145.`, `3.1`, `39/20`. */
const numbered = /^((?:[A-Z]{1,5} ?)?\d{1,4}(?:[./-]\d{1,4})?[a-z]?)([.):]?)\s+(\S.*)$/

const headOf: readonly (readonly [holds: string, form: RegExp])[] = [
  ['due', /^(?:due|by when|deadline|date|when|timescale|target)/i],
  ['owners', /^(?:action(?:s)? (?:by|for)|action owner|owner|by whom|who|lead|responsible|officer)|^action$/i],
  ['number', /^(?:no\b|number|min(?:ute)?\b.{0,8}(?:no|ref|num)|item (?:no|num)|ref)/i],
  ['item', /^(?:subject|decision|discussion|minute|detail|notes?|business|summary|item|agenda)/i],
]

const holdsOf = (head: string): string | undefined => headOf.find(([, form]) => form.test(head.trim()))?.[0]

/** A table whose rows are the items. */
function columnsOf({ rows, widths }: TableSeen): readonly Keys[] | undefined {
  const [heads = []] = rows
  if (rows.length < 3 || heads.length < 2) return undefined
  const holds = heads.map(holdsOf)
  if (!holds.includes('item') || heads.some(h => /^name$|^apolog/i.test(h.trim()))) return undefined
  const begins = holds[0] === 'number' ? undefined : holds.lastIndexOf('item') > 0 ? 'number and title' : undefined
  if (holds[0] !== 'number' && begins === undefined) return undefined
  const taken = new Set<string>()
  const columns = heads.flatMap((head, n) => {
    const what = n === 0 ? (begins ?? 'number') : (holds[n] ?? (taken.has('item') ? undefined : 'item'))
    if (what === undefined || taken.has(what)) return []
    taken.add(what)
    return [{ holds: what, head: worded(head.trim()) || 'Item', width: Math.max(1, widths[n] ?? 30) }]
  })
  return columns.some(c => c.holds === 'item') ? columns : undefined
}

/** A table of actions, apart from the items. */
function actionColumnsOf({ rows, widths }: TableSeen): readonly Keys[] | undefined {
  const [heads = []] = rows
  const holds = heads.map(h =>
    /^(?:agreed )?actions?(?: (?:point|required|agreed))?$/i.test(h.trim()) ? 'action' : holdsOf(h),
  )
  if (!holds.includes('action') || !holds.some(h => h === 'owners' || h === 'due')) return undefined
  const known: Readonly<Record<string, string>> = {
    number: 'reference',
    item: 'item',
    action: 'action',
    owners: 'owners',
    due: 'due',
  }
  const taken = new Set<string>()
  return heads.flatMap((head, n) => {
    const what = /^(?:status|progress|update)/i.test(head.trim()) ? 'status' : known[holds[n] ?? '']
    if (what === undefined || taken.has(what)) return []
    taken.add(what)
    return [{ holds: what, head: worded(head.trim()), width: Math.max(1, widths[n] ?? 25) }]
  })
}

/** What stands in the column of those who are to act. */
const ownersIn = ({ rows }: TableSeen): readonly string[] => {
  const at = (rows[0] ?? []).findLastIndex(h => holdsOf(h) === 'owners')
  return at === -1 ? [] : rows.slice(1).flatMap(r => ((r[at] ?? '').trim() === '' ? [] : [(r[at] ?? '').trim()]))
}

const isTitle = (line: LineSeen) =>
  /\p{L}{2}/u.test(line.text) && (line.bold || line.heading || isUpper(titleIn(line.text))) && line.text.length < 140
const titleIn = (text: string) => numbered.exec(text)?.[3] ?? text
const isUpper = (text: string) =>
  /[A-Z]{3}/.test(text) && text.replace(/\([^)]*\)/g, '') === text.replace(/\([^)]*\)/g, '').toUpperCase()

/** The letters of titles: most of them in capitals, or each word with one. */
function lettersOf(titles: readonly string[]): string | undefined {
  if (titles.length === 0) return undefined
  if (titles.filter(isUpper).length * 2 > titles.length) return 'UPPER'
  return 'as written'
}

/** How the items are set out, numbered and titled; and whether their actions have a table of their own. */
export function itemsSeen(pieces: readonly PieceSeen[]): Seen {
  const tables = pieces.filter(p => p.kind === 'table')
  const table = tables.find(t => columnsOf(t) !== undefined)
  const columns = table === undefined ? undefined : columnsOf(table)
  const actionTable = tables.find(t => t !== table && actionColumnsOf(t) !== undefined)
  const before = actionTable === undefined ? undefined : pieces[pieces.indexOf(actionTable) - 1]
  const actionHead = before?.kind === 'line' && /\bactions?\b/i.test(before.text) ? worded(before.text) : undefined
  const owners = [table, actionTable].flatMap(t => (t === undefined ? [] : ownersIn(t)))
  const initials = owners.length > 0 && owners.every(o => /^[A-Z]{2,4}(?:\s*[/,&]?\s*[A-Z]{2,4})*$/.test(o))
  const inCells = table?.lines ?? []
  const lines = table === undefined ? pieces.filter(p => p.kind === 'line') : inCells
  const heads = lines.filter(l => isTitle(l) && (numbered.test(l.text) || l.mark === 'decimal'))
  const titles = (heads.length > 0 ? heads : lines.filter(isTitle)).map(l => titleIn(l.text))
  const signs = lines.flatMap(l => (numbered.exec(l.text)?.[2] === undefined ? [] : [numbered.exec(l.text)?.[2] ?? '']))
  const alone = lines.flatMap(l => /^(?:[A-Z]{1,5} ?)?\d{1,4}[a-z]?([.):]?)$/.exec(l.text)?.[1] ?? [])
  const sign = [...alone, ...(heads.length > 0 ? heads.map(h => numbered.exec(h.text)?.[2] ?? '.') : signs)][0]
  const titled = lettersOf(titles)
  return {
    keys: {
      items: {
        ...(columns === undefined
          ? { layout: 'headings' }
          : { layout: 'table', table: { caption: 'The items, with what was minuted', lines: 'grid', columns } }),
        ...(sign === undefined ? {} : { number: `{number}${sign}` }),
        ...(titled === undefined ? {} : { titles: titled }),
      },
      ...(actionTable === undefined
        ? initials
          ? { actions: { ownersAs: 'initials' } }
          : {}
        : {
            actions: {
              place: 'at the end',
              entry: ['{Text}'],
              ...(initials ? { ownersAs: 'initials' } : {}),
              table: {
                ...(actionHead === undefined ? {} : { heading: actionHead }),
                caption: 'Actions',
                columns: actionColumnsOf(actionTable),
              },
            },
          }),
    },
    by: [
      ...(table === undefined
        ? [`The items stand under headings${titled === 'UPPER' ? ' in capitals' : ''}`]
        : [`The items are rows of a table with the heads ${(table.rows[0] ?? []).map(quoted).join(', ')}`]),
      ...(actionTable === undefined
        ? []
        : [`The actions are a table with the heads ${(actionTable.rows[0] ?? []).map(quoted).join(', ')}`]),
    ],
    untold: [
      ...(sign === undefined ? ['how items are numbered'] : []),
      ...(titles.length === 0 ? ['how titles are written'] : []),
    ],
  }
}
