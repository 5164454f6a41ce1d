import { itemNumber } from './asSaid.ts'
import { way } from './decisionPassed.ts'
import { reasonBeforeUntil } from './itemPutOffTyped.ts'
import type { Way } from './typed.ts'

const n = `(?:agenda )?(?:item )?(${itemNumber})`
const item = `(?:agenda )?items? (${itemNumber})`
const lead =
  "(?:(?:ok(?:ay)?,?|so,?|right,?|now|just|then|also) )?(?:(?:(?:the )?(?:chair(?:man|woman|person)?|convener|convenor|board|committee|meeting|members|panel|group|partners)|we|they|it was|was)(?:['’](?:ll|re))? )?(?:(?:is|are|was|were|will|has|have|now|then|going to|agreed|proposed?s?|decided|asked|suggested|moved|resolved|wishes|would like|that|to|be|straight|back|over|on|happy|going) ){0,5}"
const sooner =
  '(?:forward|up|now|next|first|early|earlier|instead|at this point|out of (?:order|turn|sequence)|(?:before|ahead of|in advance of|prior to) (?:agenda )?(?:items? )?\\d[\\w.]*)'

/** An item out of its turn, or the one that is now come to. */
const outOfTurn: readonly RegExp[] = [
  new RegExp(
    `^${lead}(?:tak(?:e|es|en|ing)|took|do(?:ing)?|hear(?:ing|d)?|consider(?:ing|ed)?|discuss(?:ing|ed)?|deal(?:ing|t)? with|bring(?:ing)?|brought|mov(?:e|ed|ing)|pull(?:ing|ed)?) (?:forward |up )?${n} ${sooner}(?=[\\s,.;(–-]|$)[^\\n]{0,200}$`,
    'i',
  ),
  new RegExp(
    `^${lead}(?:go|goes|going|went|skip(?:ping|ped)?|jump(?:ing|ed)?|mov(?:e|ed|ing)|return(?:ing|ed)?|turn(?:ing|ed)?|straight|back|on|over)(?: (?:straight|back|on|over|now|ahead))* (?:to|into) ${n}(?: (?:now|next|first|then))?(?:,? (?:as|because|since|while|for)\\b[^\\n]{0,160})?[\\s.]*$`,
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
]
const swapped = new RegExp(
  `^(?:swap(?:ped|ping)?|switch(?:ed|ing)?|revers(?:e|ed|ing)) (?:the order of )?items? (${itemNumber}) (?:and|&|with) (${itemNumber})[\\s.]*$`,
  'i',
)

const putOffVerb =
  '(?:defer(?:red|ring)?|postpon(?:e|ed|ing)|held? over|hold(?:ing)? over|carr(?:y|ied) (?:over|forward)|push(?:ed|ing)?(?: back| over)?|put(?:ting)? (?:off|back|over)|park(?:ed|ing)?|bump(?:ed)?|roll(?:ed)? over|continued?|left over|not (?:taken|reached|discussed|considered))'
/** "Deferred item 6 until January", "Push item 6 to January", "Hold 6 over". */
const putsOff = new RegExp(
  `^${lead}(?:${putOffVerb}|hold|push|held) (?:consideration of |discussion (?:of|on) )?${n}(?: over| back)?(?=[\\s,.;:(–-]|$)([^\\n]{0,200})$`,
  'i',
)
/** "item 6 held over to January", "6 deferred to Jan", "Item 6 - deferred, author off sick". */
const isPutOff = new RegExp(
  `^${n}\\s*[:,–-]?\\s*(?:(?:was|is|be|to be|has been|will be|being|now|then) )*(?:${putOffVerb}|(?:will|to) come back|coming back)(?=[\\s,.;:(–-]|$)([^\\n]{0,200})$`,
  'i',
)
/** "Deferred to the next meeting", "This item held over": the item being taken. */
const thisPutOff = new RegExp(
  `^(?:(?:this|the) (?:item|report|paper|matter) |it )?(?:(?:was|is|be|to be|has been|will be|now|then) )*(?:deferred|postponed|held over|carried over|parked|put (?:off|back)|continued)(?=[,.;:(–-]|$| (?:to|until|till|pending|as|because|since|due|owing|for|by|at|awaiting|-|–))([^\\n]{0,200})$`,
  'i',
)
const pulled = new RegExp(
  `^${lead}(?:pulled|withdrew|withdrawn|removed|took off|taken off) ${item}(?: (?:from|off) (?:the )?agenda)?([^\\n]{0,200})$`,
  'i',
)
const isPulled = new RegExp(
  `^${item}\\s*[:,–-]?\\s*(?:(?:was|is|has been|now) )*(?:pulled|withdrawn|removed|taken off)(?: (?:from|off) (?:the )?agenda)?(?=[\\s,.;:(–-]|$)([^\\n]{0,200})$`,
  'i',
)

const reason = (words: string): string =>
  words
    .trim()
    .replace(/^[\s,;:–-]+/, '')
    .replace(/[\s.]+$/, '')
    .replace(/^\(([^()]+)\)$/, '$1')
    .replace(/^(?:because(?: of)?|since|as|due to|owing to|on account of)\s+/i, '')
    .replace(/^(?:pending|awaiting) (.+)$/i, '$1 is awaited')
    .replace(/^at the request of (.+)$/i, '$1 asked for it')
    .replace(/^at (\S+(?: \S+)?['’]s?) request$/i, 'at $1 request')
const deferral = (number: string | undefined, why: string): Way => {
  const because = reason(reasonBeforeUntil(why))
  return way(`defer${number === undefined ? '' : ` ${number.trim()}`}${because === '' ? '' : ` because ${because}`}`)
}

/** An item that a line takes out of its turn, puts off or takes off the agenda. */
export function likelyItemOrder(said: string): readonly Way[] {
  const [, first, second] = swapped.exec(said) ?? []
  if (second !== undefined) return [way(`item ${second}`), way(`item ${first ?? ''}`)]
  const next = outOfTurn.map(form => form.exec(said)?.[1]?.trim()).find(found => found !== undefined)
  if (next !== undefined) return [way(`item ${next}`)]
  const off = putsOff.exec(said) ?? isPutOff.exec(said)
  if (off !== null) return [deferral(off[1], off[2] ?? '')]
  const gone = pulled.exec(said) ?? isPulled.exec(said)
  if (gone !== null) {
    const why = reason(gone[2] ?? '')
    return [way(`withdraw item ${(gone[1] ?? '').trim()}${why === '' ? '' : `: ${why}`}`)]
  }
  const itself = thisPutOff.exec(said)
  return itself === null ? [] : [deferral(undefined, itself[1] ?? '')]
}
