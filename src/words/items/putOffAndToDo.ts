import { way } from '../line/decisionPassed.ts'
import { type Read, type Reader, question, wayOfSeveral } from '../line/typed.ts'
import { waysOf } from '../line/underItem.ts'
import { deferral } from './whyPutOff.ts'

const putOff =
  /^((?:(?:it was )?(?:agreed|resolved)\s*[:,–-]?\s*(?:to |that )?)?(?:(?:this|the) )?(?:(?:item|report|paper|matter) )?(?:(?:it )?(?:was|is|be|to be) )?(?:deferr?(?:ed|ring)?|postponed?|held over|carried over|put (?:off|back)))(?: (?:this(?: item)?|it|item))?(?=[\s,;:])([^,;\n]{0,160}?)(?:[,;.]\s+|\s+[–—-]\s+)(?:and |with )?(\p{Lu}[^\n]{1,60}? (?:to|will) \p{Ll}[^\n]{3,300})$/iu
const until =
  /^\s*(?:to|until|till) (?:the )?((?:\d{1,2}|next|\p{Lu})[\p{L}\d ]{2,30}?)(?= (?:as|because|since|pending)\b|$)/iu

/**
 * Reads that the item is put off, and what somebody is to do about it: "deferred to the 25 February meeting, A to bring the draft then". What is to be
 * done comes first, since the meeting goes on to the next item when this one is put off.
 */
export function readPutOffAndToDo(said: string, read: Reader): Read {
  const [, , why = '', task = ''] = said.length > 400 ? [] : (putOff.exec(said) ?? [])
  if (task === '' || !/^\p{Lu}/u.test(task)) return undefined
  const [, when = ''] = until.exec(why) ?? []
  const day = /\d/.test(when) ? when.replace(/ (?:meeting|mtg|board)$/i, '') : when
  const inFull = when === '' ? task : task.replace(/ then([.]?)$/, ` by ${day}$1`)
  const action = waysOf(read(inFull, true))[0]?.words ?? ''
  if (!/^action \p{Lu}/u.test(action)) return undefined
  const off = deferral(undefined, why.trim()).words
  return question('record it', [wayOfSeveral([action, off]), way(off), way(action), way(`note ${said}`)])
}
