import { isNoName } from '../meeting/names.ts'
import { itemNumber } from './asSaid.ts'
import { readPerson } from './peopleTyped.ts'
import { type Read, question } from './typed.ts'

const nobody =
  /^(?:(?:there were )?no (?:declarations?|disclosures?|interests?)(?: of interests?)?(?: (?:were |have been )?(?:received|made|declared|given|recorded))?|(?:declarations?(?: of interests?)?|interests?)\s*[:–—-]?\s*(?:none|nil)(?: (?:received|made|declared))?)[.!]?$/i
const items = `(${itemNumber}(?:(?:\\s*,\\s*|\\s+and\\s+|\\s*&\\s*)${itemNumber}){0,12})`
const declared = new RegExp(
  `^([\\p{L}][^\\n:;!?]{1,80}?)\\s+(?:(?:then|also|has|have|had)\\s+)?(?:declared|disclosed|declares)\\s+(?:an?|his|her|their)\\s+([^\\n:;!?]{0,60}?)\\s*(interests?|connection|association|relationship)(?:\\s+(?:in|regarding|relating to|on)\\s+(?:respect of\\s+)?(?:agenda\\s+)?items?\\s+${items})?[,;:.]?\\s*([^\\n]{0,1000})$`,
  'iu',
)

/** Reads an interest that somebody declared, or that nobody did. What a member says of themselves opens the form, which is for one person's eyes. */
export function readInterestTyped(said: string, addressed: boolean): Read {
  if (nobody.test(said)) return { kind: 'said', what: 'none given' }
  if (
    /^i(?: have| wish to| would like to| need to|['’]d like to)?(?: an interest)?(?: to)? declare(?: an? [^\n]{0,40}?interest\b[^\n]{0,200})?[.!]?$/i.test(
      said.slice(0, 300),
    ) &&
    said.length <= 300
  )
    return { kind: 'declare', for: '' }
  if (/^declarations?(?: of interests?)?\s*[:–—]\s*\S/i.test(said))
    return readInterestListed(said) ?? { kind: 'said', what: 'which item declared' }
  const word = /^declare(?=[\s:.]|$)(?:\s+an? (?:[\p{L}-]+ ){0,3}interest)?(?=[\s:.,]|$)\s*/iu.exec(said)
  if (
    word !== null &&
    (said.length === word[0].length ||
      /^(?:for|in|an?|my|personal|interests?|[:.])(?![\w])|^[:.]/i.test(said.slice(word[0].length)))
  )
    return { kind: 'declare', for: /^for\s+(.+)$/i.exec(said.slice(word[0].length))?.[1]?.trim() ?? '' }
  const m = said.length > 1_500 ? null : declared.exec(said)
  if (m === null) return addressed ? readInterestListed(said) : undefined
  const [, who = '', kind = '', noun = '', numbers, after = ''] = m
  const interest = (/^interest/i.test(noun) ? kind : `${kind} ${noun}`).trim()
  if (isNoName(who) || /^(?:i|we)$/i.test(who)) return undefined
  const later = numbers === undefined ? itemLater.exec(after.slice(0, 300)) : null
  const which =
    numbers ?? later?.[2] ?? (/^in (?:respect of )?this (?:item|report)\b/i.test(after) ? 'this' : undefined)
  if (which === undefined) return { kind: 'said', what: 'which item declared' }
  const rest = (later === null ? after : `${later[1] ?? ''}${after.slice(later[0].length)}`).replace(
    /^in (?:respect of )?this (?:item|report)\b[,;:]?\s*/i,
    '',
  )
  // What the declarant did then is another fact, to be recorded when the item comes.
  const did = does.exec(rest)
  if (did !== null) return asDeclared(said, who, interest, which, rest.slice(0, did.index))
  return {
    kind: 'declared',
    person: readPerson(who, false),
    items: which === 'this' ? [] : which.split(/\s*,\s*|\s+and\s+|\s*&\s*/),
    interest,
    nature: natureOf(rest),
  }
}

/** "as a governor (item 6)": the item after the nature. */
const itemLater = new RegExp(`^([^()]{0,200}?)\\s*\\((?:in (?:respect of )?)?(?:agenda )?items? ${items}\\)`, 'i')
/** What the declarant did, or will do. */
const does =
  /(?:^|[\s,;.]+)(?:(?:and|but)\s+)?(?:(?:then|therefore|will|would|also)\s+)*(?:left|leave|withdrew|withdraw|stayed|stay|remained|remain|took no|take no|did not|will not|abstained|vacated)\b/i

/** The declaration alone, or a note of all that was said. */
function asDeclared(said: string, who: string, interest: string, which: string, nature: string): Read {
  const item = which === 'this' ? 'this item' : `item${/[,&]|\band\b/.test(which) ? 's' : ''} ${which}`
  const because = natureOf(nature)
  const article = /^[aeiou]/i.test(interest === '' ? 'interest' : interest) ? 'an' : 'a'
  const words =
    `${who} declared ${article} ${interest} interest in ${item}${because === '' ? '' : `: ${because}`}`.replace(
      /\s+/g,
      ' ',
    )
  return question('record it', [
    { title: words, words },
    { title: `note ${said}`, words: `note ${said}` },
  ])
}

const kindWord =
  /^(?:(?:a |an )?(?:(?:disclosable |other |non-)*(?:pecuniary|registrable|registerable|prejudicial|personal|financial)|dpi|ori|nri|opi)(?: interest)?)$/i
const itemWord = new RegExp(`^(?:agenda )?items? ${items}$`, 'i')

/** "A - item 6 - prejudicial - husband works there", "Interest: A, items 4 and 5, personal - trustee", "A (personal, item 6, trustee)": asked as a sentence. */
function readInterestListed(said: string): Read {
  if (said.length > 400 || said.includes('\n')) return undefined
  const parts = said
    .replace(/^(?:declarations?(?: of interests?)?|interests?)\s*[:–—-]\s*/i, '')
    .split(/\s*(?:[,;()]|\s[-–—]|\.(?=\s|$))\s*/)
    .map(p => p.trim())
    .filter(p => p !== '')
  const kind = parts.find(p => kindWord.test(p)),
    item = parts.find(p => itemWord.test(p))
  const others = parts.filter(p => p !== kind && p !== item && !does.test(p))
  const [who, ...nature] = others
  if (item === undefined || who === undefined || isNoName(who) || who.split(' ').length > 4 || !/^\p{Lu}/u.test(who))
    return undefined
  if (kind === undefined && !/^(?:declarations?|interests?)\b/i.test(said)) return undefined
  const interest = (kind ?? '').replace(/^an? /i, '').replace(/ interest$/i, '')
  return asDeclared(said, who, interest, itemWord.exec(item)?.[1] ?? '', nature.join(', '))
}

/** What comes after the item, without the word that joins it: "as her husband owns a boat", "(trustee)"; "as a governor" stays whole. */
const natureOf = (rest: string) =>
  rest
    .trim()
    .replace(/[\s.]+$/, '')
    // The item's title, between its number and the reason.
    .replace(/^(?:[-–—]\s*[^-–—\n]{2,80}?\s+[-–—]|\([^()\n]{2,80}\))\s+(?=(?:as|because|since|due)\b)/i, '')
    .replace(/^\((.*)\)$/, '$1')
    .replace(/^(?:because|since|due to|on the grounds? (?:that|of)|[-–—:])\s+/i, '')
    .replace(/^as\s+(?!(?:an?|the|chair|member|trustee|director|governor|owner|employee)\b)/i, '')
