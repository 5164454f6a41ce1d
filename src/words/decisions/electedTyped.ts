import { resolvedOrAgreed } from '../line/decisionPassed.ts'
import type { Read } from '../line/typed.ts'

/** "There being no other nominations,", "As the only nominee,", "On the motion of A": what led up to an election. */
const ledUp =
  /^(?:there (?:being|were) no (?:other|further|more) (?:nominations?|candidates?|nominees?)(?: (?:received|for [^,.;\n]{2,60}))?|(?:as|being) the (?:only|sole) (?:nominee|candidate|nomination)|nominations? (?:having been|were) (?:sought|invited|called for)[^,.;\n]{0,60})[,.;]? (?:and )?/iu
/** "Nominations were sought for Vice-Chair", and then who it was: the office, in a sentence before. */
const soughtFor =
  /^nominations? (?:having been|were) (?:sought|invited|called for)(?: for| as| to)? (?:the )?(?:(?:office|post|position|role) of )?([^,.;\n]{4,40})[,.;] /iu
/** ", being the only member willing to serve,": why, between who and what. */
const alone = /,? (?:being|as) the (?:only|sole) [^,;.\n]{3,60},(?= (?:was|were|is) )/iu
const how = '(unanimously|unopposed|nem\\.? con\\.?|by (?:a )?majority(?: vote)?|on a show of hands)'
/** "A was unanimously elected Chair", "A was duly elected as Vice-Chair for the year, unopposed", "A was elected unanimously". */
const elected = new RegExp(
  `^((?:(?:Cllr|Dr|Mr|Mrs|Ms|Prof|Rev|Supt)\\.? )?\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*){0,3}) (?:was|were|is) (?:duly |then |accordingly )*(?:${how} )?(?:duly )?((?:re-?)?(?:elected|appointed|nominated))(?: ${how})?((?: (?:as|to|for|[Cc]hair|[Vv]ice|[Cc]o-|[Dd]eputy|[Tt]reasurer|[Ss]ecretary)(?![\\p{L}])[^?!;.\\n]{0,120}?)?)(?:,? ${how})?[\\s.]*$`,
  'u',
)

const namesOffice = /\b(?:chair|treasurer|secretary)/i

/** Reads that somebody was elected, with how, and to what where that was said; what led up to it is no part of the decision. */
export function readElected(said: string): Read {
  const lead = ledUp.exec(said.slice(0, 200))?.[0] ?? ''
  const [, who = '', before, verb = '', within, office = '', behind] =
    said.length > 400 ? [] : (elected.exec(said.slice(lead.length).replace(alone, '')) ?? [])
  const sought = soughtFor.exec(said.slice(0, 200))?.[1] ?? '',
    to = sought === '' || namesOffice.test(office) ? office : ` ${sought}${office}`
  const manner = before ?? within ?? behind
  // "A was appointed" says little without the office or how it came about.
  if (who === '' || (office.trim() === '' && lead === '' && manner === undefined)) return undefined
  return resolvedOrAgreed(
    `that ${who} be ${verb.toLowerCase()}${to.replace(/,$/, '')}${manner === undefined ? '' : ` (${manner.toLowerCase()})`}`,
  )
}
