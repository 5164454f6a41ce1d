import { done, how, toDo } from './decisionCues.ts'
import { way } from './decisionPassed.ts'
import type { Way } from './typed.ts'

/** What was decided, of a form. */
export const rest = '([^\\n]{2,700}?)'
/** Where a form ends. */
export const end = '[\\s.]*$'
/** Between the word and what was decided: a colon, a dash, a comma, "re", or nothing. */
export const sep = '(?:\\s*[:–—]\\s*-?\\s*|\\s+-+\\s*|-\\s+|\\s*,\\s*|\\s+re:?\\s+|\\s+)'

/** "to", "pending", "until", "as drafted": no object of the verb. */
export const noObject =
  /^(?:to|until|till|pending|subject to|as|with|without|by|for|because|since|due to|owing to|in|on|at|under|back|following|awaiting|unless|provided)\b/i
/** What is done with a matter, and not with what the paper recommends. */
export const ofTheMatter = /^(?:deferred|postponed|continued|remitted|referred|withdr|suspended|cancelled|delegated)/i
/** A word that has its capital only from standing first. */
export const ordinary =
  /^(?:the|an?|all|any|its|their|this|these|that|it|both|items?|recs?|consideration|decision|grants?|options?|terms|launch|applications?|matter|motion|proposals?|requests?|bids?|budget|funding|funds?|plan|strategy|policy|reports?|papers?|minutes|membership|recommendations?|contract|tender|lease|letter|charter|protocol|scheme|project|pilot|programme|continuation|extension|increase|uplift|virement|changes?|amendments?|draft|revised|updated|final|new|additional|further|joint|annual|quarterly|date|venue|position|post|role|consideration|discussion|consultation|use|purchase|spend|spending|payments?|costs?|fees?|timetable|agreement|permission|approval|assurance|received|appointment|nomination|delegated|authority|standing|press|public|move|moving|letter|statement|response|action)\b/i
/** Words as they go on in a sentence: the first in small letters, unless it is a name. */
export const lower = (words: string) => (ordinary.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words)
/** What there is one of, by its last word: a plan, a report. */
const ofOne =
  /^(?!(?:the|an?|this|that|these|those|all|any|no|each|both|its|our|their|his|her|every|some|new|option|recommendations?|items?|proposals?|phase|version|paper [A-Z\d]|£|\d)\b)(?:\p{L}[\p{L}\d'’/&-]*,? ){0,7}(?:plan|strategy|report|policy|protocol|budget|assessment|framework|proposal|bid|programme|charter|agreement|contract|scheme|terms of reference|business case|constitution|pledge|action plan)$/iu
/** "winter safety plan" as a sentence has it: with its article, where it has none. */
export const withArticle = (thing: string): string => (ofOne.test(thing) ? `the ${thing}` : thing)
/** What was decided without the marks around it; a count at its end in a bracket, where it is read. */
export const tidy = (words: string) =>
  words
    .trim()
    .replace(/^[\s:,–—-]+/, '')
    .replace(/,?\s+\(?(\d{1,2}\s?[-–]\s?\d{1,2})\)?$/, ' ($1)')
    .replace(/[\s.]+$/, '')
/** How it was decided, behind it. */
export const inBrackets = (words: string | undefined) =>
  words === undefined || words === '' ? '' : ` (${words.trim()})`
/** The same decision with each of the two words that it may be minuted with. */
export const both = (text: string): readonly Way[] => [way(`resolved: ${text}`), way(`agreed: ${text}`)]
/** The same, where "agreed" is the word that was used. */
export const agreedTo = (text: string): readonly Way[] => both(text).toReversed()

/** What was decided by a verb: with its object what they resolved to do; without one, what is to become of the matter. */
export function decidedBy(
  verb: string,
  what: string,
  said: { readonly how?: string; readonly manner?: string },
): readonly Way[] {
  const base = toDo[verb] ?? verb,
    manner = said.manner === undefined ? '' : ` ${said.manner}`
  const clause = /^that\s+(\S[\s\S]*)$/i.exec(what)?.[1]
  if (clause !== undefined) {
    const noted = /^(?:accepted|confirmed|reaffirmed)$/.test(verb) ? [way(`noted: ${clause}`)] : []
    return [...both(`that ${clause}${inBrackets(said.how)}`), ...noted]
  }
  if (what === '' || what.startsWith(', '))
    return both(
      `${ofTheMatter.test(verb) ? 'the matter' : 'the recommendations'} be ${done(verb)}${manner}${what}${inBrackets(said.how)}`,
    )
  return noObject.test(what) && !/^(?:instructed|directed|authori[sz]ed)$/.test(verb)
    ? both(`that the matter be ${done(verb)}${manner} ${what}${inBrackets(said.how)}`)
    : both(`to ${base}${manner} ${lower(what)}${inBrackets(said.how)}`)
}

/** Words between the verb and what was decided, by what they say. */
export const howOrManner = (words: string | undefined): { readonly how?: string; readonly manner?: string } =>
  words === undefined
    ? {}
    : new RegExp(`^${how}$`, 'i').test(words)
      ? { how: words.toLowerCase() }
      : { manner: words.toLowerCase() }
