// What a few words behind a title or a paper say of whom it names and whom it is kept from, without any word that the Act has for closed business.

const people =
  'individuals?|people|persons?|staff|employees?|residents?|tenants?|child|children|young people|famil(?:y|ies)|victims?|survivors?|suspects?|offenders?|perpetrators?|patients?|clients?|pupils?|learners?|carers?|service users?|witness(?:es)?|complainants?|claimants?|applicants?|informants?|deceased'
const whichPeople = `(?:(?:an?|the|one|two|three|some|several|certain|specific|particular|vulnerable|living|individual|named|identifiable|identified) ){0,3}(?:${people})`
const personal =
  '(?:(?:sensitive|special category) )?personal (?:data|details|information)|gwybodaeth bersonol|data personol'
const details = `(?:(?:the )?(?:names|identities|addresses|personal details|details) of ${whichPeople}|(?:case|client|patient|staff|victim|family) (?:names|details)|(?:named|identifiable|identified) (?:${people})|${personal})`

/** What can be said only of something that is kept from others, behind a dash or a comma as well as in brackets. */
const kept = [
  `(?:names|naming|identif(?:y|ies|ying)|(?:could|can|may|might|will|would) (?:name|identify)) ${whichPeople}`,
  `(?:contain(?:s|ing)?|includ(?:es?|ing)|has|gives|lists|shows) (?:${details}|names(?:(?: and|,) addresses)?)`,
  `individuals? (?:named|identified|identifiable)|(?:${people}) (?:are|is|can be|may be|could be) (?:named|identified|identifiable)`,
  '(?:strictly )?(?:on |for )?(?:a )?(?:strictly )?need[ -]to[ -]know(?: basis)?(?: only)?',
  '(?:very )?(?:limited|controlled) (?:distribution|circulation|sharing|release)',
  '(?:for )?internal use(?: only)?|(?:for )?internal(?: circulation| discussion)? only',
  '(?:is |are )?not (?:yet )?(?:public(?:ly available| knowledge)?|announced|in the public domain|released|out)(?: yet)?|not for outside',
  '(?:please )?keep (?:this |it |these )?(?:to yourselves|to yourself|between us|between ourselves|within (?:the|this|our) \\p{L}+|in house|in-house|in the room|off email)',
  "yn enwi unigolion|(?:dim|nid|ddim) i(?:’|')w rannu",
].join('|')
const ofWhat =
  '(?:(?:as |because |since )?(?:(?:this|the|it|these|which|that)(?: (?:item|paper|report|document|appendix|annex|briefing|note|log|attachment|spreadsheet)s?)?|item|paper|report|document|appendix) )?(?:also )?'

const alone = new RegExp(`^${ofWhat}(?:${kept}|${details})[.!]?$`, 'iu')
const behind = new RegExp(`(?:\\s[-–—]\\s?|\\s?[–—;,]\\s|\\s?:\\s)${ofWhat}(?:${kept})[.!]?$`, 'iu')
const inSentence = new RegExp(
  `^(?:this|the|these) (?:item|paper|report|document|appendix|annex|briefing|note|log|attachment|spreadsheet)s? (?:${kept})(?:[.,;]| (?:and|so|who|which|whose)\\b|$)`,
  'iu',
)

/** Whether these words, in brackets or by themselves, say that somebody is named or that others are not to know: `names individuals`, `need to know basis`. */
export const keepsFromOthers = (words: string): boolean => words.length <= 100 && alone.test(words)

/** Whether a line under a title says so of the item or its paper: `The report names two children and …`. */
export const saysItNames = (line: string): boolean =>
  keepsFromOthers(line.replace(/^[([]|[)\]]$/g, '')) || inSentence.test(line.slice(0, 200))

/** A title without what it says so at its end, behind a dash or a comma; undefined where it does not. */
export function withoutWhomItNames(title: string): string | undefined {
  const from = Math.max(0, title.length - 120)
  const found = behind.exec(title.slice(from))
  return found === null || from + found.index < 3 ? undefined : title.slice(0, from + found.index)
}
