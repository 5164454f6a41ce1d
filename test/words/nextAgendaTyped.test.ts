import { describe, expect, it } from 'vitest'
import { readTyped } from '../../src/words/typedWords.ts'

const asks = (items: readonly object[], restricted = false) => ({ kind: 'item for next agenda', items, restricted })
const titled = (title: string, rest: object = {}) => ({ title, presenters: [], ...rest })

describe('what is typed of the next agenda', () => {
  it.each([
    ['next agenda', { kind: 'next agenda' }],
    ['Draft the next agenda.', { kind: 'next agenda' }],
    ['item for next agenda: Harbour lamps', asks([titled('Harbour lamps')])],
    ['Item for the next meeting - harbour lamps.', asks([titled('harbour lamps')])],
    ['agenda item for next agenda: Lamps', asks([titled('Lamps')])],
    ['item for next agenda: Lamps, because two have failed.', asks([titled('Lamps', { because: 'two have failed' })])],
    [
      'item for next agenda: Lamps, presented by Orla Finnimore, Station Manager because two have failed',
      asks([
        titled('Lamps', {
          presenters: [{ name: 'Orla Finnimore', role: 'Station Manager' }],
          because: 'two have failed',
        }),
      ]),
    ],
    [
      'item for next agenda: Lamps (presented by Orla Finnimore)',
      asks([titled('Lamps', { presenters: [{ name: 'Orla Finnimore' }] })]),
    ],
    [
      'items for next agenda:\n- Lamps\n- Railings because of rust',
      asks([titled('Lamps'), titled('Railings', { because: 'of rust' })]),
    ],
    ['item for next agenda:\nLamps and\nrailings', asks([titled('Lamps and railings')])],
    ['restricted item for next agenda: Case Osprey', asks([titled('Case Osprey')], true)],
    ['item for next agenda', asks([])],
  ])('is read: "%s"', (typed, read) => expect(readTyped(typed)).toEqual(read))

  it.each([
    'next agenda item is the budget',
    'the next agenda will be long',
    'Items for the next agenda are due on Friday',
    'item for next agendas everywhere',
  ])('is left alone where it is talk: "%s"', typed => expect(readTyped(typed)).toBeUndefined())

  it('leaves "next item" and "item 7" to the conduct of the meeting', () => {
    expect(readTyped('next item')).toMatchObject({ command: { type: 'TakeNextItem' } })
    expect(readTyped('item 7')).toMatchObject({ command: { type: 'TakeItem' } })
  })
})
