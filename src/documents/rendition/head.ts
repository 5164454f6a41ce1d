import type { Minutes } from '../../minutes/minutes.ts'
import type { HouseStyle } from '../houseStyle/style.ts'
import { type Block, type Page, heading, paragraph } from './page.ts'
import { type Said, fill } from '../houseStyle/wording.ts'
import { dateInText, datePlaces, timeAs } from './dates.ts'
import { hasJoinLink } from './joinLinks.ts'
import { unstopped } from './sentences.ts'

type Headed = Pick<Minutes, 'body' | 'council' | 'date' | 'time' | 'endTime' | 'venue' | 'openedAt' | 'closedAt'>

/** Lines of a heading: each as far as it can be filled. */
export const headLines = (minutes: Headed, style: HouseStyle, wordings: readonly string[]): readonly string[] =>
  wordings.flatMap(line => fill(line, headPlaces(minutes, style)) ?? [])

function headPlaces(minutes: Headed, style: HouseStyle): Said {
  const time = (at: string | undefined) => (at === undefined ? undefined : timeAs(style, at))
  return {
    body: minutes.body,
    council: minutes.council,
    ...datePlaces(style, minutes.date),
    time: time(minutes.time),
    endTime: time(minutes.endTime),
    venue: minutes.venue,
    openedAt: time(minutes.openedAt),
    closedAt: time(minutes.closedAt),
  }
}

/** The first line as the document's only first heading, the others under it. */
export const headingBlocks = (lines: readonly string[]): readonly Block[] =>
  lines.map((line, n) => (n === 0 ? heading(1, line) : paragraph(line, 'heading line')))

/** The lines for the venue, the clerk to write to, and the agenda's notes. */
export function details(
  minutes: Pick<Minutes, 'venue' | 'contact' | 'headerNotes'>,
  { venue, contact, note }: Pick<HouseStyle['heading'], 'venue' | 'contact' | 'note'>,
): readonly Block[] {
  const lines = [
    venue === undefined ? undefined : fill(venue, { venue: minutes.venue }),
    contact === undefined || minutes.contact === undefined
      ? undefined
      : fill(contact, {
          name: minutes.contact.name,
          post: minutes.contact.post,
          phone: minutes.contact.phone,
          email: minutes.contact.email,
        }),
    ...minutes.headerNotes
      .filter(text => !hasJoinLink(text))
      .map(text => (note === undefined ? undefined : fill(note, { note: text.replace(/^note:\s*/i, '') }))),
  ]
  return lines.flatMap(line => (line === undefined ? [] : [paragraph(line, 'detail')]))
}

/** What the places of the wordings for confirmed minutes say. */
export const confirmedPlaces = (minutes: Minutes, style: HouseStyle): Said => ({
  body: minutes.body,
  council: minutes.council,
  date: minutes.confirmedOn === undefined ? undefined : dateInText(style, minutes.confirmedOn),
  corrections: minutes.corrections.length === 0 ? undefined : minutes.corrections.map(unstopped).join('; '),
})

/** What says that the document is not yet the confirmed record, or that it is: the watermark, and a line, since a watermark is not read aloud. */
export function standing(
  minutes: Minutes,
  style: HouseStyle,
): Pick<Page, 'watermark'> & { readonly line: readonly Block[] } {
  const { watermark, line } = style.status[minutes.status]
  const text = line === undefined ? undefined : fill(line, confirmedPlaces(minutes, style))
  return {
    ...(watermark === undefined ? {} : { watermark }),
    line: text === undefined ? [] : [paragraph(text, 'status')],
  }
}
