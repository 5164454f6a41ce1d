import { describe, expect, test } from 'vitest'
import { readSubstitutions, substituted, timesIn } from '../../src/minutes/substitution.ts'

describe('a correction that says what to put for what', () => {
  test.each([
    ['"twelve" should read "twenty"', [{ was: 'twelve', now: 'twenty' }]],
    ['In item 5, “twelve” to read “twenty”', [{ item: '5', was: 'twelve', now: 'twenty' }]],
    ['Replace "twelve" with "twenty" in minute SCP149a', [{ item: 'SCP149a', was: 'twelve', now: 'twenty' }]],
    ['delete "twelve" and insert "twenty"', [{ was: 'twelve', now: 'twenty' }]],
    ["'twelve' should be amended to read 'twenty'", [{ was: 'twelve', now: 'twenty' }]],
    ['"12" → "14"', [{ was: '12', now: '14' }]],
    ['“the Board’s view” should read “the Board’s views”', [{ was: 'the Board’s view', now: 'the Board’s views' }]],
    ["‘the Board's view’ should read ‘the Board's views’", [{ was: "the Board's view", now: "the Board's views" }]],
    ['"twelve lamps." should read "twenty lamps."', [{ was: 'twelve lamps', now: 'twenty lamps' }]],
    ['"item 12 was noted" should read "item 14 was noted"', [{ was: 'item 12 was noted', now: 'item 14 was noted' }]],
    [
      'in item 6 "12" should read "14" and "lamp" should read "lump"',
      [
        { item: '6', was: '12', now: '14' },
        { item: '6', was: 'lamp', now: 'lump' },
      ],
    ],
  ])('is read so: %s', (words, substitutions) => expect(readSubstitutions(words)).toEqual(substitutions))
  test.each([
    'Dr Osterley was present.',
    'after "lamps" insert "and bulbs"',
    '"12" should read "14"; add "in Quay Street"',
  ])('only in part, or not at all, is not read: %s', words => expect(readSubstitutions(words)).toEqual([]))
})

describe('the words to be replaced', () => {
  const put = (text: string, was: string, now: string) => substituted(text, { was, now })
  test.each([
    ['Robberies fell by 112 per cent.', '12'],
    ['It cost £12,500 in all, or 12.5 a head, from 14:12 on.', '12'],
    ['It cost 1,12 or 3.12.', '12'],
    ['See pages 12-24 and 2026–12.', '12'],
    ['A twelve-month plan.', 'twelve'],
    ['On the 12th.', '12'],
    ["They didn’t and don't.", 'didn'],
    ['The café.', 'caf'],
  ])('are whole words and numbers, so that nothing of this is touched: %s (“%s”)', (text, was) => {
    expect(timesIn(text, { was, now: 'X' })).toBe(0)
    expect(put(text, was, 'X')).toBe(text)
  })
  test.each([
    ['There were 12.', '12', '14', 'There were 14.'],
    ['12, or so; (12) and £12%', '12', '14', '14, or so; (14) and £14%'],
    ['“twelve”—twelve', 'twelve', 'twenty', '“twenty”—twenty'],
    ['The Board’s lamps', 'Board', 'Forum', 'The Forum’s lamps'],
    ["the Board's lamps", 'Board’s lamps', 'Forum’s lamps', 'the Forum’s lamps'],
    ['Twelve lamps were out.', 'twelve lamps', 'twenty lamps', 'Twenty lamps were out.'],
    ['TWELVE', 'twelve', 'twenty', 'Twenty'],
    ['on **winter** beds', 'winter beds', 'summer beds', 'on summer beds'],
    ['**winter beds are short**', 'winter beds', 'summer beds', '**summer beds are short**'],
    ['**too few winter** beds', 'winter beds', 'summer beds', '**too few summer beds**'],
    ['the "old" one', 'the “old” one', 'the “new” one', 'the “new” one'],
    ['2026-27 and', '2026–27', '2027–28', '2027–28 and'],
    ['a\nb', 'a b', 'c', 'c'],
    ['It was $5.', '$5', '$& $$1', 'It was $& $$1.'],
    ['bramley and Bramley', 'bramley', 'Bramley', 'Bramley and Bramley'],
  ])('are found across punctuation, quotes, case and space: %s', (text, was, now, after) =>
    expect(put(text, was, now)).toBe(after),
  )
})
