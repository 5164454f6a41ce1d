import { way } from '../line/decisionPassed.ts'
import { interestInFull } from './interestInOrder.ts'
import { asDeclared, does } from './interestTyped.ts'
import { mayBeCalled, peopleIn, takenApart } from '../line/lineTakenApart.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'

/** A kind of interest as it is typed in haste, and as it is called. */
const kinds: readonly (readonly [typed: RegExp, kind: string])[] = [
  [/\b(?:an? )?(?:dpi|disclosable pec(?:uniary)?(?: interest)?)\b/i, 'disclosable pecuniary'],
  [/\b(?:an? )?(?:ori|other registr?able(?: interest)?|other registerable(?: interest)?)\b/i, 'other registrable'],
  [/\b(?:an? )?(?:nri|non-?registr?able(?: interest)?|non-?registerable(?: interest)?)\b/i, 'non-registrable'],
  [/\b(?:an? )?(?:non|not)[- ]?(?:disclosable )?(?:pec(?:uniary)?|pecunary)\b\.?/i, 'non-pecuniary'],
  [/\b(?:an? )?non[- ]?(?:prej(?:udicial)?)\b\.?/i, 'non-prejudicial'],
  [/\b(?:an? )?(?:pecuniary|pecunary|pec|financial)\b\.?/i, 'pecuniary'],
  [/\b(?:an? )?(?:personal (?:and|&) prejudicial|prejudicial|prej)\b\.?/i, 'prejudicial'],
  [/\b(?:an? )?(?:pers|personal)\b\.?(?= *(?:int\b|interest|conflict|[-–,:(]|in\b|re\b|$))/i, 'personal'],
]
/** Without one of these a line is of no interest; the second are words of other things too, and want an item. */
const surely =
  /\b(?:dois?|d\.o\.i|dpi|ori|nri|non-?pec\w*|pecuniary|prejudicial|recus\w+|conflicted|conflict of interests?|(?:personal|pers|pecuniary|prejudicial|declar\w+|standing|registr?able) int(?:erests?)?|declar(?:ed|es|ing|ations?)|disclos(?:ed|es|ure)|interest (?:was )?(?:declared|noted|registered)|interests? (?:of|from|by)|(?:due to|because of|given|owing to|on account of) (?:an?|his|her|their) (?:\w+ )?(?:interest|conflict))\b|^interests?\s*[:–-]/i
const perhaps =
  /\b(?:interests?|int|conflicts?|connection|personal|association|related to|member of|on the board|board member|sits on|works for|married to|owns|owner|declare|trustee|governor|director of|employee|employed by)\b/i
const talked =
  /\b(?:expressed (?:an )?interest|of interest to|public interest|in the interests? of|best interests?|interested|declared (?:open|closed|carried|lost|the meeting)|self[- ]interest|interest rates?|conflict resolution)\b|\b(?:sought|invited|asked for|called for) (?:an?y?|the|further|verbal|new|members['’]?)?\s?(?:\p{Ll}+ )?(?:declarations?|interests?)\b/iu

/** "A's item 7 one is pecuniary after all, pls change": what was declared before, and nothing new. */
const putRight =
  /\bafter all\b|\b(?:pls|please|can you|could you) (?:change|amend|correct|alter)\b|\bshould (?:be|have been|read|say)\b|^(?:correction|sorry|change|amend)\b/i

const label =
  /^(?:(?:possible|potential|perceived|new|further|late|standing|additional)\s)*(?:(?:dois?|d\.o\.i\.?s?|declarations?|declared(?=\s*[:–-])|disclosures?|interests?|int\b|conflicts?|register)(?: (?:of|from|in))?(?: interests?)?(?: (?:is |was |were )?(?:declared|made|noted|disclosed|registered|received|given))?(?: (?:by|from|for))?)\s*[:,–-]*\s*/i
/** Between who it is and why: "declared an interest as", "has a", "reminded the Board of her standing interest as". */
const says =
  /^[\s,;:(–-]*(?:(?:previously|having|has|had|have|got|['’]s got|both|each|also|then|again|wished? to|to|is|was|were|would|will|did|wish(?:es|ed)?|want(?:s|ed)?|needs?|like|asked|it|hereby|verbally|formally|again)\b\s*)*(?:(?:declar|disclos|regist|not|mention|stat|advis|report|remind|inform|confirm|indicat|rais|highlight|said|says|record|made|make|flag|acknowledg|restat|repeat|reiterat|gave|tabl|own(?:ed up))\p{L}*\s*(?:(?:the )?(?:board|meeting|members|committee|partnership|chair|panel)\b\s*)?)?(?:(?:that )?(?:he|she|they)(?: (?:had|has|have|was|is|were|are))?\b\s*)?(?:that\b\s*)?(?:of\b\s*)?(?:(?:an?|his|her|their|the|any|previous(?:ly)?|standing|usual|existing|ongoing|potential|possible|perceived)\b\s*)*(?:(?:declarations?|disclosures?|conflict(?:ed|s)?|interests?|int|doi|connection|due to|of interests?)\b\.?\s*)*(?:(?:declared|noted|registered|previously)\b\s*)?(?:as (?=\b(?:an?|the|chair|member|trustee|director|governor|owner|employee)\b)|(?:because|since|due to|as|re|regarding|being|by reason of)\b\s*)?[\s,;:(–-]*/iu

/** What they are about to do, or not to do, is no part of why. */
const willDo =
  /(?:^|[\s,;(–-]+)(?:(?:and|so|is|but|(?:he|she|they)(?:['’](?:s|ll|re))?) )*(?:intends?|intending|plans?|planning|going) (?:not )?to\b[^\n]*$|(?:^|[\s,;(–-]+)(?:(?:and|so|is|but|(?:he|she|they)(?:['’](?:s|ll|re))?) )*(?:staying|leaving|leaves|leave|stays|stay|withdraws|won['’]?t|will|to leave|to stay|(?:not )?taking (?:no )?part|took no part|not voting|no vote|abstain\w*|stepping out|stepping aside|withdrawing|stands|remains)\b[^\n]*$|^(?:and|but|so)\b[^\n]*$/i
/** What somebody did for an item in which they have an interest, with no word of the interest: "Ravi recused", "Ravi withdrew from item 9". */
const aside =
  /^(?:has |was |is )?(?:recus(?:ed|es|ing)(?: (?:him|her|them)sel(?:f|ves))?|conflicted out|stood aside|stepped aside|stood down)\b/i

/** "nadia DOI item 7": a first name in small letters, before a word of nothing but an interest. */
const smallName =
  /^(\p{Ll}{3,15})(?= (?:(?:has|had|with) )?(?:an? )?(?:doi|dpi|ori|nri|d\.o\.i|declar(?:es|ed|ing)|conflicted|recus\w+|interest)\b)/iu

/** The people that words begin with; names, initials and first names, joined. */
const whoFirst =
  /^(?:both )?((?:the )?\p{Lu}[\p{L}.'’-]*(?: (?!DOI\b)\p{Lu}[\p{L}.'’-]*){0,3}(?: \([^()]{2,60}\))?(?:(?:,? (?:and|&) |, ?|\/)(?=\p{Lu})\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}){0,4})(?=$|[^\p{L}])(?:['’]s)?/u
const afterwards = /\b(?:declared|disclosed) by (\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3})/u

/** Reads an interest in a line of words of the clerk's own, whatever order they stand in; asked, in the words that record it. */
export function readInterestInALine(written: string, how: 'surely' | 'perhaps' = 'perhaps'): Read {
  if (
    written.length > 400 ||
    written.includes('\n') ||
    /[?!]\s*$/.test(written) ||
    talked.test(written) ||
    putRight.test(written)
  )
    return undefined
  const said = interestInFull(written).replace(
    smallName,
    (_, name: string) => name.charAt(0).toUpperCase() + name.slice(1),
  )
  const line = takenApart(said, true)
  if (!surely.test(said) && !(how === 'perhaps' && perhaps.test(said) && line.item !== undefined)) return undefined
  if (/^(?:no|nil|none|nothing)\b|\bno (?:new |further )?(?:interests?|declarations?)\b/i.test(said)) return undefined
  const typed = kinds.find(([form]) => form.test(line.words)),
    kind = typed?.[1] ?? ''
  const bare = (typed === undefined ? line.words : line.words.replace(typed[0], ' '))
    .replace(/^[\s,;:–-]+/, '')
    .replace(/^(?:interest|int)\b[\s,;:–-]*/i, '')
  const each = listed(said, written)
  if (each !== undefined) return each
  const rest = bare
    .replace(label, '')
    .replace(/^(?:by|from)\s+/i, '')
    .replace(/\s+/g, ' ')
    .trim()
  const by = afterwards.exec(rest)
  const first = whoFirst.exec(rest)
  const who = (by?.[1] ?? first?.[1] ?? '').replace(/,$/, '').trim()
  const people = peopleIn(who.replace(/\b(?:DOI|DPI|ORI|NRI)\b/g, ''))
  if (
    people === undefined ||
    people.length > 5 ||
    !people.every(p => mayBeCalled(p.name) && /^(?:[Tt]he )?\p{Lu}/u.test(p.name))
  )
    return undefined
  const then = by === null ? rest.slice(first?.[0].length ?? 0) : rest.slice(by.index + by[0].length)
  const names = people.map(p => p.name)
  // "DOI item 4 TZ 9": a number alone behind who it is is the item.
  const bareItem =
    line.item === undefined
      ? /^\s*(?:[-–,]\s*)?(?:in |on |re )?(\d{1,2}(?:\.\d{1,2})?)(?=$|[\s,:–-](?!\d))/.exec(then)
      : null
  const which = line.item ?? bareItem?.[1] ?? 'this'
  const afterItem = bareItem === null ? then : then.slice(bareItem[0].length)
  const theirItems = which.split(/\s*,\s*|\s+and\s+|\s*&\s*/)
  if (/\brespectively\b/i.test(said) && names.length > 1 && names.length === theirItems.length)
    return question('record it', [
      wayOfSeveral(
        names.map((name, n) =>
          `${name} declared a ${kind} interest in item ${theirItems[n] ?? ''}`.replace('a  ', 'an '),
        ),
      ),
      way(`note ${written}`),
    ])
  const tail = afterItem
    .replace(says, '')
    .replace(/\b(?:stepped (?:out|aside)|popped out|went out|out(?: of the (?:room|meeting))?)\b/i, 'left')
    .replace(/^\s+|[\s.,;:–-]+$/g, '')
  const stood = aside.test(afterItem.trim()) || /\brecus/i.test(afterItem)
  if (stood) return whoStoodAside(written, names, which, kind)
  const found = does.exec(` ${tail}`)
  const did =
    found === null ||
    /\b(?:leav(?:e|ing)|withdraw(?:ing)?|stay(?:ing)?|remain(?:ing)?|take no|will|would|vote|speak|abstain)\b/i.test(
      found[0],
    )
      ? null
      : found
  const nature = (did === null ? tail : ` ${tail}`.slice(0, did.index))
    .replace(willDo, '')
    .replace(/^\(?([^()]*)\)?$/, '$1')
    .trim()
  return asDeclared(
    written,
    names.join(' and '),
    kind,
    which,
    nature,
    did === null ? undefined : ` ${tail}`.slice(did.index),
  )
}

/** "Ravi item 9, Ffion item 10 (trustee)": several who declare, each with an item. */
function listed(said: string, written: string): Read {
  const parts = said
    .replace(label, '')
    .split(
      /\s*;\s*(?:and )?|,\s*(?:and )?(?=\p{Lu}[^,;]*(?:\bitems? \d|\(\d))|\s+and\s+(?=\p{Lu}[^,;]*(?:\bitems? \d|\(\d))/u,
    )
  if (parts.length < 2 || !parts.every(part => /\bitems? [a-z]{0,3}\d|\(\d/i.test(part))) return undefined
  const words = parts.map(part => {
    const read = readInterestInALine(`DOI ${part}`)
    return read !== undefined && 'kind' in read && read.kind === 'question' ? read.ways[0]?.words : undefined
  })
  return words.every(w => w !== undefined && !w.includes('\n'))
    ? question('record it', [wayOfSeveral(words.filter(w => w !== undefined)), way(`note ${written}`)])
    : undefined
}

/** Whoever recused themselves: they left the room, declared an interest besides, or stayed and took no part. */
function whoStoodAside(said: string, names: readonly string[], which: string, kind: string): Read {
  const item = which === 'this' ? 'this item' : `item ${which}`
  const [who = ''] = names
  if (names.length > 1) return undefined
  const declared = asDeclared(said, who, kind, which, '', 'left')
  return declared !== undefined && 'kind' in declared && declared.kind === 'question'
    ? question('record it', [way(`${who} left the room for ${item}`), ...declared.ways])
    : declared
}
