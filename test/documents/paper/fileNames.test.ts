import { describe, expect, test } from 'vitest'
import { fileName } from '../../../src/documents/paper/fileNames.ts'

const minutes = { date: '2026-11-26', shortName: 'Wexcombe CSP', status: 'draft' } as const

describe('the name of a file', () => {
  test('says the day, whose minutes they are, and that they are a draft', () => {
    expect(fileName(minutes, 'minutes', 'docx')).toBe('2026-11-26 Wexcombe CSP draft minutes.docx')
    expect(fileName({ ...minutes, status: 'issued' }, 'minutes', 'html')).toBe(
      '2026-11-26 Wexcombe CSP issued draft minutes.html',
    )
  })

  test('no longer says draft once the minutes are confirmed', () => {
    expect(fileName({ ...minutes, status: 'confirmed' }, 'minutes', 'docx')).toBe(
      '2026-11-26 Wexcombe CSP minutes.docx',
    )
  })

  test('always has the words “restricted minutes” where they are restricted', () => {
    expect(fileName(minutes, 'restricted minutes', 'docx')).toBe(
      '2026-11-26 Wexcombe CSP draft restricted minutes.docx',
    )
    expect(fileName({ ...minutes, shortName: 'W'.repeat(300) }, 'restricted minutes', 'docx')).toMatch(
      / draft restricted minutes\.docx$/,
    )
  })
})
