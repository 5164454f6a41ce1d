import { body } from '../line/decisionCues.ts'
import { way } from '../line/decisionPassed.ts'
import { lower, tidy } from '../line/decisionWorded.ts'
import { type Read, question } from '../line/typed.ts'

const verbs = 'noted|received|agreed|approved|accepted|endorsed'
const recorded = '(?:recorded|minuted|given|expressed|noted|extended|passed on|conveyed|offered|sent|placed on record)'
const thanks = `(?:(?:and|with|the|members?['’]?s?|partners['’]?|board['’]?s?|chair['’]?s?|its|their|our|a vote of|big|many|sincere|formal) ){0,4}thanks?(?: (?:was|were|are|to be))?(?: ${recorded})?`
const toWhom = `(?: (?:(?:go|goes|went) )?(to|for) ([^\\n.;:?!]{2,120}?))`
const end = `(?: (?:(?:was|were|are|to be) )?${recorded})?(?: (?:in|for) the (?:minutes|record))?[\\s.]*$`
const joint = '(?:\\s*[.,;]\\s*|\\s+[–—-]\\s+|\\s+(?=and\\b|with\\b))'
/** "Tide report noted. Thanks to the crew recorded": a thing, what became of it, and whom they thanked for it. */
const thingFirst = new RegExp(
  `^([\\p{L}\\d£][^\\n.;:?!]{2,160}?)(?:,? (?:was|were|is|are|duly|also|then))* (${verbs})${joint}${thanks}${toWhom}${end}`,
  'iu',
)
/** "board noted the tide report, thanks to the crew": the same behind who did it. */
const wordFirst = new RegExp(`^(?:(?:${body}) )?(${verbs}) ([^\\n.;:?!]{2,160}?)${joint}${thanks}${toWhom}${end}`, 'iu')
/** What somebody did, and nothing that became of a thing. */
const somebody =
  /^(?:i|we|you|he|she|it|they|that|this|all|members|partners|everyone|the (?:board|committee|panel|group|chair))$/i

/** Reads that a thing was noted, received or agreed, and whom they thanked: one decision. Asked, and as a note. */
export function readNotedWithThanks(said: string): Read {
  if (said.length > 400 || /\n|[?!]\s*$/.test(said)) return undefined
  const behind = thingFirst.exec(said),
    found = behind ?? wordFirst.exec(said)
  if (found === null) return undefined
  const [, one = '', two = '', to = '', whom = ''] = found
  const what = tidy(behind === null ? two : one),
    word = (behind === null ? one : two).toLowerCase()
  if (what === '' || somebody.test(what)) return undefined
  const verb = word === 'noted' || word === 'received' ? 'noted' : 'agreed',
    of = verb === 'agreed' && word !== 'agreed' ? `that ${lower(what)} be ${word}` : lower(what)
  return question('record it', [
    way(`${verb}: ${of}, with thanks ${to.toLowerCase()} ${whom.trim()}`),
    way(`note ${said}`),
  ])
}
