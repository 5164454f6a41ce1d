import type { AgendaItem, Paper } from '../meeting/agenda.ts'
import { clockTime } from '../meeting/dates.ts'
import { type CalledMeeting, currentItem } from '../meeting/meeting.ts'
import { howFar } from '../meeting/orderOfBusiness.ts'
import { minutesAllotted, timeRunning } from '../meeting/timeAllotted.ts'
import { type Element, asTyped } from './card.ts'
import { itemLine, listed, timeInWords } from './meetingWords.ts'
import { say } from './say.ts'

/** The item being taken, as the heading of its card has it: the open title. */
export const itemHeading = (item: AgendaItem): string =>
  item.verbal ? say`${asTyped(itemLine(item))} (verbal)` : asTyped(itemLine(item))

/** How far the agenda is: "6 of 12 items". */
export function howFarInWords(meeting: CalledMeeting): string {
  const { done, of } = howFar(meeting)
  return say`${done} of ${of} items`
}

/** How far the agenda is, and whether the item being taken is restricted. */
export function whereWeAre(meeting: CalledMeeting): string {
  const far = howFarInWords(meeting)
  return currentItem(meeting)?.restriction === undefined ? far : `${far} · ${say`Restricted`}`
}

/** The time of the item being taken, where the agenda allots one: until when; with `at` (ISO 8601), how much of it is left. */
export function timeOfItem(meeting: CalledMeeting, at?: string): string | undefined {
  const item = currentItem(meeting)?.id
  const allotted = item === undefined ? undefined : minutesAllotted(meeting, item)
  if (allotted === undefined) return undefined
  const running = timeRunning(meeting)
  if (running === undefined) return say`${allotted} minutes`
  const ends = Date.parse(running.since) + allotted * 60_000 - running.before
  const until = timeInWords(clockTime(new Date(ends).toISOString(), meeting.terms.timezone))
  if (at === undefined) return say`${allotted} minutes, until ${until}`
  const left = Math.ceil((ends - Date.parse(at)) / 60_000)
  return left < 0
    ? say`${allotted} minutes, until ${until}: ${-left} over`
    : say`${allotted} minutes, until ${until}: ${left} left`
}

/** Facts about the item: who presents it, and its papers; of a restricted one no papers. */
export function factsOf(item: AgendaItem): readonly Fact[] {
  return [
    ...(item.presenters.length === 0
      ? []
      : [
          {
            title: say`Presenter`,
            value: asTyped(listed(item.presenters.map(p => (p.role === undefined ? p.name : `${p.name}, ${p.role}`)))),
          },
        ]),
    ...(item.papers.length === 0 || item.restriction !== undefined
      ? []
      : [{ title: say`Papers`, value: item.papers.map(paperLine).join('; ') }]),
  ]
}

/** A line of a fact set. */
export interface Fact {
  readonly title: string
  readonly value: string
}

/** Facts under each other; nothing where there are none. */
export const factSet = (facts: readonly Fact[]): Element | undefined =>
  facts.length === 0 ? undefined : { type: 'FactSet', facts }

const address = /https?:\/\/[^\s<>()[\]]+/

/** The pages of a paper, of which it may have a single one. */
export const pagesSaid = (pages: string): string =>
  /^[A-Z]?\d+$/i.test(pages) ? say`page ${pages}` : say`pages ${pages}`

/** What a paper is called, where the agenda gives its address, and how much of it there is. */
export function paperShown({ title = '', pages, size }: Paper): {
  readonly name: string
  readonly at?: string
  readonly extent: readonly string[]
} {
  const [at] = address.exec(title) ?? []
  return {
    name: title.replace(at ?? '', '').replace(/[\s,:–-]+$|^[\s,:–-]+/g, '') || say`Paper`,
    ...(at === undefined ? {} : { at }),
    extent: [pages === undefined ? undefined : pagesSaid(pages), size].filter(w => w !== undefined),
  }
}

/** A paper, as a link where the agenda gives its address. */
function paperLine(paper: Paper): string {
  const { name, at, extent } = paperShown(paper)
  return [at === undefined ? asTyped(name) : `[${asTyped(name)}](${at})`, ...extent.map(asTyped)].join(', ')
}
