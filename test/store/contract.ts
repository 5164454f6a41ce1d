import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { RecordStore } from '../../src/app/ports/record.ts'

/** A database made for one test: opened as often as the test likes, then removed. */
export interface TestDatabase {
  open(): Promise<RecordStore>
  remove(): Promise<void>
}

/** What every keeper of the record must do, whichever database is behind it. */
export function keepsTheRecord(make: () => Promise<TestDatabase>): void {
  let database: TestDatabase
  let record: RecordStore
  const numbers = async (stream: string) => (await record.read(stream)).map(kept => kept.number)

  beforeEach(async () => {
    database = await make()
    record = await database.open()
  })
  afterEach(async () => {
    await record.close()
    await database.remove()
  })

  describe('an append', () => {
    it('is read back in order, numbered from 1', async () => {
      expect(
        await record.append('riverside/7', 0, [{ type: 'MeetingOpened' }, { type: 'ItemTaken', item: '1' }]),
      ).toEqual({ kind: 'appended' })
      expect(await record.append('riverside/7', 2, [{ type: 'MeetingClosed' }])).toEqual({ kind: 'appended' })
      expect(await record.read('riverside/7')).toEqual([
        { number: 1, event: { type: 'MeetingOpened' } },
        { number: 2, event: { type: 'ItemTaken', item: '1' } },
        { number: 3, event: { type: 'MeetingClosed' } },
      ])
    })

    it('is kept as it was, whatever people write', async () => {
      const said = {
        text: 'Robert\'); drop table events;-- “é” 👩🏽‍⚖️ \u0000 \ud800 {}[]\\"',
        empty: '',
        none: null,
        count: 1.5,
      }
      await record.append("O'Brien & Søn/7", 0, [said, 'a string', 5, null, []])
      expect((await record.read("O'Brien & Søn/7")).map(kept => kept.event)).toEqual([said, 'a string', 5, null, []])
    })

    it('conflicts where somebody else appended first', async () => {
      await record.append('riverside/7', 0, ['first'])
      expect(await record.append('riverside/7', 0, ['second'])).toEqual({ kind: 'conflict' })
      expect(await numbers('riverside/7')).toEqual([1])
    })

    it('conflicts where the caller claims to have seen more than there is', async () => {
      await record.append('riverside/7', 0, ['first'])
      expect(await record.append('riverside/7', 5, ['sixth'])).toEqual({ kind: 'conflict' })
    })

    it('conflicts across two openings of one database', async () => {
      const other = await database.open()
      try {
        const outcomes = await Promise.all([record, other].map(each => each.append('riverside/7', 0, ['mine'])))
        expect(outcomes.map(outcome => outcome.kind).toSorted()).toEqual(['appended', 'conflict'])
        expect(await other.read('riverside/7')).toEqual(await record.read('riverside/7'))
      } finally {
        await other.close()
      }
    })

    it('with no events and no request changes nothing', async () => {
      expect(await record.append('riverside/7', 0, [])).toEqual({ kind: 'appended' })
      expect(await record.read('riverside/7')).toEqual([])
      expect(await record.streams('')).toEqual([])
    })

    it('is refused where an event is no JSON, and harms no other', async () => {
      const others = record.append('riverside/7', 0, ['kept'])
      await expect(record.append('riverside/8', 0, [undefined])).rejects.toThrow('plain JSON')
      await expect(record.append('riverside/8', 0, [1n])).rejects.toThrow(TypeError)
      await expect(record.append('river\0side', 0, ['no'])).rejects.toThrow('NUL')
      expect(await others).toEqual({ kind: 'appended' })
    })
  })

  describe('appends of the same moment', () => {
    it('see each other where they follow on in one stream', async () => {
      const outcomes = await Promise.all(
        [0, 1, 2, 3].map(after => record.append('riverside/7', after, [`event ${after + 1}`])),
      )
      expect(outcomes).toEqual(Array(4).fill({ kind: 'appended' }))
      expect((await record.read('riverside/7')).map(kept => kept.event)).toEqual([
        'event 1',
        'event 2',
        'event 3',
        'event 4',
      ])
    })

    it('conflict one by one and not all together', async () => {
      const outcomes = await Promise.all([
        record.append('riverside/7', 0, ['first', 'second']),
        record.append('riverside/7', 0, ['too late']),
        record.append('riverside/8', 0, ['elsewhere']),
        record.append('riverside/7', 2, ['third']),
      ])
      expect(outcomes.map(outcome => outcome.kind)).toEqual(['appended', 'conflict', 'appended', 'appended'])
      expect((await record.read('riverside/7')).map(kept => kept.event)).toEqual(['first', 'second', 'third'])
    })

    it('in their hundreds each win exactly once, and leave no gap', async () => {
      const append = async (who: number): Promise<void> => {
        const last = (await record.read('riverside/7')).length
        if ((await record.append('riverside/7', last, [who])).kind === 'conflict') await append(who)
      }
      await Promise.all(Array.from({ length: 40 }, (_, who) => append(who)))
      const kept = await record.read('riverside/7')
      expect(kept.map(each => each.number)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1))
      expect(new Set(kept.map(each => each.event)).size).toBe(40)
    })
  })

  describe('a request', () => {
    it('delivered twice is given its first answer and appends once', async () => {
      expect(await record.append('riverside/7', 0, ['noted'], { request: 'a1', answer: { said: 'Noted.' } })).toEqual({
        kind: 'appended',
      })
      expect(await record.append('riverside/7', 1, ['noted'], { request: 'a1', answer: { said: 'Again.' } })).toEqual({
        kind: 'repeated',
        answer: { said: 'Noted.' },
      })
      expect(await numbers('riverside/7')).toEqual([1])
    })

    it('has what is to be remembered of it in the same commit, and nothing where it came to nothing', async () => {
      const deliver = (after: number, request: string, value: string) =>
        record.append('riverside/7', after, ['noted'], {
          request,
          answer: null,
          remembered: { shelf: 'messages', key: request, value },
        })
      const kept = await Promise.all([
        deliver(0, 'a1', 'first'),
        deliver(0, 'a2', 'too late'),
        deliver(1, 'a1', 'again'),
      ])
      expect(kept.map(({ kind }) => kind)).toEqual(['appended', 'conflict', 'repeated'])
      expect(await record.recall('messages')).toEqual([{ key: 'a1', value: 'first' }])
      expect(await deliver(1, 'a2', 'in time')).toEqual({ kind: 'appended' })
      expect(await record.recall('messages')).toEqual([
        { key: 'a1', value: 'first' },
        { key: 'a2', value: 'in time' },
      ])
    })

    it('delivered twice at the same moment is given its first answer', async () => {
      const deliver = (answer: string) => record.append('riverside/7', 0, ['noted'], { request: 'a1', answer })
      expect(await Promise.all([deliver('first'), deliver('second')])).toEqual([
        { kind: 'appended' },
        { kind: 'repeated', answer: 'first' },
      ])
    })

    it('delivered to two instances at the same moment is carried through by one', async () => {
      const other = await database.open()
      try {
        const outcomes = await Promise.all(
          [record, other].map((each, index) =>
            each.append(`riverside/${index}`, 0, ['noted'], { request: 'a1', answer: index }),
          ),
        )
        expect(outcomes.map(outcome => outcome.kind).toSorted()).toEqual(['appended', 'repeated'])
      } finally {
        await other.close()
      }
    })

    it('is told from one never seen', async () => {
      await record.append('riverside/7', 0, [], { request: 'refused', answer: null })
      expect(await record.answered('refused')).toEqual({ answer: null })
      expect(await record.answered('never')).toBeUndefined()
    })

    it('that conflicted is not answered, and can be tried again', async () => {
      await record.append('riverside/7', 0, ['first'])
      expect(await record.append('riverside/7', 0, ['second'], { request: 'a2', answer: 'done' })).toEqual({
        kind: 'conflict',
      })
      expect(await record.answered('a2')).toBeUndefined()
      expect(await record.append('riverside/7', 1, ['second'], { request: 'a2', answer: 'done' })).toEqual({
        kind: 'appended',
      })
    })
  })

  describe('reading', () => {
    it('gives only what came after a number', async () => {
      await record.append('riverside/7', 0, ['first', 'second', 'third'])
      expect(await record.read('riverside/7', 1)).toEqual([
        { number: 2, event: 'second' },
        { number: 3, event: 'third' },
      ])
      expect(await record.read('riverside/7', 3)).toEqual([])
      expect(await record.read('riverside/8')).toEqual([])
    })

    it('lists streams by the start of their name, in order of their first event', async () => {
      await record.append('riverside/7', 0, ['a'])
      await record.append('hillside/1', 0, ['b'])
      await Promise.all([record.append('riverside/terms', 0, ['c']), record.append('riverside/10', 0, ['d'])])
      await record.append('riverside/7', 1, ['e'])
      expect(await record.streams('riverside/')).toEqual(['riverside/7', 'riverside/terms', 'riverside/10'])
      expect(await record.streams('')).toHaveLength(4)
      expect(await record.streams('RIVERSIDE/')).toEqual([])
      expect(await record.streams('%')).toEqual([])
      expect(await record.streams('r_verside')).toEqual([])
    })
  })

  describe('a shelf', () => {
    it('recalls what was last remembered, and not what was forgotten', async () => {
      await record.remember('cards', '19:chat', { activity: '1' })
      await Promise.all([
        record.remember('cards', '19:chat', { activity: '2' }),
        record.remember('cards', '19:other', null),
        record.remember('people', '19:chat', 'no card'),
      ])
      await Promise.all([
        record.remember('cards', '19:gone', 1),
        record.forget('cards', '19:gone'),
        record.forget('cards', '19:never'),
      ])
      expect(await record.recall('cards')).toEqual([
        { key: '19:chat', value: { activity: '2' } },
        { key: '19:other', value: null },
      ])
      expect(await record.recall('nothing')).toEqual([])
    })
  })

  describe('a replacement', () => {
    const said = { request: 'a1', answer: { said: 'Noted: the lamp is out.' } }

    it('puts events in place of earlier ones, keeps their place, and appends in the same commit', async () => {
      await record.append('riverside/7', 0, ['the lamp is out', 'second'], said)
      expect(
        await record.replace('riverside/7', 2, [{ number: 1, event: { text: '' } }], [{ type: 'RemovalDone' }]),
      ).toEqual({ kind: 'appended' })
      expect(await record.read('riverside/7')).toEqual([
        { number: 1, event: { text: '' } },
        { number: 2, event: 'second' },
        { number: 3, event: { type: 'RemovalDone' } },
      ])
    })

    it('touches no other stream', async () => {
      await record.append('riverside/8', 0, ['first'])
      await record.append('riverside/7', 0, ['first'])
      await record.replace('riverside/7', 1, [{ number: 1, event: '' }], [])
      expect((await record.read('riverside/8')).map(kept => kept.event)).toEqual(['first'])
    })

    it('changes nothing where somebody else appended first', async () => {
      await record.append('riverside/7', 0, ['first', 'second'], said)
      expect(await record.replace('riverside/7', 1, [{ number: 1, event: '' }], ['removed'])).toEqual({
        kind: 'conflict',
      })
      expect((await record.read('riverside/7')).map(kept => kept.event)).toEqual(['first', 'second'])
      expect(await record.answered('a1')).toEqual({ answer: said.answer })
    })

    it('forgets what was answered to the request, and still knows that it was carried through', async () => {
      await record.append('riverside/7', 0, ['the lamp is out'], said)
      await record.append('riverside/7', 1, ['other'], { request: 'a2', answer: 'kept' })
      await record.replace('riverside/7', 2, [{ number: 1, event: '' }], [])
      expect(await record.answered('a1')).toEqual({ answer: null })
      expect(await record.answered('a2')).toEqual({ answer: 'kept' })
    })

    it('can be scrubbed from the files, and the record goes on afterwards', async () => {
      await record.append('riverside/7', 0, ['first'])
      await record.replace('riverside/7', 1, [{ number: 1, event: '' }], [])
      await record.scrub()
      expect(await record.append('riverside/7', 1, ['second'])).toEqual({ kind: 'appended' })
      expect((await record.read('riverside/7')).map(kept => kept.event)).toEqual(['', 'second'])
    })
  })

  describe('closing', () => {
    it('waits for what was given, and keeps it for the next opening', async () => {
      const given = record.append('riverside/7', 0, ['first'], { request: 'a1', answer: 'yes' })
      const shelved = record.remember('cards', '19:chat', 1)
      await record.close()
      expect(await given).toEqual({ kind: 'appended' })
      await shelved
      record = await database.open()
      expect(await numbers('riverside/7')).toEqual([1])
      expect(await record.answered('a1')).toEqual({ answer: 'yes' })
      expect(await record.recall('cards')).toEqual([{ key: '19:chat', value: 1 }])
      expect(await record.append('riverside/7', 1, ['second'])).toEqual({ kind: 'appended' })
    })

    it('refuses what comes afterwards', async () => {
      await record.close()
      await expect(record.append('riverside/7', 0, ['late'])).rejects.toThrow('The record is closed.')
    })
  })
}
