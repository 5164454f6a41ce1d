import {
  type Agenda,
  type AgendaItem,
  type AgendaRead,
  type ItemKind,
  type Paper,
  type Presenter,
  fullTitle,
  kindOf,
  neutralTitle,
} from './agenda.ts'

/** What the clerk changes of an item as it was read; what is absent stays as it is, and null takes away. */
export interface ItemCorrection {
  readonly number?: string
  /** The full title; of a restricted item, the one that only those entitled see. */
  readonly title?: string
  readonly kind?: ItemKind
  readonly presenters?: readonly Presenter[]
  /** Minutes allotted. */
  readonly minutes?: number | null
  readonly papers?: readonly Paper[]
  readonly standingText?: readonly string[]
  /** The number of the item this is a sub-item of. */
  readonly under?: string | null
  /** Whether the public may read it. Either answer settles what was doubtful. */
  readonly restricted?: false | RestrictedAs
}

/** How an item is closed to the public: without an open title it keeps the one it has, and else is called “Restricted item”. */
export interface RestrictedAs {
  /** Paragraph numbers of Schedule 12A to the Local Government Act 1972. */
  readonly paragraphs: readonly string[]
  readonly openTitle?: string
  readonly publicInterest?: string
}

/** An item that the reader did not find. */
export type NewItem = ItemCorrection & Required<Pick<ItemCorrection, 'number' | 'title'>>

/** Facts of the heading; null takes one away. */
export type HeadingCorrection = {
  readonly [K in 'body' | 'date' | 'time' | 'endTime' | 'venue' | 'contact' | 'joinLink' | 'notes']?: Agenda[K] | null
}

/** Where a line that was not understood belongs: it is an item, it belongs to an item (its id), or it is no part of the agenda. */
export type Placing = 'item' | 'leave out' | { readonly under: string }

/** What the clerk puts right of an agenda; items by their ids, lines by their numbers. */
export type AgendaCorrection =
  | { readonly what: 'item'; readonly item: string; readonly to: ItemCorrection }
  | { readonly what: 'not an item'; readonly item: string }
  | { readonly what: 'new item'; readonly added: NewItem; readonly after?: string }
  | {
      readonly what: 'lines'
      readonly lines: readonly number[]
      /** `where it stands`: each belongs to the item it stood under, if it stood under one. */
      readonly where: 'item' | 'leave out' | 'where it stands' | { readonly under: string }
    }
  | { readonly what: 'heading'; readonly to: HeadingCorrection }

/** One item changed as the clerk says; an id that no item has changes nothing. */
export function correctItem(read: AgendaRead, id: string, to: ItemCorrection): AgendaRead {
  const was = read.agenda.items.find(item => item.id === id)
  if (was === undefined) return read
  const now = changed(was, to)
  const items = read.agenda.items.map(item =>
    item.id === id
      ? now
      : item.under === was.number && now.number !== was.number
        ? { ...item, under: now.number }
        : item,
  )
  return { ...read, agenda: { ...read.agenda, items } }
}

/** An item put after another (its id), or at the end. It gets an id that no item of this agenda has. */
export function addItem(read: AgendaRead, added: NewItem, after?: string): AgendaRead {
  const { items } = read.agenda
  const item = changed(
    {
      id: `i${1 + Math.max(0, ...items.map(each => Number(each.id.slice(1)) || 0))}`,
      number: added.number,
      kind: kindOf(added.title),
      title: added.title,
      verbal: false,
      presenters: [],
      papers: [],
      standingText: [],
    },
    added,
  )
  const at = items.findIndex(each => each.id === after) + 1 || items.length
  return { ...read, agenda: { ...read.agenda, items: [...items.slice(0, at), item, ...items.slice(at)] } }
}

/** An item that is none. What was not understood near it stands under the item before from then on. */
export function removeItem(read: AgendaRead, id: string): AgendaRead {
  const at = read.agenda.items.findIndex(item => item.id === id)
  if (at === -1) return read
  const before = read.agenda.items[at - 1]?.id
  return {
    agenda: { ...read.agenda, items: read.agenda.items.filter(item => item.id !== id) },
    unread: read.unread.map(({ under, ...line }) => {
      const stands = under === id ? before : under
      return stands === undefined ? line : { ...line, under: stands }
    }),
  }
}

