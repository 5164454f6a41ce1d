import { beforeEach, describe, expect, it } from 'vitest'
import { Office } from '../../src/app/office.ts'
import { act, chair, close, next, note, viceChair } from '../meeting/given.ts'
import { aRecord, asks, key, upToOpening } from './anOffice.ts'

let record: Awaited<ReturnType<typeof aRecord>>, office: Office
const kept = async () => (await record.read(key)).map(k => (k.event as { event: { type: string } }).event.type)
const done = (meeting: Awaited<ReturnType<Office['meeting']>>) =>
  'entries' in meeting ? meeting.entries.map(e => ('text' in e ? e.text : e.kind)) : []

beforeEach(async () => {
  record = await aRecord()
  office = new Office(record)
  for (const command of upToOpening) await office.carry(key, command, asks())
})

describe('a command carried through', () => {
  it('is in the record before it is acknowledged, and is there for an office opened afterwards', async () => {
    expect((await office.carry(key, note('The lamps were mended.'), asks())).kind).toBe('done')
    expect(await kept()).toContain('NoteMade')
    expect(done(await new Office(record).meeting(key))).toEqual(['The lamps were mended.'])
  })

  it('that is refused leaves nothing in the record', async () => {
    const before = await kept()
    expect((await office.carry(key, next, asks({ name: 'Jasper Nightly' }))).kind).toBe('refused')
    expect(await kept()).toEqual(before)
  })

  it('tells its listeners only once it is kept', async () => {
    const told: number[] = []
    office.onKept(() => void record.read(key).then(r => told.push(r.length)))
    const before = (await kept()).length
    await office.carry(key, note('One.'), asks())
    await new Promise(resolve => setTimeout(resolve, 20))
    expect(told).toEqual([before + 1])
  })
})

describe('what is refused on account of something still on its way to the disk', () => {
  it('is decided again where that could not be kept', async () => {
    const append = record.append.bind(record)
    record.append = async () => {
      record.append = append
      throw new Error('The disk is full.')
    }
    const closing = office.carry(key, close, asks()).catch(() => 'not closed')
    expect((await office.carry(key, note('The lamps were mended.'), asks())).kind).toBe('done')
    expect(await closing).toBe('not closed')
    expect(await kept()).not.toContain('MeetingClosed')
  })

  it('is decided again where it was a request brought again, which had been carried through', async () => {
    const undo = { type: 'UndoLastStep' } as const
    await office.carry(key, note('Said by mistake.'), asks())
    await office.carry(key, undo, asks(), 'one press')
    // The same press is brought again: it would take back the opening.
    const again = office.carry(key, undo, asks(), 'one press')
    expect((await office.carry(key, note('The lamps were mended.'), asks())).kind).toBe('done')
    expect((await again).kind).toBe('repeated')
  })

  it('stays refused where that was kept', async () => {
    const closing = office.carry(key, close, asks())
    expect((await office.carry(key, note('The lamps were mended.'), asks())).kind).toBe('refused')
    expect((await closing).kind).toBe('done')
  })
})

describe('words of which nothing was done', () => {
  const said = { request: 'a message', sentAgain: false }

  it('are not obeyed by an instance that reads them late, when the meeting has gone on', async () => {
    await office.carry(key, close, asks())
    expect((await office.carry(key, note('The lamps were mended.'), asks(), said)).kind).toBe('refused')
    await office.carry(key, { type: 'UndoLastStep' }, asks())
    const there = new Office(record)
    expect((await there.carry(key, note('The lamps were mended.'), asks(), said)).kind).toBe('repeated')
    expect(await kept()).not.toContain('NoteMade')
  })

  it('are refused in the same words where nothing has changed', async () => {
    await office.carry(key, close, asks())
    const refused = await office.carry(key, note('The lamps were mended.'), asks(), said)
    expect(await new Office(record).carry(key, note('The lamps were mended.'), asks(), said)).toEqual(refused)
  })

  it('may be sent again where they are a form’s, put right', async () => {
    const form = { request: 'a form', sentAgain: true }
    await office.carry(key, close, asks())
    expect((await office.carry(key, note('The lamps were mended.'), asks(), form)).kind).toBe('refused')
    await office.carry(key, { type: 'UndoLastStep' }, asks())
    expect((await office.carry(key, note('The lamps were mended.'), asks(), form)).kind).toBe('done')
  })
})

