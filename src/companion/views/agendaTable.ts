import { press } from '../../cards/card.ts'
import { say } from '../../cards/say.ts'
import { agendaOf, putRightData } from '../../cards/putRightForms.ts'
import { fieldsOf } from '../../cards/itemWritten.ts'
import { deskButtons } from '../../cards/deskSaid.ts'
import type { CalledMeeting } from '../../meeting/meeting.ts'
import { entitledByTerms } from '../../meeting/publicity.ts'
import type { Actor } from '../../meeting/termsOfReference.ts'
import { waitingAgenda } from '../../meeting/waitingAgenda.ts'
import { openPart } from '../../minutes/agendaPrinted.ts'
import { buttonSeen, typedButton } from './buttonSeen.ts'
import type { AgendaTable } from './meetingView.ts'

/** The agenda that waits for its clerk, or the published one until the meeting opens, as a table whose cells can be put right. Full titles for a clerk who is entitled to them, and for no other. */
export function agendaTable(meeting: CalledMeeting, by: Actor): AgendaTable | undefined {
  const waits = waitingAgenda(meeting) !== undefined
  if (!waits && meeting.phase !== 'published' && meeting.phase !== 'called') return undefined
  const entitled = entitledByTerms(meeting.terms, by)
  const data = putRightData(meeting, !waits),
    { read } = data
  return {
    published: !waits,
    ...(typeof read === 'number' ? { read } : {}),
    items: agendaOf(meeting, !waits).agenda.items.map(item => ({
      id: item.id,
      ...fieldsOf(entitled ? item : openPart(item)),
    })),
    buttons: [
      ...(waits
        ? [press(say`Publish`, 'publish', data, { style: 'positive' }), press(say`Discard`, 'discard', data)]
        : []
      ).map(buttonSeen),
      typedButton(deskButtons.theAgenda(), meeting.key, 'agenda'),
    ],
  }
}
