import { movesExclusion } from './exclusionMoved.ts'

/** What an item is there for; most are business. Recognised from the title when the agenda is read. */
export const itemKinds = [
  'business',
  'introductions',
  'apologies',
  'urgent business',
  'declarations',
  'previous minutes',
  'new urgent business',
  'forward plan',
  'any other business',
  'next meeting',
  'filming',
  'exclusion of the public',
] as const
/** What an item is there for: each kind has its own place in the minutes. */
export type ItemKind = (typeof itemKinds)[number]

/** A report or other document that goes with an item. */
export interface Paper {
  /** As the agenda names it; absent where the paper has no name of its own. */
  readonly title?: string
  /** `463 KB`, as published. */
  readonly size?: string
  /** Pages in the agenda pack: `9-24`. */
  readonly pages?: string
}

/** Somebody down to introduce an item, or who did. */
export interface Presenter {
  readonly name: string
  /** Post, organisation or both, as written. */
  readonly role?: string
}

/** Why an item is closed to the public, and what the public may read instead. */
export interface Restriction {
  /** The title that only those entitled see. */
  readonly closedTitle: string
  /** Paragraph numbers of Schedule 12A to the Local Government Act 1972, as written. */
  readonly paragraphs: readonly string[]
  /** Why the public interest in keeping it closed outweighs disclosure (Schedule 12A, paragraph 10). */
  readonly publicInterest?: string
}

/** One item of business as the agenda has it. */
export interface AgendaItem {
  /** Fixed for the life of the meeting: `i7`. */
  readonly id: string
  /** As printed: `7`, `HSP149`, `44a`; no full stop. */
  readonly number: string
  /** The number the pasted agenda had, where the partnership's own numbering replaced it. */
  readonly writtenNumber?: string
  /** The number of the item this is a sub-item of. */
  readonly under?: string
  readonly kind: ItemKind
  /** The title anybody may see. For a restricted item, its open title. */
  readonly title: string
  readonly restriction?: Restriction
  /** The item is kept as restricted because of a word near it, though it may be open: the clerk is asked before the agenda is published. */
  readonly doubtful?: true
  /** Reported by word of mouth: `(VERBAL)`. */
  readonly verbal: boolean
  readonly presenters: readonly Presenter[]
  /** Minutes allotted. */
  readonly minutes?: number
  readonly papers: readonly Paper[]
  /** What the agenda prints under the title, a paragraph each. */
  readonly standingText: readonly string[]
}

/** An agenda as it was read: who meets, when, where, and the business. */
export interface Agenda {
  readonly body?: string
  /** `YYYY-MM-DD`; absent where the agenda gives none. */
  readonly date?: string
  /** The weekday as written, so that a wrong one can be said. */
  readonly weekdayWritten?: string
  /** `HH:MM`, the meeting's own clock. */
  readonly time?: string
  readonly endTime?: string
  readonly venue?: string
  readonly contact?: { readonly name: string; readonly post?: string; readonly phone?: string; readonly email?: string }
  /** The Teams link; never printed in a public document. */
  readonly joinLink?: string
  /** Other header notes, as written. */
  readonly notes: readonly string[]
  readonly items: readonly AgendaItem[]
  /** Dates of further meetings the agenda gives, as written. */
  readonly furtherDates: readonly string[]
}

/** A line of an agenda that could not be understood; shown to the clerk, never dropped. */
export interface UnreadLine {
  /** 1 for the first line of what was pasted. */
  readonly line: number
  readonly text: string
  /** The id of the item it stood under, as far as can be told; absent for a line of the heading. */
  readonly under?: string
  /** It stood in a part of the agenda that is closed to the public. */
  readonly closed?: true
}

/** What reading an agenda gives: the agenda, and what to tell the clerk about it. */
export interface AgendaRead {
  readonly agenda: Agenda
  readonly unread: readonly UnreadLine[]
}

/** The title as the clerk wrote it, which for a restricted item only those entitled see. */
export const fullTitle = ({ title, restriction }: Pick<AgendaItem, 'title' | 'restriction'>): string =>
  restriction?.closedTitle ?? title

/** What everybody reads in place of the title of an item that may be confidential, until the clerk has said what they may read. */
export const neutralTitle = 'Restricted item'

