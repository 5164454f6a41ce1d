import { decisionsWritten } from '../cards/decisionsWritten.ts'
import type { Command } from '../meeting/commands.ts'
import type { DecisionVerb } from '../meeting/events.ts'
import { readPresenters } from '../meeting/presentersWritten.ts'
import { readPerson } from './peopleTyped.ts'
import { readVotes } from './votes.ts'

/** Who introduced an item, one command a person: "A, Head of Service, and B (Probation)". */
export function readIntroducers(written: string): Command | readonly Command[] {
  const people = readPresenters(written.trim().replace(/\.$/, ''))
  if (people.length > 1) return people.map(p => ({ type: 'NamePresenter', ...p }))
  const [one] = people
  const asTyped = readPerson(written, true)
  return { type: 'NamePresenter', ...(asTyped.role === undefined && one?.role !== undefined ? one : asTyped) }
}

/** A decision's texts: one line each, a Markdown list, or a sentence; and who proposed, seconded and voted, from a bracket at the end. */
export function readDecision(verb: DecisionVerb, rest: string): Command {
  const { text, ...who } = readVotes(rest)
  return { type: 'PassResolution', verb, texts: decisionsWritten(text), ...who }
}

/** An action as typed, its owners not yet parted. */
export interface ActionTyped {
  readonly owners: string
  readonly text: string
}

/** Takes an action apart: "OWNER: TEXT", "OWNER to TEXT", or ": TEXT" with no owner yet. Owners are parted later, when it is known who is who. */
export function readAction(rest: string): ActionTyped {
  const text = rest.trim()
  if (text.startsWith(':')) return { owners: '', text: text.slice(1).trim() }
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
  if (found === null) return { owners: '', text }
  return {
    owners: (found[1] ?? '')
      .replace(/^for\s+(?=\S)/i, '')
      .replace(/\s+(need|needs|must|is|are|has|have|will|agreed)$/i, ''),
    text: (found[2] ?? '').trim(),
  }
}
