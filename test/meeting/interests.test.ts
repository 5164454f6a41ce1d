import { describe, expect, test } from 'vitest'
import type { Command } from '../../src/meeting/commands.ts'
import { hasToLeave, hasToStandAside } from '../../src/meeting/interests.ts'
import {
  by,
  called,
  chair,
  clerk,
  close,
  declare,
  fire,
  given,
  guest,
  health,
  inSession,
  join,
  leave,
  minuted,
  minutesOf,
  privately,
  procedureOf,
  publish,
  take,
} from './given.ts'

const secret = 'a named witness lives at the address'
const forFire = (kind: string, items: readonly string[], rest: object = {}): Command =>
  declare(kind, items, { person: { name: 'Orla Finnimore' }, ...rest })
const left = (number: string): Command => ({
  type: 'RecordConduct',
  person: { name: 'Orla Finnimore' },
  item: number,
  conduct: 'left',
})

describe('an interest', () => {
  test('is declared before the meeting or in it, by the member or by the clerk for them', () => {
    given(called(), publish)
      .when(declare('Pecuniary interest', ['6']), fire)
      .thenHappens({ type: 'InterestDeclared', person: 'Orla Finnimore', items: ['i6'] })
    given(...inSession)
      .when(forFire('Pecuniary interest', ['6']))
      .thenHappens({ type: 'InterestDeclared', person: 'Orla Finnimore' })
    given(...inSession)
      .when(forFire('Pecuniary interest', ['6']), chair)
      .thenRefused('notYourself')
  })
  test('is declared in the partnership’s own words and no others', () => {
    given(...inSession)
      .when(declare('pecuniary interest', ['6']), fire)
      .thenHappens({ type: 'InterestDeclared', kind: 'Pecuniary interest' })
    given(...inSession)
      .when(declare('Beneficial interest', ['6']), fire)
      .thenRefused('noSuchInterest', 'Pecuniary interest, Prejudicial interest, Close connection, Personal interest')
  })
  test('names an item that is on the agenda', () => {
    given(...inSession)
      .when(declare('Pecuniary interest', []), fire)
      .thenRefused('declareWhichItem')
    given(...inSession)
      .when(declare('Pecuniary interest', ['17']), fire)
      .thenRefused('noSuchItem', '1, 2, 3')
  })
  test('is too late for a member once the meeting is closed, not for the clerk who puts it right', () => {
    given(...inSession, close)
      .when(declare('Pecuniary interest', ['6']), fire)
      .thenRefused('meetingClosed')
    given(...inSession, close)
      .when(forFire('Pecuniary interest', ['6']))
      .thenHappens({ type: 'InterestDeclared' })
  })
  test('declared twice stands once, as last declared', () => {
    const twice = given(...inSession, by(fire, declare('Pecuniary interest', ['6'], { nature: 'a brother' })))
    twice.when(declare('Pecuniary interest', ['6'], { nature: 'a brother' }), fire).thenNothing()
    expect(
      given(
        ...inSession,
        by(fire, declare('Pecuniary interest', ['6'], { nature: 'a brother' })),
        by(fire, declare('Pecuniary interest', ['6'], { nature: 'a cousin' })),
      ).meeting.declarations,
    ).toMatchObject([{ nature: 'a cousin' }])
  })
  test('obliges as the terms say: to leave, to speak and leave, not to vote, or nothing', () => {
    const obliged = (kind: string) => {
      const m = given(...inSession, by(fire, declare(kind, ['6']))).meeting
      return [
        hasToLeave(m, 'Orla Finnimore', 'i6'),
        hasToStandAside(m, 'Orla Finnimore', 'i6'),
        hasToStandAside(m, 'Orla Finnimore', 'i5'),
      ]
    }
    expect(obliged('Pecuniary interest')).toEqual([true, true, false])
    expect(obliged('Prejudicial interest')).toEqual([true, true, false])
    expect(obliged('Close connection')).toEqual([false, true, false])
    expect(obliged('Personal interest')).toEqual([false, false, false])
  })
  test('is put right by the clerk or the declarant: of another kind, or none, what was done meanwhile kept', () => {
    const putRight = (rest: object): Command => ({ type: 'PutInterestRight', ...rest })
    const orla = { person: { name: 'Orla Finnimore' } }
    const wrong = given(...inSession, forFire('Pecuniary interest', ['6'], { nature: 'a brother' }), left('6'))
    expect(hasToStandAside(wrong.meeting, 'Orla Finnimore', 'i6')).toBe(true)
    const right = given(
      ...inSession,
      forFire('Pecuniary interest', ['6'], { nature: 'a brother' }),
      left('6'),
      putRight({ ...orla, kind: 'personal interest' }),
    ).meeting
    expect(right.declarations).toMatchObject([
      { kind: 'Personal interest', nature: 'a brother', items: ['i6'], conduct: { i6: 'left' } },
    ])
    expect(hasToStandAside(right, 'Orla Finnimore', 'i6')).toBe(false)
    expect(given(...inSession, forFire('Pecuniary interest', ['6']), putRight(orla)).meeting.declarations).toEqual([])
    wrong.when(putRight({ kind: 'Personal interest' }), fire).thenHappens({ type: 'InterestPutRight' })
    wrong.when(putRight({ ...orla, kind: 'Personal interest' }), chair).thenRefused('notYourself')
    wrong.when(putRight({ kind: 'Personal interest' }), health).thenRefused('noInterestToPutRight')
    wrong.when(putRight({ ...orla, kind: 'Pecuniary interest' })).thenNothing()
    wrong.when(putRight({ ...orla, kind: 'Fond interest' })).thenRefused('noSuchInterest', 'Personal interest')
    wrong.when(putRight({ ...orla, item: '5', kind: 'Personal interest' })).thenRefused('noInterestToPutRight')
  })
  test('is named by its item where somebody has several', () => {
    const two = given(...inSession, forFire('Pecuniary interest', ['5']), forFire('Pecuniary interest', ['6']))
    const out: Command = { type: 'PutInterestRight', person: { name: 'Orla Finnimore' } }
    two.when(out).thenRefused('whichInterest', 'Orla Finnimore')
    two.when({ ...out, item: '5' }).thenHappens({ type: 'InterestPutRight', items: ['i5'] })
  })
  test('that the clerk declared for somebody is taken back by undo, and one that they declared themselves is not', () => {
    const undo: Command = { type: 'UndoLastStep' }
    given(...inSession, forFire('Pecuniary interest', ['6']))
      .when(undo)
      .thenHappens({ type: 'StepUndone' })
    expect(given(...inSession, forFire('Pecuniary interest', ['6']), undo).meeting.declarations).toEqual([])
    expect(given(...inSession, by(fire, declare('Pecuniary interest', ['6'])), undo).meeting.declarations).toHaveLength(
      1,
    )
  })
  test('in one of two items taken together is an interest in both', () => {
    const together = given(...inSession, by(fire, declare('Pecuniary interest', ['6'])), {
      type: 'TakeItemsTogether',
      items: ['5', '6'],
    })
    expect(hasToStandAside(together.meeting, 'Orla Finnimore', 'i5')).toBe(true)
    together
      .when(leave, fire)
      .thenHappens({ type: 'PersonLeft', forInterest: true }, { type: 'ConductRecorded', item: 'i5', conduct: 'left' })
  })
})

