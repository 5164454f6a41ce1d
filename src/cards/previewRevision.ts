import { changeInWords, changesBetween } from '../meeting/agendaChanges.ts'
import type { CalledMeeting } from '../meeting/meeting.ts'
import { agendaWith } from '../meeting/waitingAgenda.ts'
import { type Button, type Element, asTyped, buttonSet, press, quiet, text } from './card.ts'
import { putRightData } from './putRightForms.ts'
import { sayWorded } from './sayWorded.ts'
import { say } from './say.ts'

/** What an agenda is that waits beside a published one, what it would change, and the buttons that say which. */
export function besidePublished(meeting: CalledMeeting, privately: boolean): readonly Element[] {
  const { beside } = meeting
  if (beside === undefined) return []
  const data = putRightData(meeting, false)
  const sits = meeting.phase !== 'published'
  const changes = beside.how === undefined ? [] : changesBetween(meeting.agenda, agendaWith(meeting, beside))
  const lost = changes.flatMap(change => (change.what === 'gone' ? [change.number] : []))
  const declared = meeting.agenda.items.filter(
    item => lost.includes(item.number) && meeting.declarations.some(d => d.items.includes(item.id)),
  )
  const other = (how: 'replaces' | 'adds'): Button =>
    how === 'replaces'
      ? press(say`Replace the agenda`, 'put right replace', data)
      : press(say`Add to the agenda`, 'put right add', data)
  const ways = sits ? [] : (['replaces', 'adds'] as const).filter(how => how !== beside.how)
  const state = sits
    ? say`The meeting is open, so this can only add to its agenda.`
    : beside.how === undefined
      ? say`An agenda is published already. Does this one replace it, or add to it?`
      : beside.how === 'replaces'
        ? say`It takes the place of the published agenda, which stands until you publish this one.`
        : say`It adds to the published agenda.`
  return [
    text(state, { weight: 'bolder', separator: true }),
    ...changes
      .slice(0, 12)
      .map(change => text(asTyped(sayWorded(changeInWords(change))), { spacing: 'small', size: 'small' })),
    ...(changes.length > 12 ? [quiet(say`and ${changes.length - 12} more changes`)] : []),
    ...(beside.how !== undefined && changes.length === 0 ? [quiet(say`It changes nothing that everybody sees.`)] : []),
    ...declared.map(item =>
      text(
        asTyped(
          say`An interest was declared in item ${item.number}, which is not on this agenda: it would no longer stand there.`,
        ),
        { color: 'attention', spacing: 'small' },
      ),
    ),
    ...(privately ? buttonSet(ways.map(other)) : []),
  ]
}
