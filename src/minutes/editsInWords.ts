import type { Command } from '../meeting/commands.ts'

/** A filed document somebody has edited, and in what. */
export interface EditsShown {
  readonly library: 'public' | 'restricted'
  readonly name: string
  /** The mark it bore as it was read. */
  readonly mark: string
  /** What the record can take, and has not. */
  readonly changes: readonly ChangeShown[]
  /** What stays in the document alone, a sentence each. */
  readonly kept: readonly string[]
  readonly comments: readonly string[]
  /** Why it could not be read, a sentence. */
  readonly unread?: string
}

/** Something changed in a filed document. */
export interface ChangeShown {
  /** The number of its item. */
  readonly item?: string
  readonly what: string
  /** As it was printed; nothing for what was added. */
  readonly was?: string
  /** As it stands in the document; nothing for what was struck out. */
  readonly now?: string
}

/** A change that the record can take. */
export interface ChangeRead extends ChangeShown {
  readonly what: 'note' | 'decision' | 'action' | 'presenter' | 'correction' | 'summary'
  /** What takes it into the record, asked by the clerk. */
  readonly commands: readonly Command[]
}

/** What a filed document was found to have been edited in. */
export interface ReadBack {
  readonly changes: readonly ChangeRead[]
  /** What was changed in words the record does not hold, a sentence each; it stays in the document. */
  readonly kept: readonly string[]
  /** Comments in the margin, each as it was written. */
  readonly comments: readonly string[]
}

/** How many changes and sentences are shown of one document. */
export const mostShown = 12

/** Words cut to what a line of a card has room for. */
export const short = (words: string): string => (words.length > 300 ? `${words.slice(0, 297).trimEnd()}…` : words)

/** A change, old beside new; of restricted business only where it is, since what is said to the clerk stays in Teams. */
export function changeInWords({ item, what, was, now }: ChangeShown, library: EditsShown['library']): string {
  const where = `${item === undefined ? '' : `Item ${item}, `}${what}`
  if (library === 'restricted')
    return `${where}: ${was === undefined ? 'added' : now === undefined ? 'taken out' : 'changed'}`
  if (was === undefined) return `${where}, added: ${short(now ?? '')}`
  return now === undefined ? `${where}, taken out: ${short(was)}` : `${where}: ${short(was)} → ${short(now)}`
}

/** What becomes of edited documents when the minutes are issued or confirmed: they are carried forward as they stand, and what of them the record has not. */
export function carriedAsTheyStand(edited: readonly EditsShown[], step: 'issued' | 'confirmed'): string | undefined {
  if (edited.length === 0) return undefined
  return edited.map(document => oneCarried(document, step)).join('\n')
}

function oneCarried({ library, name, changes, kept, unread }: EditsShown, step: 'issued' | 'confirmed'): string {
  if (unread !== undefined)
    return `${unread} It is left as it is, and the minutes are filed as ${step} once it can be read.`
  const notTaken = [
    ...changes.map(change => changeInWords(change, library)),
    ...(library === 'public' ? kept : kept.length === 0 ? [] : ['other changes, which stay in the document alone']),
  ]
  const begins = `The minutes are ${step} with the edits in “${name}” as they stand there.`
  if (notTaken.length === 0) return `${begins} The record has them all.`
  const more = notTaken.length > mostShown ? [`and ${notTaken.length - mostShown} more`] : []
  return [
    `${begins} Not in the record:`,
    ...[...notTaken.slice(0, mostShown), ...more].map(words => `- ${words}`),
  ].join('\n')
}

/** What came of taking edits into the record, for the clerks. */
export function takenInWords(by: string, changes: number, refused: readonly string[]): string {
  const taken =
    changes === 0
      ? `${by} took the edits of the filed document, and none could be taken into the record.`
      : `${by} took ${changes === 1 ? 'one change' : `${changes} changes`} from the filed document into the record.`
  return refused.length === 0
    ? taken
    : [`${taken} What was refused stays in the document:`, ...refused.map(words => `- ${words}`)].join('\n')
}
