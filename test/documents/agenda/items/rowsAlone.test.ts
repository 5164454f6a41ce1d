import { describe, expect, test } from 'vitest'
import { readAgenda } from '../../../../src/documents/agenda/readAgenda.ts'

const head = 'Fernby Youth Board\nTuesday 9 March 2027\n1.30pm to 3pm\n\n'
const titlesOf = (text: string) => readAgenda(`${head}${text}\n`).agenda.items.map(({ title }) => title)

describe('a row of a table with words in one cell alone', () => {
  test('tells of the row above it, where that has its time and it is a sentence', () => {
    const text =
      'AGENDA\n\n1.30\tWelcome – Chair\n1.35\tMinutes of the last meeting – Chair (Enc 1)\n1.45\tDetached work – Sgt Una Garth and Bo Lunt (Enc 2)\n\tThe Board is asked to agree the places in section 3.\n2.10\tComfort break\n2.15\tReparation – Ada Moss (Enc 3)\n2.40\tAny other business – All\n2.50\tClose'
    expect(titlesOf(text)).toEqual([
      'Welcome',
      'Minutes of the last meeting',
      'Detached work',
      'Reparation',
      'Any other business',
    ])
  })
  test('is a heading above the next, where there are several such and each stands right above an item', () => {
    const row = (...cells: readonly string[]) => cells.join('\t')
    const text = [
      row('No', 'Agenda item', 'Lead officer', 'Paper', 'Time'),
      row('1', 'Welcome', 'Chair', 'Verbal', '5 mins'),
      row('2', 'Minutes and action log', 'Chair', 'Paper 1', '10 mins'),
      row('', 'Strategy and delivery', '', '', ''),
      row('3', 'Needs assessment', 'Una Garth', 'Paper 2', '20 mins'),
      row('', 'Lives on the quay', '', '', ''),
      row('4', 'Ferry watch', 'Bo Lunt', 'Paper 3', '15 mins'),
    ].join('\n')
    expect(titlesOf(text)).toEqual(['Welcome', 'Minutes and action log', 'Needs assessment', 'Ferry watch'])
  })
})

test('the way to a page within its site is not whose meeting it is', () => {
  expect(
    readAgenda(
      'Cymraeg | Home | Council and democracy | Committees\n\nAgenda\n\nQuay Scrutiny Panel\nTuesday, 19th January, 2027 10.00 am\n\n1. Apologies\n2. Minutes\n3. Bins\n',
    ).agenda.body,
  ).toBe('Quay Scrutiny Panel')
})

test('when and where a meeting is may be labelled as the meeting’s', () => {
  expect(
    readAgenda(
      'Quay Forum\nMeeting date: Tuesday 12 January 2027\nMeeting time: 3:00pm to 4:45pm\nMeeting place: The Corn Hall, Upper Quay\n\n1. Apologies\n2. Minutes\n3. Bins\n',
    ).agenda,
  ).toMatchObject({ date: '2027-01-12', time: '15:00', endTime: '16:45', venue: 'The Corn Hall, Upper Quay' })
})

test('what a cell of times says in brackets behind the time is no part of it', () => {
  const row = (...cells: readonly string[]) => cells.join('\t')
  const { items } = readAgenda(
    `${head}${[
      row('Item', 'Title', 'Lead', 'Time'),
      row('1', 'Welcome', 'Chair', '2.00'),
      row('2', 'Case review', 'Una Garth', '2.10 (commercially sensitive – not for circulation outside the Board)'),
      row('3', 'Bins', 'Bo Lunt', '2.30'),
      row('4', 'Lamps', 'Bo Lunt', '2.45'),
    ].join('\n')}\n`,
  ).agenda
  expect(items.map(({ minutes, restriction }) => [minutes, restriction !== undefined]).slice(0, 3)).toEqual([
    [10, false],
    [20, true],
    [15, false],
  ])
})
