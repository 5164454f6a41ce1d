import type { Draft } from '../app/drafts.ts'
import type { Card } from '../cards/card.ts'
import type { ButtonView } from './views/meetingView.ts'

/** `GET /companion/api/sign-in`: how somebody signs in here. In the rehearsal room, whoever the page is told to be. */
export type SignInAnswer =
  | { readonly how: 'teams' }
  | {
      readonly how: 'room'
      readonly people: readonly { readonly id: string; readonly name: string; readonly part: string }[]
    }

/** `GET /companion/api/me`: who somebody is, and the meetings they may look at. */
export interface MeAnswer {
  readonly name: string
  readonly language: 'en' | 'cy' | 'both'
  readonly partnerships: readonly PartnershipOfMine[]
  /** The meeting meant in the chat asked about, or else the only one that sits. */
  readonly meeting?: string
  /** They may make a new partnership, or are making one. */
  readonly maySetUp?: boolean
}

/** A partnership somebody belongs to, its newest meeting first. */
export interface PartnershipOfMine {
  readonly key: string
  readonly name: string
  readonly shortName: string
  readonly part: string
  readonly clerk: boolean
  readonly meetings: readonly {
    readonly meeting: string
    readonly date?: string
    readonly dateInWords: string
    readonly phase: string
    readonly phaseInWords: string
  }[]
}

/** One answer of the desk, for the person's own eyes. Words are plain text, `markdown` bears marks of ours. */
export interface ActAnswer {
  readonly kind: 'sentence' | 'text' | 'card' | 'form'
  readonly sentence?: string
  /** Nothing was changed. */
  readonly refused?: boolean
  readonly markdown?: string
  readonly card?: Card
  readonly title?: string
  /** Why a form comes back: it was sent, and refused. */
  readonly why?: string
}

/** `POST /companion/api/press` and `/companion/api/type`. `version` is the record's after it; absent where no meeting was meant. */
export interface ActsAnswer {
  readonly answers: readonly ActAnswer[]
  readonly version?: number
}

/** `GET /companion/api/draft`: what stands unsent in a person's writing box. */
export type DraftAnswer = Draft

/** `GET /companion/api/find`. */
export interface FindAnswer {
  readonly total: number
  readonly found: readonly {
    readonly kind: 'decision' | 'action' | 'note'
    readonly kindInWords: string
    readonly meeting: string
    readonly dateInWords: string
    readonly number: string
    readonly title: string
    readonly text: string
    readonly restricted: boolean
    readonly link?: string
  }[]
}

/** What is looked at in the register; whatever is left out is not asked for. */
export interface RegisterAsked {
  readonly partnership?: string
  readonly owner?: string
  readonly organisation?: string
  /** `open` where it is left out. */
  readonly state?: 'open' | 'overdue' | 'done' | 'all'
  /** Due from this day, and until this day; `YYYY-MM-DD`. */
  readonly from?: string
  readonly until?: string
}

/** `GET /companion/api/register`: what somebody's partnerships have before them. */
export interface RegisterAnswer {
  readonly partnerships: readonly {
    readonly key: string
    readonly name: string
    readonly shortName: string
    readonly clerk: boolean
  }[]
  /** Meetings to come and going on, soonest first. */
  readonly meetings: readonly RegisterMeeting[]
  /** The minutes a clerk still has to see to, newest first; for clerks. */
  readonly minutes: readonly RegisterMeeting[]
  readonly actions: readonly RegisterAction[]
  /** Everybody and every organisation that answers for an action here: what can be chosen. */
  readonly owners: readonly string[]
  readonly organisations: readonly string[]
}

/** A meeting of the register. */
export interface RegisterMeeting {
  readonly meeting: string
  readonly partnership: string
  readonly body: string
  readonly date?: string
  readonly dateInWords: string
  readonly time?: string
  readonly venue?: string
  /** When it begins, ISO 8601, UTC, where its agenda gives a time. */
  readonly beginsAt?: string
  /** How far it is, or how its minutes stand, in words. */
  readonly state: string
  readonly link?: string
}

/** An action of the register. Of a restricted one the words are shown to nobody here. */
export interface RegisterAction {
  readonly partnership: string
  readonly body: string
  readonly reference: string
  readonly text: string
  readonly owners: readonly string[]
  readonly organisations: readonly string[]
  readonly due: string
  readonly dueDate?: string
  readonly state: string
  readonly open: boolean
  readonly overdue: boolean
  readonly restricted: boolean
  /** Whether the asker answers for it. */
  readonly own: boolean
  /** When it was agreed: "September 2026". */
  readonly from: string
  /** What the asker may answer for it. */
  readonly buttons: readonly ButtonView[]
}

/** What any route answers where it cannot do what was asked: 400, 401 (`signIn`), 403, 404, 413, 429, 503. */
export interface NoAnswer {
  readonly sentence: string
  /** Signing in again may help. */
  readonly signIn?: true
}
