import { describe, expect, it } from 'vitest'
import { bothChanges, changedWithin, sameWords, shareOf } from '../../../src/documents/readBack/wordsCompared.ts'

describe('two texts', () => {
  it('are the same but for quotation marks, dashes, and spaces and hyphens that are not seen', () => {
    expect(sameWords('“It’s” – so…', '"It\'s" - so...')).toBe(true)
    expect(sameWords('a\u00a0b\u00ad c', 'a b c')).toBe(true)
    expect(sameWords('12 people', '14 people')).toBe(false)
  })
})

describe('the changes of two people to one text', () => {
  it('are both made where they do not touch', () => {
    expect(bothChanges('Calls doubled in 12 wards.', 'Calls trebled in 12 wards.', 'Calls doubled in 14 wards.')).toBe(
      'Calls trebled in 14 wards.',
    )
  })

  it('are not guessed at where both changed the same words', () => {
    expect(bothChanges('Calls doubled.', 'Calls trebled.', 'Calls halved.')).toBeUndefined()
    expect(bothChanges('Calls doubled.', 'Calls trebled.', 'Calls trebled.')).toBe('Calls trebled.')
  })

  it('never change part of another number', () => {
    expect(bothChanges('12 of 112 wards', '12 of 112 wards, all told', '14 of 112 wards')).toBe(
      '14 of 112 wards, all told',
    )
  })
})

describe('a change of a printed passage, made to the text of the record in it', () => {
  it('keeps the words of the style out of the record', () => {
    expect(
      changedWithin(
        'the plan be adopted',
        'RESOLVED that the plan be adopted.',
        'RESOLVED that the new plan be adopted.',
      ),
    ).toBe('the new plan be adopted')
    expect(
      changedWithin(
        'write to the council',
        'Ana Brandt to write to the council by May.',
        'Ana Brandt to write to both councils by May.',
      ),
    ).toBe('write to both councils')
  })

  it('is none where the words of the style themselves were changed', () => {
    expect(
      changedWithin('the plan be adopted', 'RESOLVED that the plan be adopted.', 'AGREED that the plan be adopted.'),
    ).toBeUndefined()
  })
})

describe('how much of a text is another’s', () => {
  it('is counted in words, each once', () => {
    expect(shareOf('the bus the bus', 'the bus')).toBe(0.5)
    expect(shareOf('', 'the bus')).toBe(0)
  })
})
