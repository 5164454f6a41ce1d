import { beforeEach, describe, expect, test } from 'vitest'
import { Office } from '../../src/app/office.ts'
import { OpenBusinesses } from '../../src/app/openBusinesses.ts'
import { Partnerships } from '../../src/app/partnerships.ts'
import type { RecordStore } from '../../src/app/ports/record.ts'
import { RemindersKept } from '../../src/app/remindersKept.ts'
import { Reminding } from '../../src/app/reminding.ts'
import { bankHolidays } from '../../src/documents/dates/bankHolidays.ts'
import type { Command } from '../../src/meeting/commands.ts'
import type { TermsOfReference } from '../../src/meeting/termsOfReference.ts'
import type { Digest } from '../../src/minutes/digest.ts'
import {
  type Step,
  act,
  called,
  clerk,
  close,
  everybody,
  fire,
  open,
  present,
  publish,
  saltmarsh,
} from '../meeting/given.ts'
import { FakeClock } from '../teams/fakeClock.ts'
import { aRecord, key } from './anOffice.ts'

const minute = 60_000
/** Everybody who is due something five working days before the meeting, in the order it is given: the clerk last. */
const all = [...everybody.map(p => p.name), clerk.name]
const call: Command = {
  ...(called({ agenda: { date: '2026-12-10' } }) as Command & { type: 'CallMeeting' }),
  meeting: key,
}

let record: RecordStore & { trouble: (stream: string) => void }, clock: FakeClock, office: Office
const logged: string[] = []

/** One instance of the service: what it sent, and who can be written to. Teams is away for as long as `away`. */
async function anInstance(terms: TermsOfReference = saltmarsh, sending = async () => {}) {
  const own = new Office(record),
    partnerships = new Partnerships(record)
  await partnerships.read([terms], '2026-11-01T09:00:00.000Z')
  const given: Digest[] = [],
    again: Digest[] = [],
    state = { away: false, unreachable: new Set<string>(), given, again }
  const log = (facts: unknown, message: string) => void logged.push(`${message} ${JSON.stringify(facts)}`)
  const reminding = new Reminding({
    office: own,
    partnerships,
    businesses: new OpenBusinesses(own, record, partnerships),
    kept: new RemindersKept(record),
    posts: {
      giveDigest: async digest => {
        await sending()
        if (state.away) throw new Error('Teams is away.')
        if (state.unreachable.has(digest.person)) return false
        given.push(digest)
        return true
      },
      showDigestAgain: async digest => void again.push(digest),
    },
    bankHolidays,
    clock,
    log: { info: log, warn: log, error: log },
  })
  return { ...state, state, office: own, reminding, to: () => given.map(d => d.person) }
}

const does = async (of: Office, ...steps: readonly (Step | Command)[]) => {
  for (const step of steps) {
    const { command, by } = 'command' in step ? step : { command: step, by: clerk }
    const carried = await of.carry(key, command, { by, at: clock.now().toISOString(), where: 'privately' })
    if (carried.kind === 'refused') throw new Error(carried.refusal.sentence)
  }
}
/** Lets the time pass until a moment. */
const at = (moment: string) => clock.passes(Date.parse(moment) - clock.now().getTime())

beforeEach(async () => {
  logged.length = 0
  record = await aRecord()
  clock = new FakeClock(60)
  office = new Office(record)
  await does(office, call, publish)
})

