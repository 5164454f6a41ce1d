import { kindOf } from '../../../meeting/agenda.ts'
import { hasHonorific, isName, namesAPost } from '../../../meeting/presentersWritten.ts'
import type { Row } from '../lines/lines.ts'
import { readSection } from '../lines/sections.ts'
import { markingOfLine } from '../markings/markingOfLine.ts'
import { isFirstName } from '../people/firstNames.ts'
import { presenting } from '../people/whoPresents.ts'
import { hasBusinessWord } from '../vocabulary/businessWords.ts'
import { isFurniture } from '../vocabulary/furniture.ts'
import { isPost, theChair } from '../vocabulary/posts.ts'

// A table copied out of a PDF, of which nothing but a space parts the cells: `10.45 6. Training update: schools and colleges Bridget Fane, Education`.

/** So many rows are a table without its heads, and half of them must end with somebody. */
const fewest = 3
/** No agenda has more rows. */
const most = 300
/** No row is longer than the width of a page. */
const widest = 160

const heads =
  /^(?:(?:time|timings?|no\.?|item no\.?|ref\.?) ){1,2}(?:agenda )?(?:items?|subject|title|topic|business|description) (?:lead(?:s|ing)?(?: officer)?|presenters?|who|owner|led by|presented by|speaker|responsible)$/i
const clock = String.raw`\d{1,2}[.:]\d\d ?(?:[ap]\.?m\.?)?(?: ?[-–—] ?\d{1,2}[.:]\d\d ?(?:[ap]\.?m\.?)?)?`
const byClock = new RegExp(`^${clock} (?:\\d{1,2}[.)]? )?(?=\\p{Lu})`, 'iu')
const byNumber = /^\d{1,2}[.)]? (?=\p{Lu})/u
/** Behind one of these a name or a post belongs to the title. */
const goesOn = /(?:^|\s)(?:and|or|of|the|an?|for|with|from|by|to|in|on|at|as|about|our|new|its|&)$/

/** The rows of a table copied out of a PDF, with who leads on a line of its own below the title; any other rows as they are. */
export function withLeadsApart(rows: readonly Row[]): readonly Row[] {
  const headed = rows.some(({ text }) => heads.test(text))
  const timed = rows.filter(({ cells, text }) => cells.length < 2 && byClock.test(text)).length
  if ((!headed && timed < fewest) || rows.length > most * 4 || timed > most) return rows
  const found = rows.map(row => (row.cells.length > 1 ? undefined : titleAndLead(row.text, headed)))
  const leads = found.filter(each => each !== undefined).length
  if (!headed && (leads < fewest || leads * 2 < timed)) return rows
  return rows.flatMap((row, at): readonly Row[] => {
    if (heads.test(row.text)) return [{ ...row, text: '' }]
    const above = found[at - 1]
    if (above !== undefined && endsLead(above.lead, row)) return []
    const apart = found[at]
    if (apart === undefined) return [row]
    const below = rows[at + 1]
    const lead = below !== undefined && endsLead(apart.lead, below) ? `${apart.lead} ${below.text}` : apart.lead
    return [
      { ...row, text: apart.title, cells: [] },
      { ...row, text: lead, indent: row.indent + 4, cells: [], ofRow: true },
    ]
  })
}

/** Whether the cell of who leads goes on in the line below: `Una Garth, Counter` and `Terrorism Policing`. */
const endsLead = (lead: string, { text, cells }: Row): boolean =>
  /, \p{Lu}/u.test(lead) &&
  cells.length < 2 &&
  text.length <= 40 &&
  /^(?:\p{Lu}[\p{L}'’&-]*|and|of|for|&)(?: (?:\p{Lu}[\p{L}'’&-]*|and|of|for|&)){0,4}$/u.test(text) &&
  markingOfLine(text) === undefined &&
  readSection(text) === undefined &&
  !isFurniture(text) &&
  kindOf(text) === 'business' &&
  namesAPost(text)

/** A row with a time or a number in front, parted before the first word from which on nothing stands but who leads. */
export function titleAndLead(
  text: string,
  headed: boolean,
): { readonly title: string; readonly lead: string } | undefined {
  const begins = text.length > widest ? null : (byClock.exec(text) ?? (headed ? byNumber.exec(text) : null))
  if (begins === null) return undefined
  const from = begins[0].length
  for (const { index } of text.matchAll(/(?<=[\p{L}\d)]) (?=\p{Lu})/gu)) {
    const [title, lead] = [text.slice(0, index), text.slice(index + 1)]
    if (index > from + 2 && !goesOn.test(title) && leads(lead) && !isOneWithTitle(title, lead)) return { title, lead }
  }
  return undefined
}

/** `Visit of the Chief Constable`, `Election of Vice Chair`, `Insp Ada Moss`: words of which the first still stands in the title. */
const isOneWithTitle = (title: string, lead: string): boolean => {
  const last = title.slice(title.lastIndexOf(' ') + 1)
  return (
    /^\p{Lu}[^)]*$/u.test(last) &&
    (isPost(`${last} ${lead}`) ||
      (isPost(lead) && (!theChair.test(lead) || !/\p{Ll}/u.test(last))) ||
      isFirstName(last) ||
      hasHonorific(`${last} ${lead}`))
  )
}

/** Whether words can only be whoever leads: the chair, everybody, a post or somebody by name. */
function leads(words: string): boolean {
  if (theChair.test(words)) return true
  const who = presenting(words)?.presenters ?? []
  const [first = '', ...others] = who.map(({ name }) => name)
  if (who.length === 0) return false
  // In both languages: `Cadeirydd / Chair`.
  if (others.length === 0 && (/^(?:all|everyone|pawb)\b/i.test(first) || (first === words && words.includes(' / '))))
    return true
  if (isPost(first)) return others.every(isPost)
  return [first, ...others].every(
    name =>
      isName(name) &&
      name.includes(' ') &&
      !hasBusinessWord(name) &&
      (hasHonorific(name) || isFirstName(name.split(' ')[0] ?? '')),
  )
}
