import { describe, expect, test } from 'vitest'
import { readAgenda } from '../../../../src/documents/agenda/readAgenda.ts'

const text = (over: string) =>
  [
    'FENMARSH RESILIENCE BOARD',
    '',
    'Wednesday 20 January 2027 at 2.00 pm',
    '',
    '1. Apologies',
    '2. Flood plan',
    '',
    'www.fenmarsh.example/board',
    over,
    '',
    '3. Pumps',
    '',
    'www.fenmarsh.example/board',
  ].join('\n')
const standing = (over: string) => readAgenda(text(over)).agenda.items.map(each => each.standingText)

describe('what stands over and under each page of an agenda', () => {
  test.each(['FENMARSH RESILIENCE BOARD 20 January 2027', 'Fenmarsh Resilience Board    2'])(
    'is no text of the item it interrupts: %s',
    over => expect(standing(over)).toEqual([[], [], []]),
  )

  test('is only the name of the body and the same address again', () =>
    expect(standing('Fenmarsh Resilience Board to agree the plan')).toEqual([
      [],
      ['Fenmarsh Resilience Board to agree the plan'],
      [],
    ]))
})
