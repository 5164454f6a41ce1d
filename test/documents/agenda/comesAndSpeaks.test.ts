import { describe, expect, test } from 'vitest'
import { fullTitle } from '../../../src/meeting/agenda.ts'
import { presenterWritten } from '../../../src/meeting/presentersWritten.ts'
import { readAgenda } from '../../../src/documents/agenda/readAgenda.ts'

/** The third item of an agenda in which nobody else is named. */
const third = (...lines: readonly string[]) =>
  readAgenda(
    `Harbour Board\n4 March 2027, 2pm\n\n1. Apologies\n2. Minutes\n3. ${lines.join('\n   ')}\n4. Lamps\n5. Any other business\n`,
  ).agenda.items[2]
const told = (...lines: readonly string[]) => {
  const item = third(...lines)
  return item && [fullTitle(item), item.presenters.map(presenterWritten).join('; ')]
}

describe('a post that comes to an item', () => {
  test.each([
    ['Cranes – Port Manager to report', 'Port Manager'],
    ['Cranes – Port Manager will present', 'Port Manager'],
    ['Cranes - Board Manager to lead', 'Board Manager'],
    ['Cranes – Chair to report', 'Chair'],
    ['Cranes (Port Manager to report)', 'Port Manager'],
    ['Cranes – Ada Moss to present', 'Ada Moss'],
    ['Cranes: Harbour Master to update', 'Harbour Master'],
  ])('presents it: %s', (line, who) => {
    expect(told(line)).toEqual(['Cranes', who])
  })

  test.each(['Plan for officers to present', 'Cranes – what the port is to report'])(
    'is none where nobody is named: %s',
    line => {
      expect(told(line)).toEqual([line, ''])
    },
  )
})

describe('who presents in Welsh', () => {
  test.each([
    ['Cyflwynir gan Dr Ada Moss, Iechyd Cyhoeddus Cymru', 'Dr Ada Moss, Iechyd Cyhoeddus Cymru'],
    ['Cyflwynwyd gan Ada Moss, Cyngor Marl', 'Ada Moss, Cyngor Marl'],
    ["I'w gyflwyno gan Ada Moss, Cyngor Marl", 'Ada Moss, Cyngor Marl'],
    ['Dan arweiniad Ada Moss, Cyngor Marl', 'Ada Moss, Cyngor Marl'],
    ['Ada Moss, Cyngor Marl i gyflwyno', 'Ada Moss, Cyngor Marl'],
  ])('is told under a title: %s', (line, who) => {
    expect(told('Craeniau', line)).toEqual(['Craeniau', who])
  })
})

describe('who a title says is to be heard', () => {
  test.each([
    ['To receive a report from Sgt Ada Moss, Harbour Policing Team.', 'Sgt Ada Moss, Harbour Policing Team'],
    ['To receive an update from Dr Ada Moss, Marl Trust, on beds', 'Dr Ada Moss, Marl Trust'],
    ['To hear from Ada Moss, Chair of Marl Trust', 'Ada Moss, Chair of Marl Trust'],
    ['To receive the report of the Port Manager, Ada Moss', 'Ada Moss, Port Manager'],
  ])('presents it, and the title stays: %s', (line, who) => {
    expect(told(line)).toEqual([line, who])
  })

  test.each([
    "To note the Clerk's report",
    'To receive a report from Marl Bay, on bins',
    'To note the report on Mill Lane',
  ])('is nobody in: %s', line => {
    expect(told(line)).toEqual([line, ''])
  })
})

describe('an item by word of mouth, with who speaks in the same field', () => {
  test.each([
    'Cranes - verbal, Ada Moss',
    'Cranes - Ada Moss, verbal',
    'Cranes – oral update – Ada Moss',
    'Cranes – Ada Moss; verbal update',
  ])('is told as both: %s', line => {
    const item = readAgenda(
      `Harbour Board\n4 March 2027, 2pm\n\n1. Apologies\n2. Minutes – Bo Lunt\n3. ${line}\n4. Lamps – Cy Marl\n5. Any other business\n`,
    ).agenda.items[2]
    expect(item).toMatchObject({ title: 'Cranes', verbal: true, presenters: [{ name: 'Ada Moss' }] })
  })

  test('is none where the word is what it is about', () => {
    expect(told('Cranes – Oral, Dental and Eye Health')).toEqual(['Cranes – Oral, Dental and Eye Health', ''])
  })
})

