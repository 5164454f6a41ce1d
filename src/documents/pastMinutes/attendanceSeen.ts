import { type Keys, type Seen, quoted, worded } from './seen.ts'
import type { PieceSeen, TableSeen } from './wordPieces.ts'

type Who = 'present' | 'in attendance' | 'apologies' | 'absent'

const labels: readonly (readonly [Who, RegExp])[] = [
  [
    'in attendance',
    /^(?:also |officers? |others? )?(?:in attendance|also present|officers?(?: present)?)\b[^:]{0,30}:?/i,
  ],
  ['present', /^(?:(?:members?|those|board members) )?(?:present|attendees|attendance|attended)\b[^:]{0,30}:?/i],
  ['apologies', /^apolog(?:y|ies)(?: for absence)?(?: received)?(?: from)?\s*:/i],
  ['absent', /^(?:absent|not present)\b[^:]{0,20}:?/i],
]

/** The offices that stand in brackets behind names, by what each is called. */
const offices = {
  chair: /\((?:in the )?(chair(?:man|woman|person)?)\b/i,
  'vice-chair': /\(((?:vice|deputy)[- ]chair(?:man|woman|person)?)\b/i,
  clerk: /\(((?:clerk|minutes|minute taker|secretary)[^),]{0,20})/i,
} as const

/** What stands between initials and what is said of their bearer, where something is. */
const initialled = (names: readonly string[]): readonly string[] =>
  names.some(n => / [–-] /.test(n)) ? [' – '] : names.some(n => /\) ?,/.test(n)) ? [', '] : []

/** How a name is written: with initials, its details in brackets, behind a dash or a comma. */
function formOf(names: readonly string[]): readonly string[] {
  const several = (form: RegExp) => names.filter(n => form.test(n)).length * 2 > names.length
  const bare = several(/^[A-Z]{1,3}\.? [A-Z][\w’'-]+$/) ? '{initials} {surname}' : '{name}'
  if (several(/\([A-Z]{2,4}\)/))
    return [...initialled(names).map(between => `${bare} ({initials})${between}{details}`), `${bare} ({initials})`]
  const details = several(/ [–-] /)
    ? ' – {details}'
    : several(/\(/)
      ? ' ({details})'
      : several(/,/)
        ? ', {details}'
        : undefined
  const office = names.some(n => offices.chair.test(n)) ? [`${bare} ({part})`] : []
  return details === undefined ? [...office, bare] : [...office, `${bare}${details}`, bare]
}

interface Row {
  readonly who: Who
  readonly label: string
  readonly names: readonly string[]
  readonly aLineEach: boolean
  readonly stop: boolean
}

/** Rows of names, each after its label: in one line, or under it. */
function rowsOf(pieces: readonly PieceSeen[]): readonly Row[] {
  const found: Row[] = []
  for (let n = 0; n < Math.min(pieces.length, 60); n++) {
    const piece = pieces[n]
    if (piece?.kind !== 'line') continue
    const label = labels.find(([who, form]) => form.test(piece.text) && !found.some(r => r.who === who))
    const said = label?.[1].exec(piece.text)?.[0]
    if (label === undefined || said === undefined) continue
    const rest = piece.text.slice(said.length).trim()
    if (rest !== '') {
      const names = splitNames(rest)
      if (names.length < 2 && !said.endsWith(':')) continue
      found.push({ who: label[0], label: said, names, aLineEach: false, stop: rest.endsWith('.') })
      continue
    }
    const names: string[] = []
    for (let m = n + 1; m < pieces.length; m++) {
      const under = pieces[m]
      if (under?.kind !== 'line' || !isName(under.text) || labels.some(([, form]) => form.test(under.text))) break
      names.push(under.text)
    }
    if (names.length > 0) found.push({ who: label[0], label: said, names, aLineEach: true, stop: false })
  }
  return found
}

const isName = (text: string): boolean =>
  text.length < 110 && /^(?:[A-Z][\w.’'-]*\.? ){1,3}/.test(`${text} `) && !/^\d|[.!?]$/.test(text)

/** Names in a row, at commas outside brackets. */
const splitNames = (text: string): readonly string[] =>
  text
    .replace(/\.$/, '')
    .split(/[,;](?![^(]*\))| and (?=[A-Z])/)
    .map(n => n.trim())
    .filter(n => n !== '')

const tickHead: readonly (readonly [holds: string, form: RegExp])[] = [
  ['apologies', /^apolog/i],
  ['absent', /^absent/i],
  ['here', /^(?:present|attended|attendance|in attendance)/i],
]

/** Everybody in a table, with a column for who was there. */
function matrixOf(table: TableSeen): { readonly keys: Keys; readonly heads: readonly string[] } | undefined {
  const [heads = []] = table.rows
  const holds = heads.map(h => tickHead.find(([, form]) => form.test(h.trim()))?.[0])
  const name = heads.findIndex(h => /^(?:name|member|attendee)/i.test(h.trim()))
  if (name === -1 || holds.every(h => h === undefined)) return undefined
  const mark = table.rows
    .slice(1)
    .flatMap(r => r.filter((c, n) => holds[n] !== undefined && c.trim() !== ''))
    .at(0)
  const columns = heads.map((head, n) => ({
    holds: holds[n] ?? 'words',
    head: worded(head.trim()) || 'Column',
    width: Math.max(1, table.widths[n] ?? Math.round(100 / heads.length)),
    ...(holds[n] === undefined ? { people: wordsFor(head) } : {}),
  }))
  return {
    keys: { form: 'matrix', matrix: { caption: 'Who was there', tick: tickOf(worded(mark ?? '✓')), columns } },
    heads,
  }
}

/** A mark that can be read aloud. */
const tickOf = (mark: string): string => (/\p{L}/u.test(mark) ? mark : `${mark} yes`)

function wordsFor(head: string): readonly string[] {
  if (/initial/i.test(head)) return ['{initials}']
  if (/^(?:name|member|attendee)/i.test(head)) return ['{name}']
  if (/organisation|agency|representing/i.test(head)) return ['{organisation}']
  if (/^(?:role|office)\b/i.test(head)) return ['{part}']
  return /title|post|position|designation/i.test(head) ? ['{post}'] : ['{details}']
}

/** How who was there is written. */
export function attendanceSeen(pieces: readonly PieceSeen[]): Seen {
  const matrix = pieces.flatMap(p => (p.kind === 'table' ? (matrixOf(p) ?? []) : []))[0]
  if (matrix !== undefined)
    return {
      keys: { attendance: matrix.keys },
      by: [`Who was there is a table with the heads ${matrix.heads.map(quoted).join(', ')}`],
      untold: [],
    }
  const rows = rowsOf(pieces)
  if (rows.length === 0)
    return {
      keys: { attendance: { form: 'none' } },
      by: [],
      untold: ['how who was there is written: no line begins with Present, In attendance or Apologies'],
    }
  const all = rows.flatMap(r => r.names)
  const titled = new Set(
    all.flatMap(n => /^(Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|Supt|PC|Sir|Lord|Lady)\b/.exec(n)?.[1] ?? []),
  )
  const everybody = ['Mr', 'Mrs', 'Ms', 'Miss'].some(t => titled.has(t))
  const parts = Object.entries(offices).flatMap(([part, form]) => {
    const said = all.flatMap(n => form.exec(n)?.[1] ?? [])[0]
    return said === undefined ? [] : [[part, said] as const]
  })
  return {
    keys: {
      names: { honorifics: everybody ? 'all' : [...titled] },
      attendance: {
        form: 'lists',
        ...(parts.length === 0 ? {} : { parts: Object.fromEntries(parts) }),
        lists: rows.map(r => ({
          who: r.who,
          label: worded(r.label).trim(),
          ...(r.aLineEach ? { set: 'a line each' } : {}),
          people: formOf(r.names),
          stop: r.stop,
        })),
      },
      ...(rows.some(r => r.who === 'apologies') ? { apologies: { sentence: null } } : {}),
    },
    by: rows.map(
      r =>
        `${quoted(r.label)}: ${r.names.length === 1 ? '1 name' : `${r.names.length} names`}, ${r.aLineEach ? 'one a line' : 'in a row'}`,
    ),
    untold: rows.some(r => r.who === 'present') ? [] : ['how those present are written'],
  }
}
