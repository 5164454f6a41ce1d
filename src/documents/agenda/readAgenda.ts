import { kindOf, type Agenda, type AgendaItem, type AgendaRead, type UnreadLine } from '../../meeting/agenda.ts'
import { peopleListed, peopleWithInitials, personOf } from '../../meeting/initials.ts'
import { askedInTalk } from './access/askedInTalk.ts'
import { withoutBareClocks } from './items/bareClocks.ts'
import { withoutTalk } from './heading/chatMessages.ts'
import { withFieldsBehindDashes } from './titles/fields.ts'
import { withoutBareMinutes } from './items/bareMinutes.ts'
import { markedTitle, onlySupposed } from './markings/confidential.ts'
import { withDocumentLinks } from './items/documentLinks.ts'
import { legendsOf, markedByLegends, signBehind } from './access/legend.ts'
import { readTimedLine, withStops } from './vocabulary/clockTimes.ts'
import { endSaid } from './heading/endBelow.ts'
import { furtherDatesOf } from './vocabulary/furtherDates.ts'
import { isAgendaAlone, isFurniture } from './vocabulary/furniture.ts'
import { gridOfSpaces } from './tables/gridOfSpaces.ts'
import { readHeader } from './heading/header.ts'
import type { ItemRead } from './items/itemRead.ts'
import { readItem } from './items/items.ts'
import { spokenByKey } from './presenters/spokenByKey.ts'
import { withRowOfPlan } from './lines/rowOfPlan.ts'
import { settled } from './access/settling.ts'
import { itemLinesOf } from './items/layouts.ts'
import { linesOf, type Line } from './lines/lines.ts'
import { ownLines, saysMore } from './items/ownLines.ts'
import { withoutPagesInTitles } from './items/pagesInTitles.ts'
import { closedAround, closedByStrayMarking } from './access/restricting.ts'
import { withoutExplanations } from './items/explainedByNumber.ts'
import { exclusionsFurtherDown } from './items/exclusionsFurtherDown.ts'
import { headColumnsAsLines } from './heading/headInColumns.ts'
import { headingsBetween, markingsSetIn, placesOfSections, type Heading } from './items/headings.ts'
import { withItemsApart } from './lines/oneParagraph.ts'
import { pageHeads } from './heading/pageHeads.ts'
import { withPairsApart } from './heading/pairsInRow.ts'
import { askedWhereOthersMayLeave } from './access/othersMayLeave.ts'
import { isPurpose } from './vocabulary/purposes.ts'
import { withReportingBodies } from './presenters/reportedByBodies.ts'
import { withReporterOfHeading } from './presenters/reportsUnderOne.ts'
import { titlesInSentences } from './titles/titlesInSentences.ts'
import { underRoundNumbers } from './items/roundNumbers.ts'
import { apartFromPause, readSection } from './lines/sections.ts'
import { withLetteredSubItems } from './items/subItems.ts'
import { labelsTheMail } from './heading/mailLabel.ts'
import { askedWhereMarked } from './access/markedInPassing.ts'
import { clockAbove, clocksStandAbove, durationAbove } from './items/timesAbove.ts'
import { tableRowsAsLines } from './tables/table.ts'
import { pageRowsAsLines } from './lines/tornPages.ts'
import { withTwoBehindCommas } from './presenters/twoBehindComma.ts'
import { mannerAndWhoApart } from './tables/mannerThenWho.ts'
import { withoutPresentersBehindCommas } from './presenters/presentersBehindCommas.ts'
import { withoutPresentersInTitles } from './presenters/titlePresenters.ts'
import { withTimes } from './items/timesOfItems.ts'
import { whenBelow } from './items/whenBelow.ts'
import { withCellsBelowTheirTime } from './tables/cellBelowItsTime.ts'
import { withClocksInFront } from './tables/clocksInFront.ts'
import { withSentencesApart } from './titles/sentencesOfLetter.ts'
import { withCellsOfManyLines } from './tables/cellsOfManyLines.ts'
import { withCellsInTwoLanguages } from './titles/cellsInTwoLanguages.ts'
import { withTimesOnTheirOwn } from './tables/whoAndTimeBelow.ts'
import { withWhoAtTheRight } from './tables/whoAtTheRight.ts'
import { withWhoInMessages, writerOf } from './presenters/whoInMessages.ts'
import { askedUnderCover } from './access/underCover.ts'
import { inBothLanguages, type ItemPlace } from './items/twoLanguages.ts'
import { withoutDayOfEachRow } from './tables/dayOfEachRow.ts'
import { withWholeTitles } from './items/wrappedTitles.ts'