describe('the minutes of an interest', () => {
  const minutesWith = (...declared: readonly Command[]) =>
    minutesOf(given(...inSession, ...declared.map(d => by(fire, d))))
  test('stand under the declarations, with item, kind and nature', () => {
    expect(
      minuted(minutesWith(declare('Pecuniary interest', ['6'], { nature: 'a brother is paid by the group' })), '3')
        .blocks,
    ).toMatchObject([
      {
        kind: 'interest',
        name: 'Orla Finnimore',
        items: [{ number: '6' }],
        interestKind: 'Pecuniary interest',
        nature: 'a brother is paid by the group',
      },
    ])
  })
  test('stand in the item it came up in, where it was declared later', () => {
    const later = minutesOf(given(...inSession, take('6'), by(fire, declare('Pecuniary interest', ['6']))))
    expect(minuted(later, '6').blocks).toMatchObject([{ kind: 'interest' }])
    expect(minuted(later, '3').blocks).toEqual([])
  })
  test('never show a sensitive nature, whoever they are copied for', () => {
    const minutes = minutesWith(declare('Pecuniary interest', ['6'], { nature: secret, sensitive: true }))
    expect(minuted(minutes, '3').blocks).toMatchObject([{ kind: 'interest', sensitive: true }])
    expect(JSON.stringify(minutes)).not.toContain(secret)
  })
  test('never show a nature that was declared openly first and then, for more items, as sensitive', () => {
    expect(
      JSON.stringify(
        minutesWith(
          declare('Pecuniary interest', ['6'], { nature: secret }),
          declare('Pecuniary interest', ['5', '6'], { nature: secret, sensitive: true }),
        ),
      ),
    ).not.toContain(secret)
  })
  test('name a restricted item by its open title only', () => {
    expect(JSON.stringify(minuted(minutesWith(declare('Pecuniary interest', ['7'])), '3'))).not.toContain('Kestrel')
  })
})

