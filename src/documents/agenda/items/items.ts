import { kindOf } from '../../../meeting/agenda.ts'
import { namesBusinessBehind } from '../../../meeting/exclusionMoved.ts'
import { between } from '../vocabulary/clockTimes.ts'
import { markingAlone } from '../markings/markingAlone.ts'
import { markingOfLine } from '../markings/markingOfLine.ts'
import { readMinutes } from '../vocabulary/durations.ts'
import { beginsMinutes } from '../numbering/itemLines.ts'
import { type ItemNoted, mark, mayBeClosedByText } from './itemNoted.ts'
import type { ItemBlock, ItemRead } from './itemRead.ts'
import { readLabel } from '../vocabulary/labels.ts'
import type { Line } from '../lines/lines.ts'
import { noteLabelled } from './labelledLines.ts'
import { sentencesWhole } from '../titles/brokenLines.ts'
import { pagesBehind } from './papersUnderTitle.ts'
import { present } from './peopleUnderTitle.ts'
import { namesClosedPart } from '../markings/partsNotInPublic.ts'
import { notePlain } from './plainLines.ts'
import { headsOthers, titleLineOf, type TitleLine } from '../titles/titleLine.ts'
import { saysWhoPresents } from '../people/whoReports.ts'

/** Reads one item: its title line, then what stands under it up to `Minutes:`. */
export function readItem(block: ItemBlock): ItemRead {
  const title = titleLineOf(block.title, block.lines, block.time)
  const item = asTitled(block, title)
  const toldBelow = (block.toldBelow ?? []).map((text): Line => ({ line: 0, indent: 0, text }))
  for (const line of [...toldBelow, ...sentencesWhole(title.lines)]) {
    const paged = item.listing === 'paper' || item.papers.length > 0 ? undefined : pagesBehind(line.text)
    if (paged !== undefined) item.papers.push(paged.paper)
    const text = paged?.before ?? line.text
    if (beginsMinutes.test(text)) break
    const labelled = readLabel(text)
    if (text !== '' && labelled === undefined) notePlain(item, text)
    else item.textAbove = false
    if (labelled !== undefined) noteLabelled(item, line, text, labelled)
  }
  return asRead(block, item)
}

/** An item with what the line of its title says. */
function asTitled({ id, before, title }: ItemBlock, { head, called, purpose, timed, within }: TitleLine): ItemNoted {
  const kind = kindOf(called)
  const report = head.reported ?? head.paper?.title ?? purpose
  const reporting = report === undefined ? undefined : saysWhoPresents(report)
  const said = [...(head.said ?? []), ...(purpose === undefined ? [] : [purpose])]
  const item: ItemNoted = {
    id,
    called,
    kind,
    listsBelow: /:\s?[-–—]{0,2}$/.test(title),
    presenters: [],
    papers: [...within, ...(head.paper ? [head.paper] : []), ...(head.further ?? [])],
    standingText: [...said, ...(head.reported !== undefined && reporting === undefined ? [head.reported] : [])],
    unread: [],
    startsAt: timed?.startsAt,
    minutes:
      (before && readMinutes(before.text)) ??
      head.minutes ??
      (timed?.endsAt === undefined ? undefined : between(timed.startsAt, timed.endsAt)),
    verbal: head.verbal,
    marking:
      head.restricted || (head.doubtful === true && (kind !== 'exclusion of the public' || namesBusinessBehind(called)))
        ? { certain: head.restricted, paragraphs: head.paragraphs ?? [] }
        : undefined,
    closedTitle: called,
    textAbove: false,
    perhapsPresenters: reporting && { ...reporting, sure: true },
  }
  if (mayBeClosedByText(kind)) for (const words of said) mark(item, markingOfLine(words))
  return item
}

/** An item as all its lines have it together. */
function asRead({ id, numbered, title: firstLine, perhapsClosed }: ItemBlock, item: ItemNoted): ItemRead {
  let { kind } = item
  let closesWhatFollows = false

  // Who wrote a report presents it where nobody else is said to.
  if (item.authored !== undefined) {
    if (item.presenters.length === 0 && item.perhapsPresenters === undefined) present(item, item.authored.value)
    else item.standingText.push(item.authored.text)
  }

  const resolves =
    item.standingText.length > 0 && item.standingText.every(text => kindOf(text) === 'exclusion of the public')
  if (
    headsOthers.test(item.called) ||
    namesClosedPart(firstLine) ||
    (resolves && (markingAlone(item.called) !== undefined || /^exclusions?$/i.test(item.called)))
  ) {
    if (resolves) kind = 'exclusion of the public'
    else closesWhatFollows = true
    if (resolves || item.standingText.length === 0) item.marking = undefined
  }
  if (perhapsClosed === true && kind !== 'next meeting' && kind !== 'exclusion of the public')
    mark(item, { certain: false, paragraphs: [] })
  // A column says that it is open: a word within its title is what it is about.
  if (item.openSaid === true && item.marking?.certain === false && item.called === firstLine) item.marking = undefined
  if (item.marking === undefined && item.openTitle !== undefined) mark(item, { certain: true, paragraphs: [] })
  if (item.marking === undefined && item.publicInterest !== undefined)
    item.standingText.push(`Public interest: ${item.publicInterest}`)
  const { presenters, papers, standingText, minutes, startsAt, openTitle, publicInterest, marking } = item
  return {
    item: {
      id,
      number: numbered.number,
      ...(numbered.sub !== '' && { under: numbered.under }),
      verbal: item.verbal,
      presenters,
      ...(minutes !== undefined && { minutes }),
      papers,
      standingText,
    },
    title: item.closedTitle,
    kind,
    ...(openTitle !== undefined && openTitle !== '' && { openTitle }),
    ...(publicInterest !== undefined && { publicInterest }),
    ...(marking && { marking }),
    ...(startsAt !== undefined && { startsAt }),
    ...(closesWhatFollows && { closesWhatFollows }),
    ...(item.perhapsPresenters && { perhapsPresenters: item.perhapsPresenters }),
    ...(item.openSaid && { openSaid: item.openSaid }),
    unread: item.unread,
  }
}
