import { way } from '../line/decisionPassed.ts'
import { itselfPutOff } from '../items/itselfPutOff.ts'
import { deferral, reason } from '../items/whyPutOff.ts'
import { reasonBeforeUntil } from '../items/itemPutOffTyped.ts'
import { type Way, wayOfSeveral } from '../line/typed.ts'

/** A number as an agenda has it; no time of day, day of a month or count. */
const itemNumber =
  '(?:\\d{1,3}(?:\\.\\d{1,2}(?!\\d|\\s?[ap]m)){0,2}(?:\\([a-z\\d]{1,4}\\))?[a-z]?(?![\\w/:]| ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)| (?:mins?|minutes?|weeks?|months?|votes?|people|members)\\b))'
const n = `(?:agenda )?(?:item )?(${itemNumber})`
const item = `(?:agenda )?items? (${itemNumber})`
const lead =
  "(?:(?:ok(?:ay)?,?|so,?|right,?|now|just|then|also|let['’]?s|let us) )?(?:(?:(?:the )?(?:chair(?:man|woman|person)?|convener|convenor|board|committee|meeting|members|panel|group|partners)|we|they|i|it was|was)(?:['’](?:ll|re|d))? )?(?:(?:is|are|was|were|will|has|have|now|then|going to|agreed|proposed?s?|decided|asked|suggested|moved|resolved|wishes|would like|like|want|need|that|to|be|straight|back|over|on|happy|going) ){0,5}"
const sooner =
  '(?:forward|up|now|next|first|early|earlier|instead|at this point|out of (?:order|turn|sequence)|(?:before|ahead of|in advance of|prior to) (?:(?:agenda )?(?:items? )?\\d[\\w.]*|(?:the )?(?:consideration|discussion) of [^,;.\\n]{3,80}))'

/** An item out of its turn, or the one that is now come to. */
const outOfTurn: readonly RegExp[] = [
  new RegExp(
    `^${lead}(?:tak(?:e|es|en|ing)|took|do(?:ing)?|hear(?:ing|d)?|consider(?:ing|ed)?|discuss(?:ing|ed)?|deal(?:ing|t)? with|bring(?:ing)?|brought|mov(?:e|ed|ing)|pull(?:ing|ed)?) (?:forward |up )?${n} ${sooner}(?=[\\s,.;(–-]|$)[^\\n]{0,200}$`,
    'i',
  ),
  new RegExp(
    `^${lead}(?:go|goes|going|went|switch(?:ing|ed)?|skip(?:ping|ped)?|jump(?:ing|ed)?|mov(?:e|ed|ing)|return(?:ing|ed)?|turn(?:ing|ed)?|straight|back|on|over)(?: (?:straight|back|on|over|now|ahead))* (?:to|into) ${n}(?: (?:now|next|first|then))?(?:,? (?:as|because|since|while|for|then|and then)\\b[^\\n]{0,160})?[\\s.]*$`,
    'i',
  ),
  new RegExp(
    `^${item}(?:,? (?:was|is|to be|be|has been|being|now|will be))* (?:moved|brought|taken|pulled|bumped|shifted|heard|considered|started|begun|discussed)(?: (?:up|${sooner})| (?:at )?\\d[\\d.:]*\\s?(?:am|pm)?)(?=[\\s,.;(–-]|$)[^\\n]{0,200}$`,
    'i',
  ),
  new RegExp(
    `^${lead}(?:brought|bring|bringing|pulled|moved) (?:forward|up) ${item}(?=[\\s,.;(–-]|$)[^\\n]{0,200}$`,
    'i',
  ),
  new RegExp(
    `^(?:items? |order )?(?:swapped|swap|changed|reversed)[:,]? (?:so )?${n} (?:${sooner})[^\\n]{0,100}$`,
    'i',
  ),
  // "7 to come before 6"
  new RegExp(
    `^${n} (?:is |will |should |would |has )*(?:to )?(?:come|go|be (?:taken|heard|done)) ${sooner}(?=[\\s,.;(–-]|$)[^\\n]{0,120}$`,
    'i',
  ),
  // "9 before 5", "Item 9 first", "Item 5 resumed", "back on item 5", "Next up: item 6"
  new RegExp(
    `^${n} (?:(?:was|is|to be|be|being|now) )*(?:(?:taken |heard |considered |brought )?${sooner}|resumed|restarted|begins|begun|opened)(?=[\\s,.;(–-]|$)[^\\n]{0,120}$`,
    'i',
  ),
  new RegExp(
    `^(?:resum(?:ed?|ing)|back (?:on|with)|next up|re-?order(?:ing|ed)?|now (?:on|at|for|taking)|on now|turning to|next is|currently on)[:,]? (?!(?:[01]?\\d|2[0-3])[.:][0-5]\\d\\b)${n}(?=[\\s,.;(–-]|$)[^\\n]{0,120}$`,
    'i',
  ),
  // "With everyone's agreement item 9 taken first", "Chair varied the agenda to take 9 next", "Item 4 closed, on to 5"
  new RegExp(
    `^[^\\n]{0,100}?\\bitem (${itemNumber}) (?:(?:was|is|be|to be|being|would be) )*(?:taken|brought|moved|heard|considered) ${sooner}(?=[\\s,.;(–-]|$)[^\\n]{0,120}$`,
    'i',
  ),
  new RegExp(
    `^[^\\n]{0,100}?\\bto (?:take|bring|hear|do|consider|move) ${n} ${sooner}(?=[\\s,.;(–-]|$)[^\\n]{0,120}$`,
    'i',
  ),
  // "The Chair changed the order of business, and took item 7 before …"
  new RegExp(`^[^\\n]{3,100}?(?:,? and|[,;]) (?:then )?took ${item} ${sooner}(?=[\\s,.;(–-]|$)[^\\n]{0,120}$`, 'i'),
  new RegExp(`^[^\\n]{3,100}?[,;.–-] (?:and |now |moved |moving |so )*(?:on|over|back) to ${n}[\\s.]*$`, 'i'),
]
const swapped = new RegExp(
  `^(?:swap(?:ped|ping)?|switch(?:ed|ing)?|revers(?:e|ed|ing)) (?:the order of )?items? (${itemNumber}) (?:and|&|with) (${itemNumber})[\\s.]*$`,
  'i',
)

