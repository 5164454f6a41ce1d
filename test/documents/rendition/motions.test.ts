import { describe, expect, test } from 'vitest'
import type { MinuteBlock } from '../../../src/minutes/minutes.ts'
import { motionPassages } from '../../../src/documents/rendition/motions.ts'
import { plain } from '../../../src/documents/rendition/page.ts'
import { styleNamed } from '../houseStyles.ts'
import { invented } from '../inventedMeeting.ts'
import { item } from '../writingItem.ts'

type Motion = MinuteBlock & { readonly kind: 'motion' }
const said = (motion: Omit<Motion, 'kind' | 'entry'>, style = 'columns') =>
  motionPassages(
    { minutes: invented, style: styleNamed(style), item: item({}), opposite: new Map() },
    { kind: 'motion', entry: 'e1', ...motion },
  )
    .flatMap(p => p.blocks)
    .map(b => ('runs' in b ? plain(b.runs) : ''))
    .join('\n')
const movers = { proposer: 'Saoirse Quill', seconder: 'Bram Tolliver' }

describe('a motion in the minutes', () => {
  test('that was lost says who moved it, that it was lost, and by how many', () =>
    expect(
      said({ text: 'the grant be paid', ...movers, outcome: 'lost', vote: { for: 2, against: 5, abstained: 1 } }),
    ).toBe(
      'It was proposed by Saoirse Quill and seconded by Bram Tolliver that the grant be paid. The motion was lost. For: 2. Against: 5. Abstained: 1.',
    ))
  test('of which nobody said what became says no more than that it was moved', () => {
    expect(said({ text: 'the grant be paid' })).toBe('It was proposed that the grant be paid.')
    expect(said({ text: 'to pay the grant', proposer: 'Saoirse Quill' })).toBe(
      'It was proposed by Saoirse Quill to pay the grant.',
    )
  })
  test('that amends another is called an amendment, also where it was carried', () =>
    expect(
      said({ text: '“paid” read “lent”', amendment: true, ...movers, outcome: 'carried', how: 'unanimously' }),
    ).toBe(
      'An amendment was proposed by Saoirse Quill and seconded by Bram Tolliver, that “paid” read “lent”. The amendment was carried unanimously.',
    ))
  test('is Welsh in a Welsh style', () =>
    expect(said({ text: 'y dylid talu’r grant', ...movers, outcome: 'withdrawn' }, 'colofnau')).toBe(
      'Cynigiwyd gan Saoirse Quill ac eiliwyd gan Bram Tolliver: y dylid talu’r grant. Tynnwyd y cynnig yn ôl.',
    ))
})
