import { way } from '../line/decisionPassed.ts'
import { type Read, command, question } from '../line/typed.ts'

const name = "((?:[a-z]{2,6}\\. ?)?[\\p{L}][\\p{L}'’-]{0,40}(?: [\\p{L}][\\p{L}'’-]{0,40}){0,3}?)"
const motion = '(?:motion|proposal|proposition|amendment|suggestion)'
const noSeconder =
  "(?:(?:which |it |and |so |that |but |this |(?:the |this )?(?:motion|proposal|proposition|suggestion|amendment) )*(?:then |duly |therefore )?(?:fell|falls|lapsed|failed|was lost|dropped|not carried)?(?:[\\s,;:(–-]*(?:(?:for|through) (?:the )?(?:want|lack) of (?:a|any) seconder|(?:as |because |since |but )?(?:there (?:was|being|were) )?(?:no|without an?) (?:seconder|one seconded(?: it)?)|(?:was |were )?(?:not|never) seconded|(?:found|had|received|got|attracted) no seconder|(?:did not|didn['’]t) (?:find|get|attract|have|receive) a seconder))(?: (?:was )?(?:found|forthcoming))?(?:[,;:\\s–-]+(?:and |so |therefore |thus |hence |accordingly |consequently )*(?:it |(?:the )?(?:motion|proposal|proposition|suggestion|amendment) |this )?(?:fell|lapsed|falls|failed|dropped))?\\)?)"

/** "The proposal of A that X fell for want of a seconder", "Motion by A to X - not seconded". */
const byItsLabel = new RegExp(
  `^(?:the |an? )?(?<label>${motion})(?: (?:of|by|from|moved by|proposed by|put by)? ?${name.replace('(', '(?<who>')}|\\s*\\(${name.replace('(', '(?<bracketed>')}\\))?,?:? (?=(?:that|to|for)\\b)(?<text>[^\\n]{4,500}?)[\\s,;:.(–-]+${noSeconder}[\\s.]*$`,
  'iu',
)
/** "A moved that X - no seconder". */
const moverFirst = new RegExp(
  `^(?<who>${name.slice(1, -1)}) (?:moved|moves|proposed|proposes|suggested) (?:an (?<label>amendment) )?(?=(?:that|to|\\p{Ll}+ing)\\b)(?<text>[^\\n]{4,500}?)[\\s,;:.(–-]+${noSeconder}[\\s.]*$`,
  'iu',
)
/** "Motion fell for want of a seconder (A, X)", "no seconder for A's motion to X". */
const outcomeFirst = [
  new RegExp(
    `^(?:the |an? )?(?<label>${motion}) ${noSeconder}\\s*[(:–-]+\\s*(?<who>${name.slice(1, -1)})\\s*[,:;–-]+\\s*(?<text>[^()\\n]{4,500}?)\\)?[\\s.]*$`,
    'iu',
  ),
  new RegExp(
    `^(?:there (?:was|being) )?no seconder (?:was )?(?:found )?for (?:the )?(?<who>${name.slice(1, -1)})['’]s? (?<label>${motion}),?:? (?=(?:that|to|for)\\b)(?<text>[^\\n]{4,500}?)(?:[,;–-]+ ?(?:so |and )*(?:it )?(?:fell|lapsed|dropped))?[\\s.]*$`,
    'iu',
  ),
]

/** "A's motion fell for want of a seconder", "There being no seconder, the motion lapsed", "motion from A - no seconder": which stands with the motion itself. */
const withoutWords = [
  new RegExp(`^(?<who>${name.slice(1, -1)})['’]s? (?<label>${motion})[\\s,;:.(–-]+${noSeconder}[\\s.]*$`, 'iu'),
  new RegExp(
    `^(?:the |an? )?(?<label>${motion}) (?:of|by|from|moved by|proposed by|put by) (?<who>${name.slice(1, -1)})[\\s,;:.(–-]+${noSeconder}[\\s.]*$`,
    'iu',
  ),
  new RegExp(
    `^(?:as )?(?:there (?:being|was) no seconder|(?:for|through) (?:want|lack) of a seconder|(?:having found |with )no seconder)(?: (?:found|forthcoming))?(?: for the motion)?,? (?:so |and )?(?:(?<who>${name.slice(1, -1)})['’]s? |the )(?<label>${motion}) (?:was |then |therefore )*(?:fell|lapsed|falls|lost|failed|dropped|not carried)[\\s.]*$`,
    'iu',
  ),
] as const
/** "A's motion to sell the boat found no seconder": whose, and what. */
const theirs = new RegExp(
  `^(?<who>${name.slice(1, -1)})['’]s? (?<label>${motion}),?:? (?=(?:that|to|for)\\b)(?<text>[^\\n]{4,500}?)[\\s,;:.(–-]+${noSeconder}[\\s.]*$`,
  'iu',
)

/** A task that is no sentence, as it is said after "to". */
const asTask = (words: string): string => {
  const text = words.replace(/^(?:that|for)\s+/i, '').trim()
  return /^(?:to \p{Ll}|\p{Ll}+ing\b)/u.test(text) ||
    /\b(?:be|should|must|shall|is|are)\b/.test(text) ||
    !/^\p{Ll}/u.test(text) ||
    /^(?:the|an?|this|these|all|no|our|their|we)\b/.test(text)
    ? text
    : `to ${text}`
}

/** Reads that a motion or an amendment found no seconder, and so fell; asked, with who moved it. */
export function readMotionFell(said: string): Read {
  if (said.length > 700 || said.includes('\n') || !/\bsecond/i.test(said)) return undefined
  for (const form of withoutWords) {
    const { label, who } = form.exec(said)?.groups ?? {}
    if (label === undefined) continue
    const proposer = who?.trim()
    return command({
      type: 'RecordVote',
      amendment: /^amendment$/i.test(label),
      outcome: 'lost',
      how: 'for want of a seconder',
      ...(proposer === undefined ? {} : { proposer }),
    })
  }
  for (const form of [byItsLabel, theirs, ...outcomeFirst, moverFirst]) {
    const { label = '', who, bracketed, text = '' } = form.exec(said)?.groups ?? {}
    if (text === '') continue
    const mover = (who ?? bracketed)?.trim()
    const movedBy = mover === undefined || mover === '' ? '' : `proposed by ${mover}, `
    return question('record it', [
      way(
        `${/^amendment$/i.test(label) ? 'amendment' : 'motion'} lost: ${asTask(text)} (${movedBy}for want of a seconder)`,
      ),
      way(`note ${said}`),
    ])
  }
  return undefined
}
