import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { RecordStore } from '../../src/app/ports/record.ts'
import type { TestDatabase } from './contract.ts'

const opened = { number: 1, event: { type: 'MeetingOpened' } },
  closed = { number: 2, event: { type: 'MeetingClosed' } },
  undone = { number: 3, event: { type: 'StepUndone', events: [2] } }

/** What every keeper of the record must know of meetings that are over, and of what is behind, whichever database is behind it. */
export function keepsMeetingsInBrief(make: () => Promise<TestDatabase>): void {
  let database: TestDatabase
  let record: RecordStore

  beforeEach(async () => {
    database = await make()
    record = await database.open()
    await record.append('riverside/1', 0, [opened, closed])
    await record.append('riverside/2', 0, [opened, closed, undone])
    await record.append('riverside/terms', 0, ['read'])
    await record.append('riverside-north/1', 0, [opened])
  })
  afterEach(async () => {
    await record.close()
    await database.remove()
  })

  describe('meetings in brief', () => {
    it('are those put in brief as of their last event, of this partnership alone', async () => {
      expect(await record.notInBrief('riverside')).toEqual(['riverside/1', 'riverside/2'])
      await record.putBriefs('riverside', [
        { meeting: 'riverside/1', version: 2, brief: { key: 'riverside/1' } },
        { meeting: 'riverside/2', version: 3, brief: { key: 'riverside/2' } },
      ])
      expect(await record.notInBrief('riverside')).toEqual([])
      expect((await record.briefs('riverside')).map(b => b.brief)).toEqual([
        { key: 'riverside/1' },
        { key: 'riverside/2' },
      ])
      expect(await record.briefs('riverside-north')).toEqual([])
    })
    it('are out of date once their record goes on, and drawn from a later event they stay', async () => {
      await record.putBriefs('riverside', [{ meeting: 'riverside/1', version: 2, brief: 'as of 2' }])
      await record.append('riverside/1', 2, ['more'])
      expect(await record.briefs('riverside')).toEqual([])
      expect(await record.notInBrief('riverside')).toContain('riverside/1')
      await record.putBriefs('riverside', [{ meeting: 'riverside/1', version: 3, brief: 'as of 3' }])
      await record.putBriefs('riverside', [{ meeting: 'riverside/1', version: 2, brief: 'as of 2' }])
      expect((await record.briefs('riverside')).map(b => b.brief)).toEqual(['as of 3'])
    })
    it('need not be read to know that they were closed for good', async () => {
      expect(await record.closedForGood(['riverside/1', 'riverside/2', 'riverside-north/1'])).toEqual(['riverside/1'])
      expect(await record.closedForGood([])).toEqual([])
    })
  })

  describe('what is behind', () => {
    it('is every meeting whose record has gone on past the number on the shelf, the newest first', async () => {
      expect(await record.behindOn('caught up cards')).toEqual(['riverside-north/1', 'riverside/2', 'riverside/1'])
      await record.remember('caught up cards', 'riverside/1', 2)
      await record.remember('caught up cards', 'riverside/2', 1)
      expect(await record.behindOn('caught up cards')).toEqual(['riverside-north/1', 'riverside/2'])
    })
    it('goes by an earlier shelf where the new one has nothing', async () => {
      await record.remember('messages', 'riverside/1', 2)
      expect(await record.behindOn('clerk card', 'messages')).not.toContain('riverside/1')
      await record.remember('clerk card', 'riverside/1', 1)
      expect(await record.behindOn('clerk card', 'messages')).toContain('riverside/1')
    })
  })

  describe('things remembered', () => {
    it('are recalled by how their keys begin, letter by letter', async () => {
      for (const key of ['a/1 agenda', 'a/1 chair', 'a/10 agenda', 'A/1 agenda', 'a/1é'])
        await record.remember('posted', key, key)
      expect((await record.recall('posted', 'a/1 ')).map(k => k.key)).toEqual(['a/1 agenda', 'a/1 chair'])
      expect(await record.recall('posted', '%')).toEqual([])
    })
  })

  describe('an answer given', () => {
    it('is forgotten a week after a look first saw it, and not before', async () => {
      await record.append('riverside/9', 0, ['one'], { request: 'r1', answer: 'said' })
      await record.forgetAnswers('2026-11-01T00:00:00.000Z', '2026-10-25T00:00:00.000Z')
      await record.append('riverside/9', 1, ['two'], { request: 'r2', answer: 'said' })
      await record.forgetAnswers('2026-11-07T00:00:00.000Z', '2026-10-31T00:00:00.000Z')
      expect(await record.answered('r1')).toEqual({ answer: 'said' })
      await record.forgetAnswers('2026-11-08T00:00:01.000Z', '2026-11-01T00:00:01.000Z')
      expect(await record.answered('r1')).toBeUndefined()
      expect(await record.answered('r2')).toEqual({ answer: 'said' })
    })
  })
}
