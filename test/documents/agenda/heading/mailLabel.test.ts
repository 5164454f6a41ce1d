import { expect, test } from 'vitest'
import { readAgenda } from '../../../../src/documents/agenda/readAgenda.ts'

const mail = (label: string, greeting: string) =>
  `From: Ash, Kit\nSent: 05 November 2026 16:48\nTo: Board members\nSubject: Agenda for the Harbour Board\n\n${label}\n\n${greeting}\n\nThe Board meets on Tuesday 17 November 2026 at 1pm.\n\n1) Welcome - Kit Ash\n2) Lamps (Paper 1) - Sol Reed\n3) AOB\n`
const asked = (text: string) => readAgenda(text).agenda.items.map(item => item.restriction !== undefined)

test('how a mail program marks an e-mail says nothing of the business in it', () => {
  expect(asked(mail('[OFFICIAL-SENSITIVE]', 'Dear all'))).toEqual([false, false, false])
})
test('a marking of the agenda itself has the clerk asked about all of it', () => {
  expect(asked(mail('CONFIDENTIAL', 'Dear all'))).toEqual([true, true, true])
})
test('the rows of a programme go on below their time, with who speaks', () => {
  const rows = ['Welcome', 'Lamps', 'Lease'].map((title, n) => `1${n}.00\t${title}\n\tSol Reed, Harbour Trust\n`)
  const { items } = readAgenda(`Harbour Board\nWednesday 14 October 2026\n\nPROGRAMME\n\n${rows.join('\n')}`).agenda
  expect(items.map(({ title, presenters }) => [title, presenters[0]?.name])).toEqual([
    ['Welcome', 'Sol Reed'],
    ['Lamps', 'Sol Reed'],
    ['Lease', 'Sol Reed'],
  ])
})
