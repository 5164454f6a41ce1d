import { describe, expect, it } from 'vitest'
import { Greetings } from '../../src/teams/greetings.ts'

describe('a conversation', () => {
  it('is greeted once, by one of several instances', async () => {
    const taken = new Set<string>()
    const lease = async (work: string) => !taken.has(work) && taken.add(work) !== undefined
    const [one, other] = [new Greetings({ lease }), new Greetings({ lease })]
    expect([await one.first('a chat'), await one.first('a chat'), await other.first('a chat')]).toEqual([
      true,
      false,
      false,
    ])
    expect(await other.first('another chat')).toBe(true)
  })

  it('is greeted when Teams tells it again, where the record was away the first time', async () => {
    let away = true
    const greetings = new Greetings({
      lease: async () => {
        if (away) throw new Error('The database is away.')
        return true
      },
    })
    await expect(greetings.first('a chat')).rejects.toThrow('away')
    away = false
    expect(await greetings.first('a chat')).toBe(true)
  })
})
