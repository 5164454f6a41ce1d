import { readDay, readTimes } from '../../dates/written.ts'
import { readContact } from '../vocabulary/contact.ts'
import { bodyWords } from './dayOfMeeting.ts'
import { labelOf } from '../vocabulary/headerLabels.ts'
import type { Line } from '../lines/lines.ts'
import { venueWords } from '../vocabulary/places.ts'
import { signsAgendas } from '../lines/signatures.ts'

const postcode = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/
const bare = (text: string) => text.replace(/^\(|[).,]+$/g, '')

/** `Council Chamber`, `Committee Room 2`: a place that has the word for a body, and is none. */
const roomOfBody =
  /\b(?:council|committee|board|group|conference|assembly|members[’']?) (?:chambers?|rooms?|suite|offices?|house)\b/gi
const namesABody = (text: string): boolean => bodyWords.test(text.replace(roomOfBody, ' '))

/** No address goes on over more lines above its postcode. */
const most = 5

/** A line that may stand in the midst of an address: a house, a street or a town, and no sentence, fact or person. */
const isOfAddress = (text: string): boolean =>
  /^\(?[\p{Lu}\d]/u.test(text) &&
  text.length <= 80 &&
  !/[@:!?]|\p{L}{3}\.$|\b(?:agenda|meeting|minutes|papers?|dear|members)\b/iu.test(text) &&
  !namesABody(text) &&
  !signsAgendas(text) &&
  readContact(text)?.email === undefined &&
  labelOf(text) === undefined &&
  readDay(text) === undefined &&
  readTimes(text) === undefined

const isPlaced = (text: string): boolean =>
  labelOf(text)?.label === 'venue' ||
  (venueWords.test(text) && !namesABody(text) && (readDay(text) !== undefined || readTimes(text) !== undefined))

/** The lines of a heading with each address whole in the first of its own, down to the postcode: `Quay House`, `Mill Lane` and `Marl, ML1 3XA` below it. */
export function withAddressesWhole(lines: readonly Line[]): readonly Line[] {
  const whole = [...lines]
  for (let end = lines.length - 1; end > 0; end--) {
    const last = lines[end]?.text ?? ''
    const above = lines[end - 1]?.text ?? ''
    const goesOn = above.endsWith(',') && labelOf(above)?.label === 'venue'
    if (!(postcode.test(bare(last)) || goesOn) || !isOfAddress(last)) continue
    let from = end
    while (from > 1 && end - from < most && isOfAddress(lines[from - 1]?.text ?? '')) from--
    const over = lines[from - 1]?.text ?? ''
    if (isPlaced(over)) from--
    else if (readDay(over) === undefined && readTimes(over) === undefined)
      while (from < end && !venueWords.test(lines[from]?.text ?? '')) from++
    const own = whole.slice(from, end + 1)
    const [first] = own
    if (first === undefined || own.length < 2 || !own.some(({ text }) => venueWords.test(text) || isPlaced(text)))
      continue
    const text = own.map(line => bare(line.text.trim()).replace(/,$/, '')).join(', ')
    whole.splice(from, own.length, { ...first, text })
    end = from
  }
  return whole
}
