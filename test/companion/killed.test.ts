import { rm } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '../../rehearsal/botProcess.ts'
import { aPlace, agendaPasted } from '../teams/aBot.ts'
import { Mortal } from '../teams/mortal.ts'
import { roomToken } from './aPage.ts'
import { PageOf } from './pageOf.ts'

// The real process, ended without warning and by its host, and two of them on one record.

const key = 'saltmarsh/1'
let place: Awaited<ReturnType<typeof aPlace>>, bots: readonly Mortal[]
const page = (bot: Mortal | undefined, name: string) => new PageOf(bot?.messages ?? '', roomToken(name))
const clerkOf = (bot: Mortal | undefined) => page(bot, 'Beatrix Lonsdale')

beforeAll(async () => {
  place = await aPlace({ chat: '19:meeting_saltmarsh@thread.v2' })
  bots = [new Mortal(place.env, await freePort()), new Mortal(place.env, await freePort())]
  await bots[0]?.starts()
  await clerkOf(bots[0]).posts('/companion/api/type', {
    request: 'agenda',
    partnership: 'saltmarsh',
    words: agendaPasted,
  })
  for (const [verb, data] of [
    ['publish', {}],
    ['typed', { words: 'present Wilf Harkaway' }],
    ['typed', { words: 'open' }],
  ] as const)
    await clerkOf(bots[0]).presses(key, verb, data)
}, 90_000)
afterAll(async () => {
  await Promise.all(bots.map(bot => bot.dies()))
  await rm(place.folder, { recursive: true })
})

const minuted = async (bot: Mortal | undefined) => (await clerkOf(bot).view(key)).now?.notes

describe('a process that is killed while somebody types', () => {
  it('has every note that was answered, and each once when those unanswered are sent again', async () => {
    const words = Array.from({ length: 24 }, (_, n) => `note Passage ${n} of the record.`)
    const send = (bot: Mortal | undefined, n: number) =>
      clerkOf(bot)
        .types(key, words[n] ?? '', `passage ${n}`)
        .then(
          ({ status }) => status === 200,
          () => false,
        )
    const first = words.map(async (_, n) => {
      await wait(n * 15)
      return send(bots[0], n)
    })
    await wait(180)
    await bots[0]?.dies()
    const answered = await Promise.all(first)
    await bots[0]?.starts()
    const kept = await minuted(bots[0])
    expect(kept).toBeGreaterThanOrEqual(answered.filter(Boolean).length)
    expect(answered).toContain(false)
    for (const n of words.keys()) expect(await send(bots[0], n)).toBe(true)
    expect(await minuted(bots[0])).toBe(words.length)
  }, 60_000)
})

describe('two processes on one record', () => {
  it('each show what was done at the other within a second or two', async () => {
    await bots[1]?.starts()
    const stream = await page(bots[1], 'Wilf Harkaway').watches(key)
    await stream.waitsFor(v => v.now?.number === '1')
    await clerkOf(bots[0]).types(key, 'item 3')
    const done = performance.now()
    await stream.waitsFor(v => v.now?.number === '3')
    expect(performance.now() - done).toBeLessThan(3_000)
    stream.cut()
  }, 60_000)
})

describe('a process that its host ends', () => {
  it('ends the streams that are open, and is gone in time', async () => {
    const stream = await page(bots[0], 'Wilf Harkaway').watches(key)
    await stream.waitsFor(() => true)
    const told = performance.now()
    expect(await bots[0]?.ends()).toBe(0)
    expect(performance.now() - told).toBeLessThan(9_000)
    expect(stream.ended()).toBe(true)
  }, 60_000)
})
