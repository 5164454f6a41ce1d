import { describe, expect, test } from 'vitest'
import { fullTitle } from '../../../../src/meeting/agenda.ts'
import { presenterWritten } from '../../../../src/meeting/presentersWritten.ts'
import { paperWritten } from '../../../../src/documents/agenda/papers/papers.ts'
import { readAgenda } from '../../../../src/documents/agenda/readAgenda.ts'

const items = (...lines: readonly string[]) =>
  readAgenda(`Harbour Group\n9 March 2027, 10am\n\n${lines.join('\n')}\n`).agenda.items
const told = (...lines: readonly string[]) =>
  items(...lines).map(item =>
    [
      fullTitle(item),
      item.presenters.map(presenterWritten).join('; '),
      item.minutes ?? '',
      item.papers.map(paperWritten).join('; '),
    ].join(' | '),
  )

describe('an agenda that a colleague writes in sentences', () => {
  test('has for titles what they are about, and with each who brings it, how long and which paper', () =>
    expect(
      told(
        '• Dr Ada Moss will open with introductions and apologies.',
        '• Bo Lunt will talk us through the minutes of 3 May, copy attached.',
        '• Insp Cy Marl will report back on boat thefts, about 10 minutes. His slides are Paper 2.',
        '• Port Trust will give us a short update on dredging (15 mins).',
        '• Jo (Housing) has asked for 20 minutes on the empty flats.',
        '• The annual budget is for approval, see Appendix B.',
        '• We’ll close with any other business.',
      ),
    ).toEqual([
      'Introductions and apologies | Dr Ada Moss |  | ',
      'Minutes of 3 May | Bo Lunt |  | ',
      'Boat thefts | Insp Cy Marl | 10 | Paper 2',
      'Dredging | Port Trust | 15 | ',
      'Empty flats | Jo, Housing | 20 | ',
      'Annual budget |  |  | Appendix B',
      'Any other business |  |  | ',
    ]))

  test('is read so with numbers as well, and with titles of the usual kind among them', () =>
    expect(
      told(
        '1. Bo Lunt will present the crane survey, 10 minutes.',
        '2. The Head of Works will update us on dredging and has 20 minutes.',
        '3. Sgt Cy Marl to take us through the boat theft figures.',
        '4. Will there be a new ferry?',
        '5. Ada Moss will lead a discussion about the lighthouse, we have set aside half an hour.',
        '6. Any other business',
      ),
    ).toEqual([
      'Crane survey | Bo Lunt | 10 | ',
      'Dredging | The Head of Works | 20 | ',
      'Boat theft figures | Sgt Cy Marl |  | ',
      'Will there be a new ferry? |  |  | ',
      'Lighthouse | Ada Moss | 30 | ',
      'Any other business |  |  | ',
    ]))

  test('has its titles as written where but one is a sentence', () =>
    expect(told('1. Apologies', '2. Ada Moss will present the crane survey', '3. Bins')[1]).toContain(
      'Ada Moss will present the crane survey',
    ))

  test.each([
    'Bo Lunt will present the case review, this is restricted.',
    'Ada Moss (confidential) will present the next case.',
    'Cy Marl will go through the staffing paper. Members only for this one.',
    'Cy Marl will go through the ferry paper, which is not to be shared.',
    'The lamp tender is for decision and commercially sensitive.',
    'Jo Pym will present the lease, for board members only, 10 mins',
    'Jo Pym will present the restricted annex to the ferry lease',
    'Bo Lunt will give a confidential update on the mole',
    'Bo Lunt will give an update on the pier (private)',
    'Bo Lunt will give an update on the pier, and I will let you know if it is open or closed',
    'Bo Lunt will present the roof report. Observers will be asked to leave.',
    'Bo Lunt will present the roof report. Should this be closed?',
  ])('closes an item, or asks, wherever the sentence says it: %s', sentence => {
    const [, , third] = items(
      '- Ada Moss will open with apologies',
      '- Bo Lunt will go through the minutes',
      `- ${sentence}`,
      '- We will finish with any other business',
    )
    expect(third?.restriction).toBeDefined()
  })
})

test.each(['This is restricted', 'It is confidential.', 'Which is private', 'This one is closed'])(
  'a line of that under a title closes the item: %s',
  line => {
    const [, second] = items('1. Apologies', '2. Lamps', `   ${line}`, '3. Bins')
    expect(second?.restriction).toBeDefined()
  },
)
