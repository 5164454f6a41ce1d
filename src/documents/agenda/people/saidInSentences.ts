import { kindOf } from '../../../meeting/agenda.ts'
import { isGroupOfPeople, isName, namesAPost, namesAService } from '../../../meeting/presentersWritten.ts'
import { presenting } from './whoPresents.ts'

// Items that a colleague says in sentences: `Moll Petherick will start us off with apologies (5 minutes).`, `We will finish with any other business.`

/** What a sentence says: the business, who brings it, and what stands behind. */
interface Said {
  readonly title: string
  readonly who?: string
  readonly behind?: string
}

const time =
  '(?: (?:then|also|just|briefly|quickly|first|next|again|be|be here to|join us to|be joining us to|come along to|be coming to))*'
const us = '(?: (?:us|everyone|members|the (?:board|group|committee|panel|partnership|meeting)))?'
const news =
  '(?: (?:a|an|the|our|their|her|his|some|more|any|brief|short|quick|verbal|oral|written|further|usual|regular|progress|first|final|headline))*(?: (?:updates?|presentations?|reports?|talks?|overviews?|briefings?|summary|summaries|feedback|look|run[- ]through|walk[- ]through|demonstrations?|discussions?|sessions?|introductions?|headlines|news|conversation|word|item|slot)) (?:on|about|of|from|at|to|for)'
/** What somebody does with an item, up to the words for it. */
const does = `(?:(?:start|kick|begin|open|lead|get|set)(?:ing|ning)?${us}(?: (?:off|out|going))? (?:with|on|by covering)|(?:finish|close|end|round|wrap)(?:ing)?${us}(?: (?:off|up))? with|(?:go|going|run|running|walk|walking|take|taking|talk|talking|lead|leading|guide|guiding|bring|bringing)${us} through|(?:give|giving|provide|providing|bring|bringing|present|presenting|share|sharing|lead|leading|have|having|deliver|delivering|offer|offering)${us}${news}|(?:report|reporting|feed|feeding|come|coming)(?: back)?${us}(?: back)? (?:on|about|with|to)|(?:update|updating|brief|briefing|address)${us} (?:on|about)|(?:speak|speaking|talk|talking)(?: to us)? (?:about|on|to)|(?:present|presenting|introduce|introducing|cover|covering|share|sharing|outline|outlining|explain|explaining|demonstrate|show|showing|summarise|table|bring|bringing|lead|leading|launch|launching|chair)${us}(?: on)?)`
const person = '(\\p{Lu}[^.:;!?]{1,90}?)'
const longest = 400

const first =
  '(?:(?:(?:And )?[Tt]hen|[Nn]ext|[Aa]fter that|(?:And )?[Ff]inally|Lastly|First|Second|Third|[Ff]ollowing that|To (?:start|begin|finish|close)),? )?'
const byWho = new RegExp(
  `^${first}${person},? (?:will|['’]ll|is going to|are going to|is here to|are here to|is coming to|are coming to|is joining us to|are joining us to|to)${time} ${does} (.{3,300})$`,
  'u',
)
const askedFor = new RegExp(
  `^${person} (?:has|have) (?:asked for|requested|been given|got)(?: (.{1,30}? ?min(?:ute)?s?))?(?: on| to (?:talk about|discuss|raise|cover|present|speak (?:on|about)))? (.{3,300})$`,
  'u',
)
const byUs = new RegExp(
  `^${first}(?:[Ww]e|I)(?: (?:will|shall)|['’]ll| are going to)?${time} (?:${does}|(?:move|turn|go|come|get)(?: on| back)?(?: on)? to|(?:look|talk|think)(?: again)? (?:at|about|through)|(?:discuss|consider|review|note|agree|approve|sign off|hear about|receive|welcome)) (.{3,300})$`,
  'u',
)
const weHear = new RegExp(
  `^${first}(?:[Ww]e|[Yy]ou)(?: (?:will|shall)|['’]ll)${time} (?:hear|have|get|receive|welcome)(?: back)?(?:${news}| from)? (?:the )?${person} (?:on|about|with|to (?:talk|speak|update us|present|report)(?: to us)? (?:about|on|through)|to (?:present|introduce|share)) (.{3,300})$`,
  'u',
)
const thereIs = new RegExp(
  `^${first}[Tt]here (?:will be|is)${news.replace(/\(\?:on\|.*$/, 'from (?:the )?')}${person} (?:on|about) (.{3,300})$`,
  'u',
)
const passive = new RegExp(
  `^(?:The |Our )?(.{3,200}?) (?:will be|is being|is to be|are being) (?:presented|introduced|led|covered|given|taken|brought|facilitated|delivered|explained)(?: to us)? by (?:the )?${person}$`,
  'u',
)
const lastOfAll =
  /^(?:And )?(?:finally|lastly|then|next)(?:,| it['’]s| is| we have| there['’]s|(?= (?:the|an?|any|some|our) )) (.{3,160})$/i
