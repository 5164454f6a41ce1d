import type { Typed } from '../line/typed.ts'

type Titled = Omit<Typed & { readonly kind: 'titled' }, 'otherwise' | 'said'>

/** What the chair says before the title of what comes next, and who is thanked. */
const lead =
  /^(?:(?:ok(?:ay)?|right(?:y|o|ie)?|so|good|great|lovely|well|and|then|thus|thanks?|thank you|ta|cheers|many thanks|yes|please|everyone|everybody|all|folks|colleagues|very much|very helpful|a lot|let['’]?s|let us|we(?:['’](?:ll|re|ve))?|we (?:will|are|can|should|now)|i(?:['’]d| would| will|['’]ll|['’]m going)(?: like to| now| to)?|i want to|can we|could we|shall we|may we|if we can|happy to|time (?:for|to)|ready for|just|now|next|up|onto|on|over|back|straight|into|to|with|for|forward|first|quickly|the|our|item|agenda|is|it['’]s|that brings us|which brings us|brings us|(?:that |which )?takes us|(?:i )?want to|i need to|have|having|we come|come|coming|mov(?:e|es|ed|ing)|go(?:es|ing)?|went|turn(?:ing|s|ed)?|jump(?:ing|ed)?|skip(?:ping|ped)?|switch(?:ing|ed)?|return(?:ing|ed)?|crack(?:ing)? on|press(?:ing)? on|tak(?:e|es|ing|en)|took|do(?:ing)?|hear(?:ing)?|start(?:ing)?|begin(?:ning)?|bring(?:ing)?|brought|pull(?:ing)?|deal(?:ing)?|look(?:ing)? at|open(?:ing)?|discuss(?:ing)?|consider(?:ing)?|cover(?:ing)?|pick(?:ing)? up|resum(?:e|ing))(?=[\s,.:–-])[\s,.:–-]+)+/iu
const tail =
  /[\s,]+(?:(?:item|report|paper|now|next|please|pls|first|then|instead|everyone|folks|all|forward|early|up|at this point|out of (?:order|turn)|(?:is |to be |will be |was |be )?(?:taken|heard|considered)|is next|time|(?:before|ahead of|in advance of|as|because|since|while|so that|given)\s[^\n]*)(?:[\s,]+|$))+$/iu
/** Where a sentence of thanks ends, and what is next begins. */
const pieces = /[.!]\s+|,\s+|\s[-–—]\s|\s+and (?:now )?(?=on to|over to|back to)/i

/** What says that a number alone is an item's. */
const isTaken =
  /\b(?:item|on to|onto|over to|back to|mov\w+ (?:on )?to|go(?:ing)? to|turn\w* to|crack\w* on|press\w* on|tak\w+|do(?:ing)?|next(?: up)?|start\w*|begin\w*|now)\b/i

/** What says that a thing is come to. */
const isComeTo =
  /\b(?:item|on ?to|over to|back to|mov\w+|go(?:ing)? (?:on )?to|turn\w* to|crack\w* on|press\w* on|tak\w+|do(?:ing)?|next|start\w*|begin\w*|now|right|ok(?:ay)?|so|let['’]?s|then|time for|bring\w*)\b/i
const putOff =
  '(?:deferred|deferring|postponed|postponing|held over|holding over|carried (?:over|forward|fwd)|put (?:off|back|over)|parked|pushed(?: back| over)?|bumped|rolled over|left over|slipped|not (?:reached|taken|got to)|stood over|(?:goes|moves|moved|slips|(?:to |will |has to |must |should |can )(?:go|move|slip|wait|come back|roll over)|(?:to |will |has to |must |should |can )be (?:deferred|held over|carried (?:over|forward)|postponed|put (?:off|back)))(?= (?:to|till?|until|over to|at|in)\\b))'
const links = '(?:(?:is|was|be|to be|has been|had to be|will be|being|now|then|all|both|should be|can be) )*'
const isPutOff = new RegExp(
  `^(?:the )?(\\p{L}[^,;:.\\n]{2,60}?)\\s*[:,–-]?\\s+${links}${putOff}(?=[\\s,.;:(–-]|$)([^\\n]{0,200})$`,
  'iu',
)
const putsOff =
  /^(?:(?:we(?:['’](?:ll|re))?|let['’]?s|please|pls|can we|agreed to|have to|need to|will|to) )*(?:(?:defer(?:ring|red)?|postpon(?:e|ing|ed)|park(?:ing|ed)?|bump(?:ing|ed)?)|(?:hold(?:ing)?|held|carry(?:ing)?|carried|push(?:ing|ed)?|put(?:ting)?|roll(?:ing|ed)?)(?: over| forward| back| off)?)\s*:?\s+(?:the )?(?!to\b|until\b|till\b|it\b|this\b|that\b|item\b|a\b|an\b|any\b)(\p{L}[^,;:.\n]{2,60}?)(?:(?: over| forward| back| off| item)*)?((?:[,;]|\s[-–]|\s(?:to|until|till|for|as|because|since|due)\b)[^\n]{0,200}|)$/iu

/** Reads a line that names an item by its title alone, to be taken now or put off; whether there is such an item is known where the meeting is. */
export function readByTitle(said: string): Titled | undefined {
  if (said.length > 240 || said.includes('\n')) return undefined
  const off = putsOff.exec(said) ?? isPutOff.exec(said)
  if (off !== null && !/\d/.test(off[1] ?? ''))
    return { kind: 'titled', title: (off[1] ?? '').trim(), step: 'defer', why: (off[2] ?? '').trim() }
  const parts = said.replace(/[?.!\s]+$/, '').split(pieces)
  for (const part of parts.toReversed().slice(0, 3)) {
    // "… now, then come back to 8": what comes later.
    if (parts.length > 1 && /^(?:and )?(?:then|after that)\b[^\n]{0,20}\bback\b|^back to \d/i.test(part)) continue
    const title = ` ${part}`
      .replace(tail, '')
      .trim()
      .replace(lead, '')
      .replace(/[?.!]+$/, '')
      .trim()
    if (title !== '' && title !== part.trim() && /^\d{1,2}(?:\.\d)?[a-z]?$/i.test(title) && isTaken.test(part))
      return { kind: 'titled', title, step: 'take', why: '' }
    if (
      title !== '' &&
      title.split(/\s+/).length <= 8 &&
      !/^\d|\d[.:]\d/.test(title) &&
      (isComeTo.test(part) || (parts.length > 1 && part === parts.at(-1)))
    )
      return { kind: 'titled', title, step: 'take', why: '' }
  }
  return undefined
}
