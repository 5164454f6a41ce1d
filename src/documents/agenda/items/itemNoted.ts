import type { ItemKind, Paper, Presenter, UnreadLine } from '../../../meeting/agenda.ts'
import type { Marking } from '../markings/marking.ts'
import { between } from '../vocabulary/clockTimes.ts'
import type { ItemRead } from './itemRead.ts'
import { readTitle } from '../titles/title.ts'

/** What has been noted of an item so far, while the lines under its title are read one after the other. */
export interface ItemNoted {
  readonly id: string
  /** Its title, without what the meeting is to do. */
  readonly called: string
  readonly kind: ItemKind
  readonly presenters: Presenter[]
  readonly papers: Paper[]
  readonly standingText: string[]
  readonly unread: UnreadLine[]
  startsAt: number | undefined
  minutes: number | undefined
  verbal: boolean
  marking: Marking | undefined
  closedTitle: string
  openTitle?: string
  publicInterest?: string
  openSaid?: true
  /** Whether its title ends with a colon: what stands below is a list of things. */
  readonly listsBelow?: boolean
  /** What the lines below a label that has nothing beside it are. */
  listing?: 'presented by' | 'paper' | undefined
  /** Whether the line above was standing text, with which the next may go on. */
  textAbove: boolean
  /** Whether the line above was nothing but somebody who presents it, by name, below whom others may stand. */
  peopleAbove?: boolean
  /** Who wrote its report, and the line that says so. */
  authored?: { readonly text: string; readonly value: string }
  perhapsPresenters: ItemRead['perhapsPresenters']
}

/** Kinds of business of which an agenda speaks of confidential matters without being confidential. */
const neverClosedByText: readonly ItemKind[] = [
  'introductions',
  'apologies',
  'declarations',
  'filming',
  'exclusion of the public',
  'urgent business',
  'next meeting',
]

/** Whether words under a title of this kind may be what closes it to the public. */
export const mayBeClosedByText = (kind: ItemKind): boolean => !neverClosedByText.includes(kind)

/** Notes what closes the item to the public, with what was known of that before. */
export function mark(item: ItemNoted, more: Marking | undefined): void {
  if (more === undefined) return
  item.marking = {
    certain: more.certain || item.marking?.certain === true,
    paragraphs: [...new Set([...(item.marking?.paragraphs ?? []), ...more.paragraphs])],
  }
}

/** Notes what is written around some words in the same line, as around a title, and gives the words alone. */
export function noteAround(item: ItemNoted, value: string): string {
  const {
    title: left,
    minutes: length,
    time,
    paper,
    further = [],
    said = [],
    verbal: spoken,
    ...marked
  } = readTitle(value)
  item.minutes ??= length ?? (time?.endsAt === undefined ? undefined : between(time.startsAt, time.endsAt))
  item.startsAt ??= time?.startsAt
  if (paper) item.papers.push(paper, ...further)
  item.standingText.push(...said)
  item.verbal ||= spoken
  if (marked.restricted || marked.doubtful === true)
    mark(item, { certain: marked.restricted, paragraphs: marked.paragraphs ?? [] })
  return left
}
