import { hasHonorific } from '../../meeting/presentersWritten.ts'
import { way } from '../line/decisionPassed.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'
import { entriesIn, isCalledSo } from './rollEntries.ts'
import { rollSections } from './rollSections.ts'

/** "Representing Marl Police (MP):", "On behalf of the Council", "Marl Council:": whose people stand below. */
const led = /^(?:representing|on behalf of|for|from)\s+(?:the )?(\p{L}[^:\n]{1,80}?)\s*[:–—-]?$/iu
const colon = /^(?:the )?(\p{Lu}[^:\n]{1,80}?)\s*:$/u
const bullet = /^(?:[-*•·–]|\d{1,2}[.)])\s+/

/** The people of a roll by the bodies they are from, those of each body together; nothing where a line is of another kind. */
function groupsOf(lines: readonly string[]): readonly (readonly string[])[] | undefined {
  const groups: string[][] = []
  for (const line of lines) {
    const body = (led.exec(line) ?? colon.exec(line))?.[1]
    if (body !== undefined && !hasHonorific(body) && rollSections(line)[0]?.section === undefined) {
      groups.push([])
      continue
    }
    const people = entriesIn(line.replace(bullet, '').replace(/[\s.;,]+$/, ''))
    const last = groups.at(-1)
    if (last === undefined || people === undefined || !people.every(p => isCalledSo(p.name))) return undefined
    last.push(...people.map(({ name, role }) => (role === undefined ? name : `${name} (${role})`)))
  }
  return groups
}

/** Reads who is present under the names of the bodies that they represent, which the terms of reference have; the words stay in a note beside it. */
export function readRollsByBody(said: string): Read {
  if (said.length > 2_500 || !said.includes('\n')) return undefined
  const lines = said.split('\n').flatMap(line => (line.trim() === '' ? [] : [line.trim()])),
    under = /^(?:(?:members )?present|attendance|attendees)\s*:?$/i.test(lines[0] ?? '') ? lines.slice(1) : lines
  const groups = groupsOf(under)
  if (groups === undefined || groups.length < 2 || groups.some(people => people.length === 0)) return undefined
  const roll = `present: ${groups.flat().join(', ')}`,
    note = way(`note ${said}`)
  return question('record it', [wayOfSeveral([roll, note.words]), way(roll), note])
}