const putOffVerb =
  '(?:defer(?:red|ring)?|stood over|stand over|laid over|postpon(?:e|ed|ing)|held? over|hold(?:ing)? over|carr(?:y|ied) (?:over|forward|fwd)|c\\/(?:fwd|f|o)|(?:kicked|bounced|slipped|shifted|rolled|moved)(?= to (?:the next|(?!(?:(?:agenda )?item|follow|come|be|after|before)\\b)[a-z]{3}))|push(?:ed|ing)?(?: back| over)?|put(?:ting)? (?:off|back|over)|park(?:ed|ing)?|bump(?:ed)?|roll(?:ed)? over|continued?|left over|not (?:taken|reached|discussed|considered))'
/** "Deferred item 6 until January", "Push item 6 to January", "Hold 6 over". */
const putsOff = new RegExp(
  `^${lead}(?:${putOffVerb}|hold|push|held) (?:consideration of |discussion (?:of|on) )?${n}(?: over| back)?(?=[\\s,.;:(–-]|$)([^\\n]{0,200})$`,
  'i',
)
/** "let item 7 stand over to January as the author is ill". */
const letsWait = new RegExp(
  `^${lead}(?:let|leave|have) ${item} (?:to )?(?:stand over|lie over|go over|wait|be (?:deferred|held over|carried over|put off|taken))(?=[\\s,.;:(–-]|$)([^\\n]{0,200})$`,
  'i',
)
/** "item 6 held over to January", "6 deferred to Jan", "Item 6 - deferred, author off sick". */
const isPutOff = new RegExp(
  `^${n}\\s*[:,–-]?\\s*(?:(?:was|is|be|to be|has been|will be|being|now|then) )*(?:${putOffVerb}|stood down|(?:will|to) come back|coming back)(?=[\\s,.;:(–-]|$)([^\\n]{0,200})$`,
  'i',
)
/** "Deferred to the next meeting", "This item held over": the item being taken. */
const thisPutOff = new RegExp(
  `^(?:(?:consideration|discussion) of )?(?:(?:(?:this|the) )?(?:item|report|paper|matter|decision|vote) |it |this one |this (?=(?:is|was|to be|will be|has been) ))?(?:(?:was|is|be|to be|has been|will be|now|then) )*(?:deferred|postponed|held over|carried over|parked|put (?:off|back)|continued)(?=[,.;:(–-]|$| (?:to|until|till|pending|as|because|since|due|owing|for|by|at|in|awaiting|-|–))([^\\n]{0,200})$`,
  'i',
)
/** "rest of this one deferred to February": what is left of the item being taken. */
const restPutOff = new RegExp(
  `^(?:the )?(?:rest|remainder|remaining (?:part|parts|business)|balance) of (?:it|this|(?:this|the) (?:one|item|report|paper|matter|business)) (?:(?:was|is|be|to be|has been|will be|now|then) )*(?:${putOffVerb})(?=[\\s,.;:(–-]|$)([^\\n]{0,200})$`,
  'i',
)
const pulled = new RegExp(
  `^${lead}(?:pulled|withdrew|withdrawn|removed|took off|taken off|took|taken) (?:${item}|(\\d{1,2}(?:\\.\\d{1,2})?)(?= (?:from|off) (?:the )?agenda))(?: (?:from|off) (?:the )?agenda)?(?! (?:before|after|ahead|next|first|early|then|now)\\b)([^\\n]{0,200})$`,
  'i',
)
const isPulled = new RegExp(
  `^${item}\\s*[:,–-]?\\s*(?:(?:was|is|has been|now) )*(?:pulled|withdrawn|removed|taken off)(?: (?:from|off) (?:the )?agenda)?(?=[\\s,.;:(–-]|$)([^\\n]{0,200})$`,
  'i',
)

