import type { AgendaItem, ItemKind, UnreadLine } from '../../../meeting/agenda.ts'
import type { TimedLine } from '../vocabulary/clockTimes.ts'
import type { Marking } from '../markings/marking.ts'
import type { Line } from '../lines/lines.ts'
import type { Numbered } from '../numbering/numbers.ts'
import type { Presenting } from '../people/whoPresents.ts'

/** The lines of one item, without its number. */
export interface ItemBlock {
  readonly id: string
  readonly numbered: Numbered
  readonly title: string
  /** What the sentence says besides, in which its title was told. */
  readonly toldBelow?: readonly string[]
  /** The duration that stood before the number. */
  readonly before?: Line
  /** The time of day that stood there. */
  readonly time?: TimedLine
  readonly lines: readonly Line[]
  /** A marking under it may be its own, or the heading of what follows. */
  readonly perhapsClosed?: boolean
}

/** An item as its own lines have it; what stands around it may close it to the public as well. */
export interface ItemRead {
  readonly item: Omit<AgendaItem, 'title' | 'kind' | 'restriction' | 'doubtful'>
  /** As written, without its markings. */
  readonly title: string
  readonly kind: ItemKind
  readonly openTitle?: string
  readonly publicInterest?: string
  /** What its own lines say of its being closed. */
  readonly marking?: Marking
  /** Minutes after midnight, where the item says when it is to begin. */
  readonly startsAt?: number
  /** Whom a line under its title names, which that line may do for another reason; `line` is in the standing text where it would go. */
  readonly perhapsPresenters?: Presenting & { readonly line?: string }
  /** Whether it says itself that it is not exempt, though it is part of an item that is. */
  readonly openSaid?: boolean
  /** Whether its title is what other agendas have as a heading: `Confidential items`. */
  readonly closesWhatFollows?: boolean
  readonly unread: readonly UnreadLine[]
}
