import { describe, expect, test } from 'vitest'
import { distance, folded, whoIsMeant } from '../../src/meeting/names.ts'
import { called, given, inSession, present, publish, saltmarsh } from './given.ts'
import type { Command } from '../../src/meeting/commands.ts'

const meant = (name: string, role?: string) =>
  whoIsMeant(given(called(), publish).meeting, { name, ...(role === undefined ? {} : { role }) })
const here = (name: string, role?: string): Command => ({
  type: 'RecordAttendance',
  people: [{ name, ...(role === undefined ? {} : { role }) }],
  place: 'in attendance',
})

describe('a name as typed', () => {
  test.each([
    ['orla finnimore', 'Orla Finnimore'],
    ['Cllr Imogen Thistlewood', 'Imogen Thistlewood'],
    ['Dr Osterley', 'Nadia Osterley'],
    ['councillor thistlewood', 'Imogen Thistlewood'],
    ['Area Commander', 'Casimir Bellweather'],
    ['the Area Commander', 'Casimir Bellweather'],
    ['Orla', 'Orla Finnimore'],
    ['finnimore', 'Orla Finnimore'],
    ['Ms Finnimore', 'Orla Finnimore'],
    ['OF', 'Orla Finnimore'],
    ['O Finnimore', 'Orla Finnimore'],
    ['O. Finnimore', 'Orla Finnimore'],
    ['Orla F.', 'Orla Finnimore'],
    ['Saltmarsh Fire and Rescue', 'Orla Finnimore'],
    ['vice-chair', 'Casimir Bellweather'],
    ['The Chair', 'Imogen Thistlewood'],
    ['Fern Ashdown', 'Fern Ashdown'],
  ])('means a member: %s', (typed, name) => {
    expect(meant(typed)).toEqual({ name, known: true })
  })
  test('that nobody bears is taken as it is', () =>
    expect(meant('  Moss   Tarrant ')).toEqual({ name: 'Moss Tarrant', known: false }))
  test('of blanks names nobody', () => given(called(), publish).when(here('  ')).thenRefused('nobodyNamed'))
  test('that could be several people is asked about', () => {
    const terms = {
      members: [
        ...saltmarsh.members,
        { name: 'Edmund Thistlewood', honorific: 'Cllr', votes: true, part: 'member' as const, deputies: [] },
      ],
    }
    given(called({ terms }), publish)
      .when(here('Cllr Thistlewood'))
      .thenRefused('severalCalled', 'Imogen Thistlewood or Edmund Thistlewood')
  })
})

describe('one person under two spellings', () => {
  test('is asked about, not entered twice', () =>
    given(called(), publish)
      .when(here('Orla Finimore'))
      .thenRefused('whoIsMeant', 'Is "Orla Finimore" the same person as Orla Finnimore?'))
  test('is two people where a role tells them apart', () =>
    given(called(), publish)
      .when(here('Orla Finimore', 'Bus company'))
      .thenHappens({ type: 'AttendanceRecorded', person: 'Orla Finimore' }))
  test('is asked about of a guest already on the roll, too', () =>
    given(...inSession, here('Jasper Nightly'))
      .when(here('Jasper Nightley'))
      .thenRefused('whoIsMeant', 'Jasper Nightly'))
  test('is one person with an apostrophe of another kind, or none of the honorific', () => {
    expect(folded('Ms Bridget  O’Hale')).toBe(folded("bridget o'hale"))
    expect(distance('thistlewood', 'thistelwood')).toBe(1)
  })
  test('stops the whole list, so that nobody is entered by halves', () =>
    given(called(), publish)
      .when(present({ name: 'Nadia Osterley' }, { name: 'Orla Finimore' }))
      .thenRefused('whoIsMeant'))
})

describe('a name that means something to the machine', () => {
  test.each(['constructor', '__proto__', 'toString'])('is a name like any other: %s', name => {
    const { roll } = given(called(), publish, here(name)).meeting
    expect(Object.values(roll)).toMatchObject([{ name, place: 'in attendance' }])
  })
})
