import type { ExclusionAct } from '../meeting/exclusionAct.ts'
import type { ItemKind, Paper, Presenter, Restriction } from '../meeting/agenda.ts'
import type { HowVoted, OwnersShare, Vote } from '../meeting/events.ts'
import type { ProcedureTopic } from '../meeting/meeting.ts'
import type { ProcedureFact } from '../meeting/procedureFacts.ts'
import type { Contact, Effect, Part } from '../meeting/termsOfReference.ts'
import type { NoteBlock } from './notes.ts'

/** Somebody on the roll of a meeting, as the minutes name them. */
export interface RollEntry {
  readonly name: string
  readonly honorific?: string
  readonly post?: string
  readonly organisation?: string
  /** Post or organisation as typed for somebody who is not a member: "Quayside Homes". */
  readonly role?: string
  readonly part: Part
  readonly votes: boolean
  /** The member this person stands in for. */
  readonly substituteFor?: string
  /** The honorific of whom they stand in for. */
  readonly substituteForHonorific?: string
  /** The number of the item at which the person came in, if the meeting had begun. */
  readonly arrivedAt?: string
  /** The number of the item at which the person left for good. */
  readonly leftAt?: string
}

/** An apology, and who came instead. */
export interface Apology extends RollEntry {
  readonly substitute?: RollEntry
}

/** The state of an action in words that minutes print. */
export interface ActionLine {
  /** `A12`: its number in the partnership's register. */
  readonly reference: string
  readonly text: string
  /** People, posts, organisations, groups or `All`, as written; empty where nobody has taken it yet. */
  readonly owners: readonly string[]
  /** `YYYY-MM-DD`, where a date was given. */
  readonly dueDate?: string
  /** The due date or meeting as written: "the next meeting". */
  readonly dueWords?: string
  readonly status: string
  /** Where each owner stands, where that is known: of several owners some may have done it and others not. */
  readonly shares?: readonly OwnersShare[]
  /** For an action from an earlier meeting, that meeting in words: "March 2026". */
  readonly from?: string
  /** The number of the item it was agreed in, as printed, where that is known. */
  readonly minute?: string
}

/** One thing that happened in an item, in the order it was recorded. `entry` identifies it for corrections. */
export type MinuteBlock =
  | { readonly kind: 'note'; readonly entry: string; readonly blocks: readonly NoteBlock[] }
  | {
      readonly kind: 'decision'
      readonly entry: string
      readonly verb: 'noted' | 'resolved' | 'agreed' | 'recommended'
      /** Without the verb, and without "that": "the report be noted". Empty for a bare noting. */
      readonly text: string
      readonly proposer?: string
      readonly seconder?: string
      readonly vote?: Vote
      /** Present where the decision confirms the minutes of the meeting before in words of the record’s own. */
      readonly confirmsPrevious?: true
    }
  /** Moved, and not decided or not carried; of amendments, also one that was. */
  | ({ readonly kind: 'motion'; readonly entry: string; readonly text: string; readonly amendment?: true } & HowVoted)
  | { readonly kind: 'action'; readonly entry: string; readonly action: ActionLine }
  | { readonly kind: 'outstanding actions'; readonly from: string; readonly actions: readonly ActionLine[] }
  | {
      readonly kind: 'interest'
      readonly name: string
      readonly honorific?: string
      /** The items it touches, by number, with their open titles. */
      readonly items: readonly { readonly number: string; readonly title: string }[]
      readonly interestKind: string
      readonly effect: Effect
      /** Absent for a sensitive interest, always (Localism Act 2011, section 32). */
      readonly nature?: string
      readonly sensitive: boolean
      /** What they did in each of the items, where that is one thing, in open business, and nothing else is said of it where it was done. */
      readonly conduct?: 'left' | 'stayed'
    }
  | {
      /** A fact of procedure, which the house style has the words for: who left for an interest, the quorum, the chair, an adjournment. */
      readonly kind: 'procedure'
      readonly topic: ProcedureTopic
      readonly fact: ProcedureFact
      /** It was recorded before whoever presented the item was, and before anything else of the item. */
      readonly beforePresenting?: true
    }
  | {
      readonly kind: 'urgent business'
      readonly title: string
      readonly reason: string
      readonly admitted: boolean
      readonly underItem?: string
    }
  | { readonly kind: 'correction'; readonly text: string }
  | {
      /** The resolution by which the press and public were excluded, at the head of the first item it was for. */
      readonly kind: 'public excluded'
      readonly entry: string
      /** Of Schedule 12A. */
      readonly paragraphs: readonly string[]
      /** Absent where it is the Local Government Act 1972. */
      readonly act?: ExclusionAct
      /** Numbers of the items it was for, the first being this one unless `place` is `before`; none where nothing restricted was taken. */
      readonly items: readonly string[]
      /** For the whole item, for the rest of an item begun in public, or in an item before those it was for. */
      readonly place: 'head' | 'part' | 'before'
      /** Whether the Local Government Act 1972 binds the meeting by itself. */
      readonly statutory: boolean
      /** What the clerk put in place of the house style's words. */
      readonly amended?: string
    }
  | {
      /** The press and public were let back in, at the foot of the last item they were out for. */
      readonly kind: 'public readmitted'
      readonly entry: string
      readonly amended?: string
    }

