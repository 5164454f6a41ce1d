import { describe, expect, test } from 'vitest'
import { inEnglish } from '../../src/meeting/worded.ts'
import { noticeFaults } from '../../src/app/noticeOfMeeting.ts'
import { bankHolidays } from '../../src/documents/dates/bankHolidays.ts'
import type { TermsOfReference } from '../../src/meeting/termsOfReference.ts'
import { saltmarsh } from '../meeting/given.ts'

const under = (accessToInformation: TermsOfReference['accessToInformation']) => ({ ...saltmarsh, accessToInformation })
const told = (today: string, terms: TermsOfReference = saltmarsh, date: string | undefined = '2026-11-26') =>
  noticeFaults(terms, date, today, { bankHolidays }).map(inEnglish)

describe('the clerk who reads an agenda in', () => {
  test('is told the last day to publish it, while there is time', () =>
    expect(told('2026-11-12')).toEqual([
      "Publish by Wednesday 18 November 2026. Five clear days' notice is needed, not counting the day of publication, the day of the meeting, weekends and bank holidays.",
    ]))
  test('is told that it is today, on that day', () =>
    expect(told('2026-11-18')[0]).toMatch(/^Publish by today, Wednesday 18 November 2026\./))
  test('is told the day after that it is late, and what a late agenda means', () =>
    expect(told('2026-11-19')).toEqual([
      "Five clear days' notice is needed: this agenda had to be published by Wednesday 18 November 2026. It can still be published; an item may then be taken only if the chair is of the opinion that it is urgent, for a reason which the minutes give (Local Government Act 1972, section 100B(4)(b), as the partnership has adopted it).",
    ]))
  test('is told the statute alone where the partnership is under it', () =>
    expect(told('2026-11-19', under({ regime: 'statutory', clearDays: 5 }))[0]).toMatch(
      /\(Local Government Act 1972, section 100B\(4\)\(b\)\)\.$/,
    ))
  test('is told of a January meeting by the holidays of both years', () =>
    expect(told('2026-12-01', saltmarsh, '2027-01-05')[0]).toContain('Publish by Wednesday 23 December 2026.'))
  test("is held to the partnership's own number of days, and to five where it has none", () => {
    expect(told('2026-11-12', under({ regime: 'adopted', clearDays: 1 }))[0]).toMatch(
      /^Publish by Tuesday 24 November 2026\. One clear day's notice/,
    )
    expect(told('2026-11-12', under({ regime: 'adopted' }))[0]).toContain('Wednesday 18 November 2026')
  })
  test('is told nothing where no rule of access to information applies', () =>
    expect(told('2026-11-25', under({ regime: 'none', clearDays: 5 }))).toEqual([]))
  test('is told nothing of notice where the agenda has no date, or one in the past', () => {
    expect(noticeFaults(saltmarsh, undefined, '2026-11-12', { bankHolidays })).toEqual([])
    expect(told('2026-11-27')).toEqual([])
  })
})
