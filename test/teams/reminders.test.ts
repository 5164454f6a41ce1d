import { rm } from 'node:fs/promises'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { freePort } from '../../rehearsal/botProcess.ts'
import type { PersonInRoom } from '../../rehearsal/connector/personInRoom.ts'
import { type RehearsalRoom, openRehearsalRoom } from '../../rehearsal/connector/room.ts'
import { type Running, compose } from '../../src/compose.ts'
import { readSettings } from '../../src/settings.ts'
import { aPlace, people } from './aBot.ts'
import { JumpingClock } from './jumpingClock.ts'

// The real bot, its clock set forward from one day to another, and started again on the way.

const within = { within: 15_000 }
const clock = new JumpingClock('2026-11-26T14:00:00Z')
const log: string[] = []
let place: Awaited<ReturnType<typeof aPlace>>, port: number, bot: Running, room: RehearsalRoom
let clerk: PersonInRoom, orla: PersonInRoom, wilf: PersonInRoom
/** Whom the bot cannot write to, since they are not in the chat. */
const away = 'Tobias Quennell'

const begins = async () => {
  const settings = readSettings({ ...place.env, PORT: String(port) })
  bot = await compose(settings, pino({ level: 'trace' }, { write: (line: string) => void log.push(line) }), clock)
}
const tells = async (said: string, answer: string | RegExp) => {
  await clerk.types(said, { where: 'one-to-one' })
  await clerk.waitsFor(answer, within)
}
const agenda = (date: string) => `agenda

Saltmarsh Community Safety Partnership
${date}, 2.00 pm

1. Apologies for absence
2. Night bus marshals
3. RESTRICTED: Review of case Kestrel
   Exempt: paragraph 1, 2
   Open title: Case review update`
const cardsOf = (person: PersonInRoom) => person.sees('one-to-one').match(/^Reminders$/gm)?.length ?? 0

beforeAll(async () => {
  place = await aPlace()
  port = await freePort()
  await begins()
  const bots = `http://127.0.0.1:${port}/api/messages`
  room = await openRehearsalRoom({ bot: bots, people: people.filter(p => p.name !== away), now: () => clock.now() })
  clerk = room.person('Beatrix')
  orla = room.person('Orla')
  wilf = room.person('Wilf')
  await clerk.types('link Saltmarsh CSP')
  await clerk.waitsFor('This chat is now linked')
  await tells(agenda('Thursday 26 November 2026'), 'Agenda read: Saltmarsh')
  await clerk.presses('Publish')
  await tells('open', 'The meeting is open')
  await tells('item 2', 'Now taking 2.')
  await tells('action Orla Finnimore: Count the lamps by 10 December 2026', 'Action A1')
  await tells('item 3', /Now taking 3|not entitled/)
  if (clerk.canPress('Continue')) await clerk.presses('Continue')
  await tells('action Wilf Harkaway: Tell the Kestrel family by 10 December 2026', 'Action A2')
  await tells('close meeting', 'The meeting is closed')
  await tells(agenda('Thursday 10 December 2026'), 'Publish')
  await clerk.presses('Publish')
  await orla.waitsFor("I'll be there", within)
  await room.settled({ quietFor: 300 })
})
afterAll(async () => {
  await room.close()
  await bot.close()
  await rm(place.folder, { recursive: true })
})

describe('five working days before the meeting', () => {
  test('nobody has a reminder before nine', async () => {
    clock.set('2026-12-03T08:50:00Z')
    await room.settled({ quietFor: 300 })
    expect([clerk, orla, wilf].map(cardsOf)).toEqual([0, 0, 0])
  })
  test('each has one card after nine, with everything that is due to them, one-to-one', async () => {
    clock.set('2026-12-03T09:06:00Z')
    await clerk.waitsFor('Remind them', within)
    expect([clerk, orla, wilf].map(cardsOf)).toEqual([1, 1, 1])
    expect(orla.sees('one-to-one')).toMatch(
      /Will you be there\?[^]*Action A1: due on Thursday 10 December 2026[^]*Count the lamps/,
    )
    expect(clerk.sees('one-to-one')).toMatch(/Not answered yet: 7/)
    expect(clerk.sees('chat')).not.toContain('Reminders')
  })
  test('the words of a restricted action are on its owner’s card alone, and not in the log', () => {
    expect(wilf.sees('one-to-one')).toMatch(/Tell the Kestrel family\s+Restricted: for you alone/)
    expect(orla.receives()).not.toContain('Kestrel family')
    expect(log.join()).not.toContain('Kestrel')
  })
  test('whom the bot cannot write to is named to the clerk', () =>
    expect(clerk.sees('one-to-one')).toMatch(
      new RegExp(`${away} \\(answer for Thursday 10 December 2026\\)[^]*I cannot write to them`),
    ))
  test('an answer by a press leaves the rest of the card, and shows on the clerk’s', async () => {
    await orla.presses("I'll be there", { where: 'one-to-one' })
    await orla.waitsFor('You have said that you will be there.', within)
    await orla.presses('Done', { where: 'one-to-one' })
    await orla.waitsFor('Nothing more to do.', within)
    await clerk.waitsFor('Not answered yet: 6', within)
    expect(cardsOf(orla)).toBe(1)
  })
  test('apologies sent by the form show on the card too', async () => {
    await wilf.presses('Send apologies', { where: 'one-to-one', fill: { 'Substitute (optional)': '' } })
    await wilf.waitsFor(/Will you be there\?[^]*You have sent apologies/, within)
  })
  test('a restart gives nobody a second card', async () => {
    await bot.close()
    await begins()
    clock.set('2026-12-03T09:40:00Z')
    await room.settled({ quietFor: 500 })
    expect([clerk, orla, wilf].map(cardsOf)).toEqual([1, 1, 1])
  })
  test('“Remind them” reminds those who have not answered, and the button goes', async () => {
    const pressed = await clerk.presses('Remind them')
    expect(JSON.stringify(pressed)).toContain('I am reminding')
    await clerk.waitsFor('You have had them reminded today.', within)
    expect(clerk.canPress('Remind them')).toBe(false)
    expect([orla, wilf, room.person('Nadia')].map(cardsOf)).toEqual([1, 1, 2])
  })
})

describe('after that', () => {
  test('nobody who has answered, or done what they undertook, is reminded again', async () => {
    clock.set('2026-12-09T09:06:00Z')
    // On the third of December, by the clerk's press, and now.
    await vi.waitFor(() => expect(cardsOf(room.person('Casimir'))).toBe(3), { timeout: 15_000 })
    await room.settled({ quietFor: 300 })
    expect(cardsOf(orla)).toBe(1)
  })
})
