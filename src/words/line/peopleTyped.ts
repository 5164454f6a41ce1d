import type { PersonWritten } from '../../meeting/commands.ts'
import { hasHonorific, isName, namesAPost, readPresenters } from '../../meeting/presentersWritten.ts'

/** "Dana Okafor (DO), Probation" without the initials, which say nothing that the name does not. */
export const withoutInitials = (text: string): string =>
  text.replace(/(?<=\p{L})\s?[([](\p{Lu}[\p{Lu}.]{1,5})[)\]]/gu, (bracket, letters: string, at: number) => {
    const before = /[^,;:()\n]*$/.exec(text.slice(Math.max(0, at - 80), at))?.[0] ?? ''
    const called = before.trim(),
      written = letters.replaceAll('.', '')
    const first = called
      .split(/[\s-]+/)
      .flatMap(word => /\p{L}/u.exec(word)?.[0] ?? [])
      .join('')
      .toUpperCase()
    // "Cllr Okafor (DO)": of the surname alone, after a title.
    const surname = hasHonorific(called) && written.length < 4 && first.at(-1) === written.at(-1)
    return first.endsWith(written) || surname ? '' : bracket
  })

/** What somebody is at the meeting, right behind the name: "Dana Okafor Chair", "Dana Okafor vice chair". */
const officeBehind =
  /^(.{3,60}?)\s+((?:vice[- ]?|deputy |co-?)?chair(?:man|woman|person)?|clerk|minutes|note[- ]?taker|minute[- ]?taker|secretary)$/i

