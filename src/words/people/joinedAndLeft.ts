import { way } from '../line/decisionPassed.ts'
import { named, peopleIn, takenApart } from '../line/lineTakenApart.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'

const came =
  '(?:(?:was|were) )?(?:joined|arrived|came in|entered|logged (?:on|in)|dialled in|in attendance|attended|present|here|there)'
const went =
  '(?:left(?: again)?|leaving|departed|departing|withdrew|logged (?:off|out)|dropped off|(?:had|has|needed|needs) to (?:leave|go))'
/** "A joined at 2.25pm and left at 3.05pm": who, and the two halves, each with its time or item. */
const joinedAndLeft = new RegExp(
  `^(\\p{L}[^\\n:;!?]{0,118}?),? ${came}((?: [^\\n,;]{1,60}?)?)(?:,? (?:and|but|then|before)(?: then)? |[,;] )${went}( [^\\n]{1,60})$`,
  'iu',
)
/** "A was present from 2.25pm to 3.05pm". */
const fromTo = new RegExp(
  `^(\\p{L}[^\\n:;!?]{0,118}?),? (?:${came}(?: the (?:meeting|call))? (?:from |between )?|from |between )(\\d[^\\n,;]{1,12}?) ?(?:to|until|till|and|[-–]) ?(\\d[^\\n,;]{1,12}?)\\.?$`,
  'iu',
)

/** Somebody who came and went again, in one line: both on one button. */
export function readJoinedAndLeft(said: string): Read {
  const plain = said.replace(/ \(([^()]*)\)[\s.]*$/, ' $1')
  const [whole, who = '', first = '', then = ''] = joinedAndLeft.exec(plain) ?? fromTo.exec(plain) ?? []
  const people = whole === undefined ? undefined : peopleIn(who)
  const at = moment(first),
    gone = moment(then)
  if (people === undefined || at === undefined || gone === undefined) return undefined
  const came = `${named(people)} joined${at}`,
    left = `${named(people)} left${gone}`
  return question('record it', [wayOfSeveral([came, left]), way(came), way(left), way(`note ${said}`)])
}

/** " at item 4 at 14:25"; nothing where the words say no more than that there was a time, or more than that. */
function moment(words: string): string | undefined {
  const { clock, item } = takenApart(/^\s*(?:at|from|until|@)\b/i.test(words) ? words : `at ${words.trim()}`)
  const loose = takenApart(words)
  const when = clock ?? loose.clock,
    which = item ?? loose.item
  if (when === undefined && (which === undefined || which === 'this')) return undefined
  const atItsEnd = /\b(?:after|following|end)\b/i.test(words) ? 'the end of ' : ''
  return `${which === undefined || which === 'this' ? '' : ` at ${atItsEnd}item ${which}`}${when === undefined ? '' : ` at ${when}`}`
}
