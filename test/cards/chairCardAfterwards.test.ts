import { expect, test } from 'vitest'
import { chairCardAfterwards } from '../../src/cards/chairCard.ts'
import { by, clerk, close, given, inSession, note, take } from '../meeting/given.ts'

test('the card of an item taken shows nothing that the clerk wrote up after the close, however late it is drawn', () => {
  const closed = given(...inSession, take('5'), note('One.'), close)
  const entry = closed.meeting.entries.find(e => e.kind === 'note')?.id ?? ''
  const writtenUp = closed
    .after(by(clerk, { type: 'MakeNote', item: '5', text: 'Later.' }))
    .after(by(clerk, { type: 'AmendEntry', entry, text: 'One, put right.' }))
  expect(chairCardAfterwards(writtenUp.meeting, 'i5')).toEqual(chairCardAfterwards(closed.meeting, 'i5'))
  expect(JSON.stringify(chairCardAfterwards(closed.meeting, 'i5'))).toContain('One.')
})
