import type { Asked } from './commands.ts'
import { isTheClerk } from './commands.ts'
import { unchangedBy } from './events.ts'
import { type TermsFounded, lackedBy } from './founding.ts'
import type { TermsOfReference } from './termsOfReference.ts'

/** What may be changed of the terms from inside Teams; what is set there wins over the file. */
export type TermsSetInTeams = Partial<
  Pick<
    TermsOfReference,
    | 'name'
    | 'shortName'
    | 'council'
    | 'members'
    | 'quorum'
    | 'venue'
    | 'contact'
    | 'houseStyle'
    | 'interests'
    | 'accessToInformation'
    | 'filing'
    | 'numbering'
    | 'retention'
    | 'language'
    | 'timezone'
    | 'showNotes'
    | 'quiet'
    | 'reminders'
  >
>

/** What can happen to a partnership itself, apart from its meetings. */
export type PartnershipEvent =
  | { readonly type: 'TermsRead'; readonly terms: TermsOfReference }
  /** A partnership that no file has was begun in Teams. */
  | { readonly type: 'PartnershipFounded'; readonly terms: TermsFounded }
  | { readonly type: 'TermsSet'; readonly set: TermsSetInTeams; readonly what: string }
  | { readonly type: 'ChatLinked'; readonly chat: string }

/** An event of a partnership with its place in its record; numbers begin at 1, and `at` is ISO 8601, UTC. */
export interface PartnershipRecorded {
  readonly number: number
  readonly at: string
  /** Who changed it, by name. */
  readonly by: string
  readonly event: PartnershipEvent
}

/** A partnership as it stands: its terms, the chats that are its own, and who changed what when. */
export interface Partnership {
  readonly key: string
  readonly version: number
  /** As the file has them. */
  readonly written: TermsOfReference | undefined
  /** As it was begun in Teams; wins over a file that came later. */
  readonly founded?: TermsFounded
  /** Whether it has once had everybody that people need to meet under it; what is changed later takes it from nobody. */
  readonly complete?: boolean
  readonly set: TermsSetInTeams
  readonly chats: readonly string[]
  readonly changes: readonly { readonly at: string; readonly by: string; readonly what: string }[]
}

/** A partnership nothing is known of yet. */
export const unknownPartnership = (key: string): Partnership => ({
  key,
  version: 0,
  written: undefined,
  set: {},
  chats: [],
  changes: [],
})

/** The terms in force: the file's, with what was begun and set in Teams over them. */
export const termsOf = ({ written, founded, set }: Partnership): TermsOfReference | undefined =>
  founded !== undefined
    ? { tenants: [], openActions: [], ...written, ...founded, ...set }
    : written === undefined
      ? undefined
      : { ...written, ...set }

/** Whether a partnership was begun in Teams and nobody can meet under it yet: only its clerks know of it until then. */
export const isHalfMade = ({ founded, complete = false }: Partnership): boolean => founded !== undefined && !complete

/** A partnership after one more event. */
export function partnershipEvolved(partnership: Partnership, recorded: PartnershipRecorded): Partnership {
  const after = evolved(partnership, recorded),
    terms = termsOf(after)
  return after.complete !== true && terms !== undefined && lackedBy(terms).length === 0
    ? { ...after, complete: true }
    : after
}

function evolved(partnership: Partnership, { number, at, by, event }: PartnershipRecorded): Partnership {
  const next = { ...partnership, version: number }
  switch (event.type) {
    case 'TermsRead':
      return {
        ...next,
        written: event.terms,
        changes: [...next.changes, { at, by, what: 'The terms of reference were read from their file.' }],
      }
    case 'PartnershipFounded':
      return {
        ...next,
        founded: event.terms,
        changes: [...next.changes, { at, by, what: 'The partnership was begun in Teams.' }],
      }
    case 'TermsSet':
      return { ...next, set: { ...next.set, ...event.set }, changes: [...next.changes, { at, by, what: event.what }] }
    case 'ChatLinked':
      return {
        ...next,
        chats: [...next.chats.filter(c => c !== event.chat), event.chat],
        changes: [...next.changes, { at, by, what: 'A meeting chat was linked.' }],
      }
    default:
      return unchangedBy(event, next)
  }
}

/** Whether this person may change the partnership: its clerks may, nobody else. */
export const mayChange = (terms: TermsOfReference, asked: Asked): boolean => isTheClerk(terms, asked)
