import { type Read, isNone } from './typed.ts'

/** "there were none", "none raised": that there was nothing, without a word of what. */
const none =
  /^(?:(?:there|we|they) (?:was|were|is|are|had|have|being) )?(?:none|nil|nothing)(?: (?:was|were|have been|had been))?(?: (?:received|given|made|recorded|reported|notified|raised|tabled|identified|to (?:note|report|declare|raise)|at this (?:meeting|time|point)|today|on this occasion|this time)){0,2}[\s.!]*$/i

/** Reads that there was nothing of what the item being taken is about. */
export const readNoneOfThese = (said: string): Read =>
  said.length < 80 && (none.test(said) || isNone(said)) ? { kind: 'none of these', said } : undefined
