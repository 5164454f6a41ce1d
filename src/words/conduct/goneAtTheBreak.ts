import { named, peopleIn } from '../line/lineTakenApart.ts'

const name = "\\p{L}[\\p{L}.'’&/ -]{1,60}?"
/** "…, A didn't return", "… - A did not come back", "…, A not back", "… without A": who was not there any more when the meeting went on. */
const forms: readonly RegExp[] = [
  new RegExp(
    `[,;–—-] ?(?:and |but )*(${name}) (?:(?:did not|didn['’]t|has not|hasn['’]t|had not|does not|doesn['’]t|not) (?:returned|return|returning|come back|came back|coming back|re-?joined|re-?join|re-?joining|back|resume)|(?:left|gone|went|departed)(?: (?:at|during|in|after) (?:the |this )?(?:break|adjournment|recess|interval))?)[\\s.]*$`,
    'iu',
  ),
  new RegExp(`[,;–— -](?:without|minus|less) (${name})[\\s.]*$`, 'iu'),
]

/** Those of whom a line about a break says that they did not come back: that each left at the adjournment. */
export function goneAtTheBreak(said: string): readonly string[] {
  const who = said.length > 240 ? undefined : forms.map(form => form.exec(said)?.[1]).find(found => found !== undefined)
  const people = who === undefined ? undefined : peopleIn(who)
  return people === undefined ? [] : [`${named(people)} left at the adjournment`]
}
