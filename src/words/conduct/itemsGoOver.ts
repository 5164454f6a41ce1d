import { way } from '../line/decisionPassed.ts'
import { deferral } from '../items/whyPutOff.ts'
import { waysOf } from '../line/underItem.ts'
import { type Read, type Reader, entriesOf, question, wayOfSeveral } from '../line/typed.ts'
import { likelyItemOrder } from './likelyItemOrder.ts'

const number = '\\d{1,2}(?:\\.\\d{1,2})?[a-z]?'
const items = `(?:agenda )?items? (${number}(?:(?:, | and | & |, and |\\s?[-–]\\s?| to )${number}){0,6})(?! of\\b)`
const links =
  '(?:(?:would|will|should|could|must|shall|to|now|both|all|each|be|are|were|was|is|has|have|been|being|therefore|also|instead|simply|have to|need to) ){0,4}'
const putOff =
  '(?:deferred|postponed|held over|stood over|stand over|carried (?:over|forward)|put (?:off|back|over)|rolled over|left over|lie over|lay over|adjourned|not (?:reached|taken|considered))'
const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)'
const until = `((?:to|until|till|for|at) (?:(?:the |our |its |a )?(?:(?:next|following|later|future|spring|summer|autumn|winter|${month}) (?:(?:ordinary|board|partnership|quarterly) )?(?:meeting|mtg|board|session|date|month)|new year|next one)|${month})(?:(?: (?:in|on))? (?:\\d{1,2}(?:st|nd|rd|th)? )?${month})?(?: \\d{4})?)`
/** "items 7 and 8 would be deferred", "items 7 and 8 go to the January meeting". */
const goOver = [
  new RegExp(`\\b${items},? ${links}${putOff}(?![\\p{L}-])(?:,? ${until})?`, 'iu'),
  new RegExp(
    `\\b${items},? ${links}(?:go(?:es|ing)?|went|mov(?:e|es|ed|ing)|slip(?:s|ped)?|wait(?:s|ing)?|come(?:s|ing)?|return(?:s|ed)?|brought|taken|considered|heard|dealt with)(?: (?:back|over|forward|again|instead))* ${until}`,
    'iu',
  ),
  new RegExp(
    `\\b(?:defer|postpone|hold over|carry over|put off|put back|push|move|take|roll over|bring)(?:r?ed|r?ing|d)?(?: back)? (?:consideration of |both )?${items}(?: (?:over|back|off|forward))? ${until}`,
    'iu',
  ),
]
/** Told of another meeting, asked, or a decision, which other readers have. */
const otherwise =
  /^(?:it was )?(?:\p{L}+ly )?(?:resolved|agreed|recommended|noted|note|action)\b|\bhad (?:been|already)\b|\b(?:last|previous) (?:meeting|time)\b|\bnot (?:be )?(?:deferred|postponed)\b|\?\s*$/iu

/** "The Chair ruled that item 8 would be …": who said so, which is no reason why. */
const ruledThat =
  /\b(?:decided|ruled|directed|determined|proposed|suggested|advised|announced|indicated|confirmed|said) (?:that|to)\b[^\n]*\bitems? \d/i

const sentences = /(?<=[\p{L}\d)]{2}\.)\s+(?=\p{Lu})/u
/** Who came and went, beside what is put off. */
const ofTheRoom = / (?:left|joined|returned)(?: at \d| and |$)/

/** The numbers of a list, "7 to 9" being three. */
function numbersIn(list: string): readonly string[] {
  const [, first, last] = /^(\d{1,2})(?:\s?[-–]\s?| to )(\d{1,2})$/.exec(list) ?? []
  if (first === undefined || last === undefined) return list.match(/\d[\w.]*/g) ?? []
  const count = Number(last) - Number(first) + 1
  return count > 1 && count < 8 ? Array.from({ length: count }, (_, n) => String(Number(first) + n)) : []
}

/** Who came or went, in what else a line says. */
function movesIn(found: Read): readonly string[] {
  const commands =
    found === undefined ? [] : !('kind' in found) ? found : found.kind === 'command' ? [found.command] : []
  const sure = commands.flatMap(c =>
    (c.type === 'RecordLeaving' || c.type === 'RecordJoining') && c.person !== undefined
      ? [
          `${c.person.name} ${c.type === 'RecordLeaving' ? 'left' : 'joined'}${c.clock === undefined ? '' : ` at ${c.clock}`}`,
        ]
      : [],
  )
  return sure.length > 0 ? sure : entriesOf(waysOf(found)[0]?.words ?? '').filter(entry => ofTheRoom.test(entry))
}

/** Reads items by their numbers that go to another meeting, in whatever sentence it is said; asked, with what else it says as a note. */
export function readItemsGoOver(said: string, read: Reader): Read {
  if (said.length > 400 || said.includes('\n') || otherwise.test(said)) return undefined
  if (!ruledThat.test(said) && likelyItemOrder(said).length > 0) return undefined
  const found = goOver.map(form => form.exec(said)).find(m => m !== null)
  if (found === null || found === undefined) return undefined
  const [whole, list = '', when = ''] = found
  const numbers = numbersIn(list)
  if (numbers.length === 0) return undefined
  const put = numbers.map(each => deferral(each, when.replace(/^(?:at|for) /i, 'to ')).words)
  const note = way(`note${/^i\b/i.test(said) ? ':' : ''} ${said}`)
  const others = said
    .split(sentences)
    .filter(sentence => !sentence.includes(whole))
    .join(' ')
  const beside = others === '' || others === said ? [] : movesIn(read(others, true))
  const saysMore = whole.length + 6 < said.replace(/[\s.]+$/, '').length
  return question('do it now', [
    ...(saysMore ? [wayOfSeveral([...beside, ...put, note.words])] : []),
    wayOfSeveral([...beside, ...put]),
    note,
  ])
}
