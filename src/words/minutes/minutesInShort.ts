import { way } from '../line/decisionPassed.ts'
import { likelyMinutes } from './likelyMinutes.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'

const approved = "(?:agreed|approved|accepted|confirmed|adopted|signed(?: off)?|ok(?:[’']?d|ayed)?|passed)"
const correct =
  '(?:an? )?(?:true|correct|accurate|fair)(?: (?:and|&) (?:an? )?(?:true|correct|accurate|fair))?(?: record| minute)?'
/** "taken as read & confirmed as a correct record, chair to sign": of what, nobody has to say. */
const asRecord = new RegExp(
  `^(?:(taken as read)(?:,| and| &)? )?(?:(?:all|duly|then) )?${approved}(?:(?: and| &|,) ${approved})? as ${correct}(?![\\p{L}])([^\\n]{0,200})$`,
  'iu',
)
/** "p2 delete 'not', otherwise agreed as correct": what was put right, and that it was agreed. */
const otherwise = new RegExp(
  `^(?:(?:accuracy|corrections?|amendments?|typos?)(?: of (?:the )?(?:minutes|mins))?\\s*[:–—-]\\s*)?((?=[^\\n]*(?:\\b(?:p|pp|page|para|paragraph|min|minute|item|line|section|bullet)\\b\\.? ?\\d|\\bp\\d|\\bspel|\\btypo|\\bdelete|\\binsert|\\bshould|\\bshd|\\bread\\b|\\bmissing|\\bwrong))[^\\n]{3,200}?)[,.;–-]*\\s+(?:but )?otherwise,? (?:(?:the )?(?:minutes|mins) |all )?(?:${approved}|fine|ok|correct|accurate|good)(?: as ${correct})?(?:[,;]? (?:and )?${approved})?[\\s.]*$`,
  'iu',
)
/** "minutes of 10/9 - agreed" */
const dashed = new RegExp(
  `^(?:the )?(?:minutes|mins)\\b[^\\n]{0,60}? [–—-] (?:all )?${approved}(?: as ${correct})?[\\s.]*$`,
  'iu',
)
/** "mins 24 sept - ok'd, chair to sign. one fix: p3 …": what was put right, behind that they were agreed. */
const thenFixed = new RegExp(
  `^(?:the )?(?:minutes|mins)(?: (?:of|from))? (?<of>\\d[^–—\\n:;,-]{2,30}?)(?: ?[–—:-] ?|,? )(?:all )?(?:${approved}|ok(?:ay)?|fine)(?:,? (?:chair |and )?(?:to sign|to be signed|signed))?[.,;]? (?:but |with |bar |subject to (?=p\\.? ?\\d|p(?:p|age|ara)))?(?<fix>(?:(?=p(?:p|age|ara)?\\.? ?\\d|min(?:ute)? ?\\d)|(?:(?:one|two|three|a|\\d|minor|small|couple of) )*(?:fix(?:es)?|corrections?|changes?|amendments?|typos?)\\b)[^\\n]{3,200}?)[\\s.]*$`,
  'iu',
)
/** "minutes agreed. Matters arising: …": the minutes, and then something else. */
const thenMore =
  /^((?:the )?(?:(?:draft|previous|last|[a-z]{3,9}) )?(?:minutes|mins)\b[^.\n]{3,120})\.\s+(?=\p{L})((?!(?:the|it|members|board|proposed|prop|moved|seconded|subject|signed|with the|all agreed|agreed|carried|unanimous)\b)[^\n]{8,600})$/iu

/** Reads the minutes of before agreed without saying so at length: what was put right stays in it, and what comes after them is an entry of its own. Asked, and as a note. */
export function readMinutesInShort(said: string, read: (words: string) => string | undefined): Read {
  if (said.length > 700 || said.includes('\n') || /[?!]\s*$/.test(said)) return undefined
  const note = way(`note ${said}`)
  const right = /^(?:the )?(?:minutes|mins)\b/i.test(said) ? undefined : otherwise.exec(said)?.[1]
  if (right !== undefined)
    return question('record it', [
      way(`agreed: the minutes as a correct record, subject to ${right.replace(/[\s.,;–-]+$/, '')}`),
      note,
    ])
  const [whole, asRead, more = ''] = asRecord.exec(said) ?? []
  const [, after] = /^[^.]{0,60}\.\s+(\p{Lu}[^\n]{5,200})$/u.exec(more) ?? []
  if (whole !== undefined && after !== undefined)
    return question('record it', [
      wayOfSeveral([
        `agreed: the minutes as a correct record${asRead === undefined ? '' : ', taken as read'}${/\bsigned\b/i.test(said.slice(0, -after.length)) ? ', signed' : ''}`,
        read(after) ?? `note ${after}`,
      ]),
      note,
    ])
  if (whole !== undefined) {
    const rest = more.replace(/[\s.]+$/, '').replace(/^\s*(?:&|and)\s+/i, ', '),
      taken = asRead === undefined ? '' : ', taken as read'
    return question('record it', [way(`agreed: the minutes as a correct record${taken}${rest}`), note])
  }
  const { of, fix } = thenFixed.exec(said)?.groups ?? {}
  if (of !== undefined && fix !== undefined)
    return question('record it', [way(`agreed: the minutes of ${of} as a correct record, subject to ${fix}`), note])
  const [dash] = dashed.test(said) ? likelyMinutes(said) : []
  if (dash !== undefined) return question('record it', [dash, note])
  const [, first = '', then = ''] = thenMore.exec(said) ?? []
  const [agreed] = first === '' ? [] : likelyMinutes(first)
  return agreed === undefined
    ? undefined
    : question('record it', [wayOfSeveral([agreed.words, read(then) ?? `note ${then}`]), note])
}
