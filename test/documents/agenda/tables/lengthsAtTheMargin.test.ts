import { expect, test } from 'vitest'
import { readAgenda } from '../../../../src/documents/agenda/readAgenda.ts'

test('lengths at the margin make no table: whoever presents and the paper stand in lines below, and are no part of the title', () => {
  const { agenda, unread } = readAgenda(
    [
      'Fenmarsh Prevent Board',
      'Monday 14 December 2026, 1.00pm to 3.00pm',
      '',
      '1   Welcome                                            (5 mins)',
      '    Cllr Orla Finch, Chair',
      '',
      '2   Notes of the meeting held in September and',
      '    matters arising                                    (10 mins)',
      '    Cllr Orla Finch',
      '    Enc 1',
      '',
      '3   Regional update                                    (10 mins)',
      '    Tobias Reeve, Regional Adviser',
      '    Verbal',
      '',
      '4   Training figures                                   (10 mins)',
      '    Wilf Amery',
      '    Enc 4 - for information',
      '',
      '5   Any other business                                 (5 mins)',
      '',
      '6   Winter events                                      (25 mins)',
      '    Insp Nadia Cole, Events',
      '    Enc 5 (password by separate e-mail)',
    ].join('\n'),
  )
  expect(unread).toEqual([])
  expect(
    agenda.items.map(({ title, minutes, presenters, papers, standingText }) => [
      title,
      minutes,
      presenters.map(p => p.name).join(),
      papers.map(p => p.title).join(),
      standingText.join(),
    ]),
  ).toEqual([
    ['Welcome', 5, 'Cllr Orla Finch', '', ''],
    ['Notes of the meeting held in September and matters arising', 10, 'Cllr Orla Finch', 'Enc 1', ''],
    ['Regional update', 10, 'Tobias Reeve', '', ''],
    ['Training figures', 10, 'Wilf Amery', 'Enc 4', 'For information'],
    ['Any other business', 5, '', '', ''],
    ['Winter events', 25, 'Insp Nadia Cole', 'Enc 5', 'Password by separate e-mail'],
  ])
})
