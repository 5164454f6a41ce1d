import { describe, expect, test } from 'vitest'
import { readAgenda } from '../../../../src/documents/agenda/readAgenda.ts'

const itemsOf = (text: string) =>
  readAgenda(text).agenda.items.map(({ number, title, minutes, presenters }) => [
    number,
    title,
    minutes,
    presenters.map(({ name }) => name).join(' and '),
  ])

describe('a table out of a PDF whose cells stand below each title, who, when and on which page', () => {
  const head = 'Fernby Youth Board\nTuesday 9 March 2027\n09:30 – 11:00\n\nAGENDA\n\n'
  const items = [
    ['1', 'Welcome', 5, 'Una Garth'],
    ['2', 'Minutes of the meeting of 8 December 2026 and action log', 10, 'Una Garth'],
    ['3', 'Detached work', 25, 'Bo Lunt'],
    ['4', 'Any other business', 50, 'All'],
  ]
  const page = (end: (page: string) => string, dot = ':') =>
    [
      `1 Welcome\nUna Garth 09${dot}30${end('-')}`,
      `2 Minutes of the meeting of 8 December 2026 and\naction log\nUna Garth 09${dot}35${end('3')}`,
      `3 Detached work\nBo Lunt, Youth Manager 09${dot}45${end('17')}`,
      `4 Any other business\nAll 10${dot}10${end('-')}`,
    ].join('\n\n')

  test('has its leads and its times, and no pages', () => {
    const text = `${head}Item Subject Lead Time Page\n\n${page(p => ` ${p}`)}\n`
    expect(itemsOf(text)).toEqual(items)
    expect(readAgenda(text).unread).toEqual([])
    expect(readAgenda(text).agenda.items.flatMap(({ standingText }) => standingText)).toEqual([])
  })
  test('by its heads alone or its pages alone, and with stops in the times', () => {
    expect(itemsOf(`${head}No Item Lead Time\n\n${page(() => '', '.')}\n`)).toEqual(items)
    expect(itemsOf(`${head}${page(p => ` ${p}`)}\n`)).toEqual(items)
  })
  test('but not where the times do not come one after the other', () => {
    const text = `${head}1 Buses\nUna Garth 11:30\n\n2 Lamps\nBo Lunt 09:15\n\n3 Boats\nUna Garth 10:10\n`
    expect(itemsOf(text).map(([, , minutes]) => minutes)).toEqual([undefined, undefined, undefined])
  })
})

describe('a row with a cell less than the others', () => {
  test('has its paper, though it stands under the times', () => {
    const text =
      'Fernby Youth Board\nTuesday 9 March 2027\n\nAGENDA\n\n1.\tWelcome\tChair\t9.30 – 9.40\n2.\tPlan\tUna Garth\t9.40 – 9.50\tPaper 1\n3.\tSub-groups\t\t9.50 – 10.00\n3a\tTraining\tBo Lunt\tPaper 2a\n3b\tPolicy\tUna Garth\tPaper 2b\n4.\tRisk\tUna Garth\t10.00 – 10.20\tPaper 3\n'
    expect(readAgenda(text).agenda.items.map(({ papers }) => papers.map(({ title }) => title).join())).toEqual([
      '',
      'Paper 1',
      '',
      'Paper 2a',
      'Paper 2b',
      'Paper 3',
    ])
  })
})
