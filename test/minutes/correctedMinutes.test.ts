import { describe, expect, test } from 'vitest'
import { readSubstitution, withCorrections } from '../../src/minutes/correctedMinutes.ts'
import type { Minutes } from '../../src/minutes/minutes.ts'
import { given, inSession, minuted, minutesOf, note, resolve, take, act } from '../meeting/given.ts'

const drawn: Minutes = minutesOf(
  given(
    ...inSession,
    take('5'),
    note('Heard that:\n- twelve lamps were out'),
    act('Mend twelve lamps', ['Wells']),
    take('6'),
    resolve('twelve grants be paid'),
  ),
)
const corrected = (...corrections: readonly string[]) => withCorrections({ ...drawn, corrections })

describe('a correction', () => {
  test.each([
    ['"twelve" should read "twenty"', { was: 'twelve', now: 'twenty' }],
    ['In item 5, “twelve” to read “twenty”', { item: '5', was: 'twelve', now: 'twenty' }],
    ['Replace "twelve" with "twenty" in minute SCP149a', { item: 'SCP149a', was: 'twelve', now: 'twenty' }],
    ['delete "twelve" and insert "twenty"', { was: 'twelve', now: 'twenty' }],
  ])('that says what to put for what is read so: %s', (words, substitution) =>
    expect(readSubstitution(words)).toEqual(substitution),
  )
  test('that does not is only noted', () => expect(readSubstitution('Dr Osterley was present.')).toBeUndefined())
  test('is carried out in notes, points, decisions and actions alike', () =>
    expect(JSON.stringify(corrected('"twelve" should read "twenty"').items)).not.toContain('twelve'))
  test('is carried out in the item it names, and in no other', () => {
    const minutes = corrected('In item 6, "twelve" should read "twenty"')
    expect(JSON.stringify(minuted(minutes, '6'))).toContain('twenty')
    expect(JSON.stringify(minuted(minutes, '5'))).toContain('twelve')
  })
  test('puts a price in as it is written', () =>
    expect(JSON.stringify(corrected('"twelve" should read "$$12 & more $&"').items)).toContain('$$12 & more $& lamps'))
  test('stays listed', () =>
    expect(corrected('"twelve" should read "twenty"', 'Dr Osterley was present.').corrections).toHaveLength(2))
})