describe('reminding', () => {
  test('gives everybody their digest once, when it falls due, and not again at the next look nor after a restart', async () => {
    const one = await anInstance()
    await at('2026-12-03T08:55:00Z')
    await one.reminding.look()
    expect(one.to()).toEqual([])
    await at('2026-12-03T09:01:00Z')
    await one.reminding.look()
    expect(one.to()).toEqual(all)
    await one.reminding.look()
    const restarted = await anInstance()
    await restarted.reminding.look()
    expect([one.to().length, restarted.to()]).toEqual([all.length, []])
  })

  test('looks by itself every five minutes', async () => {
    const one = await anInstance()
    one.reminding.start()
    await at('2026-12-03T09:05:00Z')
    expect(one.to()).toEqual(all)
    await at('2026-12-09T09:05:00Z')
    expect(one.to()).toEqual([...all, ...all])
    await one.reminding.stop()
  })

  test('is done once by two instances that look at the same moment', async () => {
    const waits = () => new Promise<void>(done => setImmediate(done))
    const one = await anInstance(saltmarsh, waits),
      other = await anInstance(saltmarsh, waits)
    await at('2026-12-03T09:01:00Z')
    await Promise.all([one.reminding.look(), other.reminding.look()])
    expect([...one.to(), ...other.to()].toSorted()).toEqual(all.toSorted())
    expect(one.to().length * other.to().length).toBeGreaterThan(0)
  })

  test('gives nobody again in a new month what they were given in the last, and finishes what was left of it', async () => {
    const task = {
      type: 'AgreeAction',
      text: 'Count the lamps',
      owners: ['Orla Finnimore'],
      dueDate: '2026-12-07',
    } as const
    await does(office, present(...everybody), open, task, { ...task, owners: ['Wilf Harkaway'] }, close)
    const one = await anInstance()
    await at('2026-11-30T16:56:00Z')
    one.state.unreachable.add('Wilf Harkaway')
    await one.reminding.look()
    await at('2026-12-01T09:05:00Z')
    const later = await anInstance()
    await later.reminding.look()
    expect([one.to(), later.to()]).toEqual([[fire.name, clerk.name], []])
    expect(await record.streams('saltmarsh/reminders')).toEqual(['saltmarsh/reminders 2026-11'])
    await at('2027-01-04T09:05:00Z')
    await later.reminding.look()
    expect(later.to()).toEqual([fire.name, 'Wilf Harkaway'])
  })

  test('gives up in a new month what failed at the end of the last, and says what is still true of it', async () => {
    const task = {
      type: 'AgreeAction',
      text: 'Count the lamps',
      owners: ['Orla Finnimore'],
      dueDate: '2026-12-07',
    } as const
    await does(office, present(...everybody), open, task, close)
    const one = await anInstance()
    await at('2026-11-30T16:56:00Z')
    one.state.away = true
    await one.reminding.look()
    one.state.away = false
    await at('2026-12-01T09:05:00Z')
    await one.reminding.look()
    expect(one.to()).toEqual([fire.name, clerk.name])
    expect(one.given.at(-1)?.notReached.map(n => [n.person, n.why])).toEqual([[fire.name, 'not sent']])
  })

  test('reminds nobody of what they have answered, or done, by way of another instance', async () => {
    const one = await anInstance(),
      other = await anInstance()
    await at('2026-12-02T09:01:00Z')
    await one.reminding.look()
    await does(other.office, { command: { type: 'PromiseAttendance' }, by: fire, where: 'privately' })
    await at('2026-12-03T09:01:00Z')
    await one.reminding.look()
    expect(one.to()).toEqual(all.filter(name => name !== fire.name))
  })

  test('says nothing where the terms turn reminders off', async () => {
    const reminders = { answers: false, quorum: false, papers: false, actions: false, organisations: false }
    const one = await anInstance({ ...saltmarsh, reminders })
    await at('2026-12-03T09:01:00Z')
    await one.reminding.look()
    expect(one.to()).toEqual([])
  })

  test('leaves nothing anybody wrote in its own record, nor in the log', async () => {
    await does(
      office,
      present(...everybody),
      open,
      { type: 'TakeItem', item: '7', despite: true },
      act('Tell the Kestrel family'),
      close,
    )
    const one = await anInstance()
    one.state.away = true
    await at('2026-12-17T09:01:00Z')
    await one.reminding.look()
    await at('2026-12-18T09:01:00Z')
    await one.reminding.look()
    const streams = await record.streams('saltmarsh/reminders')
    const kept = await Promise.all(streams.map(s => record.read(s)))
    expect(JSON.stringify([kept, logged])).not.toContain('Kestrel')
  })
})