describe('an action agreed while one meeting is written up and the next sits', () => {
  it('has a number no other action of the partnership has', async () => {
    const second = 'saltmarsh/2'
    await office.carry(key, act('One.'), asks())
    await office.carry(key, close, asks())
    for (const command of upToOpening)
      await office.carry(
        second,
        command.type === 'CallMeeting'
          ? { ...command, meeting: second, broughtForward: { ...command.broughtForward, nextActionNumber: 2 } }
          : command,
        asks(),
      )
    await office.carry(second, act('Two.'), asks())
    await office.carry(key, { type: 'AgreeAction', item: '5', text: 'Three.', owners: [] }, asks())
    await office.carry(second, act('Four.'), asks())
    const numbers = async (of: string) => {
      const meeting = await office.meeting(of)
      return meeting.phase === 'not called' ? [] : meeting.actions.map(a => a.number)
    }
    expect([await numbers(key), await numbers(second)]).toEqual([
      [1, 3],
      [2, 4],
    ])
  })
})

describe('a command that somebody else was before', () => {
  it('is decided again on what they appended, and nothing else is read', async () => {
    const read = record.read.bind(record),
      reads: (number | undefined)[] = []
    await new Office(record).carry(key, note('Theirs.'), asks())
    record.read = (stream, after) => (reads.push(after), read(stream, after))
    const { version } = await office.meeting(key)
    expect((await office.carry(key, note('Ours.'), asks())).kind).toBe('done')
    record.read = read
    expect([done(await office.meeting(key)), reads]).toEqual([['Theirs.', 'Ours.'], [version]])
  })
})

describe('commands that come at once', () => {
  it('are all kept, in order and with no number twice', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, n) => office.carry(key, note(`Note ${n}.`), asks())))
    expect(done(await office.meeting(key))).toEqual(Array.from({ length: 20 }, (_, n) => `Note ${n}.`))
    expect((await record.read(key)).map(k => k.number)).toEqual((await record.read(key)).map((_, n) => n + 1))
  })

  it('move the meeting on once where two people press "Next item" on the same card', async () => {
    const at = await office.meeting(key),
      after = 'current' in at ? (at.current ?? '') : ''
    const [one, two] = await Promise.all(
      [chair, viceChair].map(who => office.carry(key, { type: 'TakeNextItem', after }, asks(who))),
    )
    expect([one?.kind, two?.kind]).toEqual(['done', 'refused'])
    expect((await kept()).filter(type => type === 'ItemTaken')).toHaveLength(2)
  })

  it('number two actions differently', async () => {
    await Promise.all([office.carry(key, act('one'), asks()), office.carry(key, act('two'), asks())])
    const meeting = await office.meeting(key)
    expect('actions' in meeting ? meeting.actions.map(a => a.number) : []).toEqual([1, 2])
  })
})

describe('a second office on the same record', () => {
  it('decides a command again on what the first has kept meanwhile', async () => {
    const other = new Office(record)
    await other.meeting(key)
    await office.carry(key, close, asks())
    const carried = await other.carry(key, next, asks())
    expect(carried.kind === 'refused' ? carried.refusal.because : carried.kind).toBe('meetingClosed')
  })

  it('loses nothing where both write at once', async () => {
    const other = new Office(record)
    await Promise.all(
      Array.from({ length: 12 }, (_, n) => (n % 2 === 0 ? office : other).carry(key, note(`Note ${n}.`), asks())),
    )
    expect(done(await new Office(record).meeting(key)).toSorted()).toEqual(
      Array.from({ length: 12 }, (_, n) => `Note ${n}.`).toSorted(),
    )
  })
})

