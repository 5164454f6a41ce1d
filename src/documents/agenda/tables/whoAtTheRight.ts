import { presenting } from '../people/whoPresents.ts'

/** A name at the right stands at least so far in, and so much further than the title above it. */
const farIn = 24
const further = 12
/** No item has more lines of people, and none is longer. */
const most = 3
const longest = 160

const numberInFront = /^\s{0,8}(?:item )?\(?\d{1,3}(?:\.\d{1,2})?[.)]?\s+\S/i

/**
 * The text of an agenda with the lines that have nothing but who presents, far to the right below a title, given their label: a title, and below it at the
 * right margin `Supt J Magill and` over `C/Insp T Orr`. What stands so under a column of names goes on from there, and what stands apart is a letterhead.
 */
export function withWhoAtTheRight(text: string): string {
  const raws = text.split('\n')
  const lines = [...raws]
  const first = raws.findIndex(raw => numberInFront.test(raw.slice(0, longest)))
  for (let at = first + 1; first >= 0 && at < lines.length; at++) {
    const end = endOfBlock(raws, at)
    if (end === undefined) continue
    const who = peopleIn(raws.slice(at, end).map(raw => raw.trim()))
    if (who !== undefined) for (let n = at; n < end; n++) lines[n] = n === at ? `Presented by: ${who}` : ''
    at = end - 1
  }
  return lines.join('\n')
}

const indentOf = (raw: string): number => raw.search(/\S/)

/** Where lines that begin here at the right and under no column end; undefined where none do. */
function endOfBlock(raws: readonly string[], at: number): number | undefined {
  const [above = '', raw = ''] = [raws[at - 1], raws[at]]
  const indent = indentOf(raw)
  if (indent < farIn || above.length > longest || indentOf(above) < 0 || indentOf(above) > indent - further)
    return undefined
  if (columnsIn(above).some(start => Math.abs(start - indent) <= 3)) return undefined
  let end = at
  while (end < raws.length && end - at <= most && isOfBlock(raws[end] ?? '', indent)) end++
  const below = indentOf(raws[end] ?? '')
  return end === at || end - at > most || below > indent - further ? undefined : end
}

const isOfBlock = (raw: string, indent: number): boolean =>
  raw.length <= longest && !/[\t|]|\S {2,}\S/.test(raw) && Math.abs(indentOf(raw) - indent) <= 2 && raw.trim() !== ''

/** Where something begins behind a gap. */
const columnsIn = (raw: string): readonly number[] => Array.from(raw.matchAll(/(?<=\s{2})\S/g), ({ index }) => index)

/** Who these lines name, where they name nobody but people and posts. */
function peopleIn(lines: readonly string[]): string | undefined {
  // The head over the figures of pages.
  if (/^(?:pages?|tudalen(?:nau)?|papers?|encl?\.?)\b/i.test(lines[0] ?? '')) return undefined
  const joined = lines.reduce((whole, line) => `${whole}${/(?:\band|[&,/])$/.test(whole) ? ' ' : ' and '}${line}`)
  return presenting(joined) === undefined ? undefined : joined
}
