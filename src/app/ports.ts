// What the app needs of the outside, said in its own words; `store`, `graph`, `documents` and `teams` provide it.
import type { Agenda, AgendaRead, UnreadLine } from '../meeting/agenda.ts'
import type { CalledMeeting, Removal } from '../meeting/meeting.ts'
import type { Worded } from '../meeting/worded.ts'
import type { ProcedureFact } from '../meeting/procedureFacts.ts'
import type { RegisteredAction } from '../minutes/actionRegister.ts'
import type { ActionOwner, NotReached } from '../minutes/openActions.ts'
import type { Digest } from '../minutes/digest.ts'
import type { ReadBack } from '../minutes/editsInWords.ts'
import type { FindableMeeting, Found } from '../minutes/findable.ts'

export type { RegisteredAction } from '../minutes/actionRegister.ts'
export type { Digest } from '../minutes/digest.ts'
export type { NotReached } from '../minutes/openActions.ts'
export type { ChangeRead, ReadBack } from '../minutes/editsInWords.ts'
export type { FindableMeeting, Found, FoundKind } from '../minutes/findable.ts'

/** One event as it is kept: which meeting, which number in it, and what happened. */
export interface KeptEvent {
  /** 1 for the first event of a stream; numbers never skip or repeat. */
  readonly number: number
  /** The event with everything about it, as plain JSON. */
  readonly event: unknown
}

/** A request that was carried through, so that its second delivery is answered and not obeyed. */
export interface AnsweredRequest {
  /** The same for each delivery of one request. */
  readonly request: string
  /** The answer given the first time, as plain JSON. */
  readonly answer: unknown
}

/** What an append came to. `conflict`: somebody else appended first; read again. `repeated`: this request was carried through before. */
export type Appended =
  | { readonly kind: 'appended' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'repeated'; readonly answer: unknown }

/** The record: an append-only list of events per stream (`riverside/7` a meeting, `riverside/terms` a partnership's terms). */
export interface RecordKept {
  /** Every event of a stream after this number, in order. */
  read(stream: string, after?: number): Promise<readonly KeptEvent[]>
  /**
   * Appends all or nothing, durable when the promise resolves. `after` is the number of the last event the caller has seen.
   * With `answered`, the request and its answer are kept in the same commit, even when there are no events.
   */
  append(stream: string, after: number, events: readonly unknown[], answered?: AnsweredRequest): Promise<Appended>
  /** The answer of a request carried through before, if it was. */
  answered(request: string): Promise<{ readonly answer: unknown } | undefined>
  /** All streams whose name starts so, in order of their first event. */
  streams(prefix: string): Promise<readonly string[]>
  /** Small things the edges must remember across a restart (where a card was posted, a person's address), last write wins. With `beginning`, those alone whose key begins so. */
  recall(shelf: string, beginning?: string): Promise<readonly { readonly key: string; readonly value: unknown }[]>
  remember(shelf: string, key: string, value: unknown): Promise<void>
  forget(shelf: string, key: string): Promise<void>
  close(): Promise<void>
}

/** A meeting in brief, and as of which event. */
export interface BriefKept {
  readonly meeting: string
  readonly version: number
  readonly brief: unknown
}

/**
 * What is still asked about meetings that are over, so that nobody has to read them: a view that catches up, as what can be found is. And what is behind
 * the record, found by asking and not by reading.
 */
export interface BriefsKept {
  /** The meetings of a partnership that are kept in brief as they stand now. */
  briefs(partnership: string): Promise<readonly BriefKept[]>
  /** Puts these in place of what was there; what was drawn from a later event stays. */
  putBriefs(partnership: string, briefs: readonly BriefKept[]): Promise<void>
  /** The meetings of a partnership that are not kept in brief as they stand now, in the order they were called. */
  notInBrief(partnership: string): Promise<readonly string[]>
  /** Those of these meetings that were closed, with no step undone since. */
  closedForGood(meetings: readonly string[]): Promise<readonly string[]>
  /** The meetings whose record has gone on past the number kept for them on a shelf (or else on the one `before` it), newest first. */
  behindOn(shelf: string, before?: string): Promise<readonly string[]>
  /** Removes the answers kept for requests first seen by an earlier look before that moment. Both in ISO 8601, UTC. */
  forgetAnswers(now: string, before: string): Promise<void>
}

