import { describe, expect, test } from 'vitest'
import { inEnglish } from '../../../src/meeting/worded.ts'
import { readAgenda } from '../../../src/documents/agenda/readAgenda.ts'
import { agendaFaults } from '../../../src/documents/agenda/faults.ts'

const head = 'Safety Board\nThursday 26 November 2026, 2.00 pm\n\n'
const faults = (text: string, today = '2026-11-01') => {
  const { agenda, unread } = readAgenda(text)
  return agendaFaults(agenda, unread, today).map(inEnglish)
}

describe('what the clerk is told of an agenda', () => {
  test('is nothing where nothing looks wrong', () => expect(faults(`${head}1. Welcome\n2. Lamps`)).toEqual([]))

  test('says which weekday the date is', () => {
    expect(faults('Safety Board\nWednesday 29 September 2023\n1. Welcome', '2023-09-01')).toEqual([
      'The agenda says Wednesday 29 September 2023, but that day is a Friday.',
    ])
  })

  test('says that the date is past, on the day after and not on the day', () => {
    expect(faults(`${head}1. Welcome`, '2026-11-27')).toEqual([
      'The agenda is for Thursday 26 November 2026, which is in the past.',
    ])
    expect(faults(`${head}1. Welcome`, '2026-11-26')).toEqual([])
  })

  test('says that there is no date, body or item', () => {
    expect(faults('1. Welcome')).toEqual([
      'The agenda does not name the partnership that meets.',
      'The agenda has no date, so the meeting would be dated the day it is opened. Add a line such as "Thursday 26 November 2026, 2.00 pm".',
    ])
    expect(faults(head)).toEqual([expect.stringMatching(/^No item was found/)])
  })

  test('says which numbers stand twice, are missing or go back', () => {
    expect(faults(`${head}1. A\n2. B\n2. C\n5. D\n4. E`)).toEqual([
      'More than one item has the number 2.',
      'The numbers go from 2 to 5. Is an item missing?',
      'Item 4 comes after item 5.',
    ])
    expect(faults(`${head}CSP9. A\nCSP11. B`)).toEqual(['The numbers go from CSP9 to CSP11. Is an item missing?'])
  })

  test('asks for the open title of a restricted item, by number and without its title', () => {
    const [fault, ...more] = faults(
      `${head}1. RESTRICTED: Mill Lane\n2. RESTRICTED: Quay Street\n   Open title: Review`,
    )
    expect(fault).toMatch(/^Item 1 is restricted but has no open title/)
    expect(fault).not.toMatch(/Mill Lane/)
    expect(more).toEqual([])
  })

  test('says what is wrong with the dates of further meetings', () => {
    expect(
      faults(`${head}1. Dates of future meetings\n   Monday 25 March 2027\n   21 February 2026\n   Tuesday 17 June`),
    ).toEqual([
      'The agenda says Monday 25 March 2027, but that day is a Thursday.',
      'The agenda gives 21 February 2026 as the date of a further meeting, but that is not after this one.',
      'The agenda says Tuesday 17 June 2027, but that day is a Thursday.',
    ])
  })

  test('repeats each line that was not understood, with its number', () => {
    expect(faults(`${head}1. Welcome\n   Time: soon`)).toEqual([
      'Line 5 was not understood and is not part of the agenda: "Time: soon".',
    ])
  })

  test('says that the meeting ends before it begins', () => {
    expect(faults('Safety Board\nThursday 26 November 2026, 2.00 pm to 1.00 pm\n1. Welcome')).toEqual([
      'By the agenda the meeting ends before it begins.',
    ])
  })

  test('asks of an item that may be confidential, without saying its title', () => {
    const [fault, ...more] = faults(`${head}1. Exempt minutes of the Mill Lane case`)
    expect(fault).toBe(
      'Item 1 may be confidential, so it is kept as restricted and everybody reads "Restricted item" until you say what it is.',
    )
    expect(more).toEqual([])
  })

  test('says no word of a line that was not understood in a restricted part', () => {
    expect(
      faults(
        `${head}1. Welcome\nPART II - PRIVATE\nThe Mill Lane family\n2. RESTRICTED: A\n   Open title: B\n   Time: soon`,
      ),
    ).toEqual([
      'Line 6, in a restricted part, was not understood and is not part of the agenda.',
      'Line 9, in a restricted part, was not understood and is not part of the agenda.',
    ])
  })

  test('says of a covering letter how far it goes', () => {
    expect(
      faults(
        'Dear all\nHere is the agenda.\nSee you soon.\nKind regards\nAna Brandt\n\nSafety Board\nThursday 26 November 2026, 2.00 pm\n1. Welcome',
      ),
    ).toEqual(['Lines 1 to 5 were not understood and are not part of the agenda: "Dear all" and what follows.'])
  })

  test('says that the meeting is cancelled', () => {
    expect(faults('CANCELLED\nSafety Board\nThursday 26 November 2026, 2.00 pm\n1. Welcome')).toEqual([
      'The agenda is marked CANCELLED.',
    ])
  })
})
