import type { Agenda, AgendaItem, UnreadLine } from './agenda.ts'
import type {
  ActionBroughtForward,
  ActionState,
  BroughtForward,
  DecisionVerb,
  Hold,
  MeetingEvent,
  HowVoted,
  OwnersShare,
  Recorded,
  Vote,
} from './events.ts'
import type { KeptCorrection } from './keptCorrections.ts'
import type { ProcedureFact } from './procedureFacts.ts'
import type { Revising } from './revising.ts'
import type { TermsOfReference } from './termsOfReference.ts'
import type { Put } from './worded.ts'

/** What is known of one person's attendance. Kept only for people of whom something was said. */
export interface Attendance {
  readonly name: string
  /** As typed for somebody who is not a member. */
  readonly role?: string
  readonly place: 'expected' | 'present' | 'in attendance' | 'apologies' | 'absent'
  /** In the room now. */
  readonly inTheRoom: boolean
  /** Put down as absent because the meeting closed without them, and nobody said why. */
  readonly unheard?: true
  /** Their own word that they are coming. */
  readonly promised: boolean
  /** The member this person stands in for. */
  readonly substituteFor?: string
  /** Who stands in for this member. */
  readonly substitute?: string
  /** Out of the room for this item, because of an interest in it. */
  readonly outFor?: string
  /** For the clerk's eyes: what was written with the apologies. */
  readonly message?: string
  /** The item being taken when the person came in late, or left for good. */
  readonly arrivedAt?: string
  readonly leftAt?: string
}

/** An interest as declared. The nature of a sensitive one stays in the record and is shown to nobody (Localism Act 2011, s. 32). */
export interface Declaration {
  readonly event: number
  readonly person: string
  readonly items: readonly string[]
  readonly kind: string
  readonly nature: string
  readonly sensitive: boolean
  /** The item during which it was declared; absent when declared beforehand. */
  readonly during?: string
  /** What the declarant was recorded as doing, by item. */
  readonly conduct: Readonly<Record<string, 'left' | 'stayed'>>
}

/** Something recorded in an item. `id` names it for corrections and never changes. */
export type Entry = {
  readonly id: string
  readonly item: string
  readonly at: string
  readonly by: string
  readonly restricted: boolean
  readonly amended: boolean
} & (
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'presenter'; readonly name: string; readonly role?: string }
  | {
      readonly kind: 'decision'
      readonly verb: DecisionVerb
      readonly text: string
      readonly proposer?: string
      readonly seconder?: string
      readonly vote?: Vote
      /** That it confirms the previous minutes, as somebody pressed or said in two words. */
      readonly confirmsPrevious?: true
      readonly quorate: boolean
    }
  /** Moved, and not decided; or decided, and not carried. */
  | ({ readonly kind: 'motion'; readonly text: string; readonly amendment?: true } & HowVoted)
  | { readonly kind: 'action'; readonly number: number }
  | { readonly kind: 'correction'; readonly text: string }
  | { readonly kind: 'interest'; readonly declaration: number }
  | { readonly kind: 'procedure'; readonly topic: ProcedureTopic; readonly fact: ProcedureFact }
)

/** What a fact of procedure is about; a house style may print some and leave out others. */
export type ProcedureTopic =
  'left' | 'returned' | 'joined' | 'quorum' | 'chair' | 'adjournment' | 'public' | 'order' | 'deferred' | 'stayed'

/** An action with where it stands and how it got there. */
export interface Action {
  readonly number: number
  readonly entry: string
  readonly item: string
  readonly text: string
  readonly owners: readonly string[]
  readonly dueDate?: string
  readonly dueWords?: string
  /** Where the action as a whole stands now. */
  readonly state: ActionState
  /** Where each of its owners stands now. */
  readonly shares: readonly OwnersShare[]
  /** Where it stood when the meeting closed, or stands while the meeting sits: what its minutes say. */
  readonly minuted: {
    readonly state: ActionState
    readonly shares: readonly OwnersShare[]
    readonly dueDate?: string
    readonly dueWords?: string
  }
  readonly restricted: boolean
  readonly struck: boolean
  readonly history: readonly {
    readonly at: string
    readonly by: string
    readonly state: ActionState
    /** The owner whose share this was; absent for the whole action. */
    readonly owner?: string
    readonly note?: string
  }[]
}

/** An answer for an action: for one owner's share, or, by the clerk, for the action as a whole. */
export interface ActionAnswer {
  readonly number: number
  /** ISO 8601, UTC. */
  readonly at: string
  /** Who answered, by name. */
  readonly by: string
  /** The share answered for; absent where the whole action is. */
  readonly owner?: string
  readonly state: ActionState
  readonly dueDate?: string
  readonly dueWords?: string
}

/** Somebody who would like to speak to the item being taken. */
export interface Speaker {
  readonly name: string
  /** When they asked, ISO 8601, UTC. */
  readonly since: string
}

