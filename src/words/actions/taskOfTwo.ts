import { itemNumber } from '../line/asSaid.ts'
import { withoutTime } from '../line/actionTimes.ts'
import { doing } from '../line/actionVerbs.ts'
import { mayOwn } from './actionWhose.ts'
import { way } from '../line/decisionPassed.ts'
import { lower } from '../line/decisionWorded.ts'
import { type Read, type Reader, question } from '../line/typed.ts'
import { waysOf, wayUnder } from '../line/underItem.ts'

/** "To do under 4:", "todo (item 4) –", "Action for item 4:": a task, and of which item. */
const toDoUnder = new RegExp(
  `^(?:(?:to[- ]?dos?|tasks?)(?:\\s+(?:under|for|on|in|re))?\\s+[([]?(?:agenda )?(?:item )?|(?:actions?|task) (?:under|on|in|re) (?:agenda )?(?:item )?)(${itemNumber})[)\\]]?\\s*(?:[:,;]|[–—-]\\s)\\s*(?=\\S)`,
  'i',
)
/** "Letter to the port. A to draft, B to sign": one thing, and what each of two is to do with it. */
const ofTwo =
  /^(\S[^.:;\n]{3,200}?)(?:[.:;]|\s[–—-])\s+(\p{Lu}[\p{L}.'’ -]{1,40}?) to (\p{Ll}+(?: \p{Ll}+)?)(?:,|;| and| &) (\p{Lu}[\p{L}.'’ -]{1,40}?) to (\p{Ll}+(?: \p{Ll}+)?)$/u

/** "Letter to the port. A to draft": the same of one. */
const ofOne = /^(\S[^.:;\n]{3,200}?)(?:[.:;]|\s[–—-])\s+(\p{Lu}[\p{L}.'’ -]{1,40}?) to (\p{Ll}+)$/u

/** The one action of both, with what each does kept in it. */
function ofBoth(said: string): string | undefined {
  const { rest, time } = withoutTime(said.replace(/[\s.]+$/, ''))
  const [, thing = '', one = '', does = '', other = '', then = ''] = ofTwo.exec(rest.replace(/[\s,]+$/, '')) ?? []
  return thing !== '' &&
    [one, other].every(who => mayOwn(who)) &&
    [does, then].every(what => doing.test(what) || /^(?:approve|endorse|adopt|proof)/.test(what))
    ? `action ${one}/${other}: ${thing} – ${one} to ${does}, ${other} to ${then}${time}`
    : undefined
}

/** Reads a task of two, and one whose item stands before it behind the word that it is to be done. Asked, and as a note. */
export function readTaskOfTwo(said: string, read: Reader): Read {
  if (said.length > 600 || said.includes('\n') || /[?!]\s*$/.test(said)) return undefined
  const lead = toDoUnder.exec(said)
  const rest = lead === null ? said : said.slice(lead[0].length),
    both = ofBoth(rest)
  const { rest: alone, time } = withoutTime(rest.replace(/[\s.]+$/, '')),
    [, thing = '', who = '', does = ''] = lead === null ? [] : (ofOne.exec(alone.replace(/[\s,]+$/, '')) ?? [])
  const one = mayOwn(who) && doing.test(does) ? `action ${who}: ${does} ${lower(thing)}${time}` : undefined
  const found = lead === null ? [] : [rest, `action: ${rest}`].flatMap(words => waysOf(read(words, true)))
  const sure = both ?? one,
    ways = sure === undefined ? found.filter(w => /^action\b/i.test(w.words)).slice(0, 1) : [way(sure)]
  const put = lead === null ? ways : ways.flatMap(w => wayUnder(lead[1]?.trim() ?? '', w) ?? [])
  return put.length === 0 ? undefined : question('record it', [...put, way(`note ${said}`)])
}
