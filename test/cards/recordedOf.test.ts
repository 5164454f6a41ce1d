import { expect, it } from 'vitest'
import { saidOf } from '../../src/cards/answers.ts'
import { recordedOf } from '../../src/cards/recordedOf.ts'
import { decide } from '../../src/meeting/decide.ts'
import type { CalledMeeting } from '../../src/meeting/meeting.ts'
import { isRefusal } from '../../src/meeting/outcome.ts'
import type { RegisteredAction } from '../../src/minutes/actionRegister.ts'
import { History, by, declare, inSession, volunteer } from '../meeting/given.ts'

const beatrix = { name: 'Beatrix Lonsdale', id: 'id of Beatrix Lonsdale' }
const meeting = [
  ...inSession,
  by(volunteer, declare('Personal interest', ['5'], { nature: 'Drives the night bus' })),
  by(volunteer, declare('Pecuniary interest', ['6'], { nature: 'Lives in hiding', sensitive: true })),
].reduce<History>((so, step) => so.after('command' in step ? step : by(beatrix, step)), new History())
  .state as CalledMeeting

it('what is recorded of somebody has no nature of an interest, and of a sensitive one nothing at all', () => {
  const open = [
    { reference: 'A1', text: 'Mend *the* lamp', dueWords: 'Friday' },
  ] as unknown as readonly RegisteredAction[]
  expect(meeting.declarations.map(d => d.sensitive)).toEqual([false, true])
  expect(recordedOf(meeting, 'Wilf Harkaway', open)).toBe(
    '**Wilf Harkaway**\n\n- Present.\n- Interest: Personal interest, item 5.\n- **A1** Mend \\*the\\* lamp \\(due Friday\\)',
  )
})

it('a sensitive interest that is put right is answered with nothing of its kind or item, and one that is not with both', () => {
  const answer = (rest: object) => {
    const asked = { by: beatrix, at: '2026-09-17T10:00:00Z', where: 'in the chat' } as const
    const events = decide(meeting, { type: 'PutInterestRight', person: { name: 'Wilf Harkaway' }, ...rest }, asked)
    return isRefusal(events) ? undefined : saidOf(events, meeting, meeting, false)
  }
  expect(answer({ item: '6', kind: 'Close connection' })).toBe(
    'Corrected: the interest of Wilf Harkaway. It is sensitive, so it is not shown here. The record keeps how it stood before.',
  )
  expect(answer({ item: '6' })).toBe(
    'Taken out: the interest of Wilf Harkaway. It is sensitive, so it is not shown here. The record keeps that it was there.',
  )
  expect(answer({ item: '5', kind: 'Close connection' })).toContain('in item 5 is Close connection.')
})
