import { describe, expect, test } from 'vitest'
import { publicPage, restrictedPage } from '../../../src/documents/rendition/minutesPage.ts'
import type { Command } from '../../../src/meeting/commands.ts'
import { publicCopy, restrictedCopy } from '../../../src/minutes/publicCopy.ts'
import {
  History,
  type Step,
  by,
  called,
  chair,
  clerk,
  close,
  councillor,
  declare,
  everybody,
  fire,
  given,
  inSession,
  item,
  minutesOf,
  note,
  open,
  present,
  privately,
  publish,
  take,
  viceChair,
} from '../../meeting/given.ts'
import { styles } from '../houseStyles.ts'
import { linesOf, minuted } from '../writingItem.ts'

/** A history with more steps, none of which may be refused. */
const then = (history: History, ...steps: readonly (Step | Command)[]): History =>
  steps.reduce<History>((so, step) => {
    const next = so.after('command' in step ? step : by(clerk, step))
    if (next.records.length === so.records.length) throw new Error('A step was refused.')
    return next
  }, history)

describe.each([...styles])('minutes in the style %s', (name, style) => {
  const told = (history: History) => linesOf(publicPage(publicCopy(minutesOf(history)), style)).join('\n')
  const under = (history: History, title: RegExp) =>
    told(history)
      .split(/\n(?=#)/)
      .find(part => title.test(part.split('\n')[0] ?? '')) ?? ''

  test('do not say that there was no new urgent business where a matter was admitted for it', () => {
    const raised = given(
      ...inSession,
      take('2'),
      by(fire, { type: 'RaiseUrgentBusiness', title: 'Flood', reason: 'it floods' }),
    )
    const event = raised.meeting.urgent[0]?.event ?? 0
    const history = then(
      raised,
      by(chair, { type: 'AdmitUrgentBusiness', raised: event, admit: true }),
      take('8'),
      close,
    )
    expect(under(history, /new items/i)).not.toMatch(/none|there (?:was|were) no/i)
    expect(under(given(...inSession, take('8'), close), /new items/i)).toMatch(/none|there (?:was|were) no/i)
  })
  test('do not say that nobody declared an interest where somebody did later, in restricted business too', () => {
    for (const where of ['5', '7']) {
      const history = given(
        ...inSession,
        take('3'),
        take(where),
        by(fire, declare('Personal interest', [where])),
        close,
      )
      const minute = under(history, /declarations/i)
      expect(minute).not.toMatch(/^None\.$|There were no declarations/m)
      if (style.none.declarations !== undefined) expect(minute).toContain('Those declared later')
    }
  })
  test('do not say that a report was received where the meeting only adjourned in its item', () => {
    const agenda = { items: [item('1', 'Street lamps', { papers: [{ title: 'Lamps', pages: '3' }] })] }
    const history = given(
      called({ agenda }),
      publish,
      present(...everybody),
      open,
      { type: 'AdjournMeeting' },
      { type: 'ResumeMeeting' },
      close,
    )
    expect(told(history)).not.toMatch(/received the/i)
    expect(told(history)).toContain('The meeting resumed at')
  })
  test('do not say that an adjourned meeting resumed, or that the public came back, where it was only closed', () => {
    const history = given(
      ...inSession,
      { type: 'ExcludePublic', paragraphs: ['3'] },
      privately(clerk, note('The sum.')),
      { type: 'AdjournMeeting' },
      close,
    )
    expect(told(history)).not.toMatch(/resumed at|readmitted/)
    expect(told(history)).toContain('The meeting did not resume.')
  })
  test('do not name whoever took the chair as the chair of the next meeting', () => {
    const history = given(
      called({ agenda: { furtherDates: ['21 January 2027'] } }),
      publish,
      by(chair, { type: 'ReceiveApologies' }),
      present(...everybody.filter(p => p !== chair)),
      open,
      { type: 'TakeTheChair', person: { name: councillor.name } },
      take('9'),
      close,
    )
    expect(under(history, /dates of future/i)).not.toMatch(/CHAIR: .*Penhallow/)
    if (name === 'timed-items') expect(under(history, /dates of future/i)).toContain('CHAIR: Cllr Imogen Thistlewood')
  })
  test('have the exclusion of the public before anything else of a restricted item', () => {
    const agenda = {
      items: [
        item('1', 'Case review', {
          restriction: { closedTitle: 'Case Kestrel', paragraphs: ['1'] },
          papers: [{ title: 'Case report', pages: '3' }],
        }),
      ],
    }
    const history = given(
      called({ agenda }),
      publish,
      present(...everybody),
      open,
      { type: 'ExcludePublic', paragraphs: ['1'] },
      take('1'),
      privately(clerk, { type: 'NamePresenter', name: 'Orla Finnimore' }),
      privately(viceChair, note('The family was told.')),
    )
    const copy = restrictedCopy(minutesOf(history))
    const lines = copy === undefined ? [] : linesOf(restrictedPage(copy, style))
    const at = (words: RegExp) => lines.findIndex(l => words.test(l))
    expect(at(/be excluded from the meeting/)).toBeGreaterThan(-1)
    expect(at(/be excluded from the meeting/)).toBeLessThan(at(/The family was told/))
    const introduced = at(/Orla Finnimore.*(?:presented|introduced)|introduced by Orla/)
    if (introduced !== -1) expect(at(/be excluded from the meeting/)).toBeLessThan(introduced)
  })
})

describe('the item for the next meeting', () => {
  test('names the chair of the partnership', () =>
    expect(
      minuted(
        'timed-items',
        { kind: 'next meeting' },
        {
          furtherDates: ['21 January 2027'],
          chair: 'Bram Tolliver',
          present: [{ name: 'Bram Tolliver', part: 'member', votes: true }],
          apologies: [{ name: 'Hester Vane', honorific: 'Cllr', part: 'chair', votes: true }],
        },
      ),
    ).toContain('CHAIR: Cllr Hester Vane'))
})
