import { describe, expect, test } from 'vitest'
import type { Command } from '../../src/meeting/commands.ts'
import {
  agenda,
  by,
  called,
  chair,
  clerk,
  close,
  declare,
  everybody,
  fire,
  given,
  guest,
  inSession,
  minuted,
  minutesOf,
  open,
  present,
  publish,
  take,
  viceChair,
} from './given.ts'

const raise = (title = 'Flooded underpass', reason = 'It floods again on Saturday.'): Command => ({
  type: 'RaiseUrgentBusiness',
  title,
  reason,
})
const raised = given(...inSession, by(fire, raise()))
/** The first matter raised, by the event that raised it. */
const matter = raised.meeting.urgent[0]?.event ?? 0
const admit = (yes: boolean, of = matter): Command => ({ type: 'AdmitUrgentBusiness', raised: of, admit: yes })
const admitted = [...inSession, by(fire, raise()), by(chair, admit(true))]

describe('urgent business', () => {
  test('is raised by any member, and by nobody else', () => {
    given(...inSession)
      .when(raise(), fire)
      .thenHappens({ type: 'UrgentBusinessRaised', title: 'Flooded underpass', reason: 'It floods again on Saturday' })
    given(...inSession)
      .when(raise(), guest)
      .thenRefused('notTheChair', 'a member of the partnership')
  })
  test('is raised with a title and the reason that is printed', () => {
    given(...inSession)
      .when(raise('Flooded underpass', ' '), fire)
      .thenRefused('urgentNeedsReason', 'printed in the minutes')
    given(...inSession)
      .when(raise(' '), fire)
      .thenRefused('nothingWritten', 'urgent')
  })
  test('is raised once', () => raised.when(raise(), fire).thenNothing())
  test('is raised between publishing and closing', () => {
    given(called()).when(raise(), fire).thenRefused('notPublished')
    given(...inSession, close)
      .when(raise(), fire)
      .thenRefused('meetingClosed')
  })
})

describe('the person in the chair', () => {
  test('admits it, to be considered under the item for it', () =>
    raised.when(admit(true), chair).thenHappens({ type: 'UrgentBusinessAdmitted', raised: matter, item: 'i8' }))
  test('does not admit it', () =>
    raised.when(admit(false), chair).thenHappens({ type: 'UrgentBusinessNotAdmitted', raised: matter }))
  test('alone decides: neither clerk nor vice-chair does', () => {
    raised.when(admit(true), clerk).thenRefused('notTheChairForUrgentBusiness', 'Imogen Thistlewood')
    raised.when(admit(true), viceChair).thenRefused('notTheChairForUrgentBusiness')
  })
  test('is the vice-chair where the chair sent apologies, or has an interest in the item being taken', () => {
    const away = given(
      called(),
      publish,
      present(...everybody),
      by(chair, { type: 'ReceiveApologies' }),
      open,
      by(fire, raise()),
    )
    away
      .when(admit(true, away.meeting.urgent[0]?.event ?? 0), viceChair)
      .thenHappens({ type: 'UrgentBusinessAdmitted' })
    const aside = given(...inSession, by(chair, declare('Pecuniary interest', ['6'])), take('6'), by(fire, raise()))
    aside
      .when(admit(true, aside.meeting.urgent[0]?.event ?? 0), viceChair)
      .thenHappens({ type: 'UrgentBusinessAdmitted' })
  })
  test('answers once, and not after the meeting', () => {
    given(...admitted)
      .when(admit(false), chair)
      .thenRefused('noSuchUrgentBusiness')
    given(...inSession, by(fire, raise()), close)
      .when(admit(true), chair)
      .thenRefused('meetingClosed')
  })
})

describe('the minutes of urgent business', () => {
  test('print the reason, and the item it is considered under', () => {
    expect(minuted(minutesOf(given(...admitted)), '2').blocks).toEqual([
      {
        kind: 'urgent business',
        title: 'Flooded underpass',
        reason: 'It floods again on Saturday',
        admitted: true,
        underItem: '8',
      },
    ])
  })
  test('print that it was not admitted', () =>
    expect(
      minuted(minutesOf(given(...inSession, by(fire, raise()), by(chair, admit(false)))), '2').blocks,
    ).toMatchObject([{ admitted: false }]))
  test('say nothing of a matter nobody answered', () => expect(minuted(minutesOf(raised), '2').blocks).toEqual([]))
  test('give it an item of its own where the agenda keeps none for it', () => {
    const without = given(
      called({ agenda: { items: agenda.items.filter(i => i.kind !== 'new urgent business') } }),
      publish,
      present(...everybody),
      open,
      by(fire, raise()),
    )
    without.when(admit(true, without.meeting.urgent[0]?.event ?? 0), chair).thenHappens({
      type: 'UrgentBusinessAdmitted',
      added: expect.objectContaining({ number: '10', title: 'Flooded underpass' }),
    })
  })
})
