import { peopleIn } from '../line/lineTakenApart.ts'
import { isNoName } from '../../meeting/names.ts'

/** A tie of somebody's to something, in the words it was told in. */
export interface TieTold {
  readonly who: string
  readonly nature: string
}

const name = "((?:The [Cc]hair|(?:\\p{L}{2,10}\\.? )?\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*){0,2}?))"
const kin =
  '(?:wife|husband|partner|spouse|sister|brother|son|daughter|mother|father|mum|dad|parents?|cousin|niece|nephew|aunt|uncle|family|(?:close )?friend|employer|firm|company|charity|business|landlord|neighbour)'
const says =
  '(?:(?:has|have|had|also|just|then) )*(?:declar|stat|sa|advis|report|mention|disclos|confirm|not|indicat|inform|tell|told|flag|explain|remind|admit|point)\\p{L}*(?: (?:us|(?:the )?(?:[Bb]oard|[Cc]hair|[Mm]eeting|[Mm]embers|[Cc]lerk|[Pp]artnership|[Pp]anel|[Cc]ommittee|[Gg]roup|[Ff]orum)|out))?(?: that)?,?'
/** A post, or what binds somebody: "a trustee of", "works for", "sits on the board". */
const binds =
  /\b(?:trustees?|governors?|directors?|patron|shareholders?|volunteers?|employees?|employed|employer|tenants?|landlord|landlady|owns?|owned|owner|works?|worked|board|sits?|sat|members? of|runs?|ran|related|knows|knew|friends?|married|receives?|funded|funding|grant|contract|contractor|serving|serves|supplies|sells|lives?|magistrate|chairs|interest|wife|husband|partner|son|daughter|brother|sister|mother|father|cousin|company|firm|charity|trust|provider|bids?|bidding|non-exec\w*|consultant|school|club)\b/i

const forms: readonly RegExp[] = [
  // "A's husband works there", "A - son is an officer", "A: trustee of the trust"
  new RegExp(`^${name}['’]s ((?:late |ex-?|step-?)?${kin}(?:[- ]in[- ]law)?\\b[^\\n]{4,300})$`, 'u'),
  new RegExp(`^${name}(?:\\s*[:–—]|\\s-|,)\\s+(\\S[^\\n]{4,300})$`, 'u'),
  // "A declared an interest as her partner works there"
  new RegExp(
    `^${name} (?:has |had |also )?(?:declare[ds]?|disclosed?s?) (?:an? )?(?:possible |potential )?(?:interest|conflict(?: of interest)?)(?:,? (?:as|because|since|in that|due to|by virtue of)|\\s*[,:;–—-])\\s+(\\S[^\\n]{4,300})$`,
    'u',
  ),
  // "A said she was a governor", "A declared that her son was an officer"
  new RegExp(`^${name} ${says} ((?:he|she|they|his|her|their)\\b[^\\n]{4,300})$`, 'u'),
  // "A is a trustee of the trust"
  new RegExp(`^${name} ((?:is|was) (?:an?|the|on|married|employed|related)\\b[^\\n]{4,300})$`, 'u'),
]
const came = /\b(?:left|joined|arrived|apologies|apols|attending|attended|deput\p{L}+|substitut\p{L}+|will be|late)\b/iu

/**
 * Reads who has a tie to what, of a line that tells it without the item it matters to: "A's husband works for the council", "A: trustee of the food bank".
 * So much may be many things; an interest it is while declarations are taken.
 */
export function tieTold(said: string): TieTold | undefined {
  if (said.length > 400 || said.includes('\n') || /[?!]\s*$/.test(said) || came.test(said) || !binds.test(said))
    return undefined
  for (const form of forms) {
    const [, written = '', told = ''] = form.exec(said) ?? []
    if (written === '' || isNoName(written) || !binds.test(told)) continue
    const [one, another] = peopleIn(written) ?? []
    if (one === undefined || another !== undefined) continue
    return { who: one.name, nature: natureInShort(told) }
  }
  return undefined
}

/** "she is a governor", "- interest noted": as the nature of an interest is written in the form. */
export const natureInShort = (told: string): string =>
  told
    .replace(/[\s.]{1,20}$/, '')
    .replace(/\s*[–—,;-]\s*interests? (?:was )?(?:noted|declared|recorded)$/i, '')
    .replace(/^(?:(?:he|she|they) )?(?:is|was|were|are) (?=(?:an?|the|on|employed|married|related)\b)/i, '')
    .replace(/^(?:that )?(?:his|her|their) /i, '')
