import { expect, it } from 'vitest'
import { readAgenda } from '../../../../src/documents/agenda/readAgenda.ts'

it.each([
  ['To receive any apologies for absence.', 'To note the plan', 'To note the plan'],
  ['To note the plan', '2 Looks like one as well', 'To receive any apologies for absence.'],
])('what is set in below the one item that has a number is said of it: %s', (...below) => {
  const { items } = readAgenda(
    `Harbour Board\n2 February 2027, 2.00 pm\n\n1. Minutes\n${['To receive any apologies for absence.', ...below].map(line => `   ${line}\n`).join('')}`,
  ).agenda
  expect(items.map(({ number, title }) => `${number} ${title}`)).toEqual(['1 Minutes'])
})
