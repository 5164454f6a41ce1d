import { answerButtons } from '../../cards/agendaCard.ts'
import { restrictedAction, showIt } from '../../cards/companionSaid.ts'
import { obligationOf } from '../../cards/obligations.ts'
import { ownAttendance } from '../../cards/ownAnswer.ts'
import { dueInWords, ownerButtons } from '../../cards/ownerCard.ts'
import { stateInWords } from '../../cards/actionStates.ts'
import { conductButtons } from '../../cards/questions.ts'
import { forgoButton, speakButton } from '../../cards/speakersShown.ts'
import { effectOf } from '../../meeting/interests.ts'
import { type CalledMeeting, currentItem } from '../../meeting/meeting.ts'
import { speakersOf } from '../../meeting/speaking.ts'
import type { OpenShare } from '../../minutes/openActions.ts'
import { itemNamed } from './agendaSeen.ts'
import { buttonSeen, typedButton } from './buttonSeen.ts'
import type { OwnAction, OwnInterest, OwnPart } from './meetingView.ts'

/** What concerns one person alone: their answer, their interests and their open actions. Nobody else's view has any of it. */
export function ownPart(meeting: CalledMeeting, name: string, shares: readonly OpenShare[]): OwnPart {
  const there = meeting.roll[name],
    words = ownAttendance(there),
    speak = speakersOf(meeting).some(s => s.name === name) ? [forgoButton(meeting)] : speakButton(meeting)
  return {
    ...(there === undefined || words === undefined ? {} : { answer: { state: stateOf(there), words: [words] } }),
    interests: meeting.declarations.filter(d => d.person === name).map(d => interest(meeting, d)),
    actions: shares.map(share => action(meeting, share)),
    buttons: [...speak, ...answerButtons(meeting)].map(buttonSeen),
  }
}

const stateOf = ({ place, inTheRoom }: NonNullable<CalledMeeting['roll'][string]>) =>
  place === 'apologies' ? 'apologies' : place === 'absent' ? 'absent' : inTheRoom ? 'here' : 'coming'

function interest(meeting: CalledMeeting, declared: CalledMeeting['declarations'][number]): OwnInterest {
  const { items, kind, nature, sensitive } = declared,
    current = currentItem(meeting)?.id
  const taken = current !== undefined && items.includes(current)
  return {
    items: meeting.agenda.items.filter(i => items.includes(i.id)).map(itemNamed),
    kind,
    ...(sensitive || nature === '' ? {} : { nature }),
    sensitive,
    does: obligationOf(effectOf(meeting, declared)),
    buttons: taken ? conductButtons(meeting, current).map(buttonSeen) : [],
  }
}

/** An action as its owner sees it. The words of a restricted one do not stand on a page that may be shared to a screen: they are asked for. */
function action(meeting: CalledMeeting, { action: a, share }: OpenShare): OwnAction {
  const own = a.shares.find(s => s.owner === share)
  return {
    reference: a.reference,
    text: a.restricted ? restrictedAction() : a.text,
    due: dueInWords(a),
    ...(a.dueDate === undefined ? {} : { dueDate: a.dueDate }),
    state: stateInWords(own?.state ?? a.state),
    restricted: a.restricted,
    buttons: [
      ...(a.restricted ? [typedButton(showIt(), meeting.key, 'actions')] : []),
      ...ownerButtons({ meeting: a.meeting ?? meeting.key, action: a.number, owner: share }).map(buttonSeen),
    ],
  }
}
