import { describe, expect, it } from 'vitest'
import { Lately } from '../../src/teams/lately.ts'

describe('what is done once, however often it is told', () => {
  it('is done by the first telling alone', async () => {
    const lately = new Lately()
    let done = 0
    for (let n = 0; n < 3; n++) await lately.once('a note', async () => void done++)
    expect(done).toBe(1)
  })

  it('is not taken for done by a second telling while nobody knows what comes of the first', async () => {
    const lately = new Lately(),
      record = Promise.withResolvers<void>()
    const first = lately.once('a note', () => record.promise),
      second = lately.once('a note', async () => undefined)
    record.reject(new Error('The disk is full.'))
    await expect(first).rejects.toThrow('The disk is full.')
    await expect(second).rejects.toThrow('The disk is full.')
  })

  it('may be told again where it broke down', async () => {
    const lately = new Lately()
    let done = 0
    await lately.once('a note', () => Promise.reject(new Error('The disk is full.'))).catch(() => undefined)
    await lately.once('a note', async () => void done++)
    expect(done).toBe(1)
  })
})
