import type { UnreadLine } from '../../meeting/agenda.ts'
import { withoutTalk } from './heading/chatMessages.ts'
import { withDocumentLinks } from './items/documentLinks.ts'
import { legendsOf, signBehind, type Legend } from './access/legend.ts'
import { isAgendaAlone, isFurniture } from './vocabulary/furniture.ts'
import { gridOfSpaces } from './tables/gridOfSpaces.ts'
import { withRowOfPlan } from './lines/rowOfPlan.ts'
import { linesOf, type Line, type Row } from './lines/lines.ts'
import { saysMore } from './items/ownLines.ts'
import { headColumnsAsLines } from './heading/headInColumns.ts'
import { withItemsApart } from './lines/oneParagraph.ts'
import { withPairsApart } from './heading/pairsInRow.ts'
import { withBareMinutesSaid, withLengthsLast } from './lines/lengthsInLines.ts'
import { withoutDoubleSpacing } from './lines/doubleSpaced.ts'
import { withTabsAgain, withoutTabsBehindNumbers, withoutTabsBehindSigns } from './lines/tabsAsSpaces.ts'
import { withBracketsWhole } from './lines/bracketsWhole.ts'
import { withoutQuoting } from './lines/quotedMail.ts'
import { withNumbersBehindSigns, withStopsForDashes } from './lines/signsAboutNumbers.ts'
import { apartFromPause } from './lines/sections.ts'
import { tableRowsAsLines } from './tables/table.ts'
import { pageRowsAsLines } from './lines/tornPages.ts'
import { mannerAndWhoApart } from './tables/mannerThenWho.ts'
import { withCellsBelowTheirTime } from './tables/cellBelowItsTime.ts'
import { withClocksInFront } from './tables/clocksInFront.ts'
import { withClocksBehindLeads } from './tables/clocksAtTheEnd.ts'
import { withPaperAndTimeApart } from './tables/paperAndTimeLast.ts'
import { withLeadsApart } from './tables/leadsRunOn.ts'
import { withSentencesApart } from './titles/sentencesOfLetter.ts'
import { withCellsOfManyLines } from './tables/cellsOfManyLines.ts'
import { withQuotedCells } from './tables/quotedCells.ts'
import { withCellsInTwoLanguages } from './titles/cellsInTwoLanguages.ts'
import { withTimesOnTheirOwn } from './tables/whoAndTimeBelow.ts'
import { withWhoAtTheRight } from './tables/whoAtTheRight.ts'
import { writerOf } from './presenters/whoInMessages.ts'
import { withCellsSideBySide } from './tables/cellByCell.ts'
import { withPapersByLetter } from './tables/papersByLetter.ts'
import { withoutDayOfEachRow } from './tables/dayOfEachRow.ts'

/** A page as lines, one to whatever stands by itself, and what stood on it that is no agenda. */
export interface Page {
  /** What was pasted, its tables and sentences taken apart. */
  readonly text: string
  /** Its rows as they were written, without talk. */
  readonly written: readonly Row[]
  /** Its lines to read; those are blank that every page of its make has, and those of a key. */
  readonly lines: readonly Line[]
  /** What colleagues said to each other around it. */
  readonly talk: readonly UnreadLine[]
  /** Who wrote it, where it is a message, and who wrote below it. */
  readonly writers: readonly string[]
  /** What its signs mean. */
  readonly legends: readonly Legend[]
}

/** The text without the sign that Teams puts before whoever is to see a post: theirs are names as any other. */
const withoutMentions = (pasted: string): string => pasted.replace(/(?<![\p{L}\d._-])@(?=\p{Lu}\p{L})/gu, '')

/** What makes the text as its author had it of what programs made of it, one after the other. */
const mendings: readonly ((text: string) => string)[] = [
  withoutMentions,
  withoutQuoting,
  withTabsAgain,
  withoutTabsBehindSigns,
  withoutTabsBehindNumbers,
  withoutDoubleSpacing,
  withBracketsWhole,
  withNumbersBehindSigns,
  withStopsForDashes,
  withBareMinutesSaid,
  withLengthsLast,
  withQuotedCells,
  withCellsSideBySide,
  withRowOfPlan,
  withSentencesApart,
  withItemsApart,
  withoutDayOfEachRow,
  withCellsOfManyLines,
  withPapersByLetter,
]

/** The page that was pasted, however it was copied. */
export function pageOf(pasted: string): Page {
  const text = mendings.reduce((mended, mend) => mend(mended), pasted)
  const inLines = linesOf(
    withCellsBelowTheirTime(withTimesOnTheirOwn(withWhoAtTheRight(withCellsInTwoLanguages(text)))),
    gridOfSpaces,
  )
  const {
    rows: written,
    talk,
    writers: inChat,
  } = withoutTalk(
    headColumnsAsLines(
      withPairsApart(withClocksBehindLeads(withLeadsApart(withPaperAndTimeApart(withClocksInFront(inLines))))),
    ),
  )
  const legends = legendsOf(written)
  const rows = mannerAndWhoApart(
    tableRowsAsLines(pageRowsAsLines(withDocumentLinks(written.map(row => signBehind(row, legends))))).flatMap(
      apartFromPause,
    ),
  )
  return {
    text,
    written,
    lines: withoutFurniture(rows, legends),
    talk,
    writers: [writerOf(written), ...inChat].filter(each => each !== undefined),
    legends,
  }
}

/** The lines, blank where they are of the page and not of the agenda: what every page has, the numbers at its feet, its key. */
function withoutFurniture(rows: readonly Line[], legends: readonly Legend[]): readonly Line[] {
  const explaining = new Set(legends.flatMap(({ lines: note }) => note.map(({ line }) => line)))
  return rows.map((line, at) =>
    isFurniture(line.text) || isPageFoot(rows, at) || explaining.has(line.line)
      ? {
          ...line,
          text: '',
          ...(isAgendaAlone(line.text) && { headsAgenda: true as const }),
        }
      : line,
  )
}

/** What a page says besides its agenda, for the clerk to see: talk, and what its key says of who may stay. */
export const besidesTheAgenda = ({ talk, legends }: Page): readonly UnreadLine[] => [
  ...talk,
  ...legends.flatMap(({ lines: note }) =>
    note.some(({ text: said }) => saysMore(said)) ? note.map(({ line, text: said }) => ({ line, text: said })) : [],
  ),
]

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
