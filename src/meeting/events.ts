import type { ExclusionAct } from './exclusionAct.ts'
import type { Agenda, AgendaItem, UnreadLine } from './agenda.ts'
import type { AgendaChange } from './agendaChanges.ts'
import type { KeptCorrection } from './keptCorrections.ts'
import type { QuorumShort } from './procedureFacts.ts'
import type { Revising } from './revising.ts'
import type { Actor, Part, TermsOfReference } from './termsOfReference.ts'
import type { Put } from './worded.ts'

/** How a decision is worded. */
export const decisionVerbs = ['noted', 'resolved', 'agreed', 'recommended'] as const
/** The word a decision is minuted with; the house style gives its wording. */
export type DecisionVerb = (typeof decisionVerbs)[number]

/** A vote as counted; `castingVote` where the chair broke a tie. */
export interface Vote {
  readonly for: number
  readonly against: number
  readonly abstained: number
  readonly castingVote?: 'for' | 'against'
  readonly named?: readonly { readonly name: string; readonly vote: 'for' | 'against' | 'abstained' }[]
}

/** Some of those who voted, or did not, as they were named: "WH abstaining", "only OF in favour". */
export interface VotersNamed {
  readonly names: readonly string[]
  readonly stood: 'abstaining' | 'voting against' | 'dissenting' | 'voting in favour' | 'taking no part'
  /** Nobody but these, or all but these. */
  readonly who?: 'only' | 'all but'
}

/** What became of a motion; one that was carried is a decision, and of amendments alone it is said that they were. */
export type MotionOutcome = 'carried' | 'lost' | 'withdrawn'

/** What is said of how something was voted: who moved it, the figures, or, where nobody counted, how, and what became of it. */
export interface HowVoted {
  readonly proposer?: string
  readonly seconder?: string
  readonly vote?: Vote
  /** Where nobody counted: "unanimously", "on a show of hands". */
  readonly how?: string
  readonly outcome?: MotionOutcome
}

/** Where an action stands. */
export const actionStates = ['outstanding', 'accepted', 'not accepted', 'complete', 'withdrawn'] as const
/** The state of an action: `accepted` and `not accepted` are the owner’s word; `complete` and `withdrawn` close it for good. */
export type ActionState = (typeof actionStates)[number]

/** Where one of the owners of an action stands to it. Of a group such as `All`, each member has a share of their own. */
export interface OwnersShare {
  /** The owner as written, or the member of the group by name. */
  readonly owner: string
  readonly state: ActionState
  /** The date this owner asks for, where the action has other owners too. */
  readonly dueDate?: string
  readonly dueWords?: string
}

/** An action from an earlier meeting that is still open when this one opens. */
export interface ActionBroughtForward {
  readonly reference: string
  readonly text: string
  readonly owners: readonly string[]
  readonly dueDate?: string
  readonly dueWords?: string
  readonly status: string
  /** Where each owner stands; absent in records kept before owners answered each for themselves. */
  readonly shares?: readonly OwnersShare[]
  /** The meeting it comes from, in words. */
  readonly from: string
}

/** What may be removed under a partnership's retention rule once the minutes are confirmed. */
export const removedKinds = ['working notes', 'comments', 'private messages'] as const
/** A kind of words removed: entries the minutes do not print, comments on the draft, and messages meant for the clerk alone. */
export type RemovedKind = (typeof removedKinds)[number]

/** That nothing may be removed from a record: since when, by whom, and why. */
export interface Hold {
  /** ISO 8601, UTC. */
  readonly at: string
  readonly by: string
  readonly reason?: string
}

/** What a meeting takes over from those before it. */
export interface BroughtForward {
  /** The number the first item gets, where the partnership numbers continuously. */
  readonly nextItemNumber: number
  /** The number the first new action gets in the partnership's register. */
  readonly nextActionNumber: number
  readonly actions: readonly ActionBroughtForward[]
  /** The earlier meeting whose minutes come up: its key, where it is kept here, and its date. */
  readonly previous?: { readonly meeting?: string; readonly date: string }
  /** A hold on the records of the partnership, which goes for this one too. */
  readonly hold?: Hold
  /** Deferred and unreached items offered for this agenda. */
  readonly items: readonly { readonly title: string; readonly why: string }[]
}

