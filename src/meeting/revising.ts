import { type Agenda, type AgendaItem, type AgendaRead, type Paper, fullTitle } from './agenda.ts'
import { sameItems, titlesAlike } from './sameItems.ts'

/** Whether a changed agenda stands in the place of the published one, or adds to it. */
export type Revising = 'replaces' | 'adds'

const supplementary =
  /\b(?:supplementa(?:ry|l) (?:agenda|papers?|items?|reports?|business|pack)|(?:agenda )?addendum|agenda supplement|late (?:papers?|items?|reports?)|(?:papers?|items?|reports?) to follow)\b|^(?:supplementary|supplement|agenda atodol|atodiad)\b/i
const longestHeading = 120

/** Whether an agenda calls itself supplementary at its head. `written` is the text it was read from, where there is one. */
export function isSupplementary({ agenda, unread }: AgendaRead, written = ''): boolean {
  const first = agenda.items[0]
  const lines = written.slice(0, 4_000).split('\n')
  const begins = first === undefined ? -1 : lines.findIndex(line => line.includes(fullTitle(first)))
  return [
    agenda.body ?? '',
    ...agenda.notes,
    ...unread.filter(({ under }) => under === undefined).map(({ text }) => text),
    ...lines.slice(0, begins === -1 ? 12 : begins),
  ].some(isItsName)
}

const isItsName = (line: string): boolean => line.length <= longestHeading && supplementary.test(line.trim())

/** The agenda without the line that calls it supplementary among those that were not understood. */
export const withoutItsName = (read: AgendaRead): AgendaRead => ({
  ...read,
  unread: read.unread.filter(({ under, text }) => under !== undefined || !isItsName(text)),
})

/** A supplementary agenda added to one that waits itself; its lines that were not understood are numbered on from those there are. */
export function addingUnpublished(before: AgendaRead, read: AgendaRead): AgendaRead {
  const last = Math.max(0, ...before.unread.map(({ line }) => line))
  const unread = read.unread.map(({ under: _where, line, ...rest }) => ({ ...rest, line: last + line }))
  return { agenda: adding(before.agenda, read), unread: [...before.unread, ...unread] }
}

/** Whether most of the items of an agenda, or of the one before it, are in both: a new version of it, and no list of further items. */
export function mostlyTheSame(before: Agenda, { agenda: { items } }: AgendaRead): boolean {
  const both = sameItems(before.items, items).size
  return both * 2 >= before.items.length
}

/** What was restricted stays so in a changed agenda that does not say it is, until the clerk does. */
export function keptRestricted(before: Agenda, read: AgendaRead): AgendaRead {
  const same = sameItems(before.items, read.agenda.items)
  const items = read.agenda.items.map((item): AgendaItem => {
    const was = before.items.find(({ id }) => id === same.get(item.id))
    if (was?.restriction === undefined || item.restriction !== undefined) return item
    return {
      ...item,
      kind: was.kind,
      title: was.title,
      restriction: { ...was.restriction, closedTitle: item.title },
      doubtful: true,
    }
  })
  return { ...read, agenda: { ...read.agenda, items } }
}

/** The changed agenda in the place of the one before: items that are the same keep their id, and new ones get ids that no item ever had. */
export function replacing(before: Agenda, { agenda }: AgendaRead, kept: readonly AgendaItem[]): Agenda {
  const same = sameItems(before.items, agenda.items)
  const ids = freshIds([...before.items, ...kept])
  const items = agenda.items.map((item): AgendaItem => ({ ...item, id: same.get(item.id) ?? ids() }))
  const lost = kept.filter(item => !items.some(({ id }) => id === item.id))
  return { ...agenda, items: [...items, ...lost] }
}

