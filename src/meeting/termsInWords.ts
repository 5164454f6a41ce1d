import {
  type Body,
  type Effect,
  type Language,
  type Member,
  type Part,
  type ReminderKind,
  type RemindersSet,
  type TermsOfReference,
  reminderKinds,
} from './termsOfReference.ts'
import { type Put, type Worded, joined, listed, worded } from './worded.ts'

const partsInWords = {
  chair: worded`chair`,
  'co-chair': worded`co-chair`,
  'vice-chair': worded`vice-chair`,
  clerk: worded`clerk`,
  member: worded`member`,
  'in attendance': worded`in attendance`,
} as const satisfies Record<Part, Worded>

const bodiesInWords = {
  council: worded`council`,
  police: worded`police`,
  fire: worded`fire`,
  probation: worded`probation`,
  health: worded`health`,
} as const satisfies Record<Body, Worded>

const effectsInWords = {
  'leaves the room': worded`leaves the room`,
  'speaks then leaves': worded`speaks then leaves`,
  'stays and does not vote': worded`stays and does not vote`,
  stays: worded`stays`,
} as const satisfies Record<Effect, Worded>

const regimesInWords = {
  statutory: worded`by statute`,
  adopted: worded`adopted`,
  none: worded`no rules`,
} as const satisfies Record<TermsOfReference['accessToInformation']['regime'], Worded>

const languagesInWords = {
  en: worded`English`,
  cy: worded`Welsh`,
  both: worded`Welsh and English, side by side`,
} as const satisfies Record<Language, Worded>

/** A part in words. */
export const partInWords = (part: Part): Worded => partsInWords[part]
/** A responsible authority in words. */
export const bodyInWords = (body: Body): Worded => bodiesInWords[body]
/** What an interest obliges to, in words. */
export const effectInWords = (effect: Effect): Worded => effectsInWords[effect]
/** What governs public access, in words. */
export const regimeInWords = (regime: keyof typeof regimesInWords): Worded => regimesInWords[regime]
/** What a partnership is spoken to in, in words. */
export const languageInWords = (language: Language | undefined): Worded => languagesInWords[language ?? 'en']

const remindersNamed = {
  answers: worded`of answers`,
  quorum: worded`of the quorum`,
  papers: worded`of papers`,
  actions: worded`of actions`,
  organisations: worded`of an organisation's actions`,
} as const satisfies Record<ReminderKind, Worded>

/** The reminders that are sent, in words: "of answers and of papers", "all of them", "none". */
export function remindersInWords(set: RemindersSet): Worded {
  const sent = reminderKinds.filter(kind => set[kind]).map(kind => remindersNamed[kind])
  if (sent.length === reminderKinds.length) return worded`all of them`
  return sent.length === 0 ? worded`none` : joined([listed(sent)])
}

/** A member in a line: "member, Borough Commander, Riverside Police; for police; votes". */
export function memberInWords(m: Member): Worded {
  const who: readonly Put[] = [partInWords(m.part), ...[m.post, m.organisation].filter(w => w !== undefined)]
  return joined(
    [
      joined(who),
      ...(m.body === undefined ? [] : [worded`for ${bodyInWords(m.body)}`]),
      m.votes ? worded`votes` : worded`no vote`,
      ...(m.deputies.length === 0 ? [] : [worded`deputies: ${joined(m.deputies)}`]),
      ...(m.lead === undefined ? [] : [worded`leads the organisation`]),
    ],
    '; ',
  )
}

/** Quorum in words: "4 members, with council and police represented", or "none set". */
export function quorumInWords({ count, bodies = [] }: TermsOfReference['quorum']): Worded {
  const parts = [
    ...(count === undefined ? [] : [count === 1 ? worded`${count} member` : worded`${count} members`]),
    ...(bodies.length === 0 ? [] : [worded`with ${listed(bodies.map(bodyInWords))} represented`]),
  ]
  return parts.length === 0 ? worded`none set` : joined(parts)
}

/** The interests in words, each with what it obliges to. */
export const interestsInWords = (interests: TermsOfReference['interests']): Worded =>
  interests.length === 0
    ? worded`none set`
    : joined(
        interests.map(i => joined([i.kind, joined(['(', effectInWords(i.effect), ')'], '')], ' ')),
        '; ',
      )

/** Public access to agendas and minutes in words: "adopted, 5 clear days" (five, where no other number is set). */
export const accessInWords = ({ regime, clearDays = 5 }: TermsOfReference['accessToInformation']): Worded =>
  regime === 'none' ? regimeInWords(regime) : worded`${regimeInWords(regime)}, ${clearDays} clear days`

/** Whom the public may ask, in words: everything that is known, with commas between. */
export const contactInWords = (contact: TermsOfReference['contact']): Worded =>
  contact === undefined
    ? worded`none set`
    : joined([contact.name, contact.post, contact.phone, contact.email].filter(w => w !== undefined))

/** How items are numbered, in words. */
export function numberingInWords({ style, prefix = '', next }: TermsOfReference['numbering']): Worded {
  if (style === 'per meeting')
    return prefix === '' ? worded`from 1 in each meeting` : worded`from ${prefix}1 in each meeting`
  return next === undefined
    ? worded`from meeting to meeting`
    : worded`from meeting to meeting, beginning at ${`${prefix}${next}`}`
}

/** How long the notes that the minutes do not print are kept, in words. */
export const retentionInWords = ({ notesDays }: TermsOfReference['retention']): Worded =>
  notesDays === undefined ? worded`for good` : worded`${notesDays} days after the minutes are confirmed`

/** Whether the chat shows notes, in words. */
export const notesInWords = (showNotes: boolean | undefined): Worded =>
  showNotes === true ? worded`shown in the chat` : worded`counted in the chat, not shown`

/** How much is said in the chat, in words. */
export const quietInWords = (quiet: boolean | undefined): Worded =>
  quiet === false ? worded`an answer to each entry` : worded`only what no card shows`
