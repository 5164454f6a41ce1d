import { describe, expect, test } from 'vitest'
import { presenterWritten } from '../../../src/meeting/presentersWritten.ts'
import { paperWritten } from '../../../src/documents/agenda/papers/papers.ts'
import { readAgenda } from '../../../src/documents/agenda/readAgenda.ts'

const head = 'Saltmarsh Business Crime Partnership\nThursday 26 November 2026, 10.00 am\nGuild Hall, Saltmarsh\n\n'
/** Each item in one line: title, who, papers. */
const told = (...lines: readonly string[]) =>
  readAgenda(head + lines.join('\n')).agenda.items.map(each =>
    [
      each.title,
      each.presenters.map(presenterWritten).join('; '),
      ...(each.verbal ? ['verbal'] : []),
      ...each.papers.map(paperWritten),
    ].join(' | '),
  )

describe('a programme that names people behind commas', () => {
  const programme = [
    '10:00 Welcome, Ines Dray, BCP Chair',
    '10:10 Shop theft: where are we now? Insp Otto Pell, Marl Police',
    '10:40 Body worn video: lessons from year one. Mia Tarn, Security Manager, Arcade Centre',
    '11:00 Election of two members, Wilf Crane',
  ]
  test('has them as presenters, and those too who are only named, once three say plainly who they are', () =>
    expect(told(...programme)).toEqual([
      'Welcome | Ines Dray, BCP Chair',
      'Shop theft: where are we now? | Insp Otto Pell, Marl Police',
      'Body worn video: lessons from year one | Mia Tarn, Security Manager, Arcade Centre',
      'Election of two members | Wilf Crane',
    ]))

  test('keeps its titles where fewer do', () =>
    expect(told('10:00 Welcome', '10:10 Lamps at Gull Lane, Harbour Road', '10:20 Boats, Ines Dray')).toEqual([
      'Welcome | ',
      'Lamps at Gull Lane, Harbour Road | ',
      'Boats, Ines Dray | ',
    ]))
})

describe('a front sheet that has beneath each title how it comes and who brings it', () => {
  test('is told as presenters, as said by word of mouth, and files with their numbers as papers', () =>
    expect(
      told(
        '1. Minutes of the last meeting',
        'Enclosure for Approval Chair',
        ' 01 Minutes DRAFT.pdf (8 pages)',
        '2. Lamps',
        'Presentation Ines Dray, Head of Lamps, Marl Council',
        ' 02 Lamps.pdf (3 pages)',
        ' 02.1 Appendix A.pdf (1 pages)',
        '3. Boats',
        'Verbal Mia Tarn, Director of Boats',
      ),
    ).toEqual([
      'Minutes of the last meeting | Chair | 01 Minutes DRAFT.pdf',
      'Lamps | Ines Dray, Head of Lamps, Marl Council | 02 Lamps.pdf | 02.1 Appendix A.pdf',
      'Boats | Mia Tarn, Director of Boats | verbal',
    ]))
})
