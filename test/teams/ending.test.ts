import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '../../rehearsal/botProcess.ts'
import { MeetingClock } from '../../rehearsal/meetingClock.ts'
import { type RehearsalRoom, openRehearsalRoom } from '../../rehearsal/connector/room.ts'
import { openStore } from '../../src/store/openStore.ts'
import { wordText } from '../documents/wordText.ts'
import { aPlace, agendaPasted, filesIn, people } from './aBot.ts'

const project = join(import.meta.dirname, '../..')

/** Starts the bot in a process of its own, and waits until it is ready. */
async function started(env: Readonly<Record<string, string>>, port: number) {
  const child = spawn(process.execPath, [join(project, 'src/main.ts')], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], ...env, PORT: String(port), LOG_LEVEL: 'warn' },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (piece: string) => void (said += piece))
  const ready = async () => (await fetch(`http://127.0.0.1:${port}/ready`).catch(() => undefined))?.ok === true
  for (const until = Date.now() + 30_000; !(await ready()); await wait(50))
    if (Date.now() > until || child.exitCode !== null) throw new Error(`The bot did not start. ${said}`)
  return { child, said: () => said, ended: once(child, 'exit') as Promise<[number | null, string | null]> }
}

describe('a bot told to end (SIGTERM) while turns are in hand and minutes are being filed', () => {
  let place: Awaited<ReturnType<typeof aPlace>>,
    room: RehearsalRoom,
    answered: readonly number[],
    inHand: number,
    code: number | null,
    took: number,
    complaints: string,
    port: number
  const notes = Array.from({ length: 8 }, (_, n) => `Sighting ${n} of the otters`)

  const missing = (words: string) => notes.filter(note => !words.includes(note))

  beforeAll(async () => {
    place = await aPlace()
    port = await freePort()
    const bot = await started(place.env, port)
    const clock = new MeetingClock('2026-11-26', '14:00')
    room = await openRehearsalRoom({
      bot: `http://127.0.0.1:${port}/api/messages`,
      people,
      now: () => clock.now(),
      limits: false,
    })
    const clerk = room.person('Beatrix'),
      chair = room.person('Imogen')
    await clerk.types('link Saltmarsh CSP')
    await clerk.types(agendaPasted, { where: 'one-to-one' })
    await clerk.waitsFor('Publish', { within: 20_000 })
    await clerk.presses('Publish')
    await clerk.types('present Imogen Thistlewood, Casimir Bellweather, Nadia Osterley, Rosalind Penhallow')
    await chair.types('open')
    await chair.types('item 3')
    await chair.types('close meeting')
    await chair.waitsFor('have not been taken', { within: 20_000 })
    await chair.types('close meeting')
    // Teams is slow to take what the bot says, so that the notes are still in hand when it is told to end; the minutes are being filed meanwhile.
    room.delaysSends(150)
    const before = room.deliveries.length
    const said = notes.map(words => clerk.types(`note 3: ${words}.`, { where: 'one-to-one' }))
    let over = 0
    for (const each of said) void each.then(() => (over += 1))
    await wait(10)
    inHand = notes.length - over
    const from = Date.now()
    bot.child.kill('SIGTERM')
    ;[code] = await bot.ended
    took = Date.now() - from
    await Promise.all(said)
    complaints = bot.said()
    answered = room.deliveries
      .slice(before)
      .filter(delivery => JSON.stringify(delivery.activity).includes('Sighting'))
      .map(delivery => delivery.status)
  }, 120_000)
  afterAll(async () => {
    await room.close()
    await rm(place.folder, { recursive: true })
  })

  it('ends by itself within ten seconds, and well', () => {
    expect([code, took < 10_000]).toEqual([0, true])
  })

  it('has answered every turn it had taken in', () => {
    expect(inHand).toBeGreaterThan(0)
    expect(answered).toEqual(notes.map(() => 200))
  })

  it('has kept all of them, and lets go of the record', async () => {
    const record = await openStore(place.env['DATABASE_URL'] ?? '')
    const kept = JSON.stringify(await record.read('saltmarsh/1'))
    await record.close()
    expect(missing(kept)).toEqual([])
  })

  it('says nothing amiss', () => expect(complaints).toBe(''))

  it('has the minutes filed with every note, when it is started again', async () => {
    const bot = await started(place.env, port)
    const minuted = async () => {
      const found = [...(await filesIn(place.folder))].find(([name]) => name.endsWith('draft minutes.docx'))
      return found === undefined ? '' : wordText(found[1])
    }
    for (const until = Date.now() + 30_000; Date.now() < until; await wait(200))
      if (missing(await minuted()).length === 0) break
    const words = await minuted()
    bot.child.kill('SIGTERM')
    expect((await bot.ended)[0]).toBe(0)
    expect(missing(words)).toEqual([])
  }, 60_000)
})

describe('a bot told to end (SIGTERM) while another instance files papers of the same meeting', () => {
  it('waits for its turn as long as it may, and ends well', async () => {
    const place = await aPlace(),
      port = await freePort(),
      bot = await started(place.env, port),
      clock = new MeetingClock('2026-11-26', '14:00')
    const room = await openRehearsalRoom({
      bot: `http://127.0.0.1:${port}/api/messages`,
      people,
      now: () => clock.now(),
      limits: false,
    })
    const other = await openStore(place.env['DATABASE_URL'] ?? '')
    try {
      const clerk = room.person('Beatrix')
      await clerk.types('link Saltmarsh CSP')
      await clerk.types(agendaPasted, { where: 'one-to-one' })
      await clerk.waitsFor('Publish', { within: 20_000 })
      expect(await other.lease('filing saltmarsh/1', 60_000)).toBe(true)
      await clerk.presses('Publish')
      await wait(1_000)
      const from = Date.now()
      bot.child.kill('SIGTERM')
      const [code] = await bot.ended
      expect([code, Date.now() - from < 10_000]).toEqual([0, true])
      expect(bot.said()).not.toContain('unsettled')
      expect(bot.said()).toContain('There was no time left to wait for something')
    } finally {
      await other.close()
      await room.close()
      await rm(place.folder, { recursive: true })
    }
  }, 90_000)
})
