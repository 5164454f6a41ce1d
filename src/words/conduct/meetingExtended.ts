import { clockOf, timeTyped } from '../line/clockTyped.ts'
import { way } from '../line/decisionPassed.ts'
import { type Read, question } from '../line/typed.ts'

const timeAtHead = new RegExp(
  `^(?:at |it being (?:now )?|the time being |it was now )?${timeTyped}(?: ?(?:hrs|hours))?\\s{0,3}[-–—:,]?\\s{0,3}(?=\\p{L})`,
  'iu',
)
/** "Pursuant to Standing Order 11," wherever it stands. */
const order =
  /(?:^|[,;]? |\()(?:pursuant to|under|in accordance with|in line with|in compliance with|by virtue of|as (?:allowed|permitted|provided) (?:by|under|for in|for by)|as per|per) ((?:the )?(?:council |committee )?(?:standing orders?|s\.?o\.?|(?:meeting |council )?procedure rules?|rules? of procedure|rule)(?: ?(?:no\.? ?)?\d{1,3}(?:\.\d{1,2})?(?: ?\([a-z\d]{1,3}\))?)?)\)?,?(?= |$)/i
const goesOn =
  '(?:extend(?: the (?:meeting|sitting|time|duration))?|prolong the (?:meeting|sitting)|continue(?: (?:the meeting|sitting|meeting|in session|beyond|past|until|till|for|with))|carry on(?: (?:beyond|past|until|till|for))|sit (?:on|beyond|past|until)|go (?:on|beyond|past)(?: (?:beyond|past|until))?)'
const agreedToGoOn = new RegExp(
  `^(?:(?:it was|the (?:meeting|board|partnership|committee|panel|chair)|(?:the )?(?:members|partners|those)(?: present)?|all(?: present)?|everyone|we) )?(?:(?:then |also |all |unanimously |duly |have )){0,2}(agreed|resolved|voted|decided),? (?:unanimously )?(?:to |that (?:the )?(?:meeting|sitting) )(?:be |should |would )?(${goesOn}(?:ed)?\\b[^\\n]{0,300})$`,
  'i',
)
const wasExtended =
  /^(?:the )?(meeting|sitting|time for the meeting|time limit)(?: time)? (?:(?:was|is|be|has been|had been|would be|to be) )(?:then |duly |hereby )?(extended|prolonged|continued)\b([^\n]{0,300})$/i

/** Reads that the meeting goes on past its time, under the standing order that allows it: a decision of procedure, with the time at which it was taken. */
export function readMeetingExtended(said: string): Read {
  if (said.length > 450 || said.includes('\n') || said.includes('?') || /\bsuspen/i.test(said)) return undefined
  const [lead = '', hours, minutes, half] = timeAtHead.exec(said) ?? []
  const clock = lead === '' ? undefined : clockOf(hours, minutes, half)
  // "3 members agreed": a count, and no time.
  if (lead !== '' && (clock === undefined || (minutes === undefined && half === undefined))) return undefined
  const timed = said.slice(lead.length)
  const rule = order.exec(timed)
  if (clock === undefined && rule === null) return undefined
  const plain = (rule === null ? timed : timed.replace(rule[0], ' '))
    .trim()
    .replace(/[\s.]+$/, '')
    .replace(/ {2,5}/g, ' ')
  const [, verb = 'agreed', does] = agreedToGoOn.exec(plain) ?? []
  const [, thing = '', done = '', behind = ''] = does === undefined ? (wasExtended.exec(plain) ?? []) : []
  if (does === undefined && thing === '') return undefined
  const text =
    does === undefined
      ? `that the ${thing.toLowerCase()} be ${done.toLowerCase()}${behind}`
      : /\bthat (?:the )?(?:meeting|sitting) /i.test(plain.slice(0, plain.length - does.length + 1))
        ? `that the meeting ${/ed\b/.test(does.split(' ')[0] ?? '') ? 'be ' : ''}${does}`
        : `to ${does}`
  const asides = [...(clock === undefined ? [] : [`at ${clock}`]), ...(rule === null ? [] : [`under ${rule[1] ?? ''}`])]
  const decision = `${text} (${asides.join(', ')})`
  return question('record it', [
    way(`${/resolved/i.test(verb) ? 'resolved' : 'agreed'}: ${decision}`),
    way(`note ${said}`),
  ])
}
