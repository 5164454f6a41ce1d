import { itemNumber } from '../line/asSaid.ts'
import type { Read } from '../line/typed.ts'

const politely = '(?:(?:correction|sorry|actually|please|no|oops)[,:;]?\\s+(?:[–—-]\\s+)?){0,3}'
const anInterest = '(?:declared |declaration of |registered )?(?:an? )?'
const kinds =
  '(?:(?:disclosable|other|non-?|registrable|registerable)[\\s-]?){0,2}(?:pecuniary|prejudicial|personal|financial|registrable|registerable|dpi)'
const kind = `(${kinds}(?:(?: interest)?,? (?:but|and) (?:not|non-?) ?(?:an? )?${kinds})?|[\\p{L}-]+ connection)`
const anyKind = '(\\p{L}[\\p{L}\\s-]{2,40}?)'
const whose = "(\\p{L}[\\p{L}.\\s’'-]{0,60}?)(?:['’]s?|s)"
const inItem = `(?:,? (?:in|on|for|under|re|regarding) (?:(?:agenda )?item )?(${itemNumber}))?`
const word = '(?:interest|declaration)(?: of interest)?'
const becomes =
  '(?:is|was|should be|should have been|ought to be|ought to have been|shd be|needs to be|is really|is actually|is only|was only)(?: (?:recorded|down|minuted|shown) as)?'
const notAnother = '(?: interest| one)?(?:,? (?:and )?(?:not|rather than|instead of) (?:an? )?[\\p{L}\\s-]{3,40})?'
const end = '[\\s.!]*$'

/** "Wilf's interest in item 7 is personal, not pecuniary": whose, in which item, of which kind. */
const isOfAKind = new RegExp(
  `^${politely}${whose} ${anInterest}(?:${kinds} )?${word}${inItem} ${becomes} (?:an? )?${kind}${notAnother}${end}`,
  'iu',
)
/** "change Wilf's interest in item 7 to personal". */
const toBeChanged = new RegExp(
  `^${politely}(?:change|correct|amend|make|put|alter) ${whose} ${anInterest}(?:${kinds} )?${word}${inItem} (?:(?:right )?to|into|as)?\\s?(?:an? )?${anyKind}${notAnother}${end}`,
  'iu',
)
/** "that interest should be personal, not pecuniary": the one declared last. */
const theLast = new RegExp(
  `^${politely}(?:that|the|this|the last|her|his|their) (?:last )?${word}${inItem} ${becomes} (?:an? )?${kind}${notAnother}${end}`,
  'iu',
)
const lastToBeChanged = new RegExp(
  `^${politely}(?:change|correct|amend|make|alter) (?:that|the|this|the last) (?:last )?${word}${inItem} (?:to|into|as)?\\s?(?:an? )?${kind}${notAnother}${end}`,
  'iu',
)
/** "withdraw Wilf's interest in item 7", "Wilf's interest in item 7 was recorded in error". */
const toBeTakenOut = new RegExp(
  `^${politely}(?:withdraw|remove|delete|strike(?: out)?|cancel|take out|scrub|scratch|take off) ${whose} ${anInterest}(?:${kinds} )?${word}${inItem}${end}`,
  'iu',
)
const inError = new RegExp(
  `^${politely}${whose} ${anInterest}(?:${kinds} )?${word}${inItem} (?:is|was|has been) (?:recorded|entered|put down|minuted|noted|declared|put in|typed) (?:in error|by mistake|wrongly)${end}`,
  'iu',
)
const afterAll = new RegExp(
  `^${politely}(\\p{L}[\\p{L}.\\s’'-]{0,60}?) (?:has|had|declared|did not declare an?|didn['’]t declare an?|does not have an?|doesn['’]t have an?) (?:no )?interest${inItem} after all${end}`,
  'iu',
)
const lastToBeTakenOut = new RegExp(
  `^${politely}(?:withdraw|remove|delete|strike(?: out)?|cancel|take out|scrub|scratch) (?:that|the last|this) (?:last )?${word}${inItem}${end}`,
  'iu',
)

const nobodys = /^(?:it|that|this|there|he|she|they|who|today|item)$/i

const read = (person: string | undefined, item: string | undefined, interest: string | undefined): Read => {
  const name = person?.trim()
  if (name !== undefined && nobodys.test(name)) return undefined
  return {
    kind: 'interest put right',
    ...(name === undefined ? {} : { person: { name } }),
    ...(item === undefined ? {} : { item }),
    ...(interest === undefined ? {} : { interest: interest.trim() }),
  }
}

/** Reads that a declared interest is to be put right: whose it is, of which item, and of which kind it should be; or that it is to be taken out. */
export function readInterestPutRight(said: string): Read {
  if (said.length > 200 || said.includes('\n') || !/\b(?:interest|declaration)\b/i.test(said)) return undefined
  const kindOf = isOfAKind.exec(said) ?? toBeChanged.exec(said)
  if (kindOf !== null) return read(kindOf[1], kindOf[2], kindOf[3])
  const last = theLast.exec(said) ?? lastToBeChanged.exec(said)
  if (last !== null) return read(undefined, last[1], last[2])
  const out = toBeTakenOut.exec(said) ?? inError.exec(said) ?? afterAll.exec(said)
  if (out !== null) return read(out[1], out[2], undefined)
  const lastOut = lastToBeTakenOut.exec(said)
  return lastOut === null ? undefined : read(undefined, lastOut[1], undefined)
}
