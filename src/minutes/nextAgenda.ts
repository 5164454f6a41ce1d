import { type Agenda, type AgendaItem, neutralTitle } from '../meeting/agenda.ts'
import { numbered } from '../meeting/calling.ts'
import { dayInWords, weekdayOf } from '../meeting/dates.ts'
import { type ItemAsked, sameTitle } from '../meeting/itemsAskedFor.ts'
import { type CalledMeeting, dateOf } from '../meeting/meeting.ts'
import type { TermsOfReference } from '../meeting/termsOfReference.ts'
import { itemsLeft } from './actionRegister.ts'
import { type ItemDrafted, bareItem, standingItems } from './standingItems.ts'

/** When and where the next meeting is, as far as that is known. */
export interface NextMeeting {
  /** `YYYY-MM-DD` */
  readonly date?: string
  /** `HH:MM` */
  readonly time?: string
  readonly endTime?: string
  readonly venue?: string
  /** Dates of meetings after that one, as the last agenda wrote them. */
  readonly later: readonly string[]
}

const stopped = (text: string) => (/[.?!]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)

/** That an item comes back, and why; of a restricted one only that. */
const whyBack = /^(?:Deferred from|Not reached at) the meeting of /

function comesBack(meeting: CalledMeeting): readonly ItemDrafted[] {
  const day = dayInWords(dateOf(meeting) ?? '')
  let parent: string | undefined
  return itemsLeft(meeting).flatMap(({ item, why }): readonly ItemDrafted[] => {
    if (item.kind !== 'business') return []
    const sub = item.under !== undefined && item.under === parent
    if (!sub) parent = item.number
    const line = stopped(
      why === 'not reached'
        ? `Not reached at the meeting of ${day}`
        : why.replace(/^deferred/, `Deferred from the meeting of ${day}`),
    )
    const { id: _id, number, writtenNumber: _pasted, under: _under, ...rest } = item
    return [
      {
        ...rest,
        sub,
        had: number,
        papers: item.papers.flatMap(({ title }) => (title === undefined ? [] : [{ title }])),
        standingText: [...item.standingText.filter(t => !whyBack.test(t)), line],
      },
    ]
  })
}

const askedLine = ({ by, because }: ItemAsked): string =>
  stopped(`Asked for by ${by}${because === undefined ? '' : ` because ${because}`}`)

const isAskedFor = (item: ItemDrafted, ask: ItemAsked) =>
  sameTitle(item.restriction?.closedTitle ?? item.title, ask.title) &&
  (item.restriction !== undefined) === ask.restricted

/** Under an item that is there already, that somebody asked for it. */
const saysWhoAsked =
  (asked: readonly ItemAsked[]) =>
  (item: ItemDrafted): ItemDrafted => {
    const lines = asked.filter(a => isAskedFor(item, a)).map(askedLine)
    return lines.length === 0
      ? item
      : { ...item, standingText: [...item.standingText.filter(t => !lines.includes(t)), ...lines] }
  }

/** A new item for each title asked for that is not there yet. */
function newItems(asked: readonly ItemAsked[], there: readonly ItemDrafted[]): readonly ItemDrafted[] {
  const found: ItemDrafted[] = []
  for (const ask of asked) {
    if ([...there, ...found].some(i => isAskedFor(i, ask))) continue
    found.push({
      ...bareItem(ask.restricted ? neutralTitle : ask.title),
      ...(ask.restricted ? { restriction: { closedTitle: ask.title, paragraphs: [] } } : {}),
      presenters: ask.presenters,
    })
  }
  return found
}

/** Each item with its sub-items, which stay under it wherever it goes. */
function withSubItems(items: readonly ItemDrafted[]): readonly (readonly ItemDrafted[])[] {
  const groups: ItemDrafted[][] = []
  for (const item of items)
    if (item.sub && groups.length > 0) groups.at(-1)?.push(item)
    else groups.push([item])
  return groups
}

/** Whether an item with these sub-items is the heading of a closed part, such as `Private session`: nothing open may come after it. */
const areClosed = (subs: readonly ItemDrafted[]): boolean =>
  subs.length > 0 && subs.every(i => i.restriction !== undefined)

/** Numbers from 1, sub-items lettered under the item before them. */
function inOrder(items: readonly ItemDrafted[]): readonly (AgendaItem & Pick<ItemDrafted, 'had'>)[] {
  let count = 0,
    letter = 0
  return items.map(({ sub, ...item }, n) => {
    const under = sub && n > 0 && letter < 26
    if (under) letter++
    else {
      count++
      letter = 0
    }
    const number = under ? `${count}${String.fromCharCode(96 + letter)}` : String(count)
    return { ...item, id: `i${n + 1}`, number, ...(under ? { under: String(count) } : {}) }
  })
}

