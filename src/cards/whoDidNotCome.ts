import type { CalledMeeting } from '../meeting/meeting.ts'
import { unaccountedFor } from '../meeting/unaccountedFor.ts'
import { type Element, choices, text } from './card.ts'
import { say } from './say.ts'

/** The members of whom nobody knows whether they came, each to be put down as absent or as having apologised; one press records all that were chosen. */
export function whoDidNotCome(meeting: CalledMeeting): readonly Element[] {
  const names = meeting.confirmed === undefined ? unaccountedFor(meeting) : []
  if (names.length === 0) return []
  const either = [
    { title: say`Absent`, value: 'absent' },
    { title: say`Apologies`, value: 'apologies' },
  ]
  return [
    text(say`Who did not come`, { weight: 'bolder', separator: true }),
    ...names.map(name => choices(`came ${name}`, name, either, { style: 'expanded' })),
  ]
}
