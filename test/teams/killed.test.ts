import { rm } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '../../rehearsal/botProcess.ts'
import { MeetingClock } from '../../rehearsal/meetingClock.ts'
import { type RehearsalRoom, openRehearsalRoom } from '../../rehearsal/connector/room.ts'
import { wordText } from '../documents/wordText.ts'
import { aPlace, agendaPasted, filesIn, people } from './aBot.ts'
import { Mortal } from './mortal.ts'
import { nothingIsBehind } from './nothingBehind.ts'

const seed = 20_261_126

/** Numbers between 0 and 1, the same in every run (Park and Miller). */
function chance(from: number): () => number {
  let state = from
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
}

const wordFiles = (files: ReadonlyMap<string, Uint8Array>): readonly string[] =>
  [...files.keys()]
    .filter(name => name.endsWith('.docx'))
    .map(name => name.split('/').at(-1) ?? '')
    .toSorted()

describe('a bot killed at any moment of a meeting', () => {
  const random = chance(seed),
    rounds = 4,
    notes: string[] = []
  let place: Awaited<ReturnType<typeof aPlace>>, bot: Mortal, room: RehearsalRoom, words: string

  /** Says three things at once to a bot that is killed meanwhile, starts it again, and delivers once more what it did not answer, as Teams does. */
  async function round(n: number): Promise<void> {
    const before = room.deliveries.length,
      clerk = room.person('Beatrix')
    const said = [
      `note Sighting ${n}a of the otters.`,
      `action Orla Finnimore: count otters ${n}b by meeting`,
      `resolved that otter ${n}c be named`,
    ]
    notes.push(`sighting ${n}a of the otters`, `count otters ${n}b`, `otter ${n}c be named`)
    const dying = wait(random() * 60).then(() => bot.dies())
    await Promise.all([
      ...said.map((words, at) => wait(at * random() * 30).then(() => clerk.types(words, { where: 'one-to-one' }))),
      dying,
    ])
    await bot.starts()
    const round = room.deliveries.slice(before)
    for (const delivery of round) expect((await room.redelivers(delivery)).status).toBe(200)
  }

  beforeAll(async () => {
    place = await aPlace()
    bot = new Mortal(place.env, await freePort())
    await bot.starts()
    const clock = new MeetingClock('2026-11-26', '14:00')
    room = await openRehearsalRoom({ bot: bot.messages, people, now: () => clock.now() })
    const clerk = room.person('Beatrix'),
      chair = room.person('Imogen')
    await clerk.types('link Saltmarsh CSP')
    await clerk.types(agendaPasted, { where: 'one-to-one' })
    await clerk.waitsFor('Publish', { within: 10_000 })
    await clerk.presses('Publish')
    await clerk.types('present Imogen Thistlewood, Casimir Bellweather, Nadia Osterley, Rosalind Penhallow')
    await chair.types('open')
    await chair.types('item 3')
    // The agenda card is remembered where it stands: a death between Teams' taking a post and that is another matter (decision 31).
    await room.settled({ quietFor: 500 })
    for (let n = 1; n <= rounds; n++) await round(n)
    // Killed once more as soon as the closing is acknowledged, before the minutes can be filed.
    await chair.types('close meeting')
    await chair.waitsFor('have not been taken', { within: 10_000 })
    expect((await chair.types('close meeting')).status).toBe(200)
    await bot.dies()
    await bot.starts()
    await clerk.waitsFor('Open the draft', { within: 20_000 })
    // Each paper is filed in its turn; none of them says so in the chat.
    await nothingIsBehind(place.env.DATABASE_URL)
    await room.settled({ quietFor: 300 })
    const minutes = [...(await filesIn(place.folder))].find(([name]) => name.endsWith('draft minutes.docx'))
    words = minutes === undefined ? '' : wordText(minutes[1]).toLowerCase()
  }, 60_000)
  afterAll(async () => {
    await room.close()
    await bot.dies()
    await rm(place.folder, { recursive: true })
  })

  it('was killed while something was still unanswered', () => {
    expect(room.deliveries.filter(d => d.status === 0).length).toBeGreaterThan(0)
    expect(room.deliveries.filter(d => d.status === 200).length).toBeGreaterThan(rounds * 3)
  })

  it('minutes everything that was said, once each, however often it was delivered', () => {
    for (const said of notes) expect([said, words.split(said).length - 1]).toEqual([said, 1])
  })

  it('files the agenda, and the minutes of a meeting it was killed at the end of, once', async () => {
    expect(wordFiles(await filesIn(place.folder))).toEqual([
      '2026-11-26 Saltmarsh CSP action log.docx',
      '2026-11-26 Saltmarsh CSP agenda.docx',
      '2026-11-26 Saltmarsh CSP draft minutes.docx',
      '2026-11-26 Saltmarsh CSP restricted agenda.docx',
    ])
  })

  it('posts one agenda card through all of it', () => {
    expect(room.mainChat.messages.filter(m => JSON.stringify(m.attachments).includes('see agenda'))).toHaveLength(1)
  })

  it('logs no fault', () => {
    expect(bot.complaints).toBe('')
  })
})
