import { rm } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '../../rehearsal/botProcess.ts'
import { type RehearsalRoom, openRehearsalRoom } from '../../rehearsal/connector/room.ts'
import { MeetingClock } from '../../rehearsal/meetingClock.ts'
import { wordText } from '../documents/wordText.ts'
import { newPostgresDatabase, postgresServer } from '../store/postgresDatabase.ts'
import { aPlace, agendaPasted, filesIn, people } from './aBot.ts'
import { Front } from './front.ts'
import { Mortal } from './mortal.ts'
import { nothingIsBehind } from './nothingBehind.ts'

const databases: readonly (readonly [string, (() => Promise<string>) | undefined])[] = [
  ['a SQLite file of one machine', undefined],
  ...(postgresServer === undefined ? [] : [['PostgreSQL', () => newPostgresDatabase()] as const]),
]

describe.each(databases)('a meeting taken by two instances in turn, on %s', (_, database) => {
  let place: Awaited<ReturnType<typeof aPlace>>,
    bots: readonly Mortal[],
    front: Front,
    room: RehearsalRoom,
    words: string
  const notes = Array.from({ length: 8 }, (_unused, n) => `sighting ${n} of the otters`)

  beforeAll(async () => {
    place = await aPlace()
    const env = { ...place.env, ...(database === undefined ? {} : { DATABASE_URL: await database() }) }
    bots = [new Mortal(env, await freePort()), new Mortal(env, await freePort())]
    for (const bot of bots) await bot.starts()
    front = new Front(bots)
    const clock = new MeetingClock('2026-11-26', '14:00')
    room = await openRehearsalRoom({ bot: await front.opens(), people, now: () => clock.now() })
    const clerk = room.person('Beatrix'),
      chair = room.person('Imogen')
    await clerk.types('link Saltmarsh CSP')
    await clerk.types(agendaPasted, { where: 'one-to-one' })
    await clerk.waitsFor('Publish', { within: 10_000 })
    await clerk.presses('Publish')
    await clerk.types('present Imogen Thistlewood, Casimir Bellweather, Nadia Osterley, Rosalind Penhallow')
    await chair.types('open')
    await chair.types('item 3')
    for (const note of notes) await clerk.types(`note The ${note}.`, { where: 'one-to-one' })
    await clerk.types('action Orla Finnimore: count the otters by meeting')
    await room.settled({ quietFor: 500 })
    // One of the two dies with something acknowledged and nothing of it shown yet; the other goes on.
    await chair.types('item 4')
    await bots[0]?.dies()
    await clerk.types('resolved that the otters be named', { where: 'one-to-one' })
    await chair.types('close meeting')
    await wait(500)
    await chair.types('close meeting')
    await clerk.waitsFor('Open the draft', { within: 30_000 })
    await nothingIsBehind(env.DATABASE_URL)
    await room.settled({ quietFor: 500 })
    const minutes = [...(await filesIn(place.folder))].find(([name]) => name.endsWith('draft minutes.docx'))
    words = minutes === undefined ? '' : wordText(minutes[1]).toLowerCase()
  }, 90_000)
  afterAll(async () => {
    front.closes()
    await room.close()
    for (const bot of bots) await bot.dies()
    await rm(place.folder, { recursive: true })
  })

  it('answers every turn, whichever instance takes it', () => {
    expect(room.deliveries.filter(d => d.status !== 200)).toEqual([])
  })
  it('minutes everything that was said, once each', () => {
    for (const said of [...notes, 'count the otters', 'otters be named'])
      expect([said, words.split(said).length - 1]).toEqual([said, 1])
  })
  it('has one agenda card, and no second card of an item but of the one whose card Teams had just taken from the instance that died', () => {
    const cards = room.mainChat.messages.map(m => JSON.stringify(m.attachments))
    const of = (item: string) =>
      cards.filter(c => c.includes(item) && !c.includes('see agenda') && !c.includes('have not been taken')).length
    expect(cards.filter(c => c.includes('see agenda'))).toHaveLength(1)
    expect(of('3. Night bus marshals')).toBeLessThan(2)
    expect(of('4. Grants to voluntary groups')).toBeLessThan(3)
  })
  it('files each document once', async () => {
    const names = [...(await filesIn(place.folder)).keys()].filter(name => name.endsWith('.docx'))
    expect(names.filter(name => / \(\d\)\.docx$/.test(name))).toEqual([])
    expect(names.filter(name => name.endsWith('draft minutes.docx'))).toHaveLength(1)
  })
  it('greets the chat once, though Teams tells each of the two that the bot was added', () => {
    expect(
      room.mainChat.messages.filter(m => JSON.stringify(m.attachments).includes('I clerk partnership')),
    ).toHaveLength(1)
  })
  it('sends no more to one conversation, both together, than Teams takes', () => {
    expect(room.sendsOf()).toBeGreaterThan(10)
    const refused = room.sends.filter(s => s.status === 429 && s.kind !== 'create')
    expect(refused.map(s => `${s.kind} ${s.conversation}`)).toEqual([])
  })
  it('logs no fault', () => {
    expect(bots.map(bot => bot.complaints).join('')).toBe('')
  })
})
