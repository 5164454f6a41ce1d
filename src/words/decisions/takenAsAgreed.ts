import { both, lower, tidy } from '../line/decisionWorded.ts'
import { way } from '../line/decisionPassed.ts'
import { type Read, type Reader, question } from '../line/typed.ts'
import { waysOf } from '../line/underItem.ts'

const chair = '(?:the )?(?:vice[- ]?)?(?:chair(?:man|woman|person)?|convener|convenor)'
/** "Nobody else wanted to speak so", "No one objecting,", "There being no further comments": why it was taken so. */
const unopposed =
  '(?:(?:as |since |because |with |hearing |seeing |there (?:being|was|were) )?(?:nobody|no[- ]?one|none|no)\\b[^.;:\\n]{3,120}?,? (?:and so |so that |so |and |then )?)'
/** "the chair took it as agreed that …", "it was taken as read that …". */
const takenSo = new RegExp(
  `^(?:${unopposed})?(?:${chair} (?:then |therefore )?(?:took|ruled|declared|treated|regarded|held) (?:it|this|that)|(?:it (?:was|is) |this was )?taken) (?:was |is |to be |as (?:being )?)?(?:agreed|read|carried|decided|settled|approved)(?: then)?,? (?:that|to) (\\S[^\\n?!]{4,500}?)[\\s.]*$`,
  'i',
)
/** "I take it we are content: the post is held vacant". */
const contentThen = new RegExp(
  `^(?:${unopposed})?i take it (?:that )?(?:we|you|all|everyone|everybody|members|the board)(?:['’](?:re|s)| are| is)?(?: all)? (?:content|agreed|happy|in agreement|ok(?:ay)?)(?: then)?\\s*(?:[,:;]|[–—-]|that|to)\\s*(?:that )?(\\S[^\\n?!]{4,400}?)[\\s.]*$`,
  'i',
)
/** "the chair declared the bid agreed". */
const declaredSo = new RegExp(
  `^(?:${unopposed})?${chair} (?:then |therefore )?(?:took|ruled|declared|treated) (?:that )?((?:the|an?|this|its|all) [^\\n?!,;:]{2,200}?) (?:was |were |as |to be )?(agreed|carried|approved|accepted|adopted)[\\s.]*$`,
  'i',
)
/** "nobody disagreed so …": what came of it that nobody spoke against it. */
const soThen =
  /^(?:(?:as |since |with |there (?:being|was|were) )?(?:nobody|no[- ]?one|no)\b[^.;:\n]{3,100}?(?:,? (?:and )?so|,) )(?=\S)/i

/** Reads what the chair took as agreed, or what came of it that nobody was against it: asked as a decision, and as a note. */
export function readTakenAsAgreed(said: string, read: Reader): Read {
  if (said.length > 700 || said.includes('\n') || /[?!]\s*$/.test(said)) return undefined
  const note = way(`note ${said}`)
  const taken = takenSo.exec(said)?.[1] ?? contentThen.exec(said)?.[1]
  if (taken !== undefined) return question('record it', [...both(`that ${tidy(taken)}`).toReversed(), note])
  const [, thing, how = ''] = declaredSo.exec(said) ?? []
  if (thing !== undefined)
    return question('record it', [...both(`that ${lower(thing)} be ${how.toLowerCase()}`).toReversed(), note])
  const [lead = ''] = soThen.exec(said) ?? []
  const rest = said.slice(lead.length)
  const ways =
    lead === '' ||
    (/^it was\b/i.test(rest) && !/\bso\s*$/i.test(lead)) ||
    !/^(?:it|the|we|they|members|board|all|agreed|resolved|approved)\b/i.test(rest)
      ? []
      : waysOf(read(rest, true))
  const decided = ways.filter(w => /^(?:resolved|agreed|recommended)\b/i.test(w.words))
  return decided.length === 0 ? undefined : question('record it', [...decided, note])
}
