import { expect, it } from 'vitest'
import { recordedOf } from '../../src/cards/recordedOf.ts'
import type { CalledMeeting } from '../../src/meeting/meeting.ts'
import type { RegisteredAction } from '../../src/minutes/actionRegister.ts'
import { History, by, declare, inSession, volunteer } from '../meeting/given.ts'

const meeting = [
  ...inSession,
  by(volunteer, declare('Personal interest', ['5'], { nature: 'Drives the night bus' })),
  by(volunteer, declare('Pecuniary interest', ['6'], { nature: 'Lives in hiding', sensitive: true })),
].reduce<History>(
  (so, step) =>
    so.after('command' in step ? step : by({ name: 'Beatrix Lonsdale', id: 'id of Beatrix Lonsdale' }, step)),
  new History(),
).state as CalledMeeting

it('what is recorded of somebody has no nature of an interest, and of a sensitive one nothing at all', () => {
  const open = [
    { reference: 'A1', text: 'Mend *the* lamp', dueWords: 'Friday' },
  ] as unknown as readonly RegisteredAction[]
  expect(meeting.declarations.map(d => d.sensitive)).toEqual([false, true])
  expect(recordedOf(meeting, 'Wilf Harkaway', open)).toBe(
    '**Wilf Harkaway**\n\n- Present.\n- Interest: Personal interest, item 5.\n- **A1** Mend \\*the\\* lamp \\(due Friday\\)',
  )
})
