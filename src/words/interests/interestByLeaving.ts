import { way } from '../line/decisionPassed.ts'
import { asDeclared } from './interestTyped.ts'
import { asTheyMeanTo } from './meansTo.ts'
import { peopleIn } from '../line/lineTakenApart.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'

const they = "(?:(?:he|she|they)(?:['’]?(?:ll|s|re|d))?)"
const meansTo =
  "(?:(?:will|wo(?:n['’]?t)|is|are|isn['’]?t|aren['’]?t|going|to|not|would|wouldn['’]?t|intends?|plans?|be|has|have|needs?|wants?|wishes|therefore|also|then) )*"
/** What somebody means to do for an item in which they have an interest. */
const stands =
  '(?:go(?:ing|es)? (?:out|outside)|step(?:ping|s)? (?:out|outside|aside|back)|leav(?:e|es|ing)(?: the room)?|stay(?:ing|s)?(?: (?:out|in|put|here|in the room))?|keep(?:ing|s)? out|withdraw(?:ing|s)?|remain(?:ing|s)?|sit(?:ting|s)? (?:it )?out|vot(?:e|ing)|tak(?:e|ing) (?:no )?part|abstain(?:ing|s)?|pop(?:ping)? out|be out|out|recus(?:e|ing) (?:him|her|them)sel(?:f|ves)|absent (?:him|her|them)sel(?:f|ves))'
const behind =
  "(?:,? (?:but|and) (?:will |wo(?:n[’']?t) |not |to )*(?:vot(?:e|ing)|speak(?:ing)?|tak(?:e|ing) (?:no )?part|stay(?:ing)?|leav(?:e|ing)|answer[^,;.]{0,30}))?"
/** "… so she'll go out for 5", "… - not taking part in item 7": what is meant to be done, and in which item. */
const intends = new RegExp(
  `(?:\\s*[,;.]\\s+|\\s[-–—]\\s|\\s+(?=(?:so|and|but|therefore)\\b))(?:(?:so|and|but|therefore) )*((?:${they} )?${meansTo}${stands}${behind}(?: (?:for|of|in|on|during|from|when (?:we|it) \\p{L}+(?: to)?) (?:(?:agenda )?item )?(\\d{1,2}(?:\\.\\d)?|this(?: item| one)?|it))${behind})[\\s.]*$`,
  'iu',
)
const says =
  "(?:['’]s)?(?:,)? (?:(?:has |have |had |just |also |again )*(?:says?|said|saying|mentions?|mentioned|tells?|told|flags?|flagged|reports?|reported|reminds?|reminded|declares?|declared|discloses?|disclosed|points? out|pointed out|advises?|advised|notes|explains?|explained|admits?|confirms?|confirmed|thinks)(?: (?:us|me|everyone|the (?:board|chair|meeting|members|clerk)))?(?: that)?,?|[-–—])\\s+|\\s*[:,]\\s+"
const who = "((?:\\p{L}{2,5}\\. )?\\p{L}[\\p{L}'’-]*(?: \\p{L}[\\p{L}'’-]*){0,2}?)"
const saidSo = new RegExp(`^${who}(?:${says})(\\S[^\\n]{4,200})$`, 'iu')
const kin =
  '(?:wife|husband|partner|spouse|sister|brother|son|daughter|mother|father|mum|dad|cousin|niece|nephew|aunt|uncle|friend|employer|firm|company|charity|trust|business|landlord|neighbour|family)'
/** "fiona's sister works for the taxi firm": whose tie it is. */
const theirKin = new RegExp(`^${who}['’]s ((?:late |ex-?)?${kin}(?:[- ]in[- ]law)? \\S[^\\n]{4,160})$`, 'iu')
/** A tie to what the item is about; without a word of one, nobody can say why they mean to leave. */
const tie =
  /\b(?:gets?|got|works?|worked|sits?|sat|runs?|ran|owns?|owned|is|was|are|['’]s|manages?|managed|leads?|chairs?|rents?|lets?|lives?|knows?|knew|related|bids?|bidding|applied|after|receives?|funded|paid|member|trustee|director|employed|volunteers?|supplies|uses?|has|have|had|married|wrote|drafted|drives?|teaches|holds?|stands?|would|belongs)\b/i
const comes =
  /\b(?:train|bus|taxi home|appointment|dentist|doctor|school run|another meeting|meeting at|call at|kids|childcare|pick up|funeral|court|shift|other meeting)\b/i

/** Reads an interest by what whoever has it means to do for the item: "she says her firm gets the grant so she'll go out for 5". The declaration, and their words in a note beside it; asked. */
export function readInterestByLeaving(said: string): Read {
  if (said.length > 300 || said.includes('\n') || /[?!]\s*$/.test(said)) return undefined
  const m = intends.exec(said)
  if (m === null) return undefined
  const head = said.slice(0, m.index)
  const kinship = theirKin.exec(head),
    [, name = '', why = ''] = kinship ?? saidSo.exec(head) ?? []
  const people = name === '' ? undefined : peopleIn(name)
  const [one, another] = people ?? []
  if (one === undefined || another !== undefined || !tie.test(why) || comes.test(why)) return undefined
  const nature = kinship === null ? why : `their ${why}`
  const number = /^\d/.test(m[2] ?? '') ? (m[2] ?? '') : 'this'
  const declared = asDeclared(said, one.name, '', number, nature)
  const first =
    declared !== undefined && 'kind' in declared && declared.kind === 'question' ? declared.ways[0] : undefined
  if (first === undefined) return undefined
  const meant = `note ${asTheyMeanTo(one.name, m[1] ?? '')}`
  return question('record it', [
    wayOfSeveral([first.words, meant]),
    // Of long words, two buttons would look alike.
    ...(first.words.length > 50 ? [] : [first]),
    way(`note ${said}`),
  ])
}
