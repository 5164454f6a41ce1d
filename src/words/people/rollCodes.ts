import type { Section } from './rollSections.ts'
import { type Standing, rowByLegend, withoutLegend } from './rollLegend.ts'
import { inWhosePlace } from './rollDashed.ts'
import { isCalledSo } from './rollEntries.ts'
import { readPerson, withoutInitials } from '../line/peopleTyped.ts'

/** Somebody in a list that has a letter or word behind each of them for whether they are there. */
export interface Marked {
  readonly name: string
  readonly role?: string
  /** None where they are to come yet. */
  readonly section?: Section
  /** Who stands in for them. */
  readonly substitute?: string
  /** What is said behind the mark besides. */
  readonly more?: string
}

const marks: readonly (readonly [form: string, section: Section | undefined])[] = [
  ['(?:running |arriving |coming )?late|expected|delayed|to follow|tbc|on (?:the|his|her|their) way', undefined],
  ['in attendance|i/?a|in att\\.?', 'in attendance'],
  ['observer|observing|obs', 'observing'],
  ['present|here|attended|attending|yes|y|p|pr|✓|✔|☑|√|in', 'present'],
  ['apologies|apology|apols?|sent apologies|a|ap|apo', 'apologies'],
  [
    'did not attend|no apologies|no apology|no[- ](?:show|response|reply)|not present|absent|dna|abs?|n|no|nobody|✗|✘|×|x|☒|-',
    'absent',
  ],
]
const anyMark = marks.map(([form]) => form).join('|')
const markedBehind = new RegExp(
  `^([^\\n]{2,90}?)(?:\\s*[:|\\t=–—]\\s*|\\s+[-/]\\s*|,?\\s+|\\s*\\()(${anyMark})\\)?(?:\\s*\\(([^()]{2,80})\\)|(?:\\s*[,:–—]|\\s+-)\\s*([^()]{2,80})|\\s+((?:sub|substitute|deputy|dep|rep)\\b[^()]{2,60}))?[.\\s]*$`,
  'iu',
)
const markedBefore = /^(✓|✔|☑|√|✗|✘|×|☒)\s*([^\n]{2,90})$/u
const legendLine =
  /[[(]?\s*(?:key:?\s*)?(?:\w{1,3}\s*[=–:-]\s*[\p{L} ]{3,30}(?:[,;/]\s*|\s*$|(?=[\])]))){2,6}[\])]?\s*$/iu

const stands =
  /^(?:(?:sub(?:stitute)?|dep(?:uty)?|rep(?:resented by|resentative)?)\b(?: is|:|\.| -)?\s*(.{2,60})|(.{2,60}?),? (?:(?:is|was|attended|attending|here|there|as|in) )*(?:the |an? |his |her |their )?(?:sub(?:stitut(?:ing|ed|e)|bing)?|dep(?:utising|utizing|uty|utised)?|rep(?:resenting)?|standing in|covering|instead|in (?:his|her|their) place|for (?:him|her|them)|attend(?:ing|ed|s)|to attend|here|there|present))\.?$/iu

/** Who a bracket or what stands behind a mark has in somebody's place. */
export function standInNamed(words: string): string | undefined {
  const [, behind, before] = stands.exec(words.trim()) ?? []
  const name = (behind ?? before ?? '').trim()
  return name !== '' && isCalledSo(name) ? name : undefined
}

const onlyWord = /^(?:p|pr|a|ap|y|n|i|-|abs?|ia)$/i

