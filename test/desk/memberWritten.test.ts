import { describe, expect, test } from 'vitest'
import { memberWritten } from '../../src/desk/memberWritten.ts'
import type { Member } from '../../src/meeting/termsOfReference.ts'

const before: Member = {
  name: 'Rue Tarn',
  organisation: 'Harbour Police',
  votes: true,
  part: 'member',
  deputies: [],
  lead: true,
}
const form = {
  who: '',
  name: 'Rue Tarn',
  honorific: '',
  post: 'Inspector',
  organisation: 'Harbour Police',
  email: '',
  body: '',
  part: 'member',
  votes: 'true',
  deputies: '',
  lead: 'true',
}

describe('a member changed in Teams', () => {
  test('leads the organisation where the form says so, until there is none', () => {
    expect(memberWritten(form, undefined, before)).toEqual({ ...before, post: 'Inspector' })
    expect(memberWritten({ ...form, lead: 'false' }, undefined, before)).not.toHaveProperty('lead')
    expect(memberWritten({ ...form, organisation: '' }, undefined, before)).not.toHaveProperty('lead')
  })
})
