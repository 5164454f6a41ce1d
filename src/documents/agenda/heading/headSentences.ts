import { fill, paragraphsOf, type Growing } from './calling.ts'
import { namesBody, standsOver } from './headLines.ts'
import { hoursInFigures } from '../vocabulary/hoursInWords.ts'
import { readCalling, readCallingWithoutYear, readMention, readTimeAndPlace, withYears } from './sentenceThatCalls.ts'
import type { Line } from '../lines/lines.ts'
import { placeInLetter } from './placeInLetter.ts'
import { saidInEmail } from './subjectOfEmail.ts'

/** A line of the heading, or what is left of it, that nothing is known of yet. */
export interface Candidate {
  readonly line: Line
  readonly text: string
}

/** Fills a heading with what its sentences, its letter and the head of its e-mail say and its lines do not; gives back the lines that are none of that. */
export function withSentences(
  header: Growing,
  candidates: readonly Candidate[],
  { letter, email }: { readonly letter: readonly Line[]; readonly email: readonly Line[] },
): readonly Candidate[] {
  let left = candidates
  const paragraphs = paragraphsOf(letter).map(each => ({ ...each, text: withYears(hoursInFigures(each.text), email) }))
  const sentences = [
    ...paragraphsOf(candidates.map(({ line }) => line)),
    ...paragraphs,
    ...paragraphsOf(email.filter(({ text }) => /^(?:subject|pwnc)/i.test(text))),
  ].map(each => ({ ...each, calling: readCalling(withYears(each.text, email)) }))
  const called = sentences.find(({ calling }) => calling !== undefined)
  if (called?.calling !== undefined) {
    fill(header, called.calling)
    left = candidates.filter(
      candidate =>
        !called.from.includes(candidate.line.line) ||
        (header.body === undefined && (namesBody(candidate) || standsOver(candidate))),
    )
  }
  if (header.date === undefined) {
    const mention = paragraphs.map(({ text }) => readMention(text)).find(each => each !== undefined)
    if (mention) fill(header, mention)
  }
  if (header.date === undefined || header.time === undefined) fill(header, saidInEmail(email, letter, header.date))
  if (header.date === undefined) {
    const inPart = paragraphs.map(({ text }) => readCallingWithoutYear(text)).find(each => each !== undefined)
    if (inPart) fill(header, inPart)
  }
  if (header.date !== undefined && header.time === undefined) {
    const said = [...paragraphsOf(candidates.map(({ line }) => line)), ...paragraphs]
      .map(({ text }) => readTimeAndPlace(text))
      .find(({ time }) => time !== undefined)
    if (said !== undefined) fill(header, { ...said, date: header.date })
  }
  if (header.venue === undefined && header.date !== undefined) {
    const mention = paragraphs.map(({ text }) => readMention(text)).find(each => each?.date === header.date)
    if (mention) fill(header, mention)
  }
  if (header.venue === undefined) {
    const venue = paragraphs.map(({ text }) => placeInLetter(text)).find(each => each !== undefined)
    if (venue !== undefined) fill(header, { venue })
  }
  return left
}
