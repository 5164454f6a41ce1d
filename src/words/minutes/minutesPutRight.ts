import { way } from '../line/decisionPassed.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'

const accepted = '(?:accepted|approved|agreed|confirmed|adopted|signed(?: off)?|passed)'
/** "Amendment to minutes. Page 3 should read A not B": that it is one, and what it is. */
const headed =
  /^(?:the following )?(?:amend(?:ment)?s?|corrections?|changes?|alterations?)(?: (?:to|of|in) (?:the )?(?:last |previous |draft )?(?:minutes|mins))?\s*[:.–—-]\s*(?=\S)|^(?:the )?(?:minutes|mins)\b[^:\n]{0,50}\s*[:–—]\s*(?=(?:on |at )?(?:p|pp|pg|page|para|paragraph|min|minute|item|line|section)s?\.? ?\d)/i
const where = /^(?:on |at )?(?:p|pp|pg|page|para|paragraph|min|minute|item|line|section)s?\.? ?\d/i
const putRight =
  /\b(?:should|shd|to|must) (?:read|say|be|show|state)\b|\b(?:replace|delete|insert|amend|correct|add|remove)\b|\b(?:rather than|instead of|not)\b|['’"”] to ['‘"“]/i
/** "that the amended minutes be accepted", "With this amendment the minutes were agreed as a correct record": what became of them. */
const ofMinutes = new RegExp(
  `\\b(?:amended minutes|(?:minutes|mins)(?:,? (?:as|with (?:this|these|the|that)) (?:amended|amendments?|corrections?|changes?))?|with (?:this|these|that|the) (?:amendments?|corrections?|changes?))\\b[^\\n]{0,120}\\b${accepted}\\b`,
  'i',
)
const asAmended = new RegExp(
  `^(?:(?:then|duly|otherwise) )?${accepted}(?: and signed)?(?:,? (?:as amended|(?:with|subject to) (?:this|these|that|the) \\p{L}+|as an? (?:true|correct|accurate) record))*$`,
  'iu',
)
const name = "((?:\\p{L}{2,5}\\.? )?\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}'’-]*){0,2})"
const movers = new RegExp(
  `\\b(?:[Pp]rop(?:osed|oser)?|[Mm]oved)\\b[.:]?(?: by)? ${name}[\\s,;/.]*(?:and |& )?(?:[Ss]ec(?:onded|onder|['’]?d)?)\\b[.:]?(?: by)? ${name}`,
  'u',
)
const ended = (words: string): string => words.trim().replace(/[\s.;,]+$/, '')

/** Reads what is put right in the minutes of before with, behind it, that they were accepted so: one decision, with who moved it. */
export function readMinutesPutRight(said: string): Read {
  if (said.length > 900 || /[?!]\s*$/.test(said)) return undefined
  const parts = said
    .split(/\n+|(?<=[\p{L}\d'’"”)]{2})\.\s+(?=\p{Lu})/u)
    .map(ended)
    .filter(part => part !== '')
  const at = parts.findIndex(
    (part, n) =>
      n > 0 && (ofMinutes.test(part) || (asAmended.test(part) && /\b(?:minutes|mins)\b/i.test(parts[0] ?? ''))),
  )
  if (at === -1) return undefined
  const changes = ended(parts.slice(0, at).join('. ').replace(headed, ''))
  const isHeaded = headed.test(parts.slice(0, at).join('. '))
  if (!(isHeaded || where.test(changes)) || !putRight.test(changes)) return undefined
  const rest = parts.slice(at + 1)
  const done = /^(?:carried|agreed|approved|resolved|all agreed|all in favour|unanimous(?:ly)?|accepted)$/i
  const [, proposer, seconder] = movers.exec(parts[at] ?? '') ?? []
  const by = proposer === undefined ? '' : ` (proposed by ${proposer}, seconded by ${ended(seconder ?? '')})`
  const text = `the minutes as a correct record, subject to: ${changes}${by}`
  const verbs = /\b(?:resolved|carried)\b/i.test(said)
    ? (['resolved', 'agreed'] as const)
    : (['agreed', 'resolved'] as const)
  const more = rest.filter(part => !done.test(part))
  const beside = more.length === 0 ? [] : [`note ${more.join('. ')}`]
  return question('record it', [
    ...verbs.map(verb =>
      beside.length === 0 ? way(`${verb}: ${text}`) : wayOfSeveral([`${verb}: ${text}`, ...beside]),
    ),
    way(`note ${said}`),
  ])
}
