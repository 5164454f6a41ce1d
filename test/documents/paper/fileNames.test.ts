import { describe, expect, test } from 'vitest'
import { fileName } from '../../../src/documents/paper/fileNames.ts'

const minutes = { date: '2026-11-26', shortName: 'Wexcombe CSP', status: 'draft' } as const

describe('the name of a file', () => {
  test('says the day, whose minutes they are, and that they are a draft', () => {
    expect(fileName(minutes, 'minutes', 'docx', 'en')).toBe('2026-11-26 Wexcombe CSP draft minutes.docx')
    expect(fileName({ ...minutes, status: 'issued' }, 'minutes', 'html', 'en')).toBe(
      '2026-11-26 Wexcombe CSP issued draft minutes.html',
    )
  })

  test('no longer says draft once the minutes are confirmed', () => {
    expect(fileName({ ...minutes, status: 'confirmed' }, 'minutes', 'docx', 'en')).toBe(
      '2026-11-26 Wexcombe CSP minutes.docx',
    )
  })

  test('always has the words “restricted minutes” where they are restricted', () => {
    expect(fileName(minutes, 'restricted minutes', 'docx', 'en')).toBe(
      '2026-11-26 Wexcombe CSP draft restricted minutes.docx',
    )
    expect(fileName({ ...minutes, shortName: 'W'.repeat(300) }, 'restricted minutes', 'docx', 'en')).toMatch(
      / draft restricted minutes\.docx$/,
    )
  })

  test.each([
    ['minutes', 'draft', '2026-11-26 Wexcombe CSP cofnodion drafft.docx'],
    ['minutes', 'confirmed', '2026-11-26 Wexcombe CSP cofnodion.docx'],
    ['restricted minutes', 'issued', '2026-11-26 Wexcombe CSP cofnodion cyfyngedig drafft a ddosbarthwyd.docx'],
    ['action log', 'draft', '2026-11-26 Wexcombe CSP cofnod camau gweithredu.docx'],
    ['restricted agenda', 'draft', '2026-11-26 Wexcombe CSP agenda gyfyngedig.docx'],
  ] as const)('is in Welsh where the document is: %s, %s', (kind, status, name) => {
    expect(fileName({ ...minutes, status }, kind, 'docx', 'cy')).toBe(name)
  })
})
