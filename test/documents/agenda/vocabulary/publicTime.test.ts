import { describe, expect, test } from 'vitest'
import { readAgenda } from '../../../../src/documents/agenda/readAgenda.ts'
import { readTitle } from '../../../../src/documents/agenda/titles/title.ts'

const under = (title: string, text: string) =>
  readAgenda(`Fenmarsh Town Council\n\n1. Apologies\n2. ${title}\n${text}\n3. Minutes\n4. Ponds`).agenda.items[1]

describe('how long the public may speak', () => {
  test.each([
    ['Public participation (up to a maximum of 15 minutes)', 'Public participation', 15],
    ['Public session (15 minutes in total)', 'Public session', 15],
    ['Open forum (not exceeding 20 minutes)', 'Open forum', 20],
    ['Public question time (fifteen minutes)', 'Public question time', 15],
    ['Questions from residents – 30 minutes allowed', 'Questions from residents', 30],
    ['Public participation: 15 minutes', 'Public participation', 15],
    ['Public participation session of 15 minutes', 'Public participation session', 15],
    ['Public participation (15 minutes at the Chair’s discretion)', 'Public participation', 15],
    ['Partner round-up (All, 10 mins)', 'Partner round-up (All)', 10],
  ])('is taken off the title: %s', (written, title, minutes) => {
    expect(readTitle(written)).toMatchObject({ title, minutes })
  })

  test('is not how long each of them may, which is said beside it', () => {
    expect(readTitle('Public participation (3 minutes per speaker)')).toMatchObject({
      title: 'Public participation',
      said: ['3 minutes per speaker'],
    })
    expect(readTitle('Public participation (3 minutes per speaker)').minutes).toBeUndefined()
    expect(readTitle('Public participation (15 mins, 3 mins per speaker)')).toMatchObject({ minutes: 15 })
  })

  test.each([
    ['Residents may speak for up to three minutes each (15 minutes in all).', 15],
    ['To adjourn the meeting for up to 15 minutes for questions.', undefined],
    ['We have allowed 15 minutes for this.', 15],
    ['The session is limited to 20 minutes; each speaker has 3 minutes.', 20],
    ['Each person may speak for three minutes, up to a total of fifteen minutes.', 15],
    ['Maximum 15 minutes', 15],
    ['Thirty minutes for questions from members of the public, where notice has been given.', 30],
    ['A 15 minute period for public questions. Notice is needed by noon.', 15],
    ['15 minutes for residents to speak; three minutes for each speaker.', 15],
    ['Three minutes for each deputation.', undefined],
    ['Five minutes for questions from each member.', undefined],
    ['Residents may speak for up to 3 minutes each.', undefined],
    ['Members of the public may address the council for a maximum of 3 minutes.', undefined],
    ['Questions must be received 30 minutes before the meeting.', undefined],
  ])('is read of the sentence under it: %s', (text, minutes) => {
    expect(under('PUBLIC PARTICIPATION', text)?.minutes).toBe(minutes)
  })

  test('is no length of other items that speak of minutes in their text', () => {
    expect(
      under('Bus times', 'Buses run at most every 15 minutes, up to 20 minutes in total.')?.minutes,
    ).toBeUndefined()
  })
})
