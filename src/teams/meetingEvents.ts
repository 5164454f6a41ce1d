import { dayOf } from '../app/agendaIn.ts'
import { meetingMeant } from '../app/whichMeeting.ts'
import { memberActing } from '../meeting/termsOfReference.ts'
import type { BotParts } from './bot.ts'
import { type Incoming, either } from './requests.ts'

/** The names Teams gives its meeting events. The router's own names for joining and leaving are misspelt there, so they stand here. */
export const meetingEvents = {
  start: 'application/vnd.microsoft.meetingStart',
  end: 'application/vnd.microsoft.meetingEnd',
  join: 'application/vnd.microsoft.meetingParticipantJoin',
  leave: 'application/vnd.microsoft.meetingParticipantLeave',
} as const

type Plain = Readonly<Record<string, unknown>>
const plain = (value: unknown): Plain => (typeof value === 'object' && value !== null ? value : {}) as Plain

/** Takes in who joined and left the Teams meeting. Nothing depends on these events arriving: the clerk's roll does the same. */
export async function answerMeetingEvent(parts: BotParts, incoming: Incoming): Promise<void> {
  await parts.people.asking(incoming)
  const terms = parts.desk.partnerships.ofChat(incoming.conversation.id)
  const meeting =
    terms === undefined
      ? undefined
      : await meetingMeant(parts.desk.office, terms.key, dayOf(incoming.at, terms.timezone))
  if (terms === undefined || meeting === undefined || meeting.phase === 'called' || meeting.phase === 'closed') return
  if (incoming.name === meetingEvents.end && (meeting.phase === 'in session' || meeting.phase === 'adjourned')) {
    parts.desk.afterwards(() =>
      parts.desk.posting.say(
        meeting,
        'The Teams call has ended, and the meeting is still open here. The chair or the clerk types "close meeting" to have the draft minutes.',
      ),
    )
    return
  }
  if (incoming.name !== meetingEvents.join && incoming.name !== meetingEvents.leave) return
  const members = either(incoming.value, 'members')
  for (const [n, entry] of (Array.isArray(members) ? members : []).entries()) {
    const user = plain(either(plain(entry), 'user'))
    const id = typeof user['aadObjectId'] === 'string' ? user['aadObjectId'] : undefined,
      name = typeof user['name'] === 'string' ? user['name'] : ''
    if (name === '' && id === undefined) continue
    const person = memberActing(terms, { name, ...(id === undefined ? {} : { id }) })?.name ?? name
    if (person === '') continue
    await parts.desk.office.carry(
      meeting.key,
      {
        type: incoming.name === meetingEvents.join ? 'RecordJoining' : 'RecordLeaving',
        person: { name: person, role: 'joined through Teams' },
      },
      { by: { name: 'Teams' }, at: incoming.at, where: 'by itself' },
      incoming.request === undefined ? undefined : `${incoming.request} ${n}`,
    )
  }
}
