import { type Amending, type TermsAmended, refused, same, some } from './amended.ts'
import { type Begun, namesRefused } from './founding.ts'
import {
  allOf,
  addressRefused,
  folderRefused,
  oneFolder,
  quorumUnmet,
  sameInterest,
  timezoneRefused,
} from './termsFaults.ts'
import {
  accessInWords,
  contactInWords,
  interestsInWords,
  languageInWords,
  notesInWords,
  quietInWords,
  numberingInWords,
  quorumInWords,
  remindersInWords,
  retentionInWords,
} from './termsInWords.ts'
import {
  type Contact,
  type InterestKind,
  type Language,
  type RemindersSet,
  type TermsOfReference,
  remindersOf,
} from './termsOfReference.ts'
import { type Put, type Worded, joined, worded } from './worded.ts'

type Set = (TermsAmended & { kind: 'set' })['set']

/** What is set, unless everything is so already. */
const unlessSame = (terms: TermsOfReference, set: Set, what: Worded): TermsAmended =>
  Object.entries(set).every(([key, value]) => same(terms[key as keyof Set], value))
    ? { kind: 'as it was' }
    : { kind: 'set', set, what }

/** Changes the names; refused where another partnership has them. The folder its papers are filed in stays. */
export function namesChanged(terms: TermsOfReference, names: Begun, { namesTaken = [] }: Amending): TermsAmended {
  const why = namesRefused(names, namesTaken)
  if (why !== undefined) return refused(why)
  const { name, council } = names,
    shortName = names.shortName === '' ? name : names.shortName
  return unlessSame(
    terms,
    { name, shortName, council },
    worded`The partnership is now called ${name}, in short ${shortName}, clerked by ${council}.`,
  )
}

/** Changes the quorum; refused where the members there are could never meet it. */
export function quorumChanged(
  terms: TermsOfReference,
  { count, bodies = [] }: TermsOfReference['quorum'],
): TermsAmended {
  const quorum = { ...some('count', count), ...(bodies.length === 0 ? {} : { bodies }) }
  const unmet = quorumUnmet(terms.members, quorum)
  if (unmet.length > 0) return refused(allOf(unmet))
  return unlessSame(
    terms,
    { quorum },
    worded`The quorum was changed to ${quorumInWords(quorum)} (was ${quorumInWords(terms.quorum)}).`,
  )
}

/** Changes where the partnership meets unless an agenda says otherwise. */
export function venueChanged(terms: TermsOfReference, venue: string): TermsAmended {
  if (venue === '') return refused(worded`Give the venue. An agenda can name another for its own meeting.`)
  return unlessSame(
    terms,
    { venue },
    terms.venue === undefined
      ? worded`The venue was changed to ${venue}.`
      : worded`The venue was changed to ${venue} (was ${terms.venue}).`,
  )
}

/** Changes the house style to one of those there are. */
export function houseStyleChanged(terms: TermsOfReference, houseStyle: string, known: readonly string[]): TermsAmended {
  if (!known.includes(houseStyle))
    return refused(worded`There is no house style called "${houseStyle}"; there are ${joined(known)}.`)
  return unlessSame(
    terms,
    { houseStyle },
    worded`The house style was changed to ${houseStyle} (was ${terms.houseStyle}).`,
  )
}

/** Changes where papers are filed; what was filed before stays where it is. `named` has what the two fields are called. */
export function filingChanged(
  terms: TermsOfReference,
  filing: TermsOfReference['filing'],
  named: { readonly folder: Put; readonly restrictedFolder: Put },
): TermsAmended {
  const { folder, restrictedFolder } = filing
  if (folder === '' || restrictedFolder === '') return refused(worded`Give both folders.`)
  const faults = (['folder', 'restrictedFolder'] as const).flatMap(which => {
    const why = folderRefused(filing[which])
    return why === undefined ? [] : [worded`"${named[which]}" ${why}.`]
  })
  const why = faults.length > 0 ? allOf(faults) : oneFolder(folder, restrictedFolder)
  return why === undefined
    ? unlessSame(terms, { filing }, worded`Papers are now filed in ${folder}, restricted ones in ${restrictedFolder}.`)
    : refused(why)
}

