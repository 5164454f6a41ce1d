/** What a member does in the partnership. A meeting is conducted by the chair, a co-chair, the vice-chair or a clerk. */
export const parts = ['chair', 'co-chair', 'vice-chair', 'clerk', 'member', 'in attendance'] as const
/** A member’s part; `in attendance` may speak and is not counted. */
export type Part = (typeof parts)[number]

/** The responsible authorities of a community safety partnership (Crime and Disorder Act 1998, section 5). */
export const bodies = ['council', 'police', 'fire', 'probation', 'health'] as const
/** A responsible authority, as quorums name it. */
export type Body = (typeof bodies)[number]

/** What a declared interest obliges the declarant to do, in the partnership's own terms. */
export const effects = ['leaves the room', 'speaks then leaves', 'stays and does not vote', 'stays'] as const
/** What a declarant must do; by the partnership’s own terms, for council members by the Localism Act 2011, section 31. */
export type Effect = (typeof effects)[number]

/** Somebody who belongs to the partnership. `name` is how the record refers to the person, and is unique in the partnership. */
export interface Member {
  readonly name: string
  readonly honorific?: string
  readonly post?: string
  readonly organisation?: string
  /** The responsible authority the member represents; absent for everybody else. */
  readonly body?: Body
  readonly votes: boolean
  readonly part: Part
  /** Entra object id. */
  readonly id?: string
  readonly email?: string
  /** Names of those who may stand in. */
  readonly deputies: readonly string[]
  /** Leads the member's organisation in the partnership: is shown each week what it has to do. */
  readonly lead?: true
}

/**
 * What people are reminded of: members who have not said whether they come; clerk and chair of the quorum to be expected; members of papers added; owners of
 * their actions; the lead of an organisation of its actions.
 */
export const reminderKinds = ['answers', 'quorum', 'papers', 'actions', 'organisations'] as const
/** One of them. */
export type ReminderKind = (typeof reminderKinds)[number]
/** Which reminders a partnership sends. */
export type RemindersSet = Readonly<Record<ReminderKind, boolean>>

/** Which reminders a partnership sends: all, but for those its terms turn off. */
export const remindersOf = ({ reminders = {} }: Pick<TermsOfReference, 'reminders'>): RemindersSet => ({
  answers: reminders.answers ?? true,
  quorum: reminders.quorum ?? true,
  papers: reminders.papers ?? true,
  actions: reminders.actions ?? true,
  organisations: reminders.organisations ?? true,
})

/** One kind of interest the partnership knows, and what it obliges. */
export interface InterestKind {
  /** The partnership's own words, such as "Disclosable pecuniary interest". */
  readonly kind: string
  readonly effect: Effect
}

/** The languages a partnership may be spoken to in: English, Welsh, or both side by side. */
export const languages = ['en', 'cy', 'both'] as const
/** What a partnership is spoken to in (Welsh Language (Wales) Measure 2011: a body may hold its meetings in either language, or in both). */
export type Language = (typeof languages)[number]

/** How the partnership numbers the items of its agendas. */
export interface Numbering {
  /** `per meeting` starts at 1 each time; `continuous` goes on from meeting to meeting. */
  readonly style: 'per meeting' | 'continuous'
  /** Printed before the number: `HSP` in `HSP145`. */
  readonly prefix?: string
  /** The first number of the first meeting kept here. */
  readonly next?: number
}

/** Whom the public may ask about a meeting, as the agenda’s heading prints it. */
export interface Contact {
  readonly name: string
  readonly post?: string
  readonly phone?: string
  readonly email?: string
}

/** An action brought over from before the partnership was kept here. */
export interface EarlierAction {
  readonly text: string
  readonly owners: readonly string[]
  /** The meeting it comes from, in words: "March 2026". */
  readonly from: string
  readonly status: string
}

