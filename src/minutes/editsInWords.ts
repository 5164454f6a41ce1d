import { type Put, type Worded, joined, worded } from '../meeting/worded.ts'
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
  readonly kept: readonly Put[]
  readonly comments: readonly string[]
  /** Why it could not be read, a sentence. */
  readonly unread?: Put
}

/** Something changed in a filed document. */
export interface ChangeShown {
  /** The number of its item. */
  readonly item?: string
  readonly what: 'note' | 'decision' | 'action' | 'presenter' | 'correction' | 'summary'
  /** As it was printed; nothing for what was added. */
  readonly was?: string
  /** As it stands in the document; nothing for what was struck out. */
  readonly now?: string
}

/** A change that the record can take. */
export interface ChangeRead extends ChangeShown {
  /** What takes it into the record, asked by the clerk. */
  readonly commands: readonly Command[]
}

/** What a filed document was found to have been edited in. */
export interface ReadBack {
  readonly changes: readonly ChangeRead[]
  /** What was changed in words the record does not hold, a sentence each; it stays in the document. */
  readonly kept: readonly Put[]
  /** Comments in the margin, each as it was written. */
  readonly comments: readonly string[]
}

/** How many changes and sentences are shown of one document. */
export const mostShown = 12

/** Words cut to what a line of a card has room for. */
export const short = (words: string): string => (words.length > 300 ? `${words.slice(0, 297).trimEnd()}…` : words)

/** A change, old beside new; of restricted business only where it is, since what is said to the clerk stays in Teams. */
export function changeInWords({ item, what, was, now }: ChangeShown, library: EditsShown['library']): Worded {
  const where = item === undefined ? whatChanged(what) : worded`Item ${item}, ${whatChanged(what)}`
  if (library === 'restricted')
    return was === undefined
      ? worded`${where}: added`
      : now === undefined
        ? worded`${where}: taken out`
        : worded`${where}: changed`
  if (was === undefined) return worded`${where}, added: ${short(now ?? '')}`
  return now === undefined
    ? worded`${where}, taken out: ${short(was)}`
    : joined([where, `${short(was)} → ${short(now)}`], ': ')
}

function whatChanged(what: ChangeShown['what']): Worded {
  switch (what) {
    case 'note':
      return worded`note`
    case 'decision':
      return worded`decision`
    case 'action':
      return worded`action`
    case 'presenter':
      return worded`presenter`
    case 'correction':
      return worded`correction`
    case 'summary':
      return worded`summary`
  }
}

/** What becomes of edited documents when the minutes are issued or confirmed: they are carried forward as they stand, and what of them the record has not. */
export const carriedAsTheyStand = (edited: readonly EditsShown[], step: 'issued' | 'confirmed'): Worded | undefined =>
  edited.length === 0
    ? undefined
    : joined(
        edited.map(document => oneCarried(document, step)),
        '\n',
      )

function oneCarried({ library, name, changes, kept, unread }: EditsShown, step: 'issued' | 'confirmed'): Worded {
  const issued = step === 'issued'
  if (unread !== undefined)
    return issued
      ? worded`${unread} It is left as it is, and the minutes are filed as issued once it can be read.`
      : worded`${unread} It is left as it is, and the minutes are filed as confirmed once it can be read.`
  const notTaken = [
    ...changes.map(change => changeInWords(change, library)),
    ...(library === 'public'
      ? kept
      : kept.length === 0
        ? []
        : [worded`other changes, which stay in the document alone`]),
  ]
  const begins = issued
    ? worded`The minutes are issued with the edits in “${name}” as they stand there.`
    : worded`The minutes are confirmed with the edits in “${name}” as they stand there.`
  if (notTaken.length === 0) return worded`${begins} The record has them all.`
  const more = notTaken.length > mostShown ? [worded`and ${notTaken.length - mostShown} more`] : []
  return asPoints(worded`${begins} Not in the record:`, [...notTaken.slice(0, mostShown), ...more])
}

const asPoints = (lead: Worded, points: readonly Put[]): Worded =>
  joined([lead, ...points.map(words => joined(['- ', words], ''))], '\n')

/** What came of taking edits into the record, for the clerks; what was refused, as it was said. */
export function takenInWords(by: string, changes: number, refused: readonly Put[]): Worded {
  const taken =
    changes === 0
      ? worded`${by} took the edits of the filed document, and none could be taken into the record.`
      : changes === 1
        ? worded`${by} took one change from the filed document into the record.`
        : worded`${by} took ${changes} changes from the filed document into the record.`
  return refused.length === 0 ? taken : asPoints(worded`${taken} What was refused stays in the document:`, refused)
}
