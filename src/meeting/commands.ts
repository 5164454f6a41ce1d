import type { ExclusionAct } from './exclusionAct.ts'
import type { Agenda, UnreadLine } from './agenda.ts'
import type { AgendaCorrection } from './agendaCorrections.ts'
import type { Revising } from './revising.ts'
import type { BroughtForward, DecisionVerb, MotionOutcome, RollPlace, Vote, VotersNamed } from './events.ts'
import { type Actor, type TermsOfReference, isClerk } from './termsOfReference.ts'
import type { Put } from './worded.ts'

/** Who asks, when, and whether everybody in the meeting chat reads along. Taken from the activity, never from card data. */
export interface Asked {
  readonly by: Actor
  /** ISO 8601, UTC. */
  readonly at: string
  /** `in the chat` where the words stand in the meeting chat for everybody; `privately` one-to-one or in a dialog; `by itself` for what the product does unasked. */
  readonly where: 'in the chat' | 'privately' | 'by itself'
}

/** A person as somebody typed them: a name, perhaps with a role. */
export interface PersonWritten {
  readonly name: string
  readonly role?: string
  /** The name was asked about, and is as typed: nobody else is meant. */
  readonly asTyped?: true
}

/** Everything that can be asked of a meeting. `item` is the number as printed, or the item's id. */
export type Command =
  | {
      readonly type: 'CallMeeting'
      readonly meeting: string
      readonly terms: TermsOfReference
      readonly agenda: Agenda
      readonly unread?: readonly UnreadLine[]
      /** The agenda calls itself supplementary. */
      readonly supplementary?: boolean
      readonly broughtForward: BroughtForward
    }
  | {
      readonly type: 'PublishAgenda'
      /** The event with which the agenda was read in that the clerk was shown. */
      readonly read?: number
    }
  | { readonly type: 'DiscardAgenda' }
  | {
      readonly type: 'CorrectAgenda'
      readonly correction: AgendaCorrection
      /** The published agenda is meant, and not the one that waits. */
      readonly published?: boolean
      /** The event with which the agenda was read in that the corrector was shown. */
      readonly read?: number
    }
  | { readonly type: 'ReviseAgendaAs'; readonly how: Revising }
  | { readonly type: 'WithdrawItem'; readonly item: string; readonly reason: string }
  | { readonly type: 'AmendTermsOfReference'; readonly terms: TermsOfReference }
  | { readonly type: 'PromiseAttendance' }
  | {
      readonly type: 'ReceiveApologies'
      readonly person?: PersonWritten
      readonly substitute?: PersonWritten
      readonly message?: string
    }
  | { readonly type: 'RecordAttendance'; readonly people: readonly PersonWritten[]; readonly place: RollPlace }
  | {
      readonly type: 'RecordJoining'
      readonly person?: PersonWritten
      readonly item?: string
      readonly clock?: string
      /** They came as the meeting went on after its last adjournment, whose time is theirs. */
      readonly atAdjournment?: true
    }
  | {
      readonly type: 'RecordLeaving'
      readonly person?: PersonWritten
      readonly item?: string
      /** They left at the end of that item, as the meeting went on to what followed it. */
      readonly atItsEnd?: true
      readonly clock?: string
      /** They left as the meeting was adjourned last, whose time is theirs. */
      readonly atAdjournment?: true
    }
  | {
      readonly type: 'RecordAbsences'
      readonly absent: readonly PersonWritten[]
      readonly apologies: readonly PersonWritten[]
    }
  | {
      readonly type: 'DeclareInterest'
      readonly person?: PersonWritten
      readonly items: readonly string[]
      readonly kind: string
      readonly nature: string
      readonly sensitive: boolean
    }
  /** `person` where the interest is not one's own, `item` where one of several is meant; without a `kind` it was none. */
  | {
      readonly type: 'PutInterestRight'
      readonly person?: PersonWritten
      readonly item?: string
      readonly kind?: string
    }
  | {
      readonly type: 'RecordConduct'
      readonly person?: PersonWritten
      readonly item: string
      readonly conduct: 'left' | 'stayed'
      /** When the clerk says they left, `HH:MM`. */
      readonly clock?: string
      /** What else they did: "but did not vote". */
      readonly did?: string
    }
  /** `clock` of this and of what follows is when the clerk says it was, `HH:MM`. */
  | { readonly type: 'OpenMeeting'; readonly broughtForward?: BroughtForward; readonly clock?: string }
  | {
      readonly type: 'TakeNextItem'
      readonly after?: string
      readonly despite?: boolean
      /** The item whoever asks was told comes next, by id; empty where they were told that the meeting closes. */
      readonly expecting?: string
    }
  | { readonly type: 'TakePreviousItem'; readonly after?: string }
  | { readonly type: 'TakeItem'; readonly item: string; readonly after?: string; readonly despite?: boolean }
  | { readonly type: 'TakeItemsTogether'; readonly items: readonly string[] }
  | { readonly type: 'DeferItem'; readonly item?: string; readonly reason: string; readonly after?: string }
  | { readonly type: 'AdjournMeeting'; readonly minutes?: number; readonly clock?: string }
  | { readonly type: 'ResumeMeeting'; readonly clock?: string }
  | {
      readonly type: 'TakeTheChair'
      readonly person: PersonWritten
      /** For this item alone; `this` is the one being taken. */
      readonly forItem?: string
    }
  | {
      readonly type: 'CloseMeeting'
      readonly after?: string
      /** What becomes of items not taken: each is minuted as deferred, or left as it is. Absent until whoever closes has been asked. */
      readonly untaken?: 'deferred' | 'left'
      readonly clock?: string
    }
  | { readonly type: 'SetNextMeeting'; readonly when: string }
  | { readonly type: 'UndoLastStep'; readonly after?: string }
  | { readonly type: 'MakeNote'; readonly text: string; readonly item?: string }
  | {
      readonly type: 'NamePresenter'
      readonly name: string
      readonly role?: string
      readonly asTyped?: true
      readonly item?: string
    }
  | {
      readonly type: 'PassResolution'
      readonly item?: string
      readonly verb: DecisionVerb
      readonly texts: readonly string[]
      readonly proposer?: string
      readonly seconder?: string
      /** Of these two, whoever was asked about and is as typed: nobody else is meant. */
      readonly moversAsTyped?: readonly string[]
      readonly vote?: Vote
    }
  | {
      readonly type: 'MoveMotion'
      readonly item?: string
      readonly text: string
      readonly amendment?: boolean
      readonly proposer?: string
      readonly seconder?: string
      readonly moversAsTyped?: readonly string[]
    }
  /** A vote, its outcome or its movers, said apart from what was voted on. */
  | {
      readonly type: 'RecordVote'
      readonly item?: string
      /** What was voted on, where it is said again; else what waits in the item, or was decided there last. */
      readonly motion?: string
      /** What it is said to be on, where that is no motion in its own words: "option 2". */
      readonly on?: string
      /** Whether it is said to be on an amendment, or on the motion itself; absent where it is not said. */
      readonly amendment?: boolean
      /** The members voted for the motion or for the amendment to it: what carries the one loses the other. */
      readonly betweenBoth?: true
      readonly outcome?: MotionOutcome
      readonly proposer?: string
      readonly seconder?: string
      readonly moversAsTyped?: readonly string[]
      readonly vote?: Vote
      readonly how?: string
      /** The word it was decided with, where that was said: "agreed, WH abstaining"; else it is resolved. */
      readonly verb?: DecisionVerb
      /** Those who are named with how they stood, beside the count or where nobody counted. */
      readonly voters?: readonly VotersNamed[]
    }
  | {
      readonly type: 'AgreeAction'
      readonly item?: string
      /** The next free number of the partnership's register, where other meetings may have gone on in it. */
      readonly number?: number
      readonly text: string
      readonly owners: readonly string[]
      readonly dueDate?: string
      readonly dueWords?: string
    }
  | { readonly type: 'CorrectPreviousMinutes'; readonly text: string; readonly item?: string }
  | { readonly type: 'ConfirmPreviousMinutes'; readonly item?: string }
  | { readonly type: 'AskToSpeak'; readonly person?: PersonWritten }
  | { readonly type: 'ForgoSpeaking' }
  | { readonly type: 'MarkAsSpoken'; readonly person: PersonWritten }
  | { readonly type: 'RaiseUrgentBusiness'; readonly title: string; readonly reason: string }
  | { readonly type: 'AdmitUrgentBusiness'; readonly raised: number; readonly admit: boolean }
  | { readonly type: 'ExcludePublic'; readonly paragraphs: readonly string[]; readonly act?: ExclusionAct }
  | { readonly type: 'ReadmitPublic' }
  | { readonly type: 'WriteSummary'; readonly item?: string; readonly text: string }
  | {
      readonly type: 'AmendEntry'
      readonly entry: string
      readonly text: string
      /** The entry's words as whoever corrects it was shown them: where they are others by now, somebody else has corrected it meanwhile. */
      readonly was?: string
      readonly owners?: readonly string[]
      readonly dueDate?: string
      readonly dueWords?: string
      /** When it was, `HH:MM`, of somebody's coming or going; the words are the house style's then. */
      readonly clock?: string
      /** Of a decision: the word it is minuted with after all. */
      readonly verb?: DecisionVerb
      /** Of what was voted on: the vote as counted again. */
      readonly vote?: Vote
    }
  | { readonly type: 'StrikeEntry'; readonly entry: string }
  | { readonly type: 'MoveEntry'; readonly entry: string; readonly item: string }
  | {
      readonly type: 'RecordFiling'
      readonly document: string
      readonly version: number
      readonly filed:
        | {
            readonly name: string
            readonly link: string
            readonly mark: string
            readonly besideEdits: boolean
            readonly findings?: readonly string[]
            readonly carriesEdits?: true
            readonly instead?: string
            readonly leftAsEdited?: readonly Put[]
          }
        | { readonly failed: Put }
    }
  | {
      readonly type: 'IssueMinutes'
      readonly toMembers?: true
      readonly commentsBy?: string
      readonly commentsByWords?: string
    }
  | { readonly type: 'RecordGiving'; readonly given: readonly string[]; readonly unreachable: readonly string[] }
  | { readonly type: 'CommentOnMinutes'; readonly item: string; readonly text: string }
  | { readonly type: 'TakeComment'; readonly comment: number; readonly entry?: string; readonly text: string }
  | { readonly type: 'LeaveComment'; readonly comment: number }
  | {
      readonly type: 'ConfirmMinutes'
      readonly corrections: readonly string[]
      readonly on: string
      readonly atMeeting?: string
    }
  | {
      readonly type: 'AnswerForAction'
      readonly number: number
      /** The owner answered for: a share of the action, by the owner's name as `OwnersShare` has it. */
      readonly owner?: string
      readonly answer: 'accept' | 'not mine' | 'done' | 'change the date' | 'withdraw'
      readonly dueDate?: string
      readonly dueWords?: string
    }
  | { readonly type: 'HoldRecord'; readonly reason?: string }
  | { readonly type: 'ReleaseRecord' }

/** Whether a clerk asks, or the product does it by itself. */
export const isTheClerk = (terms: TermsOfReference, { by, where }: Asked): boolean =>
  where === 'by itself' || isClerk(terms, by)
