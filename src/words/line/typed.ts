import type { Command, PersonWritten } from '../../meeting/commands.ts'
import type { NextAgendaTyped } from './nextAgendaTyped.ts'
import type { RecordTyped } from './ofRecordTyped.ts'
import type { SlipTyped } from './slipTyped.ts'
import type { TakenOutTyped } from './takenOutTyped.ts'

/** One thing that words could mean: what stands on its button, and the words that would say it beyond doubt. */
export interface Way {
  readonly title: string
  readonly words: string
}

/** Between two entries on one button, on a line of its own: what stands before it is all of the first, though it be a note of several lines. */
const andThen = '\nand then:\n'

/** "agreed:" with nothing behind it, beside another entry: that is what was agreed. */
const agreedAlone = /^(?:agreed|resolved|recommended):?\s*$/i

/** Several entries on one button; of a word by itself, "Noted. Action Tom …", no colon is left. */
export function wayOfSeveral(entries: readonly string[]): Way {
  const said = entries.filter(entry => !agreedAlone.test(entry)),
    each = (said.length > 0 ? said : entries).map(entry => entry.replace(/^noted:\s*$/i, 'noted'))
  return { title: each.join(' / '), words: each.join(andThen) }
}

/** The entries that a button bears, one by one; one where it bears one. */
export const entriesOf = (words: string): readonly string[] => words.split(andThen)

/** Why a question is asked about what was typed. */
export type Unsure =
  | 'nearly'
  | 'which decision'
  | 'breaks off'
  | 'record it'
  | 'in which item'
  | 'stayed or left'
  | 'do it now'
  | 'gone on by itself'
  | 'everyone'
  | 'edited'
  | 'what became of it'
  | 'what was voted on'
  | 'there already'
  | 'not there'
  | 'under which item'
  | 'no interest there'

/** What is said where words are understood and there is nothing to record, or more is wanted. */
export type Said = 'none given' | 'name them' | 'which item declared' | 'who declared'

/** What somebody typed, as far as it can be read without knowing the meeting. */
export type Typed =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'agenda'; readonly text: string }
  | ({ readonly kind: 'action' } & ActionTyped)
  | { readonly kind: 'several'; readonly each: readonly OneTyped[] }
  | { readonly kind: 'declare'; readonly for: string; readonly nature?: string }
  | {
      readonly kind: 'declared'
      readonly person: PersonWritten
      /** None where it is in the item being taken. */
      readonly items: readonly string[]
      readonly interest: string
      readonly nature: string
      /** The item by words of its title; `sure` where they can be nothing else. What is asked where they do not tell one item from the others. */
      readonly titled?: {
        readonly words: string
        readonly sure: boolean
        readonly otherwise: Typed & { readonly kind: 'question' }
      }
    }
  | {
      /** A declared interest as it should have been recorded; without `interest` it was none. The last that was declared where nobody is named. */
      readonly kind: 'interest put right'
      readonly person?: PersonWritten
      readonly item?: string
      readonly interest?: string
    }
  | {
      readonly kind: 'conduct of a declarant'
      readonly person: PersonWritten
      readonly item?: string
      readonly conduct: 'left' | 'stayed'
      /** When they left, `HH:MM`, where it was said. */
      readonly clock?: string
      /** What else they did: "but did not vote". */
      readonly did?: string
    }
  | {
      /** An item named by words of its title, to be taken now or put off. */
      readonly kind: 'titled'
      readonly title: string
      /** The number that stands before it, where the line says that it is an item's. */
      readonly number?: string
      readonly step: 'take' | 'defer'
      /** Why it is put off, and until when, as typed. */
      readonly why: string
      /** The line itself, which a note would have. */
      readonly said: string
      /** What the line may be where no item is called so. */
      readonly otherwise?: Typed & { readonly kind: 'question' }
    }
  | { readonly kind: 'link'; readonly name: string }
  | { readonly kind: 'answer for action'; readonly reference: number; readonly answer: 'done' | 'withdraw' }
  | { readonly kind: 'question'; readonly unsure: Unsure; readonly ways: readonly Way[] }
  | { readonly kind: 'said'; readonly what: Said }
  /** "there were none": of what, the item being taken says. */
  | { readonly kind: 'none of these'; readonly said: string }
  | { readonly kind: 'chair card' }
  | { readonly kind: 'set up'; readonly name: string }
  | { readonly kind: 'minutes' }
  | { readonly kind: 'actions' }
  | { readonly kind: 'quorum' }
  /** What is recorded of somebody; without a name, who is here. */
  | { readonly kind: 'recorded of'; readonly name: string }
  | { readonly kind: 'everyone present' }
  | { readonly kind: 'help'; readonly all: boolean }
  | RecordTyped
  | SlipTyped
  | TakenOutTyped
  | NextAgendaTyped

/** One thing of a message that says several. */
export type OneTyped = Exclude<Typed, { kind: 'several' }>

/** An action as typed, its owners not yet parted. */
export interface ActionTyped {
  readonly owners: string
  readonly text: string
  /** The whole, where the owners may be no more than how the text begins: it is the action, if nobody is called so. */
  readonly whole?: string
  readonly item?: string
  /** A number with a stroke before the task, "4/25": an item where the agenda has it, else the action's reference in somebody's own numbering. */
  readonly reference?: string
}

/** What a reader gives: what was typed, several commands where it names several people, or nothing where the words are not of its family. */
export type Read = Typed | readonly Command[] | undefined

/** Words that put something right where the record has what they would change, and else mean something besides, or nothing. */
export interface MaybeSlip {
  readonly kind: 'maybe slip'
  readonly slips: readonly SlipTyped[]
  readonly besides?: Exclude<Read, undefined>
}

/** What words mean where they put nothing right. */
export const besidesSlips = (read: Read | MaybeSlip): Read =>
  read !== undefined && 'kind' in read && read.kind === 'maybe slip' ? read.besides : read

/** Reads words of one family. `addressed` where they were written to the bot, so that they are no ordinary conversation. */
export type Reader = (said: string, addressed: boolean) => Read

/** One command, as read. */
export const command = (c: Command): Typed => ({ kind: 'command', command: c })

/** One command as it is, several as a list. */
export const each = (commands: readonly Command[]): Read => {
  const [one] = commands
  return one === undefined ? undefined : commands.length === 1 ? command(one) : commands
}

/** Asks, with a button for each way. */
export const question = (unsure: Unsure, ways: readonly Way[]): Typed => ({ kind: 'question', unsure, ways })

/** "none", "nil", "none received": nobody and nothing to record. */
export const isNone = (rest: string): boolean =>
  /^[\s:–—-]*(?:none|nil|n\/a|no[- ]?one|nobody|nothing)(?: (?:were |was )?(?:received|given|declared|made|recorded|reported|notified|intimated|submitted|tendered|to (?:note|report|declare)))?[.!]?\s*$/i.test(
    rest,
  )

/** The words of the first button of a question; none where nothing is asked. */
export const firstWords = (read: Read): string =>
  read !== undefined && 'kind' in read && read.kind === 'question' ? (read.ways[0]?.words ?? '') : ''
