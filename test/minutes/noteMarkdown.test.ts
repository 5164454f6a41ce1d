import { describe, expect, test } from 'vitest'
import { readNote } from '../../src/minutes/noteMarkdown.ts'

const points = (...texts: readonly string[]) => ({ points: texts.map(text => ({ text })) })

describe('a note', () => {
  test('is a paragraph a line, as it was typed', () =>
    expect(readNote('One.\nTwo.\n\nThree.')).toEqual([
      { kind: 'paragraph', text: 'One.' },
      { kind: 'paragraph', text: 'Two.' },
      { kind: 'paragraph', text: 'Three.' },
    ]))
  test.each(['-', '*', '•', '·', '–'])('has points that begin with %s', mark =>
    expect(readNote(`${mark} one\n${mark} two`)).toMatchObject([
      { kind: 'points', list: { ordered: false, ...points('one', 'two') } },
    ]),
  )
  test('has numbered points', () =>
    expect(readNote('1. keep it\n2. raise it')).toMatchObject([
      { kind: 'points', list: { ordered: true, ...points('keep it', 'raise it') } },
    ]))
  test.each(['8. The eighth', 'From the letter:\n8. The eighth\n9. The ninth'])(
    'keeps the numbers of points that begin at another than 1: %j',
    typed => {
      const texts = readNote(typed).map(b => b.kind === 'paragraph' && b.text)
      expect(texts).toEqual(typed.split('\n'))
    },
  )
  test('has a line ending in a colon lead the points after it, over an empty line too', () => {
    expect(readNote('Heard that:\n\n- one\n- two')).toMatchObject([
      { kind: 'lead', text: 'Heard that:', list: points('one', 'two') },
    ])
    expect(readNote('Heard that:\nOne.')).toMatchObject([{ kind: 'paragraph' }, { kind: 'paragraph' }])
  })
  test('has sub-points where they are indented, by tabs too', () => {
    expect(readNote('- one\n    - under\n- two')).toMatchObject([
      { list: { points: [{ text: 'one', points: points('under') }, { text: 'two' }] } },
    ])
    expect(readNote('- one\n\t- under')).toMatchObject([{ list: { points: [{ points: points('under') }] } }])
  })
  test('goes on in a point whose next line is indented', () =>
    expect(readNote('- one\n  and more')).toMatchObject([{ list: points('one and more') }]))
  test('loses no word, however it is indented', () => {
    const typed = '   - a\n- b\n      1. c\n  d:\n- e\n\n\n f\n\t\t- g\n2) h'
    expect(
      JSON.stringify(readNote(typed))
        .match(/"text":"[^"]*"/g)
        ?.join('')
        .match(/[a-h](?=["\s:])/g)
        ?.toSorted(),
    ).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'])
  })
  test('of nothing is nothing', () => expect(readNote(' \n\r\n ')).toEqual([]))
})
