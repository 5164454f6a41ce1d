import { itemNumber } from '../line/asSaid.ts'
import { way } from '../line/decisionPassed.ts'
import { isNoName } from '../../meeting/names.ts'
import { type Way, wayOfSeveral } from '../line/typed.ts'

const who =
  "((?:[Tt]he )?(?:(?:[Vv]ice|[Dd]eputy)[ -]?[Cc]hair(?:man|woman|person)?|[Vv]ice(?= ))|(?:[A-Z][a-z]{1,5}\\. )?\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3})"
const chair = '(?:the )?[Cc]hair(?:ship)?'
const told = '(?=[\\s,.;:(–-]|$)[^\\n]{0,200}'
const forItem = `(?:for|during|over) (?:this item|(?:agenda )?item (${itemNumber}))`

/** Who presides now, in any order of the words; what else is said is kept as a note. */
const forms: readonly RegExp[] = [
  new RegExp(
    `^(?:[Ii]n (?:the )?[^,\\n]{2,60}absence(?: of [^,\\n]{2,40})?,? |[^,\\n]{3,60} (?:being|having been|was|is) (?:absent|delayed|late|away|unwell|ill|unable)[^,\\n]{0,40}, (?:and )?)?${who},? (?:(?:has|had|then|now|is|was|to|will|also|agreed to|asked to) ){0,3}(?:(?:took|taken?|takes|taking)(?: over)?(?: (?:as|in))? ${chair}|(?:took|taking|takes) over chairing|assumed ${chair}|resum(?:ed|es|ing) ${chair}|back in ${chair}|back chairing|in ${chair}|chair(?:s|ed|ing)?|presid(?:es|ed|ing)|(?:act(?:s|ed|ing)|sat) as [Cc]hair|step(?:ped|s|ping)? in(?:to ${chair}| as [Cc]hair| to chair))${told}$`,
    'u',
  ),
  new RegExp(
    `^${who},? (?:took|takes|taking) over(?: (?:at|from) [\\d.:]+\\s?(?:am|pm)?)?(?=,? (?:as|while|when|because|for|from)\\b|$)${told}$`,
    'u',
  ),
  new RegExp(
    `^(?:(?:[Tt]he )?[Cc]hair (?:was |then |now |is )*(?:handed|passed|given|taken|moved)(?: (?:over|on))? (?:to|by)|(?:[^,;\\n]{2,60}? )?(?:[Hh]anded|[Pp]assed|gave)(?: over)? ${chair}(?: over)? to|(?:[Nn]ow )?[Cc]haired by|[Cc]hair\\s*:|[Cc]hair now[:,]?|(?:[Ee]lection|[Aa]ppointment) of (?:a )?[Cc]hair(?: for (?:the|this) (?:meeting|mtg))?\\s*[:–-]) (?:the )?${who}${told}$`,
    'u',
  ),
  new RegExp(
    `^[^,;\\n]{2,60}? (?:left|vacated|stood down from|stepped (?:down|out|aside) (?:from|of)|gave up) ${chair}[^\\n]{0,60}?(?:,? and|[,;]| [–-]| with) ${who},? (?:then |now )*(?:presid(?:ed|ing)|took over|took (?:over )?${chair}|in ${chair}|chair(?:ed|ing)|taking over)${told}$`,
    'u',
  ),
  new RegExp(
    `^[^,;\\n]{2,60}? (?:left|had to leave|withdrew|called away|dropped off)\\b[^\\n]{0,40}?(?:,? and|[,;]| [–-]) ${who},? (?:then |now )*(?:presid(?:ed|ing)|took over|took (?:over )?${chair}|in ${chair}|chair(?:ed|ing)|taking over)${told}$`,
    'u',
  ),
  new RegExp(
    `^${who} (?:was |were )?(?:elected|appointed|voted|chosen|nominated)(?: (?:as|to|into))?(?: the)? [Cc]hair(?:person|man|woman)? (?:for|of) (?:the|this|today['’]?s) (?:meeting|mtg|item)${told}$`,
    'u',
  ),
]
const noPresider =
  /^(?:(?:the|an?|this|that|it|he|she|they)|(?:the )?(?:chair|board|committee|members?|item|action|note|noted|agreed|resolved|next|thanks?|present|apologies))$/i
/** What says no more than who presides. */
const bare =
  /^[^,;\n]{2,60}? (?:now )?(?:took (?:over )?the chair|in (?:the )?chair|chairing|presiding|back in (?:the )?chair)[\s.]*$/i

/** Who is in the chair by the cues of a line, with when and why as a note. */
export function likelyInTheChair(said: string): readonly Way[] {
  if (said.length > 300) return []
  const name = forms
    .map(form => form.exec(said)?.[1])
    .find(found => found !== undefined)
    ?.replace(/^the /i, '')
    .replace(/^vice$/i, 'Vice-Chair')
  if (name === undefined || noPresider.test(name) || isNoName(name) || / (?:sub|task|working) ?-?group\b/i.test(said))
    return []
  const [, item] = new RegExp(forItem, 'i').exec(said) ?? []
  const forOne = new RegExp(forItem, 'i').test(said)
  const takes = forOne
    ? `${name} took the chair for ${item === undefined ? 'this item' : `item ${item.trim()}`}`
    : `${name} in the chair`
  return bare.test(said) ? [way(takes)] : [wayOfSeveral([takes, `note ${said}`]), way(takes)]
}
