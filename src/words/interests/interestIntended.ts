import { way } from '../line/decisionPassed.ts'
import { asDeclared } from './interestTyped.ts'
import { asTheyMeanTo } from './meansTo.ts'
import { type Read, type Reader, question, wayOfSeveral } from '../line/typed.ts'

/** What a line of an interest has in it. */
const ofAnInterest =
  /\b(?:interests?|int|declar\w+|dpi|dois?|ori|nri|pecuniary|pecun\w*|prejudicial|prej|conflict(?:ed)?)\b/i
const somebody = "(?:(?:he|she|they)(?:['’]?(?:s|ll|d|re))?|i['’]ll)"
const aux =
  "(?:will|wo(?:n['’]?t)|wont|would|intends?|intending|plans?|planning|is|are|going|has|agreed|said|says|not|to|be|therefore|so|then|also|have|need|needs|wo|n['’]t|that|(?:he|she|they)(?:['’](?:ll|d|s))?)"
/** "she'll step out for it", "staying in but wont vote": what whoever declares means to do when the item comes. */
const intends = new RegExp(
  `(?:[.;,)]|\\s[-–—(]|\\s(?=(?:so|and|but)\\b))\\s*\\(?((?:(?:so|and|but|therefore) )*(?:${somebody} )?(?:${aux} )*(?:stay(?:s|ing)?|leav(?:e|es|ing)|step(?:s|ping)?|withdraw(?:s|ing)?|remain(?:s|ing)?|go(?:es|ing)?(?= out| outside)|pop(?:ping)? out|sit(?:ting)? (?:out|it out)|abstain(?:s|ing)?|recus(?:e|es|ing)|vote|voting|take part|taking (?:no )?part|speak|absent (?:him|her|them)sel(?:f|ves))\\b[^.;()]{0,100})\\)?[\\s.]*$`,
  'iu',
)
/** What is told as done is no intention. */
const done = /\b(?:left|stayed|withdrew|remained|went|stepped|abstained|recused|has gone|did not|didn['’]t)\b/i

/** The words that record what was read: those of the first button, or the declaration as it would stand on one. */
export function declaredWords(found: Read): string | undefined {
  if (found === undefined || !('kind' in found)) return undefined
  if (found.kind === 'question') return found.ways[0]?.words
  if (found.kind !== 'declared' || found.titled !== undefined) return undefined
  return declaredWords(
    asDeclared(
      '',
      found.person.name,
      found.interest,
      found.items.length === 0 ? 'this' : found.items.join(', '),
      found.nature,
    ),
  )
}

/** Reads an interest with what whoever has it means to do for the item: the declaration, and their words in a note beside it. */
export function readInterestIntended(said: string, read: Reader): Read {
  if (said.length > 400 || said.includes('\n') || !ofAnInterest.test(said)) return undefined
  const m = intends.exec(said)
  if (
    m === null ||
    done.test(m[1] ?? '') ||
    /^(?:and )?(?:leaving|withdrawing)(?: the (?:room|meeting))?$/i.test(m[1] ?? '')
  )
    return undefined
  const rest = said
    .slice(0, m.index)
    .trim()
    .replace(/[,;]$/, '')
    .concat(m[0].trimStart().startsWith(')') ? ')' : '')
  const found = read(rest, true)
  const words = declaredWords(found)
  if (
    words === undefined ||
    !/\bdeclare[ds]?\b|\binterest\b/i.test(words) ||
    /^(?:note|action|agreed|resolved)\b|\n/i.test(words)
  )
    return undefined
  const [, who = ''] = /^(\p{L}[^:]{1,60}?) declared\b/u.exec(words) ?? []
  if (who === '') return undefined
  const together = wayOfSeveral([words, `note ${asTheyMeanTo(who, (m[1] ?? '').replace(/[\s.,;]+$/, ''), words)}`])
  // Of long words, two buttons would look alike.
  return question('record it', [together, ...(words.length > 50 ? [] : [way(words)]), way(`note ${said}`)])
}
