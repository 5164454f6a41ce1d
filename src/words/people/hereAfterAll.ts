import { way } from '../line/decisionPassed.ts'
import { named, peopleIn } from '../line/lineTakenApart.ts'
import { type Read, question } from '../line/typed.ts'

const lead = '(?:(?:actually|sorry|correction|no|for the record|to confirm|fyi|nb)[:,]? )*'
const theFirst = "(\\p{L}[\\p{L}.'’&,/ -]{1,80}?)"
const is = "(?:['’](?:s|re)|,? (?:is|are|was|were|has been|have been|had been|did come|came|turned up|made it))"
/** "A is here after all", "A has been here from the start", "A was here all along": present, whatever was put down before. */
const afterAll = [
  new RegExp(
    `^${lead}${theFirst}${is}(?: been)?(?: actually)?(?: (?:in fact|here|present|in|in the room|with us|on the call|in attendance|there))* ?(?:after all|from the (?:start|beginning|outset|off)|(?:all|right) along|all (?:the )?(?:time|morning|afternoon|meeting)|throughout|the whole (?:time|meeting|way through)|since the (?:start|beginning))(?=[\\s,.;:(–—-]|$)([^\\n]{0,160})$`,
    'iu',
  ),
  // "A is here, I put him in apologies by mistake", "A should be present, not apologies".
  new RegExp(
    `^${lead}${theFirst}(?:${is}|,? (?:should|shd) be(?: down as| in the)?|,?)(?: actually)? (?:here|present|in the room|in attendance|with us|on the call)(?: now| actually| list)?[,;.:–—-]* ?(?:and |but )?(?:(?:is |was )?not (?:(?:in|an?|down (?:for|as)|on) )*(?:the )?(?:apolog\\w+|apols|absent\\w*)|(?:i|we)(?:['’]ve| have|['’]d| had)? (?:put|had|got|marked|listed|wrote|took|recorded)\\b[^\\n]{0,60}\\b(?:apolog\\w+|apols|absent|by mistake|in error|wrong\\w*))()[^\\n]{0,60}$`,
    'iu',
  ),
]

/** Reads that somebody put down as away was there, or is: they are present; they came later, perhaps. */
export function readHereAfterAll(said: string): Read {
  if (said.length > 240 || said.includes('\n') || /[?!]\s*$/.test(said)) return undefined
  const [whole, who = '', more = ''] = afterAll.map(form => form.exec(said)).find(m => m !== null) ?? []
  const people = whole === undefined ? undefined : peopleIn(who)
  if (people === undefined || !people.every(p => p.role === undefined)) return undefined
  const there = way(`present: ${people.map(p => p.name).join(', ')}`)
  const fromTheStart = /\b(?:start|beginning|outset|off|along|throughout|whole|all the time)\b/i.test(whole ?? '')
  const came = /\bafter all\b/i.test(whole ?? '') && !/\b(?:with the chair|start|beginning)\b/i.test(more)
  return question('record it', [
    there,
    ...(fromTheStart || !came ? [] : [way(`${named(people)} joined`)]),
    way(`note ${said}`),
  ])
}
