import { describe, expect, test } from 'vitest'
import { fill, fillFirst, wordingFault } from '../../../src/documents/houseStyle/wording.ts'

describe('a wording', () => {
  test('leaves a bracketed part out where one of its places has nothing to say', () => {
    expect(fill('Received the {what}[ (pages {pages})].', { what: 'plan', pages: undefined })).toBe(
      'Received the plan.',
    )
    expect(fill('Received the {what}[ (pages {pages})].', { what: 'plan', pages: '9-24' })).toBe(
      'Received the plan (pages 9-24).',
    )
  })

  test('is not used where a place outside brackets has nothing to say', () => {
    expect(fill('{name}, {role}', { name: 'A Name' })).toBeUndefined()
    expect(fillFirst(['{name}, {role}', '{name}'], { name: 'A Name' })).toBe('A Name')
  })

  test('begins a place with a capital, or has it in capitals, as the place is written', () => {
    expect(fill('{Text} {TEXT} {text}', { text: 'to go' })).toBe('To go TO GO to go')
  })

  test('never ends a sentence twice', () => {
    expect(fill('That {text}.', { text: 'it starts at 9 a.m.' })).toBe('That it starts at 9 a.m.')
    expect(fill('That {text}.', { text: 'it be asked “why?”' })).toBe('That it be asked “why?”')
    expect(fill('{text}', { text: 'and so on ...' })).toBe('and so on ...')
  })

  test('does not read places in what somebody typed', () => {
    expect(fill('Note: {note}', { note: 'use {name} [twice]', name: 'x' })).toBe('Note: use {name} [twice]')
  })

  test('is faulted for a place that means nothing, and for what is not closed', () => {
    expect(wordingFault('{nmae}', ['name'])).toBe('has {nmae}, which means nothing here; it may have {name}')
    expect(wordingFault('{name', ['name'])).toBe('has a brace that is not closed')
    expect(wordingFault('name]', [])).toBe('has a ] without a [ before it')
  })
})
