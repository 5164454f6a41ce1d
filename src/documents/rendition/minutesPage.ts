import type { Minutes } from '../../minutes/minutes.ts'
import type { PublicMinutes, RestrictedMinutes } from '../../minutes/publicCopy.ts'
import type { HouseStyle } from '../houseStyle/style.ts'
import { type Block, type Page, paragraph } from './page.ts'
import { languageTag } from './calendar.ts'
import { fill } from '../houseStyle/wording.ts'
import { apologiesSentence, homeOfApologies } from './apologies.ts'
import { attendance } from './roll.ts'
import { tableAtTheEnd } from './actionTable.ts'
import { details, headLines, headingBlocks, standing } from './head.ts'
import { ending, signature } from './ending.ts'
import { type Medium, styleFor } from './medium.ts'
import { writeItem } from './items.ts'
import { freeOfJoinLinks } from './joinLinks.ts'
import { layItems } from './layout.ts'
import { identified, printing } from './printed.ts'
import { inARow, unstopped } from './sentences.ts'

/** Apologies where no item of the agenda is for them and no list has them: nobody’s apology is lost. */
function homelessApologies(minutes: Minutes, style: HouseStyle): readonly Block[] {
  const listed =
    style.attendance.form === 'table' ||
    style.attendance.form === 'matrix' ||
    (style.attendance.form === 'lists' && (style.attendance.lists ?? []).some(l => l.who === 'apologies'))
  const sentence =
    listed || homeOfApologies(minutes.items) !== undefined ? undefined : apologiesSentence(minutes, style)
  return sentence === undefined ? [] : [paragraph(sentence, 'detail')]
}

/** What confirmed minutes were corrected in, and the order items were taken in. */
function remarks(minutes: Minutes, style: HouseStyle): readonly Block[] {
  const { atHead } = style.corrections
  const corrected =
    atHead === undefined ? [] : minutes.corrections.flatMap(text => fill(atHead, { text: unstopped(text) }) ?? [])
  const order =
    style.outcomes.order === undefined || minutes.orderTaken === undefined
      ? undefined
      : fill(style.outcomes.order, { items: inARow(minutes.orderTaken, style.names.joined) })
  return [...corrected, ...(order === undefined ? [] : [order])].map(text => paragraph(text))
}

/** What minutes for one kind of reader have of their own. */
interface Own {
  readonly lines: readonly string[]
  readonly between: readonly Block[]
  readonly after: readonly Block[]
  readonly reader: 'public' | 'entitled'
}

function page(minutes: Minutes, style: HouseStyle, { lines, between, after, reader }: Own): Page {
  const { watermark, line } = standing(minutes, style)
  const { footer } = style.heading
  return {
    title: lines.join(', '),
    language: languageTag[style.language],
    running: headLines(minutes, style, style.heading.running),
    ...(footer === undefined ? {} : { footer }),
    ...(watermark === undefined ? {} : { watermark }),
    blocks: identified([
      ...headingBlocks(lines),
      ...line.map(block => printing({ id: 'status' }, block)),
      ...between,
      ...layItems(
        minutes.items.map(item => writeItem(minutes, item, style, reader)),
        style,
      ),
      ...tableAtTheEnd(minutes, style),
      ...after,
    ]),
  }
}

/** The public minutes as a page. Only a public copy is accepted, so that nothing restricted can reach it. */
export function publicPage(given: PublicMinutes, house: HouseStyle, medium: Medium = 'web'): Page {
  const minutes: Minutes = freeOfJoinLinks({ ...given })
  const style = styleFor(house, medium, minutes.body)
  return page(minutes, style, {
    lines: headLines(minutes, style, style.heading.lines),
    between: [
      ...details({ ...minutes, headerNotes: given.headerNotes }, style.heading),
      ...attendance(minutes, style),
      ...homelessApologies(minutes, style),
      ...remarks(minutes, style),
    ],
    after: ending(minutes, style, medium),
    reader: 'public',
  })
}

/** The restricted minutes as a page: the restricted items alone, under their closed titles. */
export function restrictedPage(given: RestrictedMinutes, house: HouseStyle, medium: Medium = 'web'): Page {
  const minutes: Minutes = freeOfJoinLinks({ ...given })
  const style = styleFor(house, medium, minutes.body)
  const lines = headLines(minutes, style, style.heading.restrictedLines)
  return {
    ...page(minutes, style, {
      lines,
      between: style.status.restricted === undefined ? [] : [paragraph(style.status.restricted, 'status')],
      after: signature(minutes, style, medium),
      reader: 'entitled',
    }),
    running: lines,
    everyPage: style.restricted.everyPage,
  }
}