/** So many sends to one conversation within so many milliseconds. */
export interface SendWindow {
  readonly sends: number
  readonly within: number
}

/** The sends of all instances on one database, counted together. */
export interface SendsShared {
  /**
   * Takes a place for a send to a conversation, where it keeps within these windows; until it is answered it counts as if it might still arrive. Gives 0,
   * or the milliseconds after which it may be asked again. 0 at once, and nothing is written, where this process has the database alone.
   */
  claimSend(conversation: string, send: string, windows: readonly SendWindow[]): Promise<number>
  /** From now on the send counts as one of this moment. */
  sendAnswered(send: string): Promise<void>
}

/** What instances on one database need to know of each other. */
export interface SharedRecord extends SendsShared {
  /**
   * The partnerships in whose records or terms another instance has written since this was last asked; with an empty name, what is known of people and
   * chats. Costs one short question, and next to nothing where the database is this process's alone.
   */
  changedElsewhere(): Promise<readonly string[]>
  /** Takes up a work for so many milliseconds, or goes on with it; false where another instance has it. By the database's clock. */
  lease(work: string, milliseconds: number): Promise<boolean>
  /** Goes on with a work taken up before, for so many milliseconds more; false where another instance may have had it in between. */
  keep(work: string, milliseconds: number): Promise<boolean>
  /** Keeps all this instance has taken up for so many milliseconds more. */
  renew(milliseconds: number): Promise<void>
  release(work: string): Promise<void>
  /** Gives up everything this instance has taken up. */
  releaseAll(): Promise<void>
}

/**
 * What can be found of the meetings kept in the record. It is a view that catches up: it knows by number which event of each meeting it was drawn from,
 * may be lost, and is then made again.
 */
export interface FindIndex {
  /** The meetings of a partnership of which this view is behind the record, or which it does not have, in the order they were called. */
  behind(partnership: string): Promise<readonly string[]>
  /** Puts what can be found of these meetings in place of what was there; what was drawn from a later event stays. */
  putFindable(meetings: readonly FindableMeeting[]): Promise<void>
  /**
   * The entries of a partnership with these words in them, best first: those with all the words, or, where there are none, those with any.
   * The words are taken as words, whatever else stands among them. Restricted entries only where `restrictedToo`.
   */
  find(partnership: string, words: string, restrictedToo: boolean, most: number): Promise<Found>
}

/** A database that keeps the record, with what can be found in it, and from which words can be removed for good. */
export interface RecordStore extends RecordKept, FindIndex, BriefsKept, SharedRecord {
  /**
   * Puts these events in place of those of the same number and appends the others, in one commit; the answers given to the requests that brought them are
   * forgotten with them, and what could be found of the stream. `after` is the number of the last event the caller has seen.
   */
  replace(
    stream: string,
    after: number,
    replaced: readonly KeptEvent[],
    appended: readonly unknown[],
  ): Promise<Appended>
  /** Writes the database anew, so that nothing that was replaced is left in its files. Nothing else can be written meanwhile. */
  scrub(): Promise<void>
}

/** A file to be put where the partnership files its papers. */
export interface FileToFile {
  /** Which library it belongs in; restricted files never share one with public files. */
  readonly library: 'public' | 'restricted'
  /** Folders from the library's root: `Community Safety Partnership`, `2026-11-26`. */
  readonly folder: readonly string[]
  readonly name: string
  readonly contentType: string
  readonly content: Uint8Array
  /** SharePoint columns to set: `MinutesStatus`, `MeetingDate`, `Partnership`. */
  readonly columns: Readonly<Record<string, string>>
  /**
   * The mark this product left when it last filed this name. If the file there bears another mark, somebody has edited it:
   * it is left alone and the new one is filed beside it as `… (2)`. With none, a file already there is left alone too.
   */
  readonly lastFiled?: { readonly mark: string }
  /** The SHA-256 of what was about to be filed under this name before, in hexadecimal: a file with such content is this product's own, though it was never recorded. */
  readonly begun?: readonly string[]
}

