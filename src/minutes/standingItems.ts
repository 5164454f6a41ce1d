import { type AgendaItem, type ItemKind, kindOf } from '../meeting/agenda.ts'
import { dayInWords, months, weekdayOf, weekdays } from '../meeting/dates.ts'

/** An item of an agenda that is being drafted: it has no number yet. */
export interface ItemDrafted extends Omit<AgendaItem, 'id' | 'number' | 'writtenNumber' | 'under'> {
  /** It goes under the item before it. */
  readonly sub: boolean
  /** The number it had on the agenda it comes from. */
  readonly had?: string
}

/** An item with this title and nothing else. */
export const bareItem = (title: string): ItemDrafted => ({
  title,
  kind: kindOf(title),
  sub: false,
  verbal: false,
  presenters: [],
  papers: [],
  standingText: [],
})

/** What a partnership begins with whose first agenda is drafted here, or whose last one had business alone. */
const usual = {
  before: [
    'Apologies for absence',
    'Urgent business',
    'Declarations of interest',
    'Minutes of the previous meeting',
    'Matters arising and action log',
  ],
  after: ['New items of urgent business', 'Any other business', 'Dates of future meetings'],
}

/** Kinds that stand before the business where an agenda had none to tell by. */
const opening: ReadonlySet<ItemKind> = new Set([
  'introductions',
  'filming',
  'apologies',
  'urgent business',
  'declarations',
  'previous minutes',
] as const)

/** The items that stand on every agenda, those before the business and those after it. */
export interface StandingItems {
  readonly before: readonly ItemDrafted[]
  readonly after: readonly ItemDrafted[]
}

const writtenDate = new RegExp(
  `(?:(${weekdays.join('|')})(,?) )?\\b\\d{1,2}(st|nd|rd|th)? (?:${months.join('|')})(,?) \\d{4}\\b`,
  'gi',
)

const ordinal = (day: number) => (day > 10 && day < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'))

/** Dates of an earlier meeting written in a text become this one, written in the same manner. */
const withDate = (text: string, date: string): string =>
  text.replace(writtenDate, (_, weekday?: string, comma = '', th?: string, beforeYear = '') => {
    const [day = '', month = '', year = ''] = dayInWords(date).split(' ')
    return `${weekday === undefined ? '' : `${weekdayOf(date)}${comma} `}${day}${th === undefined ? '' : ordinal(Number(day))} ${month}${beforeYear} ${year}`
  })

/**
 * The standing items of the last agenda: all but its business, in its order. Papers stay with the meeting they were for; the minutes to confirm are those
 * of `held` (`YYYY-MM-DD`), and of the dates of further meetings those that are still to come are kept.
 */
export function standingItems(
  last: readonly AgendaItem[] | undefined,
  {
    held,
    further,
    later,
  }: {
    readonly held: string | undefined
    /** Dates the last agenda gave, as written, and those of them after the meeting that is drafted. */
    readonly further: readonly string[]
    readonly later: readonly string[]
  },
): StandingItems {
  if (last === undefined || last.every(i => i.kind === 'business' || i.restriction !== undefined))
    return { before: usual.before.map(bareItem), after: usual.after.map(bareItem) }
  const firstBusiness = last.findIndex(i => i.kind === 'business'),
    forDates = last.find(i => i.kind === 'next meeting')
  const found = { before: [] as ItemDrafted[], after: [] as ItemDrafted[] }
  let parent: string | undefined
  for (const [at, item] of last.entries()) {
    if (item.kind === 'business' || item.restriction !== undefined) continue
    const sub = item.under !== undefined && item.under === parent
    if (!sub) parent = item.number
    const isBefore = firstBusiness === -1 ? opening.has(item.kind) : at < firstBusiness
    found[isBefore ? 'before' : 'after'].push(
      renewed(item, sub, { held, further, later: item === forDates ? later : [] }),
    )
  }
  return found
}

function renewed(
  { id: _id, number, writtenNumber: _pasted, under: _under, restriction: _open, ...item }: AgendaItem,
  sub: boolean,
  { held, further, later }: Parameters<typeof standingItems>[1],
): ItemDrafted {
  const kept = { ...item, sub, had: number, papers: [] }
  switch (item.kind) {
    case 'previous minutes':
      return held === undefined
        ? kept
        : { ...kept, title: withDate(item.title, held), standingText: item.standingText.map(t => withDate(t, held)) }
    case 'next meeting': {
      const dated = (text: string) => further.some(d => text.includes(d))
      const title = further.reduce((t, d) => t.replace(d, ''), item.title).replace(/[\s:,–—-]+$/, '')
      return {
        ...kept,
        title: title === '' ? 'Dates of future meetings' : title,
        standingText: [...item.standingText.filter(t => !dated(t)), ...later],
      }
    }
    default:
      return kept
  }
}
