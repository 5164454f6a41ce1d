import { pleaseDo, slipLead } from '../line/slipInHaste.ts'
import type { SlipTyped } from '../line/slipTyped.ts'

const who = "(?<who>\\p{L}[\\p{L}.'’ -]{1,60}?)"
const arriving = 'arrival|arriving|joining|coming|entry|return'
const leaving = 'departure|departing|leaving|exit|going'
const clock = (name: string) => `(?<${name}>\\d{1,2}(?:[.:h]?\\d{2})?\\s*(?:am|pm|a\\.m\\.?|p\\.m\\.?|hrs)?)`
const theirs = `(?:(?:the )?time (?:of|for) )?${who}['’]s? (?<move>${arriving}|${leaving})(?: time)?`
const when = `(?:the )?time (?:(?:that|when|at which) )?${who} (?<did>arrived|joined|came|returned|left|went|departed)`
const from = `(?: from ${clock('was')})?`
const not = `(?:,? (?:and )?not ${clock('not')}|,? instead of ${clock('instead')})?`
const end = '(?:,? (?:please|pls))?[\\s.]*$'
const forms: readonly RegExp[] = [theirs, when].flatMap(thing => [
  new RegExp(
    `^${slipLead}${pleaseDo}(?:amend|change|correct|alter|adjust|update|put|make|set|move)(?: the)? ${thing}${from} (?:to(?: read| be)?|as|be|at|into) ${clock('now')}${not}${end}`,
    'iu',
  ),
  new RegExp(
    `^${slipLead}(?:the )?${thing} (?:should (?:be|read|say|have been)|ought to (?:be|read)|needs to (?:be|read)|is|was|was (?:amended|corrected|changed)${from} to)(?: at)? ${clock('now')}${not}${end}`,
    'iu',
  ),
])

/** Reads that somebody came or went at another time than was recorded: "amend the time of A's arrival to 10.20", "A's departure should be 3.15". */
export function readSlipOfTime(said: string): SlipTyped | undefined {
  for (const form of forms) {
    const found = form.exec(said)?.groups
    if (found === undefined) continue
    const { who: person = '', move = '', did = '', now = '', was, not: wrong, instead } = found
    const left = new RegExp(`^(?:${leaving}|left|went|departed)$`, 'i').test(`${move}${did}`)
    return {
      kind: 'slip',
      of: 'time',
      was: was ?? wrong ?? instead ?? '',
      now: `${person} ${left ? 'left' : 'arrived'} at ${now.trim()}`,
      about: person,
    }
  }
  return undefined
}
