import { describe, expect, test } from 'vitest'
import { fullTitle } from '../../../../src/meeting/agenda.ts'
import { readAgenda } from '../../../../src/documents/agenda/readAgenda.ts'

const row = (heads: string, cells: string) => `Marl Safety Partnership - Work Programme 2027/28\n\n${heads}\n${cells}`
const said = (text: string) => {
  const { body, date, time, venue, items } = readAgenda(text).agenda
  return {
    body,
    date,
    time,
    venue,
    items: items.map(item => `${fullTitle(item)}${item.restriction === undefined ? '' : ' (closed)'}`),
  }
}

describe('a row of a plan of meetings, copied with the heads of its columns', () => {
  test('is an agenda, with the items of a closed column closed', () =>
    expect(
      said(
        row(
          'Meeting\tTime & place\tStanding items\tMain items\tPrivate items\tPapers due',
          'Tues 20 April 2027\t"9.30 - 11.30am\nLong Room, Marl House"\t"Apologies\nMinutes"\t"Road safety\nHate crime"\t"Review of case Elm\nTender"\t06/04/27',
        ),
      ),
    ).toEqual({
      body: 'Marl Safety Partnership',
      date: '2027-04-20',
      time: '09:30',
      venue: 'Long Room, Marl House',
      items: ['Apologies', 'Minutes', 'Road safety', 'Hate crime', 'Review of case Elm (closed)', 'Tender (closed)'],
    }))

  test('may have its closed column first, which is taken last, and time and place in cells of their own', () =>
    expect(
      said(
        row(
          'Date\tTime\tConfidential items\tOpen business\tNotes',
          '20/04/2027\t2.00pm\t"Case Elm\nCase Ash\nTender"\t"Minutes\nBudget\nWardens"\tSal to chair',
        ),
      ),
    ).toMatchObject({
      date: '2027-04-20',
      time: '14:00',
      items: ['Minutes', 'Budget', 'Wardens', 'Case Elm (closed)', 'Case Ash (closed)', 'Tender (closed)'],
    }))

  test('is left as it is where rows of other meetings stand below it, and loses nothing', () => {
    const text = row(
      'Meeting\tTime\tItems\tNotes',
      '20 April 2027\t2.00pm\t"Minutes\nBudget"\tnone\n20 July 2027\t2.00pm\t"Minutes\nWardens"\tnone',
    )
    const { agenda, unread } = readAgenda(text)
    expect(JSON.stringify([agenda, unread])).toContain('Wardens')
  })

  test('keeps what is written below it', () =>
    expect(
      JSON.stringify(
        readAgenda(
          row('Meeting\tTime\tItems\tNotes', '20 April 2027\t2.00pm\t"Minutes\nBudget"\tnone\nBring your own lunch'),
        ),
      ),
    ).toContain('Bring your own lunch'))
})