describe('a digest that could not be sent', () => {
  test('ends the look at the third in a row: Teams is away, and nobody else is kept waiting for it', async () => {
    const one = await anInstance()
    one.state.away = true
    await at('2026-12-03T09:01:00Z')
    await one.reminding.look()
    expect(logged.filter(l => l.startsWith('A reminder could not be sent'))).toHaveLength(3)
  })

  test('is tried again later on its day, and given once', async () => {
    const one = await anInstance()
    await at('2026-12-03T09:01:00Z')
    one.state.away = true
    await one.reminding.look()
    one.state.away = false
    await one.reminding.look()
    expect(one.to()).toEqual(all.slice(3))
    await clock.passes(6 * minute)
    await one.reminding.look()
    await one.reminding.look()
    expect(one.to().toSorted()).toEqual(all.toSorted())
  })

  test('is tried by one instance alone where another failed', async () => {
    const one = await anInstance(),
      other = await anInstance()
    await at('2026-12-03T09:01:00Z')
    one.state.away = true
    await one.reminding.look()
    one.state.away = false
    await clock.passes(6 * minute)
    await Promise.all([one.reminding.look(), other.reminding.look()])
    expect([...one.to(), ...other.to()].toSorted()).toEqual(all.toSorted())
  })

  test('is given up after six tries, told to the clerk, and what is still true of it is said on the next day', async () => {
    const one = await anInstance()
    one.reminding.start()
    one.state.away = true
    await at('2026-12-03T16:00:00Z')
    one.state.away = false
    await at('2026-12-03T16:55:00Z')
    expect(one.to()).toEqual([])
    expect(logged.filter(l => l.startsWith('A reminder was given up.'))).toHaveLength(all.length)
    await at('2026-12-04T09:05:00Z')
    expect(one.to().toSorted()).toEqual(all.toSorted())
    const told = one.given.find(d => d.person === clerk.name)
    expect(told?.notReached.map(n => [n.person, n.why])).toEqual(everybody.map(p => [p.name, 'not sent']))
    await one.reminding.stop()
  })

  test('is not sent again where the process ended while it was sending, since it may have come; the clerk is told', async () => {
    let dies = true
    const one = await anInstance(saltmarsh, () => (dies ? new Promise<void>(() => {}) : Promise.resolve()))
    await at('2026-12-03T09:01:00Z')
    void one.reminding.look()
    await clock.passes(minute)
    dies = false
    const next = await anInstance()
    await next.reminding.look()
    expect(next.to()).toEqual(all.slice(1))
    await clock.passes(20 * minute)
    await next.reminding.look()
    await at('2026-12-04T09:05:00Z')
    await next.reminding.look()
    expect(next.to().slice(all.length - 1)).toEqual([clerk.name])
    expect(next.given.at(-1)?.notReached.map(n => [n.person, n.why])).toEqual([[all[0], 'not known']])
  })

  test('to somebody who has no conversation with the bot is told to the clerk the same moment', async () => {
    const one = await anInstance()
    one.unreachable.add('Wilf Harkaway')
    await at('2026-12-03T09:01:00Z')
    await one.reminding.look()
    expect(one.to()).not.toContain('Wilf Harkaway')
    expect(one.given.at(-1)?.person).toBe(clerk.name)
    expect(one.given.at(-1)?.notReached.map(n => [n.person, n.why])).toEqual([['Wilf Harkaway', 'no conversation']])
    await at('2026-12-04T09:01:00Z')
    await one.reminding.look()
    expect(one.to()).toHaveLength(all.length - 1)
  })

  test('is told to nobody day after day where no clerk can be reached either', async () => {
    const second = { name: 'Ansel Pike', id: 'id of Ansel Pike', part: 'clerk', votes: false, deputies: [] } as const
    const one = await anInstance({ ...saltmarsh, members: [...saltmarsh.members, second] })
    one.unreachable.add(clerk.name).add(second.name)
    one.reminding.start()
    await at('2026-12-08T16:00:00Z')
    const streams = await record.streams('saltmarsh/reminders')
    const claimed = (await Promise.all(streams.map(s => record.read(s))))
      .flat()
      .filter(e => JSON.stringify(e.event).includes('DigestClaimed'))
    // The members, the clerks, and the first clerk once more, of the second.
    expect(claimed).toHaveLength(everybody.length + 3)
    await one.reminding.stop()
  })
})