/** A matter somebody asked the chair to admit as urgent (Local Government Act 1972, section 100B(4)(b)). */
export interface UrgentMatter {
  readonly event: number
  readonly by: string
  readonly title: string
  readonly reason: string
  readonly answer: 'waiting' | 'admitted' | 'not admitted'
  /** The item it is considered under. */
  readonly item?: string
}

/** A document as it was last filed, or why it could not be. */
export interface FiledDocument {
  readonly document: string
  readonly version: number
  readonly name?: string
  readonly link?: string
  readonly mark?: string
  readonly besideEdits?: boolean
  /** What a check of accessibility found in it. */
  readonly findings?: readonly string[]
  /** It has somebody's edits in it, carried forward. */
  readonly carriesEdits?: true
  /** What the record says otherwise than the edited document, a sentence each. */
  readonly leftAsEdited?: readonly Put[]
  /** The file somebody edited, beside which this one was filed, as it was filed itself. */
  readonly editedFile?: EditedFile
  readonly failed?: Put
}

/** The minutes as they went to the members: when, what was asked of them, and whom they reached. */
export interface IssuedToMembers {
  /** The number of the event; a document filed as of this or a later one is the issued one. */
  readonly version: number
  /** ISO 8601, UTC. */
  readonly at: string
  /** The last day for comments, `YYYY-MM-DD`. */
  readonly commentsBy?: string
  readonly commentsByWords?: string
  /** Names of those who have the card. */
  readonly given: readonly string[]
  readonly unreachable: readonly string[]
}

/** What somebody said of the issued minutes, and what became of it. */
export interface Comment {
  /** The number of its event, which names it. */
  readonly number: number
  readonly at: string
  readonly person: string
  readonly item: string
  readonly text: string
  /** It is on restricted business: nobody but those entitled sees it. */
  readonly restricted: boolean
  /** Made after the last day for comments. */
  readonly late: boolean
  readonly outcome?: 'taken' | 'left'
}

/** A file somebody edited after it was filed: where, and the mark and version it was filed with. */
export interface EditedFile {
  readonly name: string
  readonly link: string
  readonly mark: string
  readonly version: number
  readonly carriesEdits?: true
}

/** A removal of words from the record: when it was done, of what, and under which rule. */
export type Removal = Omit<MeetingEvent & { type: 'RemovalDone' }, 'type'> & { readonly at: string }

/** When each item was taken. */
export interface Taking {
  readonly item: string
  readonly at: string
}

/** A changed or supplementary agenda, which waits for the clerk beside the published one; nobody else sees it. */
export interface AgendaBeside {
  readonly agenda: Agenda
  readonly unread: readonly UnreadLine[]
  /** Absent until the clerk has said which. */
  readonly how?: Revising
}

/** A correction the clerk made of an agenda, and whether of a supplementary one. */
export interface MadeCorrection {
  readonly correction: KeptCorrection
  readonly supplementary: boolean
}

/** What is known of a meeting whatever its phase, once it has been called. */
export interface Facts {
  readonly key: string
  /** The number of the last event in the record. */
  readonly version: number
  readonly terms: TermsOfReference
  readonly agenda: Agenda
  /** Lines of the agenda that could not be understood, for the clerk. */
  readonly unread: readonly UnreadLine[]
  readonly beside?: AgendaBeside
  /** The event with which the agenda last shown to the clerk was read in, and the date that the first one gave: buttons of an earlier card are not for it. */
  readonly lastRead: { readonly event: number; readonly date?: string }
  /** What the clerk corrected of the agenda as read, in order; made again when it is pasted anew. */
  readonly corrected: readonly MadeCorrection[]
  /** Corrections that could not be made again to the agenda last read. */
  readonly noLongerFit: readonly KeptCorrection[]
  /** Items taken off the published agenda, with the reasons, by id. */
  readonly withdrawn: Readonly<Record<string, string>>
  /** In records of an earlier version: what stood published before the agenda that waits took its place. */
  readonly replaced?: Pick<Facts, 'agenda' | 'unread' | 'declarations' | 'urgent'>
  readonly calledBy: string
  /** What the meeting took over, as it was reported there: after the close nothing changes it. */
  readonly broughtForward: BroughtForward
  /** The actions it took over, as they stand by the answers given in this record, also after the close. */
  readonly earlierActions: readonly ActionBroughtForward[]
  /** What owners, and the clerk, answered in this record for its own actions and those it took over, in order. */
  readonly actionAnswers: readonly ActionAnswer[]
  /** Keyed by name. */
  readonly roll: Readonly<Record<string, Attendance>>
  readonly declarations: readonly Declaration[]
  readonly urgent: readonly UrgentMatter[]
  /** Who would like to speak to the item being taken, in the order they asked. */
  readonly speakers?: readonly Speaker[]
  /** In the order recorded. */
  readonly entries: readonly Entry[]
  readonly struck: readonly string[]
  readonly actions: readonly Action[]
  readonly taken: readonly Taking[]
  /** Reasons by item. */
  readonly deferred: Readonly<Record<string, string>>
  /** Groups of items taken together, by id. */
  readonly together: readonly (readonly string[])[]
  /** The clerk's public line about a restricted item. */
  readonly summaries: Readonly<Record<string, string>>
  readonly quorumLost: boolean
  readonly publicExcluded?: { readonly paragraphs: readonly string[] }
  /** The item come back from with "Previous item". */
  readonly cameBackFrom?: string
  /** Who is in the chair for the item being taken, where it is not the chair of the terms. */
  readonly presiding?: string
  /** Who was put in the chair for the rest of the meeting, the chair being away. */
  readonly elected?: string
  readonly documents: readonly FiledDocument[]
  readonly openedAt?: string
  readonly adjournedUntil?: string
  readonly closedAt?: string
  /** When it opened and closed, `HH:MM`, where the clerk said so. */
  readonly clocks?: { readonly opening?: string; readonly closing?: string }
  /** When and where the next meeting is, as it was said in this one. */
  readonly nextMeeting?: string
  readonly issued: boolean
  /** Absent where they were only marked as issued. */
  readonly issuedToMembers?: IssuedToMembers
  /** In the order made. */
  readonly comments: readonly Comment[]
  readonly confirmed?: { readonly corrections: readonly string[]; readonly on: string; readonly atMeeting?: string }
  /** The last undo, by its place in the record, and the last that opened the meeting again. */
  readonly undone?: { readonly number: number; readonly reopened?: number }
  /** While this is here, nothing is removed from the record. */
  readonly hold?: Hold
  readonly removals?: readonly Removal[]
  /** The events that count, newest first: what an undo works from. */
  readonly trail: Trail | undefined
}

