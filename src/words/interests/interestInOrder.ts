import { itemNumber } from '../line/asSaid.ts'

const items = `(${itemNumber}(?:(?:\\s*,\\s*|\\s+and\\s+|\\s*&\\s*)${itemNumber}){0,12})`
const itemBefore = new RegExp(
  `^(?:(?:in respect of|in relation to|re|regarding|on|under|for) )?(?:agenda )?items? ${items}\\s*[:,–-]?\\s+(?=\\p{Lu})`,
  'iu',
)
const saysThat =
  /^([\p{L}][^\n:;!?]{1,80}?)\s+(?:advised|stated|reported|informed [^,\n]{2,40}|said|indicated|confirmed|noted|declared|disclosed)(?: that)? (?:he|she|they) (?:had|has|have|held|holds) (an?)\s+(?=[^\n:;!?]{0,60}?(?:interest|connection|conflict)\b)/iu
const declaresThat = /^([\p{L}][^\n:;!?]{1,80}?)\s+declared\s+that\s+/iu

/** "personal int", "pecuniary int.": an interest, in short. */
export const interestInFull = (said: string): string =>
  said
    .replace(/\b((?:personal|prejudicial|pecuniary|registrable|registerable|financial) )int\b\.?/i, '$1interest')
    .replace(/\b(in|on|for) this (?:one|bit)\b/i, '$1 this item')

/** "Pursuant to the Code of Conduct, A declared": by which rule, and no part of who it is. */
const accordingTo =
  /^(?:pursuant to|in accordance with|in line with|further to|as required by|under) [^,;:\n]{3,100}, (?=(?:the )?\p{Lu}[^,;:\n]{2,80} (?:also |then )?(?:declared|disclosed)\b)/iu

/** "The Chair, Cllr Thistlewood, declared": who it is, and that they preside. */
const theChairNamed =
  /^(?:the )?(?:vice-)?chair(?:man|woman|person)?(?:, | \()((?:\p{L}{2,10}\.? )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2})(?:,|\)) (?=(?:also |then )?declared\b)/iu

const theKind =
  '(?:(?:disclosable |other |non-?)*(?:pecuniary|registrable|registerable|prejudicial|personal|financial)(?:,? (?:but|and) (?:not |non-?)?(?:pecuniary|prejudicial|personal|financial))?)'
/** "Having declared an interest, A withdrew from the meeting": who did both, in the order in which they did them. */
const havingDeclared = new RegExp(
  `^having (?:previously |already )?(?:declared|disclosed) (an? (?:${theKind} )?interest)((?: in (?:this item|(?:agenda )?item ${itemNumber}))?)(?: (?:in (?:it|the (?:item|matter))|earlier|under item \\d{1,2}))?, (\\p{L}[^,;:\\n]{1,60}?) (?=(?:then |therefore )?(?:left|withdrew|vacated|stayed|remained|took no part)\\b)`,
  'iu',
)
/** "Personal interest declared: A, item 7, trustee": the kind before the word. */
const kindFirst = new RegExp(
  `^(?:an? )?(${theKind}) interests? (?:(?:was|were) )?(?:declared|disclosed|noted|registered|recorded)(?: by)?\\s*(?:[:–—-]\\s*|(?<=by)\\s)(?=\\p{Lu})([^,;()–\\n]{2,60}?)(?=,|\\s[-–]|\\s?\\()`,
  'iu',
)

/** "A informed the Board, in relation to item 7, that his wife works there": the item between. */
const inRelationTo = new RegExp(
  `^(\\p{L}[^,:;\\n]{1,60}?) (?:advised|stated|informed|told|reported|said|declared|disclosed|explained|mentioned)(?: (?:the )?(?:board|partnership|committee|panel|meeting|members|chair|clerk|group))?,? (?:in relation to|in respect of|with regard to|regarding|re|concerning|on|under|for) ((?:agenda )?item ${itemNumber}),? that (?=(?:he|she|they|his|her|their)\\b)`,
  'iu',
)

/** "Item 6: A declared an interest", "A advised that she had an interest", "In respect of item 6 A declared that …": what was said, in the order in which it is read. */
export function inOrder(typed: string): string {
  const said = typed
    .replace(accordingTo, '')
    .replace(theChairNamed, '$1 ')
    .replace(
      havingDeclared,
      (_, kind: string, item: string, who: string) =>
        `${who} declared ${kind}${item === '' ? ' in this item' : item} and `,
    )
    .replace(inRelationTo, (_, who: string, item: string) => `In respect of ${item}, ${who} declared that `)
    .replace(kindFirst, (_, kind: string, who: string) => `Interest: ${who} - ${kind.toLowerCase()}`)
  if (said.length > 1_500 || said.includes('\n')) return said
  const first = itemBefore.exec(said),
    rest = first === null ? said : said.slice(first[0].length)
  const plain = rest.replace(saysThat, '$1 declared $2 ')
  if (first === null) return plain
  const named = ` in item ${(first[1] ?? '').trim()}`
  if (declaresThat.test(plain)) return plain.replace(declaresThat, `$1 declared an interest${named}: `)
  return /\bitems? \d/i.test(plain) || !/\bdeclared an?\b[^\n]{0,60}?\b(?:interest|connection)\b/i.test(plain)
    ? said
    : plain.replace(
        /(\bdeclared an?\b[^\n]{0,60}?\b(?:interest|connection))\b/i,
        (_, words: string) => `${words}${named}`,
      )
}
