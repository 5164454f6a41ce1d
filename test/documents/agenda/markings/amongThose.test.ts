import { describe, expect, test } from 'vitest'
import { readAgenda } from '../../../../src/documents/agenda/readAgenda.ts'

const item = (...lines: readonly string[]) =>
  readAgenda(
    ['Saltmarsh Partnership', 'Thursday 26 November 2026', '', '1. Welcome', ...lines, '3. AOB'].join('\n'),
  ).agenda.items.find(({ number }) => number === '2')

const kept = [
  'nothing to be shared outside the group',
  'none of this leaves the room',
  'stays in the room please',
  'to be kept within the group',
  'not to be discussed with anyone outside',
  'please don’t pass on outside the board',
  'no onward sharing beyond the partnership',
  'what is discussed here stays here',
  'under the Chatham House rule',
  'not to go any further',
]

describe('words that keep something among those who are there', () => {
  test.each(kept)('are a doubt behind what is said of an item: %s', words => {
    expect(item(`2. Hotel watch - Sgt Ida Vane - 10 mins - police to brief, ${words}`)?.restriction).toBeDefined()
    expect(item(`2. Hotel watch (Sgt Ida Vane) - 10 mins - ${words}`)).toMatchObject({ doubtful: true })
  })
  test.each(kept)('are a doubt on a line below: %s', words =>
    expect(item('2. Hotel watch', `   ${words.charAt(0).toUpperCase()}${words.slice(1)}.`)).toMatchObject({
      doubtful: true,
    }),
  )
  test('leave title, person and length as they are', () =>
    expect(
      item('2. Hotel watch - Sgt Ida Vane - 10 mins - police to brief, nothing to be shared outside the group'),
    ).toMatchObject({
      restriction: { closedTitle: 'Hotel watch' },
      minutes: 10,
      presenters: [{ name: 'Sgt Ida Vane' }],
    }))
  test.each(['Grants not to be used beyond 2027', 'Funding shared beyond the county', 'Travel outside the borough'])(
    'are not what an area or a year has: %s',
    title => expect(item(`2. ${title}`)?.restriction).toBeUndefined(),
  )
})
