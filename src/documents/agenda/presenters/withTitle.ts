import { kindOf } from '../../../meeting/agenda.ts'
import type { ItemRead } from '../items/itemRead.ts'
import { readTitle } from '../titles/title.ts'
import { between } from '../vocabulary/clockTimes.ts'
import type { Parted } from './titleWithPeople.ts'

/** An item with another title, in which further labels may stand, and who presents it. */
export function withTitle(
  item: ItemRead,
  { title: written, presenters }: Pick<Parted, 'title' | 'presenters'>,
): ItemRead {
  const {
    title,
    verbal,
    said = [],
    minutes,
    time,
    paper,
    further = [],
    restricted,
    doubtful,
    paragraphs = [],
  } = readTitle(written)
  const length = minutes ?? (time?.endsAt === undefined ? undefined : between(time.startsAt, time.endsAt))
  const marked = restricted || doubtful === true
  return {
    ...item,
    title,
    kind: item.kind === 'exclusion of the public' ? item.kind : kindOf(title),
    ...(marked && {
      marking: {
        certain: restricted || item.marking?.certain === true,
        paragraphs: [...new Set([...(item.marking?.paragraphs ?? []), ...paragraphs])],
      },
    }),
    ...(item.startsAt === undefined && time && { startsAt: time.startsAt }),
    item: {
      ...item.item,
      presenters,
      verbal: item.item.verbal || verbal,
      ...(item.item.minutes === undefined && length !== undefined && { minutes: length }),
      papers: paper === undefined ? item.item.papers : [paper, ...further, ...item.item.papers],
      standingText: [...said, ...item.item.standingText],
    },
  }
}
