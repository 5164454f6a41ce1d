import type { Block } from '../../documents/rendition/page.ts'

/**
 * What the companion page is sent of a meeting, made on the server for the one person who asks: what is not for them is not in it. Every word is in that
 * person's language and plain text, never HTML or Markdown. A part that is not for this person, or that there is none of, is left out.
 */
export interface MeetingView {
  /** The number of the last event of the record it was drawn from. */
  readonly version: number
  /** The meeting's key, `riverside/7`. */
  readonly meeting: string
  /** The partnership's key, `riverside`. */
  readonly partnership: string
  /** Who meets, as the heading prints it. */
  readonly body: string
  /** `YYYY-MM-DD`. */
  readonly date?: string
  readonly dateInWords: string
  /** In words: `2.00 pm`. */
  readonly time?: string
  readonly venue?: string
  readonly phase: Phase
  readonly phaseInWords: string
  readonly language: 'en' | 'cy' | 'both'
  /** The item being taken is restricted, or the public are excluded now. */
  readonly restrictedNow: boolean
  readonly you: You
  /** In agenda order; titles are open titles. */
  readonly agenda: readonly AgendaItemView[]
  readonly now?: ItemNow
  /** What `Next item` comes to, for those who conduct. */
  readonly next?: { readonly title: string; readonly button: ButtonView }
  /** What this person may press now; those of an item, an action or a request to speak stand with it. */
  readonly buttons: readonly ButtonView[]
  /** Who would like to speak, in the order they asked; empty where the meeting does not sit. */
  readonly speakers: readonly SpeakerView[]
  /** Urgent business that waits for the chair, for those who conduct. */
  readonly urgent?: readonly UrgentView[]
  /** Closing, for those who conduct while the meeting sits: the items not taken, and the buttons that end it. */
  readonly closing?: { readonly left: readonly ItemNamed[]; readonly buttons: readonly ButtonView[] }
  readonly own: OwnPart
  /** Minutes of earlier meetings this person may open, newest first. */
  readonly earlier: readonly EarlierMeeting[]
  /** The minutes as they stand, for a clerk. */
  readonly minutes?: MinutesView
  /** The agenda to be put right, for a clerk, until the meeting opens. */
  readonly table?: AgendaTable
  /** Everybody who belongs here or came, for a clerk. */
  readonly roster?: readonly RosterEntry[]
}

/** How far a meeting is; `called` is an agenda that waits for its clerk, whom alone it is shown to. */
export type Phase = 'called' | 'published' | 'in session' | 'adjourned' | 'closed'

/** Who the page is drawn for. */
export interface You {
  readonly name: string
  /** Of the terms: chair, co-chair, vice-chair, clerk, member, in attendance. */
  readonly part: string
  readonly partInWords: string
  /** May run the meeting now: the chair, a co-chair or the vice-chair without an interest in the item that keeps them from it, a clerk, whoever was put in the chair. */
  readonly conducts: boolean
  readonly clerk: boolean
}

/**
 * A button: `verb` and `data` are what `POST /companion/api/press` is sent, with what was filled in put into `data`. With `form` the answer is a form to
 * fill in; with `link` it opens a web address and sends nothing.
 */
export interface ButtonView {
  readonly title: string
  /** What is read out and shown over it, where the title says it in one language alone. */
  readonly tooltip?: string
  readonly verb: string
  readonly data: Readonly<Record<string, string | number | boolean>>
  readonly primary?: true
  readonly form?: true
  readonly link?: string
}

/** An item by its number and open title. */
export interface ItemNamed {
  readonly id: string
  readonly number: string
  readonly title: string
}

