import { press } from '../../cards/card.ts'
import { say } from '../../cards/say.ts'
import { agendaOf, putRightData } from '../../cards/putRightForms.ts'
import { fieldsOf } from '../../cards/itemWritten.ts'
import { deskButtons } from '../../cards/deskSaid.ts'
import type { CalledMeeting } from '../../meeting/meeting.ts'
import { waitingAgenda } from '../../meeting/waitingAgenda.ts'
import { buttonSeen, typedButton } from './buttonSeen.ts'
import type { AgendaTable } from './meetingView.ts'

/** The agenda that waits for its clerk, or the published one until the meeting opens, as a table whose cells can be put right. Full titles: for the clerk alone. */
export function agendaTable(meeting: CalledMeeting): AgendaTable | undefined {
  const waits = waitingAgenda(meeting) !== undefined
  if (!waits && meeting.phase !== 'published' && meeting.phase !== 'called') return undefined
  const data = putRightData(meeting, !waits),
    { read } = data
  return {
    published: !waits,
    ...(typeof read === 'number' ? { read } : {}),
    items: agendaOf(meeting, !waits).agenda.items.map(item => ({ id: item.id, ...fieldsOf(item) })),
    buttons: [
      ...(waits
        ? [press(say`Publish`, 'publish', data, { style: 'positive' }), press(say`Discard`, 'discard', data)]
        : []
      ).map(buttonSeen),
      typedButton(deskButtons.theAgenda(), meeting.key, 'agenda'),
    ],
  }
}
