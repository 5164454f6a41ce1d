import { expect, test } from 'vitest'
import { itemCardAfterwards } from '../../src/cards/itemCard.ts'
import { act, by, clerk, close, given, inSession, note, take } from '../meeting/given.ts'

test('the card of an item taken shows nothing that the clerk wrote up after the close, however late it is drawn', () => {
  const closed = given(...inSession, take('5'), note('One.'), act('Share the figures'), close)
  const entry = closed.meeting.entries.find(e => e.kind === 'action')?.id ?? ''
  const writtenUp = closed
    .after(by(clerk, { type: 'MakeNote', item: '5', text: 'Later.' }))
    .after(by(clerk, { type: 'AmendEntry', entry, text: 'Share them, put right.' }))
  expect(itemCardAfterwards(writtenUp.meeting, 'i5')).toEqual(itemCardAfterwards(closed.meeting, 'i5'))
  expect(JSON.stringify(itemCardAfterwards(closed.meeting, 'i5'))).toMatch(/Share the figures[^]*1 note/)
})
