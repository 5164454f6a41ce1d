import { isNoName } from '../../meeting/names.ts'
import { itemNumber } from '../line/asSaid.ts'
import { inOrder, interestInFull } from './interestInOrder.ts'
import { readInterestsOfSeveral } from './interestsOfSeveral.ts'
import { peopleBefore } from '../line/movesTyped.ts'
import { readPerson } from '../line/peopleTyped.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'

const made =
  '(?: (?:(?:were|was|have been|had been|being) )?(?:received|made|declared|given|recorded|intimated|notified|noted|disclosed|registered|raised|reported|tendered|submitted|advised))?(?: (?:by|from) (?:any )?(?:(?:board|partnership|committee|panel) )?(?:members?|partners|those present|anyone|anybody|the (?:board|partnership|committee|members)))?(?: (?:at (?:this|the) (?:meeting|stage|point|time)|today|(?:in|for|on|under|regarding|in (?:respect of|relation to)) (?:(?:any|this|the|of) ){1,3}(?:agenda )?items?(?: of business)?(?: on the agenda)?))?'
const nobody = new RegExp(
  `^(?:(?:there (?:were|was|being) )?(?:no|nil) (?:new |further |other |additional )?(?:declarations?|disclosures?|(?:(?:declarable|conflicts? of|members['’]) )?interests?|conflicts?)(?: of (?:an )?interests?)?(?: to (?:declare|disclose|report|record|note))?${made}|(?:(?:declarations?|disclosures?)(?: of (?:an )?interests?)?|(?:members['’] )?interests?)\\s*[:–—-]?\\s*(?:none|nil)${made}|nil declarations?|nil returns?(?: (?:from|by) (?:all|everyone|members)(?: (?:present|members|there|here))?)?|nothing to declare)[.!]?$`,
  'i',
)
/** The same of those who were there: "Members had no interests to declare", "No one declared an interest". */
const nobodyThere = new RegExp(
  `^(?:(?:no (?:members?|partners?|one|body)|nobody|no-one|none of the members)(?: present)?(?: had| has)? (?:declared|disclosed)(?: an?y?)? interests?${made}|(?:the )?(?:members|partners|those present|all)(?: present)? (?:had|have|declared|indicated|confirmed|advised)(?: that they had)? (?:no (?:interests?|declarations?(?: of interests?)?)|nothing)(?: to (?:declare|make|disclose))?|(?:none|nil|nothing) (?:was |were )?declared)[.!]?$`,
  'i',
)
const items = `(${itemNumber}(?:(?:\\s*,\\s*|\\s+and\\s+|\\s*&\\s*)${itemNumber}){0,12})`
const declared = new RegExp(
  `^([\\p{L}][^\\n:;!?]{1,80}?)\\s+(?:(?:then|also|now|just|has|have|had)\\s+)?(?:declared|disclosed|declares)\\s+(?:(?:an?|his|her|their)\\s+|(?=(?:personal|prejudicial|pecuniary|disclosable|financial|other|non-)[^\\n]{0,30}interests?\\b))([^\\n:;!?]{0,60}?)\\s*(interests?|connection|association|relationship)(?:\\s+(?:in|regarding|relating to|on|re|concerning|about|under|for)\\s+(?:(?:respect of|relation to|regard to)\\s+)?(?:agenda\\s+)?items?\\s+${items})?[,;:.]?\\s*([^\\n]{0,1000})$`,
  'iu',
)

/** "No interests were declared other than those already registered": of nobody in particular. */
const exceptThoseKnown =
  /^(?:there (?:were|was) )?no (?:(?:new|further|other|additional) )?(?:interests?|declarations?|disclosures?|one|member)\b[^\n]{0,60}\b(?:other than|except|apart from|besides|beyond|save)\b/i

/** "A Member declared …": who it is has to be asked. */
const somebodyUnnamed =
  /^(?:an?|one(?: of the)?|another|some|two|three|several) (?:[\p{L}-]+ ){0,2}(?:members?|councillors?|officers?|partners?|attendees?|governors?|trustees?|representatives?)$/iu

