import { describe, expect, test } from 'vitest'
import { isName, readPresenters } from '../../src/meeting/presentersWritten.ts'
import { readAgenda } from '../../src/documents/agenda/readAgenda.ts'

describe('an organisation whose name is written as people’s are', () => {
  test.each([
    'Red Cross',
    'British Red Cross',
    'Age UK Marl',
    'St John Ambulance',
    'Marl Citizens Advice',
    'Shelter Cymru',
    'Natural England',
  ])('is nobody: %s', words => {
    expect(isName(words)).toBe(false)
    expect(readPresenters(`Ada Moss, ${words}`)).toEqual([{ name: 'Ada Moss', role: words }])
    expect(readPresenters(`Ada Moss, ${words} and Bo Lunt, Marl Council`)).toEqual([
      { name: 'Ada Moss', role: words },
      { name: 'Bo Lunt', role: 'Marl Council' },
    ])
  })

  test.each(['Oliver St John', 'Rose Cross', 'Mary St John Ambler', 'Age Moller'])(
    'is not taken for one: %s',
    words => {
      expect(isName(words)).toBe(true)
    },
  )

  test('is where whoever stands in the line above is from', () => {
    const rows = (...each: readonly string[]) => each.join('\n')
    const { agenda } = readAgenda(
      rows(
        'Marl Safety Board\n4 March 2027, 2pm\nItem\nSubject\nLead\nPurpose\nPaper',
        '1\nApologies\nChair\n-\n-',
        '2\nMinutes\nChair\nApprove\nPaper 1',
        '3\nHarbour lights\nAda Moss\nSt John Ambulance\nInformation\nVerbal',
        '4\nFerry lease\nBo Lunt\nAge UK\nDiscuss\nPaper 2',
        '5\nAny other business\nChair\n-\n-',
      ),
    )
    expect(agenda.items.slice(2, 4).map(({ presenters }) => presenters)).toEqual([
      [{ name: 'Ada Moss', role: 'St John Ambulance' }],
      [{ name: 'Bo Lunt', role: 'Age UK' }],
    ])
  })
})
