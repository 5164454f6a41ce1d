import { itemNumber } from '../line/asSaid.ts'
import { way } from '../line/decisionPassed.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'

/** A heading over it: "VARIATION OF BUSINESS", "Order of the agenda:". */
const heading =
  /^(?:the )?(?:variation|change|alteration)s? (?:of|to|in) (?:the )?(?:order of )?(?:the )?(?:business|agenda)\s*(?::|[–—-](?=\s)|\n)\s*|^order of (?:the )?(?:business|agenda|items)\s*(?::|[–—-](?=\s)|\n)\s*/i
const body =
  '(?:it was |(?:the )?(?:[\\p{L}&]+ ){0,3}?(?:board|partnership|committee|panel|group|forum|meeting|members|partners|chair) (?:has |had |then )?)'
const number = `(?:agenda )?item (${itemNumber})`
const sooner =
  '(?:next|now|first|forward|at this (?:point|stage)|as the next item(?: of business)?|immediately|(?:before|ahead of|prior to|in advance of) (?:agenda )?(?:items? )?\\d[\\w.]*|to be (?:taken|discussed|considered|heard) (?:next|now|first|(?:before|ahead of|prior to) (?:agenda )?(?:items? )?\\d[\\w.]*))'
/** "agreed to vary the order so as to bring forward item 7": agreed, with the item that comes first. */
const agreedToTake = new RegExp(
  `^${body}?(?:unanimously )?(?<verb>agreed|resolved)\\b[\\s:,–-]*(?<text>(?:to vary (?:the )?(?:order of )?(?:the )?(?:agenda|business|order of business)[^\\n]{0,40}? )?(?:(?:so as |in order |and )?to )?(?:bring(?:ing)? forward|take|consider|hear|deal with|move) ${number}(?:,? ${sooner})?[^\\n]{0,160}?)[\\s.]*$`,
  'iu',
)
/** "Resolved that item 8 be taken as the next item". */
const thatItBe = new RegExp(
  `^${body}?(?:unanimously )?(?<verb>agreed|resolved)\\b[\\s:,–-]*(?<text>that ${number} (?:should |would )?be (?:taken|heard|considered|brought|moved|dealt with) ${sooner}[^\\n]{0,160}?)[\\s.]*$`,
  'iu',
)
/** "With the agreement of the Board, the Chair brought forward item 7". */
const broughtForward = new RegExp(
  `^with the (?:agreement|consent|leave|permission) of [^,\\n]{3,60},? (?:the )?(?:vice-)?chair\\p{L}* (?:then )?(?:brought|moved|took|called)(?: forward)? ${number}(?: (?:forward|${sooner}))?[\\s.]*$`,
  'iu',
)

/** Reads that the order of business was varied and which item comes first: the decision, and that item taken. Asked as both, as either, and as a note. */
export function readOrderOfBusiness(typed: string): Read {
  const said = typed.replace(heading, '').trim()
  if (said.length > 500 || said.includes('\n') || /[?!]\s*$/.test(said)) return undefined
  const note = way(`note ${typed}`)
  const brought = broughtForward.exec(said)?.[1]?.trim()
  if (brought !== undefined)
    return question('do it now', [wayOfSeveral([`item ${brought}`, `note ${said}`]), way(`item ${brought}`), note])
  const m = agreedToTake.exec(said) ?? thatItBe.exec(said)
  const { verb, text } = m?.groups ?? {},
    first = m?.[3]?.trim()
  if (verb === undefined || text === undefined || first === undefined) return undefined
  // "agreed to take item 7 to Cabinet": nothing is said of when.
  if (!new RegExp(`${sooner}|\\bvary\\b|\\bforward\\b`, 'iu').test(text)) return undefined
  // "It was agreed to take item 6 next": the step itself, which other readers have.
  if (/^to (?:take|consider|hear|move) (?:agenda )?item \S+ (?:next|as the next)\b/i.test(text)) return undefined
  const decided = `${verb.toLowerCase()}: ${text}`
  const ahead =
    /\b(?:before|ahead of|prior to|in advance of) (?:agenda )?(?:items? )?\d/i.test(text) && !/\bvary\b/i.test(text)
  const ways = [wayOfSeveral([decided, `item ${first}`]), way(decided)]
  return question('do it now', [...(ahead ? ways.toReversed() : ways), note])
}
