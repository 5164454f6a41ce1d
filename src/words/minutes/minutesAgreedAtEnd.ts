import { way } from '../line/decisionPassed.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'

const these = '(?:this|these|that|those|the)'
const change =
  '(?: (?:one |two |minor |above |said )?(?:amendments?|alterations?|corrections?|changes?|additions?|point))?'
/** "The minutes were agreed with that alteration", "Subject to this, the minutes of 4 May were then approved as a correct record". */
const agreedSo = new RegExp(
  `^((?:subject to|with) ${these}${change},? )?(?:the )?(?:(?:draft|previous|last) )?(?:minutes|mins)((?: (?:of|from) [^.;:]{3,80}?)?)(?:,? (?:as (?:amended|corrected)|with ${these}${change}))?,? (?:were|was|are|is)(?: (?:then|duly|otherwise|therefore|accordingly|unanimously))* (agreed|approved|accepted|confirmed|adopted|signed|RESOLVED|AGREED|APPROVED)(?: and signed)?(?: as an? [\\p{L} ]{4,30}?record(?: of the meeting)?)?((?:,? (?:with|subject to) ${these}${change})?)$`,
  'iu',
)
/** What else was decided, or is to be done, has readers of its own. */
const more = /\b(?:agreed|resolved|action|abstained|seconded|vote)\b/i

/** "Accuracy – A to be added to those present; otherwise a true record": what is put right, and that they are agreed with it. */
const otherwise =
  /^(?:(?:the )?(?:(?:previous|last) )?(?:minutes|mins)(?: (?:of|from) [^:;.\n]{3,60}?)?|accuracy|corrections?|amendments?)\s*[:–—-]\s*([^\n]{5,300}?)[;,.] otherwise (?:(?:approved|agreed|accepted|confirmed|adopted)(?: as)? ?)?(?:an? )?(?:(?:true|correct|accurate|fine|ok)(?: and (?:true|correct|accurate))?)?(?: record)?[\s.]*$/i

/** Reads what was said of the minutes of before, and in the last sentence that they were agreed so: what was said as a note, and what was agreed. Asked. */
export function readMinutesAgreedAtEnd(said: string): Read {
  const [, right] = said.length > 500 ? [] : (otherwise.exec(said) ?? [])
  if (right !== undefined)
    return question('record it', [
      way(`agreed: the minutes as a correct record, subject to ${right}`),
      way(`note ${said}`),
    ])
  if (said.length > 700 || !/\b(?:minutes|mins)\b/i.test(said)) return undefined
  const sentences = said.trim().split(/(?<=(?:[\p{L}'’"”)]{2}|\d)\.)\s+(?=\p{Lu})/u)
  const last = sentences.at(-1)?.replace(/[\s.]+$/, '') ?? ''
  const before = sentences.slice(0, -1).join(' ')
  const [whole, subject = '', of = '', , under = ''] = agreedSo.exec(last) ?? []
  if (whole === undefined || before === '' || sentences.length > 4 || more.test(before)) return undefined
  const change = subject !== '' || under !== '' || /\b(?:amended|corrected|with)\b/i.test(whole)
  const text = `agreed: the minutes${of} as a correct record${change ? ', subject to that amendment' : ''}`
  return question('record it', [wayOfSeveral([`note ${before}`, text]), way(text), way(`note ${said}`)])
}
