import type { Read } from '../line/typed.ts'
import { mayBeCalled } from '../line/lineTakenApart.ts'
import { asDeclared } from './interestTyped.ts'

/** "Having disclosed a pecuniary interest as landlord of one of them A withdrew (3.04pm) and took no part": what was declared before who did. */
const form =
  /^[Hh]aving (?:previously |already |earlier )?(?:declared|disclosed) (?:an?|his|her|their) ((?:[\p{Ll}-]+ ){0,4}?)interest(?: in (?:(?:agenda )?item (\d[\w.]*)|this (?:item|matter)|the matter))?(?:,? (as [^\n]{3,120}?))?,? ((?:\p{Lu}\p{Ll}{1,9}\.? )?\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]+){0,2}) (?:then |duly )?(?:withdrew|left(?: the (?:room|meeting))?|retired)(?![\p{L}])([^\n]{0,120})$/u

/** Reads an interest told before who it was and that they went out for it: declared, and out of the room. Asked, with the sentence as a note. */
export function readDeclaredAndWithdrew(said: string): Read {
  const [whole, kind = '', item = 'this', why = '', who = ''] =
    said.length > 400 || said.includes('\n') ? [] : (form.exec(said) ?? [])
  return whole === undefined || !mayBeCalled(who)
    ? undefined
    : asDeclared(said, who, kind.trim(), item, why.replace(/^as /, ''), 'left')
}
