import { itemNumber } from '../line/asSaid.ts'
import { way } from '../line/decisionPassed.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'

/** "skip 3 for now", "we'll come back to the minutes later", "leave this one for the moment": an item that is passed over and not finished. */
const passedOver =
  /\b(?:skip(?:ping|ped)?|pass(?:ing|ed)? over|(?:leav(?:e|ing)|left|park(?:ing|ed)?|hold(?:ing)?|put(?:ting)?) (?=[^.;\n]{1,50} (?:for (?:now|the moment|a (?:minute|bit|moment))|till|until|aside|to one side|on one side|later)\b)|(?:com(?:e|ing)|go(?:ing)?|get(?:ting)?|return(?:ing)?|circl(?:e|ing)) back to (?=[^.;\n]{1,50}\b(?:later|after|afterwards|in a (?:bit|minute|moment)|when|once)\b))/i
const goes = new RegExp(
  `(?:^|[.;,]\\s+|\\s[-–—]\\s|\\s(?:and|so|then)\\s+)(?:(?:and|so|then|now|ok|okay|right|we['’]?ll|let['’]?s|we['’]?re|we|straight|going|moving|can we|please)[,\\s]+){0,4}(?:(?:go(?:ing)?|mov(?:e|ing)|jump(?:ing)?|skip(?:ping)?|turn(?:ing)?|head(?:ing)?|straight|on|over|now|next|do(?:ing)?|tak(?:e|ing)|start(?:ing)?)(?: (?:straight|on|over|ahead|now|back|with))*(?: (?:to|onto|on|is|at|with))?|onto|to) (?:(?:agenda )?item )?(${itemNumber})(?=[\\s.,;!]|$)(?!\\s*(?:am|pm|mins?|minutes|o['’]clock|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))`,
  'i',
)

/** Reads that an item is left for now and another taken: that one is, and the line is kept, since it says what is to come back. Asked. */
export function readLeftForNow(said: string): Read {
  if (said.length > 240 || said.includes('\n') || /\?\s*$/.test(said)) return undefined
  const left = passedOver.exec(said)
  if (left === null) return undefined
  const to = goes.exec(said.slice(left.index + left[0].length).replace(/^\s*(?:item )?\d{1,2}\b/, ''))?.[1]?.trim()
  if (to === undefined) return undefined
  return question('do it now', [
    wayOfSeveral([`item ${to}`, `note${/^i\b/i.test(said) ? ':' : ''} ${said}`]),
    way(`item ${to}`),
    way(`note${/^i\b/i.test(said) ? ':' : ''} ${said}`),
  ])
}
