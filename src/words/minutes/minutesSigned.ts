import { way } from '../line/decisionPassed.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'

const accepted = '(?:agreed|approved|accepted|confirmed|adopted|signed(?: off)?)'
const who = "((?:the )?(?:\\p{Lu}{2,3}|(?:\\p{L}{2,5}\\.? )?\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2}))"
/** "Agreed and signed by the Chair with typing errors to be corrected by PA. / PA": that they were agreed, with what, and whose task that is. */
const withChanges = new RegExp(
  `^(?:(?:the )?(?:(?:last|previous|draft) )?(?:minutes|mins)(?: (?:were|was))? )?(?:duly )?${accepted}((?:,? and)? signed)?( by the [Cc]hair)?( as an? (?:true|correct|accurate)(?: and (?:true|correct|accurate))? record)?( by the [Cc]hair)?,? (?:with|subject to|but with) ([^\\n.;]{4,160}?)(?:,? (?:(?:which (?:are|is|will be|were) )?to be|being|will be) (corrected|made|amended|done|put right|changed))?,? by ${who}(?:[\\s./(–-]+${who}\\)?)?[\\s.]*$`,
  'iu',
)
const ofMinutes =
  /\b(?:minutes|record|sign\w*|typ(?:o|ing|ograph)\w*|errors?|spelling|amendments?|corrections?|changes?|alterations?)\b/i
const small = /^(?:an? |one |two |three |some |the )?/i

/** Reads the minutes of before agreed with what somebody is to put right in them: the decision, and the task of whoever it is. */
export function readMinutesSigned(said: string): Read {
  if (said.length > 400 || said.includes('\n')) return undefined
  const [whole, and, by, , chair, changes = '', done, owner = ''] = withChanges.exec(said) ?? []
  if (whole === undefined || !ofMinutes.test(changes) || /\b(?:grants?|budget|bid|policy)\b/i.test(changes))
    return undefined
  const signed = and !== undefined || by !== undefined || chair !== undefined || /^\s*signed/i.test(said)
  const what = changes.replace(/\s+to be$/i, ''),
    isFault = /\b(?:errors?|typos?|mistakes?)\b/i.test(what)
  const verb = done !== undefined && /^correct/i.test(done) ? 'correct' : isFault ? 'correct' : 'make'
  const agreed = `agreed: the minutes as a correct record${signed ? ', signed by the Chair' : ''}, with ${what}${isFault ? ' to be corrected' : ''}`
  const task = `action ${owner.replace(/^the /i, '')}: ${verb} ${isFault ? what : what.replace(small, found => found)}`
  return question('record it', [wayOfSeveral([agreed, task]), way(`note ${said}`)])
}
