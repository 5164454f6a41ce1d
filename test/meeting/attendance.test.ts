import { describe, expect, test } from 'vitest'
import type { Command } from '../../src/meeting/commands.ts'
import {
  by,
  byItself,
  called,
  chair,
  clerk,
  close,
  everybody,
  fire,
  given,
  guest,
  health,
  inSession,
  join,
  leave,
  minutesOf,
  next,
  open,
  present,
  privately,
  procedureOf,
  publish,
  saltmarsh,
  take,
  viceChair,
  volunteer,
} from './given.ts'

const coming: Command = { type: 'PromiseAttendance' }
const sorry: Command = { type: 'ReceiveApologies' }
const fern = { name: 'Fern Ashdown', role: 'Watch Manager' }
const sendingFern: Command = { ...sorry, type: 'ReceiveApologies', substitute: fern }
const apologiesOf = (name: string, rest: object = {}): Command => ({
  type: 'ReceiveApologies',
  person: { name },
  ...rest,
})
const published = [called(), publish]

describe('a member who says they will be there', () => {
  test('is present when the meeting opens', () =>
    expect(minutesOf(given(...published, by(fire, coming), open)).present.map(p => p.name)).toContain('Orla Finnimore'))
  test('says so once: pressing again changes nothing', () =>
    given(...published, by(fire, coming))
      .when(coming, fire)
      .thenNothing())
  test('takes back their apologies by it, and their substitute with them', () => {
    const { roll } = given(...published, by(fire, sendingFern), by(fire, coming)).meeting
    expect(roll['Orla Finnimore']).toMatchObject({ place: 'expected', promised: true })
    expect(roll['Fern Ashdown']).toMatchObject({ promised: false })
    expect(roll['Fern Ashdown']?.substituteFor).toBeUndefined()
  })
  test('is too late once the meeting is closed', () =>
    given(...inSession, close)
      .when(coming, fire)
      .thenRefused('meetingClosed'))
  test('is in attendance only, where they are no member', () =>
    expect(minutesOf(given(...inSession, by(guest, coming))).inAttendance.map(p => p.name)).toContain('Jasper Nightly'))
})

describe('apologies', () => {
  test('come from the member, with a message that only the clerk reads', () => {
    const history = given(
      ...published,
      by(fire, { ...sorry, type: 'ReceiveApologies', message: 'a hospital appointment' }),
      open,
    )
    expect(minutesOf(history).apologies.map(a => a.name)).toEqual(['Orla Finnimore'])
    expect(history.meeting.roll['Orla Finnimore']?.message).toBe('a hospital appointment')
    expect(JSON.stringify(minutesOf(history))).not.toContain('hospital')
  })
  test('come from the clerk for somebody, and from nobody else', () => {
    given(...published)
      .when(apologiesOf('Orla Finnimore'))
      .thenHappens({ type: 'ApologiesReceived', person: 'Orla Finnimore' })
    given(...published)
      .when(apologiesOf('Orla Finnimore'), chair)
      .thenRefused('notYourself')
  })
  test('are too late for a member once the meeting is closed; the clerk may still put them right', () => {
    given(...inSession, close)
      .when(sorry, fire)
      .thenRefused('meetingClosed')
    given(...inSession, close)
      .when(apologiesOf('Orla Finnimore'))
      .thenHappens({ type: 'ApologiesReceived' })
  })
})

