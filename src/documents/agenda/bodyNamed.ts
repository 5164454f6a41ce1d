import { bodyWords } from './dayOfMeeting.ts'
import { bodyOfSubject } from './letter.ts'
import type { Line } from './lines.ts'
import { venueWords } from './places.ts'

/** A line of the heading that may name the body, as written and without what is only about the agenda. */
export interface NamedLine {
  readonly line: Line
  readonly text: string
  readonly name: string
}

/** `Agenda for the …`: what stands before the name of a body. */
export const titleBefore =
  /^(?:(?:draft )?(?:agenda|minutes)(?: and (?:draft )?minutes)?|notice of meeting|meeting)(?: (?:of|for)(?: the)?(?: meeting of(?: the)?)? |\s?[:–—-]\s)(?=\S)/i
const around = /^[\s,;:.|)–—-]+|[\s,;:|–—-]+$/g

/** A line of the heading without `Agenda of the` before it, or `Agenda 11.02.27` behind. */
export const withoutAgenda = (text: string): string =>
  text
    .replace(titleBefore, '')
    .replace(/\s+(?:[-–—:|]\s?)?(?:draft )?agenda(?:\s+\d{1,2}[./]\d{1,2}[./]\d{2,4})?$/i, '')
    .replace(/\s?[-–—(:]\s?(?:a )?(?:meeting (?:held )?in public|public meeting)\)?$/i, '')
    .replace(around, '')

/** `Agenda below – papers to follow`: it speaks of the agenda, and names nobody. */
const pointsBelow = /^(?:please|see|(?:the )?(?:agenda|papers|items)\b.{0,40}\b(?:below|follow|attached|enclosed))/i

/** `J Penhale (Clerk) Dated this 24th February`: who signed a notice. */
const signed = /\b(?:dated|signed)\b|\((?:(?:parish|town|community) )?clerk\)/i

/**
 * The body among the lines of a heading that nothing else is known of, or in the subject of an e-mail; and the lines that say its name. In a text without
 * items, `doubtful`, only a line with the word for a body is one.
 */
export function bodyAmong(
  named: readonly NamedLine[],
  { subjects, doubtful }: { readonly subjects: readonly string[]; readonly doubtful: boolean },
): { readonly body?: string; readonly lines: readonly NamedLine[] } {
  const found =
    named.find(({ name }) => bodyWords.test(name) && !/\bcouncil$|[.!?]$/i.test(name)) ??
    named.find(({ name }) => bodyWords.test(name)) ??
    (doubtful ? undefined : named.find(({ name, text }) => !pointsBelow.test(name) && !signed.test(text)))
  const subject = subjects.map(bodyOfSubject).find(name => name !== undefined && bodyWords.test(name))
  if (subject !== undefined && (found === undefined || !bodyWords.test(found.name))) return { body: subject, lines: [] }
  if (found === undefined) return { lines: [] }
  // A name too long for its line: "Harbour Community Safety" and below it "Partnership".
  const above = found.name.includes(' ')
    ? undefined
    : named.find(
        ({ line, name }) =>
          line.line === found.line.line - 1 && !bodyWords.test(name) && !venueWords.test(name) && !/\d/.test(name),
      )
  if (above !== undefined) return { body: `${above.name} ${found.name}`, lines: [above, found] }
  const longer = named.find(
    ({ name }) =>
      name.length > found.name.length &&
      name.toLowerCase().includes(found.name.toLowerCase()) &&
      name.length < 140 &&
      !/[.!?]/.test(name),
  )
  return { body: longer?.name ?? found.name, lines: [found] }
}
