import { type ItemAsked, isOnAgenda } from '../meeting/itemsAskedFor.ts'
import type { CalledMeeting } from '../meeting/meeting.ts'
import { aloud } from './aloud.ts'
import { type Card, type Element, asTyped, press, quiet, text } from './card.ts'
import { say } from './say.ts'

/** How many items can be left out on one card; more are offered once these are settled. */
const most = 20

/** The items members asked for, each of which can be left out of the agenda that is drafted. */
const askedFor = (meeting: CalledMeeting, asked: readonly ItemAsked[]): readonly Element[] => [
  text(say`Asked for by members`, { weight: 'bolder', separator: true }),
  ...asked.slice(0, most).flatMap((a): readonly Element[] => [
    text(asTyped(a.title), { spacing: 'small' }),
    quiet(
      asTyped(
        [
          ...(a.restricted ? [say`Restricted.`] : []),
          a.because === undefined
            ? say`Asked for by ${a.by}.`
            : say`Asked for by ${a.by} because ${a.because.replace(/\.$/, '')}.`,
          ...(isOnAgenda(meeting.agenda.items, a) ? [] : [say`Not on this draft.`]),
        ].join(' '),
      ),
    ),
    {
      type: 'ActionSet',
      actions: [press(say`Leave out`, 'leave item out', { meeting: meeting.key, asked: a.number })],
    },
  ]),
  ...(asked.length > most ? [quiet(say`and ${asked.length - most} more`)] : []),
]

/** The agenda that is drafted, on the card by which it is published, with what members asked for before its buttons. For the clerk alone. */
export function nextAgendaCard(preview: Card, meeting: CalledMeeting, asked: readonly ItemAsked[]): Card {
  if (asked.length === 0) return preview
  const buttons = preview.body.findLastIndex(e => e.type !== 'ActionSet') + 1
  const body = preview.body.toSpliced(buttons, 0, ...askedFor(meeting, asked))
  return { ...preview, body, ...aloud(body) }
}
