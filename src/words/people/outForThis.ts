import { way } from '../line/decisionPassed.ts'
import { peopleIn } from '../line/lineTakenApart.ts'
import { didNot } from './outAsDeclared.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'

const is = "(?:['’](?:s|re|ve)| (?:is|are|was|were|has|have|had|just|now|both|also|then))*"
const theItem =
  "(?:,? (?:for|during|throughout|while|on|in|when) (?:we(?:[’']re)? (?:do|doing|take|taking|discuss|on) )?(?:(this|it|that)(?: (?:one|item|bit|part|paper|report|matter|business))?|(?:agenda )?item (\\d{1,2}(?:\\.\\d)?)|(\\d{1,2}(?:\\.\\d)?))(?: only| too)?)"
/** "A and B out for 5", "A's gone outside for this bit": who is out of the room for an item. */
const out = new RegExp(
  `^(\\p{L}[^;:(\\d]{1,60}?)${is} (?:out|outside|gone|left|stepped|stepping|popped|nipped|went|sitting|sat|waiting|leaving|withdrawn|withdrew|moved)(?: (?:out(?:side)?|aside|away|off|the room|of the room|the meeting|in the (?:corridor|lobby|foyer)))*${theItem}[\\s.]*$`,
  'iu',
)
/** "A stays but isn't voting on this": who is in it all the same. */
const stays = new RegExp(
  `^(\\p{L}[^;:(\\d]{1,60}?)${is} (?:stay(?:s|ed|ing)?|remain(?:s|ed|ing)?)(?: in| here| put| the room)*(?:${theItem})?((?:,? (?:but|and))? (?:(?:is|are|was)n['’]?t|not|won['’]?t|wont|will not|didn['’]?t|did not|without) (?:be )?(?:vot|speak|tak|participat)(?:e|ing)?(?: part)?)(?:${theItem})?[\\s.]*$`,
  'iu',
)

/** Reads who is out of the room for an item, or stays in it and takes no part, with no word of an interest; asked, since they may have left. */
export function readOutForThis(said: string): Read {
  if (said.length > 160 || said.includes('\n') || /[?!]\s*$/.test(said)) return undefined
  const gone = out.exec(said),
    stayed = gone === null ? stays.exec(said) : null
  const m = gone ?? stayed
  const people = m === null ? undefined : peopleIn(m[1] ?? '')
  if (m === null || people === undefined || people.length > 4) return undefined
  const numbers = gone === null ? [m[3], m[4], m[7], m[8]] : [m[3], m[4]]
  const number = numbers.find(n => n !== undefined)
  const item = number === undefined ? 'this item' : `item ${number}`
  const did =
    gone === null
      ? `stayed in the room for ${item} ${didNot((m[5] ?? '').trim()).replace(/^(?!but|and)/, 'but ')}`
      : `left the room for ${item}`
  const each = people.map(({ name }) => `${name} ${did}`)
  const left = people.map(({ name }) => name).join(' and ')
  const all = each.length === 1 ? way(each[0] ?? '') : wayOfSeveral(each)
  return question('record it', [all, ...(gone === null ? [] : [way(`${left} left`)]), way(`note ${said}`)])
}
