import { markedTitle } from '../markings/markedTitle.ts'
import { markingAlone } from '../markings/markingAlone.ts'

// A paper as it is called behind a title: by its number, with its name behind that, by its file, and with what leads to it in front.

/** Words with a small letter first or a capital, or all in capitals. */
const eitherCase = (words: string): string =>
  words
    .split('|')
    .map(word => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}|${word.toUpperCase()}`)
    .join('|')
const kinds = eitherCase(
  'paper|papers|papur|papurau|enc|encs|enclosure|enclosures|attachment|annex|annexe|appendix|appendices|atodiad|document|doc',
)
const kind = `(?:${kinds}|App)\\.?`
const number =
  '(?:[A-Z]{1,8}\\d{0,4}[/.-])?(?:\\d{1,4}|[A-Z](?![\\p{L}]))(?:[/.-](?:\\d{1,4}|[A-Z]{1,4}(?![\\p{L}]))){0,3}[a-z]?(?![\\p{L}\\d])'
const numbers = `${number}(?:(?:,| and| &| to)? ?(?:${kind} )?${number}){0,4}`
/** `Paper 5`, `Paper No. 27-088`, `Appendix A`, `Paper SB/26/11`; a report by its letter or number only where nothing else can stand. */
const named = `${kind}(?: ?(?:[Nn]o|NO|[Rr]ef|[Nn]umber)[.:]?)? ?${numbers}`
const report = `(?:[Rr]eport|REPORT|Adroddiad)(?: ?(?:[Nn]o|NO|[Rr]ef|[Nn]umber)[.:]?)? ?(?:[A-Z](?![\\p{L}])|\\d{1,3}(?![\\p{L}\\d])|[A-Z]{1,8}\\d{0,4}[/.-]?\\d{1,4}(?:[/.-]\\d{1,4}){0,2}[a-z]?(?![\\p{L}\\d]))`
const leadsTo =
  '(?:(?:[Tt]his|[Ii]t|(?:[Pp]aper|[Rr]eport|[Ss]lides)) (?:is|are)(?: at| in)?|(?:[Pp]lease )?(?:[Ss]ee|[Rr]efer to|[Gg]weler)|(?:[Cc]opy |[Rr]eport |[Ll]ist |[Dd]etails |[Pp]aper )?(?:[Aa]ttached|[Ee]nclosed|[Cc]irculated|[Ss]hown|[Ss]et out|[Dd]etailed|[Ii]ncluded) (?:as|at|in)|[Aa]s|[Aa]t|[Cc]opy at)(?: (?:the )?(?:attached|enclosed))?:? '
/** How what is said of a paper begins, and no name of one. */
const noName =
  '(?!(?:by|from|of|for|to|copy|copies|attached|enclosed|sent|password|tabled|circulated|items?|pages?|on|will|is|are|please|if|see|herewith|marked|redacted|and)\\b)'
const behindIt = `(?:(?:\\s[-–—]\\s(?=[\\p{Lu}\\d])|:\\s)${noName}(?<name>[^()\\[\\]]{3,100}))?`

const inBracket = new RegExp(`^(?:${leadsTo})?(?<paper>(?:${named}|${report})${behindIt})$`, 'u')
const behindSign = new RegExp(`^(?:${leadsTo})?(?<paper>${named}(?:: ${noName}(?<name>[^()\\[\\]]{3,100}))?)$`, 'u')
const led = new RegExp(`^${leadsTo}(?<paper>${report})$`, 'u')

/** No words without one of these name a paper. */
const mayBePaper = /(?:pap|enc|att|annex|app|atod|doc|rep|adrodd)[a-z.]{0,12} ?.{0,8}[A-Z\d]/i

/** The paper that a few words are, in a bracket or behind a sign, without what leads to it; undefined for other words, and where they say that it is closed. */
export function paperCalled(words: string, bracketed: boolean): string | undefined {
  if (words.length > 160 || !mayBePaper.test(words)) return undefined
  const found = (bracketed ? inBracket : behindSign).exec(words) ?? (bracketed ? null : led.exec(words))
  const { paper, name } = found?.groups ?? {}
  if (paper === undefined || markingAlone(words) !== undefined || markedTitle(words) !== undefined) return undefined
  return name !== undefined && markingAlone(name) !== undefined ? undefined : paper.trim()
}

const inText = new RegExp(
  `(?:\\b(?:${leadsTo})|[([])(?<paper>${named}|${report})(?=[)\\].,;]|$| (?:for|of the|and|which|with|below|overleaf)\\b)`,
  'gu',
)

/** The papers that a sentence sends its reader to: `An update on earlier items. See appendix A.`, `Report of the Clerk (Appendix C, buff paper)`. */
export const papersReferredTo = (text: string): readonly string[] =>
  !mayBePaper.test(text.slice(0, 600))
    ? []
    : [...text.slice(0, 600).matchAll(inText)].flatMap(({ groups }) => groups?.['paper'] ?? []).slice(0, 6)
