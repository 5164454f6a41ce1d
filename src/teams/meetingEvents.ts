import { takeCall } from '../desk/call.ts'
import { inTheirLanguage } from '../desk/spokenTo.ts'
import type { BotParts } from './botParts.ts'
import { type Incoming, broughtBy, either, plain } from './requests.ts'

/** The names Teams gives its meeting events. The router's own names for joining and leaving are misspelt there, so they stand here. */
export const meetingEvents = {
  start: 'application/vnd.microsoft.meetingStart',
  end: 'application/vnd.microsoft.meetingEnd',
  join: 'application/vnd.microsoft.meetingParticipantJoin',
  leave: 'application/vnd.microsoft.meetingParticipantLeave',
} as const

/** Tells the desk that the Teams meeting ended, and who joined and left it. */
export async function answerMeetingEvent({ desk, people }: BotParts, incoming: Incoming): Promise<void> {
  const brought = broughtBy(incoming, await people.asking(incoming))
  return inTheirLanguage(desk, brought, async () => {
    switch (incoming.name) {
      case meetingEvents.end:
        return takeCall(desk, brought, { what: 'ended' }, 'Teams')
      case meetingEvents.join:
        return takeCall(desk, brought, { what: 'joined', people: peopleIn(incoming) }, 'Teams')
      case meetingEvents.leave:
        return takeCall(desk, brought, { what: 'left', people: peopleIn(incoming) }, 'Teams')
    }
  })
}

function peopleIn({ value }: Incoming): readonly { readonly name: string; readonly id?: string }[] {
  const members = either(value, 'members')
  return (Array.isArray(members) ? members : []).map(entry => {
    const { name, aadObjectId: id } = plain(either(plain(entry), 'user'))
    return { name: typeof name === 'string' ? name : '', ...(typeof id === 'string' ? { id } : {}) }
  })
}