/** Where a file went. */
export interface Filed {
  /** The name it was filed under, which may end in ` (2)`. */
  readonly name: string
  /** Where a person opens it. */
  readonly link: string
  /** What identifies the content as filed: an eTag, or a hash. */
  readonly mark: string
  /** True where somebody's edits were found and kept, and this was filed beside them. */
  readonly besideEdits: boolean
}

/** A filed paper: which library it is in, and the link it was filed under. */
export interface FiledPlace {
  readonly library: 'public' | 'restricted'
  readonly link: string
}

/** A filed paper as it is now. */
export interface FileRead {
  readonly name: string
  readonly link: string
  /** The mark it bears now; another than it was filed with where somebody has edited it. */
  readonly mark: string
  readonly content: Uint8Array
}

/** Where papers are filed: a folder on this machine, or SharePoint. Rejects with a FilingFault where it cannot be done. */
export interface Filing {
  file(file: FileToFile): Promise<Filed>
  /** A filed paper as it is now; undefined where it is no longer there. */
  readFiled(place: FiledPlace): Promise<FileRead | undefined>
  /**
   * Puts a file in the place of another that still bears this mark, under its own name; what was there is kept as an earlier version.
   * `changed meanwhile` where it bears another mark by now. Rejects, and changes nothing, where somebody has it open.
   */
  replace(file: FileToFile, instead: FiledPlace & { readonly mark: string }): Promise<Filed | 'changed meanwhile'>
  /** Takes away a file of ours that nobody has edited since; another is left where it is. Says whether it is away. */
  withdraw(place: FiledPlace & { readonly mark: string }): Promise<boolean>
  /** Reads a file by its link, for agendas kept in SharePoint. */
  readLink(link: string): Promise<{ readonly name: string; readonly content: Uint8Array }>
}

/** A document ready to be filed. */
export interface DocumentWritten {
  readonly ending: 'docx' | 'html'
  readonly contentType: string
  readonly content: Uint8Array
}

/** The time now, and waiting; given so that tests need not wait. */
export interface Clock {
  now(): Date
  wait(milliseconds: number): Promise<void>
}

/** What was printed in a document: its passages in order, each by what it prints, and the mark behind its pages. */
export interface AsPrinted {
  readonly passages: readonly {
    readonly id: string
    readonly item?: string
    readonly text: string
    readonly look: string
  }[]
  readonly watermark?: string
}

/** An edited document, every edit in it kept, with what the record has changed since put into it. */
export interface CarriedForward {
  readonly content: Uint8Array
  readonly html: Uint8Array
  /** What it is to be compared with from now on. */
  readonly printed: AsPrinted
  /** What could not be put in without losing an edit: what the document has, and what the record would print. */
  readonly left: readonly { readonly item?: string; readonly document?: string; readonly record?: string }[]
}

/** Writes a meeting's documents as files ready to file; each says which library it belongs in. */
export interface Drafting {
  /**
   * The papers as they stand: the public documents, and the restricted ones where there is restricted business. Only the `wanted` are written, by what
   * the record calls them; all of them, where it is left out.
   */
  minutes(meeting: CalledMeeting, wanted?: (document: string) => boolean): Promise<readonly DraftedFile[]>
  /** Compares a filed Word document with what was printed in it. Throws, with a sentence for the clerk, where it cannot be read. */
  readBack(
    meeting: CalledMeeting,
    library: 'public' | 'restricted',
    content: Uint8Array,
    printed: AsPrinted,
  ): Promise<ReadBack>
  /** Brings an edited Word document up to the record as it stands. Throws, with a sentence for the clerk, where it cannot be read. */
  carryForward(
    meeting: CalledMeeting,
    library: 'public' | 'restricted',
    content: Uint8Array,
    printed: AsPrinted,
  ): Promise<CarriedForward | undefined>
  /** The certificate of a removal under the retention rule: what was removed in kinds and numbers, when and why. */
  certificate(meeting: CalledMeeting, removal: Removal): Promise<DraftedFile>
}

