import type { CalledMeeting } from '../meeting/meeting.ts'
import { dateInWords, dayWhere } from '../meeting/dates.ts'
import { unaccountedFor } from '../meeting/unaccountedFor.ts'
import { newsForClerk } from '../minutes/newsForClerk.ts'
import { gapsOf } from '../minutes/gaps.ts'
import { commentsSection } from './commentsShown.ts'
import { issuedSection } from './issuedMinutesCard.ts'
import { certificateName, removedInWords } from '../minutes/removal.ts'
import {
  type Card,
  type Element,
  asTyped,
  card,
  choices,
  heading,
  link,
  opens,
  press,
  quiet,
  text,
  warning,
} from './card.ts'
import { correctionsInPlace } from './correctionsInPlace.ts'
import { whenAndWhere } from './meetingWords.ts'

/** What owners have answered: the card is drawn again for each answer, and nothing more is sent. */
function answersOf(meeting: CalledMeeting): readonly Element[] {
  const { answers } = newsForClerk(meeting)
  if (answers.length === 0) return []
  return [
    text('Answers from owners', { weight: 'bolder', separator: true }),
    ...answers.slice(-20).map(a => text(`- ${asTyped(a)}`, { spacing: 'small' })),
    ...(answers.length > 20 ? [quiet(`and ${answers.length - 20} before these`)] : []),
  ]
}

/** The members of whom nobody knows whether they came, each to be put down as absent or as having apologised; one press records all that were chosen. */
function whoDidNotCome(meeting: CalledMeeting): readonly Element[] {
  const names = meeting.confirmed === undefined ? unaccountedFor(meeting) : []
  if (names.length === 0) return []
  const either = [
    { title: 'Absent', value: 'absent' },
    { title: 'Apologies', value: 'apologies' },
  ]
  return [
    text('Who did not come', { weight: 'bolder', separator: true }),
    ...names.map(name => choices(`came ${name}`, name, either, { style: 'expanded' })),
  ]
}

/** A filed document somebody has edited, and in what, as `editedMinutes` reads it back. */
export interface EditsShown {
  readonly library: 'public' | 'restricted'
  readonly name: string
  readonly mark: string
  readonly changes: readonly {
    readonly item?: string
    readonly what: string
    readonly was?: string
    readonly now?: string
  }[]
  readonly kept: readonly string[]
  readonly comments: readonly string[]
  readonly unread?: string
}

/** Changes and sentences shown of one document; all of them are taken. */
const mostShown = 12
const short = (words: string): string => (words.length > 300 ? `${words.slice(0, 297).trimEnd()}…` : words)

/** A change, old beside new; of restricted business only where it is, since what the card says stays in Teams. */
function changeInWords(
  { item, what, was, now }: EditsShown['changes'][number],
  library: EditsShown['library'],
): string {
  const where = `${item === undefined ? '' : `Item ${item}, `}${what}`
  if (library === 'restricted')
    return `${where}: ${was === undefined ? 'added' : now === undefined ? 'taken out' : 'changed'}`
  if (was === undefined) return `${where}, added: ${short(now ?? '')}`
  return now === undefined ? `${where}, taken out: ${short(was)}` : `${where}: ${short(was)} → ${short(now)}`
}

function editsOf({ library, name, changes, kept, comments, unread }: EditsShown): readonly Element[] {
  const more = (of: readonly unknown[]) => (of.length > mostShown ? [quiet(`and ${of.length - mostShown} more`)] : [])
  const ofRestricted = (count: number, things: string) => (count === 0 ? [] : [quiet(`${count} ${things}`)])
  return [
    text(
      asTyped(unread ?? `You have edited ${name}. Nothing of it is lost: issuing and confirming keep your document.`),
      {
        color: unread === undefined ? 'accent' : 'warning',
        separator: true,
      },
    ),
    ...changes.slice(0, mostShown).map(c => text(`- ${asTyped(changeInWords(c, library))}`, { spacing: 'small' })),
    ...more(changes),
    ...(library === 'restricted'
      ? [
          ...ofRestricted(kept.length, 'other changes, which stay in the document alone'),
          ...ofRestricted(comments.length, 'comments in the margin'),
        ]
      : [
          ...kept.slice(0, mostShown).map(k => text(`- ${asTyped(k)}`, { spacing: 'small' })),
          ...more(kept),
          ...comments.slice(0, mostShown).map(c => text(`- Comment: ${asTyped(short(c))}`, { spacing: 'small' })),
          ...more(comments),
        ]),
  ]
}

/** What a clerk's card is read with: the meeting that may correct and confirm these minutes, and whether the clerk is entitled to restricted business. */
export interface ClerkReading {
  readonly next?: CalledMeeting | undefined
  readonly reader?: 'entitled' | 'not entitled'
  /** The filed documents somebody has edited. */
  readonly edited?: readonly EditsShown[]
}

