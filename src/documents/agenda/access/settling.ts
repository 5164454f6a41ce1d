import { type AgendaItem, kindOf, neutralTitle } from '../../../meeting/agenda.ts'
import type { Marking } from '../markings/marking.ts'
import type { ItemRead } from '../items/itemRead.ts'

/**
 * The item as the agenda has it, closed by what it says of itself or by what stands around it. One that is closed for certain shows its title
 * where it has no open one; one that only may be closed does not.
 */
export function settled(
  { item, title, kind, openTitle, publicInterest, marking }: ItemRead,
  around?: Marking,
): AgendaItem {
  const { id, number, under, ...rest } = item
  const head = { id, number, ...(under !== undefined && { under }) }
  if (marking === undefined && around === undefined) return { ...head, kind, title, ...rest }
  const certain = marking?.certain === true || around?.certain === true || openTitle !== undefined
  const open = openTitle ?? (certain ? title : neutralTitle)
  return {
    ...head,
    kind: kindOf(open),
    title: open,
    restriction: {
      closedTitle: title,
      paragraphs: [...new Set([...(marking?.paragraphs ?? []), ...(around?.paragraphs ?? [])])],
      ...(publicInterest !== undefined && { publicInterest }),
    },
    ...(!certain && { doubtful: true as const }),
    ...rest,
  }
}
