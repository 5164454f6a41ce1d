import { describe, expect, test } from 'vitest'
import { readAgenda } from '../../../src/documents/agenda/readAgenda.ts'

const head = 'Marlby Parish Council\nTuesday 4 May 2027 at 7pm\nMarlby Hall\n\nAGENDA\n\n'
const items = (text: string) =>
  readAgenda(head + text).agenda.items.map(
    ({ number, title, restriction }) =>
      `${number} ${restriction?.closedTitle ?? title}${restriction === undefined ? '' : ' [closed]'}`,
  )

describe('the parts of an item', () => {
  test('are one point alone, where other items have several of the same manner', () => {
    expect(
      items(
        '1. Apologies\n2. Highways\ni) Potholes\nii) Verges\n3. Finance\n\ni) Bank signatories\n\n4. Planning\n5. Date of next meeting',
      ),
    ).toEqual([
      '1 Apologies',
      '2 Highways',
      '2i Potholes',
      '2ii Verges',
      '3 Finance',
      '3i Bank signatories',
      '4 Planning',
      '5 Date of next meeting',
    ])
  })

  test('are not one point alone of which the text above speaks, or where no item has such', () => {
    expect(
      items('1. Apologies\n2. Highways\n(a) Potholes\n3. Finance\n4. Declarations\n5. Date of next meeting'),
    ).toEqual(['1 Apologies', '2 Highways', '3 Finance', '4 Declarations', '5 Date of next meeting'])
    expect(
      items(
        '1. Apologies\n2. Highways\n(a) Potholes\n(b) Verges\n3. Finance\nAs was said at the last meeting:\n(a) Bank signatories\n4. Date of next meeting',
      ),
    ).not.toContain('3(a) Bank signatories')
  })

  test.each([
    ['a)', 'b)', 'd)'],
    ['(i)', '(ii)', '(iv)'],
    ['i.', 'iii.', 'iv.'],
    ['a.', 'c.', 'd.'],
  ])('may have lost one on the way: %s %s %s', (first, second, third) => {
    expect(
      items(`1. Apologies\n2. Highways\n${first} Potholes\n${second} Verges\n${third} Bus shelter\n3. AOB`),
    ).toHaveLength(6)
  })

  test('may end with a colon, and go on past ix', () => {
    const numerals = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']
    const points = numerals.map(each => `${each}) Plot ${each.length} of the allotments:`).join('\n\n')
    expect(items(`1. Apologies\n\n2. Allotments\n\n${points}\n\n3. AOB`)).toHaveLength(15)
  })

  test('may stand right behind their marks', () => {
    expect(items('1. Apologies\n2. Reports\ni.Fen\nii.Highways\niii.Drains & Ditches\n3. AOB')).toEqual([
      '1 Apologies',
      '2 Reports',
      '2i Fen',
      '2ii Highways',
      '2iii Drains & Ditches',
      '3 AOB',
    ])
  })

  test.each([
    ['Minutes of 6 April 2027', 'Accuracy', 'Matters arising'],
    ['Minutes and actions', 'Action log', 'Adoption of minutes'],
    ['Minutes of the last meeting', 'Approval of minutes', 'Outstanding actions'],
  ])('are what comes up under the minutes: %s', (title, one, other) => {
    expect(items(`1. Apologies\n2. ${title}\n   a. ${one}\n   b. ${other}\n3. AOB`)).toEqual([
      '1 Apologies',
      `2 ${title}`,
      `2a ${one}`,
      `2b ${other}`,
      '3 AOB',
    ])
  })

  test('have parts of their own, which are closed with them', () => {
    expect(
      items(
        '1 APOLOGIES\n\n2 REPORT OF THE MANAGER\n\n2.1 Action plan\n\n2.2 Letters\n\n(a) Joint committee\n(b) Recovered assets\n\n3 CONFIDENTIAL REPORT OF THE MANAGER\n\n3.1 Staffing\n\n(a) Rota\n(b) Cover\n\n4 ANY OTHER BUSINESS',
      ),
    ).toEqual([
      '1 APOLOGIES',
      '2 REPORT OF THE MANAGER',
      '2.1 Action plan',
      '2.2 Letters',
      '2.2(a) Joint committee',
      '2.2(b) Recovered assets',
      '3 CONFIDENTIAL REPORT OF THE MANAGER [closed]',
      '3.1 Staffing [closed]',
      '3.1(a) Rota [closed]',
      '3.1(b) Cover [closed]',
      '4 ANY OTHER BUSINESS',
    ])
  })

  test('stand under their item where only some of the titles have numbers', () => {
    const agenda = readAgenda(
      `${head}Apologies\n\n1. Minutes of 6 April 2027\n2. Matters arising\n3. Chairman’s report\n4. Reports from Councillors\ni.Fen\n\nii.Highways\n\niii.Drains & Ditches\n\nFinancial report\n\nDate of next meeting`,
    ).agenda
    expect(agenda.items.map(({ number, title }) => `${number} ${title}`).slice(0, 7)).toEqual([
      '1 Minutes of 6 April 2027',
      '2 Matters arising',
      '3 Chairman’s report',
      '4 Reports from Councillors',
      '4i Fen',
      '4ii Highways',
      '4iii Drains & Ditches',
    ])
  })

  test('may have who presents them far to the right, right behind their marks', () => {
    const gap = ' '.repeat(40)
    expect(
      readAgenda(
        `${head}1. Apologies\n2. Reports\ni.Fen${gap}M. Quill\nii.Highways${gap}Bo Lunt\niii.Drains${gap}Ada Moss\n3. AOB`,
      ).agenda.items.map(({ number, presenters }) => `${number} ${presenters.map(({ name }) => name).join()}`),
    ).toEqual(['1 ', '2 ', '2i M. Quill', '2ii Bo Lunt', '2iii Ada Moss', '3 '])
  })
})