/** One item of the agenda. */
export interface AgendaItemView extends ItemNamed {
  readonly presenters: readonly string[]
  /** Minutes allotted. */
  readonly minutes?: number
  readonly papers: readonly PaperView[]
  readonly restricted: boolean
  readonly state: 'to come' | 'now' | 'taken' | 'deferred' | 'withdrawn'
  readonly stateInWords: string
  /** Apologies, declarations, the minutes before and the like, and not business of its own. */
  readonly procedural: boolean
  /** The number of the item it is a sub-item of. */
  readonly under?: string
  /** The ids of the items it is taken together with. */
  readonly together?: readonly string[]
  /** Take it, put it off: for those who conduct. Taking together is `POST press` of `take together` with `items` in data, ids with commas between. */
  readonly buttons?: readonly ButtonView[]
}

/** A paper of an item; `link` where the agenda gives its address. */
export interface PaperView {
  readonly name: string
  readonly link?: string
}

/** The item being taken. */
export interface ItemNow extends ItemNamed {
  readonly presenters: readonly string[]
  readonly papers: readonly PaperView[]
  readonly restricted: boolean
  /** When its time began to run, ISO 8601 UTC, what it used before reckoned in; absent while it does not run. */
  readonly startedAt?: string
  /** Minutes allotted. */
  readonly minutes?: number
  /** How far the agenda is: "6 of 12 items". */
  readonly position: string
  /** What was recorded in it that this person may read, a line each, oldest first. */
  readonly decisions: readonly string[]
  readonly actions: readonly string[]
  /** How many notes were taken. */
  readonly notes: number
  /** Procedure that everybody may read as it is recorded: who presented it, corrections. */
  readonly also: readonly string[]
  readonly quorum: { readonly words: string; readonly quorate: boolean }
  /** For those who conduct: who declared an interest in it, what they must do, and whether they have left the room (null: nobody has said). Never the nature. */
  readonly mustLeave?: readonly MustLeave[]
  /** For those who conduct, in and before a restricted item: who is in the room and not entitled to hear it. */
  readonly notEntitled?: readonly string[]
  /** For those who conduct: what the chair must see first, a sentence each. */
  readonly warnings?: readonly string[]
}

/** A declarant in the item being taken. */
export interface MustLeave {
  readonly name: string
  /** "must leave the room before it is discussed, and take no part", as a sentence with the name. */
  readonly does: string
  readonly left: boolean | null
  /** They may stay: whether they have left is not asked. */
  readonly stays?: true
}

/** Somebody who would like to speak. */
export interface SpeakerView {
  readonly name: string
  /** When they asked, ISO 8601 UTC. */
  readonly since: string
  readonly you: boolean
  /** `Has spoken`, for those who conduct; the person's own way off the list. */
  readonly buttons: readonly ButtonView[]
}

/** A matter somebody asks the chair to admit as urgent. */
export interface UrgentView {
  readonly raised: number
  readonly by: string
  readonly title: string
  readonly reason: string
  readonly buttons: readonly ButtonView[]
}

/** What concerns this person alone. */
export interface OwnPart {
  /** What they answered to the meeting, in words; absent where nothing was. */
  readonly answer?: { readonly state: 'coming' | 'here' | 'apologies' | 'absent'; readonly words: readonly string[] }
  readonly interests: readonly OwnInterest[]
  /** Open actions of theirs in all meetings of the partnership. */
  readonly actions: readonly OwnAction[]
  /** Attend, apologies, declare an interest, ask to speak. */
  readonly buttons: readonly ButtonView[]
}

/** An interest this person declared. */
export interface OwnInterest {
  readonly items: readonly ItemNamed[]
  readonly kind: string
  /** Left out where it is sensitive: that one is shown to nobody. */
  readonly nature?: string
  readonly sensitive: boolean
  /** What it obliges them to do. */
  readonly does: string
  /** Said while its item is taken: left, or stayed. */
  readonly buttons: readonly ButtonView[]
}

/** An action this person answers for. */
export interface OwnAction {
  /** `A12`. */
  readonly reference: string
  /** Of a restricted one only that it is there; its button asks for its words. */
  readonly text: string
  readonly due: string
  /** `YYYY-MM-DD`, where it is a date. */
  readonly dueDate?: string
  readonly state: string
  readonly restricted: boolean
  readonly buttons: readonly ButtonView[]
}

