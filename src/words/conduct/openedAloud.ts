import { timesInFigures } from '../line/clockTyped.ts'
import { way } from '../line/decisionPassed.ts'
import { readConductTyped } from './conductTyped.ts'
import { likelyTimes } from './likelyTimes.ts'
import { takenApart } from '../line/lineTakenApart.ts'
import { type Read, question } from '../line/typed.ts'

const first =
  "(?:let['’]?s|let us|shall we|can we|could we|we(?:['’]?ll| will| can| should|['’]re|(?<=^we)re|(?<=[,;] we)re| are)?|i(?:['’]?ll| will|['’]d like to)|going to|happy to|time to|please)"
/** What is said when a meeting begins. */
const starts = new RegExp(
  `\\b(?:make a start|(?:get|got|getting|be) (?:going|started|under ?way)|kick(?:ing)? (?:us |things |it )?off|${first} (?:now |all |just )?(?:start|begin|open|starting|opening)(?: (?:the|this|today['’]?s) (?:meeting|session))?|(?:open|opening|start|begin) (?:the|this|today['’]?s) (?:meeting|session)|call (?:us|the meeting|everyone|everybody) to order|(?:meeting|mtg) (?:is )?(?:now )?(?:open|opened|started|under ?way))\\b(?! (?:on|with|by|to|from|in|under|over|doing|discuss\\w*|tak\\w*|item|the|an?|our|talk\\w*|bid|up)\\b)`,
  'i',
)
/** Of something else than this meeting, or not now. */
const notNow =
  /\b(?:not|n['’]t|item|agenda item|once|until|till|when|before|after|next|vote|debate|project|pilot|scheme|work|consultation|recording|chair)\b/i

/** Reads what is said aloud when a meeting is opened: "right, it's two o'clock and we're quorate so let's make a start". Asked, and as a note. */
export function readOpenedAloud(said: string): Read {
  if (said.length > 160 || said.includes('\n')) return undefined
  if (!starts.test(said) || notNow.test(said) || likelyTimes(said).length > 0) return undefined
  if (readConductTyped(said, true) !== undefined) return undefined
  const figures = timesInFigures(said)
  const clock =
    takenApart(figures).clock ?? takenApart(figures.replace(/\b(?:it['’]?s|starting|make it)\s+(?=\d)/i, 'at ')).clock
  return question('do it now', [
    way(`open${clock === undefined ? '' : ` at ${clock}`}`),
    way(`note${/^i\b/i.test(said) ? ':' : ''} ${said}`),
  ])
}