/**
 * Reads an agenda, whether it is the text of a council's web page, of a paper or an e-mail, or plain text, without being told which.
 * Whatever follows `Minutes:` in an item is left out. Lines that nothing is known of are given back as unread, with
 * their number in the text and the item they stood under. What may be confidential is restricted.
 */
export function readAgenda(pasted: string): AgendaRead {
  const text = withCellsOfManyLines(withoutDayOfEachRow(withItemsApart(withSentencesApart(withRowOfPlan(pasted)))))
  const inLines = linesOf(
    withCellsBelowTheirTime(withTimesOnTheirOwn(withWhoAtTheRight(withCellsInTwoLanguages(text)))),
    gridOfSpaces,
  )
  const {
    rows: written,
    talk,
    writers: inChat,
  } = withoutTalk(headColumnsAsLines(withPairsApart(withClocksInFront(inLines))))
  const legends = legendsOf(written)
  const explaining = new Set(legends.flatMap(({ lines: note }) => note.map(({ line }) => line)))
  const rows = mannerAndWhoApart(
    tableRowsAsLines(pageRowsAsLines(withDocumentLinks(written.map(row => signBehind(row, legends))))).flatMap(
      apartFromPause,
    ),
  )

  const all = rows.map((line, at) =>
    isFurniture(line.text) || isPageFoot(rows, at) || explaining.has(line.line)
      ? { ...line, text: '', ...(isAgendaAlone(line.text) && { headsAgenda: true as const }) }
      : line,
  )
  const headings = placesOfSections(all)
  const titled = all.map((line, at) =>
    headings.has(at) && headings.get(at)?.excludes !== true ? { ...line, text: '', section: true as const } : line,
  )
  const found = withLetteredSubItems(titled, itemLinesOf(titled))
  const counted = withoutExplanations(
    found,
    found.map(({ at, titleAt, numbered }) => (titleAt === at ? numbered.rest : (titled[titleAt]?.text ?? ''))),
  )
  const { places: begun, headEnds } = inBothLanguages(titled, counted, all)
  const places = withWholeTitles(titled, begun, headings)
  const ofHead = whenBelow(titled, places)
  const withoutThose = (given: readonly Line[]) =>
    ofHead.length === 0 ? given : given.map((line, at) => (ofHead.includes(at) ? { ...line, text: '' } : line))
  const [lines, without] = [withoutThose(all), withoutThose(titled)]
  for (const { at, titleAt } of places) for (const each of [at, titleAt]) headings.delete(each)
  for (const at of purposesOfItems(lines, places, [...headings.keys()])) headings.delete(at)
  for (const at of markingsSetIn(lines, places, headings)) headings.delete(at)
  const exclusions = exclusionsFurtherDown(lines, places, headings)
  for (const { lines: said } of exclusions) for (const at of said) headings.delete(at)
  for (const [at, heading] of headingsBetween(lines, places)) if (!headings.has(at)) headings.set(at, heading)
  const first = places[0]
  const timesFirst =
    first !== undefined &&
    (durationAbove(without, first.at) !== undefined ||
      without.slice(0, first.at).some(({ text: head }) => /^(?:note|time) no\.? item$/i.test(head)))
  const clocks = places.map(({ at, time }) => (time === undefined ? clockAbove(without, at) : undefined))
  const clocksFirst = clocksStandAbove(without, places, clocks)
  const above = clocksFirst ? clocks : places.map(({ at }) => (timesFirst ? durationAbove(without, at) : undefined))
  const begins = places.map(({ at }, index) => above[index] ?? at)

  const { header, unread } = readHeader(
    [...ofHead.flatMap(at => all[at] ?? []), ...without.slice(0, Math.min(headEnds, begins[0] ?? lines.length))],
    first === undefined,
  )
  const overPages = pageHeads(lines, first?.at ?? 0, header.body)
  const pageless =
    overPages.size === 0 ? lines : lines.map((line, at) => (overPages.has(at) ? { ...line, text: '' } : line))
  const left: UnreadLine[] = [
    ...unread,
    ...talk,
    ...legends.flatMap(({ lines: note }) =>
      note.some(({ text: said }) => saysMore(said)) ? note.map(({ line, text: said }) => ({ line, text: said })) : [],
    ),
  ]
  const sections = places.map((): Heading[] => [])
  const tail: Line[] = []
  const told = titlesInSentences(
    withFieldsBehindDashes(
      places.map(
        ({ at, titleAt, title, numbered }) =>
          title ?? (titleAt === at ? numbered.rest : (without[titleAt]?.text ?? '')),
      ),
    ),
  )
  const each = places.map((place, index): ItemRead => {
    const { id, end } = { id: `i${index + 1}`, end: begins[index + 1] ?? lines.length }
    const before = above[index] === undefined ? undefined : without[above[index]]
    const time = place.time ?? (before && readTimedLine(withStops(before.text)))
    const { title, below: toldBelow } = told[index] ?? { title: '', below: [] }
    return readItem({
      id,
      numbered: place.numbered,
      title,
      ...(before && { before }),
      ...(time && { time }),
      toldBelow,
      ...ownLines(pageless, place, end, {
        headings,
        left,
        tail,
        id,
        isLast: index === places.length - 1,
        closing: ['next meeting', 'any other business'].includes(kindOf(title)),
        excluding:
          kindOf(title) === 'exclusion of the public' ||
          /^exclusions?$/i.test(title) ||
          readSection(title)?.access === 'closed',
        before: sections[index + 1],
      }),
    })
  })
  const read = underRoundNumbers(each)
  for (const [at, heading] of headings)
    if (at < (begins[0] ?? 0) && heading.excludes !== true) {
      // A notice above the agenda of what is done where something is private closes nothing.
      const supposed = onlySupposed(lines[at]?.text ?? '') || labelsTheMail(lines, at)
      if (!supposed) sections[0]?.push(heading.alone === true ? { ...heading, access: 'doubtful' } : heading)
      if (supposed || heading.access === 'unsaid' || saysMore(lines[at]?.text ?? ''))
        left.push({ line: lines[at]?.line ?? 0, text: lines[at]?.text ?? '' })
    }

  const writers = [writerOf(written), ...inChat].filter(each => each !== undefined)
  const people = [
    ...written.flatMap(({ text: words }) => [...peopleWithInitials(words), ...peopleListed(words)]),
    ...[...lines.slice(0, begins[0] ?? 0), ...tail, ...lines.slice((places.at(-1)?.at ?? 0) + 1)].flatMap(
      ({ text: words }) => personOf(words),
    ),
  ]
  const endBelow = endSaid(lines.slice((places.at(-1)?.at ?? lines.length) + 1))
  const parted = withTimes(
    withTwoBehindCommas(
      withReporterOfHeading(
        withReportingBodies(
          withWhoInMessages(
            withoutPresentersInTitles(
              withoutPresentersBehindCommas(withoutBareClocks(withoutBareMinutes(withoutPagesInTitles(read)))),
              people,
            ),
            writers,
          ),
        ),
      ),
      people,
    ),
    lines,
    places,
    header.endTime ?? endBelow,
  )
  const source = text.split(/\r?\n/)
  const lineOf = new Map(
    places.map(({ at, titleAt }, index) => [
      `i${index + 1}`,
      [...new Set([at, titleAt])].map(each => source[(all[each]?.line ?? 0) - 1] ?? '').join(' | '),
    ]),
  )
  const asWritten = (id: string) => lineOf.get(id) ?? ''
  const marked = askedInTalk(
    askedWhereOthersMayLeave(
      askedWhereMarked(closedByStrayMarking(markedByLegends(spokenByKey(parted, written), legends)), asWritten),
      asWritten,
    ),
    talk.map(({ text: words }) => words),
  )
  if (header.body !== undefined && markedTitle(header.body) !== undefined) sections[0]?.push({ access: 'doubtful' })
  const around = closedAround(marked, sections, {
    sentences: [...header.notes, ...left.map(({ text: words }) => words)],
    exclusions: exclusions.map(({ text: said }) => said),
  })
  const items = askedUnderCover(marked).map((item, index): AgendaItem => settled(item, around[index]))
  const { header: below, unread: unreadBelow } = readHeader(tail, true)
  const lastItem = read.at(-1)?.item.id
  left.push(...unreadBelow.map(line => (lastItem === undefined ? line : { ...line, under: lastItem })))
  const firstBegins = header.time === undefined ? timeOf(read[0]?.startsAt) : undefined
  const agenda: Agenda = {
    ...header,
    ...(firstBegins !== undefined && { time: firstBegins }),
    ...(header.endTime === undefined && endBelow !== undefined && { endTime: endBelow }),
    ...(header.venue === undefined && below.venue !== undefined && { venue: below.venue }),
    ...(header.contact === undefined && below.contact && { contact: below.contact }),
    items,
    furtherDates: [...header.furtherDates, ...below.furtherDates, ...items.flatMap(item => furtherDatesOf(item))],
  }
  return { agenda, unread: [...left, ...read.flatMap(item => item.unread)].sort(byLine) }
}

