import { type CalledMeeting } from '../meeting/meeting.ts'
import { notAnswered } from '../minutes/newsForClerk.ts'
import { agendaItems } from './agendaItems.ts'
import {
  type Button,
  type Card,
  type Element,
  asTyped,
  card,
  heading,
  link,
  opens,
  press,
  actionSets,
  text,
} from './card.ts'
import { fits } from './fitted.ts'
import { listed, quorumLine, whenAndWhere } from './meetingWords.ts'
import { ownAnswer } from './ownAnswer.ts'
import { say } from './say.ts'
import { speakButton } from './speakersShown.ts'

/** A person's own word to this meeting, shown to them alone. */
export interface OwnAnswer {
  readonly name: string
}

/**
 * The agenda card of the meeting chat. With `own`, the view of one person, which adds what they themselves answered. What can be answered comes first,
 * so that it is in reach on a phone however long the agenda is.
 */
export function agendaCard(meeting: CalledMeeting, refreshFor: readonly string[], own?: OwnAnswer): Card {
  const full = drawn(meeting, refreshFor, own, 'full')
  return fits(full) ? full : drawn(meeting, refreshFor, own, 'short')
}

function drawn(
  meeting: CalledMeeting,
  refreshFor: readonly string[],
  own: OwnAnswer | undefined,
  detail: 'full' | 'short',
): Card {
  return card(
    [
      { ...heading(asTyped(meeting.agenda.body ?? meeting.terms.name)), maxLines: 3 },
      text(asTyped(whenAndWhere(meeting)), { spacing: 'none', maxLines: 4 }),
      stateLine(meeting),
      text(asTyped(quorumLine(meeting)), { spacing: 'small' }),
      ...actionSets([...answerButtons(meeting), ...speakButton(meeting), ...document(meeting)]),
      ...(own === undefined ? [] : ownAnswer(meeting, own.name)),
      { type: 'Container', separator: true, spacing: 'medium', items: agendaItems(meeting, detail) },
      text(coming(meeting), { separator: true, spacing: 'medium' }),
    ],
    [],
    { verb: 'see agenda', data: { meeting: meeting.key }, userIds: refreshFor },
  )
}

/** What everybody can answer, until the meeting has closed. */
export const answerButtons = (meeting: CalledMeeting): readonly Button[] =>
  meeting.phase === 'closed'
    ? []
    : [
        press(say`I'll be there`, 'attend', { meeting: meeting.key }),
        opens(say`Send apologies`, 'apologies', { meeting: meeting.key }),
        opens(say`Declare an interest`, 'declaration', { meeting: meeting.key }),
      ]

/** The way to the public agenda as filed, where it is on the web; a folder of this machine is for nobody in the chat. */
function document(meeting: CalledMeeting): readonly Button[] {
  const filed = meeting.documents.find(d => d.document === 'agenda.docx')?.link
  return filed === undefined || !filed.startsWith('https://') ? [] : [link(say`Open the agenda`, filed)]
}

function stateLine(meeting: CalledMeeting): Element | undefined {
  switch (meeting.phase) {
    case 'in session':
      return text(say`The meeting is in session.`, { color: 'good', spacing: 'none' })
    case 'adjourned':
      return text(say`The meeting is adjourned.`, { color: 'warning', spacing: 'none' })
    case 'closed':
      return text(say`The meeting has closed.`, { isSubtle: true, spacing: 'none' })
    case 'called':
    case 'discarded':
    case 'published':
      return undefined
  }
}

/** Who is coming, or who is here, by name; apologies too, but never what was written with them. */
function coming(meeting: CalledMeeting): string {
  const people = Object.values(meeting.roll)
  const begun = meeting.phase === 'in session' || meeting.phase === 'adjourned' || meeting.phase === 'closed'
  const here = people
    .filter(a =>
      meeting.phase === 'closed'
        ? a.place === 'present' || a.place === 'in attendance'
        : begun
          ? a.inTheRoom
          : a.promised,
    )
    .map(a => (a.substituteFor === undefined ? a.name : say`${a.name} (for ${a.substituteFor})`))
  const away = people.filter(a => a.place === 'apologies').map(a => a.name)
  const silent = begun ? 0 : notAnswered(meeting).length
  const names = (list: readonly string[]) =>
    list.length > 12 ? say`${list.slice(0, 12).join(', ')} and ${list.length - 12} more` : listed(list)
  return asTyped(
    [
      begun
        ? say`Here: ${here.length === 0 ? say`nobody yet` : names(here)}.`
        : say`Coming: ${here.length === 0 ? say`nobody yet` : names(here)}.`,
      away.length === 0 ? undefined : say`Apologies: ${names(away)}.`,
      silent === 0 ? undefined : say`${silent} not answered yet.`,
    ]
      .filter(w => w !== undefined)
      .join(' '),
  )
}
