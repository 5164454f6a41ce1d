import { decisionsWritten } from '../cards/decisionsWritten.ts'
import type { Command, PersonWritten } from '../meeting/commands.ts'
import type { DecisionVerb } from '../meeting/events.ts'
import { readPresenters } from '../meeting/presentersWritten.ts'
import { readVotes } from './votes.ts'

/** What somebody typed, as far as it can be read without knowing the meeting. */
export type Typed =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'agenda'; readonly text: string }
  | { readonly kind: 'action'; readonly owners: string; readonly text: string }
  | { readonly kind: 'declare'; readonly for: string }
  | { readonly kind: 'link'; readonly name: string }
  | { readonly kind: 'answer for action'; readonly reference: number; readonly answer: 'done' | 'withdraw' }
  | { readonly kind: 'chair card' }
  | { readonly kind: 'set up' }
  | { readonly kind: 'minutes' }
  | { readonly kind: 'actions' }
  | { readonly kind: 'quorum' }
  | { readonly kind: 'help' }

const command = (c: Command): Typed => ({ kind: 'command', command: c })

/** A person as typed: "Dana Okafor", "Dana Okafor (Quayside Homes)", "Dana Okafor, Head of Service" where a comma cannot part two people. */
export function readPerson(written: string, commaIsRole: boolean): PersonWritten {
  const text = written
    .trim()
    .replace(/[.;]$/, '')
    .replace(/\[([^[\]]*)\]/g, '($1)')
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

/** Parts a list at commas, semicolons, new lines and a last "and", but never inside brackets. */
export function partList(text: string): readonly string[] {
  const parts: string[] = []
  let depth = 0,
    part = ''
  for (const c of text) {
    if (c === '(' || c === '[') depth++
    if (c === ')' || c === ']') depth = Math.max(0, depth - 1)
    if (depth === 0 && (c === ',' || c === ';' || c === '\n')) {
      parts.push(part)
      part = ''
    } else part += c
  }
  parts.push(part)
  return parts
    .flatMap(p => (p.trim().startsWith('and ') ? [p.trim().slice(4)] : depth === 0 ? p.split(/ and (?![^(]*\))/) : [p]))
    .map(p => p.trim().replace(/^[-*•]\s+/, ''))
    .filter(p => p !== '')
}

const substituteWord = '(?:substitute[ds]?|sub|deputy|deputised|deputising|represented)'
/** "substitute B", "substituted by B", "deputy: B", as it stands in a bracket or after a dash or comma. */
const standsIn = new RegExp(
  `^(?:who (?:was|is) )?${substituteWord}\\b(?:\\s+(?:by|for (?:her|him|them)))?[:\\s]+(?!for\\b)(.+)$`,
  'i',
)
/** "B substituting", "B to attend as substitute", "B attended in her place". */
const standsInAfter =
  /^(.+?),?\s+(?:to attend|attending|attended|to deputise|deputising|deputised|to substitute|substituting|substituted|as (?:a )?(?:substitute|deputy))(?:\s+(?:as (?:a )?(?:substitute|deputy)|instead|in (?:his|her|their) place|for (?:him|her|them)))?$/i

const substituteIn = (words: string): string | undefined =>
  (standsIn.exec(words)?.[1] ?? standsInAfter.exec(words)?.[1])?.trim()

/** Takes a substitute named after a dash or in the sentence out of one apology: "A - substitute B (C)", "A, who was substituted by B". */
function apologyTakenApart(part: string): { readonly text: string; readonly substitute?: string } {
  const joint =
    /\s+[-–—]\s+|,?\s+(?=who (?:was|is) (?:substituted|represented)\b|(?:substituted|represented|deputised) by\b)/i.exec(
      part,
    )
  const after = joint === null ? '' : part.slice(joint.index + joint[0].length).trim()
  const substitute = substituteIn(after)
  return joint === null || substitute === undefined ? { text: part } : { text: part.slice(0, joint.index), substitute }
}

/** Apologies: one person or several, each perhaps with a substitute: "A (substitute B, Chief Inspector), C (Probation)". */
function readApologies(text: string): readonly Command[] {
  const joined = partList(text).reduce<readonly string[]>(
    (parts, part) =>
      standsIn.test(part) && parts.length > 0
        ? [...parts.slice(0, -1), `${parts.at(-1) ?? ''} - ${part}`]
        : [...parts, part],
    [],
  )
  return joined.map((part): Command => {
    const apart = apologyTakenApart(part)
    const brackets = [...apart.text.matchAll(/\(((?:[^()]|\([^()]*\))*)\)/g)].map(m => (m[1] ?? '').trim())
    const substitute = apart.substitute ?? brackets.map(substituteIn).find(s => s !== undefined)
    const role = brackets.find(b => substituteIn(b) === undefined && !new RegExp(`^${substituteWord}\\b`, 'i').test(b))
    const name = apart.text
      .replace(/\((?:[^()]|\([^()]*\))*\)/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
    return {
      type: 'ReceiveApologies',
      person: { name, ...(role === undefined ? {} : { role }) },
      ...(substitute === undefined ? {} : { substitute: readPerson(substitute, true) }),
    }
  })
}

/** Who introduced an item, one command a person: "A, Head of Service, and B (Probation)". */
function readIntroducers(written: string): Typed | readonly Command[] {
  const people = readPresenters(written.trim().replace(/\.$/, ''))
  if (people.length > 1) return people.map(p => ({ type: 'NamePresenter', ...p }))
  const [one] = people
  const asTyped = readPerson(written, true)
  return command({ type: 'NamePresenter', ...(asTyped.role === undefined && one?.role !== undefined ? one : asTyped) })
}

/** A decision's texts: one line each, a Markdown list, or a sentence; and who proposed, seconded and voted, from a bracket at the end. */
function readDecision(verb: DecisionVerb, rest: string): Command {
  const { text, ...who } = readVotes(rest)
  return { type: 'PassResolution', verb, texts: decisionsWritten(text), ...who }
}

/** Takes an action apart: "OWNER: TEXT", "OWNER to TEXT", or ": TEXT" with no owner yet. Owners are parted later, when it is known who is who. */
function readAction(rest: string): Typed {
  const text = rest.trim()
  if (text.startsWith(':')) return { kind: 'action', owners: '', text: text.slice(1).trim() }
  const colon = /^([^:\n]{1,120}?)\s*:\s+([\s\S]+)$/.exec(text),
    to = /^([^\n]{1,120}?)\s+to\s+([\s\S]+)$/.exec(text)
  const dash = /^([^:\n]{1,80}?)\s+[–—-]\s+([\s\S]+)$/.exec(text)
  const length = (m: RegExpExecArray | null) => (m?.[1] ?? text).length
  // A dash before the "to" parts owner and task ("A – bring a paper to the board"), unless a name goes on after it ("Head of Service – Prevention to …").
  const goesOn =
    dash !== null &&
    to !== null &&
    /^(?:(?:[\p{Lu}&][^\s]*|of|and|for|the)\s*)+$/u.test((to[1] ?? '').slice(length(dash)).replace(/^\s*[–—-]\s*/, ''))
  const found =
    [colon, to, goesOn ? null : dash].filter(m => m !== null).toSorted((a, b) => length(a) - length(b))[0] ?? null
  if (found === null) return { kind: 'action', owners: '', text }
  return {
    kind: 'action',
    owners: (found[1] ?? '')
      .replace(/^for\s+(?=\S)/i, '')
      .replace(/\s+(need|needs|must|is|are|has|have|will|agreed)$/i, ''),
    text: (found[2] ?? '').trim(),
  }
}

type Reader = readonly [form: RegExp, read: (rest: string, all: RegExpExecArray) => Typed | readonly Command[]]

/** Words that stand alone; anything after them makes it ordinary conversation. */
const alone: readonly Reader[] = [
  [/^open(?: (?:the )?meeting)?[.!]?$/i, () => command({ type: 'OpenMeeting' })],
  [/^next(?: item)?[.!]?$/i, () => command({ type: 'TakeNextItem' })],
  [/^(?:back|previous item|previous)[.!]?$/i, () => command({ type: 'TakePreviousItem' })],
  [/^resume(?: (?:the )?meeting)?[.!]?$/i, () => command({ type: 'ResumeMeeting' })],
  [/^close (?:the )?meeting[.!]?$/i, () => command({ type: 'CloseMeeting' })],
  [/^undo[.!]?$/i, () => command({ type: 'UndoLastStep' })],
  [/^readmit (?:the )?(?:press and )?public[.!]?$/i, () => command({ type: 'ReadmitPublic' })],
  [/^noted[.!]?$/i, () => command({ type: 'PassResolution', verb: 'noted', texts: [] })],
  [/^(?:draft )?minutes[.!]?$/i, () => ({ kind: 'minutes' })],
  [/^actions[.!]?$/i, () => ({ kind: 'actions' })],
  [/^quorum[.!?]?$/i, () => ({ kind: 'quorum' })],
  [/^help[.!?]?$/i, () => ({ kind: 'help' })],
  [/^set ?up[.!]?$/i, () => ({ kind: 'set up' })],
  [/^(?:chair(?:['’]s)? )?card[.!]?$/i, () => ({ kind: 'chair card' })],
  [/^agenda[.!]?$/i, () => ({ kind: 'agenda', text: '' })],
  [
    /^item\s+([a-z]{0,6}\s?\d+\s?(?:\([ivx]+\))?[a-z]?)\.?$/i,
    (_, m) => command({ type: 'TakeItem', item: m[1] ?? '' }),
  ],
  [
    /^(?:take )?(?:items? )?([a-z]*\d+[a-z]?(?:(?:\s*,\s*|\s+and\s+)[a-z]*\d+[a-z]?)+) together\.?$/i,
    (_, m) => command({ type: 'TakeItemsTogether', items: (m[1] ?? '').split(/\s*,\s*|\s+and\s+/) }),
  ],
  [
    /^adjourn(?:\s+(?:for\s+)?(\d{1,3})\s*(?:m|min|mins|minutes)?)?\.?$/i,
    (_, m) =>
      command({
        type: 'AdjournMeeting',
        ...(m[1] === undefined || Number(m[1]) === 0 ? {} : { minutes: Number(m[1]) }),
      }),
  ],
  [
    /^(?:done|complete|completed)\s+a?(\d+)\.?$/i,
    (_, m) => ({ kind: 'answer for action', reference: Number(m[1]), answer: 'done' }),
  ],
  [/^withdraw\s+a?(\d+)\.?$/i, (_, m) => ({ kind: 'answer for action', reference: Number(m[1]), answer: 'withdraw' })],
]

/** Words with text after them. */
const leading: readonly Reader[] = [
  [/^agenda\b[:\s]*/i, rest => ({ kind: 'agenda', text: rest })],
  [
    /^defer\b\s*(?:item\s+)?(?!because\b|as\b|:)([a-z]*\d+[a-z]?)?\s*(?:because|as|:)?\s*/i,
    (rest, m) =>
      command({
        type: 'DeferItem',
        ...(m[1] === undefined ? {} : { item: m[1] }),
        reason: rest.replace(/^(because|as)\s+/i, ''),
      }),
  ],
  [
    /^present(?=[:\s]|$)[:\s]*/i,
    rest =>
      command({ type: 'RecordAttendance', place: 'present', people: partList(rest).map(p => readPerson(p, false)) }),
  ],
  [
    /^absent(?=[:\s]|$)[:\s]*/i,
    rest =>
      command({ type: 'RecordAttendance', place: 'absent', people: partList(rest).map(p => readPerson(p, false)) }),
  ],
  [/^apolog(?:ies|y)(?: from| for absence from)?(?=[:\s]|$)[:\s]*/i, rest => readApologies(rest)],
  [
    /^in attendance(?=[:\s]|$)[:\s]*/i,
    rest =>
      command({ type: 'RecordAttendance', place: 'in attendance', people: rest.split('\n').flatMap(inAttendance) }),
  ],
  [
    /^declare\b(?: an interest)?\s*/i,
    rest => ({ kind: 'declare', for: /^for\s+(.+)$/i.exec(rest)?.[1]?.trim() ?? '' }),
  ],
  [/^note(?=[:\s]|$):?\s?/i, rest => command({ type: 'MakeNote', text: rest.replace(/^\n+/, '').trimEnd() })],
  [/^presented by\b[:\s]*/i, rest => readIntroducers(rest)],
  [/^noted\b[:\s]+(?=(?:that|the|an?)\b|[-*\n])/i, rest => command(readDecision('noted', rest))],
  [/^resolved\b/i, rest => command(readDecision('resolved', rest))],
  [/^agreed\b/i, rest => command(readDecision('agreed', rest))],
  [/^recommended\b/i, rest => command(readDecision('recommended', rest))],
  [/^action\b[\s]*(?:[–—-]\s*)?/i, rest => readAction(rest)],
  [/^correction\b[:\s]*/i, rest => command({ type: 'CorrectPreviousMinutes', text: rest })],
  [
    /^summary\b[:\s]*(?:item\s+)?(?:([a-z]*\d+[a-z]?)\s*:\s*)?/i,
    (rest, m) => command({ type: 'WriteSummary', text: rest, ...(m[1] === undefined ? {} : { item: m[1] }) }),
  ],
  [
    /^urgent\b(?: business)?[:\s]*/i,
    rest => {
      const m = /^([\s\S]*?)\s+because\s+([\s\S]+)$/i.exec(rest)
      return command({ type: 'RaiseUrgentBusiness', title: (m?.[1] ?? rest).trim(), reason: (m?.[2] ?? '').trim() })
    },
  ],
  [
    /^exclude (?:the )?(?:press and )?public\b[:\s]*/i,
    rest =>
      command({
        type: 'ExcludePublic',
        paragraphs: rest
          .replace(/\bparagraphs?\b|\bschedule 12a\b/gi, ' ')
          .split(/[,;]|\band\b|\s+/)
          .map(p => p.trim().replace(/\.$/, ''))
          .filter(p => /\d/.test(p)),
      }),
  ],
  [/^link\b\s*/i, rest => ({ kind: 'link', name: rest.trim().replace(/^["“]|["”]$/g, '') })],
  [/^(?:presiding|in the chair)\b[:\s]*/i, rest => command({ type: 'TakeTheChair', person: readPerson(rest, true) })],
]

/** People in attendance, one with a role after a comma, or several parted by semicolons or with roles in brackets. */
function inAttendance(line: string): readonly PersonWritten[] {
  if (line.trim() === '') return []
  if (line.includes(';'))
    return line
      .split(';')
      .map(p => readPerson(p, true))
      .filter(p => p.name !== '')
  if (line.includes('(')) return partList(line).map(p => readPerson(p, false))
  return [readPerson(line.replace(/^[-*•]\s+/, ''), true)]
}

const moved = /^([\p{L}][\p{L}.'’ -]{2,60}?) (?:has )?(left|joined)(?: the meeting| the room)?\.?$/iu

/**
 * Reads what somebody typed; the first words decide, in any case. Gives nothing where it is none of the product's words, which in a chat means
 * ordinary conversation. Several commands come of one message only where it names several people.
 */
export function readTyped(text: string): Typed | readonly Command[] | undefined {
  const said = text.trim().replace(/^\/(?=\w)/, '')
  for (const [form, read] of alone) {
    const m = form.exec(said)
    if (m !== null) return read('', m)
  }
  for (const [form, read] of leading) {
    const m = form.exec(said)
    if (m !== null) return read(said.slice(m[0].length), m)
  }
  const move = moved.exec(said)
  if (move !== null)
    return command({
      type: (move[2] ?? '').toLowerCase() === 'left' ? 'RecordLeaving' : 'RecordJoining',
      person: { name: (move[1] ?? '').trim() },
    })
  return undefined
}
