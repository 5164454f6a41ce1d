import { describe, expect, it } from 'vitest'
import { readAgenda } from '../../../../src/documents/agenda/readAgenda.ts'

/** An agenda of which the third row is this, under these heads. */
const third = (heads: string, row: string, others: string) => {
  const [, , item] = readAgenda(
    `Harbour Board\n2 February 2027, 2.00 pm\n\n${heads}\n1\tApologies\t${others}\n2\tMinutes\t${others}\n3\t${row}\n4\tPlan\t${others}\n`,
  ).agenda.items
  return { open: item?.title, closed: item?.restriction?.closedTitle, asked: item?.doubtful === true }
}

describe('a marking in the cell of a title, over what the item is called', () => {
  const under = (marking: string) =>
    third('No.\tItem\tLead\tTime', `${marking}\nLease of the depot\tBea Nunn\t10.20`, 'Chair\t10.00')
  it.each(['Confidential item', 'Exempt', 'EXEMPT ITEM', 'CONFIDENTIAL ITEM', 'Private'])('closes it: %s', marking => {
    expect(under(marking)).toEqual({ open: 'Lease of the depot', closed: 'Lease of the depot', asked: false })
  })
  it('is asked about where it may be a part of something', () => {
    expect(under('Part 2')).toEqual({ open: 'Restricted item', closed: 'Lease of the depot', asked: true })
  })
})

describe('a column that says Open', () => {
  const called = (title: string) => third('No.\tItem\tLead\tOpen / Closed', `${title}\tBea Nunn\tOpen`, 'Chair\tOpen')
  it.each(['Private patients', 'Exempt accommodation: standards'])(
    'leaves a title that sounds closed open: %s',
    title => {
      expect(called(title)).toEqual({ open: title, closed: undefined, asked: false })
    },
  )
  it.each(['In confidence: the helpline', 'Safe places (confidential)'])('opens nothing that is marked: %s', title => {
    expect(called(title).closed).not.toBeUndefined()
  })
})
