import { clockOf, timesInFigures, timeTyped } from '../line/clockTyped.ts'
import { way } from '../line/decisionPassed.ts'
import { readClosedAndNext } from './closedAndNext.ts'
import { readConductTyped } from './conductTyped.ts'
import { likelyNextMeeting } from './likelyNextMeeting.ts'
import { likelyTimes } from './likelyTimes.ts'
import { isNothingElse } from './noOtherBusiness.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'

/** Where one thing that is said at the end may end and another begin. */
const joint = /[.!?;,]\s+|\s[-–—]\s|\s+(?:so|and)\s+/i
/** "ok then", "right": how somebody begins who speaks to the room. */
const begins =
  /^(?:(?:ok(?:ay)?|right(?:y|o)?|well|good|great|lovely|so|and|then|yes|fine|all right|alright|i think|unless|with that|on that note)(?:[\s,]+|$))+/i
/** "if there's nothing else": before what follows from it. */
const ifNothing =
  /^(?:if|as|since|unless) (?:there(?:['’]s| is|['’]?s)?|nobody has|no one has) (?:nothing|no|anything|any) ?(?:else|further|more|other)?(?: (?:business|to (?:add|raise|discuss)|from (?:anyone|anybody)))*[\s,]+/i
const theMeeting = "(?:(?:the |this |today[’']?s )?(?:meeting|mtg|session|business|proceedings|agenda) ?)"
const atTheEnd =
  '(?: (?:there|here|then|now|today|for today|for now|everyone|everybody|all|folks|colleagues|it|things|off|up|done|finished|closed|through|over|the end|to a close|at an end|please|indeed))*'
/** What says that the meeting is over, with nothing behind it. */
const ends = new RegExp(
  `^(?:(?:that|this)(?:['’]?s| is| was)? (?:us|it|all|everything|the lot|the end|me|concludes|completes|wraps|brings us to (?:the end|a close))(?: (?:of )?${theMeeting})?${atTheEnd}|(?:(?:we|i)(?:['’]?ll| will| can| shall)?|let['’]?s|let us|happy to|time to) (?:now )?(?:stop|close|end|finish|call it a day|wrap (?:it |things )?up|leave it|draw (?:it|things|the meeting) to a close|wind up)(?: ${theMeeting})?${atTheEnd}|(?:(?:we|all)(?:['’]?re| are)? )?(?:all )?(?:done|finished|closed?|ended|concluded|wrapped up|over)(?: (?:the )?(?:meeting|mtg))?${atTheEnd}|${theMeeting}(?:is |was |has |now |then |being |declared )*(?:closed?s?|closes|ends?|ended|over|finished|done|concluded|complete)${atTheEnd}|(?:i(?:['’]?ll| will)? )?(?:now )?(?:declared?|closed?) ${theMeeting}(?:closed|over)?${atTheEnd}|call it a day${atTheEnd}|(?:the )?(?:vice-)?chair(?:man|woman|person)? (?:then |duly |formally |now ){0,2}(?:declared|closed|ended|concluded) ${theMeeting}(?:closed|over)?${atTheEnd})$`,
  'i',
)
/** A word of ending that could be of an item, too, without a time or another word of the end. */
const weak = /^(?:(?:all )?(?:done|finished|closed?|ended|over)|(?:we(?:['’]?re| are) )(?:all )?(?:done|finished))$/i
const courtesy =
  /^(?:(?:many |very |so )*(?:thanks?|thank you|ta|cheers|diolch)\b[^\d]{0,60}|(?:have a |see you|safe |merry |happy |enjoy |mind how|drive |travel |really |very |that was |good |great |useful |helpful |productive |appreciate|sorry |take care|bye|goodbye|nice to see)[^\d]{0,60}|everyone|everybody|all|folks|colleagues|there|then|chair|no|none|nope|good (?:night|evening|afternoon))$/i
const clock = new RegExp(
  `[\\s,(@]*(?:\\b(?:at|it(?:['’]s| is)?|time(?:['’]s| is)?|by|just|about|now|i make it|on the dot of)\\s+)*(?<![\\d£/])${timeTyped}\\)?$`,
  'i',
)

interface Ended {
  readonly ends: boolean
  readonly none: boolean
  readonly time?: string
  readonly next?: string
}

/** What the pieces of a line say of the end of the meeting; nothing where one of them says anything else. */
function piecesOf(said: string): Ended | undefined {
  const found = { ends: false, none: false } as { -readonly [key in keyof Ended]: Ended[key] }
  let surely = false
  for (const piece of timesInFigures(said).split(joint)) {
    let words = piece
      .trim()
      .replace(begins, '')
      .replace(/[\s.!?]+$/, '')
    if (words === '' || courtesy.test(words)) continue
    if (found.next !== undefined && /^\d|^[a-z]+ (?:room|hall|chamber)|^at |^in /i.test(words) && !ends.test(words)) {
      found.next = `${found.next}, ${words}`
      continue
    }
    const [next] = likelyNextMeeting(words)
    if (next !== undefined) {
      found.next = next.words
      continue
    }
    const time = clock.exec(words)
    const at = time === null || !isTime(time) ? undefined : clockOf(time[1], time[2], time[3])
    if (time !== null && at !== undefined) {
      found.time = at
      words = words.slice(0, time.index).replace(/[\s,]+(?:at|it['’]?s|@)?$/i, '')
    }
    if (ifNothing.test(words) || isNothingElse(words)) {
      found.none = true
      words = isNothingElse(words) ? '' : words.replace(ifNothing, '')
    }
    if (words === '') continue
    if (!ends.test(words)) return undefined
    found.ends = true
    surely ||= !weak.test(words) || at !== undefined
  }
  return found.ends && (surely || found.none || found.time !== undefined) ? found : undefined
}

/** A number alone is a time only behind a word, or with its minutes or its half of the day. */
const isTime = (found: RegExpExecArray): boolean =>
  found[2] !== undefined || found[3] !== undefined || /\b(?:at|it['’]?s|make it)\b/i.test(found[0])

/** Reads what is said aloud when a meeting ends, in any order: that nothing else was raised, that it is over, thanks, what time it is, and when the next one is. Asked, and as a note. */
export function readClosedAloud(written: string): Read {
  if (written.length > 240) return undefined
  const said = written
    .replace(/[.;]?\s*\n\s*/g, '. ')
    .replace(/(?<=\bnext meeting)\s+[–—-]\s+/i, ': ')
    .replace(/\b(?:a\.?o\.?b|any other business)\s*[:–—-]+\s*(?:none|nil)\b/i, 'no other business')
  const found = piecesOf(said)
  if (found === undefined) return undefined
  // What is said in the words of minutes is known already.
  if (readConductTyped(said, true) !== undefined) return undefined
  if (!found.none && readClosedAndNext(said) !== undefined) return undefined
  if (!found.none && likelyTimes(said)[0]?.words.startsWith('close meeting') === true) return undefined
  const close = `close meeting${found.time === undefined ? '' : ` at ${found.time}`}`,
    nothing = found.none ? ['note under AOB: There was no other business.'] : [],
    next = found.next === undefined ? [] : [found.next]
  const all = [...nothing, close, ...next]
  return question('do it now', [
    ...(all.length > 1 ? [wayOfSeveral(all)] : []),
    way(close),
    way(`note${/^i\b/i.test(written) ? ':' : ''} ${written}`),
  ])
}
