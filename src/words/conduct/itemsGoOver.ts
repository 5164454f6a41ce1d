import { way } from '../line/decisionPassed.ts'
import { deferral } from '../items/whyPutOff.ts'
import { waysOf } from '../line/underItem.ts'
import { type Read, type Reader, entriesOf, question, wayOfSeveral } from '../line/typed.ts'
import { likelyItemOrder } from './likelyItemOrder.ts'

const number = '\\d{1,2}(?:\\.\\d{1,2})?[a-z]?'
const items = `(?:agenda )?items? (${number}(?:(?:, | and | & |, and |\\s?[-–]\\s?| to )${number}){0,6})(?! of\\b)`
const links =
  '(?:(?:would|will|should|could|must|shall|to|now|both|all|each|be|are|were|was|is|has|have|been|being|therefore|also|instead|simply|stand|stands|have to|need to) ){0,4}'
const putOff =
  '(?:deferred|postponed|held over|stood over|stand over|carried (?:over|forward)|put (?:off|back|over)|rolled over|left over|lie over|lay over|adjourned|not (?:reached|taken|considered))'
const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)'
const until = `((?:to|until|till|for|at) (?:the meeting (?:in|of|on) (?:\\d{1,2}(?:st|nd|rd|th)? )?${month}|(?:the |our |its |a )?(?:(?:next|following|later|future|spring|summer|autumn|winter|${month}) (?:(?:ordinary|board|partnership|quarterly) )?(?:meeting|mtg|board|session|date|month)|new year|next one)|${month})(?:(?: (?:in|on))? (?:\\d{1,2}(?:st|nd|rd|th)? )?${month})?(?: \\d{4})?)`
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
  new RegExp(
    `\\b(?:not (?:get|come) (?:on )?to|(?:won|didn|couldn)['’]t (?:get (?:on )?to|reach|have time for)|not reach(?:ed)?|no time (?:left )?for|out of time for) ${items}[^\\n]{0,40}?\\b(?:they|these|those|both|it|we)(?:['’]ll| will| would|['’]d)? (?:go|move|roll|slip|come back|be (?:deferred|held over|carried (?:over|forward))|(?:defer|carry|hold|move) (?:them|it|both)(?: over| forward)?)(?: over)? ${until}`,
    'iu',
  ),
]
/** Told of another meeting, asked, or a decision, which other readers have. */
const otherwise =
  /^(?:it was )?(?:\p{L}+ly )?(?:resolved|agreed|recommended|noted|note|action)\b|\bhad (?:been|already)\b|\b(?:last|previous) (?:meeting|time)\b|\bnot (?:be )?(?:deferred|postponed)\b|\?\s*$/iu

/** "The Chair ruled that item 8 would be …": who said so, which is no reason why. */
const ruledThat =
  /\b(?:decided|ruled|directed|determined|proposed|suggested|advised|announced|indicated|confirmed|said)\b[^\n]{0,120}?\b(?:that|to)\b[^\n]*\bitems? \d/i

const sentences = /(?<=[\p{L}\d)]{2}\.)\s+(?=\p{Lu})|;\s+/u
const inquorate = /\b(?:inquorate|no longer quorate|not quorate|quorum)\b/i
/** Who came and went, beside what is put off. */
const ofTheRoom = / (?:left|joined|returned)(?: at \d| and |$)/

/** The numbers of a list, "7 to 9" being three. */
function numbersIn(list: string): readonly string[] {
  const [, first, last] = /^(\d{1,2})(?:\s?[-–]\s?| to )(\d{1,2})$/.exec(list) ?? []
  if (first === undefined || last === undefined) return list.match(/\d[\w.]*/g) ?? []
  const count = Number(last) - Number(first) + 1
  return count > 1 && count < 8 ? Array.from({ length: count }, (_, n) => String(Number(first) + n)) : []
}

/** What a resolution puts off, where it is several items by their numbers: the words that do it, an item each. */
export function itemsPutOffIn(text: string): readonly string[] {
  const found = text.length > 400 ? undefined : goOver.map(form => form.exec(text)).find(m => m !== null)
  const [whole = '', list = '', when = ''] = found ?? []
  const numbers = whole === '' || !text.startsWith(whole.trim()) ? [] : numbersIn(list)
  return numbers.length < 2 ? [] : numbers.map(each => deferral(each, when.replace(/^(?:at|for) /i, 'to ')).words)
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
  return sure.length > 0
    ? sure
    : entriesOf(waysOf(found)[0]?.words ?? '').filter(entry => ofTheRoom.test(entry) && !/^note\b/.test(entry))
}

/** Reads items by their numbers that go to another meeting, in whatever sentence it is said; asked, with what else it says as a note. */
export function readItemsGoOver(said: string, read: Reader): Read {
  if (said.length > 400 || said.includes('\n') || otherwise.test(said)) return undefined
  const parts = said.split(sentences)
  const found = goOver.map(form => form.exec(said)).find(m => m !== null)
  if (found === null || found === undefined) return undefined
  const [whole, list = '', when = ''] = found
  const numbers = numbersIn(list)
  if (numbers.length === 0) return undefined
  const others = parts.filter(sentence => !sentence.includes(whole)).join(' ')
  const beside = others === '' || others === said ? [] : movesIn(read(others, true))
  if (beside.length === 0 && !ruledThat.test(said) && likelyItemOrder(said).length > 0) return undefined
  const why = when === '' ? (inquorate.test(said) ? 'the meeting had no quorum' : 'held over') : when
  const put = numbers.map(each => deferral(each, why.replace(/^(?:at|for) /i, 'to ')).words)
  const note = way(`note${/^i\b/i.test(said) ? ':' : ''} ${said}`)
  const saysMore = whole.length + 6 < said.replace(/[\s.]+$/, '').length
  return question('do it now', [
    ...(saysMore ? [wayOfSeveral([...beside, ...put, note.words])] : []),
    wayOfSeveral([...beside, ...put]),
    note,
  ])
}