/** A partnership's terms of reference: everything the rules of its meetings depend on. */
export interface TermsOfReference {
  /** Short, lower-case and unique in the deployment: `riverside`. */
  readonly key: string
  /** As the heading prints it. */
  readonly name: string
  /** As text refers to it: "Riverside CSP to note". */
  readonly shortName: string
  readonly council: string
  /** The name of a file in `houseStyles/`, without its ending. */
  readonly houseStyle: string
  /** The Teams conversation id of the meeting chat, where it is known beforehand. */
  readonly chat?: string
  /** Partner organisations' tenants whose people may act, besides the council's. */
  readonly tenants: readonly string[]
  /** IANA name: `Europe/London`. */
  readonly timezone: string
  /** What people are spoken to in; English, where it is left out. */
  readonly language?: Language
  /** Whether the meeting chat shows the notes of an item as they are taken, restricted ones never; false, where it is left out. */
  readonly showNotes?: boolean
  /** Whether the meeting chat is told in words only what no card there shows; true, where it is left out. */
  readonly quiet?: boolean
  readonly venue?: string
  readonly contact?: Contact
  readonly members: readonly Member[]
  readonly quorum: { readonly count?: number; readonly bodies?: readonly Body[] }
  readonly interests: readonly InterestKind[]
  readonly numbering: Numbering
  /** Public access to agendas and minutes: by statute (Local Government Act 1972, Part VA), adopted, or none. */
  readonly accessToInformation: { readonly regime: 'statutory' | 'adopted' | 'none'; readonly clearDays?: number }
  readonly filing: { readonly folder: string; readonly restrictedFolder: string }
  readonly retention: { readonly notesDays?: number }
  /** The reminders that are turned on or off; those not named are on. */
  readonly reminders?: Partial<RemindersSet>
  /** The meeting whose minutes the first meeting kept here confirms; `YYYY-MM-DD`. */
  readonly previousMinutes?: { readonly date: string }
  readonly openActions: readonly EarlierAction[]
}

/** Somebody who presses or types, as Teams knows them: taken from the activity, never from card data. */
export interface Actor {
  /** Entra object id; absent for anonymous joiners. */
  readonly id?: string
  readonly name: string
  readonly email?: string
}

const folded = (text: string) => text.trim().toLowerCase()

/**
 * The member who is acting, if any. The Entra object id decides, then the e-mail address. A bare display name is only
 * believed of members who conduct nothing and for whom the terms give neither id nor address, since a guest chooses their own.
 */
export function memberActing(terms: TermsOfReference, by: Actor): Member | undefined {
  return (
    terms.members.find(m => m.id !== undefined && by.id !== undefined && folded(m.id) === folded(by.id)) ??
    terms.members.find(
      m =>
        m.id === undefined && m.email !== undefined && by.email !== undefined && folded(m.email) === folded(by.email),
    ) ??
    terms.members.find(
      m =>
        m.id === undefined &&
        m.email === undefined &&
        (m.part === 'member' || m.part === 'in attendance') &&
        folded(m.name) === folded(by.name),
    )
  )
}

/**
 * The name somebody acts under: the member's, where their account is a member's; else the name Teams shows, marked as a guest's where a member bears
 * it, since a display name is whatever its bearer chose and must not stand in for a member.
 */
export function nameActing(terms: TermsOfReference, by: Actor): string {
  const member = memberActing(terms, by)
  if (member !== undefined) return member.name
  const plain = (name: string) => folded(name).replace(/\s+/g, ' ')
  return terms.members.some(m => plain(m.name) === plain(by.name)) ? `${by.name.trim()} (guest)` : by.name
}

/** Whether this person is a clerk of the partnership. */
export const isClerk = (terms: TermsOfReference, by: Actor): boolean => memberActing(terms, by)?.part === 'clerk'

/** The people who conduct meetings: chair, co-chairs, vice-chair and clerks. */
export const conducts = (part: Part): boolean =>
  part === 'chair' || part === 'co-chair' || part === 'vice-chair' || part === 'clerk'
