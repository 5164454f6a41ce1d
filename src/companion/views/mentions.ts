import type { CalledMeeting } from '../../meeting/meeting.ts'
import type { MentionView } from './meetingView.ts'

/** Whom a clerk can name by one key: the members with their posts, whoever else is on the roll or presents, and the organisations. */
export function mentionsOf(meeting: CalledMeeting): readonly MentionView[] {
  const { terms, roll, agenda } = meeting
  const members = terms.members.map(m => ({
    name: m.name,
    what: [m.post, m.organisation].filter(part => part !== undefined).join(', '),
  }))
  const others = Object.values(roll).map(({ name, role }) => ({ name, what: role ?? '' }))
  const presenters = agenda.items.flatMap(item => item.presenters.map(({ name, role }) => ({ name, what: role ?? '' })))
  const organisations = terms.members.flatMap(m =>
    m.organisation === undefined ? [] : [{ name: m.organisation, what: '' }],
  )
  const named = new Map<string, MentionView>()
  for (const each of [...members, ...others, ...presenters, ...organisations])
    if (!named.has(each.name)) named.set(each.name, each)
  return [...named.values()]
}