/** A person as typed: "Dana Okafor", "Dana Okafor (Quayside Homes)", "Dana Okafor, Head of Service" where a comma cannot part two people. */
export function readPerson(written: string, commaIsRole: boolean): PersonWritten {
  const text = written
    .trim()
    .replace(/[.;]$/, '')
    .replace(/\[([^[\]]*)\]/g, '($1)')
    .replace(
      /,?\s\(?(?:in the chair|(?:was )?chairing|presiding)(?: (?:the|this|today['’]s) meeting| today)?\)?$/i,
      ' (Chair)',
    )
  const [, called = '', office = ''] = officeBehind.exec(text) ?? []
  if (office !== '' && (isName(called) || /^\p{Lu}\p{Ll}\S* \p{Lu}\p{Ll}\S*$/u.test(called)))
    return { name: called, role: office }
  const dashed = /^([^,;()\n]{2,60}?)\s+[-–—]\s+([^,;()\n]{2,120})$/.exec(text)
  if (dashed !== null && isName(dashed[1] ?? '') && (commaIsRole || !isName(dashed[2] ?? '')))
    return { name: dashed[1] ?? '', role: dashed[2] ?? '' }
  const firstComma = commaIsRole ? text.search(/[,;]/) : -1
  const bracket = firstComma !== -1 && firstComma < text.indexOf('(') ? null : /^([^()]+)\(([^()]*)\)\s*$/.exec(text)
  if (bracket !== null)
    return {
      name: (bracket[1] ?? '').trim(),
      ...((bracket[2] ?? '').trim() === '' ? {} : { role: (bracket[2] ?? '').trim() }),
    }
  return firstComma === -1
    ? { name: text }
    : {
        name: text.slice(0, firstComma).trim(),
        ...(text.slice(firstComma + 1).trim() === '' ? {} : { role: text.slice(firstComma + 1).trim() }),
      }
}

/** "Councillors Penhallow and Thistlewood": the honorific of all of them, before the first. */
const ofAll = /^(councillors|cllrs|aldermen|drs|doctors)\.?\s+(?=\p{Lu})/iu
const ofOne: Readonly<Record<string, string>> = {
  councillors: 'Cllr',
  cllrs: 'Cllr',
  aldermen: 'Ald',
  drs: 'Dr',
  doctors: 'Dr',
}

/** ", OBE": letters after a name, and nobody. */
const lettersAfter = /,\s{0,3}((?:[OMCKD]BE|BEM|[KQ]PM|[KQ]C|JP|DL|MSP|MLA|PhD|FRCP)\b)/g

/** Parts a list at commas, semicolons, new lines and a last "and", but never inside brackets. */
export function partList(written: string): readonly string[] {
  const text = written.replace(lettersAfter, ' $1')
  const shared = ofAll.exec(text)
  if (shared === null) return partsOf(text)
  const title = ofOne[(shared[1] ?? '').toLowerCase()] ?? ''
  return partsOf(text.slice(shared[0].length)).map(name =>
    /^\p{Lu}[\p{L}'’-]+(?= \(|$)/u.test(name) ? `${title} ${name}` : name,
  )
}

/** "Rescue", "Wellbeing": the other half of what a body is called, and no body alone. */
const otherHalf =
  /^(?:rescue|well-?being|girls|famil(?:y|ies)|alcohol|disorder|crime|skills|safety|leisure|witnesses|learning|social care|inclusion|support|protection|young people|resilience)$/i
/** "Fire" before "and Rescue Service", "Health" before "and Wellbeing": one body, and nobody on either side. */
const withinABody = (before: string, after: string): boolean => {
  const words = /^[^,;()\n]*/.exec(after)?.[0].split(' and ')[0]?.trim() ?? ''
  const nobody = (name: string) => namesAPost(name) && !isName(name) && !hasHonorific(name) && /^\p{Lu}/u.test(name)
  return (
    (otherHalf.test(words) || (nobody(words) && !/^\p{Lu}\p{L}+$/u.test(words))) &&
    nobody(before.trim()) &&
    !/\b(?:officer|manager|director|head|chair)\b/i.test(before)
  )
}

/** Parts of a list of people, where the body of somebody whose post stands behind a dash belongs to them: "A - Superintendent, Police (for B)". */
export function withBodiesBehindPosts(parts: readonly string[]): readonly string[] {
  const list: string[] = []
  for (const part of parts) {
    const [, body = '', bracket = ''] = /^([^()]{2,120}?)(?:\s*\(([^()]*)\))?$/.exec(part) ?? []
    const [, name = '', role = ''] = /^([^,;()]{2,60}?)\s+[-–—]\s+([^()]{2,120})$/.exec(list.at(-1) ?? '') ?? []
    if (isName(name) && namesAPost(body) && !isName(body) && !hasHonorific(body) && !/\s[-–—]\s/.test(body))
      list.splice(-1, 1, `${name} (${role}, ${body}${bracket === '' ? '' : `, ${bracket}`})`)
    else list.push(part)
  }
  return list
}

function partsOf(text: string): readonly string[] {
  const parts: string[] = []
  let depth = 0,
    part = ''
  const cut = () => {
    parts.push(part)
    part = ''
  }
  for (let at = 0; at < text.length; at++) {
    const c = text.charAt(at)
    if (c === '(' || c === '[') depth++
    if (c === ')' || c === ']') depth = Math.max(0, depth - 1)
    if (depth === 0 && (c === ',' || c === ';' || c === '\n')) cut()
    else if (depth === 0 && text.startsWith(' and ', at) && !withinABody(part, text.slice(at + 5, at + 85))) {
      cut()
      at += 4
    } else part += c
  }
  cut()
  return parts
    .flatMap(p => {
      const two = p.length > 200 ? [p] : p.split(' & ')
      return two.length > 1 && two.every(name => isName(name.trim())) ? two : [p]
    })
    .map(p =>
      p
        .trim()
        .replace(/^and\s+/, '')
        .replace(/^(?:[-*•]|\d{1,2}[.)])\s+/, ''),
    )
    .filter(p => p !== '')
}

const somebody = "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){1,2}"
/** "and Dana Okafor from the Office of …": the next of a list, whoever stands before. */
const another = new RegExp(`,? and (?=${somebody}(?: from | of | representing |, \\p{Lu}))`, 'gu')
const fromABody = new RegExp(
  `^(${somebody}),? (?:from|representing|on behalf of) (?:the )?(\\p{Lu}[^(),;]{1,100})$`,
  'u',
)

/** "A, Manager, Council and B from the Police": each with their body in a bracket where "from" says it; any other line as it was. */
export function withBodiesTheyAreFrom(line: string): string {
  if (line.length > 600 || line.includes('\n') || !/ (?:from|representing|on behalf of) /.test(line)) return line
  const parts = line
    .replace(/\.$/, '')
    .split(another)
    .flatMap(part => part.split(/\s*;\s*/))
  const bracketed = parts.map(part => part.trim().replace(fromABody, '$1 ($2)'))
  return bracketed.join('; ') === line ? line : bracketed.join('; ')
}

/** People in attendance, one with a role after a comma, or several parted by semicolons or with roles in brackets. */
export function inAttendance(written: string): readonly PersonWritten[] {
  const line = withBodiesTheyAreFrom(written)
  if (line.trim() === '') return []
  if (line.includes(';'))
    return line
      .split(';')
      .map(p => readPerson(p, true))
      .filter(p => p.name !== '')
  const people = readPresenters(line.replace(/^[-*•]\s+/, '').replace(/\.$/, ''))
  if (people.length > 1 && !line.includes('(')) return people
  if (line.includes('(')) return partList(line).map(p => readPerson(p, false))
  return [readPerson(line.replace(/^[-*•]\s+/, ''), true)]
}
