import { clockOf, timesInFigures, timeTyped } from '../line/clockTyped.ts'
import { readConductTyped } from './conductTyped.ts'
import { way } from '../line/decisionPassed.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'

const numbers: Readonly<Record<string, number>> = { five: 5, ten: 10, fifteen: 15, twenty: 20, thirty: 30 }
const begins =
  '(?:(?:ok(?:ay)?|right|good|great|so|well|lovely|now|thanks?(?: all| everyone)?|i think|and)[\\s,.!–-]+){0,4}'
const howLong = '(?:\\d{1,2}|five|ten|fifteen|twenty|thirty)[\\s-]*(?:mins?|minutes?|m)'
/** "we'll take a ten minute break", "time for a break I think", "five minutes everyone": that the meeting breaks off for a while. */
const breaks = new RegExp(
  `^${begins}(?:(?:(?:we(?:['’]?ll| will| can| should|['’]re)?|let['’]?s|let us|shall we|can we|i suggest|i['’]d suggest|time for|time we had|we need|going to|everyone|how about)(?: (?:all|now|just|take|have|having|taking|stop(?:ping)?|pause|pausing|break(?:ing)?|adjourn|grab|for|we))* )(?:an? |the |our |some )*(?:(?:short|quick|brief|comfort|tea|coffee|lunch|screen|bio|natural|leg stretch|${howLong}) )*(?:break|breather|pause|recess|stretch|tea|coffee|lunch|${howLong})|${howLong},? (?:everyone|everybody|all|folks|people|please|break))\\b[^\\n]{0,80}$`,
  'i',
)
const elsewhere =
  /\b(?:seconded|agreed|carried|vote|action|paper|report|on this|on item|each|presentation|to speak|question|left|late|into|per|charge|the system|from work)\b/i
/** "ok everyone's back so we'll carry on", "back on. 3.27pm": that it goes on. */
const resumes = new RegExp(
  `^${begins}(?:(?:everyone|everybody|we|all|we all)(?:['’]s|['’]re| is| are)? (?:all )?back(?: (?:now|in|with us|in the room|on|again|round the table))*|back (?:on|in session|under ?way)|welcome back(?:,? (?:everyone|everybody|all))?|(?:let['’]?s |we['’]ll |we['’]re )?(?:resum(?:e|ing)|re-?start(?:ing)?|carry(?:ing)? on|continu(?:e|ing)) (?:now|the meeting))(?:[\\s,.;–-]+(?:(?:so|and|then|shall|we|we['’]ll|let['’]?s|can|now|us|to|the|meeting|carry(?:ing)? on|continue|crack on|resume|resuming|restart|start again|pick up|where we left off|it['’]s|at|@|please|then)[\\s,.]*)*)?(?:${timeTyped})?[\\s.]*$`,
  'i',
)
/** "adjourned to Tues 8 December 2pm": when it goes on is in the line alone. */
const toAnotherDay =
  /^(?:(?:the )?(?:meeting|mtg|board|session) )?(?:(?:is|was|now|stands?|stood|then|being|we['’]re) )*(?:adj(?:['’]?d)?|adjourn(?:ed|ing|s)?)\b[^,;\n]{0,40}?\b(?:to|until|till?|'til|on)\b[^,;\n]{0,20}\b(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|tomorrow)/i
const minutesIn = /\b(\d{1,2}|five|ten|fifteen|twenty|thirty)[\s-]*(?:mins?|minutes?|m)\b/i

/** Reads that a meeting breaks off for a while, or goes on, in the words in which a chair says so. Asked; when it is to go on stays in a note. */
export function readBreakAloud(said: string): Read {
  if (said.length > 140 || said.includes('\n') || readConductTyped(said, true) !== undefined) return undefined
  if (toAnotherDay.test(said))
    return question('do it now', [
      wayOfSeveral(['adjourn', `note${/^i\b/i.test(said) ? ':' : ''} ${said}`]),
      way('adjourn'),
      way(`note${/^i\b/i.test(said) ? ':' : ''} ${said}`),
    ])
  const figures = timesInFigures(said)
  const back = resumes.exec(figures)
  if (back !== null) {
    const clock = clockOf(back[1], back[2], back[3])
    const words = `resume${clock === undefined ? '' : ` at ${clock}`}`
    return question('do it now', [way(words), way(`note${/^i\b/i.test(said) ? ':' : ''} ${said}`)])
  }
  if (!breaks.test(said) || elsewhere.test(said)) return undefined
  const found = minutesIn.exec(said)?.[1]?.toLowerCase()
  const minutes = found === undefined ? undefined : (numbers[found] ?? Number(found))
  const words = `adjourn${minutes === undefined ? '' : ` ${minutes}`}`
  const keeps = /\bback\b|\b(?:until|till?)\b/i.test(said)
  return question('do it now', [
    way(words),
    ...(keeps ? [wayOfSeveral([words, `note${/^i\b/i.test(said) ? ':' : ''} ${said}`])] : []),
    way(`note${/^i\b/i.test(said) ? ':' : ''} ${said}`),
  ])
}