/** Whether a line is the number of a page, alone in the middle of its foot. */
const isPageFoot = (lines: readonly Line[], at: number): boolean => {
  const line = lines[at]
  return (
    line !== undefined &&
    line.indent >= 30 &&
    /^\d{1,3}$/.test(line.text) &&
    lines[at - 1]?.text === '' &&
    (lines[at + 1]?.text ?? '') === '' &&
    // A number with its title below it, further in, is that of an item.
    (lines.slice(at + 1, at + 5).find(({ text }) => text !== '')?.indent ?? 0) <= line.indent
  )
}

/** The time of day as `HH:MM`; a meeting that is said to begin before seven without an `am` begins in the afternoon. */
function timeOf(startsAt: number | undefined): string | undefined {
  if (startsAt === undefined) return undefined
  const minutes = startsAt < 7 * 60 ? startsAt + 12 * 60 : startsAt
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

const byLine = (a: UnreadLine, b: UnreadLine) => a.line - b.line

/**
 * The lines among these, which could be headings, that say what the meeting is to do with the item above them: set in, or close under it with room below.
 * Several that stand apart, each with words of its own and over several items, are headings all the same.
 */
function purposesOfItems(
  lines: readonly Line[],
  places: readonly ItemPlace[],
  among: readonly number[],
): readonly number[] {
  let next = 0
  const found = among
    .toSorted((a, b) => a - b)
    .filter(at => {
      while ((places[next]?.at ?? lines.length) < at) next++
      const line = lines[at]
      const owner = places[next - 1]
      return (
        line !== undefined &&
        owner !== undefined &&
        isPurpose(line.text) &&
        (line.indent > owner.numbered.indent || (lines[at - 1]?.text !== '' && lines[at + 1]?.text === ''))
      )
    })
  const said = new Set(found.map(at => lines[at]?.text.toLowerCase()))
  const isApart = (at: number) =>
    lines[at]?.ofRow !== true &&
    lines[at - 1]?.text === '' &&
    lines[at + 1]?.text === '' &&
    places.some(place => place.at > at && lines.slice(at + 1, place.at).every(({ text }) => text === ''))
  return found.length > 1 && said.size === found.length && found.length * 2 <= places.length && found.every(isApart)
    ? []
    : found
}
