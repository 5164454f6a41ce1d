import { describe, expect, it } from 'vitest'
import { readNote } from '../../src/minutes/noteMarkdown.ts'
import { writeNote } from '../../src/minutes/noteWritten.ts'

describe('a note written again', () => {
  it.each([
    'One paragraph.\n\nAnother.',
    '- a point\n- another\n  - under it\n    1. numbered\n    2. further down\n- a last',
    'What was said:\n- a point\n\nAnd a paragraph.\n\n1. first\n2. second',
    'A **bold** word and an _italic_ one.',
  ])('is read as it was: %s', text => {
    expect(readNote(writeNote(readNote(text)))).toEqual(readNote(text))
  })

  it('never makes a point of a paragraph that begins with a dash', () => {
    expect(readNote(writeNote([{ kind: 'paragraph', text: '– as was said' }]))).toEqual([
      { kind: 'paragraph', text: 'as was said' },
    ])
  })
})