/** Reads an interest that somebody declared, or that nobody did. What a member says of themselves opens the form, which is for one person's eyes. */
export function readInterestTyped(written: string, addressed: boolean): Read {
  const each = readInterestsOfSeveral(interestInFull(written), addressed, one => readInterestTyped(one, addressed))
  if (each !== undefined) return each
  const said = inOrder(interestInFull(written))
  // "left the room, having declared an interest" is a leaving.
  if (/\bhaving declared\b/i.test(said) && /\b(?:left|leaves|withdrew|returned|stayed|remained|vacated)\b/i.test(said))
    return undefined
  if (
    addressed &&
    !namesAnItem(said, addressed) &&
    /^(?:an? )?interests? (?:was |were )?declared by \S[^\n:]{1,60}$/i.test(said)
  )
    return { kind: 'said', what: 'which item declared' }
  if (exceptThoseKnown.test(said)) return undefined
  if (nobody.test(said) || (addressed && nobodyThere.test(said))) return { kind: 'said', what: 'none given' }
  if (
    /^i(?: have| wish to| would like to| need to|['’]d like to)?(?: an interest)?(?: to)? declare(?: an? [^\n]{0,40}?interest\b[^\n]{0,200})?[.!]?$/i.test(
      said.slice(0, 300),
    ) &&
    said.length <= 300
  )
    return { kind: 'declare', for: '' }
  if (/^declarations?(?: of interests?)?\s*[:–—]\s*\S/i.test(said))
    return (
      readInterestListed(said, true) ??
      (namesAnItem(said, addressed) ? undefined : { kind: 'said', what: 'which item declared' })
    )
  const word = /^declare(?=[\s:.]|$)(?:\s+an? (?:[\p{L}-]+ ){0,3}interest)?(?=[\s:.,]|$)\s*/iu.exec(said)
  if (
    word !== null &&
    (said.length === word[0].length ||
      /^(?:for|in|an?|my|personal|interests?|[:.])(?![\w])|^[:.]/i.test(said.slice(word[0].length)))
  )
    return declareFor(/^for\s+(.+)$/i.exec(said.slice(word[0].length))?.[1] ?? '')
  const m = said.length > 1_500 ? null : declared.exec(said)
  if (m === null) return readInterestListed(said, addressed, written)
  const [, who = '', kind = '', noun = '', numbers, after = ''] = m
  const interest = (/^interest/i.test(noun) ? kind : `${kind} ${noun}`).trim().replace(/^conflict of$/i, '')
  if (somebodyUnnamed.test(who)) return { kind: 'said', what: 'who declared' }
  if (isNoName(who) || /^(?:i|we)$/i.test(who)) return undefined
  const later = numbers === undefined ? itemLater.exec(after.slice(0, 300)) : null
  const which =
    numbers?.trim() ??
    later?.[2] ??
    (/^in (?:respect of )?this (?:item|report)\b/i.test(after) || goneForThis.test(after) ? 'this' : undefined)
  if (which === undefined) return inWhichItem(said, addressed, written, who, interest, after)
  const rest = (later === null ? after : `${later[1] ?? ''}${after.slice(later[0].length)}`).replace(
    /^in (?:respect of )?this (?:item|report)\b[,;:]?\s*/i,
    '',
  )
  // What the declarant did then is another fact, to be recorded when the item comes.
  const both = who.replace(/^both\s+/i, '').replace(/\s+(?:each|both)$/i, '')
  const several = / and |,/.test(both) ? (peopleBefore(both) ?? []) : []
  if (several.length > 1 && !does.test(rest))
    return {
      kind: 'several',
      each: several.map(person => ({
        kind: 'declared',
        person,
        items: which === 'this' ? [] : which.split(/\s*,\s*|\s+and\s+|\s*&\s*/),
        interest,
        nature: natureOf(rest),
      })),
    }
  const did = does.exec(rest)
  if (did === null && /^(?:and|but) \p{Ll}/u.test(rest.trim())) return asDeclared(written, who, interest, which, '')
  if (did !== null) return asDeclared(written, who, interest, which, rest.slice(0, did.index), rest.slice(did.index))
  return {
    kind: 'declared',
    person: readPerson(who, false),
    items: which === 'this' ? [] : which.split(/\s*,\s*|\s+and\s+|\s*&\s*/),
    interest,
    nature: natureOf(rest),
  }
}

/** "for A: trustee of the trust": whom the form is for, and what stands in it. */
function declareFor(written: string): Read {
  const [, who = '', nature] = /^([^:\n]{1,80}):\s+(\S[^\n]*)$/.exec(written.trim()) ?? [undefined, written.trim()]
  return { kind: 'declare', for: who, ...(nature === undefined ? {} : { nature }) }
}

/** "… as a candidate and left the meeting for the duration of this item": what was done for it says in which item it is. */
const goneForThis =
  /\b(?:left|withdrew|stayed|remained|retired)\b[^.;\n]{0,60}?\b(?:for|during|from|throughout) (?:the (?:duration|consideration|discussion|whole) (?:of|on) )?(?:this|the) item\b/i

/** Declared before this meeting. */
const toldOfBefore =
  /\bhad (?:previously |already |also )?(?:declared|disclosed)\b|\b(?:previous|last|earlier|another) meeting\b/i

/** An interest that is in no item: asked of whoever writes to the bot whether it is in the one being taken, with the note. */
function inWhichItem(
  said: string,
  addressed: boolean,
  written: string,
  who: string,
  interest: string,
  after: string,
): Read {
  if (namesAnItem(said, addressed)) return undefined
  const itsTitle = byItsTitle.exec(after.slice(0, 200))
  if ((!addressed && itsTitle === null) || after.trim() === '') return { kind: 'said', what: 'which item declared' }
  // "an interest in attending": they would like to.
  if (/^in \p{L}+ing\b/u.test(after) || toldOfBefore.test(said)) return undefined
  const did = does.exec(after)
  const asked = asDeclared(
    written,
    who,
    interest,
    'this',
    after.slice(0, did?.index),
    did === null ? undefined : after.slice(did.index),
  )
  if (asked === undefined || !('kind' in asked) || asked.kind !== 'question') return undefined
  const otherwise = { kind: 'question', unsure: 'in which item', ways: asked.ways } as const
  const [titled = '', words = ''] = did === null ? (itsTitle ?? []) : []
  if (words === '' || / and |,/.test(who)) return otherwise
  return {
    kind: 'declared',
    person: readPerson(who, false),
    items: [],
    interest,
    nature: natureOf(after.slice(titled.length)),
    titled: { words, sure: /\b(?:item|report|paper)\b/i.test(titled) || /\S \S+ \S/.test(words), otherwise },
  }
}

/** "in the budget item as a trustee", "regarding the grants: she chairs the fund": the item, by words of its title. */
const byItsTitle =
  /^(?:in|on|regarding|re|for|about|concerning|in respect of|in relation to|relating to|with regard to) (?:the )?(?:(?:agenda )?item (?:on |about )?)?["'‘“]?([\p{L}\d][\p{L}\d'’&/ -]{2,60}?)["'’”]?(?: (?:agenda )?(?:item|report|paper|business))?(?=$|[\s.]*$|[,;:(]| (?:as|because|since|due to|by virtue of|being)\b)[,;:]?\s*/iu

/** Whether a line written to the bot has an item all the same, so that it is read as it can be. */
const namesAnItem = (said: string, addressed: boolean) => addressed && /\bitems? [a-z]{0,3}\d/i.test(said)

/** "as a governor (item 6)": the item after the nature. */
const itemLater = new RegExp(`^([^()]{0,200}?)\\s*\\((?:in (?:respect of )?)?(?:agenda )?items? ${items}\\)`, 'i')
/** What the declarant did, or will do. */
export const does =
  /(?:^|[\s,;.]+(?:[–—-]\s+)?)(?:(?:and|but)\s+)?(?:(?:indicated|advised|stated|said|confirmed|explained) (?:that )?(?:he|she|they) )?(?:(?:then|therefore|will|would|also|should|not|be)\s+)*(?:spoke|left|(?:went|gone|stepped|popped) (?:out|outside|aside)|leav(?:e|ing)|withdr(?:ew|aw(?:ing)?)|stay(?:ed)?|remain(?:ed|ing)?|took no|take (?:no|part)|did not|will not|vote|speak|abstain(?:ed)?|vacated?)\b/i

/** What somebody says they will do is no record that they did. */
const intends = /\b(?:will|would|intend(?:s|ed)?|indicated|advised|stated|said|should)\b/i

/** What the declarant did, as a sentence of its own: "A left the room for item 6", "A stayed in the room for item 6 and spoke but did not vote". */
function didThen(who: string, item: string, did: string): string {
  const words = did
    .replace(/^[\s,;.–—-]+/, '')
    .replace(/[\s.]+$/, '')
    .replace(/^(?:and|but)\s+/i, '')
    .replace(/^(?:then|therefore|also) /i, '')
    .replace(/\bdidn['’]t\b/i, 'did not')
  if (/^(?:left|withdrew|vacated|leaving|withdrawing|went|gone|stepped|popped)\b/i.test(words))
    return `${who} left the room for ${item}`
  const besides = words
    .replace(
      /[\s,]*\b(?:throughout|for (?:its|the (?:whole|full|entire)?) ?(?:duration|item|discussion|meeting))(?: (?:the|this|that|its) (?:item|discussion|meeting|debate))?$/i,
      '',
    )
    .replace(/^(?:stayed|remained|staying|remaining)(?: in (?:the )?(?:room|meeting|place|chamber))?/i, '')
    .replace(
      /^[\s,]*(?:for|during|throughout) (?:(?:the|its|their|any|all|full|whole|entire) ){0,2}(?:(?:consideration|discussion|debate|vote|voting|duration|course|rest|determination)(?: and \p{L}+)?(?: (?:of|on|about) )?)?(?:(?:(?:this|the|that) )?(?:item|matter|report|business|application|debate|discussion)|it)?(?![\p{L}])/iu,
      '',
    )
    .replace(
      /^[\s,]*(?:while|whilst|when|as) (?:it|(?:this|the|that) (?:item|matter|report)) (?:was|is) (?:being )?\p{L}+ed\b/iu,
      '',
    )
    .replace(/^[\s,]*(?:(?:and|but) )?/, '')
  const joint = /^(?:did not|took no)/i.test(besides) ? 'but' : 'and'
  return `${who} stayed in the room for ${item}${besides === '' ? '' : ` ${joint} ${besides}`}`
}

/** The declaration alone, or a note of all that was said. */
export function asDeclared(
  said: string,
  who: string,
  interest: string,
  which: string,
  nature: string,
  did?: string,
): Read {
  const item = which === 'this' ? 'this item' : `item${/[,&]|\band\b/.test(which) ? 's' : ''} ${which.trim()}`
  // "… a volunteer. He remained": who did it, at the head of what they did.
  const because = natureOf(nature.replace(/[.;,]?\s+(?:he|she|they)\s*$/i, ''))
  const article = /^[aeiou]/i.test(interest === '' ? 'interest' : interest) ? 'an' : 'a'
  const words =
    `${who} declared ${article} ${interest} interest in ${item}${because === '' ? '' : /^as an?\s/i.test(because) ? ` ${because}` : `: ${because}`}`.replace(
      /\s+/g,
      ' ',
    )
  const people = / and |,/.test(who)
    ? (peopleBefore(who.replace(/^both\s+/i, '').replace(/\s+(?:each|both)$/i, '')) ?? [])
    : [{ name: who }]
  const then =
    did === undefined || /[,&]|\band\b/.test(which) || intends.test(did)
      ? []
      : people.map(({ name }) => didThen(name, item, did))
  const [one, ...others] = then
  return question('record it', [
    ...(one === undefined
      ? []
      : others.length === 0
        ? [{ title: `${one} / ${words}`, words: wayOfSeveral([words, one]).words }]
        : [{ title: [...then, words].join(' / '), words: wayOfSeveral([words, ...then]).words }]),
    { title: words, words },
    { title: `note ${said}`, words: `note ${said}` },
  ])
}

const labelOfInterests =
  /^(?:declarations?(?: of interests?)?|interests?(?: declared)?|declared interests?)\s*[:–—-]\s*/i
const kindWord =
  /^(?:(?:a |an )?(?:(?:disclosable |other |non-)*(?:pecuniary|registrable|registerable|prejudicial|personal|financial)(?:,? (?:but|and) (?:not |non-?)\p{L}+)?|dpi|ori|nri|opi)(?: interest)?)$/iu
const itemWord = new RegExp(`^(?:agenda )?items? ${items}$`, 'i')

/** "A - item 6 - prejudicial - husband works there", "Interest: A, items 4 and 5, personal - trustee", "A (personal, item 6, trustee)": asked as a sentence. */
function readInterestListed(said: string, addressed: boolean, written = said): Read {
  if (said.length > 400 || said.includes('\n') || (said.match(/\bitems? [a-z]{0,3}\d/gi) ?? []).length > 1)
    return undefined
  const parts = said
    .replace(labelOfInterests, '')
    .split(/\s*(?:[,;()]|\s[-–—]|\.(?=\s|$))\s*/)
    .map(p => p.trim().replace(/^(?:he|she|they) (?=(?:then |therefore )?(?:left|withdrew|stayed|remained)\b)/i, ''))
    .filter(p => p !== '')
  const kind = parts.find(p => kindWord.test(p)),
    item = parts.find(p => itemWord.test(p))
  const others = parts.filter(p => p !== kind && p !== item && !does.test(p))
  const [who, ...nature] = others
  if (item === undefined || who === undefined || isNoName(who) || who.split(' ').length > 4 || !/^\p{Lu}/u.test(who))
    return undefined
  if (kind === undefined && !(addressed && labelOfInterests.test(said))) return undefined
  const interest = (kind ?? '').replace(/^an? /i, '').replace(/ interest$/i, '')
  const did = parts.find(p => does.test(p) && /^(?:and |but |then )*(?:left|withdrew|stayed|remained)\b/i.test(p))
  return asDeclared(written, who, interest, itemWord.exec(item)?.[1] ?? '', nature.join(', '), did)
}

/** "as the forum runs the fund" is a reason; "as the chair of the forum" is who they are. */
const clauseAfterAs =
  /^as\s+(?=(?:an?|the)\s+(?:[\p{L}’'-]+\s+){1,4}(?:is|are|was|were|has|have|had|does|did|will|would|runs?|ran|owns?|owned|manages?|managed|administers?|administered|holds?|held|receives?|received|provides?|provided|leases?|leased|rents?|rented|employs?|employed|funds?|funded|made|makes|submitted|submits|sold|sells|supplies|supplied|uses?|used|occupies|occupied|supports?|supported|delivers?|delivered)\s+(?:\p{L}))/iu

/** What comes after the item, without the word that joins it: "as her husband owns a boat", "(trustee)"; "as a governor" stays whole. */
const natureOf = (rest: string) =>
  rest
    .trim()
    .replace(
      /\.\s+(?:he|she|they) (?:also )?(?:declared|stated|confirmed|advised|said|indicated|explained) that [^\n]*$/i,
      '',
    )
    .replace(/[\s.]+$/, '')
    // The item's title, between its number and the reason.
    .replace(/^(?:[-–—]\s*[^-–—\n]{2,80}?\s+[-–—]|\([^()\n]{2,80}\))\s+(?=(?:as|because|since|due)\b)/i, '')
    .replace(/^\((.*)\)$/, '$1')
    .replace(/^(?:because|since|due to|by (?:virtue|reason) of|in that|on the grounds? (?:that|of)|[-–—:])\s+/i, '')
    .replace(/^(?:in|on|regarding|for) the (?:agenda )?item\s+['"‘“][^'"‘’“”\n]{2,80}['"’”],?\s*/i, '')
    .replace(/^(?:and )?(?:noting|stating|explaining|saying|advising|indicating|having (?:noted|stated)) that\s+/i, '')
    // "she's chief exec of the trust": what she is.
    .replace(
      /^(?:he|she|they)(?:['’](?:s|re)| is| are| was| were) (?=(?:an?|the|on|in|chief|chair|head|director|trustee|member|governor|manager|employed|married|related)\b)/i,
      '',
    )
    .replace(/^as\s+(?!(?:an?|the|chair|member|trustee|director|governor|owner|employee)\b)/i, '')
    .replace(clauseAfterAs, '')