/** One item as the minutes have it. */
export interface MinuteItem {
  readonly number: string
  readonly under?: string
  readonly kind: ItemKind
  /** The title for the reader of this copy: the open one, but in a restricted copy the closed one. */
  readonly title: string
  readonly verbal: boolean
  readonly restriction?: Restriction
  /** What the public is told of a restricted item, in the line the clerk may write for it. */
  readonly publicSummary?: string
  readonly agendaPresenters: readonly Presenter[]
  /** Who presented it, as named in the meeting. */
  readonly presenters: readonly Presenter[]
  /** Minutes allotted on the agenda, and minutes taken. */
  readonly allotted?: number
  readonly taken?: number
  readonly papers: readonly Paper[]
  readonly standingText: readonly string[]
  readonly outcome: 'taken' | 'deferred' | 'not reached' | 'withdrawn'
  readonly blocks: readonly MinuteBlock[]
  /** Where only part of the item was taken with the public excluded: the part anybody may read. */
  readonly openBlocks?: readonly MinuteBlock[]
  readonly openPresenters?: readonly Presenter[]
  /** Who was in the room for its restricted business; never in a public copy. One who came in or left meanwhile has this item's number in `arrivedAt` or `leftAt`. */
  readonly inTheRoom?: readonly RollEntry[]
  /** In a public copy: something was minuted in it that this copy does not print. */
  readonly withheld?: true
}

/** What the record says of a meeting, in agenda order, before any house style. */
export interface Minutes {
  readonly body: string
  readonly shortName: string
  readonly council: string
  readonly status: 'draft' | 'issued' | 'confirmed'
  /** Corrections agreed when the minutes were confirmed. */
  readonly corrections: readonly string[]
  /** When and by which meeting they were confirmed, `YYYY-MM-DD`. */
  readonly confirmedOn?: string
  /** `YYYY-MM-DD` */
  readonly date: string
  /** The weekday the agenda was headed with, even if wrong. */
  readonly weekdayWritten?: string
  /** `HH:MM` by the agenda. */
  readonly time?: string
  readonly endTime?: string
  /** `HH:MM` by the clock. */
  readonly openedAt?: string
  readonly closedAt?: string
  readonly venue?: string
  readonly contact?: Contact
  /** The agenda's own header notes; a join link is never among them. */
  readonly headerNotes: readonly string[]
  readonly chair?: string
  readonly clerk?: string
  /** In the order the terms of reference list them, then others as they came. */
  readonly present: readonly RollEntry[]
  readonly inAttendance: readonly RollEntry[]
  readonly apologies: readonly Apology[]
  readonly absent: readonly RollEntry[]
  readonly items: readonly MinuteItem[]
  /** An interest was declared after the item for declarations, and is minuted where it arose. */
  readonly declaredLater?: true
  /** Item numbers in the order taken, where that was not agenda order. */
  readonly orderTaken?: readonly string[]
  /** The date of the meeting whose minutes came up for confirmation. */
  readonly previousMeeting?: string
  /** Dates of further meetings, as the agenda writes them. */
  readonly furtherDates: readonly string[]
  /** The first of them was said in the meeting, and is minuted whatever else is. */
  readonly nextMeetingSaid?: true
  /** The version of the record these minutes were drawn from. */
  readonly version: number
}
