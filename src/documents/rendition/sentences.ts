import { finite } from '../../minutes/decisionWords.ts'

/** Names, dates or owners put in a row: `A, B and C`. */
export function inARow(words: readonly string[], { between, last, beforeVowel }: Joining): string {
  const [final = ''] = words.slice(-1)
  if (words.length < 2) return final
  return words.slice(0, -1).join(between) + (begunByVowel.test(final) ? (beforeVowel ?? last) : last) + final
}

/** What stands between words in a row. */
interface Joining {
  readonly between: string
  readonly last: string
  readonly beforeVowel?: string
}

/** A word, or a number, that Welsh says with a vowel first: “Eleri”, “ysgol”, 1 (un), 8 (wyth); not “Ieuan”, whose i is no vowel. */
const begunByVowel = /^["“‘(]*(?:[aeouâêîôûŵŷ]|i(?![aeou])|y[^aeiou\s]|(?:1|8|11|16)\b)/i

/** The same text without a final full stop; what ends otherwise, or in an abbreviation such as “a.m.”, stays. */
export const unstopped = (text: string): string => {
  const trimmed = text.trim()
  return /(?:\b[a-z]\.[a-z]|\betc|\.\.)\.$/i.test(trimmed) ? trimmed : trimmed.replace(/\.$/, '').trimEnd()
}

/** With a capital first letter. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** With a small first letter, unless the first word is a name, an abbreviation or “I”, which cannot be told from a sentence’s beginning by one capital alone. */
export const uncapitalised = (text: string): string =>
  /^(?:The|That|This|These|Those|There|It|An?|All|Any|Each|To|For|In|On|At|With|Whether|He|She|His|Her|They|Their|Officers|Members|Partners)\b|^[A-Z][a-z]+ing (?:that|the|all|an?|any|each|its|their|our|work)\b/.test(
    text,
  )
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text

/** What was resolved without a typed formula: “RESOLVED that”, “That” or “it was agreed that” is taken off, since the style writes its own. */
export const withoutFormula = (text: string): string => {
  const bare = text
    .trim()
    .replace(/^(?:it was )?(?:unanimously )?(?:resolved|agreed|recommended|noted)\b\s*[:–-]?\s*(?=(?:that|to)\b)/i, '')
    .replace(/^that\b[,:]?\s+/i, '')
  return uncapitalised(unstopped(bare))
}

/** Whether what was decided confirms minutes: “the minutes of 24 July be confirmed as a correct record”. Nothing else may be reworded as a fact. */
export const confirmsMinutes = (text: string): boolean =>
  /^(?:the )?(?:draft )?(?:minutes|notes)\b(?! silence)/i.test(text) &&
  !/\b(?:not|circulated|sent|deferred|amended before)\b/i.test(text) &&
  (/\b(?:be|was|were|are|is|being)\b[^.]{0,60}?\b(?:agreed|approved|confirmed|accepted|adopted|signed|received|noted)\b/i.test(
    text,
  ) ||
    / as an? .*\b(?:record|account)\b/i.test(text) ||
    /^(?:the )?(?:draft )?(?:minutes|notes)(?: (?:of|from) [^.]{1,120})?$/i.test(text))

/** “minutes of 24 July as a correct record”, as notes have it, is “the minutes of 24 July be approved as a correct record” after “that”: a board does not agree that they be agreed. */
export const minutesAgreed = (text: string): string => {
  const [, papers, how] = minutesAs.exec(text) ?? []
  return papers === undefined || how === undefined || finite.test(papers)
    ? text
    : `${/^the /i.test(papers) ? papers : `the ${papers}`} be approved ${how}`
}

const minutesAs = /^((?:the )?(?:draft )?(?:minutes|notes)\b.*?)\s+(as an? .+)$/i

/** “the minutes be agreed” as a fact: “the minutes were agreed”. */
export const asFact = (text: string): string => {
  if (/\b(?:was|were)\b/i.test(text)) return text
  const [, papers, how] = minutesAs.exec(text) ?? []
  if (papers !== undefined && how !== undefined && !finite.test(papers)) return `${papers} were agreed ${how}`
  return /\bbe\b/.test(text)
    ? text.replace(/\bbe\b/, 'were')
    : /^(?:the )?(?:draft )?(?:minutes|notes)\b/i.test(text) && !finite.test(text)
      ? `${text} were agreed`
      : text
}

const verbFirst =
  /^(?:will|would|shall|should|must|may|can|could|needs?|is|are|was|were|has|have|had|agreed|requested|undertook|offered)\b/i
/** “have the form ready”, which somebody is to do; not “have agreed to”, which they did. */
const haveDone =
  /^have (?!(?:\w+ed|been|had|got|to|not|now|since|already|also|taken|given|made|done|written|sent|brought|met|begun|undertaken|seen|found|put|set)\b)/i
const clause = /^(?:that|the|an?|all|it|there|members|officers|partners)\b/i

/** An action as what somebody is to do, “to share the data”; or, where it was recorded with its verb, as what they do: “will share”. Neither where it is a sentence of its own. */
export function taskOf(text: string): { readonly task?: string; readonly does?: string } {
  const bare = unstopped(text)
  if (/^to\s/i.test(bare)) return { task: `to ${bare.slice(2).trimStart()}` }
  if (verbFirst.test(bare) && !haveDone.test(bare)) return { does: bare.charAt(0).toLowerCase() + bare.slice(1) }
  if (clause.test(bare)) return {}
  const first = /^\S+/.exec(bare)?.[0] ?? ''
  return { task: `to ${/^[A-Z][a-z-]+$/.test(first) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare}` }
}

/** What is to be done, where it was recorded as what is to be: “that a further report be brought back”, as a resolution has it. */
export const thatClause = (text: string): string =>
  /^(?:the|an?|all|any|each|every|no|members|officers|partners)\b[^.;:]*? be\b/i.test(text)
    ? `that ${uncapitalised(text)}`
    : text

const isStopped = (text: string): boolean => /[.!?…][”"’')]?$/.test(text.trim())

/**
 * Points of a list that all end with a full stop, where some do and some do not; those of which only the last has one are one sentence, and stay.
 * What leads further points ends as it does.
 */
export function evenlyStopped<P extends { readonly text: string; readonly points?: unknown }>(
  points: readonly P[],
): readonly P[] {
  const own = points.filter(p => p.points === undefined)
  const stopped = own.filter(p => isStopped(p.text)).length
  const oneSentence =
    stopped === 1 && own.length > 2 && own.at(-1) === points.at(-1) && isStopped(own.at(-1)?.text ?? '')
  if (stopped === 0 || stopped === own.length || oneSentence) return points
  return points.map(p =>
    p.points === undefined && /[\p{L}\p{N})%”’"*_]$/u.test(p.text.trim()) && !isStopped(p.text)
      ? { ...p, text: `${p.text.trim()}.` }
      : p,
  )
}

/** Text as it is compared: no case, no punctuation, and no leading “that”, “to” or “resolved”. */
export const compared = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:it was )?(?:resolved|agreed|recommended|noted) /, '')
    .replace(/^(?:that|to) /, '')

/** “a personal interest”, “an other interest”. */
export const withArticle = (noun: string): string => `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`
