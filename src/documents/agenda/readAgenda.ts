import type { Agenda, AgendaItem, AgendaRead } from '../../meeting/agenda.ts'
import { peopleListed, peopleWithInitials, personOf } from '../../meeting/initials.ts'
import { askedInTalk } from './access/askedInTalk.ts'
import { withoutBareClocks } from './items/bareClocks.ts'
import { withoutBareMinutes } from './items/bareMinutes.ts'
import { markedTitle } from './markings/markedTitle.ts'
import { markedByLegends } from './access/legend.ts'
import { endSaid } from './heading/endBelow.ts'
import { furtherDatesOf } from './vocabulary/furtherDates.ts'
import { readHeader } from './heading/header.ts'
import type { ItemRead } from './items/itemRead.ts'
import { spokenByKey } from './presenters/spokenByKey.ts'
import { settled } from './access/settling.ts'
import type { Line } from './lines/lines.ts'
import { withoutPagesInTitles } from './items/pagesInTitles.ts'
import { closedAround, closedByStrayMarking } from './access/restricting.ts'
import type { Heading } from './items/headings.ts'
import { askedWhereOthersMayLeave } from './access/othersMayLeave.ts'
import { withReportingBodies } from './presenters/reportedByBodies.ts'
import { withReporterOfHeading } from './presenters/reportsUnderOne.ts'
import { askedWhereMarked } from './access/markedInPassing.ts'
import { withTwoBehindCommas } from './presenters/twoBehindComma.ts'
import { withoutPresentersBehindCommas } from './presenters/presentersBehindCommas.ts'
import { withoutPresentersInTitles } from './presenters/titlePresenters.ts'
import { withTimes } from './items/timesOfItems.ts'
import { withWhoInMessages } from './presenters/whoInMessages.ts'
import { askedUnderCover } from './access/underCover.ts'
import { type Page, pageOf } from './page.ts'
import { type DividedPage, dividedPage } from './dividedPage.ts'
import { itemsOfPage } from './itemsOfPage.ts'

/**
 * Reads an agenda, whether it is the text of a council's web page, of a paper or an e-mail, or plain text, without being told which.
 * Whatever follows `Minutes:` in an item is left out. Lines that nothing is known of are given back as unread, with
 * their number in the text and the item they stood under. What may be confidential is restricted.
 */
export function readAgenda(pasted: string): AgendaRead {
  const page = pageOf(pasted)
  const divided = dividedPage(page)
  const { lines, places } = divided
  const { header, unread } = readHeader(divided.head, places.length === 0)
  const endBelow = endSaid(lines.slice((places.at(-1)?.at ?? lines.length) + 1))
  const read = itemsOfPage(page, divided, header.body)
  const inTime = withTimes(
    withPresenters(read.items, page, divided, read.tail),
    lines,
    places,
    header.endTime ?? endBelow,
  )
  const marked = withMarkings(inTime, page, divided)
  const around = closedAround(marked, headedBy(read.sections, header.body), {
    sentences: [...header.notes, ...[...unread, ...read.left].map(({ text: words }) => words)],
    exclusions: divided.exclusions,
  })
  const items = askedUnderCover(marked).map((item, index): AgendaItem => settled(item, around[index]))
  const { header: below, unread: unreadBelow } = readHeader(read.tail, true)
  const lastItem = read.items.at(-1)?.item.id
  const firstBegins = header.time === undefined ? timeOf(read.items[0]?.startsAt) : undefined
  const agenda: Agenda = {
    ...header,
    ...(firstBegins !== undefined && { time: firstBegins }),
    ...(header.endTime === undefined && endBelow !== undefined && { endTime: endBelow }),
    ...(header.venue === undefined && below.venue !== undefined && { venue: below.venue }),
    ...(header.contact === undefined && below.contact && { contact: below.contact }),
    items,
    furtherDates: [...header.furtherDates, ...below.furtherDates, ...items.flatMap(item => furtherDatesOf(item))],
  }
  return {
    agenda,
    unread: [
      ...unread,
      ...read.left,
      ...unreadBelow.map(line => (lastItem === undefined ? line : { ...line, under: lastItem })),
      ...read.items.flatMap(item => item.unread),
    ].sort((a, b) => a.line - b.line),
  }
}

/** The items with those who present them, as the whole page shows: by lists of people, initials, who wrote a message. */
function withPresenters(
  items: readonly ItemRead[],
  { written, writers }: Page,
  { lines, places, begins }: DividedPage,
  tail: readonly Line[],
): readonly ItemRead[] {
  const people = [
    ...written.flatMap(({ text: words }) => [...peopleWithInitials(words), ...peopleListed(words)]),
    ...[...lines.slice(0, begins[0] ?? 0), ...tail, ...lines.slice((places.at(-1)?.at ?? 0) + 1)].flatMap(
      ({ text: words }) => personOf(words),
    ),
  ]
  return withTwoBehindCommas(
    withReporterOfHeading(
      withReportingBodies(
        withWhoInMessages(
          withoutPresentersInTitles(
            withoutPresentersBehindCommas(withoutBareClocks(withoutBareMinutes(withoutPagesInTitles(items)))),
            people,
          ),
          writers,
        ),
      ),
    ),
    people,
  )
}

/** The items with what signs, keys and talk on their page say of who may hear them. */
function withMarkings(
  items: readonly ItemRead[],
  { text, written, lines, talk, legends }: Page,
  { places }: DividedPage,
): readonly ItemRead[] {
  const source = text.split(/\r?\n/)
  const lineOf = new Map(
    places.map(({ at, titleAt }, index) => [
      `i${index + 1}`,
      [...new Set([at, titleAt])].map(each => source[(lines[each]?.line ?? 0) - 1] ?? '').join(' | '),
    ]),
  )
  const asWritten = (id: string) => lineOf.get(id) ?? ''
  return askedInTalk(
    askedWhereOthersMayLeave(
      askedWhereMarked(closedByStrayMarking(markedByLegends(spokenByKey(items, written), legends)), asWritten),
      asWritten,
    ),
    talk.map(({ text: words }) => words),
  )
}

/** The headings before each item; where the name of the body has a marking in it, whether the first and those after it are closed is asked. */
const headedBy = (
  sections: readonly (readonly Heading[])[],
  body: string | undefined,
): readonly (readonly Heading[])[] =>
  body === undefined || markedTitle(body) === undefined
    ? sections
    : sections.map((each, index) => (index === 0 ? [...each, { access: 'doubtful' }] : each))

/** The time of day as `HH:MM`; a meeting that is said to begin before seven without an `am` begins in the afternoon. */
function timeOf(startsAt: number | undefined): string | undefined {
  if (startsAt === undefined) return undefined
  const minutes = startsAt < 7 * 60 ? startsAt + 12 * 60 : startsAt
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
