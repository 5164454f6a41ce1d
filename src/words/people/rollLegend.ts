import type { Section } from './rollSections.ts'

/** Where a letter of a legend puts people; "deputy" for whoever came in somebody's place. */
export type Standing = Section | 'deputy'

const meanings: readonly (readonly [form: RegExp, standing: Standing])[] = [
  [/^(?:deput|substitut|representative|sub\b|rep\b)/i, 'deputy'],
  [/^(?:in attendance|officers?|guests?|invited)\b/i, 'in attendance'],
  [/^observ/i, 'observing'],
  [/^(?:(?:sent |gave |with )?apolog|apols\b|excused)/i, 'apologies'],
  [/^(?:absen|did not attend|not present|not attend|non[- ]attend|no apolog|no show|away)/i, 'absent'],
  [/^(?:present|attended|attending|attendance|here|in person|online|virtual|remote)/i, 'present'],
]
const mark = '(?:\\p{L}/\\p{L}|\\p{L}{1,4}|[✓✔☑√✗✘×☒/])'
const between = new RegExp(
  `\\s*[,;|]\\s*|\\s+/\\s+|\\s+(?=\\(?${mark}\\)?\\s*[=:–—]\\s*\\p{L})|\\s+(?=\\(?${mark}\\)?\\s-\\s\\p{L})`,
  'u',
)
const explained = new RegExp(`^\\(?(${mark})\\)?(?:\\s*[=:–—-]\\s*|\\s+)(\\p{L}[\\p{L} '’-]{2,40})$`, 'u')

/** What the letters of one line of a legend stand for, "P = Present A = Apologies"; nothing where the line is something else. */
export function legendIn(line: string): ReadonlyMap<string, Standing> | undefined {
  if (line.length > 300) return undefined
  const found = new Map<string, Standing>()
  const parts = line
    .trim()
    .replace(/^[[(]?\s*(?:(?:key|legend|codes?|marks)\s*[:–-]\s*)?/i, '')
    .replace(/[\].\s]+$/, '')
    .replace(/\)$/, end => (line.trim().startsWith('(') ? '' : end))
    .split(between)
    .filter(part => part.trim() !== '')
  for (const part of parts) {
    const [, letters = '', meaning = ''] = explained.exec(part.trim()) ?? []
    const standing = meanings.find(([form]) => form.test(meaning))?.[1]
    // A letter of a legend is a capital, or has a sign between it and what it stands for.
    if (standing === undefined || (/^\p{Ll}/u.test(letters) && !/[=:]/.test(part))) return undefined
    found.set(letters, standing)
  }
  return found.size === 0 ? undefined : found
}

/** The rows of a list without the legend above or below it, and what its letters stand for; nothing where it explains fewer than two. */
export function withoutLegend(
  rows: readonly string[],
): { readonly rows: readonly string[]; readonly legend: ReadonlyMap<string, Standing> } | undefined {
  const legend = new Map<string, Standing>()
  const take = (row: string | undefined): boolean => {
    const found = row === undefined ? undefined : legendIn(row)
    for (const [letters, standing] of found ?? []) legend.set(letters, standing)
    return found !== undefined
  }
  let from = 0,
    to = rows.length
  if (/^(?:key|legend|codes?)\s*:?$/i.test(rows[0] ?? '')) from++
  while (from < to && take(rows[from])) from++
  while (to > from && take(rows[to - 1])) to--
  return legend.size < 2 ? undefined : { rows: rows.slice(from, to), legend }
}

const quoted = (letters: string): string => letters.replace(/[/]/g, '\\$&')

/** The name in a row of such a list, and where its letter puts whoever it is. */
export function rowByLegend(
  row: string,
  legend: ReadonlyMap<string, Standing>,
): { readonly written: string; readonly standing: Standing; readonly more?: string } | undefined {
  const letters = [...legend.keys()].toSorted((a, b) => b.length - a.length).map(quoted)
  const behind = new RegExp(
    `^([^\\n]{2,90}?)[\\s:|=–—(,-]+(${letters.join('|')})\\)?[.]?(?:\\s*\\(([^()]{2,60})\\))?$`,
    'u',
  ).exec(row)
  const before = new RegExp(`^\\(?(${letters.join('|')})\\)?[\\s:|=–—-]+([^\\n]{2,90})$`, 'u').exec(row)
  const written = behind?.[1] ?? before?.[2],
    standing = legend.get(behind?.[2] ?? before?.[1] ?? '')
  return written === undefined || standing === undefined
    ? undefined
    : {
        written: written.trim(),
        standing,
        ...(behind?.[3] === undefined ? {} : { more: behind[3].trim() }),
      }
}
