import { deskButtons, placeOnTheRoll } from '../../cards/deskSaid.ts'
import type { Attendance, CalledMeeting } from '../../meeting/meeting.ts'
import { typedButton } from './buttonSeen.ts'
import type { ButtonView, RosterEntry } from './meetingView.ts'

/** Everybody who belongs to the partnership or is on the roll, and the presses that put them where they belong; words typed do the same. */
export function rosterSeen(meeting: CalledMeeting): readonly RosterEntry[] {
  const { terms, roll } = meeting
  const members = terms.members.filter(({ name, part }) => part !== 'clerk' || roll[name] !== undefined)
  const others = Object.values(roll).filter(({ name }) => !terms.members.some(m => m.name === name))
  return [
    ...members.map(({ name, post, organisation }) => entry(meeting, name, [post, organisation])),
    ...others.map(({ name, role }) => entry(meeting, name, [role])),
  ]
}

function entry(meeting: CalledMeeting, name: string, role: readonly (string | undefined)[]): RosterEntry {
  const there = meeting.roll[name],
    words = role.filter(part => part !== undefined).join(', ')
  return {
    name,
    place: placeOnTheRoll(there),
    ...(words === '' ? {} : { role: words }),
    buttons: meeting.confirmed === undefined ? presses(meeting, name, there) : [],
  }
}

function presses(meeting: CalledMeeting, name: string, there: Attendance | undefined): readonly ButtonView[] {
  const sits = meeting.phase === 'in session' || meeting.phase === 'adjourned'
  const typed = (title: string, words: string) => typedButton(title, meeting.key, words)
  if (there?.inTheRoom === true) return sits ? [typed(deskButtons.left(), `${name} left`)] : []
  if (there?.place === 'present' || there?.place === 'in attendance')
    return sits ? [typed(deskButtons.joined(), `${name} joined`)] : []
  return [
    typed(deskButtons.present(), `present ${name}`),
    ...(there?.place === 'apologies' ? [] : [typed(deskButtons.apologies(), `apologies ${name}`)]),
    // Until it opens nobody is missing yet.
    ...(there?.place === 'absent' || !(sits || meeting.phase === 'closed')
      ? []
      : [typed(deskButtons.absent(), `absent ${name}`)]),
  ]
}