describe('what the declarant does when the item comes', () => {
  const conflicted = [...inSession, by(fire, declare('Pecuniary interest', ['6'])), take('6')]
  test('is minuted: leaving, taking no part, and coming back', () => {
    const history = given(...conflicted, by(fire, leave), take('8'), by(fire, join))
    expect(procedureOf(history, '6')).toEqual([
      'Orla Finnimore, having declared an interest, left the room and took no part in the discussion or decision.',
    ])
    expect(procedureOf(history, '8')).toEqual(['Orla Finnimore returned to the meeting.'])
  })
  test('is minuted with the time the clerk gave, whether they left the meeting or the room', () => {
    const person = { name: 'Orla Finnimore' },
      clock = '14:40'
    for (const command of [
      { type: 'RecordLeaving', person, clock },
      { type: 'RecordConduct', person, item: '6', conduct: 'left', clock },
    ] as const)
      expect(procedureOf(given(...conflicted, command), '6')).toEqual([
        'Orla Finnimore, having declared an interest, left the room at 2.40 pm and took no part in the discussion or decision.',
      ])
  })
  test('does not make them leave the meeting', () =>
    expect(
      minutesOf(given(...conflicted, by(fire, leave))).present.find(p => p.name === 'Orla Finnimore')?.leftAt,
    ).toBeUndefined())
  test('may be put down by the clerk, not by another member', () => {
    given(...conflicted)
      .when(left('6'))
      .thenHappens({ type: 'ConductRecorded', person: 'Orla Finnimore', item: 'i6', conduct: 'left' })
    given(...conflicted, left('6'))
      .when(left('6'))
      .thenNothing()
    given(...conflicted)
      .when(left('6'), health)
      .thenRefused('notYourself')
  })
  test('is put down of an item of this agenda, and of somebody who declared an interest in it', () => {
    given(...conflicted)
      .when(left('17'))
      .thenRefused('noSuchItem')
    given(...conflicted)
      .when(left('5'))
      .thenRefused('noInterestThere')
  })
  test('may be to stay, which is minuted too', () => {
    const stayed = given(
      ...conflicted,
      privately(clerk, { ...left('6'), type: 'RecordConduct', item: '6', conduct: 'stayed' }),
    )
    expect(procedureOf(stayed, '6')).toEqual(['Orla Finnimore, having declared an interest, stayed in the room.'])
  })
})

describe('somebody whom the terms do not know', () => {
  test('may declare an interest under the name Teams shows', () =>
    given(...inSession)
      .when(declare('Personal interest', ['6']), guest)
      .thenHappens({ type: 'InterestDeclared', person: 'Jasper Nightly' }))
})
