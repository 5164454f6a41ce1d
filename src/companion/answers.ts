import type { Draft } from '../app/drafts.ts'
import type { Card } from '../cards/card.ts'

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

/** What any route answers where it cannot do what was asked: 400, 401 (`signIn`), 403, 404, 413, 429, 503. */
export interface NoAnswer {
  readonly sentence: string
  /** Signing in again may help. */
  readonly signIn?: true
}
