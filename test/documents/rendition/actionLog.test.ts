import { describe, expect, test } from 'vitest'
import { writeActionLog } from '../../../src/documents/paper/minutesDocuments.ts'
import { wordText } from '../wordText.ts'
import { styleNamed } from '../houseStyles.ts'

const style = styleNamed('columns')
const log = (actions: Parameters<typeof writeActionLog>[0]['actions']) =>
  writeActionLog({ body: 'Wexcombe Community Safety Partnership', date: '2026-11-26', actions }, style)
const text = async (actions: Parameters<typeof writeActionLog>[0]['actions']) =>
  wordText((await log(actions))[0]?.content ?? new Uint8Array())

describe('the log of actions', () => {
  test('is one table by date, outstanding before closed and dated before undated, with minute and progress; then who has still what to do', async () => {
    expect(
      await text([
        {
          reference: 'A1',
          text: 'send the tide tables',
          owners: ['Priya Aldermaston', 'All'],
          status: 'complete',
          dueDate: '2026-10-01',
          from: 'September 2026',
        },
        {
          reference: 'A2',
          text: 'Draft the letter.',
          owners: ['Priya Aldermaston'],
          status: 'outstanding',
          dueWords: 'the next meeting',
        },
        {
          reference: 'A3',
          text: 'buy lamps',
          owners: ['Priya Aldermaston'],
          status: 'accepted',
          dueDate: '2027-01-09',
          minute: 'WX66',
          from: 'November 2026',
        },
        { reference: 'A4', text: 'keep a list of lamps', owners: [], status: 'outstanding' },
      ]),
    ).toBe(
      [
        '[head of every further page: Action log of the Wexcombe Community Safety Partnership]',
        '[head of every further page: After the meeting of 26 November 2026]',
        '# Action log of the Wexcombe Community Safety Partnership',
        'After the meeting of 26 November 2026',
        '## By date',
        '=== No. | Action | Action by | Due | Minute | Progress ===',
        'A3 | Buy lamps. | Priya Aldermaston | 9 January 2027 | WX66 | Accepted',
        'A2 | Draft the letter. | Priya Aldermaston | the next meeting |  | Outstanding',
        'A4 | Keep a list of lamps. | No owner yet | No date |  | Outstanding',
        'A1 | Send the tide tables. | Priya Aldermaston/ All | 1 October 2026 | September 2026 | Complete',
        '## By owner',
        '=== Action by | Action ===',
        '---',
        'Priya Aldermaston',
        '    A3 Buy lamps – by 9 January 2027',
        '    A2 Draft the letter – by the next meeting',
        '---',
        'No owner yet',
        '    A4 Keep a list of lamps',
        '',
      ].join('\n'),
    )
  })

  test('says who of several owners has done it and who has not', async () =>
    expect(
      await text([
        {
          reference: 'A1',
          text: 'send the tide tables',
          owners: ['Priya Aldermaston', 'Ned Sowerby'],
          status: 'outstanding',
          shares: [
            { owner: 'Priya Aldermaston', state: 'complete' },
            { owner: 'Ned Sowerby', state: 'outstanding' },
          ],
        },
      ]),
    ).toContain('Outstanding: done by Priya Aldermaston; not yet by Ned Sowerby'))

  test('tells an owner nothing of what that owner has done already', async () => {
    const said = await text([
      {
        reference: 'A1',
        text: 'send the tide tables',
        owners: ['Priya Aldermaston', 'Ned Sowerby'],
        status: 'outstanding',
        shares: [
          { owner: 'Priya Aldermaston', state: 'complete' },
          { owner: 'Ned Sowerby', state: 'outstanding' },
        ],
      },
    ])
    expect(said.slice(said.indexOf('## By owner')).trim().split('\n')).toEqual([
      '## By owner',
      '=== Action by | Action ===',
      '---',
      'Ned Sowerby',
      '    A1 Send the tide tables',
    ])
  })

  test('takes a state in the partnership’s own words for one that is still open', async () => {
    const said = await text([
      { reference: 'A1', text: 'send the tide tables', owners: ['Ned Sowerby'], status: 'in hand' },
      { reference: 'A2', text: 'buy lamps', owners: ['Ned Sowerby'], status: 'Completed' },
    ])
    expect(said.slice(said.indexOf('## By owner'))).toContain('A1 Send the tide tables')
    expect(said.slice(said.indexOf('## By owner'))).not.toContain('A2')
  })

  test('says so where there are none', async () => expect(await text([])).toContain('There are no actions.'))
})
