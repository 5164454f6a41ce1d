import { describe, expect, test } from 'vitest'
import { keyFor, lackedBy, mayFound, namesRefused, termsFounded } from '../../src/meeting/founding.ts'
import {
  isHalfMade,
  partnershipEvolved,
  type PartnershipEvent,
  termsOf,
  unknownPartnership,
} from '../../src/meeting/partnership.ts'
import type { Member } from '../../src/meeting/termsOfReference.ts'
import { inEnglish } from '../../src/meeting/worded.ts'
import { clerk, saltmarsh } from './given.ts'

const begun = { name: 'Harbour  Safety Board', shortName: '', council: 'Harbour Council' }
const harbour = termsFounded('harbour-safety-board', begun, clerk, ['columns', 'prose'])
const after = (...events: readonly PartnershipEvent[]) =>
  events
    .map((event, n) => ({ number: n + 1, at: '2026-11-02T09:00:00Z', by: 'Beatrix Lonsdale', event }))
    .reduce(partnershipEvolved, unknownPartnership('harbour-safety-board'))
const chair: Member = { name: 'Dilys Rowe', part: 'chair', votes: true, id: 'id of Dilys Rowe', deputies: [] }

describe('a partnership that is begun in Teams', () => {
  test('has its founder as clerk, known by their account, and is otherwise as a file that says nothing', () => {
    expect(harbour).toMatchObject({
      name: 'Harbour Safety Board',
      shortName: 'Harbour Safety Board',
      houseStyle: 'columns',
      timezone: 'Europe/London',
      filing: { folder: 'Harbour Safety Board', restrictedFolder: 'Harbour Safety Board (restricted)' },
      members: [{ name: 'Beatrix Lonsdale', part: 'clerk', votes: false, id: 'id of Beatrix Lonsdale' }],
    })
    expect(harbour.interests.map(i => i.kind)).toContain('Disclosable pecuniary interest')
  })
  test('is half made until somebody with an account is in the chair', () => {
    const { id: _id, ...nobodyKnown } = chair
    expect(lackedBy(harbour)).toEqual(['a chair'])
    expect(lackedBy({ members: [...harbour.members, nobodyKnown] })).toEqual(['a chair'])
    expect(lackedBy({ members: [chair] })).toEqual(['a clerk'])
    const made = after(
      { type: 'PartnershipFounded', terms: harbour },
      { type: 'TermsSet', set: { members: [...harbour.members, chair] }, what: 'Dilys Rowe was added.' },
    )
    expect(isHalfMade(after({ type: 'PartnershipFounded', terms: harbour }))).toBe(true)
    expect(isHalfMade(made)).toBe(false)
    expect(termsOf(made)?.members.map(m => m.name)).toEqual(['Beatrix Lonsdale', 'Dilys Rowe'])
  })
  test('stays usable once it was whole, whoever leaves it', () =>
    expect(
      isHalfMade(
        after(
          { type: 'PartnershipFounded', terms: harbour },
          { type: 'TermsSet', set: { members: [...harbour.members, chair] }, what: 'Dilys Rowe was added.' },
          { type: 'TermsSet', set: { members: harbour.members }, what: 'Dilys Rowe was removed.' },
        ),
      ),
    ).toBe(false))
  test('wins over a file of its key that comes later, which may bring actions from before', () => {
    const openActions = [{ text: 'Sign the agreement', owners: ['All'], from: 'March 2026', status: 'outstanding' }]
    const both = after(
      { type: 'PartnershipFounded', terms: harbour },
      { type: 'TermsSet', set: { venue: 'Moot Hall' }, what: 'The venue was changed.' },
      { type: 'TermsRead', terms: { ...saltmarsh, key: 'harbour-safety-board', openActions } },
    )
    expect(termsOf(both)).toMatchObject({ name: 'Harbour Safety Board', venue: 'Moot Hall', openActions })
  })
  test('that only a file has is never half made', () =>
    expect(isHalfMade(after({ type: 'TermsRead', terms: { ...saltmarsh, members: [] } }))).toBe(false))
})

describe('the key of a partnership', () => {
  test.each([
    ['Harbour Safety Board', 'harbour-safety-board'],
    ['Partneriaeth Tŷ Gŵyr', 'partneriaeth-ty-gwyr'],
    ['  ***  ', 'partnership'],
  ])('of "%s" is %s', (name, key) => expect(keyFor(name, () => false)).toBe(key))
  test('is never one that is taken', () =>
    expect(keyFor('Harbour Board', k => ['harbour-board', 'harbour-board-2'].includes(k))).toBe('harbour-board-3'))
})

describe('the names of a partnership', () => {
  test.each([
    ['without a name', { name: ' ' }, 'Give the name of the partnership'],
    ['without a council', { council: '' }, 'Give the name of the council'],
    ['with a name of signs alone', { name: '***' }, 'Give the name in words'],
    ["with another's name", { name: 'SALTMARSH CSP' }, 'There is already a partnership called Saltmarsh CSP'],
    ["with another's short name", { shortName: 'saltmarsh csp' }, 'There is already a partnership called'],
  ])('are refused %s', (_, given, words) => {
    const why = namesRefused({ ...begun, ...given }, ['Saltmarsh Community Safety Partnership', 'Saltmarsh CSP'])
    expect(why === undefined ? '' : inEnglish(why)).toContain(words)
  })
})

describe('who may make a partnership', () => {
  const named = ['ana@council.example', '8c0f2b6e-1111-4222-8333-444455556666']
  test('is known by object id or e-mail address, never by a name somebody chose', () => {
    expect(mayFound(named, { name: 'Ana', email: 'Ana@Council.example' })).toBe(true)
    expect(mayFound(named, { name: 'Ana', id: '8C0F2B6E-1111-4222-8333-444455556666' })).toBe(true)
    expect(mayFound(named, { name: 'ana@council.example' })).toBe(false)
    expect(mayFound([], { name: 'Ana', email: 'ana@council.example' })).toBe(false)
  })
})
