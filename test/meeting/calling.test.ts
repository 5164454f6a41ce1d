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
import type { MeetingEvent } from '../../src/meeting/events.ts'
import { evolve } from '../../src/meeting/evolve.ts'
import type { Meeting } from '../../src/meeting/meeting.ts'

const discard: Command = { type: 'DiscardAgenda' }
const replace: Command = { type: 'ReviseAgendaAs', how: 'replaces' }
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
  test('stands as it was published while a changed one waits for the clerk, and the meeting opens with it', () => {
    const history = given(called(), publish, revised)
    expect(history.meeting).toMatchObject({ phase: 'published', agenda, beside: { agenda: { items: [{}, {}] } } })
    history
      .when({ type: 'OpenMeeting' }, chair)
      .thenHappens({ type: 'MeetingOpened' }, { type: 'AttendanceRecorded' }, { type: 'ItemTaken' })
  })
  test('stands as it was where a changed one is discarded', () => {
    const history = given(called(), publish, by(health, declare('Pecuniary interest', ['6'])), revised, discard)
    expect(history.meeting).toMatchObject({ phase: 'published', agenda, declarations: [{ items: ['i6'] }] })
    expect(history.meeting.beside).toBeUndefined()
  })
  test('stands as it was also in a record of an earlier version, in which the changed one had taken its place', () => {
    const before = given(called(), publish, by(health, declare('Pecuniary interest', ['6'])))
    const events: readonly MeetingEvent[] = [
      { type: 'AgendaRevised', agenda: { ...agenda, items: [item('1', 'Grants for all')] } },
      { type: 'AgendaDiscarded' },
    ]
    const meeting = events.reduce<Meeting>(
      (now, event, n) => evolve(now, { number: 100 + n, step: 100 + n, at: before.now, by: clerk, event }),
      before.meeting,
    )
    expect(meeting).toMatchObject({ phase: 'published', agenda, declarations: [{ items: ['i6'] }] })
  })
  test('is not replaced once the meeting is open, where a supplementary one adds to it; nor once it is closed', () => {
    const supplementary = called({
      agenda: { items: [item('1', 'Flood wardens'), item('2', 'Grants to voluntary groups')] },
    })
    const sitting = given(...inSession)
    sitting.when(called()).thenRefused('agendaInUse', 'supplementary agenda can add')
    const history = given(...inSession, supplementary, publish)
    expect(history.meeting.agenda.items.map(i => i.number + ' ' + i.title).slice(-2)).toEqual([
      '9 Dates of future meetings',
      '10 Flood wardens',
    ])
    expect(history.meeting.phase).toBe('in session')
    given(...inSession, close)
      .when(called())
      .thenRefused('meetingClosed')
  })
  test('keeps an interest with the item it was declared in, when a new agenda gives that item another number', () => {
    const history = given(
      called(),
      publish,
      by(health, declare('Pecuniary interest', ['6'])),
      revised,
      replace,
      publish,
    )
    expect(history.meeting.declarations[0]?.items).toEqual(['i6'])
    expect(history.meeting.agenda.items.map(i => [i.id, i.number])).toEqual([
      ['i1', '1'],
      ['i6', '2'],
    ])
  })
  test.each(['Grants to community groups', 'Money for the voluntary sector'])(
    'keeps an interest with an item that is now called “%s”',
    title => {
      const items = agenda.items.map(i => (i.number === '6' ? item('6', title) : i))
      const history = given(
        called(),
        publish,
        by(health, declare('Pecuniary interest', ['6'])),
        called({ agenda: { items } }),
      )
      history.when(publish).thenHappens({
        type: 'AgendaPublished',
        changes: [{ what: 'retitled', number: '6', title }],
      })
      expect(history.after(by(clerk, publish)).meeting).toMatchObject({ declarations: [{ items: ['i6'] }] })
    },
  )
  test('does not give an interest to another item that has the number now', () => {
    const items = [item('5', 'Flood wardens'), item('6', 'Allotments'), item('7', 'Bus lanes')]
    const history = given(
      called(),
      publish,
      by(health, declare('Pecuniary interest', ['6'])),
      called({ agenda: { items } }),
      replace,
      publish,
    )
    expect(history.meeting.declarations[0]?.items).toEqual([])
  })
  test('keeps what was restricted so, where the changed one does not say it is, until the clerk has', () => {
    const items = agenda.items.map(i => (i.number === '7' ? item('7', 'Review of case Kestrel') : i))
    const history = given(called(), publish, called({ agenda: { items } }))
    expect(history.meeting.beside?.agenda.items[6]).toMatchObject({ title: 'Case review update', doubtful: true })
    history.when(publish).thenRefused('mayBeConfidential', 'One item may be confidential')
  })
  test('asks whether it replaces the published one or adds to it, where it has few of its items', () => {
    const few = given(called(), publish, called({ agenda: { items: [item('1', 'Flood wardens')] } }))
    few.when(publish).thenRefused('replaceOrAdd', '"Replace the agenda" or "Add to the agenda"')
    few.when({ type: 'ReviseAgendaAs', how: 'adds' }, chair).thenRefused('notTheChair')
    expect(
      few.after(by(clerk, { type: 'ReviseAgendaAs', how: 'adds' })).after(by(clerk, publish)).meeting.agenda.items,
    ).toHaveLength(10)
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