/** The clerk's card, one-to-one: where the draft is, what was edited in it, what to look at before it goes out, and what to do with it. */
export function clerkCard(
  meeting: CalledMeeting,
  { next, reader = 'not entitled', edited = [] }: ClerkReading = {},
): Card {
  const gaps = gapsOf(meeting)
  const filed = meeting.documents.filter(d => d.link !== undefined)
  const word = filed.filter(d => d.name?.endsWith('.docx') === true && !d.document.startsWith('certificate'))
  const failed = meeting.documents.filter(d => d.failed !== undefined)
  const main =
    word.find(
      d => !d.document.includes('restricted') && d.document.includes(meeting.confirmed === undefined ? 'draft' : ''),
    ) ?? word[0]
  const status =
    meeting.confirmed !== undefined ? 'Confirmed minutes' : meeting.issued ? 'Draft minutes, issued' : 'Draft minutes'
  const data = { meeting: meeting.key }
  return card(
    [
      heading(asTyped(`${status}: ${meeting.terms.shortName}`)),
      text(asTyped(whenAndWhere(meeting)), { spacing: 'none' }),
      ...failed.map(d =>
        warning(
          asTyped(
            `The ${d.document} could not be filed: ${d.failed ?? ''} It is being tried again; "Redraft" tries at once.`,
          ),
        ),
      ),
      ...filed
        .filter(d => d.besideEdits === true)
        .map(d =>
          text(
            asTyped(
              `Somebody has edited the earlier file, so your changes were left as they are and this draft was filed beside them as ${d.name ?? ''}.`,
            ),
            { color: 'warning' },
          ),
        ),
      ...filed
        .flatMap(d =>
          d.leftAsEdited === undefined || !d.document.includes('restricted')
            ? (d.leftAsEdited ?? [])
            : [`${d.name ?? ''} says something otherwise than the record: your document was left as it is.`],
        )
        .slice(0, mostShown)
        .map(sentence => text(`- ${asTyped(sentence)}`, { color: 'warning', spacing: 'small' })),
      ...edited.flatMap(editsOf),
      ...filed.map(d =>
        text(
          `[${asTyped(d.name ?? d.document)}](${(d.link ?? '').replace(/ /g, '%20').replace(/\(/g, '%28').replace(/\)/g, '%29')})`,
          { spacing: 'small' },
        ),
      ),
      ...issuedSection(meeting),
      ...commentsSection(meeting),
      ...retention(meeting),
      gaps.length === 0
        ? text('Nothing was found that needs a look.', { color: 'good', separator: true })
        : text(`${gaps.length} ${gaps.length === 1 ? 'thing' : 'things'} to look at`, {
            weight: 'bolder',
            separator: true,
          }),
      ...gaps.slice(0, 40).map(g => text(`- ${asTyped(g.sentence)}`, { spacing: 'small' })),
      ...[...new Set(filed.flatMap(d => d.findings ?? []))]
        .slice(0, 10)
        .map(f => text(`- Accessibility: ${asTyped(f)}`, { spacing: 'small' })),
      ...correctionsInPlace(meeting, next, reader),
      ...answersOf(meeting),
      ...whoDidNotCome(meeting),
      gaps.length > 40 ? quiet(`and ${gaps.length - 40} more`) : undefined,
    ],
    [
      ...(main?.link === undefined ? [] : [link('Open the draft', main.editedFile?.link ?? main.link)]),
      ...(edited.some(e => e.changes.length > 0)
        ? [
            press('Take these changes into the record', 'take changes', {
              ...data,
              seen: edited.map(e => e.mark).join(' '),
            }),
          ]
        : []),
      ...(meeting.confirmed === undefined && unaccountedFor(meeting).length > 0
        ? [press('Record who did not come', 'record absences', data)]
        : []),
      press('Redraft', 'redraft', data),
      ...(meeting.phase !== 'published' && meeting.phase !== 'called' && meeting.confirmed === undefined
        ? [opens('Add to the minutes', 'add to the minutes', data)]
        : []),
      press('Send actions to owners', 'send actions', data),
      ...(meeting.phase === 'closed' && meeting.issuedToMembers === undefined && meeting.confirmed === undefined
        ? [opens('Issue to members', 'issue to members', data)]
        : []),
      ...(meeting.phase === 'closed' && !meeting.issued && meeting.confirmed === undefined
        ? [press('Mark as issued', 'issue', data)]
        : []),
      press('Confirm as correct record', 'confirm minutes', data),
      opens('Correct', 'correct', data),
      ...(meeting.hold === undefined ? [] : [press('Release', 'release', data)]),
      ...(meeting.hold === undefined && meeting.confirmed !== undefined ? [press('Hold', 'hold', data)] : []),
    ],
  )
}

/** Whether the record is on hold, and what was removed from it under the retention rule. */
function retention(meeting: CalledMeeting): readonly Element[] {
  const day = (at: string) => dateInWords(dayWhere(at, meeting.terms.timezone))
  const { hold, removals = [] } = meeting
  return [
    ...(hold === undefined
      ? []
      : [
          text(
            asTyped(
              `On hold since ${day(hold.at)}, by ${hold.by}${hold.reason === undefined ? '' : `: ${hold.reason.replace(/\.$/, '')}`}. Nothing is removed from this record until it is released.`,
            ),
            { color: 'warning' },
          ),
        ]),
    ...removals.map(removal => {
      const filed = meeting.documents.some(d => d.document === certificateName(removal) && d.link !== undefined)
      return text(
        asTyped(
          `Removed from the record on ${day(removal.at)}, ${removal.notesDays} days after confirmation: ${removedInWords(removal.removed)}. ${filed ? 'The certificate is filed.' : 'The certificate is not filed yet.'}`,
        ),
        { spacing: 'small' },
      )
    }),
  ]
}