describe('a substitute', () => {
  test('is present for the member who named them, under the role given', () => {
    const minutes = minutesOf(given(...published, by(fire, sendingFern), open))
    expect(minutes.present).toContainEqual(
      expect.objectContaining({ name: 'Fern Ashdown', role: 'Watch Manager', substituteFor: 'Orla Finnimore' }),
    )
    expect(minutes.apologies).toContainEqual(
      expect.objectContaining({
        name: 'Orla Finnimore',
        substitute: expect.objectContaining({ name: 'Fern Ashdown' }),
      }),
    )
  })
  test('cannot name a substitute of their own', () => {
    given(...published, by(fire, sendingFern))
      .when({ ...apologiesOf('Fern Ashdown'), type: 'ReceiveApologies', substitute: { name: 'Moss Tarrant' } })
      .thenRefused('substituteForASubstitute', 'already the substitute for Orla Finnimore')
  })
  test('stands in for one member only', () =>
    given(...published, by(fire, sendingFern))
      .when({ ...sorry, type: 'ReceiveApologies', substitute: fern }, health)
      .thenRefused('substituteForASubstitute'))
  test('is somebody else than the member', () =>
    given(...published)
      .when({ ...sorry, type: 'ReceiveApologies', substitute: { name: 'Orla Finnimore' } }, fire)
      .thenRefused('substituteIsThemselves'))
  test('is nobody who sends apologies too', () =>
    given(...published, by(health, sorry))
      .when({ ...sorry, type: 'ReceiveApologies', substitute: { name: 'Nadia Osterley' } }, fire)
      .thenRefused('substituteSendsApologies', 'Nadia Osterley'))
  test('who then sends apologies is the member’s substitute no longer', () => {
    const minutes = minutesOf(given(...published, by(fire, sendingFern), apologiesOf('Fern Ashdown'), open))
    expect(minutes.apologies.find(a => a.name === 'Orla Finnimore')?.substitute).toBeUndefined()
  })
  test('who never came is not said to have come instead', () => {
    const history = given(
      ...published,
      by(fire, sendingFern),
      open,
      { type: 'RecordAttendance', people: [fern], place: 'absent' },
      close,
    )
    expect(minutesOf(history).apologies.find(a => a.name === 'Orla Finnimore')?.substitute).toBeUndefined()
  })
})

describe('somebody listed as present for a member', () => {
  const listed = (role: string): Command => ({
    type: 'RecordAttendance',
    people: [{ name: 'Fern Ashdown', role }],
    place: 'present',
  })
  test.each([
    ['for Orla Finnimore'],
    ['sub for Orla Finnimore'],
    ['substitute for O Finnimore'],
    ['Watch Manager, deputising for Orla Finnimore'],
    ['on behalf of Orla Finnimore'],
  ])('stands in for them: "%s"', role => {
    const minutes = minutesOf(given(...published, open, listed(role)))
    const [there] = minutes.present.filter(p => p.name === 'Fern Ashdown')
    expect(there).toMatchObject({ substituteFor: 'Orla Finnimore', organisation: 'Saltmarsh Fire and Rescue' })
    expect(there?.role).toBe(role.startsWith('Watch Manager') ? 'Watch Manager' : undefined)
    expect(minutes.apologies.map(a => a.name)).toEqual(['Orla Finnimore'])
  })
  test('goes on standing in when the apologies are read out after the list', () => {
    const minutes = minutesOf(given(...published, open, listed('for Orla Finnimore'), apologiesOf('Orla Finnimore')))
    expect(minutes.apologies[0]?.substitute?.name).toBe('Fern Ashdown')
    expect(minutes.present.map(p => p.name)).toContain('Fern Ashdown')
  })
  test('has those words as their role where the member is there too, or nobody knows whom they mean', () => {
    for (const role of ['for Orla Finnimore', 'for item 5', 'for the Harbour Trust']) {
      const people = [{ name: 'Orla Finnimore' }, { name: 'Fern Ashdown', role }]
      const minutes = minutesOf(given(...published, open, { type: 'RecordAttendance', people, place: 'present' }))
      expect(minutes.present.find(p => p.name === 'Fern Ashdown')).toMatchObject({ role })
      expect(minutes.apologies).toEqual([])
    }
  })
})