/** "No paper for item 6, deferred to February": put off somewhere in the line. */
const somewhere = new RegExp(
  `^([^\\n]{0,120}?\\bitem (${itemNumber})\\b[^\\n]{0,100}?)[\\s,;:–-]+(?:(?:so|and|now|it was|was|is) )*(?:deferred|postponed|held over|carried (?:over|forward|fwd)|put (?:off|back))(?=[\\s,.;:(–-]|$)([^\\n]{0,120})$`,
  'i',
)
/** "Items 9 and 10 deferred to January". */
const severalOff = new RegExp(
  `^(?:[^\\n]{0,60}[,;–-] )?(?:(?:agenda )?items |both )?((?:${itemNumber})(?:(?:, | and | & |, and )(?:${itemNumber})){1,4}) (?:(?:was|were|are|all|to be|be|both) )*(?:deferred|postponed|held over|carried (?:over|forward|fwd)|rolled over|put (?:off|back)|not (?:taken|reached))(?=[\\s,.;:(–-]|$)([^\\n]{0,120})$`,
  'i',
)
/** What moves on to whatever comes next. */
const movedOn =
  /^[^.!?;\n]{3,40}\b(?:done|finished|dealt with|noted|agreed|covered)[.,;!]\s+(?:so |and )?next(?: one| item| please)*[\s.]*$|^(?:we |chair |the meeting )?(?:(?:have|has|now) )*(?:mov(?:ed?|ing)|going|went|passed) on(?: to (?:the )?next(?: (?:item|business))?)?[\s.]*$|^(?:that|this) (?:concludes|concluded|completes|completed|is the end of|ends|finishes) [^.!?;\n]{3,80}[\s.]*$|^(?:end of|finished|completed|done with|concluded) (?:this item|(?:agenda )?item \d[\d.]*)[\s.]*$|^(?:agenda )?item \d[\d.]* (?:is |was |now )*(?:concluded|closed|ended|finished|done|complete[d]?)[\s.]*$/i
const asOne: readonly RegExp[] = [
  new RegExp(
    `^${lead}(?:tak(?:e|en|ing)|took|hear(?:ing|d)?|consider(?:ed|ing)?|do(?:ing)?|deal(?:ing|t)? with|combin(?:e|ed|ing)|join(?:ing)?|run(?:ning)?) (?:items? )?(${itemNumber}),? ?(?:and|&|with|\\+|alongside|along with) ?(?:item )?(${itemNumber})(?: (?:together|as one|jointly|at once|in one|as a pair|at the same time|side by side|combined)[^\\n]{0,80})?[\\s.]*$`,
    'i',
  ),
  new RegExp(
    `^(?:(?:ok|right|so|now|we['’]?ll|let['’]?s)[,\\s]+)?(?:items? )?(${itemNumber}),? ?(?:and|&|with|\\+) ?(?:item )?(${itemNumber}) (?:(?:are|were|will|to|be|being|was|is|now|both|taken|heard|done|considered|discussed|dealt with) )*(?:together|as one|jointly|at once|in one|combined|as a pair|at the same time)[^\\n]{0,80}$`,
    'i',
  ),
  new RegExp(
    `^(?:items? )?(${itemNumber}) (?:(?:are|were|will|to|be|being|was|is|now) )*(?:taken|heard|done|considered|discussed|dealt with)(?: together)? (?:with|alongside|along with) (?:item )?(${itemNumber})[\\s.]*$`,
    'i',
  ),
]

