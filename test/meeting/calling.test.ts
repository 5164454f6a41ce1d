import { describe, expect, test } from 'vitest'
import type { Agenda } from '../../src/meeting/agenda.ts'
import { numberAfter, numbered } from '../../src/meeting/calling.ts'
import {
  type Step,
  agenda,
  by,
  called,
  chair,
  clerk,
  declare,
  everybody,
  given,
  health,
  inSession,
  item,
  close,
  present,
  publish,
  minutesOf,
} from './given.ts'
import type { Command } from '../../src/meeting/commands.ts'

const discard: Command = { type: 'DiscardAgenda' }
const revised: Step = by(
  clerk,
  called({ agenda: { items: [item('1', 'Apologies for absence'), item('2', 'Grants to voluntary groups')] } }),
)

describe('calling a meeting', () => {
  test('is the clerk’s, and refused to the chair', () => given().when(called(), chair).thenRefused('notTheClerk'))
  test('is refused where the agenda has no item in it', () =>
    given()
      .when(called({ agenda: { items: [] } }))
      .thenRefused('noItems', /needs a number and a title/))
  test('records the agenda, which nobody sees until the clerk publishes it', () => {
    given().when(called()).thenHappens({ type: 'MeetingCalled', agenda })
    given(called()).when(publish).thenHappens({ type: 'AgendaPublished' })
  })
  test('comes first: anything asked before it is refused, saying how a meeting is called', () =>
    given().when({ type: 'OpenMeeting' }, chair).thenRefused('notSetUp', 'pastes the agenda'))
})

describe('the agenda', () => {
  test('is published by the clerk alone', () =>
    given(called()).when(publish, chair).thenRefused('notTheChair', 'Beatrix Lonsdale (clerk)'))
  test('is published once', () => given(called(), publish).when(publish).thenRefused('alreadyPublished'))
  test('is put away again before it is published, not after', () => {
    given(called()).when(discard).thenHappens({ type: 'AgendaDiscarded' })
    given(called(), discard).when(discard).thenNothing()
    given(called(), publish).when(discard).thenRefused('alreadyPublished')
    given(called()).when(discard, chair).thenRefused('notTheChair')
  })
  test('gives way to a new one until the meeting opens, and is published afresh', () => {
    const history = given(called(), publish, revised)
    expect(history.meeting.phase).toBe('called')
    history.when({ type: 'OpenMeeting' }, chair).thenRefused('notPublished')
  })
  test('is no longer replaced once the meeting is open, nor once it is closed', () => {
    given(...inSession)
      .when(called())
      .thenRefused('alreadyOpen')
    given(...inSession, close)
      .when(called())
      .thenRefused('meetingClosed')
  })
  test('keeps an interest with the item it was declared in, when a new agenda gives that item another number', () => {
    const history = given(called(), publish, by(health, declare('Pecuniary interest', ['6'])), revised)
    expect(history.meeting.declarations[0]?.items).toEqual(['i2'])
  })
  test('never prints the link people join by', () =>
    expect(JSON.stringify(minutesOf(given(...inSession)))).not.toContain('teams.example'))
})

describe('the numbers of the items', () => {
  const pasted = {
    ...agenda,
    items: [item('1', 'Apologies'), item('2', 'Grants'), item('2a', 'Appeals', { under: '2' }), item('3', 'Dates')],
  }
  const numbersOf = (a: Agenda) => a.items.map(i => i.number)

  test('go on from the last meeting, with the prefix, where the partnership numbers continuously', () => {
    const printed = numbered(pasted, { style: 'continuous', prefix: 'SCP' }, 145)
    expect(numbersOf(printed)).toEqual(['SCP145', 'SCP146', 'SCP146a', 'SCP147'])
    expect(printed.items[2]?.under).toBe('SCP146')
    expect(numberAfter(printed)).toBe(148)
  })
  test('stand as pasted where the agenda carries on the numbering itself', () => {
    const own = { ...pasted, items: [item('SCP149', 'Apologies'), item('SCP150', 'Grants')] }
    expect(numbersOf(numbered(own, { style: 'continuous', prefix: 'SCP' }, 145))).toEqual(['SCP149', 'SCP150'])
  })
  test('begin at 1 each meeting where the partnership says so', () =>
    expect(numbersOf(numbered(pasted, { style: 'per meeting' }, 145))).toEqual(['1', '2', '2a', '3']))
  test('as pasted still find the item', () => {
    const history = given(
      called({ terms: { numbering: { style: 'continuous', prefix: 'SCP' } }, broughtForward: { nextItemNumber: 145 } }),
      publish,
      present(...everybody),
      { type: 'OpenMeeting' },
    )
    history.when({ type: 'TakeItem', item: '6' }, chair).thenHappens({ type: 'ItemTaken', item: 'i6' })
    history.when({ type: 'TakeItem', item: 'scp150' }, chair).thenHappens({ type: 'ItemTaken', item: 'i6' })
  })
})
