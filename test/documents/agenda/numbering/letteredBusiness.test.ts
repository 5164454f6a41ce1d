import { describe, expect, test } from 'vitest'
import { readAgenda } from '../../../../src/documents/agenda/readAgenda.ts'

const numbersOf = (under: string) =>
  readAgenda(
    `Fernby Parish Council\nTuesday 9 March 2027, 7.00 pm\n\nAGENDA\n\n1. Apologies\nTo receive apologies.\n\n2. Speed signs\n${under}\n\n3. Date of next meeting\n`,
  ).agenda.items.map(({ number }) => number)

describe('the points of a summons under a short title', () => {
  test.each([
    'a) To receive the December figures from Cllr Garth.\nb) To consider the purchase of a second sign at a cost of £900.',
    '(a) To consider two quotations for the posts;\n(b) To appoint a volunteer to move them.',
  ])('are business where each names something of its own: %s', under => {
    expect(
      numbersOf(under)
        .slice(1, -1)
        .map(number => number.replace(/\W/g, '')),
    ).toEqual(['2', '2a', '2b'])
  })
  test.each([
    'a) To receive the report.\nb) To consider the recommendations.',
    'a) To note progress.\nb) To agree next steps.',
  ])('are what is to be done with it, where they name nothing besides: %s', under => {
    expect(numbersOf(under)).toEqual(['1', '2', '3'])
  })
})

describe('who is to speak if they come', () => {
  test.each(['if available', 'if present', 'where available'])('is called by name alone: %s', when => {
    const [, report] = readAgenda(
      `Fernby Parish Council\nTuesday 9 March 2027\n\nAGENDA\n\n1. Apologies\n\n2. Police report\nTo receive a report from PCSO Una Garth, ${when}.\n`,
    ).agenda.items
    expect(report?.presenters).toEqual([{ name: 'PCSO Una Garth' }])
  })
})