/** One event that counts, with those before it: a list that grows at its head, so that a meeting never copies its record. */
export interface Trail {
  readonly recorded: Recorded
  readonly before: Trail | undefined
}

/** The events that count, oldest first. */
export function recordOf(meeting: Facts): readonly Recorded[] {
  const all: Recorded[] = []
  for (let at = meeting.trail; at !== undefined; at = at.before) all.push(at.recorded)
  return all.toReversed()
}

/** No agenda has been read: nothing can be asked but to call the meeting. */
export interface NotCalled {
  readonly phase: 'not called'
  readonly version: number
}
/** The agenda was read and is the clerk’s to publish or discard; nobody else sees it. */
export type Called = Facts & { readonly phase: 'called' }
/** The agenda was put away unpublished; another may take its place. */
export type Discarded = Facts & { readonly phase: 'discarded' }
/** The agenda stands in the meeting chat; people answer, declare and send apologies. */
export type Published = Facts & { readonly phase: 'published' }
/** The meeting sits. `current` is the item being taken, by id; none before the first. */
export type InSession = Facts & { readonly phase: 'in session'; readonly current: string | undefined }
/** The meeting is interrupted, and resumes in the item it was in. */
export type Adjourned = Facts & { readonly phase: 'adjourned'; readonly current: string | undefined }
/** The meeting is over; the clerk may correct what was recorded until the minutes are confirmed. */
export type Closed = Facts & { readonly phase: 'closed' }

/** A meeting, by phase. */
export type Meeting = NotCalled | Called | Discarded | Published | InSession | Adjourned | Closed
/** A meeting that has been called. */
export type CalledMeeting = Exclude<Meeting, NotCalled>

/** A meeting before anything happened. */
export const notCalled: Meeting = { phase: 'not called', version: 0 }

/** The item being taken, if any. */
export function currentItem(meeting: Meeting): AgendaItem | undefined {
  if (meeting.phase !== 'in session' && meeting.phase !== 'adjourned') return undefined
  return meeting.agenda.items.find(item => item.id === meeting.current)
}

/** An item of this meeting by its id. */
export const itemById = (meeting: Facts, id: string): AgendaItem | undefined =>
  meeting.agenda.items.find(item => item.id === id)

/** Whether what is said in this item is restricted: by the agenda, or because the public are excluded now. */
export const isRestricted = (meeting: Facts, item: AgendaItem): boolean =>
  item.restriction !== undefined || meeting.publicExcluded !== undefined

/** Entries that stand: not struck. */
export const standing = (meeting: Facts): readonly Entry[] =>
  meeting.struck.length === 0 ? meeting.entries : meeting.entries.filter(entry => !meeting.struck.includes(entry.id))

/** What a meeting's date is known by. */
export interface Dated {
  readonly agenda: { readonly date?: string }
  readonly openedAt?: string
}

/** The date of a meeting, `YYYY-MM-DD`: the agenda's, else the day it was opened. */
export const dateOf = (meeting: Dated): string | undefined => meeting.agenda.date ?? meeting.openedAt?.slice(0, 10)
