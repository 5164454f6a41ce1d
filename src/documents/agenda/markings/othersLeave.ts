import { saysWhoMayStay } from './whoMayStay.ts'

// Who may stay for an item, in the words of colleagues: `Everyone else can drop off at this point`, `core group only`, `on a separate link`.

const body =
  '(?:panel|board|executive|exec|core group|core team|core|steering group|statutory|signator(?:y|ies)|trustees?|governors?|cat(?:egory)?\\.? ?(?:1|2|one|two|1 and 2|1 & 2|1/2)|responders?|voting|full|named|invited|invitees?|police|agenc(?:y|ies)|commissioners?|chairs?)'
const outsiders =
  '(?:(?:everyone|everybody|anyone|anybody)(?: (?:else|not \\p{L}+(?: \\p{L}+){0,4}))|(?:all (?:the )?)?others?(?: (?:members|partners|attendees|colleagues|agencies|officers))?|(?:all )?remaining (?:members|partners|attendees|colleagues)|the rest(?: of (?:the \\p{L}+|you|us))?|non-\\p{L}+|(?:remote|online|external|public|student|other|any|all|the|our|wider) (?:attendees|observers|guests|visitors|partners|members|press|public|colleagues)|observers|guests|visitors|(?:press|public|media)(?: and (?:the )?(?:press|public))?|presenters|officers|providers|contractors|students)'
const going =
  '(?:leav(?:e|es|ing)(?! for\\b| (?:the )?(?:service|area|country|care|school|council|force|employment|home|hospital|custody|prison)\\b)|(?:drop(?:ped|s)?|log|sign)(?: off| out| from)|hang up|withdraws?|depart|step(?: out| outside)|exit|be excused|asked to go|let go|(?:can|may|to|free to|should) go(?= (?:at|now|here|then|once)\\b|[.,;:)]|$))'
const step =
  '(?: (?:will|shall|should|must|may|can|could|are|is|be|to|then|now|please|also|asked|invited|requested|required|free|welcome|able|need|needs|have|has|kindly|at|this|that|point|stage))'
/** `Everyone else can drop off at this point`, `Student observers to log off` */
const leave = new RegExp(`\\b${outsiders},?${step}{0,7} ${going}`, 'iu')
/** `on a separate link` */
const elsewhere =
  /\b(?:separate|private|closed|different) (?:teams |zoom |joining |meeting )?(?:link|call|invite|invitation|video call|breakout(?: room)?)\b/i
const only = new RegExp(
  `\\b${body}(?: (?:members?|partners?|responders?|agencies|attendees|people|officers|colleagues))?(?:,? (?:and|&|plus) (?:the )?(?:${body}|\\p{L}{3,20}))? only\\b|\\bjust (?:us|ourselves)\\b|\\bkeep(?:ing)? (?:this|it|that) (?:one )?(?:to ourselves|between us|in the room|quiet)\\b|\\bbetween (?:us|ourselves)(?: only)?(?=$|[.,)])|\\b(?:invitees|invite|invitation|signatories|need[- ]to[- ]know|room|ears|eyes) only\\b|\\bonly (?:those|people|members|partners|colleagues) (?:who (?:are|were|have been) )?(?:invited|named|listed|on the panel|signed up)\\b|\\b(?:not|unless|if not) invited\\b|\\bnot on (?:the )?(?:call|teams|zoom|video|link)\\b|\\b(?:just|only) (?:the )?(?:panel|board|executive|exec|core group|core team|statutory partners|signatories)\\b`,
  'iu',
)
/** `Panel members stay on the line`, `core group from here` */
const stay = new RegExp(
  `^(?:the |just |only )*${body}(?: (?:members?|partners?|group|agencies|officers))*(?: (?:are|is|asked|invited|please|to|will|should|then|only)){0,4} (?:stay|remain)(?:s|ing)?(?: on| behind| in| for|$|[.,)])|^(?:the |just |only )*${body}(?: (?:members?|partners?|group|agencies))* (?:from (?:here|this point|now)|for this(?: one| item| part| bit)?$)`,
  'i',
)
const hint =
  /\b(?:leav|drop|log|sign|hang|withdraw|depart|step|exit|excused|go\b|link|call|invit|only|stay|remain|just|keep|between|breakout|outside|without|absence|not|no\b|excuse|join|return|unig|from (?:here|this|now)|for this)/i
const partsOf = (written: string): readonly string[] =>
  written
    .slice(0, 500)
    .replace(/\s+/g, ' ')
    .split(/(?<=[.!;]) |[()[\]*]| [-–—] |\t/u)
    .map(part => part.replace(/^[^\p{L}\p{N}]+/u, '').trim())

/** Whether words say that others are not there for what they are about: that they leave, that some stay, or that it is held apart. */
export const keepsOthersOut = (written: string): boolean =>
  hint.test(written.slice(0, 500)) &&
  partsOf(written).some(part => [leave, elsewhere, only, stay].some(form => form.test(part)) || saysWhoMayStay(part))

/** `Everyone else`, and not the public, of whom agendas say when they come back. */
const everybodyElse = /\b(?:(?:everyone|everybody|anyone|anybody) (?:else|not)|others?|(?:all )?remaining|the rest)\b/i

/** Whether everybody else leaves by these words, and for no one item, so that they are not there for what follows either. */
export const sendsOthersOff = (written: string): boolean =>
  hint.test(written.slice(0, 500)) &&
  partsOf(written).some(
    part => everybodyElse.test(part) && leave.test(part) && !/\bfor (?:this|item|that)\b/i.test(part),
  )

/** Whether others are there again. */
export const letsOthersBack = (written: string): boolean =>
  /\b(?:re-?join|come back|return|back in|everyone back|all back|re-?admit\w*|open (?:session|part)|part (?:a|1|i)\b)/i.test(
    written.slice(0, 500),
  )
