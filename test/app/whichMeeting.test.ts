import { inEnglish, worded } from '../../src/meeting/worded.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import { type AgendaWaiting, dayOf, takeAgendaIn } from '../../src/app/agendaIn.ts'
import { Office } from '../../src/app/office.ts'
import { ownersMeant } from '../../src/app/owners.ts'
import type { Reading } from '../../src/app/ports/surroundings.ts'
import { keyForAgenda, meetingMeant, meetingsBefore } from '../../src/app/whichMeeting.ts'
import type { Agenda } from '../../src/meeting/agenda.ts'
import type { Command } from '../../src/meeting/commands.ts'
import {
  act,
  agenda,
  called,
  chair,
  close,
  everybody,
  given,
  inSession,
  open,
  present,
  publish,
  saltmarsh,
  take,
} from '../meeting/given.ts'
import { aRecord, asks } from './anOffice.ts'

let office: Office
const carry = async (key: string, ...commands: readonly Command[]) => {
  for (const c of commands) expect((await office.carry(key, c, asks())).kind).toBe('done')
}
const call = (key: string, rest: Partial<Agenda> = {}): Command => ({
  ...(called({ agenda: rest }) as Command & { type: 'CallMeeting' }),
  meeting: key,
})
const meant = async (today = '2026-11-26') => (await meetingMeant(office, 'saltmarsh', today))?.key
beforeEach(async () => {
  office = new Office(await aRecord())
})

describe('the meeting people mean when they name none', () => {
  it('is none before one is called', async () => expect(await meant()).toBeUndefined())
  it('is the one in session, before one that is called for today', async () => {
    await carry('saltmarsh/1', call('saltmarsh/1', { date: '2026-11-25' }), publish, present(...everybody), open)
    await carry('saltmarsh/2', call('saltmarsh/2'), publish)
    expect(await meant()).toBe('saltmarsh/1')
  })
  it("is today's, before a later one that is called already", async () => {
    await carry('saltmarsh/1', call('saltmarsh/1'), publish)
    await carry('saltmarsh/2', call('saltmarsh/2', { date: '2027-03-25' }), publish)
    expect([await meant(), await meant('2026-12-01')]).toEqual(['saltmarsh/1', 'saltmarsh/2'])
  })
  it('is the last one held where none is to come, and never one whose agenda was discarded', async () => {
    await carry('saltmarsh/1', call('saltmarsh/1'), publish, present(...everybody), open, close)
    await carry('saltmarsh/2', call('saltmarsh/2', { date: '2027-03-25' }), { type: 'DiscardAgenda' })
    expect(await meant()).toBe('saltmarsh/1')
  })
  it("is never another partnership's", async () => {
    await carry('heronsgate/1', call('heronsgate/1'), publish)
    expect(await meant()).toBeUndefined()
  })
})

describe('the key an agenda goes under', () => {
  it('is the next free number where all before it were held', async () => {
    expect(await keyForAgenda(office, 'saltmarsh', '2026-11-26')).toBe('saltmarsh/1')
    await carry('saltmarsh/1', call('saltmarsh/1'), publish, present(...everybody), open, close)
    expect(await keyForAgenda(office, 'saltmarsh', '2026-11-26')).toBe('saltmarsh/2')
    expect((await meetingsBefore(office, 'saltmarsh', 'saltmarsh/2')).earlier.map(m => m.key)).toEqual(['saltmarsh/1'])
  })
  it('is that of the meeting it replaces: one only read in, or published for the same day', async () => {
    await carry('saltmarsh/1', call('saltmarsh/1'))
    expect(await keyForAgenda(office, 'saltmarsh', '2027-03-25')).toBe('saltmarsh/1')
    await carry('saltmarsh/1', publish)
    expect([
      await keyForAgenda(office, 'saltmarsh', '2026-11-26'),
      await keyForAgenda(office, 'saltmarsh', '2027-03-25'),
    ]).toEqual(['saltmarsh/1', 'saltmarsh/2'])
  })
})