describe('a digest that was given', () => {
  test('is drawn again, with the others it concerns, when its person answers elsewhere, and not for anything else', async () => {
    const one = await anInstance()
    await at('2026-12-03T09:01:00Z')
    await one.reminding.look()
    await does(one.office, { command: { type: 'PromiseAttendance' }, by: fire, where: 'privately' })
    await clock.passes(5_000)
    expect(one.again.map(d => d.person)).toEqual(['Imogen Thistlewood', fire.name, clerk.name])
    expect(one.again.find(d => d.person === fire.name)?.answers.map(a => a.state)).toEqual(['coming'])
    await does(one.office, {
      command: { type: 'DeclareInterest', kind: 'Personal interest', items: ['5'], nature: '', sensitive: false },
      by: fire,
      where: 'privately',
    })
    await clock.passes(5_000)
    expect(one.again).toHaveLength(3)
  })

  test('is drawn again once after a restart, and then only where something has changed', async () => {
    const before = await anInstance()
    await at('2026-12-03T09:01:00Z')
    await before.reminding.look()
    await before.reminding.stop()
    const one = await anInstance()
    await does(one.office, { command: { type: 'PromiseAttendance' }, by: fire, where: 'privately' })
    await clock.passes(5_000)
    expect(one.again.map(d => d.person)).toEqual(all)
    await does(one.office, { command: { type: 'ReceiveApologies' }, by: fire, where: 'privately' })
    await clock.passes(5_000)
    expect(one.again.slice(all.length).map(d => d.person)).toEqual(['Imogen Thistlewood', fire.name, clerk.name])
  })

  test('is shown by its name to its own person alone', async () => {
    const one = await anInstance()
    await at('2026-12-03T09:01:00Z')
    await one.reminding.look()
    const name = one.given.find(d => d.person === fire.name)?.name ?? ''
    expect((await one.reminding.digestOf('saltmarsh', name, fire.name))?.person).toBe(fire.name)
    expect(await one.reminding.digestOf('saltmarsh', name, 'Wilf Harkaway')).toBeUndefined()
  })
})

describe('a look', () => {
  test('goes through closed meetings only when something was kept in the partnership since', async () => {
    const one = await anInstance()
    const read: string[] = []
    const meeting = one.office.meeting.bind(one.office)
    one.office.meeting = async wanted => {
      read.push(wanted)
      return meeting(wanted)
    }
    await at('2026-12-02T09:01:00Z')
    await one.reminding.look()
    expect(read).toEqual([key])
    await one.reminding.look()
    expect(read).toEqual([key])
    await does(one.office, { command: { type: 'PromiseAttendance' }, by: fire, where: 'privately' })
    await one.reminding.look()
    expect(read).toEqual([key, key])
  })

  test('finds what is open of a meeting long over, which is known in brief, and who may have the words of what is restricted', async () => {
    const task = {
      type: 'AgreeAction',
      text: 'Tell the Kestrel family',
      owners: ['Orla Finnimore'],
      dueDate: '2026-12-21',
    } as const
    for (let n = 2; n <= 8; n++) {
      const steps: readonly Command[] = [
        { ...call, meeting: `saltmarsh/${n}` } as Command,
        publish,
        present(...everybody),
        open,
        ...(n === 2 ? [{ type: 'TakeItem', item: '7', despite: true } as const, task] : []),
        close,
      ]
      for (const step of steps)
        await office.carry(`saltmarsh/${n}`, step, { by: clerk, at: clock.now().toISOString(), where: 'privately' })
    }
    const one = await anInstance()
    expect((await one.office.meetingsKept('saltmarsh')).older.map(m => m.key)).toContain('saltmarsh/2')
    await at('2026-12-21T09:01:00Z')
    await one.reminding.look()
    expect(one.given.find(d => d.person === fire.name)?.actions.map(a => a.share?.text)).toEqual([
      'Tell the Kestrel family',
    ])
  })

  test('goes on to the next partnership where one cannot be looked at', async () => {
    const one = await anInstance()
    record.trouble = stream => {
      if (stream.includes('reminders')) throw new Error('The disk is full.')
    }
    await at('2026-12-03T09:01:00Z')
    await one.reminding.look()
    expect(one.to()).toEqual([])
    expect(logged.join()).toContain('Reminders could not be sent; it will be tried again.')
    record.trouble = () => {}
    await one.reminding.look()
    expect(one.to()).toEqual(all)
  })
})
