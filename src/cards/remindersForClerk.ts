import { whoseApologiesMatter } from '../meeting/quorum.ts'
import type { ActionOfNobody, Digest, Silent } from '../minutes/digest.ts'
import type { NotReachedDigest, Reminder } from '../minutes/reminders.ts'
import { type Element, press, quiet } from './card.ts'
import { actionLine, dueFrom, line, matter } from './digestParts.ts'
import { dateInWords, listed, quorumLine, whenAndWhere } from './meetingWords.ts'
import { say } from './say.ts'

/** How many actions are named; the rest is counted. */
const most = 15

/** What the clerk should know: who has not answered, the quorum to be expected (the chair sees that too), and whom reminders do not reach. */
export const forClerk = (digest: Digest): readonly Element[] => [
  ...digest.silent.map(s => whoIsSilent(s, digest.name)),
  ...digest.quorums.map(meeting => {
    const without = whoseApologiesMatter(meeting)
    return matter(say`Quorum`, [
      line(whenAndWhere(meeting)),
      line(quorumLine(meeting)),
      ...(without.length === 0
        ? []
        : [line(say`If the apologies of ${listed(without)} stand, the meeting will be inquorate.`)]),
    ])
  }),
  ...(digest.ownedByNobody.length === 0
    ? []
    : [
        matter(say`Due, and I can remind nobody`, [
          ...digest.ownedByNobody.slice(0, most).map(a => line(ofNobody(a, digest.today))),
          ...(digest.ownedByNobody.length > most ? [quiet(say`and ${digest.ownedByNobody.length - most} more`)] : []),
          quiet(say`Their owners are not known here by an account.`),
        ]),
      ]),
  ...(digest.notReached.length === 0 ? [] : [notReached(digest.notReached)]),
]

function whoIsSilent({ meeting, names, asked }: Silent, digest: string): Element {
  const data = { meeting: meeting.key, digest }
  if (names.length === 0) return matter(say`Answers`, [line(whenAndWhere(meeting)), line(say`Everybody has answered.`)])
  return matter(
    say`Not answered yet: ${names.length}`,
    [
      line(whenAndWhere(meeting)),
      line(`${listed(names)}.`),
      ...(asked ? [quiet(say`You have had them reminded today.`)] : []),
    ],
    asked ? [] : [press(say`Remind them`, 'remind them', data)],
  )
}

const ofNobody = ({ number, owner, due, text }: ActionOfNobody, today: string): string =>
  `${actionLine({ number, share: owner, ...(text === undefined ? {} : { text }) })} · ${dueFrom(today, due)}`

function notReached(digests: readonly NotReachedDigest[]): Element {
  return matter(
    say`Reminders that did not arrive`,
    [...Map.groupBy(digests, d => d.why)].flatMap(([why, theirs]) => [
      line(theirs.map(({ person, reminders }) => `${person} (${whatOf(reminders)})`).join('; ')),
      quiet(whyNot(why)),
    ]),
  )
}

function whyNot(why: NotReachedDigest['why']): string {
  switch (why) {
    case 'no conversation':
      return say`I cannot write to them. They have to write to me once, or add the app.`
    case 'not sent':
      return say`Teams did not take these, though I tried several times.`
    case 'not known':
      return say`I was interrupted, and do not know whether these arrived.`
  }
}

/** What somebody was to be reminded of: their answer, papers, and actions by number. */
function whatOf(reminders: readonly Reminder[]): string {
  const words = reminders.flatMap(r => {
    switch (r.what) {
      case 'answer':
        return [say`answer for ${dateInWords(r.date)}`]
      case 'papers':
        return [say`papers`]
      case 'action':
      case 'action of nobody':
        return [`A${r.number}`]
      case 'organisation':
        return [r.organisation]
      case 'quorum':
      case 'not answered':
        return [say`quorum`]
      case 'not reached':
        return []
    }
  })
  return [...new Set(words)].join(', ')
}

/** What the clerk is answered who has people reminded. */
export const aboutReminding = {
  clerkOnly: () => say`Only the clerk may have members reminded.`,
  tooLate: () => say`The meeting waits for no answers any more.`,
  everybodyAnswered: () => say`Everybody has answered.`,
  already: () => say`They have been reminded today at your request; once a day is enough.`,
  now: (names: readonly string[]) => say`I am reminding ${listed(names)}.`,
  later: (names: readonly string[], day: string) =>
    say`I shall remind ${listed(names)} on ${dateInWords(day)} from 9.00 am, if they have not answered by then.`,
}
