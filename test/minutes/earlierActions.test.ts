import { describe, expect, it } from 'vitest'
import { itemForActions } from '../../src/minutes/earlierActions.ts'
import { item } from '../meeting/given.ts'

const home = (...titles: readonly string[]) => itemForActions(titles.map((title, n) => item(`${n + 1}`, title)))?.title

describe('actions from before come up under', () => {
  it.each([
    [['Apologies', 'Minutes', 'Matters arising and action log', 'Lamps'], 'Matters arising and action log'],
    [['Minutes and matters arising', 'Review of actions', 'Lamps'], 'Review of actions'],
    [['Minutes of the last meeting', 'Action tracker', 'Harbour action plan'], 'Action tracker'],
    [['Minutes', 'Matters arising', 'Harbour action plan'], 'Matters arising'],
    [['Minutes', 'Harbour action plan', 'Lamps'], 'Minutes'],
    [['Cofnodion', 'Adolygu camau'], 'Adolygu camau'],
    [['Lamps'], undefined],
  ] as const)('the item for them, where the agenda has one, else the one for the minutes: %j', (titles, found) =>
    expect(home(...titles)).toBe(found),
  )
  it('no item that is closed', () => {
    const closed = item('2', 'Review of actions', {
      restriction: { closedTitle: 'Review of actions', paragraphs: ['1'] },
    })
    expect(itemForActions([item('1', 'Minutes'), closed])?.title).toBe('Minutes')
  })
})
