import { dayWhere } from '../meeting/dates.ts'
import { mayHaveRestrictedMinutes, minutesFiled, minutesToGive, openedAt, recipientsOf } from '../meeting/issuing.ts'
import type { CalledMeeting, FiledDocument, IssuedToMembers } from '../meeting/meeting.ts'
import { type Card, type Element, asTyped, card, heading, link, opens, press, quiet, text, warning } from './card.ts'
import { ownComments } from './commentsShown.ts'
import { dateInWords, listed, whenAndWhere } from './meetingWords.ts'
import { say } from './say.ts'

/** The last day for comments in words: "Friday 4 December 2026"; where it is no date, as written. */
export const commentsByInWords = ({ commentsBy, commentsByWords }: IssuedToMembers): string | undefined =>
  commentsBy === undefined ? commentsByWords : dateInWords(commentsBy)

const linkTo = (filed: FiledDocument | undefined) => (filed === undefined ? undefined : openedAt(filed))

/** A member's card of the issued minutes, one-to-one: where they are, and their own comments. Only those who may have the restricted minutes see where these are. */
export function issuedMinutesCard(meeting: CalledMeeting, person: string): Card {
  const confirmed = meeting.confirmed !== undefined
  const filed = linkTo(minutesToGive(meeting)),
    restricted = mayHaveRestrictedMinutes(meeting, person) ? linkTo(minutesFiled(meeting, 'restricted')) : undefined
  const by = meeting.issuedToMembers === undefined ? undefined : commentsByInWords(meeting.issuedToMembers)
  return card(
    [
      heading(
        asTyped(
          confirmed
            ? say`Confirmed minutes: ${meeting.terms.shortName}`
            : say`Minutes issued: ${meeting.terms.shortName}`,
        ),
      ),
      text(asTyped(whenAndWhere(meeting)), { spacing: 'none' }),
      text(
        confirmed
          ? say`These minutes have been confirmed as a correct record.`
          : say`These are the draft minutes. They stand once the next meeting has confirmed them.`,
      ),
      confirmed || by === undefined ? undefined : text(asTyped(say`Comments by ${by}.`), { weight: 'bolder' }),
      restricted === undefined
        ? undefined
        : quiet(say`The restricted part is for you alone, as you are entitled to it. Do not pass it on.`),
      ...ownComments(meeting, person),
    ],
    [
      ...(filed === undefined ? [] : [link(say`Open`, filed)]),
      ...(restricted === undefined ? [] : [link(say`Open the restricted part`, restricted)]),
      ...(confirmed ? [] : [opens(say`Comment`, 'comment', { meeting: meeting.key })]),
    ],
  )
}

/** On the clerk's card: when the minutes went to the members, until when they may comment, and who has to be sent the link by e-mail. */
export function issuedSection(meeting: CalledMeeting): readonly Element[] {
  const issued = meeting.issuedToMembers
  if (issued === undefined) return []
  const by = commentsByInWords(issued),
    day = dateInWords(dayWhere(issued.at, meeting.terms.timezone)),
    { length: all } = recipientsOf(meeting)
  const had =
    minutesToGive(meeting) === undefined
      ? say`They go out once the issued document is filed.`
      : say`${issued.given.length} of ${all} have them.`
  return [
    text(
      asTyped(
        `${by === undefined ? say`Issued to members on ${day}.` : say`Issued to members on ${day}, comments by ${by}.`} ${had}`,
      ),
      {
        separator: true,
      },
    ),
    ...unreached(meeting, issued.unreachable),
  ]
}

function unreached(meeting: CalledMeeting, names: readonly string[]): readonly Element[] {
  const address = linkTo(minutesToGive(meeting))
  if (names.length === 0 || address === undefined) return []
  const people = names.map(name => {
    const email = meeting.terms.members.find(m => m.name === name)?.email
    return email === undefined ? name : `${name} (${email})`
  })
  const url = address.replace(/ /g, '%20').replace(/\(/g, '%28').replace(/\)/g, '%29')
  return [
    warning(asTyped(say`I could not write to ${listed(people)}. Send them the link by e-mail:`)),
    text(`[${asTyped(url)}](${url})`, { spacing: 'none' }),
    {
      type: 'ActionSet',
      actions: [press(say`Send again to those not reached`, 'send issued minutes', { meeting: meeting.key })],
    },
  ]
}