function markOf(text: string, absentByA: boolean): Marked | undefined {
  const before = markedBefore.exec(text)
  const [, written = '', mark = '', ...rest] =
    before === null ? (markedBehind.exec(text) ?? []) : ['', before[2], before[1]]
  if (written === '' || mark === '') return undefined
  const { name, role } = rowOf(written.replace(/\s*[-–:|(/]\s*$/, ''))
  // In small letters, only before a whole word.
  if (!isCalledSo(name) && !(/^[\p{Ll}'’-]{3,15}$/u.test(name) && mark.length > 3)) return undefined
  // "Sol A": a mark that could be a word of a sentence is a capital.
  if (onlyWord.test(mark) && /^\p{Ll}/u.test(mark)) return undefined
  const found = marks.find(([form]) => new RegExp(`^(?:${form})$`, 'iu').test(mark))?.[1]
  const behind = rest.find(r => r !== undefined && r.trim() !== '')?.trim(),
    excused = found === 'absent' && /^apol/i.test(behind ?? '')
  const section = absentByA && /^a$/i.test(mark) ? 'absent' : excused ? 'apologies' : found
  const more =
    found === undefined ? [mark, behind].filter(w => w !== undefined).join(', ') : excused ? undefined : behind
  const substitute = more === undefined ? undefined : standInNamed(more)
  return {
    name,
    ...(section === undefined ? {} : { section }),
    ...(role === undefined ? {} : { role }),
    ...(substitute === undefined ? {} : { substitute }),
    ...(more === undefined || substitute !== undefined ? {} : { more }),
  }
}

/** The name in a row, and in its other cells who they are. */
function rowOf(written: string): { readonly name: string; readonly role?: string } {
  const [first = '', ...others] = withoutInitials(written)
    .split(/\t+|\s*\|\s*|\s+\/\s+/)
    .map(cell => cell.trim())
    .filter(cell => cell !== '')
  const one = readPerson(first, true)
  const roles = [...(one.role === undefined ? [] : [one.role]), ...others]
  return { name: one.name, ...(roles.length === 0 ? {} : { role: roles.join(', ') }) }
}

/** The rows of a list, without the strokes of a table around them. */
const rowsOf = (list: string): readonly string[] =>
  list
    .split('\n')
    .map(row =>
      row
        .trim()
        .replace(/^\||\|$/g, '')
        .trim(),
    )
    .filter(row => row !== '')

/** A list in which everybody has a mark, "AB P, CD A, EF DNA", one a line or in a row; nothing where somebody has none. */
export function markedList(said: string): readonly Marked[] | undefined {
  const explained = withoutLegend(rowsOf(said))
  if (explained !== undefined) return listByLegend(explained.rows, explained.legend)
  const legend = legendLine.exec(said.slice(-200))?.[0] ?? '',
    list = legend === '' ? said : said.slice(0, said.length - legend.length)
  const absentByA = /\ba\s*[=–:-]\s*absent/i.test(legend)
  const rows = rowsOf(list).filter(
    row => !/^(?:name|member|initials|attendee)s?\s*[\t|]/i.test(row) && !/^[-| :]+$/.test(row),
  )
  const one = rows.map(row => markOf(row, absentByA))
  const each =
    rows.length > 1 && one.every(m => m !== undefined)
      ? one
      : rows.flatMap(row => inARow(row).map(part => markOf(part, absentByA)))
  return each.length > 1 && each.every(m => m !== undefined) ? each : undefined
}

/** "Ivy Redfern (IR) Harbour Trust": initials between who it is and where they are from. */
const initialsBetween = /^([^()|]{3,40}?) \(\p{Lu}{2,4}\) (\p{Lu}[^()|]{1,60})$/u

/** What a bracket behind a letter says: who stands in, or something else. */
function besidesMark(more: string | undefined): Pick<Marked, 'substitute' | 'more'> {
  const substitute = more === undefined ? undefined : standInNamed(more)
  return substitute !== undefined ? { substitute } : more === undefined ? {} : { more }
}

/** The same where a legend says what its letters stand for; whoever came as a deputy stands in for whoever is away in the row above. */
function listByLegend(rows: readonly string[], legend: ReadonlyMap<string, Standing>): readonly Marked[] | undefined {
  const listed: Marked[] = []
  const known = (row: string) => rowByLegend(row, legend) !== undefined || markOf(row, false) !== undefined
  for (const row of rows.flatMap(line => (inARow(line).every(known) ? inARow(line) : [line]))) {
    const found = rowByLegend(row, legend)
    const one = found === undefined ? undefined : rowOf(found.written.replace(initialsBetween, '$1 | $2'))
    if (found === undefined || one === undefined || !isCalledSo(one.name)) {
      const other = markOf(row, legend.get('A') === 'absent')
      if (other === undefined) return undefined
      listed.push(other)
      continue
    }
    const last = listed.at(-1)
    const member = found.standing === 'deputy' ? inWhosePlace(one.role ?? '') : undefined
    // "LM D (CD)": who came for LM.
    if (found.standing === 'deputy' && found.more !== undefined && isCalledSo(found.more))
      listed.push({ name: one.name, section: 'apologies', substitute: found.more })
    else if (member !== undefined) listed.push({ name: member, section: 'apologies', substitute: one.name })
    else if (found.standing !== 'deputy') listed.push({ ...one, section: found.standing, ...besidesMark(found.more) })
    else if (last?.section === 'apologies' && last.substitute === undefined)
      listed[listed.length - 1] = { ...last, substitute: one.name }
    else
      listed.push({
        name: one.name,
        role: [one.role, 'deputy'].filter(r => r !== undefined).join(', '),
        section: 'present',
      })
  }
  return listed.length > 1 ? listed : undefined
}

/** A row cut where one is done and another begins, but never in a bracket. */
const inARow = (row: string): readonly string[] =>
  (row.includes(';') ? row.split(/;\s*(?![^()]*\))/) : row.split(/,\s*(?![^()]*\))/))
    .map(part => part.trim())
    .filter(part => part !== '')
