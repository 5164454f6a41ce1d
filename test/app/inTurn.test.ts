import { describe, expect, it } from 'vitest'
import { InTurn } from '../../src/app/inTurn.ts'

describe('work at a meeting’s papers', () => {
  const begun: string[] = []
  const turns = new InTurn({ alone: (_, work) => work() })
  const work = (meeting: string, name: string) => {
    const { promise, resolve, reject } = Promise.withResolvers<string>()
    const done = turns.do(meeting, () => {
      begun.push(name)
      return promise
    })
    return { done, ends: () => resolve(name), breaks: () => reject(new Error(name)) }
  }
  const aMoment = () => new Promise(done => setImmediate(done))

  it('is done one after the other, also after one that broke down, and holds up no other meeting', async () => {
    const [first, second, third, elsewhere] = [
      work('a/1', 'first'),
      work('a/1', 'second'),
      work('a/1', 'third'),
      work('a/2', 'elsewhere'),
    ]
    await aMoment()
    expect(begun).toEqual(['first', 'elsewhere'])
    first.breaks()
    await expect(first.done).rejects.toThrow('first')
    await aMoment()
    expect(begun).toEqual(['first', 'elsewhere', 'second'])
    second.ends()
    third.ends()
    elsewhere.ends()
    expect(await Promise.all([second.done, third.done, elsewhere.done])).toEqual(['second', 'third', 'elsewhere'])
  })

  it('is waited for at the end, whatever came of it', async () => {
    const [good, bad] = [work('a/3', 'good'), work('a/4', 'bad')]
    let over = false
    const waited = turns.over().then(() => (over = true))
    await aMoment()
    bad.breaks()
    await expect(bad.done).rejects.toThrow('bad')
    await aMoment()
    expect(over).toBe(false)
    good.ends()
    await waited
    expect(over).toBe(true)
  })
})
