import { describe, expect, test } from 'vitest'
import { findableIn } from '../../src/minutes/findable.ts'
import {
  type History,
  act,
  by,
  called,
  chair,
  close,
  councillor,
  declare,
  everybody,
  given,
  inSession,
  next,
  note,
  open,
  present,
  privately,
  clerk,
  publish,
  resolve,
  take,
  undo,
} from '../meeting/given.ts'

const found = (history: History) => findableIn(history.meeting).entries
const texts = (history: History) => found(history).map(e => e.text)

describe('what can be found of a meeting', () => {
  test('is its decisions, actions and notes, each with its minute and title', () => {
    const history = given(
      ...inSession,
      take('5'),
      note('Three things were heard:\n- of buses\n- of trams'),
      resolve('the marshals stay'),
      act('Write to the operator'),
    )
    expect(found(history)).toMatchObject([
      {
        kind: 'note',
        number: '5',
        title: 'Night bus marshals',
        text: 'Three things were heard: of buses; of trams',
        restricted: false,
      },
      { kind: 'decision', text: 'Resolved that the marshals stay' },
      { kind: 'action', text: 'A1 Orla Finnimore: Write to the operator' },
    ])
  })

  test('is what was put right, and nothing that was struck or taken back', () => {
    const before = given(...inSession, take('5'), note('The buss ran'), note('Struck'), note('Undone'))
    const entry = (n: number) => before.meeting.entries.filter(e => e.kind === 'note')[n]?.id ?? ''
    const history = given(
      ...inSession,
      take('5'),
      note('The buss ran'),
      note('Struck'),
      note('Undone'),
      undo,
      { type: 'AmendEntry', entry: entry(0), text: 'The bus ran' },
      { type: 'StrikeEntry', entry: entry(1) },
    )
    expect(texts(history)).toEqual(['The bus ran'])
  })

  test('has the words the minutes were confirmed with', () => {
    const history = given(...inSession, take('5'), note('Twelve buses ran'), close, {
      type: 'ConfirmMinutes',
      corrections: ['In item 5, “Twelve” should read “Fourteen”'],
      on: '2027-01-28',
      atMeeting: 'saltmarsh/2',
    })
    expect(texts(history)).toEqual(['Fourteen buses ran'])
  })

  test('is restricted where it was said of a restricted item, and then has the closed title', () => {
    const history = given(...inSession, take('7'), privately(clerk, note('Two visits were missed')))
    expect(found(history)).toMatchObject([{ title: 'Review of case Kestrel', restricted: true }])
  })

  test('is restricted where the public were excluded for it alone', () => {
    const history = given(
      ...inSession,
      take('5'),
      note('Open'),
      { type: 'ExcludePublic', paragraphs: ['3'] },
      privately(clerk, note('Closed')),
    )
    expect(found(history).map(e => [e.text, e.restricted, e.title])).toEqual([
      ['Open', false, 'Night bus marshals'],
      ['Closed', true, 'Night bus marshals'],
    ])
  })

  test('has no interest anybody declared, sensitive or not, and no message to the clerk', () => {
    const history = given(
      called(),
      publish,
      by(councillor, declare('Personal interest', ['5'], { nature: 'My aunt drives it' })),
      by(chair, declare('Personal interest', ['6'], { nature: 'SECRET', sensitive: true })),
      present(...everybody),
      open,
      take('5'),
      next,
    )
    expect(JSON.stringify(findableIn(history.meeting))).not.toMatch(/aunt|SECRET|interest/i)
  })

  test('is nothing where the agenda was not published', () => {
    expect(found(given(called()))).toEqual([])
  })

  test('names the confirmed file before the draft, and the restricted one apart', () => {
    const filed = (document: string) => ({
      command: {
        type: 'RecordFiling',
        document,
        version: 1,
        filed: { name: document, link: `https://papers.example/${document}`, mark: 'm', besideEdits: false },
      } as const,
      by: { name: 'Partnership Clerk' },
      where: 'by itself' as const,
    })
    const drafts = [...inSession, close, filed('draft minutes.docx'), filed('draft restricted minutes.docx')]
    expect(findableIn(given(...drafts).meeting)).toMatchObject({
      link: 'https://papers.example/draft minutes.docx',
      restrictedLink: 'https://papers.example/draft restricted minutes.docx',
    })
    expect(findableIn(given(...drafts, filed('minutes.docx')).meeting).link).toBe('https://papers.example/minutes.docx')
  })
})
