import { describe, expect, test } from 'vitest'
import { nameActing } from '../../src/meeting/termsOfReference.ts'
import { by, fire, given, inSession, saltmarsh } from './given.ts'

const namesake = { name: 'orla  Finnimore', id: 'somebody-else' }

describe('the name somebody acts under', () => {
  test('is the member’s by their account, and a guest’s own otherwise', () => {
    expect(nameActing(saltmarsh, fire)).toBe('Orla Finnimore')
    expect(nameActing(saltmarsh, { name: 'Jasper Nightly', id: 'a guest' })).toBe('Jasper Nightly')
  })
  test('is never a member’s for a guest who calls themselves the same', () => {
    expect(nameActing(saltmarsh, namesake)).toBe('orla  Finnimore (guest)')
    const { meeting } = given(...inSession, by(namesake, { type: 'ReceiveApologies' }))
    expect(meeting.roll['Orla Finnimore']?.place).toBe('present')
  })
})
