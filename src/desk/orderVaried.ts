import { way } from './decisionPassed.ts'
import { type Read, question } from './typed.ts'

const body =
  '(?:it was|(?:the )?(?:[\\p{L}&]+ ){0,3}?(?:board|partnership|committee|panel|group|forum|meeting|members|partners))'
/** "The Chair ruled, and the Board agreed, that item 8 be taken before item 7": ahead of time, of another item than the one that is next. */
const orderAgreed = new RegExp(
  `^(?:(?:the )?(?:chair|convener|convenor)\\p{L}* (?:ruled|proposed|suggested|asked|requested|moved)(?:,? and |, )?)?${body} (?:unanimously )?agreed,? (that (?:agenda )?items? \\d[\\w.]* (?:would |should |will )?be (?:taken|heard|considered|brought forward|moved) (?:before|ahead of|in advance of|prior to|after) (?:agenda )?items? \\d[^\\n]{0,200})$`,
  'iu',
)

/** Reads that the order of business was varied: a decision, and no step of the meeting, which the chair takes when the item comes. */
export function readOrderVaried(said: string): Read {
  const agreed = said.length > 500 ? undefined : orderAgreed.exec(said)?.[1]
  return agreed === undefined ? undefined : question('record it', [way(`agreed: ${agreed}`), way(`note ${said}`)])
}