describe('what is not settled, in a sentence behind a title', () => {
  test.each([
    'Cranes - Ada Moss. Probably confidential, will confirm',
    'Cranes - Ada Moss. Might be confidential.',
    'Cranes - verbal, Ada Moss. Likely to be exempt, Clerk to confirm',
    'Cranes - Ada Moss. Chair to decide whether in public.',
    'Cranes (Ada Moss). Not sure if this is for the whole group',
  ])('asks, and who presents is told all the same: %s', line => {
    const item = readAgenda(
      `Harbour Board\n4 March 2027, 2pm\n\n1. Apologies\n2. Minutes – Bo Lunt\n3. ${line}\n4. Lamps – Cy Marl\n5. Any other business\n`,
    ).agenda.items[2]
    expect(item && fullTitle(item)).toBe('Cranes')
    expect(item).toMatchObject({ doubtful: true, presenters: [{ name: 'Ada Moss' }] })
  })
})

describe('a bracket with a dash and a plea in it', () => {
  test('is whole: what is kept back until a day is asked about', () => {
    const item = third('Cranes (embargoed until 25 Feb – please check before sharing)')
    expect(item).toMatchObject({
      doubtful: true,
      standingText: ['embargoed until 25 Feb – please check before sharing'],
    })
    expect(item && fullTitle(item)).toBe('Cranes')
  })

  test.each(['Cranes (draft – please read before the day)', 'Cranes (version 2 - please use this one)'])(
    'is never cut in two: %s',
    line => {
      const item = third(line)
      const words = [item && fullTitle(item), ...(item?.standingText ?? [])]
      for (const each of words) expect(each?.split('(').length).toBe(each?.split(')').length)
    },
  )
})

describe('the points under minutes', () => {
  test.each([
    ['(a) To approve the minutes of 4 May (Pages 3 - 8)', '(b) To note the log (Page 9)'],
    ['a) To agree the notes of 4 May - Paper 1', 'b) To note the action log - Paper 1a'],
    ['(i) To confirm the minutes of 4 May (Enclosure A)', '(ii) To review the action log (Enclosure B)'],
  ])('are items where each has its own paper: %s', (first, second) => {
    const { items } = readAgenda(
      `Harbour Board\n4 March 2027, 2pm\n\n1. Apologies\n2. Minutes\n   ${first}\n   ${second}\n3. Lamps\n`,
    ).agenda
    expect(items.map(({ number, papers }) => [number.replace(/^\d\W?|\W$/g, ''), papers.length])).toEqual([
      ['', 0],
      ['', 0],
      [/\p{L}+/u.exec(first)?.[0], 1],
      [/\p{L}+/u.exec(second)?.[0], 1],
      ['', 0],
    ])
  })

  test('are none where one paper does for all', () => {
    const { items } = readAgenda(
      `Harbour Board\n4 March 2027, 2pm\n\n1. Apologies\n2. Minutes\n   (a) To approve the minutes of 4 May\n   (b) To note the log (Page 9)\n3. Lamps\n`,
    ).agenda
    expect(items.map(({ number }) => number)).toEqual(['1', '2', '3'])
  })
})

test.each([
  ['Restricted enclosure 6 View the reasons why document 36./2 is restricted', 'Restricted enclosure 6'],
  ['Appendix 2 - Scores, item 3 View the reasons why document 3./2 is restricted', 'Appendix 2 - Scores'],
  ['Appendix B , View the reasons why document 3./3 is restricted', 'Appendix B'],
])('the name of a document is told from why it is restricted: %s', (line, title) => {
  const item = third('Cranes', 'Additional documents:', line)
  expect(item).toMatchObject({ papers: [{ title }], restriction: {} })
})