/** A drafted file, with what the record calls it, such as `minutes.docx` or `restricted minutes.docx`. */
export interface DraftedFile extends Omit<FileToFile, 'lastFiled'> {
  readonly document: string
  /** What a check of accessibility found, a sentence each; empty where it found nothing. */
  readonly findings: readonly string[]
  /** What is printed in it, where somebody may edit it and it is read back. */
  readonly printed?: AsPrinted
}

/** Whom the issued minutes reached, by name, and whom nothing can be sent to. */
export interface IssuedMinutesGiven {
  readonly given: readonly string[]
  readonly unreachable: readonly string[]
}

/** An open action on its way to one of its owners. */
export interface ActionToSend {
  readonly owner: ActionOwner
  /** The share of the action they answer for. */
  readonly share: string
  readonly action: RegisteredAction
  /** The meeting whose record answers for it. */
  readonly home: CalledMeeting
}

/** Says something to somebody through Teams. Each rejects only when it should be tried again. */
export interface Messenger {
  /** Draws the agenda card in the meeting chat, or draws it again from the meeting as it is now. */
  showAgenda(meeting: CalledMeeting): Promise<void>
  /**
   * Posts the card of the item being taken, or draws the one there is again where it is for that item. Where it was to be the card of an item that was
   * `taken` and left again before it could be posted, that is posted as it is afterwards, unless nothing was recorded in it.
   */
  postItemCard(meeting: CalledMeeting, taken?: string): Promise<void>
  /** Posts the item's card once more, at the end of the chat; from then on it is this one that is drawn again. */
  postItemCardAgain(meeting: CalledMeeting): Promise<void>
  /** Turns the card of an item the meeting has moved on from into what was recorded in it. */
  foldItemCard(meeting: CalledMeeting, item: string): Promise<void>
  /** Draws the item's card again. */
  showItemCard(meeting: CalledMeeting): Promise<void>
  /** Asks the chair whether a matter is urgent, or shows on the same card what the chair answered. */
  askAboutUrgentBusiness(meeting: CalledMeeting, raised: number): Promise<void>
  /** Tells a declarant, one-to-one, what the item that comes next, or is being taken now, obliges them to. */
  remindDeclarant(meeting: CalledMeeting, person: string, item: string, when: 'now' | 'next'): Promise<void>
  /** Tells the chair, one-to-one, that an item's time is nearly or quite used. */
  tellTime(meeting: CalledMeeting, item: string, used: 'nearly' | 'all'): Promise<void>
  /** Gives the clerks, one-to-one, the card with the draft, its link and its gaps. */
  showClerkCard(meeting: CalledMeeting): Promise<void>
  /**
   * Gives the issued minutes one-to-one, to those of these names or to all, and draws again the cards of those who have them; says whom that reached.
   */
  giveIssuedMinutes(meeting: CalledMeeting, only?: readonly string[]): Promise<IssuedMinutesGiven>
  /** Draws somebody's card of the issued minutes again, where they have one. */
  showIssuedMinutes(meeting: CalledMeeting, person: string): Promise<void>
  /** Gives the clerks, one-to-one, what was declared before the meeting, on a card of its own. */
  showDigest(meeting: CalledMeeting): Promise<void>
  /** Draws an action's card again for each of its owners who has one. `home` is the meeting whose record answers for it. */
  showOwnersCards(home: CalledMeeting, action: RegisteredAction): Promise<void>
  /** Tells the clerks something, one-to-one. */
  tellClerks(meeting: CalledMeeting, sentence: Worded): Promise<void>
  /** Says a sentence in the meeting chat, or a fact of procedure as the cards word it. */
  say(meeting: CalledMeeting, sentence: string | Worded | ProcedureFact): Promise<void>
}

