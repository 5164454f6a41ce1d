import { way } from '../line/decisionPassed.ts'
import { type Read, question } from '../line/typed.ts'

const body =
  '(?:(?:the )?(?:board|partnership|committee|panel|group|forum|executive|meeting|trustees|governors|chair)|members|partners)'
const paper =
  '(?:deep[- ]dives?|papers?|reports?|updates?|briefings?|data|figures|analys[ie]s|presentations?|breakdowns?|plans?|reviews?|notes?|summar(?:y|ies)|options|proposals?|assessments?|dashboards?|timetables?|timelines?|lists?|evaluations?|business cases?|case stud(?:y|ies)|scoping|workshops?|sessions?|letters?|costings?|forecasts?|profiles?|maps?|information|evidence)'
/** "Board asked for a deep dive on repeat victims at the next meeting", "Members requested a paper on lamps for March": what is to be brought, and nobody named who brings it. */
const askedFor = new RegExp(
  `^${body} (?:also |then |further |therefore |subsequently )?(?:asked for|asked to (?:see|have|receive)|requested|called for|sought|commissioned|wanted(?: to see)?|would like(?: to see)?) ((?:an? |the |some |more |further |another |regular |monthly |quarterly |updated |detailed |written |short |brief |full )*(?:[\\p{L}’'-]+ ){0,3}?${paper}\\b[^?!;\\n]{0,300}?)[\\s.]*$`,
  'iu',
)
/** "an update from Orla on the lamps": whose it is to bring. */
const fromWhom =
  / from ((?:the )?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}|(?:the )?(?:officers|police|council|clerk))(?=$|[ ,.])/u
/** It was given there and then, or is told of. */
const givenThere = /\b(?:to be|that|which|who|was|were|had|has)\b|\band (?:was|were|received|heard|noted|agreed)\b/u

/** Reads that a body asked for a paper: an action that is nobody's yet, a decision, or a note. */
export function readPaperAskedFor(said: string): Read {
  const [, thing = ''] = said.length > 500 ? [] : (askedFor.exec(said) ?? [])
  if (thing === '' || givenThere.test(thing)) return undefined
  const from = fromWhom.exec(thing)
  const action =
    from === null ? `action: provide ${thing}` : `action ${from[1] ?? ''}: provide ${thing.replace(from[0], '')}`
  const asks = [way(action), way(`agreed: to ask for ${thing}`)],
    note = way(`note ${said}`)
  // What the chair would like to see is first of all what they said.
  return question('record it', from === null && /^(?:the )?chair\b/i.test(said) ? [note, ...asks] : [...asks, note])
}
