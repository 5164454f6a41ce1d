import { body } from '../line/decisionCues.ts'
import { way } from '../line/decisionPassed.ts'
import { end } from '../line/decisionWorded.ts'
import { type Read, question } from '../line/typed.ts'

/** "It was not agreed to publish …", "Members did not agree to …", "There was no agreement to …": told of, or a refusal. */
const notAgreed = [
  new RegExp(
    `^(?:it (?:was|is) |${body} (?:was|were) )?not (?:agreed|resolved|decided) (to|that) ([^\\n]{3,500}?)${end}`,
    'i',
  ),
  new RegExp(
    `^${body} (?:did not|didn['’]t|could not|were unable to|was unable to) (?:agree|resolve|decide) (to|that) ([^\\n]{3,500}?)${end}`,
    'i',
  ),
  new RegExp(
    `^(?:there (?:was|is) )?no (?:agreement|decision|consensus|resolution) (to|that) ([^\\n]{3,500}?)${end}`,
    'i',
  ),
]

/** Reads that something was not agreed: a note first, since what is not agreed need not be refused; and the refusal. */
export function readNotAgreed(said: string): Read {
  if (said.length > 700 || said.includes('\n') || /[?!]\s*$/.test(said)) return undefined
  const [, joint = '', what = ''] = notAgreed.map(form => form.exec(said)).find(m => m !== null) ?? []
  if (what === '') return undefined
  const refused = joint.toLowerCase() === 'to' ? [way(`agreed: not to ${what}`)] : []
  return question('record it', [way(`note ${said}`), ...refused])
}
