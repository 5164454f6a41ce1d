import { way } from '../line/decisionPassed.ts'
import { named, peopleIn, takenApart } from '../line/lineTakenApart.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'

const name = "(?:\\p{L}{2,5}\\.? )?\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}'’-]*){0,2}"
const left = '(?:left|departed|withdrew|had to (?:leave|go)|went|dropped off)'
/** "A left after the talk (2.45pm) and her place was taken by B", "A had to leave at 3; B took over from her for the Trust". */
const forms = [
  new RegExp(
    `^((?:The )?${name}),? ${left}(?![\\p{L}])([^\\n;]{0,120}?)(?:[.;,]| and|, and)\\s+(?:[Hh]is|[Hh]er|[Tt]heir|the) (?:place|seat)(?: at the table)? (?:was|being|is)? ?(?:then )?(?:taken|filled)(?: over)? by (${name})[\\s.]*$`,
    'u',
  ),
  new RegExp(
    `^((?:The )?${name}),? ${left}(?![\\p{L}])([^\\n;]{0,120}?)(?:[.;,]| and|, and)\\s+(?:was |is |being |to be )?(?:then )?(?:replaced|succeeded|substituted|relieved) by (${name})(?: for the (?:rest|remainder)(?: of the meeting)?)?[\\s.]*$`,
    'u',
  ),
  new RegExp(
    `^((?:The )?${name}),? ${left}(?![\\p{L}])([^\\n;]{0,120}?)(?:[.;,]| and|, and)\\s+(${name}) (?:took (?:over from (?:him|her|them)|(?:his|her|their) (?:place|seat))|replaced (?:him|her|them)|sat in (?:his|her|their) (?:place|stead))[^\\n.]{0,60}[\\s.]*$`,
    'u',
  ),
]

/** Reads that somebody left and who came in their place from then: gone, and there; the words as a note, since the roll has no change of places. */
export function readPlaceTakenBy(said: string): Read {
  if (said.length > 300 || said.includes('\n')) return undefined
  const [, who = '', when = '', instead = ''] = forms.map(form => form.exec(said)).find(m => m !== null) ?? []
  const gone = peopleIn(who),
    come = peopleIn(instead)
  if (gone?.length !== 1 || come?.length !== 1) return undefined
  const clock = takenApart(when.replace(/\(((?:at )?\d[^()]*)\)/, 'at $1')).clock
  const entries = [`${named(gone)} left${clock === undefined ? '' : ` at ${clock}`}`, `present: ${named(come)}`]
  const note = way(`note ${said}`)
  return question('record it', [wayOfSeveral([...entries, note.words]), wayOfSeveral(entries), note])
}
