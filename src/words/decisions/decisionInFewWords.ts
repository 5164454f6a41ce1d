import { adverbs, body } from '../line/decisionCues.ts'
import { way } from '../line/decisionPassed.ts'
import { agreedTo, both, lower, tidy } from '../line/decisionWorded.ts'
import type { Way } from '../line/typed.ts'

/** "Carried, TZ against", "All bar TZ in favour", "Agreed, PN abstaining": how it was decided, with nothing said of what. */
const notAll =
  /^(?:(?:agreed|carried|passed|approved|unanimous(?:ly)?|all (?:in favour|for|agreed)|majority)\b[\s,;(–-]*[^\n]{0,80}?\b(?:abstain(?:ed|ing|s)?|against|dissent(?:ed|ing)?|except|apart from|bar|but not)\b[^\n]{0,80}|all (?:bar|but|except|apart from) [^\n]{2,60} (?:in favour|for|agreed|voted for)|[^\n]{2,60} against,? (?:the )?(?:rest|others|remainder|all others) (?:for|in favour))[\s.)]*$/i
const shortly =
  /^(?:all|everyone|board|members|partners|group)(?: (?:were|was|are|is|all))? (?:happy|content|in agreement|agreeable|of one mind|ok|fine with (?:this|it)|in support)[\s.]*$|^decision by consensus[\s.]*$|^(?:no objections|nods all round|general agreement|agreed by (?:all|everyone)|all agreed)[\s.]*$/i
const notAgreed = /^not (agreed|approved|accepted|supported|endorsed|carried|adopted|ratified)[\s.]*$/i
/** "4-2 for option A", "Option A 4-2": a count, and what it was for. */
const countFor =
  /^(\d{1,2}\s?[-–]\s?\d{1,2}) (?:for|in favour of) (\S[^\n]{3,200}?)[\s.]*$|^(option \w{1,3}),? (?:\w+ )?(\d{1,2}\s?[-–]\s?\d{1,2})[\s.]*$/i
/** "Board took assurance from …", "Members were assured", "Assurance taken …", "Received assurance …": minuted as noted. */
const assured = new RegExp(
  `^(?:(?:${body}) )?${adverbs}(?:(?:took|takes|received|gained|drew|had|given|gave|provided with|sought and received) (?:full |partial |reasonable |limited |substantial |some |significant |good |adequate )?assurance|(?:re)?assured\\b|satisfied (?:that|with|by|as)|acknowledged|recognised|recognized|took (?:comfort|note|account)|content (?:that|with))[^\\n]{3,600}$|^(?:(?:\\p{L}+) )?assurance(?: (?:was|were|is|has been|level|rating))*(?: (?:taken|received|given|provided|gained|noted|accepted|on|that|re|about|over|around)\\b|\\s*[:–-])[^\\n]{0,600}$|^(?:${body} )?(?:was |were |is )?not (?:fully |yet )?(?:assured|satisfied|content) (?:on|with|by|that|re|about|of|as to)\\b[^\\n]{3,600}$|^it was (?:also )?(?:acknowledged|recognised|recognized|accepted|confirmed|understood) that [^\\n]{3,600}$`,
  'iu',
)
/** Nothing but that it was so decided. */
const alone: readonly string[] = ['so agreed', 'so resolved', 'so noted']

/** That something was decided, with little or nothing said of what: of the recommendations in the paper, then. And what a body took assurance from. */
export function readInFewWords(said: string): readonly Way[] {
  const [so = ''] = alone.filter(words => said.toLowerCase().replace(/\W+$/, '') === words)
  if (so !== '') return [way(so.slice(3)), way(`${so.slice(3)}: as recommended`)]
  if (assured.test(said))
    return [
      way(
        `noted: ${tidy(said)
          .replace(/^The\b/, 'the')
          .replace(/^it was (?:also )?\w+ that /i, '')}`,
      ),
    ]
  if (shortly.test(said)) return [way('agreed: as recommended'), way('resolved: as recommended')]
  if (notAll.test(said)) return agreedTo(`the recommendations in the report (${tidy(said).replace(/[()]/g, '')})`)
  const [, refused] = notAgreed.exec(said) ?? []
  if (refused !== undefined) return both(`that the recommendations not be ${refused.toLowerCase()}`)
  const [, score, forThis, option_, score2] = countFor.exec(said) ?? []
  if (score !== undefined || score2 !== undefined)
    return both(`${lower(forThis ?? option_ ?? '')} (${score ?? score2 ?? ''})`)
  return []
}
