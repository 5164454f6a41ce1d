import { readDay } from '../../dates/written.ts'
import type { Line } from '../lines/lines.ts'

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}]+/gu, '')

/** The name of the body, perhaps with the day or the number of the page, as it stands over each page. */
function isHead(text: string, body: string): boolean {
  const day = readDay(text)
  const name =
    day === undefined
      ? text.replace(/(?:page )?\d{1,3}$/i, '')
      : text.slice(0, day.at).replace(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,? ?$/i, '')
  return letters(name) === letters(body) && (day === undefined || /^[\s\d]*$/.test(day.after))
}

/**
 * The lines below the first item that stand over or under each page: the name of the body again, and the address of its web site, each apart from the text of
 * the agenda and said before. They are nothing of the item they interrupt.
 */
export function pageHeads(lines: readonly Line[], first: number, body: string | undefined): ReadonlySet<number> {
  const found = new Set<number>()
  const addresses = new Map<string, number>()
  for (const { text } of lines)
    if (/^(?:www\.|https?:\/\/)/i.test(text) && text.length < 120) addresses.set(text, (addresses.get(text) ?? 0) + 1)
  for (let at = first + 1; at < lines.length; at++) {
    const text = lines[at]?.text ?? ''
    if (text === '' || text.length > 160) continue
    const apart = (lines[at - 1]?.text ?? '') === '' || (lines[at + 1]?.text ?? '') === '' || found.has(at - 1)
    if (apart && ((addresses.get(text) ?? 0) > 1 || (body !== undefined && body.length > 11 && isHead(text, body))))
      found.add(at)
  }
  // What stands beside the name there and at the head of the agenda, as a letterhead does.
  const above = new Set(lines.slice(0, first).map(({ text }) => letters(text)))
  for (const head of Array.from(found))
    for (const at of [head - 1, head + 1]) {
      const said = letters(lines[at]?.text ?? '')
      if (at > first && said.length > 11 && above.has(said)) found.add(at)
    }
  return found
}
