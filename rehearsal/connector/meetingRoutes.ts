import { accountOf, isAddressedBy } from './people.ts'
import { plainAt, textsAt } from './plainJson.ts'
import { ok, refusedWith, type Asked, type Reply } from './routes.ts'
import type { OnlineMeeting, Tenant } from './tenant.ts'

const about = (meeting: OnlineMeeting): Reply =>
  ok({
    details: {
      id: meeting.id,
      msGraphResourceId: meeting.graphId,
      title: meeting.title,
      joinUrl: meeting.joinUrl,
      type: 'Scheduled',
      scheduledStartTime: '2026-11-26T14:00:00Z',
      scheduledEndTime: '2026-11-26T16:00:00Z',
    },
    conversation: { id: meeting.chat.id, isGroup: true, conversationType: 'groupChat' },
    organizer: accountOf(meeting.organiser),
  })

function participant(tenant: Tenant, meeting: OnlineMeeting, id: string, asked: Asked): Reply {
  if (asked.query.get('tenantId') !== tenant.id)
    return refusedWith(400, 'BadRequest', 'tenantId is missing or is not this meeting’s.')
  const person = meeting.chat.members.find(member => isAddressedBy(member, id))
  if (person === undefined) return refusedWith(404, 'ParticipantNotFound', 'The participant is not in this meeting.')
  return ok({
    user: accountOf(person),
    meeting: { role: meeting.roleOf(person), inMeeting: meeting.inMeeting.has(person) },
    conversation: { id: meeting.chat.id, isGroup: true, conversationType: 'groupChat' },
  })
}

/** 202 where everybody named was told, 207 with the failures where some were not. */
function notify(meeting: OnlineMeeting, asked: Asked): Reply {
  const recipients = textsAt(plainAt(asked.body, 'value'), 'recipients')
  if (recipients === undefined) return refusedWith(400, 'BadRequest', 'recipients are missing.')
  const missing = recipients.filter(mri => ![...meeting.inMeeting].some(person => person.mri === mri))
  if (missing.length === 0) return { status: 202, body: {} }
  return {
    status: 207,
    body: {
      recipientsFailureInfo: missing.map(recipientMri => ({
        recipientMri,
        errorCode: 'MemberNotFound',
        failureReason: 'Not in the meeting.',
      })),
    },
  }
}

/** Answers `/v1/meetings/…`: what the meeting is, who is in it, notifications in it. */
export function meetingRoute(tenant: Tenant, asked: Asked, path: readonly string[]): Reply {
  const meeting = tenant.meetings.get(path[0] ?? '')
  if (meeting === undefined) return refusedWith(404, 'MeetingNotFound', 'The meeting does not exist or has expired.')
  if (!meeting.chat.botIsIn)
    return refusedWith(403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.')
  if (asked.method === 'GET' && path.length === 1) return about(meeting)
  if (asked.method === 'GET' && path[1] === 'participants') return participant(tenant, meeting, path[2] ?? '', asked)
  if (asked.method === 'POST' && path[1] === 'notification') return notify(meeting, asked)
  return refusedWith(404, 'NotFound', 'There is no such route.')
}