const forWhat =
  /^(?:The |Our )?(.{3,200}?) (?:is|are|will be)((?: (?:just|only|there|here|included|attached|on the agenda))* (?:for (?:information|noting|decision|discussion|approval|sign[- ]off|comment|assurance)\b.{0,200})|(?: attached| to follow)\b.{0,200})$/u

/** Somebody, or a service; what they are stands behind a comma, in a bracket or behind `from`. */
function whoIn(words: string): string | undefined {
  const [, bare = words, besides] =
    /^([^,(]{2,60}?)(?:,? from (?:the )?|, (?:our |the )?| \()([^()]{2,60})\)?,?$/iu.exec(words) ?? []
  if (/^(?:we|i|you|it|there|this|these|they|members?|partners?|everyone)$/i.test(bare)) return undefined
  const known =
    isName(bare) ||
    namesAService(bare) ||
    isGroupOfPeople(bare) ||
    presenting(bare) !== undefined ||
    /^\p{Lu}\p{Ll}{1,11}$/u.test(bare) ||
    (namesAPost(bare) && !/ (?:is|are|will|has|have) /.test(bare) && bare.split(' ').length <= 6)
  return known
    ? besides === undefined
      ? bare.replace(/^the /i, '')
      : `${bare.replace(/^the /i, '')}, ${besides}`
    : undefined
}

/** What a sentence has as an item; undefined for any other. */
export function itemSaid(sentence: string): Said | undefined {
  if (sentence.length > longest) return undefined
  const text = sentence.replace(/\.$/, '').trim()
  for (const form of [weHear, thereIs, byWho]) {
    const [, who, business] = form.exec(text) ?? []
    const whose = who === undefined ? undefined : whoIn(who)
    if (business !== undefined && whose !== undefined) return titled(business, whose)
  }
  const [, asking = '', length, asked] = askedFor.exec(text) ?? []
  if (asked !== undefined && whoIn(asking) !== undefined)
    return titled(
      length === undefined ? asked : `${asked} (${length.replace(/^(?:about|around|a) /, '')})`,
      whoIn(asking),
    )
  const [, ours = lastOfAll.exec(text)?.[1]] = byUs.exec(text) ?? []
  if (ours !== undefined) return titled(ours, undefined)
  const [, brought, by = ''] = passive.exec(text) ?? []
  if (brought !== undefined && whoIn(by) !== undefined) return titled(brought, whoIn(by))
  const [, noted, why] = forWhat.exec(text) ?? []
  return noted === undefined || why === undefined ? undefined : titled(noted, undefined, why.trim())
}

/** What is sent out, or what people do besides: `I will share the slides by Friday`. */
const notBusiness =
  /^(?:(?:the|some|any|your|our|all|more|further) )?(?:papers?|copies|slides|agenda|link|details|documents?|parking|lunch|refreshments|coffee|tea|you|it|this|that|them|each other|everyone|time)\b(?! (?:\p{L}+ )*(?:strategy|policy|plan|review|update))/iu
const attached =
  /,? (?:(?:both|all|which (?:is|are)|papers?|copy|copies) )?(?:attached|enclosed|to follow|see attached)$/i

/** The words for an item without its article, with a capital, and without what is said of its paper. */
function titled(words: string, who: string | undefined, behind?: string): Said | undefined {
  if (notBusiness.test(words)) return undefined
  const paper = attached.exec(words)?.[0]
  const bare = (paper === undefined ? words : words.slice(0, -paper.length))
    .trim()
    .replace(/^(?:the|a|an|our|some) (?=\S)/i, '')
  const said = behind ?? paper?.replace(/^,? /, '')
  return {
    title: bare.charAt(0).toUpperCase() + bare.slice(1),
    ...(who !== undefined && { who }),
    ...(said !== undefined && { behind: said.charAt(0).toUpperCase() + said.slice(1) }),
  }
}

/** Where one sentence ends and another begins: not after a rank or an initial. */
export const sentenceEnd =
  /(?<=[\p{Ll}\d)]{2}[.!?])(?<!\b(?:[Ii]nsp|[Ss]upt|[Ss]gt|[Cc]llr|[Pp]rof|[Rr]ev|[Cc]apt|[Dd]r|[Mm]rs?|[Mm]s|[Dd]et|[Nn]os?)\.) +(?=\p{Lu})/u

/** Whether a sentence is business that every agenda has. */
export const isKnownBusiness = ({ title }: Said): boolean => kindOf(title) !== 'business'
