import { describe, expect, test } from 'vitest'
import { readAgenda } from '../../../../src/documents/agenda/readAgenda.ts'

const attachments = 'Attachments: Heron log 4.docx; Quay snapshot.pdf\n'
const read = (line: string, others = ['2) Notes - Una Garth (5 mins)', '4) Bins - Bo Lunt (10 mins)']) => {
  const item = readAgenda(
    `From: Bo Lunt <bo@quay.example>\nSent: 4 January 2027 09:10\nTo: Forum\nSubject: Quay Forum agenda\n${attachments}\nDear all\n\nThe Quay Forum meets on Tuesday 12 January 2027 at 2pm.\n\n1) Welcome - Una Garth (5 mins)\n\n${others[0]}\n\n3) ${line}\n\n${others[1]}\n\n5) AOB\n`,
  ).agenda.items[2]
  return [
    item?.restriction?.closedTitle ?? item?.title,
    item?.minutes,
    item?.presenters.map(({ name }) => name).join(' and '),
    item?.papers.map(({ title }) => title).join(),
    item?.restriction === undefined ? 'open' : item.doubtful === true ? 'asked' : 'closed',
  ]
}

describe('what stands behind the length of an item, where an agenda has lengths behind its titles', () => {
  test.each([
    [
      'Winter beds - Ada Moss (20 mins) - Quay snapshot attached',
      ['Winter beds', 20, 'Ada Moss', 'Quay snapshot', 'open'],
    ],
    ['Winter beds - Ada Moss (20 mins) - Heron log 4', ['Winter beds', 20, 'Ada Moss', 'Heron log 4', 'open']],
    [
      'Winter beds (@Ada Moss) - 20 mins - Beds v0.9.docx - for decision',
      ['Winter beds', 20, 'Ada Moss', 'Beds v0.9', 'open'],
    ],
    ['Winter beds (Supt Ada Moss) - 20 mins, verbal', ['Winter beds', 20, 'Supt Ada Moss', '', 'open']],
    [
      'Single cases - Ada Moss & Bo Lunt (20 mins) - the Chair will decide on the day whether partners should stay for this one',
      ['Single cases', 20, 'Ada Moss and Bo Lunt', '', 'asked'],
    ],
  ])('is no part of its title: %s', (line, is) => {
    expect(read(line)).toEqual(is)
  })
  test('is the title, where one item alone has a length', () => {
    expect(read('Bus shelter (10 mins) - Ferry end of the quay', ['2) Notes', '4) Bins'])[0]).toContain('Ferry end')
  })
})

test('files that an e-mail lists with their numbers are no items', () => {
  const text =
    'From: Bo Lunt <bo@quay.example>\n Sent: 4 January 2027 16:08\n To: Members\n Subject: Quay Forum - agenda\n Attachments: Paper 1 Minutes 3 Nov.docx; Paper 2 Bins.pdf; Paper 3 Ferry.docx; Paper 4 Apologies.xlsx\nDear all\nThe agenda is below.\nAgenda\n1. Apologies\n2. Minutes of 3 November 2026 (Paper 1, attached)\n3. Bins\n4. Any other business\n'
  expect(readAgenda(text).agenda.items.map(({ title }) => title)).toEqual([
    'Apologies',
    'Minutes of 3 November 2026',
    'Bins',
    'Any other business',
  ])
})
