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
  /** Reported by word of mouth. */
  readonly verbal?: boolean
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
  readonly [K in 'body' | 'date' | 'time' | 'endTime' | 'venue' | 'contact' | 'joinLink' | 'notes' | 'furtherDates']?:
    Agenda[K] | null
}

/** Where a line that was not understood belongs: it is an item, it belongs to an item (its id), or it is no part of the agenda. */
export type Placing = 'item' | 'leave out' | { readonly under: string }

/** Where an item stands: before all others, or after one of them (its id). */
export type Place = 'first' | { readonly after: string }

/** What the clerk puts right of an agenda; items by their ids, lines by their numbers. */
export type AgendaCorrection =
  | { readonly what: 'item'; readonly item: string; readonly to: ItemCorrection; readonly place?: Place }
  | { readonly what: 'not an item'; readonly item: string }
  | { readonly what: 'new item'; readonly added: NewItem; readonly place?: Place }
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
  const subs = subItemsOf(read.agenda.items, was)
  const items = read.agenda.items.map(item =>
    item.id === id ? now : subs.includes(item) && now.number !== was.number ? { ...item, under: now.number } : item,
  )
  return { ...read, agenda: { ...read.agenda, items } }
}

/** An item put where it is said to stand, or at the end. It gets an id that no item of this agenda has. */
export function addItem(read: AgendaRead, added: NewItem, place?: Place): AgendaRead {
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
  return { ...read, agenda: { ...read.agenda, items: putInto(items, [item], place) } }
}

/** The sub-items of an item; where another has its number, those that stand behind it. */
function subItemsOf(items: readonly AgendaItem[], of: AgendaItem): readonly AgendaItem[] {
  if (items.filter(({ number }) => number === of.number).length < 2)
    return items.filter(({ under }) => under === of.number)
  const behind = items.slice(items.indexOf(of) + 1)
  const end = behind.findIndex(({ under }) => under !== of.number)
  return end === -1 ? behind : behind.slice(0, end)
}

/** An item, with its sub-items behind it, put elsewhere; after itself it stays where it is. */
export function moveItem(read: AgendaRead, id: string, place: Place): AgendaRead {
  const { items } = read.agenda
  const moved = items.find(item => item.id === id)
  if (moved === undefined) return read
  const goes = new Set([moved, ...subItemsOf(items, moved)])
  if (place !== 'first' && [...goes].some(item => item.id === place.after)) return read
  const others = items.filter(item => !goes.has(item))
  return { ...read, agenda: { ...read.agenda, items: putInto(others, [...goes], place) } }
}

/** Items put among others. What is no sub-item goes behind the sub-items of the one it is put after. */
function putInto(
  items: readonly AgendaItem[],
  put: readonly AgendaItem[],
  place: Place | undefined,
): readonly AgendaItem[] {
  if (place === 'first') return [...put, ...items]
  let at = items.findIndex(each => each.id === place?.after) + 1 || items.length
  const above = items[at - 1]
  if (put[0]?.under === undefined && above?.under === undefined)
    while (above !== undefined && items[at]?.under === above.number) at++
  return items.toSpliced(at, 0, ...put)
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
 * that one's number; one that stood under none comes last, or before all others where `first` says so, as item 0; near a restricted item it is restricted as well, until the clerk says otherwise.
 */
export function placeUnread(read: AgendaRead, line: number, where: Placing, first = false): AgendaRead {
  const found = read.unread.find(each => each.line === line)
  if (found === undefined) return read
  const left = { ...read, unread: read.unread.filter(each => each !== found) }
  if (where === 'leave out') return left
  if (where !== 'item') {
    const item = read.agenda.items.find(({ id }) => id === where.under)
    return item === undefined ? read : correctItem(left, item.id, { standingText: [...item.standingText, found.text] })
  }
  const above = read.agenda.items.find(({ id }) => id === found.under)
  const added =
    above === undefined && first
      ? aboveTheItems(left, found.text)
      : addItem(
          left,
          {
            number: numberAfterItem(read.agenda.items, (above ?? read.agenda.items.at(-1))?.number),
            title: found.text,
          },
          above && { after: above.id },
        )
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
    Object.entries({
      ...read.agenda,
      ...to,
      ...(to.notes === null && { notes: [] }),
      ...(to.furtherDates === null && { furtherDates: [] }),
    }).filter(([name, value]) => value !== null && !(name === 'weekdayWritten' && to.date !== undefined)),
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
    verbal: to.verbal ?? was.verbal,
    papers: to.papers ?? was.papers,
    standingText: to.standingText ?? was.standingText,
    ...(parent !== undefined && { under: parent }),
  }
}

const valueOf = <T>(to: T | null | undefined, was: T | undefined): T | undefined =>
  to === null ? undefined : (to ?? was)

/** An item in front of the others, behind those that came there before it: 0, then 0a. */
function aboveTheItems(read: AgendaRead, title: string): AgendaRead {
  const { items } = read.agenda
  const others = items.findIndex(({ number }) => !/^0[a-z]?$/.test(number))
  const last = items[(others === -1 ? items.length : others) - 1]
  return last === undefined
    ? addItem(read, { number: items.length === 0 ? '1' : '0', title }, 'first')
    : addItem(read, { number: numberAfterItem(items, last.number.slice(0, 1)), title }, { after: last.id })
}

/** A number after this one that no item has: `4a` after 4. */
function numberAfterItem(items: readonly AgendaItem[], stem: string | undefined): string {
  if (stem === undefined) return '1'
  const taken = new Set(items.map(({ number }) => number))
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('')
  return letters.map(letter => `${stem}${letter}`).find(number => !taken.has(number)) ?? `${stem}+`
}
