import { type Read, isNone } from './typed.ts'

/** "there were none", "none raised": that there was nothing, without a word of what. */
const none =
  /^(?:(?:there|we|they) (?:was|were|is|are|had|have|being) )?(?:none|nil|nothing)(?: (?:was|were|have been|had been))?(?: (?:received|given|made|disclosed|indicated|advised|recorded|reported|notified|raised|tabled|identified|to (?:note|report|declare|raise)|at this (?:meeting|time|point)|today|on this occasion|this time)){0,2}[\s.!]*$/i

/** "nothing under urgent", "nothing from anyone under interests": that there was nothing of what is named. */
const nothingUnder =
  /^(?:(?:there was )?(?:nothing|none|nil)) (?:(?:raised|declared|received|else|further|from (?:anyone|anybody|members|partners)|today) )*(?:under|for|on|re|by way of) (?:(?:the |any )?(?:item \d+|urgent(?: (?:business|items?))?|(?:declarations? of )?interests?|dois?|declarations?|matters arising|apologies|public questions?|questions))[\s.!]*$/i

/** "no one had anything to declare": the same of those who were there. */
const nobodyHad =
  /^(?:no[- ]?one|nobody|no members?|none of (?:the members|those present|us))(?: present)? (?:had|has|raised|declared) (?:anything|any (?:interests?|items?|business|apologies))(?: (?:further|else|new))?(?: to (?:declare|raise|add|report|disclose))?[\s.!]*$/i

/** Reads that there was nothing of what the item being taken is about. */
export const readNoneOfThese = (said: string): Read =>
  said.length < 80 && nothingUnder.test(said) ? { kind: 'said', what: 'none given' } : noneOfTheItem(said)

const noneOfTheItem = (said: string): Read =>
  // "none declared" says itself of what.
  said.length < 80 &&
  !/^(?:none|nil|nothing) (?:was |were )?declared\b/i.test(said) &&
  (none.test(said) || nobodyHad.test(said) || isNone(said))
    ? { kind: 'none of these', said }
    : undefined
