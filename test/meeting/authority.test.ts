import { describe, expect, test } from 'vitest'
import { memberActing, isClerk } from '../../src/meeting/termsOfReference.ts'
import { inTheChair } from '../../src/meeting/urgentBusiness.ts'
import type { Command } from '../../src/meeting/commands.ts'
import {
  by,
  called,
  chair,
  clerk,
  councillor,
  declare,
  fire,
  given,
  guest,
  health,
  inSession,
  minutesOf,
  next,
  open,
  present,
  procedureOf,
  publish,
  resolve,
  saltmarsh,
  take,
  viceChair,
} from './given.ts'

const inTheChairIs = (name: string): Command => ({ type: 'TakeTheChair', person: { name } })

describe('who conducts a meeting', () => {
  test.each([
    ['chair', chair],
    ['vice-chair', viceChair],
    ['clerk', clerk],
  ])('is the %s', (_part, who) =>
    given(...inSession)
      .when(next, who)
      .thenHappens({ type: 'ItemTaken', item: 'i2' }),
  )
  test('is no other member, who is told who may', () =>
    given(...inSession)
      .when(next, fire)
      .thenRefused(
        'notTheChair',
        'Imogen Thistlewood (chair), Casimir Bellweather (vice-chair) or Beatrix Lonsdale (clerk)',
      ))
  test('is nobody who only bears the chair’s name', () =>
    given(...inSession)
      .when(next, { name: 'Imogen Thistlewood' })
      .thenRefused('notTheChair'))
})

describe('who somebody is', () => {
  const unknown = { ...saltmarsh, members: saltmarsh.members.map(({ id: _id, ...m }) => m) }
  test('is told by the id of the account, not by the name shown', () => {
    expect(memberActing(saltmarsh, { name: 'Call me Imogen', id: 'ID OF Imogen Thistlewood' })?.name).toBe(
      'Imogen Thistlewood',
    )
    expect(memberActing(saltmarsh, { name: 'Imogen Thistlewood', id: 'somebody else' })).toBeUndefined()
  })
  test('is told by the address where the terms give one and no id', () => {
    const terms = {
      ...unknown,
      members: unknown.members.map(m => ({ ...m, email: `${m.name.split(' ')[0]}@saltmarsh.example` })),
    }
    expect(memberActing(terms, { name: 'x', email: 'beatrix@SALTMARSH.example' })?.part).toBe('clerk')
    expect(isClerk(terms, { name: 'Beatrix Lonsdale' })).toBe(false)
  })
  test('is believed of a bare name only where the member conducts nothing', () => {
    expect(memberActing(unknown, { name: 'orla finnimore' })?.name).toBe('Orla Finnimore')
    expect(memberActing(unknown, { name: 'Imogen Thistlewood' })).toBeUndefined()
    expect(memberActing(unknown, { name: 'Beatrix Lonsdale' })).toBeUndefined()
  })
})

describe('a chair with an interest in an item', () => {
  const conflicted = [...inSession, by(chair, declare('Pecuniary interest', ['6'])), take('5')]
  test('gives the chair to the vice-chair for that item, which is minuted', () => {
    given(...conflicted)
      .when(take('6'), chair)
      .thenHappens({ type: 'ItemTaken', item: 'i6', presiding: 'Casimir Bellweather' })
    expect(procedureOf(given(...conflicted, take('6')), '6')).toEqual([
      'Supt Casimir Bellweather took the chair for this item.',
    ])
  })
  test('may not conduct it, and is told who does', () =>
    given(...conflicted, take('6'))
      .when(resolve('the grants be paid'), chair)
      .thenRefused('chairHasAnInterest', 'Casimir Bellweather (vice-chair) does'))
  test('leaves it to the vice-chair, who takes the next item, where the chair is back', () => {
    const back = given(...conflicted, take('6'), by(viceChair, take('8')))
    expect(inTheChair(back.meeting)).toEqual(['Imogen Thistlewood'])
    back.when(next, chair).thenHappens({ type: 'ItemTaken' })
  })
  test('leaves it to the clerk where the vice-chair has an interest too', () => {
    given(
      ...inSession,
      by(chair, declare('Pecuniary interest', ['6'])),
      by(viceChair, declare('Pecuniary interest', ['6'])),
      take('6'),
    )
      .when(next, chair)
      .thenRefused('chairHasAnInterest', 'Beatrix Lonsdale (clerk) does')
  })
  test('stays in the chair where the interest lets them take part', () =>
    given(...inSession, by(chair, declare('Personal interest', ['6'])), take('6'))
      .when(next, chair)
      .thenHappens({ type: 'ItemTaken' }))
})

describe('a chair who is away', () => {
  const away = [
    called(),
    publish,
    present(viceChair, councillor, fire, health),
    by(chair, { type: 'ReceiveApologies' }),
    open,
  ]
  test('is not said to have chaired', () => expect(minutesOf(given(...away)).chair).not.toBe('Imogen Thistlewood'))
  test('is replaced for the meeting by whoever the clerk puts in the chair', () => {
    const elected = given(...away, inTheChairIs('Rosalind Penhallow'))
    expect(minutesOf(elected).chair).toBe('Rosalind Penhallow')
    expect(procedureOf(elected, '1')).toContain('Cllr Rosalind Penhallow took the chair.')
    elected.when(next, councillor).thenHappens({ type: 'ItemTaken' })
    elected.when(inTheChairIs('Rosalind Penhallow')).thenNothing()
  })
  test('is replaced by the clerk’s word alone', () => {
    given(...away)
      .when(inTheChairIs('Rosalind Penhallow'), fire)
      .thenRefused('notTheChair')
    given(...away)
      .when(inTheChairIs('Casimir Bellweather'), viceChair)
      .thenRefused('notTheClerk')
  })
  test('is replaced by somebody known, who is in the room, while the meeting sits', () => {
    given(...away)
      .when(inTheChairIs('Jasper Nightly'))
      .thenRefused('unknownPerson')
    given(...away)
      .when(inTheChairIs('Tobias Quennell'))
      .thenRefused('notInTheRoom')
    given(called(), publish).when(inTheChairIs('Rosalind Penhallow')).thenRefused('notInSession')
  })
  test('is replaced by somebody who in turn conducts no item they have an interest in', () => {
    given(...away, by(councillor, declare('Pecuniary interest', ['6'])), inTheChairIs('Rosalind Penhallow'), take('6'))
      .when(next, councillor)
      .thenRefused('chairHasAnInterest', 'Casimir Bellweather')
  })
})

describe('terms of reference', () => {
  test('are amended during the life of a meeting by the clerk alone', () => {
    given(...inSession)
      .when({ type: 'AmendTermsOfReference', terms: { ...saltmarsh, quorum: { count: 2 } } })
      .thenHappens({ type: 'TermsOfReferenceAmended' })
    given(...inSession)
      .when({ type: 'AmendTermsOfReference', terms: saltmarsh }, guest)
      .thenRefused('notTheClerk')
  })
})