/** A meeting before this one, and its minutes. */
export interface EarlierMeeting {
  readonly meeting: string
  readonly date?: string
  readonly dateInWords: string
  readonly state: 'draft' | 'issued' | 'confirmed'
  readonly stateInWords: string
  /** Where they are opened; absent where they are filed on the machine itself. */
  readonly link?: string
}

/** The minutes as they will be printed, for the clerk to write and put right. */
export interface MinutesView {
  readonly state: 'draft' | 'issued' | 'confirmed'
  readonly stateInWords: string
  /** The house style, by name. */
  readonly style: string
  /** What will be printed: the minutes anybody may read and, for a clerk who is entitled to it, restricted business. */
  readonly pages: readonly MinutesPage[]
  /** What can be put right on the pages, by the id that their passages print. */
  readonly entries: Readonly<Record<string, EntryView>>
  readonly gaps: readonly GapView[]
  /** Who can be named by one key: people, posts, organisations. */
  readonly mentions: readonly MentionView[]
  /** The words decisions are minuted with. */
  readonly verbs: readonly { readonly verb: string; readonly title: string }[]
  /** What is done with the whole: open the draft, draft anew, issue, confirm. */
  readonly buttons: readonly ButtonView[]
  /** What is minuted as happening by itself can be written no more: the minutes are confirmed. */
  readonly fixed: boolean
}

/** A page as it will be printed. */
export interface MinutesPage {
  readonly restricted: boolean
  readonly title: string
  readonly language: 'en-GB' | 'cy-GB'
  readonly watermark?: string
  readonly blocks: readonly Block[]
}

/** Something recorded, with the words it was recorded in. */
export interface EntryView {
  readonly id: string
  readonly kind: 'note' | 'presenter' | 'decision' | 'motion' | 'action' | 'correction' | 'procedure' | 'interest'
  readonly kindInWords: string
  /** The id of its item, and the item's number. */
  readonly item: string
  readonly number: string
  /** Its own words, Markdown where it is a note. */
  readonly words: string
  /** Of an action: "A / B", and the date or the words for it. */
  readonly owners?: string
  readonly due?: string
  readonly restricted: boolean
  /** What became of it, a line each, oldest first; left out where nothing did since it was recorded. */
  readonly history?: readonly string[]
  /** It is what happened, and can only be struck out. */
  readonly fixed?: true
}

/** Something the clerk should look at, and where it is, by ids. */
export interface GapView {
  readonly sentence: string
  readonly item?: string
  readonly entry?: string
  readonly buttons: readonly ButtonView[]
}

/** Somebody or something that can be named. */
export interface MentionView {
  readonly name: string
  /** "Head of Housing, Saltmarsh Borough Council". */
  readonly what: string
}

/** The agenda as a table that can be put right; `read` goes back with each change. */
export interface AgendaTable {
  readonly read?: number
  readonly published: boolean
  readonly items: readonly (Readonly<Record<string, string>> & { readonly id: string })[]
  readonly buttons: readonly ButtonView[]
}

/** Somebody on the clerk's roster, with the presses that put them down. */
export interface RosterEntry {
  readonly name: string
  readonly place: string
  readonly role?: string
  readonly buttons: readonly ButtonView[]
}

/** The big screen's view: what everybody in a hybrid room may read. During restricted business only the open title. */
export interface StageView {
  readonly version: number
  readonly meeting: string
  readonly stage: true
  readonly body: string
  readonly dateInWords: string
  readonly phase: Phase
  readonly phaseInWords: string
  readonly language: 'en' | 'cy' | 'both'
  readonly restrictedNow: boolean
  readonly now?: {
    readonly number: string
    readonly title: string
    readonly presenters: readonly string[]
    readonly startedAt?: string
    readonly minutes?: number
    readonly position: string
  }
  /** What was decided and agreed last in the item, or in the one before where it has nothing yet; a line each, newest last. */
  readonly decided: readonly { readonly item: string; readonly words: string }[]
}