/** The agenda with what a supplementary one adds: its new items where their numbers belong, and its papers with the items there are. */
export function adding(before: Agenda, { agenda: added }: AgendaRead): Agenda {
  const ids = freshIds(before.items)
  const renumbered = new Map<string, string>()
  const items = added.items.reduce<readonly AgendaItem[]>((all, item) => {
    const there = all.find(each => isTheSame(each, item))
    if (there !== undefined) {
      renumbered.set(item.number, there.number)
      return all.map(each => (each === there ? withPapersOf(each, item) : each))
    }
    const parent = item.under === undefined ? undefined : (renumbered.get(item.under) ?? item.under)
    const number = freeNumber(all, item, parent)
    renumbered.set(item.number, number)
    const { under: _was, ...facts } = item
    const under = all.some(each => each.number === parent) ? parent : undefined
    return inItsPlace(all, { ...facts, id: ids(), number, ...(under !== undefined && { under }) })
  }, before.items)
  return {
    ...before,
    items,
    furtherDates: [...new Set([...before.furtherDates, ...added.furtherDates])],
  }
}

/** The same item in both, and as open in the one as in the other: a restricted paper never goes with an open item. */
const isTheSame = (there: AgendaItem, item: AgendaItem): boolean =>
  (there.restriction !== undefined || item.restriction === undefined) &&
  (fullTitle(there).toLowerCase() === fullTitle(item).toLowerCase() ||
    (there.number === item.number && titlesAlike(fullTitle(there), fullTitle(item))))

const withPapersOf = (there: AgendaItem, { papers, presenters, minutes }: AgendaItem): AgendaItem => ({
  ...there,
  papers: [...there.papers, ...papers.filter(paper => !there.papers.some(each => samePaper(each, paper)))],
  presenters: there.presenters.length === 0 ? presenters : there.presenters,
  ...(there.minutes === undefined && minutes !== undefined && { minutes }),
})

const samePaper = (a: Paper, b: Paper) =>
  JSON.stringify(a) === JSON.stringify(b) || (a.title ?? '') === (b.title ?? ' ')

const parts = (number: string) => /^(.*?)(\d+)([^\d]*)$/.exec(number)

function freeNumber(items: readonly AgendaItem[], { number }: AgendaItem, parent: string | undefined): string {
  const taken = new Set(items.map(item => item.number.toLowerCase()))
  if (!taken.has(number.toLowerCase())) return number
  if (parent !== undefined) {
    const letter = 'abcdefghijklmnopqrstuvwxyz'.split('').find(each => !taken.has(`${parent}${each}`.toLowerCase()))
    return `${parent}${letter ?? '+'}`
  }
  const counts = items.flatMap(item => (item.under === undefined ? (parts(item.number) ?? []) : []))
  const last = items.findLast(item => item.under === undefined && parts(item.number) !== null)
  const prefix = parts(last?.number ?? '')?.[1] ?? ''
  const highest = Math.max(
    0,
    ...items.map(item => parts(item.number)).flatMap(p => (p?.[1] === prefix ? [Number(p[2])] : [])),
  )
  return counts.length === 0 ? `${number}a` : `${prefix}${highest + 1}`
}

/** After the items that its number follows, or those it is under; at the end where its number is higher than all. */
function inItsPlace(items: readonly AgendaItem[], item: AgendaItem): readonly AgendaItem[] {
  const own = parts(item.number)
  const follows = (each: AgendaItem) => {
    if (item.under !== undefined) return each.number === item.under || each.under === item.under
    const other = parts(each.under ?? each.number)
    if (own === null || other === null || other[1] !== own[1]) return false
    const [count, its] = [Number(own[2]), Number(other[2])]
    return its < count || (its === count && (other[3] ?? '') < (own[3] ?? ''))
  }
  const at = items.findLastIndex(follows) + 1 || items.length
  return [...items.slice(0, at), item, ...items.slice(at)]
}

function freshIds(items: readonly AgendaItem[]): () => string {
  let last = Math.max(0, ...items.map(({ id }) => Number(id.slice(1)) || 0))
  return () => `i${++last}`
}
