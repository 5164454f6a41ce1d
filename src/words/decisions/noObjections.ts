import { both } from '../line/decisionWorded.ts'
import { way } from '../line/decisionPassed.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'

/** "No objections raised, so agreed", as the last sentence: why it was agreed, and nothing of what. */
const soAgreed =
  /^(?:(?:as |since |with |there (?:were|being) )?no (?:objections?|comments?|concerns?|amendments?|dissent)(?: (?:were |was |had been |have been )?(?:raised|received|made|forthcoming|noted))?|(?:nobody|no[- ]one) objected)\s*[,;–-]*\s*(?:and )?(?:so|therefore|hence|thus)?,? ?(?:it was |these were |this was |they were |all )?(agreed|approved|accepted|adopted)[\s.]*$/i
/** "Draft terms for the panel subsequently issued by email": what was sent round. */
const sentRound =
  /^(.{4,140}?),? (?:(?:were|was|had been|has been|have been|then|subsequently|duly|also|since|previously) )*(?:issued|circulated|e-?mailed|sent|shared|distributed)\b/i
const ofMinutes = /^(?:the |an? )?(?:cop(?:y|ies) of (?:the )?|draft )*minutes\b/i

/** Reads what was sent round and, nobody objecting, agreed: as what was agreed, with what was said before it. Asked, and as a note. */
export function readNoObjections(said: string): Read {
  if (said.length > 600 || said.includes('\n')) return undefined
  const sentences = said.trim().split(/(?<=\p{L}{2}\.)\s+(?=\p{Lu})/u)
  const last = soAgreed.exec(sentences.at(-1) ?? '')
  const thing = sentences
    .slice(0, -1)
    .map(sentence => sentRound.exec(sentence)?.[1])
    .findLast(found => found !== undefined)
  if (last === null || thing === undefined) return undefined
  const what = thing
    .replace(/^(?:an? )?cop(?:y|ies) of (?:the )?/i, 'the ')
    .replace(/^\p{Lu}(?=\p{Ll})/u, c => c.toLowerCase())
  const article = /^(?:the|an?|all|this|these|its|our) /i.test(what) ? '' : 'the '
  const decisions = ofMinutes.test(thing)
    ? [way('agreed: the minutes as a correct record')]
    : both(`that ${article}${what} be ${(last[1] ?? '').toLowerCase()}`).toReversed()
  const note = way(`note ${said}`)
  return question('record it', [
    ...decisions.slice(0, 1).map(one => wayOfSeveral([one.words, note.words])),
    ...decisions,
    note,
  ])
}
