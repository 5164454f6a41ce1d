import { itemNumber } from '../line/asSaid.ts'
import { asDeclared } from './interestTyped.ts'
import { mayBeCalled } from '../line/lineTakenApart.ts'
import type { Read } from '../line/typed.ts'

const who = "((?:[Tt]he [Cc]hair|(?:[A-Z][a-z]{1,5}\\. )?\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}))"
const kin =
  '(?:wife|husband|partner|spouse|sister|brother|sister-in-law|brother-in-law|son|daughter|mother|father|mum|dad|parents?|child|children|cousin|niece|nephew|aunt|uncle|family|(?:best |close )?friend|flatmate|neighbour|employer|firm|company|charity|trust|business|landlord|tenant)'
/** Somebody close to a member, or what is theirs, and what they do: a tie that may be an interest. */
const tie = `((?:his|her|their) (?:own |late |ex-?|former )?${kin}(?:['’]s)? (?:(?:now|also) )?(?:is|was|are|has|have|owns?|owned|runs?|ran|works?|worked|drives?|drove|sits?|sat|volunteers?|manages?|leads?|chairs?|lives?|rents?|leases?|supplies|uses?|gets?|applied|bid|bids|employs?|teaches|does|did)\\b[^;\\n]{2,160}?)`
const ofIt = '(?:for|with) (?:him|her|them)'
const item = `(?:agenda )?item (${itemNumber})`
/** "A says his wife drives for the firm so that's item 4 for him", "Item 4 - A mentioned her brother works there". */
const forms: readonly { readonly form: RegExp; readonly order: 'item last' | 'item first' }[] = [
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
/** Both an item and something of theirs. */
const theirs = /\b(?:his|her|their)\b[\s\S]*\bitem \S|\bitem \S[\s\S]*\b(?:his|her|their)\b/i
/** What stands between who it is and the tie: that they said so, and no more. */
const saysSo =
  /^(?:(?:has|had|just|also|only|now|then|wants?|wishes|would like|to|it|be|noted|known|minuted|the|board|us|me|all|he|she|they|shd|should|ought|have|mentioned|mentions|says?|said|saying|points? out|pointed out|flags?|flagged|tells|told|advis\p{L}+|declar\p{L}+|disclos\p{L}+|remembers?|remembered|realis\p{L}+|admits?|admitted|that|earlier|before|late|at the start|sorry|forgot|because|as|since|reports?|reported|confirm\p{L}*|knows?|states?|stated)(?:[\s,:;–-]+|$))*$/iu

/** Reads an interest that somebody has by a tie to somebody else, with the item it is in and no word of an interest; asked. */
export function readInterestByATie(said: string): Read {
  if (said.length > 400 || said.includes('\n') || /[?!]\s*$/.test(said) || !theirs.test(said)) return undefined
  for (const { form, order } of forms) {
    const m = form.exec(said)
    if (m === null) continue
    const [name = '', between = '', why = '', number = ''] =
      order === 'item last' ? m.slice(1, 5) : [m[2], m[3], m[4], m[1]]
    if (!mayBeCalled(name) || !saysSo.test(between.trim())) continue
    return asDeclared(said, name, '', number, why)
  }
  return undefined
}
