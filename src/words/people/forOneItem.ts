import type { PersonWritten } from '../../meeting/commands.ts'
import { way } from '../line/decisionPassed.ts'
import { itemNumber } from '../line/asSaid.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'
import { entriesIn, isCalledSo } from './rollEntries.ts'

const theItem = `(this (?:item|one|bit|part|report|paper)|(?:agenda )?items? ${itemNumber}(?:(?:, | and | & |[-–]| to )${itemNumber}){0,4})(?: only| alone)?`
const there =
  '(?:(?:is|are|was|were|has|have|just|only|also|here|there|along|present|attended|attending|sat in|sitting in|with us|in attendance|in the room)(?![\\p{L}])[ ,]*)+'
/** "A (Accountancy Manager) attended for this item only": there for one item. */
const forOneItem = new RegExp(
  `^(?:nb:? |also:? )?(\\p{L}[^\\n:;!?]{1,140}?),? (${there})(?:for|during|on|in connection with|in relation to|in support of|to (?:speak to|present|support|answer questions on|assist with)) ${theItem}[\\s.]*$`,
  'iu',
)
/** "Present for item 6 only: A, Harbour Engineer", "just for item 6: A": who was there for it. */
const rollForItem = new RegExp(
  `^(?:(?:also |officers? |guests? )?(?:present|here|in attendance|attending|attended|joined|joining)[ ,]+)?(?:just |only )?(?:for|during) ${theItem}\\s*(?:[:–—]|\\s-\\s)\\s*(\\p{L}[^\\n!?]{2,200})$`,
  'iu',
)

const asList = (people: readonly PersonWritten[]): string =>
  people.map(({ name, role }) => (role === undefined ? name : `${name} (${role})`)).join('; ')

const asked = (said: string, people: readonly PersonWritten[]): Read => {
  const entry = `in attendance: ${asList(people)}`
  return question('record it', [wayOfSeveral([entry, `note ${said}`]), way(entry), way(`note ${said}`)])
}

/** Reads who is in the room for one item: in attendance, with the words kept beside it, since the roll has no item. Nothing of a member, who is present. */
export function readForOneItem(said: string): Read {
  if (said.length > 300 || said.includes('\n')) return undefined
  const [, who = '', how = '', which = ''] = forOneItem.exec(said) ?? []
  // "Wilf present for items 1 to 3 only": a part of the meeting, of somebody who may be a member.
  const aPart = /^present/i.test(how.trim()) && /^(?:agenda )?items/i.test(which)
  const people = who === '' || aPart ? undefined : entriesIn(who)
  if (people === undefined || people.length === 0) return undefined
  return people.every(p => isCalledSo(p.name) && /^\p{Lu}/u.test(p.name)) ? asked(said, people) : undefined
}

/** The same, with whoever it was put after the words: a note where nobody is named. */
export function readRollForItem(said: string): Read {
  const [, , names = ''] = said.length > 300 ? [] : (rollForItem.exec(said) ?? [])
  const people = entriesIn(names.replace(/\.$/, '')) ?? []
  if (people.length === 0 || !people.every(p => isCalledSo(p.name))) return undefined
  return asked(said, people)
}
