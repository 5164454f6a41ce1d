import { agreedTo } from '../line/decisionWorded.ts'
import { way } from '../line/decisionPassed.ts'
import { type Read, question } from '../line/typed.ts'

const nobody =
  '(?:nem\\.? ?con\\.?|(?:nobody|no[- ]?one|none) (?:was |were )?(?:against|opposed|objecting|objected)|without (?:dissent|objection)|no (?:dissent|objections?|one against)|unopposed)'
const all = '(?:all (?:of )?)?(?:the |those |these )?(recommendations?|recs?|proposals?|those|these|them|lot|all)'
const carried = '(?:(?:all )?(?:agreed|carried|approved|passed|accepted),? )?'
/** "Nem con on the recommendations", "all of those nem con then": that nobody was against what the paper recommends. */
const forms: readonly RegExp[] = [
  new RegExp(
    `^(?:so |ok |and )?${carried}${nobody},? (?:(?:on|for|to|re|about|against) )?${all}(?: then)?[\\s.]*$`,
    'iu',
  ),
  new RegExp(`^(?:so |ok |and )?${all}\\s*[:,–-]?\\s*(?:were |was |are )?${carried}${nobody}(?: then)?[\\s.]*$`, 'iu'),
]

/** Reads that nobody was against what was recommended, which stands in the paper. Asked, and as a note. */
export function readNemCon(said: string): Read {
  return said.length > 120 || said.includes('\n') || !forms.some(form => form.test(said))
    ? undefined
    : question('record it', [...agreedTo('the recommendations in the report (nem con)'), way(`note ${said}`)])
}
