import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePort } from '../../rehearsal/botProcess.ts'
import type { PersonInRoom } from '../../rehearsal/connector/personInRoom.ts'
import { type ABot, aBot } from './aBot.ts'

let folder: string, port: number, bot: ABot, clerk: PersonInRoom, chair: PersonInRoom

// Teams' clock and this machine's agree here, but everything was asked twenty minutes ago: as after a restart that took so long.
const longAgo = () => new Date(Date.now() - 20 * 60_000)
const begin = async () => {
  bot = await aBot({ DATABASE_URL: `sqlite:${join(folder, 'kept.db')}` }, { now: longAgo, port })
  clerk = bot.room.person('Beatrix')
  chair = bot.room.person('Imogen')
}
const inDays = (days: number) =>
  new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/London',
  }).format(new Date(longAgo().getTime() + days * 86_400_000))
const sendsAgenda = (date: string) =>
  clerk.types(
    `agenda\n\nSaltmarsh Community Safety Partnership\n${date}, 2.00 pm\n\n1. Night bus marshals\n   Time: 15 minutes\n2. Any other business`,
    { where: 'one-to-one' },
  )

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clerk-time-'))
  port = await freePort()
  await begin()
  await clerk.types('link Saltmarsh CSP')
  await clerk.waitsFor('This chat is now linked')
})
afterAll(async () => {
  await bot.close()
  await rm(folder, { recursive: true })
})

describe('the clerk who sends an agenda in', () => {
  test('is told by when to publish it', async () => {
    await sendsAgenda(inDays(40))
    await clerk.waitsFor(/Publish by \w+day \d+ \w+ \d{4}\. Five clear days' notice is needed/)
  })
  test('is told that it is late, and can publish it still', async () => {
    await sendsAgenda(inDays(1))
    await clerk.waitsFor(
      /Five clear days' notice is needed: this agenda had to be published by \w+day \d+ \w+ \d{4}\. It can still be published/,
    )
    await clerk.presses('Publish')
    await chair.waitsFor("I'll be there")
  })
})

describe('the chair', () => {
  test('is told one-to-one that the time of an item is used up, once, and nobody else is', async () => {
    await clerk.types('open')
    await chair.waitsFor('▶ 1. Night bus marshals')
    await bot.room.settled()
    expect(chair.sees('one-to-one')).not.toContain('minutes')
    await bot.close()
    await begin()
    await chair.waitsFor('Item 1 has used its 15 minutes.')
    await bot.room.settled()
    expect(chair.sees('one-to-one').match(/has used/g)).toHaveLength(1)
    expect(clerk.receives()).not.toContain('has used')
    expect(chair.sees('chat')).not.toContain('has used')
  })
})
