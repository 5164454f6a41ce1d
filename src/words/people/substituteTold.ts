import { readAttendanceTyped } from './attendanceTyped.ts'
import { way } from '../line/decisionPassed.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'

/** "It was noted that B was attending as substitute for A", "The Board was advised that B was attending as A's deputy": who told whom, and what. */
const told =
  /^(?:it was (noted|reported|advised)|(?:the )?(?:board|committee|panel|partnership|forum|group|meeting|council|authority|members|partners|chair) (?:(?:was|were) (?:advised|informed|told)|(noted))|(?:also )?noted) that (\p{L}[^.;!?\n]{5,200}?)\.?$/iu
/** ", who was on leave": what kept the member, behind it. */
const behindIt = /,? (?=(?:who|whose|as (?:he|she|they)|since|because|due to|owing to)\b)/i
const asTheirs =
  /^(.{3,80}?) (?:was|is|were|would be) (?:attending|present|in attendance|here) as (\p{Lu}.{2,60}?)['’]s? (?:substitute|deputy|representative)$/u

/** Reads that somebody stood in for a member, as it was told or noted: asked, with the roll first, since the words may be wanted as they stand. */
export function readSubstituteTold(said: string): Read {
  const [whole, reported = '', noted = '', words = ''] = told.exec(said) ?? []
  if (whole === undefined) return undefined
  const [bare = words, why] = words.split(behindIt)
  const inner = bare.replace(asTheirs, '$1 was attending as substitute for $2')
  const read = readAttendanceTyped(inner, true)
  if (read === undefined || !('kind' in read) || read.kind !== 'command') return undefined
  if (read.command.type !== 'ReceiveApologies' || read.command.substitute === undefined) return undefined
  const asDecision = /^noted$/i.test(reported || noted) || /^(?:also )?noted\b/i.test(said)
  return question('record it', [
    way(inner),
    ...(why === undefined ? [] : [wayOfSeveral([inner, `note ${said}`])]),
    way(asDecision ? `noted: ${words}` : `note ${said}`),
  ])
}