/** "Item 11" in the agenda's own text is the number that item has now. */
function referring(
  items: readonly (AgendaItem & Pick<ItemDrafted, 'had'>)[],
  printed: readonly AgendaItem[],
): readonly AgendaItem[] {
  const now = new Map(items.flatMap((i, n) => (i.had === undefined ? [] : [[i.had.toLowerCase(), printed[n]?.number]])))
  return items.map(({ had: _had, ...item }) => ({
    ...item,
    standingText: item.standingText.map(t =>
      whyBack.test(t)
        ? t
        : t.replace(/\b(item )([a-z]{0,6}\d+[a-z]?)\b/gi, (all, word: string, number: string) => {
            const is = now.get(number.toLowerCase())
            return is === undefined ? all : `${word}${is}`
          }),
    ),
  }))
}

/**
 * The next agenda of a partnership as a draft for its clerk, numbered from 1: the standing items of its last one, what was deferred or not reached with
 * the reason, and what members asked for with their names, restricted business last and a closed part with its heading at the very end. The actions due come up under the item for matters arising or the minutes,
 * which is added where there is none.
 */
export function nextAgenda(
  terms: TermsOfReference,
  last: CalledMeeting | undefined,
  asked: readonly ItemAsked[],
  { later, ...when }: NextMeeting,
  hasActions: boolean,
  nextItemNumber: number,
): Agenda {
  const held = last === undefined ? undefined : dateOf(last)
  const standing = standingItems(last?.agenda.items, { held, further: last?.agenda.furtherDates ?? [], later })
  const back = last === undefined ? [] : comesBack(last)
  const mark = saysWhoAsked(asked)
  const before = standing.before.map(mark),
    after = standing.after.map(mark)
  const business = [...back, ...newItems(asked, [...before, ...after, ...back])].map(mark)
  const groups = withSubItems(business)
  const open = groups.filter(([first, ...subs]) => first?.restriction === undefined && !areClosed(subs)).flat(),
    closed = groups.filter(([first]) => first?.restriction !== undefined).flat(),
    closedPart = groups.filter(([first, ...subs]) => first?.restriction === undefined && areClosed(subs)).flat()
  const exclusion = after.findIndex(i => i.kind === 'exclusion of the public')
  const noPlace = hasActions && ![...before, ...after].some(i => i.kind === 'previous minutes')
  const drafted = [
    ...before,
    ...(noPlace ? [bareItem('Matters arising and action log')] : []),
    ...open,
    ...(exclusion === -1 ? closed : []),
    ...after.slice(0, exclusion + 1),
    ...(exclusion === -1 ? [] : closed),
    ...after.slice(exclusion + 1),
    ...closedPart,
  ]
  const items = inOrder(drafted)
  const head = {
    body: last?.agenda.body ?? terms.name,
    ...when,
    ...(when.date === undefined ? {} : { weekdayWritten: weekdayOf(when.date) }),
    ...((last?.agenda.contact ?? terms.contact) === undefined
      ? {}
      : { contact: last?.agenda.contact ?? terms.contact }),
    notes: [],
    furtherDates: later,
  }
  const printed = numbered({ ...head, items } as Agenda, terms.numbering, nextItemNumber)
  return { ...head, items: referring(items, printed.items) } as Agenda
}

/**
 * An agenda without an item of this title; nothing where it has none. The items after it move up where all are numbered as the partnership numbers a
 * new agenda, from `nextItemNumber`; numbers somebody gave otherwise stay.
 */
export function withoutItem(
  agenda: Agenda,
  title: string,
  { numbering }: TermsOfReference,
  nextItemNumber: number,
): Agenda | undefined {
  const isIt = (i: AgendaItem) => sameTitle(i.restriction?.closedTitle ?? i.title, title)
  if (!agenda.items.some(isIt)) return undefined
  const drafted = agenda.items.map(({ id: _id, number, writtenNumber: _pasted, under, ...item }): ItemDrafted => ({
    ...item,
    sub: under !== undefined,
    had: number,
  }))
  const printed = (items: readonly AgendaItem[]) => numbered({ ...agenda, items }, numbering, nextItemNumber).items
  const asNew = printed(inOrder(drafted)).every((i, n) => i.number === agenda.items[n]?.number)
  if (!asNew) return { ...agenda, items: agenda.items.filter(i => !isIt(i)) }
  const left = inOrder(drafted.filter((_, n) => !isIt(agenda.items[n] as AgendaItem)))
  return { ...agenda, items: referring(left, printed(left)) }
}
