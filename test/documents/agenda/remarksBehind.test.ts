import { expect, test } from 'vitest'
import { fullTitle } from '../../../src/meeting/agenda.ts'
import { presenterWritten } from '../../../src/meeting/presentersWritten.ts'
import { readAgenda } from '../../../src/documents/agenda/readAgenda.ts'

const head =
  'Saltmarsh Partnership\nThursday 26 November 2026, 2.00 pm\n\n1. Apologies\n2. Minutes of the last meeting\n3. Lamps\n'

test.each([
  ['AOB (tell me by Monday 9th if you have any)', 'AOB', [], ['tell me by Monday 9th if you have any']],
  ['Any other items (please send these to Gwen)', 'Any other items', [], ['please send these to Gwen']],
  ['Task group reports  Paper 9 (for noting; by exception)', 'Task group reports', [], ['For noting', 'by exception']],
  [
    'Harbour plan [Sqn Ldr Ada Moss]  Paper 5 (SharePoint only)',
    'Harbour plan',
    ['Sqn Ldr Ada Moss'],
    ['SharePoint only'],
  ],
  ['Harbour plan – CONFIDENTIAL, closed to guests [Wg Cdr Lew Ord] Paper 5', 'Harbour plan', ['Wg Cdr Lew Ord'], []],
  [
    'Plan for the harbour The Board is asked to agree it',
    'Plan for the harbour',
    [],
    ['The Board is asked to agree it'],
  ],
  ['Plan for the harbour Members are invited to', 'Plan for the harbour', [], ['Members are invited to']],
])('what stands behind a title is no part of it: %s', (line, title, presenters, text) => {
  const item = readAgenda(`${head}4. ${line}\n5. Bins\n`).agenda.items[3]
  expect(item && fullTitle(item)).toBe(title)
  expect(item?.presenters.map(presenterWritten)).toEqual(presenters)
  expect(item?.standingText).toEqual(text)
})

test('the place is said in a letter, in whatever company', () => {
  const { agenda } = readAgenda(
    `From: Gwen\nSent: Monday\nTo: Board\nSubject: Safer Board agenda\n\nDear all\n\nHere is the agenda for the Safer Board on Tuesday 12 January 2027, 1.30pm. We are meeting face to face this time in the Mill Centre, Weir Road (ring the bell). Papers attached.\n\nAGENDA\n\n1) Welcome\n2) Bins\n3) AOB\n`,
  )
  expect(agenda.venue).toBe('Mill Centre, Weir Road')
})
