import { dayOf } from '../app/agendaIn.ts'
import type { NameMeant } from '../cards/typedQuestions.ts'
import type { Asked } from '../meeting/commands.ts'
import { type CalledMeeting, dateOf } from '../meeting/meeting.ts'
import type { TermsOfReference } from '../meeting/termsOfReference.ts'

/** What comes with everything that is asked, whoever brings it: who asks and when, where, and how a second delivery is known. */
export interface Brought {
  /** Who asks, when, and whether others read along; from whoever brings it, never from a card's data. */
  readonly asked: Asked
  /** The key of the chat it was asked in; absent one-to-one. */
  readonly chat?: string
  /** Whether it was meant for the bot beyond doubt: one-to-one, or by a mention. */
  readonly addressed: boolean
  /** The same for every delivery of one request. Absent where a second delivery cannot be known. */
  readonly request?: string
  /** The message it was written in, the same when it is edited. Absent where a message cannot be edited. */
  readonly message?: string
  /** What stands before whoever asks, where that is known: words are meant for it, where the person belongs to the partnership. */
  readonly shown?: { readonly partnership: string; readonly meeting?: string }
  /** How whoever brings it knows the person: the same for everything one person asks. In Teams the person's own id there. */
  readonly person: string
}

/** What a request is about, as far as that is known. */
export interface About {
  readonly brought: Brought
  /** Where a button was pressed on a card, or a form was sent. Absent for words. */
  readonly pressed?: Pressed
  /** The partnership's terms. */
  readonly terms?: TermsOfReference
  /** Why no partnership is known. */
  readonly lacking?: Lacking
  readonly meeting?: CalledMeeting
  /** The words it was asked in, and whom they mean, as far as that was settled. Absent where it was asked by a button or form of its own. */
  readonly typed?: { readonly words: string; readonly meant: readonly NameMeant[] }
  /** Which of several requests of one message this is, from 0. */
  readonly part?: number
}

/** A request about a meeting that is there. */
export interface AtMeeting extends About {
  readonly terms: TermsOfReference
  readonly meeting: CalledMeeting
}

/** A press: `card` where another card may stand in the place of the one pressed, `form` where none can. */
export interface Pressed {
  readonly on: 'card' | 'form'
  /** The mark of a form, the same for each sending of it. */
  readonly nonce?: string
}

/** `which`: the person belongs to several partnerships; `none`: to none; `unlinked`: the chat is tied to none. */
export type Lacking = 'which' | 'none' | 'unlinked'

/** The mark of a form that is opened now: the same for each sending of it. */
export const nonceOf = ({ request, asked, person }: Brought): string => request ?? `${asked.at} ${person}`

/** The meeting's date, else the day of asking, from which a date in words is reckoned; `YYYY-MM-DD`. */
export const dayOfMeeting = ({ brought, meeting, terms }: AtMeeting): string =>
  dateOf(meeting) ?? dayOf(brought.asked.at, terms.timezone)
