import * as v from 'valibot'
import { type ReminderKind, bodies, effects, languages, parts, reminderKinds } from '../../meeting/termsOfReference.ts'
import { addressRefused, folderRefused, timezoneRefused } from '../../meeting/termsFaults.ts'
import { type Worded, inEnglish } from '../../meeting/worded.ts'
import { readDay } from '../dates/written.ts'
import { didYouMean, oneOf } from './faults.ts'

// Every value of the file arrives as text (YAML's failsafe schema), so that telephone numbers keep their noughts
// and an identifier of digits stays what it is; what should be a number or yes or no is read here.
// A message says what to do; the caller puts the name of the key in front.

const quoted = (input: unknown) => (typeof input === 'string' ? `, not "${input.slice(0, 60)}"` : '')

const words = v.pipe(v.string('needs words after the colon'), v.trim(), v.nonEmpty('needs words after the colon'))
const wordList = v.array(words, 'must be a list, such as [Lee Marsh, Pat Cole]')

const choice = <const T extends readonly string[]>(options: T) =>
  v.pipe(
    v.string(`must be one of ${oneOf(options)}`),
    v.trim(),
    v.toLowerCase(),
    v.picklist(options, issue => {
      const meant = didYouMean(String(issue.input), options)
      return `must be one of ${oneOf(options)}${quoted(issue.input)}${meant === undefined ? '' : `; did you mean ${meant}?`}`
    }),
  )

const yesOrNo = v.pipe(
  v.string('must be true or false'),
  v.trim(),
  v.toLowerCase(),
  v.picklist(['true', 'false', 'yes', 'no', 'on', 'off'], issue => `must be true or false${quoted(issue.input)}`),
  v.transform(word => word === 'true' || word === 'yes' || word === 'on'),
)

const wholeNumber = (least: number) =>
  v.pipe(
    v.string('must be a whole number'),
    v.trim(),
    v.regex(/^\d{1,6}$/, issue => `must be a whole number${quoted(issue.input)}`),
    v.transform(Number),
    v.minValue(least, `must be ${least} or more`),
  )

const day = v.pipe(
  v.string('must be a date, such as 2026-07-24'),
  v.trim(),
  v.transform(text => ({ text, date: readDay(text)?.date })),
  v.check(
    ({ date }) => date !== undefined,
    issue => `must be a date, such as 2026-07-24${quoted(issue.input.text)}`,
  ),
  v.transform(({ date = '' }) => date),
)

/** Words that terms of reference may have in this place, wherever they are set. */
const allowed = (refusedBy: (written: string) => Worded | undefined) =>
  v.pipe(
    words,
    v.rawCheck(({ dataset, addIssue }) => {
      const why = dataset.typed ? refusedBy(dataset.value) : undefined
      if (why !== undefined) addIssue({ message: inEnglish(why) })
    }),
  )

const timezone = allowed(timezoneRefused)
const address = allowed(addressRefused)
const folder = allowed(folderRefused)
const group = <const E extends v.ObjectEntries>(entries: E) =>
  v.object(entries, 'must have its own keys under it, each on a line or between { and }')

/** What a partnership file may say, key by key. */
export const partnershipForm = group({
  name: words,
  shortName: v.optional(words),
  council: words,
  houseStyle: v.optional(
    v.pipe(
      words,
      v.regex(/^[\w-]+$/, 'must be the name of a file in houseStyles, without its ending, such as columns'),
    ),
  ),
  chat: v.optional(words),
  tenants: v.optional(wordList),
  timezone: v.optional(timezone),
  language: v.optional(choice(languages)),
  showNotes: v.optional(yesOrNo),
  quiet: v.optional(yesOrNo),
  venue: v.optional(words),
  contact: v.optional(
    group({ name: words, post: v.optional(words), phone: v.optional(words), email: v.optional(address) }),
  ),
  members: v.pipe(
    v.array(
      group({
        name: words,
        honorific: v.optional(words),
        post: v.optional(words),
        organisation: v.optional(words),
        body: v.optional(choice(bodies)),
        votes: v.optional(yesOrNo),
        part: v.optional(choice(parts)),
        id: v.optional(words),
        email: v.optional(address),
        deputies: v.optional(wordList),
        lead: v.optional(yesOrNo),
      }),
      'must be a list: begin each member with "- name:"',
    ),
    v.minLength(1, 'needs at least one member: begin each with "- name:"'),
  ),
  quorum: v.optional(
    group({
      count: v.optional(wholeNumber(1)),
      bodies: v.optional(v.array(choice(bodies), `must be a list of ${oneOf(bodies)}`)),
    }),
  ),
  interests: v.optional(
    v.array(group({ kind: words, effect: choice(effects) }), 'must be a list: begin each with "- kind:"'),
  ),
  numbering: v.optional(
    group({
      style: v.optional(choice(['per meeting', 'continuous'])),
      prefix: v.optional(words),
      next: v.optional(wholeNumber(1)),
    }),
  ),
  accessToInformation: v.optional(
    group({ regime: choice(['statutory', 'adopted', 'none']), clearDays: v.optional(wholeNumber(0)) }),
  ),
  filing: v.optional(group({ folder: v.optional(folder), restrictedFolder: v.optional(folder) })),
  retention: v.optional(group({ notesDays: v.optional(wholeNumber(0)) })),
  reminders: v.optional(
    v.object(
      {
        answers: v.optional(yesOrNo),
        quorum: v.optional(yesOrNo),
        papers: v.optional(yesOrNo),
        actions: v.optional(yesOrNo),
        organisations: v.optional(yesOrNo),
      } satisfies Record<ReminderKind, unknown>,
      `must be on or off, or have ${oneOf(reminderKinds)} under it, each true or false`,
    ),
  ),
  previousMinutes: v.optional(group({ date: day })),
  openActions: v.optional(
    v.array(
      group({ text: words, owners: v.optional(wordList), from: v.optional(words), status: v.optional(words) }),
      'must be a list: begin each action with "- text:"',
    ),
  ),
})

/** A partnership file as read, before defaults. */
export type PartnershipWritten = v.InferOutput<typeof partnershipForm>
