import { describe, expect, test } from 'vitest'
import { readTitle } from '../../../../src/documents/agenda/titles/title.ts'
import { readPaper } from '../../../../src/documents/agenda/papers/papers.ts'
import { readMinutes } from '../../../../src/documents/agenda/vocabulary/durations.ts'

describe('the title of an item', () => {
  test.each([
    ['LAMPS pdf icon PDF 463 KB', { title: 'LAMPS', paper: { size: '463 KB' } }],
    ['Lamps PDF 14 MB', { title: 'Lamps', paper: { size: '14 MB' } }],
    ['Lamps (Pages 9 - 24)', { title: 'Lamps', paper: { pages: '9-24' } }],
    ['LAMPS (VERBAL)', { title: 'LAMPS', verbal: true }],
    ['Lamps (Verbal Update) 10 mins', { title: 'Lamps', verbal: true, minutes: 10 }],
    ['Lamps (1 hour 30 minutes)', { title: 'Lamps', minutes: 90 }],
    [
      'RESTRICTED: Lamps (VERBAL) pdf icon PDF 3 KB',
      { title: 'Lamps', restricted: true, verbal: true, paper: { size: '3 KB' } },
    ],
    ['Report on page 9', { title: 'Report on page 9' }],
    ['Minutes', { title: 'Minutes' }],
    ['10 minutes', { title: '10 minutes' }],
    ['RESTRICTED:', { title: 'RESTRICTED:' }],
    ['Restricted parking in Mill Lane', { title: 'Restricted parking in Mill Lane', restricted: false }],
    ['5-Year Plan 2026/27', { title: '5-Year Plan 2026/27' }],
  ])('is taken apart: %s', (title, parts) =>
    expect(readTitle(title)).toEqual({ restricted: false, verbal: false, ...parts }),
  )
})

describe('a paper', () => {
  test.each([
    ['Lamps 2026 (pages 9-24)', { title: 'Lamps 2026', pages: '9-24' }],
    ['Lamps (463 KB)', { title: 'Lamps', size: '463 KB' }],
    ['Lamps (PDF, 1.4mb) (pages 1–3)', { title: 'Lamps', size: '1.4 MB', pages: '1-3' }],
    ['pages 9 to 24', { pages: '9-24' }],
    ['Lamps (to follow)', { title: 'Lamps (to follow)' }],
  ])('is read: %s', (written, paper) => expect(readPaper(written)).toEqual(paper))
})

describe('a length of time', () => {
  test.each([
    ['15 minutes', 15],
    ['10 mins', 10],
    ['(5 MINUTES)', 5],
    ['1 hour', 60],
    ['1 hr 30 mins', 90],
    ['half an hour', 30],
    ['soon', undefined],
    ['2.00 pm', undefined],
    ['', undefined],
    ['15', undefined],
  ])('%s', (written, minutes) => {
    expect(readMinutes(written)).toBe(minutes)
  })
})

describe('the pages of a pack behind a dash or a comma', () => {
  test.each(['Minute of 2 September 2026 - Pages 1-6', 'Minute of 2 September 2026, pages 1 to 6'])(
    'are the paper, and no part of the title: %s',
    written =>
      expect(readTitle(written)).toMatchObject({ title: 'Minute of 2 September 2026', paper: { pages: '1-6' } }),
  )
})
