import { describe, expect, test } from 'vitest'
import { distance, folded, isNoName, whoIsMeant } from '../../src/meeting/names.ts'
import { called, given, inSession, open, present, publish, saltmarsh } from './given.ts'
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
  test('with an office that the one of this surname has not is somebody else’s', () =>
    expect(meant('Prof Thistlewood')).toEqual({ name: 'Prof Thistlewood', known: false }))
  test('with a rank or an office is theirs whose post says so, though nobody gave them an honorific', () => {
    const members = [
      { name: 'Desmond Ware', post: 'Superintendent', votes: true, part: 'member' as const, deputies: [] },
      { name: 'Ottilie Reeve', post: 'Cabinet Member for Homes', votes: true, part: 'member' as const, deputies: [] },
    ]
    for (const [typed, name] of [
      ['Supt Ware', 'Desmond Ware'],
      ['Cllr Reeve', 'Ottilie Reeve'],
    ] as const)
      given(called({ terms: { members: [...saltmarsh.members, ...members] } }), publish)
        .when(here(typed))
        .thenHappens({ type: 'AttendanceRecorded', person: name })
  })
  test('with an office is asked about where it is not known what the one of this surname is', () =>
    expect(meant('Cllr Finnimore')).toMatchObject({ because: 'whoIsMeant', whom: { names: ['Orla Finnimore'] } }))
  test.each(['Insp Ashdown', 'Ch Insp Fern Ashdown', 'Sgt Ashdown'])(
    'with a rank is theirs who came in place of a member of the police: %s',
    typed => {
      const police = {
        name: 'Desmond Ware',
        organisation: 'Marl Constabulary',
        votes: true,
        part: 'member' as const,
        deputies: [],
      }
      given(
        called({ terms: { members: [...saltmarsh.members, police] } }),
        publish,
        { type: 'ReceiveApologies', person: { name: 'Desmond Ware' }, substitute: { name: 'Fern Ashdown' } },
        open,
      )
        .when({ type: 'NamePresenter', name: typed })
        .thenHappens({ type: 'PresenterNamed', name: 'Fern Ashdown' })
    },
  )
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

describe('a rank before a name and letters after it', () => {
  test.each([
    'CI Nell Farrow',
    'T/Det Supt Nell Farrow',
    'Acting Chief Supt. Nell Farrow',
    'Nell Farrow OBE',
    'Ms Nell Farrow, Q.P.M.',
    'ACFO Nell Farrow KFSM',
  ])('are no part of it: %s', typed => {
    expect(folded(typed)).toBe('nell farrow')
  })
  test('come in with a deputy, of whom the terms have the name alone', () => {
    expect(meant('CI Fern Ashdown')).toEqual({ name: 'CI Fern Ashdown', known: true })
    given(...inSession, {
      type: 'ReceiveApologies',
      person: { name: 'Orla Finnimore' },
      substitute: { name: 'CI Fern Ashdown' },
    })
      .when(here('CI Ashdown'))
      .thenHappens({ type: 'AttendanceRecorded', person: 'CI Fern Ashdown' })
  })
  test('stand once before who moved something, where the record has them in the name', () => {
    given(...inSession, {
      type: 'ReceiveApologies',
      person: { name: 'Orla Finnimore' },
      substitute: { name: 'CI Fern Ashdown' },
    })
      .when({ type: 'PassResolution', verb: 'resolved', texts: ['the lamps be lit'], proposer: 'CI Ashdown' })
      .thenHappens({ type: 'ResolutionPassed', proposer: 'CI Fern Ashdown' })
  })
  test('are its own where nothing else is left', () => {
    expect(folded('Con Hale')).toBe('con hale')
    expect(folded('Ravi JP')).toBe('ravi jp')
    expect(folded('MS')).toBe('ms')
  })
})

describe('a part of a name', () => {
  const twoSmiths = {
    members: [
      ...saltmarsh.members,
      { name: 'Jane Smith', votes: true, part: 'member' as const, deputies: [] },
      { name: 'Martin Smith', votes: true, part: 'member' as const, deputies: [] },
    ],
  }
  test('that two people bear is asked about', () => {
    for (const typed of ['Smith', 'smith', 'Mr Smith'])
      given(called({ terms: twoSmiths }), publish)
        .when(here(typed))
        .thenRefused('severalCalled', 'Jane Smith or Martin Smith')
  })
  test('means the one who is expected, where the other sent apologies', () => {
    given(called({ terms: twoSmiths }), publish, { type: 'ReceiveApologies', person: { name: 'Jane Smith' } })
      .when(here('Smith'))
      .thenHappens({ type: 'AttendanceRecorded', person: 'Martin Smith' })
  })
  test('is somebody else’s where the role says so', () =>
    expect(meant('Orla', 'Bus company')).toEqual({ name: 'Orla', known: false }))
  test('is the member’s where the role fits', () =>
    expect(meant('Orla', 'Fire and Rescue')).toEqual({ name: 'Orla Finnimore', known: true }))
  test('misspelt is asked about', () =>
    given(called(), publish).when(here('Finimore')).thenRefused('whoIsMeant', 'Orla Finnimore'))
  test('is nobody’s in a display name of Teams, which its bearer chose', () => {
    const joins: Command = { type: 'RecordJoining', person: { name: 'Orla' } }
    given(...inSession)
      .when(joins, { name: 'Teams' }, 'by itself')
      .thenHappens({ type: 'PersonJoined', person: 'Orla' })
  })
  test('of a deputy is known, and asked about where it is misspelt', () => {
    expect(meant('Fern Ashdown')).toEqual({ name: 'Fern Ashdown', known: true })
    given(called(), publish).when(here('Fern Ashdwon')).thenRefused('whoIsMeant', 'Fern Ashdown')
  })
})

describe('what is no name', () => {
  test.each([
    'none',
    'everyone',
    'were received from Sol',
    'the lamps',
    'and correct',
    'Sol, who was ill and was away',
    'two members of the public',
  ])('is refused: %s', typed => given(called(), publish).when(here(typed)).thenRefused('notAName'))
  test.each(['Will Ash', 'An Nguyen', 'May Grant', 'NO', 'The Lamp Trust'])(
    'is not taken for a name that is one: %s',
    typed => {
      expect(isNoName(typed)).toBe(false)
    },
  )
  test('is told quickly, however long it is', () => {
    const long = `${'a '.repeat(50_000)}was`
    const began = performance.now()
    meant(long)
    expect(performance.now() - began).toBeLessThan(500)
  })
})

describe('a name that means something to the machine', () => {
  test.each(['constructor', '__proto__', 'toString'])('is a name like any other: %s', name => {
    const { roll } = given(called(), publish, here(name)).meeting
    expect(Object.values(roll)).toMatchObject([{ name, place: 'in attendance' }])
  })
})
