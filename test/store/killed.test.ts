import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/openStore.ts'

/** Lets the process append, and kills it this many milliseconds after its start, or after its first append where `fromFirst`. */
async function appendUntilKilled(
  database: string,
  milliseconds: number,
  fromFirst: boolean,
): Promise<{ readonly told: readonly number[]; readonly complaint: string }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'appendUntilKilled.ts'), database], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let written = ''
  let complaint = ''
  child.stdout.on('data', (chunk: Buffer) => void (written += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => void (complaint += chunk.toString()))
  const ended = once(child, 'close')
  if (fromFirst) await Promise.race([once(child.stdout, 'data'), ended])
  setTimeout(() => child.kill('SIGKILL'), milliseconds)
  await ended
  return { told: written.split('\n').slice(0, -1).map(Number), complaint }
}

describe('a process killed at any moment', () => {
  let folder: string
  beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'clerk-killed-'))))
  afterAll(() => rm(folder, { recursive: true }))

  it('leaves every acknowledged event in the record, none twice and with no gap', { timeout: 60_000 }, async () => {
    const database = `sqlite:${join(folder, 'clerk.db')}`
    let told = 0
    for (let round = 0; round < 16; round += 1) {
      const killed = await appendUntilKilled(database, Math.random() * 150, round % 4 !== 0)
      expect(killed.complaint).toBe('')
      told = Math.max(told, ...killed.told)
      const record = await openStore(database)
      const kept = await record.read('riverside/7')
      const answers = await Promise.all(kept.map(each => record.answered(`request ${each.number}`)))
      await record.close()
      expect(kept.length).toBeGreaterThanOrEqual(told)
      expect(kept).toEqual(kept.map((_, index) => ({ number: index + 1, event: { number: index + 1 } })))
      expect(answers).toEqual(kept.map(each => ({ answer: each.number })))
    }
    expect(told).toBeGreaterThan(50)
  })
})
