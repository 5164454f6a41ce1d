import { describe, expect, it } from 'vitest'
import { readAgenda } from '../../../../src/documents/agenda/readAgenda.ts'

const around = (line: string): string =>
  `Harbour Board\n2 February 2027, 2.00 pm\n\n1. Apologies\n2. Neighbourhood plan\n\n${line}\n\n3. Tenders\n4. Contract review\n`
const closedOf = (text: string): readonly string[] =>
  readAgenda(text).agenda.items.flatMap(item => (item.restriction === undefined ? [] : [item.number]))

describe('a line between two items', () => {
  it.each([
    '(At this point guests, observers and members of the press and public will leave the meeting)',
    'Observers and guests, with thanks, will now depart',
    'Third parties leave the meeting',
    'Elected members leave',
    'Schools and voluntary sector colleagues will leave at this point',
    'Voluntary sector partners are excused',
    'The remaining items are for board members only',
    'ISA signatories only',
    'Signatories to the information sharing protocol only',
    'Core members’ session',
    "Members' private session",
    'Exempt information follows',
    'The meeting will move to Part B at this point',
    'The live stream will be stopped at this point',
    'The webcast will end here',
    'End of webcast – confidential business',
    'Items below this line are confidential',
    'The items below are not for wider circulation',
    'Below the line: not for sharing outside the group',
    'TLP:AMBER from this point',
    'Personal and sensitive matters',
    'Staff-in-confidence',
    'Green papers follow',
    'Eitemau nad ydynt ar gyfer y cyhoedd',
    'Limited to statutory agencies',
    'Confined to signatories',
  ])('keeps what stands below it from others, or asks: %s', line => {
    expect(closedOf(around(line))).toEqual(['3', '4'])
  })
  it.each([
    'Members to note the dates',
    'Guests welcome',
    'Partners will present in turn',
    'Items for information only',
    'Coffee break - members to return at 11',
    'Filming and recording at meetings',
    'Members of the public are welcome',
    'Green paper on policing',
  ])('says nothing of who may be there: %s', line => {
    expect(closedOf(around(line))).toEqual([])
  })
})

describe('Part 2 before a title, and also closed behind one', () => {
  it.each(['Part 2 Lease of the depot', 'Part II Lease of the depot', 'Part 2 – Lease of the depot'])(
    'is asked about: %s',
    title => {
      expect(closedOf(`Harbour Board\n2 February 2027, 2.00 pm\n\n1. Apologies\n2. ${title}\n3. Plan\n`)).toEqual(['2'])
    },
  )
  it('closes an item with words of others behind it as well', () => {
    const lines =
      '1. Apologies\n2. Retender - Ed Wharf 10m. Also closed, and provider members leave too. Bids\n3. Plan\n'
    expect(closedOf(`Harbour Board\n2 February 2027, 2.00 pm\n\n${lines}`)).toEqual(['2'])
  })
  it('is none where it is the second part of a title', () => {
    expect(closedOf('Harbour Board\n2 February 2027, 2.00 pm\n\n1. Apologies\n2. Lamp plan part 2\n3. Plan\n')).toEqual(
      [],
    )
  })
})

describe('words beside a title or below it', () => {
  const forms: readonly (readonly [string, (words: string) => string])[] = [
    ['in a bracket', words => `3. Tenders (${words})`],
    ['behind a dash', words => `3. Tenders - ${words}`],
    ['in a bracket below', words => `3. Tenders\n   (${words})`],
  ]
  const withItem = (line: string): string =>
    `Harbour Board\n2 February 2027, 2.00 pm\n\n1. Apologies\n2. Neighbourhood plan\n${line}\n4. Contract review\n`
  it.each(
    [
      'contains third party information',
      'subject to legal privilege',
      'legally privileged',
      'hard copy at the meeting, to be returned',
      'to be collected at end of meeting',
      'tabled and collected in',
      's.100A',
      'Part B item',
    ].flatMap(words => forms.map(([where, form]) => [words, where, form(words)] as const)),
  )('keep the item from others, or ask: %s, %s', (_words, _where, line) => {
    expect(closedOf(withItem(line))).toEqual(['3'])
  })
  it.each(
    [
      'protected characteristics',
      'data to be collected from partners',
      'Part B of the action plan',
      'third party reporting centres',
      'section 106',
      'privatisation of the leisure centre',
    ].flatMap(words => forms.map(([where, form]) => [words, where, form(words)] as const)),
  )('are about something else: %s, %s', (_words, _where, line) => {
    expect(closedOf(withItem(line))).toEqual([])
  })
})