/** A change of attendance, by roll, press, Teams or clerk. */
export type RollPlace = 'present' | 'in attendance' | 'absent'

/** Everything that can happen to a meeting. Each is a fact; none is ever changed or taken out of the record. */
export type MeetingEvent =
  | {
      readonly type: 'MeetingCalled'
      readonly meeting: string
      readonly terms: TermsOfReference
      readonly agenda: Agenda
      readonly unread?: readonly UnreadLine[]
      readonly broughtForward: BroughtForward
    }
  | {
      readonly type: 'AgendaRevised'
      readonly agenda: Agenda
      readonly unread?: readonly UnreadLine[]
      /** It waits beside the published agenda, which stands; `how` where it is known already. Absent in records of an earlier version. */
      readonly beside?: { readonly how?: Revising }
      /** Corrections made to the agenda before that do not fit this one. */
      readonly noLongerFit?: readonly KeptCorrection[]
    }
  | {
      readonly type: 'AgendaPublished'
      /** The whole agenda from now on, where it was changed after it had been published; what is the same item has the same id. */
      readonly agenda?: Agenda
      readonly changes?: readonly AgendaChange[]
    }
  | { readonly type: 'AgendaDiscarded' }
  | {
      readonly type: 'AgendaCorrected'
      readonly correction: KeptCorrection
      /** Made to the published agenda; else to the one that waits. */
      readonly published?: true
      readonly changes?: readonly AgendaChange[]
    }
  | { readonly type: 'RevisionTakenAs'; readonly how: Revising }
  | {
      readonly type: 'ItemWithdrawn'
      readonly item: string
      readonly reason: string
      /** Its sub-items, which went with it. Absent where it has none, and in records of an earlier version. */
      readonly withIt?: readonly string[]
    }
  | { readonly type: 'TermsOfReferenceAmended'; readonly terms: TermsOfReference }
  | { readonly type: 'AttendancePromised'; readonly person: string }
  | { readonly type: 'ApologiesReceived'; readonly person: string; readonly role?: string; readonly message?: string }
  | { readonly type: 'SubstituteNamed'; readonly person: string; readonly substitute: string; readonly role?: string }
  | { readonly type: 'AttendanceRecorded'; readonly person: string; readonly place: RollPlace; readonly role?: string }
  /** `clock` is when the clerk says it was, `HH:MM`. */
  | { readonly type: 'PersonJoined'; readonly person: string; readonly item?: string; readonly clock?: string }
  | {
      readonly type: 'PersonLeft'
      readonly person: string
      readonly forInterest: boolean
      readonly item?: string
      readonly clock?: string
    }
  | {
      readonly type: 'InterestDeclared'
      readonly person: string
      readonly items: readonly string[]
      readonly kind: string
      readonly nature: string
      readonly sensitive: boolean
    }
  /** A declared interest as it should have been recorded: of another kind, or none at all; `declaration` is the number of the event that it was declared by. */
  | {
      readonly type: 'InterestPutRight'
      readonly declaration: number
      readonly person: string
      readonly items: readonly string[]
      readonly kind?: string
      /** The declaration is sensitive, so an answer says neither its kind nor its items (Localism Act 2011, section 32). */
      readonly sensitive?: true
    }
  | {
      readonly type: 'ConductRecorded'
      readonly person: string
      readonly item: string
      readonly conduct: 'left' | 'stayed'
      /** When the clerk said they left, `HH:MM` by the clock of the partnership's time zone. */
      readonly clock?: string
      /** What else they did, as typed: "but did not vote". */
      readonly did?: string
    }
  /** `clock` of this and of what follows is when the clerk says it was, `HH:MM`; the record alone knows when it was recorded. */
  | { readonly type: 'MeetingOpened'; readonly broughtForward: BroughtForward; readonly clock?: string }
  | { readonly type: 'ItemTaken'; readonly item: string; readonly presiding?: string; readonly back?: boolean }
  | { readonly type: 'ItemsTakenTogether'; readonly items: readonly string[] }
  | { readonly type: 'ItemDeferred'; readonly item: string; readonly reason: string }
  | {
      readonly type: 'QuorumLost'
      readonly item?: string
      readonly fromTheStart: boolean
      readonly short?: QuorumShort
      /** The sentence that records of an earlier version have in its place. */
      readonly why?: string
    }
  | { readonly type: 'QuorumRegained' }
  | { readonly type: 'MeetingAdjourned'; readonly minutes?: number; readonly clock?: string }
  | { readonly type: 'MeetingResumed'; readonly clock?: string }
  /** `part` is the office of whoever took it; `why` the sentence that records of an earlier version have. */
  | {
      readonly type: 'ChairTaken'
      readonly person: string
      readonly part?: Part
      readonly why?: string
      /** For this item alone. */
      readonly forItem?: string
    }
  | { readonly type: 'NoteMade'; readonly item: string; readonly text: string; readonly restricted: boolean }
  | {
      readonly type: 'PresenterNamed'
      readonly item: string
      readonly name: string
      readonly role?: string
      readonly restricted: boolean
    }
  | {
      readonly type: 'ResolutionPassed'
      readonly item: string
      readonly verb: DecisionVerb
      readonly text: string
      readonly proposer?: string
      readonly seconder?: string
      readonly vote?: Vote
      /** Resolved by a word or a press that confirms the previous minutes, in words of the record's own. */
      readonly confirmsPrevious?: true
      /** The entry it takes the place of: the motion that was moved, or the same decision as it was recorded first. */
      readonly settles?: string
      readonly restricted: boolean
    }
  /** A motion, or an amendment to one. `outcome` and `vote` where it was said with it that it was not carried. */
  | {
      readonly type: 'MotionMoved'
      readonly item: string
      readonly text: string
      readonly amendment?: true
      readonly proposer?: string
      readonly seconder?: string
      readonly vote?: Vote
      /** Absent in records of an earlier version. */
      readonly how?: string
      readonly outcome?: MotionOutcome
      readonly restricted: boolean
    }
  /** How a motion or decision was voted, who moved it, and what became of the motion, where that was said apart from it. */
  | ({ readonly type: 'VoteRecorded'; readonly item: string; readonly entry: string } & HowVoted)
  | {
      readonly type: 'ActionAgreed'
      readonly item: string
      readonly number: number
      readonly text: string
      readonly owners: readonly string[]
      readonly dueDate?: string
      readonly dueWords?: string
      readonly restricted: boolean
    }
  | {
      readonly type: 'PreviousMinutesCorrected'
      readonly item: string
      readonly text: string
      readonly restricted?: boolean
    }
  /** Somebody would like to speak to the item being taken, no longer wishes to, or has spoken: none of it is minuted. */
  | { readonly type: 'SpeakingAskedFor'; readonly person: string }
  | { readonly type: 'SpeakingForgone'; readonly person: string }
  | { readonly type: 'SpeakerHeard'; readonly person: string }
  | { readonly type: 'UrgentBusinessRaised'; readonly title: string; readonly reason: string }
  | {
      readonly type: 'UrgentBusinessAdmitted'
      readonly raised: number
      readonly item: string
      readonly added?: AgendaItem
    }
  | { readonly type: 'UrgentBusinessNotAdmitted'; readonly raised: number }
  | {
      readonly type: 'PublicExcluded'
      readonly paragraphs: readonly string[]
      readonly item?: string
      /** Absent where it is the Local Government Act 1972. */
      readonly act?: ExclusionAct
    }
  | { readonly type: 'PublicReadmitted'; readonly item?: string }
  | { readonly type: 'SummaryWritten'; readonly item: string; readonly text: string }
  | {
      readonly type: 'EntryAmended'
      readonly entry: string
      readonly text: string
      readonly owners?: readonly string[]
      readonly dueDate?: string
      readonly dueWords?: string
      /** Of somebody's coming or going: when it was after all, and nothing else of it. */
      readonly clock?: string
      /** Of a decision: the word it is minuted with after all. */
      readonly verb?: DecisionVerb
      /** Of what was voted on: the vote as counted again. */
      readonly vote?: Vote
    }
  | { readonly type: 'EntryStruck'; readonly entry: string }
  | { readonly type: 'EntryMoved'; readonly entry: string; readonly item: string; readonly restricted: boolean }
  | { readonly type: 'StepUndone'; readonly events: readonly number[] }
  | { readonly type: 'MeetingClosed'; readonly clock?: string }
  /** When the meeting opened or closed, said once it had been recorded. */
  | { readonly type: 'TimeSaid'; readonly of: 'opening' | 'closing'; readonly clock: string }
  /** When and where the next meeting is, as typed. */
  | { readonly type: 'NextMeetingSet'; readonly when: string }
  | {
      readonly type: 'MinutesFiled'
      readonly document: string
      readonly name: string
      readonly link: string
      readonly mark: string
      readonly version: number
      readonly besideEdits: boolean
      readonly findings?: readonly string[]
      /** It is the document somebody edited, carried forward; never replaced by one drawn anew. */
      readonly carriesEdits?: true
      /** The document it was before: the draft that became the confirmed minutes. */
      readonly instead?: string
      /** What the record says otherwise and could not be put into the edited document, a sentence each; as text where an earlier version wrote it. */
      readonly leftAsEdited?: readonly Put[]
    }
  | {
      readonly type: 'FilingFailed'
      readonly document: string
      /** Why, for the clerk; as text where an earlier version wrote it. */
      readonly sentence: Put
      readonly version: number
    }
  | {
      readonly type: 'MinutesIssued'
      /** Each member is given the minutes one-to-one; absent where the clerk sends them round otherwise. */
      readonly toMembers?: true
      /** The last day for comments, `YYYY-MM-DD`, and the words that gave it, or that stand in its place. */
      readonly commentsBy?: string
      readonly commentsByWords?: string
    }
  | { readonly type: 'MinutesGiven'; readonly given: readonly string[]; readonly unreachable: readonly string[] }
  | {
      readonly type: 'CommentMade'
      readonly person: string
      readonly item: string
      readonly text: string
      readonly restricted: boolean
    }
  | { readonly type: 'CommentSettled'; readonly comment: number; readonly outcome: 'taken' | 'left' }
  | {
      readonly type: 'MinutesConfirmed'
      readonly corrections: readonly string[]
      readonly on: string
      readonly atMeeting?: string
    }
  | {
      readonly type: 'ActionAnswered'
      readonly number: number
      /** Where the owner's share stands now, or the whole action where no owner is given. */
      readonly state: ActionState
      /** The owner answered for; absent where the clerk answers for the action as a whole. */
      readonly owner?: string
      readonly note?: string
      readonly dueDate?: string
      readonly dueWords?: string
    }
  | { readonly type: 'RecordHeld'; readonly reason?: string }
  | { readonly type: 'RecordReleased' }
  | {
      /** Words of these events were removed; the events themselves stay, with who caused them and when. */
      readonly type: 'RemovalDone'
      readonly removed: readonly { readonly kind: RemovedKind; readonly count: number }[]
      readonly events: readonly number[]
      /** The rule: so many days after the minutes were confirmed, and when that was (ISO 8601, UTC). */
      readonly notesDays: number
      readonly confirmedAt: string
    }

/** The name of an event, in the past tense. */
export type EventType = MeetingEvent['type']

/** An event with its place in the record: who caused it, when, and the first event of the step it belongs to. */
export interface Recorded {
  /** 1 for the first event of the meeting; no number repeats or is skipped. */
  readonly number: number
  /** ISO 8601, UTC; from the activity. */
  readonly at: string
  readonly by: Actor
  /** The number of the first event that the same command led to. */
  readonly step: number
  readonly event: MeetingEvent
}

/**
 * What stands where an event is of none of the known types: a later version wrote it, while the two run side by side in an upgrade. It changes nothing here;
 * the later version knows what it means. That every type there is has a case of its own is for the compiler to see.
 */
export const unchangedBy = <T>(_ofALaterVersion: never, unchanged: T): T => unchanged
