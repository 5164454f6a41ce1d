import type { Command } from '../meeting/commands.ts'
import { readApologies } from './apologiesTyped.ts'
import { type NextAgendaTyped, readNextAgenda } from './nextAgendaTyped.ts'
import { inAttendance, partList, readPerson } from './peopleTyped.ts'
import { readAction, readDecision, readIntroducers } from './recordTyped.ts'

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
  | NextAgendaTyped

const command = (c: Command): Typed => ({ kind: 'command', command: c })
const introduced = (read: Command | readonly Command[]) => ('type' in read ? command(read) : read)

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
  [/^presented by\b[:\s]*/i, rest => introduced(readIntroducers(rest))],
  [/^noted\b[:\s]+(?=(?:that|the|an?)\b|[-*\n])/i, rest => command(readDecision('noted', rest))],
  [/^resolved\b/i, rest => command(readDecision('resolved', rest))],
  [/^agreed\b/i, rest => command(readDecision('agreed', rest))],
  [/^recommended\b/i, rest => command(readDecision('recommended', rest))],
  [/^action\b[\s]*(?:[–—-]\s*)?/i, rest => ({ kind: 'action', ...readAction(rest) })],
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

const moved = /^([\p{L}][\p{L}.'’ -]{2,60}?) (?:has )?(left|joined)(?: the meeting| the room)?\.?$/iu

/**
 * Reads what somebody typed; the first words decide, in any case. Gives nothing where it is none of the product's words, which in a chat means
 * ordinary conversation. Several commands come of one message only where it names several people.
 */
export function readTyped(text: string): Typed | readonly Command[] | undefined {
  const said = text.trim().replace(/^\/(?=\w)/, '')
  const ofNextAgenda = readNextAgenda(said)
  if (ofNextAgenda !== undefined) return ofNextAgenda
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
