import { describe, expect, test } from 'vitest'
import { inBrief } from '../../src/minutes/inBrief.ts'
import { openBusinessOf } from '../../src/minutes/openBusiness.ts'
import {
  act,
  called,
  clerk,
  close,
  everybody,
  given,
  open,
  present,
  privately,
  publish,
  saltmarsh,
} from '../meeting/given.ts'

const held = given(
  called(),
  publish,
  present(...everybody),
  open,
  { type: 'AgreeAction', text: 'Count the lamps', owners: ['Orla Finnimore'], dueDate: '2026-12-10' },
  act('Report back', ['Wilf Harkaway']),
  { type: 'TakeItem', item: '7', despite: true },
  privately(clerk, act('Tell the Kestrel family', ['Orla Finnimore'])),
  close,
).meeting
const coming = { ...given(called({ agenda: { date: '2026-12-10' } }), publish).meeting, key: 'saltmarsh/2' }

describe('what is open in a partnership', () => {
  const full = openBusinessOf(saltmarsh, [held, coming])
  const brief = inBrief(held)
  const short = openBusinessOf(saltmarsh, [...(brief === undefined ? [] : [brief]), coming])

  test('has each share of each open action with its day and who owns it', () =>
    expect(full.shares.map(s => [s.number, s.share, s.due, s.since, s.owners.map(o => o.name), s.restricted])).toEqual([
      [1, 'Orla Finnimore', '2026-12-10', '2026-11-26', ['Orla Finnimore'], false],
      [2, 'Wilf Harkaway', '2026-12-10', '2026-11-26', ['Wilf Harkaway'], false],
      [3, 'Orla Finnimore', '2026-12-10', '2026-11-26', ['Orla Finnimore'], true],
    ]))
  test('is the same where the meeting is known in brief, but that nobody is known to be entitled to restricted words', () => {
    expect(short.shares).toEqual(full.shares.map(s => (s.restricted ? { ...s, owners: [] } : s)))
    expect(short.coming).toEqual(full.coming)
  })
})
