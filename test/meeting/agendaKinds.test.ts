import { describe, expect, test } from 'vitest'
import { kindOf } from '../../src/meeting/agenda.ts'

describe('what an item is there for', () => {
  test.each([
    ['MINUTES', 'previous minutes'],
    ['Minutes of previous meeting', 'previous minutes'],
    ['Approval of the minutes', 'previous minutes'],
    ['Notes, actions and updates', 'previous minutes'],
    ['Matters arising', 'previous minutes'],
    ["Minute's silence", 'business'],
    ['Housing: minutes of the task group', 'business'],
    ['Urgent business', 'urgent business'],
    ['Late items of urgent business', 'urgent business'],
    ['NEW ITEMS OF URGENT BUSINESS', 'new urgent business'],
    ['Any other business', 'any other business'],
    ['Any other urgent business', 'any other business'],
    ['Any other items the Chair considers urgent', 'any other business'],
    ['AOB', 'any other business'],
    ['Declaration of Interests', 'declarations'],
    ['Declarations', 'declarations'],
    ['Disclosure of past offending', 'business'],
    ['Introductions and apologies', 'apologies'],
    ['Welcome, introductions and overview', 'introductions'],
    ['Introduction of the serious violence duty', 'business'],
    ['Dates of future meetings', 'next meeting'],
    ['Date of next meeting', 'next meeting'],
    ['Date of birth checks', 'business'],
    ['Forward plan', 'forward plan'],
    ['Work programme 2026', 'forward plan'],
    ['Agenda items for the next meeting', 'forward plan'],
    ['Exclusion of the press and public', 'exclusion of the public'],
    ['Filming at meetings', 'filming'],
    ['Membership', 'business'],
  ])('is told from its title: %s', (title, kind) => expect(kindOf(title)).toBe(kind))

  test('is told from a title of any length at once', () => {
    const began = performance.now()
    kindOf('any other '.repeat(10_000))
    expect(performance.now() - began).toBeLessThan(500)
  })
})