/**
 * Puts a line that was not understood where it belongs. One that becomes an item follows the item it stood under, with a letter after
 * that one's number; near a restricted item it is restricted as well, until the clerk says otherwise.
 */
export function placeUnread(read: AgendaRead, line: number, where: Placing): AgendaRead {
  const found = read.unread.find(each => each.line === line)
  if (found === undefined) return read
  const left = { ...read, unread: read.unread.filter(each => each !== found) }
  if (where === 'leave out') return left
  if (where !== 'item') {
    const item = read.agenda.items.find(({ id }) => id === where.under)
    return item === undefined ? read : correctItem(left, item.id, { standingText: [...item.standingText, found.text] })
  }
  const above = read.agenda.items.find(({ id }) => id === found.under)
  const added = addItem(left, { number: numberAfterItem(read.agenda.items, above), title: found.text }, above?.id)
  if (above?.restriction === undefined && found.closed !== true) return added
  const items = added.agenda.items.map((item): AgendaItem =>
    read.agenda.items.includes(item)
      ? item
      : {
          ...item,
          kind: 'business',
          title: neutralTitle,
          restriction: { closedTitle: found.text, paragraphs: [] },
          doubtful: true,
        },
  )
  return { ...added, agenda: { ...added.agenda, items } }
}

/** The heading changed as the clerk says. */
export function correctHeading(read: AgendaRead, to: HeadingCorrection): AgendaRead {
  const agenda = Object.fromEntries(
    Object.entries({ ...read.agenda, ...to, ...(to.notes === null && { notes: [] }) }).filter(
      ([name, value]) => value !== null && !(name === 'weekdayWritten' && to.date !== undefined),
    ),
  )
  return { ...read, agenda: agenda as unknown as Agenda }
}

function changed(was: AgendaItem, to: ItemCorrection): AgendaItem {
  const title = to.title ?? fullTitle(was)
  const { restriction, doubtful, minutes, under, ...same } = was
  const opened = to.restricted === false
  const open = (): string => {
    if (opened) return title
    const said = to.restricted === undefined ? undefined : to.restricted.openTitle
    if (said !== undefined && said !== '') return said
    if (restriction === undefined) return to.restricted === undefined ? title : neutralTitle
    return was.title === restriction.closedTitle ? title : was.title
  }
  const closed = opened
    ? undefined
    : to.restricted !== undefined
      ? {
          closedTitle: title,
          paragraphs: to.restricted.paragraphs,
          ...(to.restricted.publicInterest !== undefined && { publicInterest: to.restricted.publicInterest }),
        }
      : restriction && { ...restriction, closedTitle: title }
  const [length, parent] = [valueOf(to.minutes, minutes), valueOf(to.under, under)]
  return {
    ...same,
    number: to.number ?? was.number,
    kind: to.kind ?? (to.title !== undefined || opened ? kindOf(open()) : was.kind),
    title: open(),
    ...(closed && { restriction: closed }),
    ...(doubtful === true && to.restricted === undefined && { doubtful }),
    presenters: to.presenters ?? was.presenters,
    ...(length !== undefined && { minutes: length }),
    papers: to.papers ?? was.papers,
    standingText: to.standingText ?? was.standingText,
    ...(parent !== undefined && { under: parent }),
  }
}

const valueOf = <T>(to: T | null | undefined, was: T | undefined): T | undefined =>
  to === null ? undefined : (to ?? was)

/** A number after this item's that no other has: `4a` after 4; after the last of all where it stood under none. */
function numberAfterItem(items: readonly AgendaItem[], above: AgendaItem | undefined): string {
  const taken = new Set(items.map(({ number }) => number))
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('')
  const stem = (above ?? items.at(-1))?.number
  if (stem === undefined) return '1'
  return letters.map(letter => `${stem}${letter}`).find(number => !taken.has(number)) ?? `${stem}+`
}