/** Gives people what they are reminded of, one-to-one. */
export interface DigestPosts {
  /**
   * Gives somebody a digest on a card of its own, which from then on is the one drawn again for them; false where nothing can be sent to them. Rejects only
   * where it should be tried again.
   */
  giveDigest(digest: Digest): Promise<boolean>
  /** Draws the digest last given to somebody again, as it stands now. */
  showDigestAgain(digest: Digest): Promise<void>
}

/** What a person may ask for in a meeting's chat, and of those in it, besides what the record calls for by itself. */
export interface MeetingPosts extends Messenger {
  /** Whether there is a chat to post to. */
  hasChat(meeting: CalledMeeting): boolean
  /** Posts the agenda once more, at the end of the chat; from then on it is this card that is kept up to date. */
  postAgendaAgain(meeting: CalledMeeting): Promise<void>
  /** Posts the item's card once more, at the end of the chat. */
  postItemCardAgain(meeting: CalledMeeting): Promise<void>
  /** Sends owners their actions, one-to-one; gives back those that could not be sent. */
  sendActions(meeting: CalledMeeting, sending: readonly ActionToSend[]): Promise<readonly ActionToSend[]>
  /** Gives the clerk who asks, one-to-one, what to send by e-mail to those who could not be reached; false where that cannot be sent either. */
  giveEmails(meeting: CalledMeeting, clerk: string, unreached: readonly NotReached[]): Promise<boolean>
  /** Says to the clerk who asked what came of it, one-to-one, where that came too late for an answer. */
  tellWhoAsked(meeting: CalledMeeting, clerk: string, words: string): Promise<void>
  /** The people whose view of the agenda card differs from everybody's, whoever asks first; at most sixty. */
  withOwnView(meeting: CalledMeeting, asking?: string): readonly string[]
  /** Those who see the chair's card in place of the item's, whoever asks first; at most sixty. */
  conducting(meeting: CalledMeeting, asking?: string): readonly string[]
}

/** Somebody in a partnership's chat. */
export interface PersonInChat {
  readonly id?: string
  readonly name: string
  readonly email?: string
}

/** Who is in a partnership's chat. */
export interface Roster {
  /** Nobody where that cannot be learnt in time. */
  inChat(partnership: string): Promise<readonly PersonInChat[]>
}

/** Where faults and facts for the operator go. Never given anything restricted, sensitive, or typed by a member. */
export interface Log {
  info(facts: Readonly<Record<string, unknown>>, message: string): void
  warn(facts: Readonly<Record<string, unknown>>, message: string): void
  error(facts: Readonly<Record<string, unknown>>, message: string): void
}

/** Reads what people paste, send and write: agendas in either layout, and dates in words. */
export interface Reading {
  agenda(text: string): AgendaRead
  /** Writes an agenda in the plain layout: what `agenda` reads of it is the same agenda. It has closed titles and the link for joining. */
  agendaWritten(agenda: Agenda): string
  /** Throws, with a sentence for the clerk, where the file is of no kind that can be read. */
  agendaFile(name: string, content: Uint8Array): Promise<AgendaRead>
  /** What to tell the clerk about an agenda before it is published. `today` is `YYYY-MM-DD`. */
  agendaFaults(agenda: Agenda, unread: readonly UnreadLine[], today: string): readonly Worded[]
  /** An action's text without its "by …", and when it is due. `from` is the meeting's date. */
  due(text: string, from: string): { readonly text: string; readonly dueDate?: string; readonly dueWords?: string }
  /** A due date or meeting as filled into a field. */
  dueField(text: string, from: string): { readonly dueDate?: string; readonly dueWords?: string }
  /** The bank holidays of England and Wales in a year, `YYYY-MM-DD` in order. */
  bankHolidays(year: number): readonly string[]
}