describe('whoever comes for a member', () => {
  const listed = (name: string, place: 'present' | 'in attendance'): Command => ({
    type: 'RecordAttendance',
    people: [{ name, role: 'for Orla Finnimore' }],
    place,
  })
  test('is known by surname and rank where the member has a deputy of that name', () => {
    const [there] = minutesOf(given(...published, open, listed('CI Ashdown', 'present'))).present.filter(
      p => p.substituteFor === 'Orla Finnimore',
    )
    expect(there?.name).toBe('CI Fern Ashdown')
    given(...published, open)
      .when({ ...apologiesOf('Orla Finnimore'), type: 'ReceiveApologies', substitute: { name: 'CI Ashdown' } })
      .thenHappens({ type: 'ApologiesReceived' }, { type: 'SubstituteNamed', substitute: 'CI Fern Ashdown' })
  })
  test('is present as one where they are listed in attendance', () =>
    given(...published, open)
      .when(listed('Fern Ashdown', 'in attendance'))
      .thenHappens(
        { type: 'AttendanceRecorded', person: 'Fern Ashdown', place: 'present' },
        { type: 'ApologiesReceived', person: 'Orla Finnimore' },
        { type: 'SubstituteNamed', substitute: 'Fern Ashdown' },
      ))
  test('stands in for nobody who was there and has left: they sent no apologies', () => {
    const minutes = minutesOf(given(...inSession, take('5'), by(fire, leave), listed('Fern Ashdown', 'in attendance')))
    expect(minutes.apologies).toEqual([])
    expect(minutes.present.map(p => p.name)).toContain('Orla Finnimore')
  })
  test('is asked about where the member could be two', () =>
    given(...published, open)
      .when({
        type: 'RecordAttendance',
        place: 'present',
        people: [{ name: 'Moss Tarrant', role: 'for Orla Finimore' }],
      })
      .thenRefused('whoIsMeant', 'Orla Finimore'))
})

describe('somebody who came or went at the adjournment', () => {
  const broken = (step: Command) =>
    procedureOf(
      given(
        ...inSession,
        take('6'),
        { type: 'AdjournMeeting', clock: '15:10' },
        { type: 'ResumeMeeting', clock: '15:25' },
        step,
      ),
      '6',
    )
  test('left when it began', () =>
    expect(broken({ type: 'RecordLeaving', person: { name: 'Orla Finnimore' }, atAdjournment: true }).at(-1)).toContain(
      '3.10',
    ))
  test('has no time where the meeting was not adjourned', () => {
    given(...inSession)
      .when({ type: 'RecordLeaving', person: { name: 'Orla Finnimore' }, atAdjournment: true })
      .thenHappens({ type: 'PersonLeft', person: 'Orla Finnimore', forInterest: false })
  })
})

describe('the clerk’s roll', () => {
  test('puts people down as present, in attendance or absent, and is the clerk’s alone', () => {
    given(...published)
      .when(present(fire, health))
      .thenHappens(
        { type: 'AttendanceRecorded', person: 'Orla Finnimore' },
        { type: 'AttendanceRecorded', person: 'Nadia Osterley', place: 'present' },
      )
    given(...published)
      .when(present(fire), chair)
      .thenRefused('notTheChair', 'Beatrix Lonsdale')
  })
  test('names somebody', () =>
    given(...published)
      .when({ type: 'RecordAttendance', people: [], place: 'present' })
      .thenRefused('nobodyNamed'))
  test('says nothing twice', () =>
    given(...published, present(fire))
      .when(present(fire))
      .thenNothing())
  test('has as absent, when the meeting closes, the members of whom nothing was heard', () => {
    const minutes = minutesOf(given(...published, present(chair, viceChair), open, close))
    expect(minutes.absent.map(a => a.name)).toEqual([
      'Rosalind Penhallow',
      'Orla Finnimore',
      'Tobias Quennell',
      'Nadia Osterley',
      'Wilf Harkaway',
    ])
  })
  test('lists members in the order of the terms, whatever order they came in', () => {
    const names = minutesOf(given(...published, present(...everybody.toReversed()), open)).present.map(p => p.name)
    expect(names).toEqual(saltmarsh.members.filter(m => m.part !== 'clerk').map(m => m.name))
  })
  test('has the clerk who opens the meeting in attendance, not present', () => {
    const minutes = minutesOf(given(...inSession))
    expect(minutes.inAttendance.map(p => p.name)).toEqual(['Beatrix Lonsdale'])
  })
})

