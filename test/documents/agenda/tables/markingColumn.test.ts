import { describe, expect, test } from 'vitest'
import { readAgenda } from '../../../../src/documents/agenda/readAgenda.ts'

const rows = (head: string, ...markings: readonly string[]) =>
  `Fernby CONTEST Board\nTuesday 9 March 2027, 2.00 pm\n\nNo.\tItem\tLead\t${head}\n${markings
    .map(
      (marking, at) =>
        `${at + 1}\t${['Apologies', 'Minutes', 'Threat', 'Plan', 'Cases', 'AOB'][at]}\tUna Cole\t${marking}`,
    )
    .join('\n')}\n`
const access = (text: string) =>
  readAgenda(text).agenda.items.map(({ restriction, doubtful }) =>
    restriction === undefined ? 'open' : doubtful === true ? 'asked' : 'closed',
  )

describe('the marking in the column of a table', () => {
  test.each([
    ['Marking', 'OFFICIAL-SENSITIVE', 'closed'],
    ['Marking', 'OFFICIAL SENSITIVE', 'closed'],
    ['Protective marking', 'Official: Sensitive', 'closed'],
    ['Classification', 'O/S', 'closed'],
    ['GSC', 'O-S', 'closed'],
    ['TLP', 'RED', 'asked'],
    ['TLP', 'AMBER', 'asked'],
    ['Part', 'B', 'asked'],
    ['Sensitivity', 'SILVER', 'asked'],
  ])('decides for its own row: %s %s', (head, marking, is) => {
    expect(access(rows(head, '', '', marking, '', marking, ''))).toEqual(['open', 'open', is, 'open', is, 'open'])
  })

  test.each([
    ['Marking', 'OFFICIAL'],
    ['Marking', 'N/A'],
    ['TLP', 'GREEN'],
    ['TLP', 'CLEAR'],
    ['Part', 'A'],
    ['Classification', 'Not protectively marked'],
  ])('leaves a row open that it calls so: %s %s', (head, marking) => {
    expect(
      access(rows(head, marking, marking, 'OFFICIAL-SENSITIVE', marking, '-', marking)).filter(is => is !== 'open'),
    ).toHaveLength(1)
  })

  test('is nobody who presents', () => {
    expect(
      readAgenda(rows('Marking', '', 'OFFICIAL', 'OFFICIAL SENSITIVE', '', '', '')).agenda.items[2]?.presenters,
    ).toEqual([{ name: 'Una Cole' }])
  })
})

describe('a note on what a marking means', () => {
  const noted = (note: string, ...markings: readonly string[]) => {
    const { agenda, unread } = readAgenda(`${rows('Marking', ...markings)}\n${note}\n`)
    return {
      access: access(`${rows('Marking', ...markings)}\n${note}\n`),
      last: agenda.items.at(-1)?.standingText,
      unread: unread.map(({ text }) => text),
    }
  }

  test('closes nothing above it, and is shown', () => {
    const note = 'Items marked OFFICIAL-SENSITIVE are closed: cleared members only. All others wait outside.'
    expect(noted(note, '', 'OFFICIAL', 'OFFICIAL-SENSITIVE', '', '', 'OFFICIAL')).toEqual({
      access: ['open', 'open', 'closed', 'open', 'open', 'open'],
      last: [],
      unread: [note],
    })
  })

  test('closes what bears the marking', () => {
    expect(noted('Items marked BLUE are taken in private.', '', '', 'BLUE', '', '', '').access).toEqual([
      'open',
      'open',
      'closed',
      'open',
      'open',
      'open',
    ])
  })

  test('closes nothing that only ends in the same words', () => {
    expect(
      access(
        'Fernby Board\n9 March 2027\n\n1. Apologies\n2. Minutes\n3. Housing review Part B\n4. Lease (Part B)\n\nPart B items are confidential.',
      ),
    ).toEqual(['open', 'open', 'open', 'closed'])
  })
})
