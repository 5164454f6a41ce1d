import { isNoName } from '../meeting/names.ts'
import { itemNumber } from './asSaid.ts'
import { readPerson } from './peopleTyped.ts'
import { type Read, question } from './typed.ts'

const nobody =
  /^(?:(?:there were )?no (?:declarations?|disclosures?|interests?)(?: of interests?)?(?: (?:were |have been )?(?:received|made|declared|given|recorded))?|(?:declarations?(?: of interests?)?|interests?)\s*[:–—-]?\s*(?:none|nil)(?: (?:received|made|declared))?)[.!]?$/i
const items = `(${itemNumber}(?:(?:\\s*,\\s*|\\s+and\\s+|\\s*&\\s*)${itemNumber}){0,12})`
const declared = new RegExp(
  `^([\\p{L}][^\\n:;!?]{1,80}?)\\s+(?:(?:then|also|has|have|had)\\s+)?(?:declared|disclosed|declares)\\s+(?:an?|his|her|their)\\s+([^\\n:;!?]{0,60}?)\\s*(interests?|connection|association|relationship)(?:\\s+(?:in|regarding|relating to|on)\\s+(?:respect of\\s+)?(?:agenda\\s+)?items?\\s+${items})?[,;:.]?\\s*([^\\n]{0,1000})$`,
  'iu',
)

/** Reads an interest that somebody declared, or that nobody did. What a member says of themselves opens the form, which is for one person's eyes. */
export function readInterestTyped(said: string): Read {
  if (nobody.test(said)) return { kind: 'said', what: 'none given' }
  if (
    /^i(?: have| wish to| would like to| need to|['’]d like to)?(?: an interest)?(?: to)? declare(?: an? [^\n]{0,40}?interest\b[^\n]{0,200})?[.!]?$/i.test(
      said.slice(0, 300),
    ) &&
    said.length <= 300
  )
    return { kind: 'declare', for: '' }
  if (/^declarations?(?: of interests?)?\s*[:–—]\s*\S/i.test(said)) return { kind: 'said', what: 'which item declared' }
  const word = /^declare(?=[\s:.]|$)(?:\s+an? (?:[\p{L}-]+ ){0,3}interest)?(?=[\s:.,]|$)\s*/iu.exec(said)
  if (
    word !== null &&
    (said.length === word[0].length ||
      /^(?:for|in|an?|my|personal|interests?|[:.])(?![\w])|^[:.]/i.test(said.slice(word[0].length)))
  )
    return { kind: 'declare', for: /^for\s+(.+)$/i.exec(said.slice(word[0].length))?.[1]?.trim() ?? '' }
  const m = said.length > 1_500 ? null : declared.exec(said)
  if (m === null) return undefined
  const [, who = '', kind = '', noun = '', numbers, rest = ''] = m
  const interest = /^interest/i.test(noun) ? kind : `${kind} ${noun}`
  if (isNoName(who) || /^(?:i|we)$/i.test(who)) return undefined
  if (numbers === undefined) return { kind: 'said', what: 'which item declared' }
  // What the declarant did then is another fact, to be recorded when the item comes.
  if (/^and\b/i.test(rest)) {
    const words = `${who} declared a ${interest.trim()} interest in item ${numbers}`.replace(/\s+/g, ' ')
    return question('record it', [{ title: words, words }])
  }
  return {
    kind: 'declared',
    person: readPerson(who, false),
    items: numbers.split(/\s*,\s*|\s+and\s+|\s*&\s*/),
    interest: interest.trim(),
    nature: natureOf(rest),
  }
}

/** What comes after the item, without the word that joins it: "as her husband owns a boat", "(trustee)"; "as a governor" stays whole. */
const natureOf = (rest: string) =>
  rest
    .trim()
    .replace(/[\s.]+$/, '')
    .replace(/^\((.*)\)$/, '$1')
    .replace(/^(?:because|since|due to|on the grounds? (?:that|of)|[-–—:])\s+/i, '')
    .replace(/^as\s+(?!(?:an?|the|chair|member|trustee|director|governor|owner|employee)\b)/i, '')
