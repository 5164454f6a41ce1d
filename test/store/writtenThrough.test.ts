import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { RecordStore } from '../../src/app/ports/record.ts'
import { openStore } from '../../src/store/openStore.ts'

let folder: string, record: RecordStore, handles: Pick<FileHandle, 'datasync'>
const event = { type: 'NoteMade' }
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clerk-store-'))
  record = await openStore(`sqlite:${join(folder, 'clerk.db')}`)
  const one = await open(join(folder, 'any'), 'w')
  handles = Object.getPrototypeOf(one) as FileHandle
  await one.close()
})
afterEach(async () => {
  vi.restoreAllMocks()
  await record.close()
  await rm(folder, { recursive: true })
})

/** A disk that takes what is written when it is told to. */
function aSlowDisk() {
  const asked: PromiseWithResolvers<void>[] = []
  vi.spyOn(handles, 'datasync').mockImplementation(() => {
    const next = Promise.withResolvers<void>()
    asked.push(next)
    return next.promise
  })
  const turns = async () => {
    for (let n = 0; n < 20; n++) await new Promise(done => setTimeout(done, 2))
  }
  return { asked, turns }
}

describe('an append', () => {
  it('is acknowledged once the disk has it, and not before', async () => {
    const { asked, turns } = aSlowDisk()
    let kept = false
    const appending = record.append('saltmarsh/1', 0, [event]).then(() => (kept = true))
    await turns()
    expect([asked.length, kept]).toEqual([1, false])
    asked[0]?.resolve()
    await appending
    expect(kept).toBe(true)
  })
  it('leaves the process free while the disk takes it, and what comes meanwhile shares the next write', async () => {
    const { asked, turns } = aSlowDisk()
    const first = record.append('saltmarsh/1', 0, [event])
    await turns()
    const meanwhile = ['2', '3', '4'].map(n => record.append(`saltmarsh/${n}`, 0, [event]))
    await turns()
    expect(asked.length).toBe(1)
    asked[0]?.resolve()
    await first
    await turns()
    expect(asked.length).toBe(2)
    asked[1]?.resolve()
    expect((await Promise.all(meanwhile)).map(a => a.kind)).toEqual(['appended', 'appended', 'appended'])
  })
  it('is refused, and so is everything after it, where the disk did not take it', async () => {
    const broken = Object.assign(new Error('i/o error'), { code: 'EIO' })
    vi.spyOn(handles, 'datasync').mockRejectedValueOnce(broken)
    const sentence = /could not be written through to the disk \(EIO\)/
    await expect(record.append('saltmarsh/1', 0, [event])).rejects.toThrow(sentence)
    await expect(record.append('saltmarsh/2', 0, [event])).rejects.toThrow(sentence)
    expect(await record.read('saltmarsh/2')).toEqual([])
  })
})

describe('what is not appended or shelved', () => {
  it('is written through by SQLite itself', async () => {
    const level = vi.spyOn(DatabaseSync.prototype, 'exec')
    await record.append('saltmarsh/1', 0, [event])
    expect(level.mock.calls.map(([text]) => text).at(-1)).toBe('pragma synchronous = full')
  })
})
