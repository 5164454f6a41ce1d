import { markingAlone } from '../markings/markingAlone.ts'
import type { Line } from '../lines/lines.ts'
import { bodyCalled, bodyOfLetter, bodyOfSubject, inFullInLetter } from './bodyInLetter.ts'
import { bodyAmong, nameInHeading, ofLettersIn, ofRecipients, withoutAgenda, type NamedLine } from './bodyNamed.ts'
import type { Growing } from './calling.ts'
import type { Candidate } from './headSentences.ts'
import { bodyWords } from './dayOfMeeting.ts'

/** What else a heading stands among: all its lines, the letter and the head of the e-mail; without items a body is doubtful. */
interface Around {
  readonly all: readonly Line[]
  readonly letter: readonly Line[]
  readonly email: readonly Line[]
  readonly doubtful: boolean
}

/** Whose meeting it is, out of the lines that say nothing else: set in the heading. Gives back the lines with names, those that are of the body's, and those that name nothing. */
export function bodyOfHead(
  header: Growing,
  left: readonly Candidate[],
  { all, letter, email, doubtful }: Around,
): { readonly named: readonly NamedLine[]; readonly ofBody: readonly NamedLine[]; readonly refused: readonly Line[] } {
  const isNoName = (text: string) => isMarking(text) || headsBusiness.test(text)
  const refused = left.filter(({ text }) => isNoName(text)).map(({ line, text }) => ({ ...line, text }))
  const named = left
    .filter(({ text }) => !isNoName(text))
    .map(({ line, text }) => ({
      line,
      text,
      name:
        (text.length < 400 && isSaid.test(text) ? bodyOfLetter(text) : undefined) ??
        bodyCalled(text) ??
        withoutAgenda(text),
    }))
  const subjects = email.map(({ text }) => bodyOfSubject(text))
  const { body, lines: ofBody }: ReturnType<typeof bodyAmong> =
    header.body === undefined
      ? bodyAmong(named, {
          called: [...subjects, ...letter.map(({ text }) => bodyOfLetter(text))].filter(each => each !== undefined),
          doubtful,
        })
      : { lines: [] }
  const recipients = ofRecipients(all)
  let name = body ?? header.body
  // The name of a body that goes on from the line above is only the end of it.
  if (recipients !== undefined && (name === undefined || /^to\b/i.test(name) || recipients.endsWith(` ${name}`)))
    name = recipients
  if (name !== undefined) name = inFullInLetter(name, letter)
  name = nameInHeading(name, named) ?? ofLettersIn(name, subjects) ?? name
  name = inFullAmong(name, named) ?? name
  if (name !== undefined) header.body = name.replace(ofTheDay, '')
  return { named, ofBody, refused }
}

/** "A meeting of the PCSP": the heading says what the letters stand for. */
function inFullAmong(body: string | undefined, named: readonly NamedLine[]): string | undefined {
  if (body === undefined || !/^[A-Z&]{2,8}$/.test(body)) return undefined
  return named.find(({ name }) => name.endsWith(`(${body})`) && name.length < 140)?.name
}

/** `Business to be transacted`, over the items. */
const headsBusiness =
  /^(?:(?:items? of )?business (?:to be (?:transacted|considered)|of the meeting)|order of business|running order|items (?:for|to be) (?:discussion|discussed|decision|consideration|considered))\s?:?$/i

/** `RESTRICTED WHEN COMPLETE`: how the paper is marked, and no name. */
const isMarking = (text: string): boolean => {
  const marking = text.length > 120 ? undefined : markingAlone(text)
  return marking !== undefined && (marking.certain || !bodyWords.test(text))
}

/** `Please find below the agenda for the Harbour Board on the 11th.` */
const isSaid = /^\p{L}[^.]*\p{Ll}{3}[^.]*[.!:]$/u

/** `for Thursday's Harbour Group` */
const ofTheDay = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day['’]s\s+(?=\p{Lu})/iu
