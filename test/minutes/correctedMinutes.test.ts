import { describe, expect, test } from 'vitest'
import { inEnglish } from '../../src/meeting/worded.ts'
import { correctionsShown, withCorrections } from '../../src/minutes/correctedMinutes.ts'
import type { Minutes } from '../../src/minutes/minutes.ts'
import { publicCopy } from '../../src/minutes/publicCopy.ts'
import { act, clerk, given, inSession, minuted, minutesOf, note, privately, resolve, take } from '../meeting/given.ts'

const drawn: Minutes = minutesOf(
  given(
    ...inSession,
    take('5'),
    note('Heard that:\n- 12 lamps were out\n- robberies fell by 112 per cent'),
    act('Mend the **broken** lamps', ['Wells']),
    take('6'),
    resolve('twelve grants be paid'),
    note('Twelve people came.'),
    take('7'),
    privately(clerk, note('The family of Kestrel met Quentin Farrow.')),
  ),
)
const corrected = (...corrections: readonly string[]) => withCorrections({ ...drawn, corrections })
const texts = (minutes: Minutes) => JSON.stringify(minutes.items)

describe('a correction', () => {
  test('changes the number it names, and none of which that is a part', () => {
    const minutes = texts(corrected('"12" should read "14"'))
    expect(minutes).toContain('14 lamps were out')
    expect(minutes).toContain('112 per cent')
  })
  test.each([
    ['a point', '"robberies" should read "burglaries"', 'burglaries fell'],
    ['a lead', '"Heard that" should read "It was heard that"', 'It was heard that:'],
    ['an action', '"the broken lamps" should read "all lamps"', 'Mend all lamps'],
    ['an owner', '"Wells" should read "Mr Wells"', 'Mr Wells'],
    ['a decision', '"twelve grants" should read "ten grants"', 'ten grants'],
    ['restricted business', '"Quentin Farrow" should read "Quentin Farrar"', 'Quentin Farrar'],
  ])('is carried out in %s', (_where, correction, after) => expect(texts(corrected(correction))).toContain(after))
  test('is carried out in the names of those who were there, wherever the minutes repeat them', () => {
    const minutes = corrected('"Imogen Thistlewood" should read "Imogen Thistleward"')
    expect(minutes.present[0]?.name).toBe('Imogen Thistleward')
    expect(minutes.chair).toBe('Imogen Thistleward')
    expect(texts(minutes)).not.toContain('Thistlewood')
  })
  test('is carried out in what the public may read of an item closed in part, too', () => {
    const partly = minutesOf(
      given(
        ...inSession,
        take('5'),
        note('12 lamps.'),
        { type: 'ExcludePublic', paragraphs: ['3'] },
        privately(clerk, note('The sum.')),
      ),
    )
    const minutes = withCorrections({ ...partly, corrections: ['"12" should read "14"'] })
    expect(JSON.stringify(publicCopy(minutes as typeof partly).items)).toContain('14 lamps.')
  })
  test('is carried out in the item it names, and in no other', () => {
    const minutes = corrected(
      'In item 6, "twelve grants" should read "ten grants"',
      'In item 5, "people" should read "members"',
    )
    expect(JSON.stringify(minuted(minutes, '6'))).toContain('ten grants')
    expect(JSON.stringify(minuted(minutes, '6'))).toContain('people')
  })
  test('is not guessed where its words stand more than once, whatever their case, or not at all', () => {
    expect(texts(corrected('"twelve" should read "twenty"'))).toBe(texts(drawn))
    expect(texts(corrected('"thirteen" should read "twenty"'))).toBe(texts(drawn))
  })
  test('with two halves is carried out whole or not at all', () => {
    expect(texts(corrected('"12" should read "14" and "thirteen" should read "twenty"'))).toBe(texts(drawn))
    expect(texts(corrected('"12" should read "14" and "robberies" should read "burglaries"'))).toMatch(
      /14 lamps.*burglaries/,
    )
  })
  test('puts a price in as it is written', () =>
    expect(texts(corrected('"12" should read "$$12 & more $&"'))).toContain('$$12 & more $& lamps'))
  test('stays listed', () =>
    expect(corrected('"twelve" should read "twenty"', 'Dr Osterley was present.').corrections).toHaveLength(2))
})

describe('a correction before it is confirmed', () => {
  const shown = (...corrections: readonly string[]) =>
    correctionsShown(drawn, corrections).map(c => ('sentence' in c ? { ...c, sentence: inEnglish(c.sentence) } : c))
  test('is shown in its place: the item, and the passage before and after', () =>
    expect(shown('"12" should read "14"')).toEqual([
      {
        correction: '"12" should read "14"',
        outcome: 'in place',
        passage: { item: '5', text: '12 lamps were out', restricted: false },
        after: '14 lamps were out',
      },
    ]))
  test('is shown on top of those before it', () =>
    expect(shown('"12" should read "14"', '"14 lamps" should read "15 lamps"')[1]).toMatchObject({
      passage: { text: '14 lamps were out' },
      after: '15 lamps were out',
    }))
  test('in restricted business is marked for those entitled alone', () =>
    expect(shown('"Quentin" should read "Quintin"')).toMatchObject([{ passage: { item: '7', restricted: true } }]))
  test.each([
    ['"twelve" should read "twenty"', 'found more than once', 'stands 2 times (item 6). Say which item'],
    ['"thirteen" should read "twenty"', 'not found', 'does not stand in the minutes as whole words'],
    ['In item 6, "12" should read "14"', 'not found', 'does not stand in item 6'],
    ['Dr Osterley was present.', 'not word for word', 'Change the minutes yourself'],
  ])('that cannot be carried out is left to the clerk, who is told why: %s', (correction, why, sentence) =>
    expect(shown(correction)).toMatchObject([
      { outcome: 'for the clerk', why, sentence: expect.stringContaining(sentence) as string },
    ]),
  )
  test('changes nothing by being shown', () => {
    const before = JSON.stringify(drawn)
    shown('"12" should read "14"')
    expect(JSON.stringify(drawn)).toBe(before)
  })
})