/** Changes whom the public may ask. */
export function contactChanged(terms: TermsOfReference, contact: Contact): TermsAmended {
  if (contact.name === '') return refused(worded`Give the name of whom the public may ask.`)
  const why = contact.email === undefined ? undefined : addressRefused(contact.email)
  if (why !== undefined) return refused(worded`"${worded`E-mail address`}" ${why}.`)
  return unlessSame(
    terms,
    { contact },
    worded`The contact was changed to ${contactInWords(contact)} (was ${contactInWords(terms.contact)}).`,
  )
}

/** Changes the kinds of interest and what each obliges to (Localism Act 2011, section 31; the partnership's own terms for those who are no councillors). */
export function interestsChanged(terms: TermsOfReference, interests: readonly InterestKind[]): TermsAmended {
  if (interests.length === 0) return refused(worded`Leave at least one kind of interest, so that one can be declared.`)
  const twice = interests.find((i, n) => interests.slice(0, n).some(b => b.kind.toLowerCase() === i.kind.toLowerCase()))
  if (twice !== undefined) return refused(sameInterest(twice.kind))
  return unlessSame(terms, { interests }, worded`The interests were changed to ${interestsInWords(interests)}.`)
}

/** Changes public access to agendas and minutes, and the clear days of notice an agenda needs. */
export function accessChanged(
  terms: TermsOfReference,
  accessToInformation: TermsOfReference['accessToInformation'],
): TermsAmended {
  const before = accessInWords(terms.accessToInformation)
  return unlessSame(
    terms,
    { accessToInformation },
    worded`Access to information was changed to ${accessInWords(accessToInformation)} (was ${before}).`,
  )
}

/** Changes how items are numbered, from the next agenda on. */
export const numberingChanged = (terms: TermsOfReference, numbering: TermsOfReference['numbering']): TermsAmended =>
  unlessSame(
    terms,
    { numbering },
    worded`The numbering was changed to ${numberingInWords(numbering)} (was ${numberingInWords(terms.numbering)}).`,
  )

/** What a partnership is spoken to in, by which clock, whether the chat shows its notes, and how much is said there. */
export interface SpokenTo {
  readonly language: Language
  readonly timezone: string
  readonly showNotes: boolean
  readonly quiet: boolean
}

/** Changes what the partnership is spoken to in, by which clock, whether the chat shows its notes, and how much is said there. */
export function spokenToChanged(
  terms: TermsOfReference,
  { language, timezone, showNotes, quiet }: SpokenTo,
): TermsAmended {
  const why = timezoneRefused(timezone)
  if (why !== undefined) return refused(worded`"${worded`Time zone`}" ${why}.`)
  const set = {
    ...(language === (terms.language ?? 'en') ? {} : { language }),
    ...(timezone === terms.timezone ? {} : { timezone }),
    ...(showNotes === (terms.showNotes ?? false) ? {} : { showNotes }),
    ...(quiet === (terms.quiet ?? true) ? {} : { quiet }),
  }
  return Object.keys(set).length === 0
    ? { kind: 'as it was' }
    : {
        kind: 'set',
        set,
        what: worded`The language is now ${languageInWords(language)}, the time zone ${timezone}; notes are ${notesInWords(showNotes)}; the chat is told ${quietInWords(quiet)}.`,
      }
}

/** Changes how long the notes are kept that the minutes do not print. */
export const retentionChanged = (terms: TermsOfReference, retention: TermsOfReference['retention']): TermsAmended =>
  unlessSame(
    terms,
    { retention },
    worded`Notes are now kept ${retentionInWords(retention)} (was ${retentionInWords(terms.retention)}).`,
  )

/** Turns reminders on and off. */
export function remindersChanged(terms: TermsOfReference, reminders: RemindersSet): TermsAmended {
  const before = remindersOf(terms)
  return same(before, reminders)
    ? { kind: 'as it was' }
    : {
        kind: 'set',
        set: { reminders },
        what: worded`The reminders that are sent were changed to ${remindersInWords(reminders)} (was ${remindersInWords(before)}).`,
      }
}