const numberOnly = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/^(?:agenda )?item\s+/, '')
    .replace(/\s*([(/])\s*/g, '$1')
    .replace(/\.$/, '')

/** The item somebody means by what they typed: its printed number, the number they pasted, its id, its title in full, or AOB. */
export function findItem(items: readonly AgendaItem[], written: string): AgendaItem | undefined {
  const wanted = numberOnly(written)
  return (
    items.find(i => numberOnly(i.number) === wanted) ??
    items.find(i => i.writtenNumber !== undefined && numberOnly(i.writtenNumber) === wanted) ??
    items.find(i => i.id === wanted) ??
    items.find(i => i.title.toLowerCase() === wanted) ??
    (/^(?:aob|any other business)$/.test(wanted) ? items.find(i => i.kind === 'any other business') : undefined)
  )
}

/** In order: a title is of the first kind whose words it has; an exclusion of the public comes before all but filming. */
const kindByTitle: readonly (readonly [ItemKind, RegExp])[] = [
  ['filming', /^filming\b|^(recording|webcasting) (at|of)\b/],
  [
    'any other business',
    /\bany other\b.*\b(business|items?|matters?)\b|\baoc?b\b|^a\.o\.(?:c\.)?b\.?$|^any ?thing else\b|^other business$|\bunrhyw (fater|faterion|fusnes)( brys)? (arall|eraill)\b/,
  ],
  ['new urgent business', /^new (items? of )?urgent (business|items?)\b|\burgent (business|items?)\b.*\badmitted\b/],
  ['urgent business', /\burgent (business|items?|matters?)\b|\b(materion|eitemau|busnes) brys\b/],
  [
    'declarations',
    /\bdeclarations?( of| by|$)|\bdisclosures? of\b.*\binterests?\b|^disclosable (?:pecuniary |and other )*interests?\b|\binterests? of members\b|^interests$|\bdatgan(iadau|iad)?\b( o)?( unrhyw)? (b|f)?uddian(t|nau)\b|\bdatgan(iadau|iad)?\b( o)?( unrhyw)? (gysylltiad|cysylltiad|ddiddordeb|diddordeb)/,
  ],
  [
    'previous minutes',
    /^minutes?(?!['’ ]+(s )?silence)\b(?!['’])|\bminutes (of|from) (the |our |its )?(previous|last|meetings?|\d)|\b(previous|last|draft) (minutes|notes)\b|\b(confirm|confirmation|approv\w+|agree\w*|sign\w*)\b.*\bminutes\b|\bnotes (of|from) the (previous|last)\b|^notes, actions\b|\bmatters arising\b|\baction (log|tracker|list)\b|^actions? (from|arising)\b|^cofnodion\b|\bcofnodion (y|r|cyfarfod)\b|\bmaterion yn codi\b/,
  ],
  [
    'forward plan',
    /\bforward (plan|programme|work|look|agenda)\b|\bwork programme\b|\b(agenda )?items? for (the )?(next|future) (meeting|agenda)s?\b|\bblaen ?raglen\b|\brhaglen waith\b/,
  ],
  [
    'next meeting',
    /^do[nf]m\b|^do?tonm\b|^date for (the )?diar(y|ies)\b|^dates for\b.*\bdiary\b|\b(next|future|further|forthcoming) (meetings?|dates?)\b|^dates? of (the )?(meetings?|next|future|further|forthcoming)\b|\bmeeting dates\b|\b(dyddiad|dyddiadau)\b.*\bcyfarfod(ydd)?\b|\bcyfarfod nesaf\b/,
  ],
  ['apologies', /\bapolog(y|ies)\b|\bymddiheuriad(au)?\b/],
  [
    'introductions',
    /\bintroductions\b|^introductions?( and\b|,|$)|^(chair['’]?s )?welcomes?\b|\band (welcome|introduction)$|^croeso\b|^cyflwyniadau\b/,
  ],
]

/** What an item is there for, from its title. */
export function kindOf(title: string): ItemKind {
  if (/^filming\b/i.test(title)) return 'filming'
  if (movesExclusion(title)) return 'exclusion of the public'
  const text = title.slice(0, 200).trim().toLowerCase().replace(/\s+/g, ' ')
  return kindByTitle.find(([, form]) => form.test(text))?.[0] ?? 'business'
}