describe('an agenda taken in', () => {
  const reading: Reading = {
    agenda: () => {
      throw new Error('not read here')
    },
    agendaWritten: () => {
      throw new Error('not written here')
    },
    agendaFile: () => {
      throw new Error('not read here')
    },
    agendaFaults: (_, unread) => unread.map(u => worded`Line ${u.line} could not be read.`),
    due: text => ({ text }),
    dueField: () => ({}),
    bankHolidays: () => [],
  }
  const taken = async (read: Partial<Agenda> = {}, who?: typeof chair, request?: string) =>
    takeAgendaIn(
      office,
      reading,
      saltmarsh,
      { agenda: { ...agenda, ...read }, unread: [{ line: 3, text: '???' }] },
      asks(who),
      request,
    )
  const waiting = (given: Awaited<ReturnType<typeof taken>>): AgendaWaiting => {
    if (!('faults' in given)) throw new Error(given.kind)
    return given
  }

  it('waits for the clerk, with what could not be read and the notice it gives, and nothing is published', async () => {
    const { meeting, faults } = waiting(await taken())
    expect(meeting.phase).toBe('called')
    expect(faults.map(inEnglish)).toEqual([
      'Line 3 could not be read.',
      expect.stringMatching(/clear days' notice is needed/),
    ])
  })
  it('is refused from anybody but a clerk', async () =>
    expect(await taken({}, chair)).toMatchObject({ kind: 'refused' }))
  it('delivered twice calls one meeting', async () => {
    await taken({}, undefined, 'r1')
    expect(waiting(await taken({}, undefined, 'r1')).meeting.version).toBe(1)
    expect(await office.meetingsOf('saltmarsh')).toEqual(['saltmarsh/1'])
  })
  it('brings forward the actions the meeting before left open', async () => {
    await carry(
      'saltmarsh/1',
      call('saltmarsh/1'),
      publish,
      present(...everybody),
      open,
      take('5'),
      act('Count the otters'),
      close,
    )
    const { meeting } = waiting(await taken({ date: '2027-03-25' }))
    expect([
      meeting.key,
      meeting.broughtForward.actions.map(a => a.text),
      meeting.broughtForward.previous?.meeting,
    ]).toEqual(['saltmarsh/2', ['Count the otters'], 'saltmarsh/1'])
  })
  it('is of the day it is where the partnership meets, not in Greenwich', () =>
    expect([dayOf('2026-07-01T23:30:00Z', 'Europe/London'), dayOf('2026-12-01T23:30:00Z', 'Europe/London')]).toEqual([
      '2026-07-02',
      '2026-12-01',
    ]))
})

describe('the owners of an action as typed', () => {
  const { meeting } = given(...inSession)
  it.each([
    ['', []],
    ['Orla Finnimore', ['Orla Finnimore']],
    ['Orla Finnimore / Wilf Harkaway', ['Orla Finnimore', 'Wilf Harkaway']],
    ['Orla Finnimore, Wilf Harkaway', ['Orla Finnimore', 'Wilf Harkaway']],
    ['Orla Finnimore and Wilf Harkaway', ['Orla Finnimore', 'Wilf Harkaway']],
    ['Orla Finnimore & Marit Solberg', ['Orla Finnimore', 'Marit Solberg']],
    ['Orla Finnimore & Sons', ['Orla Finnimore & Sons']],
    ['Orla Finnimore and Marit Solberg', ['Orla Finnimore', 'Marit Solberg']],
    [
      'Orla Finnimore, Wilf Harkaway and the Director of Ferries',
      ['Orla Finnimore', 'Wilf Harkaway', 'Director of Ferries'],
    ],
    ['Children and Families', ['Children and Families']],
    ['Saltmarsh Fire and Rescue', ['Saltmarsh Fire and Rescue']],
    ['All', ['All']],
    ['All partners', ['All partners']],
    ['Cabinet Member for Safety', ['Cabinet Member for Safety']],
    ['Dredging Board', ['Dredging Board']],
  ])('%j are %j', (written, owners) => expect(ownersMeant(meeting, written)).toEqual(owners))
})
