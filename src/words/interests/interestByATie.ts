import { itemNumber } from '../line/asSaid.ts'
import { asDeclared } from './interestTyped.ts'
import { mayBeCalled } from '../line/lineTakenApart.ts'
import { type Read, question } from '../line/typed.ts'

const who = "((?:[Tt]he [Cc]hair|(?:[A-Z][a-z]{1,5}\\. )?\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}))"
const kin =
  '(?:wife|husband|partner|spouse|sister|brother|sister-in-law|brother-in-law|son|daughter|mother|father|mum|dad|parents?|child|children|cousin|niece|nephew|aunt|uncle|family|(?:best |close )?friend|flatmate|neighbour|employer|firm|company|charity|trust|business|landlord|tenant)'
/** What somebody is or does themselves: "she was a trustee of the trust", "he sat on its board". */
const own =
  '(?:he|she|they) (?:(?:now|also|still|was|is|are|were|had been|has been|have been) )*(?:(?:an?|the) (?:[\\p{L}-]+ ){0,3}?(?:trustee|governor|director|patron|shareholder|volunteer|employee|tenant|landlord|landlady|owner|member|chair|treasurer|secretary|adviser|consultant|magistrate|contractor)|trustee|director|chair|employed|married|related|sat|sits|serve[sd]|works?|worked|volunteer(?:s|ed)?|owns?|owned|chair(?:s|ed)|knows?|knew)\\b'
/** Somebody close to a member, or what is theirs, and what they do: a tie that may be an interest. */
const tie = `((?:${own}|(?:his|her|their) (?:own |late |ex-?|former )?${kin}(?:['’]s)? (?:(?:now|also) )?(?:is|was|are|has|have|owns?|owned|runs?|ran|works?|worked|drives?|drove|sits?|sat|volunteers?|manages?|leads?|chairs?|lives?|rents?|leases?|supplies|uses?|gets?|applied|bid|bids|employs?|teaches|does|did)\\b)[^;\\n]{2,160}?)`
const ofIt = '(?:for|with) (?:him|her|them)'
const item = `(?:agenda )?item (${itemNumber})`
/** "A says his wife drives for the firm so that's item 4 for him", "Item 4 - A mentioned her brother works there". */
const forms: readonly { readonly form: RegExp; readonly order: 'item last' | 'item first' }[] = [
  {
    form: new RegExp(`^${who},? ([^\\n]{0,80}?)${tie}(?:[,;]? \\(${item}\\)|, ${item})[\\s.]*$`, 'u'),
    order: 'item last',
  },
  {
    form: new RegExp(
      `^${who}(?:[:,]| [–-])? ?([^\\n]{0,80}?)${tie}[,;.]? (?:[–-] )?(?:(?:and |so )*(?:that['’]?s|that is|that would be|so|which is|this is|it['’]?s|hence|affects|relates to|relevant to)(?: (?:for|in|re|on|under))? |(?=an? (?:interest|conflict) ))(?:an? (?:interest|conflict|issue|problem) (?:in|on|for|under) )?${item}(?: ${ofIt})?(?: too| as well)?[\\s.]*$`,
      'u',
    ),
    order: 'item last',
  },
  {
    form: new RegExp(
      `^(?:[Ii]nterest (?:in|on) |[Uu]nder |[Oo]n )?${item.replace('item', '[Ii]tem')}\\s*[:,–-]+ ${who}(?:[:,]| [–-])? ?([^\\n]{0,80}?)${tie}[\\s.]*$`,
      'u',
    ),
    order: 'item first',
  },
]
/** The same of a post of their own, with no item: in the one being taken, perhaps. */
const itemUnsaid = new RegExp(`^${who},? ([^\\n]{2,80}?)(${own}[^;\\n]{2,160}?)[\\s.]*$`, 'u')
/** Both an item and something of theirs, or what they are. */
const theirs = /\b(?:his|her|their|he|she|they)\b[\s\S]*\bitem \S|\bitem \S[\s\S]*\b(?:his|her|their|he|she|they)\b/i
/** What stands between who it is and the tie: that they said so, and no more. */
const saysSo =
  /^(?:(?:has|had|just|also|only|now|then|wants?|wishes|would like|to|it|be|noted|known|minuted|the|board|us|me|all|he|she|they|shd|should|ought|have|mentioned|mentions|says?|said|saying|drew|draws|attention|the fact|made (?:it )?known|asked|asks|recorded|meeting|members['’]?|chair|clerk|points? out|pointed out|flags?|flagged|tells|told|advis\p{L}+|declar\p{L}+|disclos\p{L}+|remembers?|remembered|realis\p{L}+|admits?|admitted|that|earlier|before|late|at the start|sorry|forgot|because|as|since|reports?|reported|confirm\p{L}*|knows?|states?|stated)(?:[\s,:;–-]+|$))*$/iu

/** Reads an interest that somebody has by a tie to somebody else, with the item it is in and no word of an interest; asked. */
export function readInterestByATie(said: string): Read {
  return theirs.test(said) ? readTieOfItem(said) : withoutItem(said)
}

/** A note first: that somebody sits on a board may be told for any reason. */
function withoutItem(said: string): Read {
  if (said.length > 400 || said.includes('\n') || /[?!]\s*$/.test(said)) return undefined
  const [, name = '', between = '', why = ''] = itemUnsaid.exec(said) ?? []
  if (name === '' || !mayBeCalled(name) || !saysSo.test(between.trim())) return undefined
  const read = asDeclared(said, name, '', 'this', ofThem(why))
  return !/\b(?:declar|disclos)/i.test(between) && read !== undefined && 'kind' in read && read.kind === 'question'
    ? question('record it', read.ways.toReversed())
    : read
}

/** The same with the item it is in: before whoever takes a line with an item in a bracket for a note of that item. */
export function readTieOfItem(said: string): Read {
  if (said.length > 400 || said.includes('\n') || /[?!]\s*$/.test(said) || !theirs.test(said)) return undefined
  for (const { form, order } of forms) {
    const m = form.exec(said)
    if (m === null) continue
    const [name = '', between = '', why = '', number = ''] =
      order === 'item last' ? m.slice(1).filter(found => found !== undefined) : [m[2], m[3], m[4], m[1]]
    if (!mayBeCalled(name) || !saysSo.test(between.trim())) continue
    return asDeclared(said, name, '', number, ofThem(why))
  }
  return undefined
}

/** "she was a trustee of the trust", as the nature of an interest: without her. */
const ofThem = (why: string): string => why.replace(/^(?:he|she|they) (?:(?:now|also|still|is|was|are|were) )*/i, '')