/** "to March, no figures yet": why the rest of an item is put off, and until when behind it. */
function whyTheRest(then: string): string {
  const why = reason(reasonBeforeUntil(then))
  const [, until = '', besides = ''] =
    /^((?:to|until|till) [^,;\n]{2,60}?)(?:(?:[,;]|\s[-–])\s+(\S[^\n]*))?$/i.exec(why) ?? []
  if (until === '') return why === '' ? '' : `: ${why}`
  return besides === '' ? ` (${until})` : `: ${besides} (${until})`
}

const swappedRound = new RegExp(
  `^(?:items? )?(${itemNumber}) (?:and|&|with) (?:item )?(${itemNumber}) (?:(?:are|were|being|to be|have been|now) )*(?:swapped|switched|reversed|changed)(?: (?:round|around|over|about))?[\\s.]*$`,
  'i',
)

/** "Item 7 – moved to follow item 5": where it will come, which nothing is done about yet. */
export const comesLater = new RegExp(
  `^${item}\\s*[:,–—-]?\\s*(?:(?:was|is|be|to be|being|will be|now) )*(?:(?:moved|taken|heard|considered|brought|put|dealt with)(?: (?:down|back|up|to be taken|to be heard))*(?= (?:to (?:follow|come)|after|behind|below)\\b)|(?=(?:to )?(?:follow|come after|come behind)\\b)) ?(?:(?:to )?(?:follow|come after|come behind)|(?:to )?(?:after|behind|below)) (?:agenda )?item ${itemNumber}(?=[\\s,.;(–-]|$)[^\\n]{0,120}$`,
  'i',
)

/** An item that a line takes out of its turn, puts off or takes off the agenda. */
export function likelyItemOrder(said: string): readonly Way[] {
  const [, first, second] = swapped.exec(said) ?? swappedRound.exec(said) ?? []
  if (second !== undefined) return [way(`item ${second}`), way(`item ${first ?? ''}`)]
  const [, one, other] = asOne.map(form => form.exec(said)).find(m => m !== null) ?? []
  if (other !== undefined) return [way(`take ${one ?? ''}, ${other} together`)]
  if (movedOn.test(said)) return [way('next item')]
  const [, list = '', when = ''] = severalOff.exec(said) ?? []
  if (list !== '') return [wayOfSeveral((list.match(/\d[\w.]*/g) ?? []).map(number => deferral(number, when).words))]
  const waits = comesLater.exec(said)?.[1]
  if (waits !== undefined) return [way(`item ${waits}`)]
  const next = outOfTurn.map(form => form.exec(said)?.[1]?.trim()).find(found => found !== undefined)
  if (next !== undefined) return [way(`item ${next}`)]
  const off = putsOff.exec(said) ?? letsWait.exec(said) ?? isPutOff.exec(said)
  if (off !== null) return [deferral(off[1], off[2] ?? '')]
  const pull = pulled.exec(said),
    gone = pull === null ? isPulled.exec(said) : pull
  if (gone !== null) {
    const why = reason((pull === null ? gone[2] : gone[3]) ?? '')
    return [way(`withdraw item ${(gone[1] ?? gone[2] ?? '').trim()}${why === '' ? '' : `: ${why}`}`)]
  }
  const [, before = '', number, after = ''] = somewhere.exec(said) ?? []
  if (number !== undefined) {
    const until = reason(after)
    return [way(`defer ${number} because ${reason(before)}${until === '' ? '' : ` (${until})`}`)]
  }
  const rest = restPutOff.exec(said)
  if (rest !== null) return [way(`defer because the rest of the item${whyTheRest(rest[1] ?? '')}`)]
  const itself = thisPutOff.exec(said)
  return itself === null ? itselfPutOff(said) : [deferral(undefined, itself[1] ?? '')]
}
