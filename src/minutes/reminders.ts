import type { OpenBusiness } from './openBusiness.ts'

/** One thing that one person is reminded of, once. Two are the same where all that is in them is. None has a word that anybody wrote. */
export type Reminder =
  /** To a member who has not said whether they come. */
  | { readonly what: 'answer'; readonly meeting: string; readonly date: string; readonly when: Before }
  /** The same, because the clerk asked for it on a day, `YYYY-MM-DD`. */
  | { readonly what: 'answer'; readonly meeting: string; readonly date: string; readonly asked: string }
  /** To the clerk: who has not. */
  | { readonly what: 'not answered'; readonly meeting: string; readonly date: string; readonly when: Before }
  /** To clerk and chair: the quorum to be expected. */
  | { readonly what: 'quorum'; readonly meeting: string; readonly date: string; readonly when: Before }
  /** To a member: papers were added by events of the record later than one and up to another. */
  | { readonly what: 'papers'; readonly meeting: string; readonly after: number; readonly until: number }
  /** To an owner: their share of an action. `week` is the Monday of the week in which it is overdue. */
  | ({ readonly what: 'action' } & ActionMoment)
  /** To the clerk: the same, where nobody can be written to who owns it. */
  | ({ readonly what: 'action of nobody' } & ActionMoment)
  /** To the lead of an organisation, each week: what it has to do. */
  | { readonly what: 'organisation'; readonly organisation: string; readonly week: string }
  /** To the clerk: what somebody was to be reminded of did not reach them. */
  | { readonly what: 'not reached'; readonly person: string; readonly claim: string }

/** How many working days before a meeting. */
export type Before = '5 working days' | '1 working day'

/** A share of an action at a moment at which its owner is reminded of it. */
export interface ActionMoment {
  readonly number: number
  readonly share: string
  readonly due: string
  readonly when: 'a week before' | 'the day before' | 'on the day' | 'overdue'
  readonly week?: string
}

/** Everything due to one person, for one card. */
export interface DigestDue {
  readonly person: string
  readonly reminders: readonly Reminder[]
}

/** What has been claimed so far: what was told to whom, and when. */
export interface Told {
  /** Whether a person has had a digest on a day, `YYYY-MM-DD`, or was to have one. */
  had(person: string, day: string): boolean
  /** What a person was told lately. */
  told(person: string): readonly Reminder[]
  /** Meetings of which the clerk asked for those who have not answered to be reminded, and the day of asking. */
  readonly asked: readonly { readonly meeting: string; readonly day: string }[]
  /** Digests that did not reach their person. */
  readonly notReached: readonly NotReachedDigest[]
}

/** A digest that did not reach its person: they have no conversation with the bot, or it was tried in vain, or it is not known whether it came. */
export interface NotReachedDigest extends DigestDue {
  readonly claim: string
  readonly why: 'no conversation' | 'not sent' | 'not known'
}

/** The moment of looking: ISO 8601, the day and the time of day by the partnership's clock, and the bank holidays around it. */
export interface Looking {
  readonly now: string
  readonly today: string
  readonly time: string
  readonly bankHolidays: readonly string[]
}

/** A reminder and the person it is for. */
export interface ReminderFor {
  readonly person: string
  readonly reminder: Reminder
}

/** Whether the clerk asked for it on a day, beside what is sent by itself. */
export const askedByClerk = (reminder: Reminder): boolean => reminder.what === 'answer' && 'asked' in reminder

/** The clerks by name. */
export const clerksOf = ({ terms }: Pick<OpenBusiness, 'terms'>): readonly string[] =>
  terms.members.filter(m => m.part === 'clerk').map(m => m.name)