describe('a request that comes again', () => {
  const answer = () => ({ said: 'Noted.' })
  it('is given the first answer and not obeyed', async () => {
    await office.carry(key, note('Once.'), asks(), 'r1', answer)
    expect(await office.carry(key, note('Once.'), asks(), 'r1', answer)).toMatchObject({
      kind: 'repeated',
      answer: { said: 'Noted.' },
    })
    expect(done(await office.meeting(key))).toEqual(['Once.'])
  })
  it('is known after a restart, even where it would be refused by now', async () => {
    await office.carry(key, close, asks(), 'r1', answer)
    expect(await new Office(record).carry(key, close, asks(), 'r1', answer)).toMatchObject({
      kind: 'repeated',
      answer: { said: 'Noted.' },
    })
  })
  it('is obeyed once where both deliveries are under way together', async () => {
    const both = await Promise.all([1, 2].map(() => office.carry(key, note('Once.'), asks(), 'r1', answer)))
    expect(both.map(b => b.kind).toSorted()).toEqual(['done', 'repeated'])
    expect(done(await office.meeting(key))).toEqual(['Once.'])
  })
  it('is not confused with another of the same words', async () => {
    await office.carry(key, note('Twice.'), asks(), 'r1', answer)
    await office.carry(key, note('Twice.'), asks(), 'r2', answer)
    expect(done(await office.meeting(key))).toEqual(['Twice.', 'Twice.'])
  })
})

describe('a record that cannot be written', () => {
  it('is said by a fault, and nothing of the command is shown or kept', async () => {
    record.trouble = () => {
      throw new Error('The disk is full.')
    }
    await expect(office.carry(key, note('Lost.'), asks())).rejects.toThrow('The disk is full.')
    expect(done(await office.meeting(key))).toEqual([])
  })
  it('takes the same request when it can be written again', async () => {
    record.trouble = () => {
      record.trouble = () => undefined
      throw new Error('The disk is full.')
    }
    await expect(office.carry(key, note('Again.'), asks(), 'r1')).rejects.toThrow()
    expect((await office.carry(key, note('Again.'), asks(), 'r1')).kind).toBe('done')
    expect(done(await office.meeting(key))).toEqual(['Again.'])
  })
  it('takes what others asked meanwhile, decided again without what was lost', async () => {
    record.trouble = () => {
      record.trouble = () => undefined
      throw new Error('The disk is full.')
    }
    const [lost, other] = await Promise.allSettled([
      office.carry(key, note('Lost.'), asks()),
      office.carry(key, note('Kept.'), asks()),
    ])
    expect([lost.status, other.status]).toEqual(['rejected', 'fulfilled'])
    expect(done(await office.meeting(key))).toEqual(['Kept.'])
  })
})

describe('a meeting in whose record another instance has written', () => {
  it('is brought up to date for everybody who asks at once, the second as well as the first', async () => {
    const there = new Office(record)
    await there.meeting(key)
    await office.carry(key, note('The lamps were mended.'), asks())
    there.changedElsewhere('saltmarsh')
    const all = await Promise.all([there.meeting(key), there.meeting(key), there.meeting(key)])
    expect(all.map(done)).toEqual(Array.from({ length: 3 }, () => ['The lamps were mended.']))
  })

  it('is brought up to date where that was heard while it was being read', async () => {
    const there = new Office(record),
      read = record.read.bind(record)
    record.read = async (stream, after) => {
      record.read = read
      const before = await read(stream, after)
      await office.carry(key, note('The lamps were mended.'), asks())
      there.changedElsewhere('saltmarsh')
      return before
    }
    await there.meeting(key)
    expect(done(await there.meeting(key))).toEqual(['The lamps were mended.'])
  })

  it('is found where that was heard while it was asked which there are', async () => {
    const there = new Office(record),
      streams = record.streams.bind(record)
    record.streams = async prefix => {
      record.streams = streams
      const before = await streams(prefix)
      const [call] = upToOpening
      if (call !== undefined) await office.carry('saltmarsh/2', call, asks())
      there.changedElsewhere('saltmarsh')
      return before
    }
    await there.meetingsOf('saltmarsh')
    expect(await there.meetingsOf('saltmarsh')).toEqual(['saltmarsh/1', 'saltmarsh/2'])
  })
})
