import { describe, expect, test } from 'vitest'
import {
  called,
  close,
  everybody,
  given,
  inSession,
  minuted,
  minutesOf,
  next,
  note,
  open,
  present,
  publish,
  resolve,
  saltmarsh,
  take,
  undo,
} from '../meeting/given.ts'

describe('the minutes', () => {
  test('are in agenda order, in whatever order the items were taken', () => {
    expect(minutesOf(given(...inSession, take('9'), take('5'))).items.map(i => i.number)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
    ])
  })
  test('are numbered on from the last meeting, with the prefix, leaving no number out', () => {
    const history = given(
      called({ terms: { numbering: { style: 'continuous', prefix: 'SCP' } }, broughtForward: { nextItemNumber: 145 } }),
      publish,
      present(...everybody),
      open,
    )
    expect(minutesOf(history).items.map(i => i.number)).toEqual(
      [145, 146, 147, 148, 149, 150, 151, 152, 153].map(n => `SCP${n}`),
    )
  })
  test('say what was taken, deferred and not reached', () => {
    const { items } = minutesOf(
      given(...inSession, take('5'), { type: 'DeferItem', item: '6', reason: 'the report is late' }, close),
    )
    expect(items.map(i => i.outcome)).toEqual([
      'taken',
      'not reached',
      'not reached',
      'not reached',
      'taken',
      'deferred',
      'not reached',
      'not reached',
      'not reached',
    ])
  })
  test('give the time allotted and the time taken', () => {
    expect(minuted(minutesOf(given(...inSession, take('5'), note('A.'), note('B.'), next)), '5')).toMatchObject({
      allotted: 15,
      taken: 3,
    })
    expect(minuted(minutesOf(given(...inSession, take('5'))), '5').taken).toBeUndefined()
  })
  test('give the time of day where the partnership meets, in summer time too', () => {
    expect(minutesOf(given(...inSession, close))).toMatchObject({ openedAt: '14:03', closedAt: '14:04' })
    expect(
      minutesOf(given(called({ terms: { timezone: 'Asia/Tokyo' } }), publish, present(...everybody), open)).openedAt,
    ).toBe('23:03')
  })
  test('carry the day the meeting opened where the agenda gives none', () => {
    const call = called()
    if (call.type !== 'CallMeeting') throw new Error('No agenda.')
    const { date: _none, ...undated } = call.agenda
    expect(minutesOf(given({ ...call, agenda: undated }, publish, open)).date).toBe('2026-11-26')
  })
  test('name chair and clerk, body and council', () =>
    expect(minutesOf(given(...inSession))).toMatchObject({
      chair: 'Imogen Thistlewood',
      clerk: 'Beatrix Lonsdale',
      body: saltmarsh.name,
      council: saltmarsh.council,
    }))
  test('take a note apart as it was typed', () => {
    expect(
      minuted(
        minutesOf(given(...inSession, take('5'), note('Heard that:\n- one route was added\n- one was lost'))),
        '5',
      ).blocks,
    ).toMatchObject([
      {
        kind: 'note',
        blocks: [
          {
            kind: 'lead',
            text: 'Heard that:',
            list: { points: [{ text: 'one route was added' }, { text: 'one was lost' }] },
          },
        ],
      },
    ])
  })
  test('may be drawn at any time after the agenda is published', () =>
    expect(minutesOf(given(called(), publish)).items.every(i => i.outcome === 'not reached')).toBe(true))
  test('say nothing of a step that was undone', () => {
    const { version: _a, ...before } = minutesOf(given(...inSession, take('5')))
    const { version: _b, ...after } = minutesOf(given(...inSession, take('5'), resolve('it be so'), undo))
    expect(after).toEqual(before)
  })
})
