import { way } from '../line/decisionPassed.ts'
import { peopleIn } from '../line/lineTakenApart.ts'
import { type Read, question } from '../line/typed.ts'
import { asDeclared } from './interestTyped.ts'

const whenItWas =
  '(?:(?:[Aa]t this (?:point|stage|juncture)|[Dd]uring|[Ii]n the course of|[Ii]n|[Uu]nder|[Ww]hile discussing|[Pp]art[ -]?way through|[Aa]fter)(?: (?:the|this|that|further))?(?: (?:item|discussion|debate|report|presentation|course of (?:the )?(?:discussion|debate|meeting|item)|consideration of (?:this|the) (?:item|report)|agenda item \\d{1,2}|item \\d{1,2}))?(?: of (?:this|the) (?:item|report|paper))?,? )?'
const who = "((?:[Tt]he )?\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3})"
const became =
  '(?:[Ii]t (?:then |also |now )?(?:became|becomes|was|is) (?:apparent|clear|known|evident|realised)(?: (?:during|in|from) (?:the )?(?:debate|discussion|report|item|presentation))?|[Ii]t (?:transpired|emerged|came to light|turned out)(?: (?:during|in) (?:the )?(?:debate|discussion|item))?)'
/** "it became apparent to A that she knew the owner", "A realised that he knew the applicant": who came upon what. */
const forms = [
  new RegExp(`^${whenItWas}${became} to ${who} that (?:he|she|they) ([^\\n]{3,200})$`, 'u'),
  new RegExp(`^${whenItWas}${became} that ${who} ([^\\n]{3,200})$`, 'u'),
  new RegExp(
    `^${whenItWas}${who} (?:(?:has|had|just|now|then|said|says|mentioned|(?:he|she|they)(?:['’]d|['’]s)?|that) )*(?:just |only )?(?:realis(?:ed|es)|realiz(?:ed|es)|recognis(?:ed|es)|discover(?:ed|s)|remember(?:ed|s)|recall(?:ed|s)|noticed|spotted|found out|became aware|twigged)(?: that)? (?:(?:he|she|they) )?([^\\n]{3,200})$`,
    'u',
  ),
]
const theKind =
  '((?:(?:disclosable |other |non-?)*(?:pecuniary|registrable|registerable|prejudicial|personal|financial)(?: (?:and|but not) (?:non-?)?\\p{L}+)?|dpi|ori|nri)?)'
/** "She declared a personal interest and remained", "- personal interest, staying in": what they did about it, behind why. */
const thenDeclared = new RegExp(
  `(?:[.;,]|\\s[–—-]|\\s(?:and|so))+\\s*(?:(?:and|so|therefore|accordingly|who) )*(?:(?:he|she|they|who|\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*)?) )?(?:(?:has|had|then|therefore|accordingly|duly) )*(?:(?:declared|disclosed|declares|declaring) )?(?:an? )?${theKind} ?(?:interest|int)\\b(?: in (?:the|this) (?:item|matter|report))?([^\\n]*)$`,
  'iu',
)

const kinOf = /^(.{2,60}?)['’]s (?=\p{Ll})/u

/** Reads an interest that somebody came upon while an item was taken: why, its kind, and whether they left or stayed; asked as any other. */
export function readInterestRealised(said: string): Read {
  if (said.length > 400 || said.includes('\n') || /[?!]\s*$/.test(said)) return undefined
  const cut = thenDeclared.exec(said)
  if (cut === null) return undefined
  const told = said.slice(0, cut.index)
  for (const [n, form] of forms.entries()) {
    const [, written = '', reason = ''] = form.exec(told) ?? []
    if (written === '') continue
    // "that Sam's wife works there": whose wife it is.
    const whole = `${written} ${reason}`,
      kin = n === 1 ? kinOf.exec(whole) : null
    const name = kin?.[1] ?? written,
      why = kin === null ? reason : `their ${whole.slice(kin[0].length)}`
    const [one, another] = peopleIn(name) ?? []
    if (one === undefined || another !== undefined) continue
    const did = (cut[2] ?? '').replace(/^[\s,;–—-]+/, '').replace(/[\s.]+$/, '')
    const read = asDeclared(
      said,
      one.name,
      (cut[1] ?? '').toLowerCase(),
      'this',
      why.replace(/[\s,;]+$/, ''),
      moved(did),
    )
    if (read === undefined || !('kind' in read) || read.kind !== 'question') continue
    return question('record it', [...read.ways.slice(0, -1), way(`note ${said}`)])
  }
  return undefined
}

/** What they did then, as it is read: "staying in" is that they stayed. */
const moved = (did: string): string | undefined =>
  did === ''
    ? undefined
    : ` and ${did
        .replace(/^(?:and|but) /i, '')
        .replace(/^(?:(?:he|she|they) )?(?:is |was )?(?:staying|stays|stay)(?: in)?\b/i, 'stayed')
        .replace(/^(?:(?:he|she|they) )?(?:has |is )?(?:leaving|leaves|gone out|going out)\b/i, 'left')}`