describe('somebody who comes late', () => {
  const late = given(...published, present(chair, viceChair, health, volunteer), open, next, take('5'), by(fire, join))
  test('is minuted at the item being taken', () => {
    expect(minutesOf(late).present.find(p => p.name === 'Orla Finnimore')?.arrivedAt).toBe('5')
    expect(procedureOf(late, '5')).toContain('Orla Finnimore joined the meeting.')
  })
  test('cannot come in twice', () => late.when(join, fire).thenRefused('alreadyInTheRoom', 'Orla Finnimore'))
  test('is told by Teams too, and told twice changes nothing', () => {
    const joined: Command = { type: 'RecordJoining', person: { name: 'Orla Finnimore' } }
    expect(late.asking(byItself(joined))).toEqual([])
    given(...published, present(chair, viceChair, health, volunteer), open)
      .when(joined, { name: 'Teams' }, 'by itself')
      .thenHappens({ type: 'PersonJoined', person: 'Orla Finnimore' })
  })
  test('is late no more after the meeting is closed', () =>
    given(...inSession, close)
      .when(join, fire)
      .thenRefused('meetingClosed'))
})

describe('somebody who leaves', () => {
  const gone = given(...inSession, take('5'), by(fire, leave))
  test('is minuted at the item being taken', () => {
    expect(minutesOf(gone).present.find(p => p.name === 'Orla Finnimore')?.leftAt).toBe('5')
    expect(procedureOf(gone, '5')).toContain('Orla Finnimore left the meeting.')
  })
  test('who left after an item left as the meeting went on to the one that followed it', () => {
    const left = (item: string): Command => ({
      type: 'RecordLeaving',
      person: { name: 'Orla Finnimore' },
      item,
      atItsEnd: true,
    })
    const later = given(...inSession, take('5'), take('8'), take('6'))
    expect(procedureOf(later.after(by(clerk, left('5'))), '8')).toContain('Orla Finnimore left the meeting.')
    expect(procedureOf(later.after(by(clerk, left('6'))), '8')).not.toContain('Orla Finnimore left the meeting.')
    expect(
      minutesOf(given(...inSession, take('5'), left('5'))).present.find(p => p.name === 'Orla Finnimore')?.leftAt,
    ).toBe('6')
    expect(procedureOf(given(...inSession, take('9'), close, left('9')), '9')).toContain(
      'Orla Finnimore left the meeting.',
    )
  })
  test('cannot leave twice, nor after the meeting is closed', () => {
    gone.when(leave, fire).thenRefused('notInTheRoom', 'Orla Finnimore')
    given(...inSession, close)
      .when(leave, fire)
      .thenRefused('meetingClosed')
  })
  test('is nobody whom the meeting does not know', () =>
    given(...inSession)
      .when({ ...leave, type: 'RecordLeaving', person: { name: 'Moss Tarrant' } })
      .thenRefused('unknownPerson', 'Moss Tarrant'))
  test('is put down by themselves or by the clerk, by nobody else', () =>
    given(...inSession)
      .when({ ...leave, type: 'RecordLeaving', person: { name: 'Orla Finnimore' } }, chair)
      .thenRefused('notYourself'))
  test('and comes back is no longer said to have left', () => {
    const back = given(...inSession, take('5'), by(fire, leave), by(fire, join))
    expect(minutesOf(back).present.find(p => p.name === 'Orla Finnimore')?.leftAt).toBeUndefined()
    expect(procedureOf(back, '5')).toContain('Orla Finnimore returned to the meeting.')
    const recorded = given(
      ...inSession,
      take('5'),
      by(fire, leave),
      privately(clerk, {
        type: 'RecordAttendance',
        people: [{ name: 'Orla Finnimore', role: 'Station Manager' }],
        place: 'present',
      }),
    )
    expect(minutesOf(recorded).present.find(p => p.name === 'Orla Finnimore')?.leftAt).toBeUndefined()
  })
})
