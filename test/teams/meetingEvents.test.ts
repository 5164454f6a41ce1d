import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { meetingEvents } from '../../src/teams/meetingEvents.ts'
import { type ABot, aBot, agendaPasted } from './aBot.ts'

const source = join(import.meta.dirname, '../../src/teams')
const code = readdirSync(source, { encoding: 'utf8' })
  .filter(f => f.endsWith('.ts'))
  .map(f => readFileSync(join(source, f), 'utf8'))
  .join('\n')

describe('the meeting events', () => {
  it('bear the names Teams sends, joining and leaving in the singular, which the router has wrong', () => {
    expect(meetingEvents).toEqual({
      start: 'application/vnd.microsoft.meetingStart',
      end: 'application/vnd.microsoft.meetingEnd',
      join: 'application/vnd.microsoft.meetingParticipantJoin',
      leave: 'application/vnd.microsoft.meetingParticipantLeave',
    })
  })
})

describe('the router', () => {
  it.each([
    'actionExecute',
    'actionSubmit',
    'participantsJoin',
    'participantsLeave',
    'app.meetings',
    'app.taskModules',
    'app.messageExtensions',
    'app.adaptiveCards',
    'updateActivity(card',
  ])('is not asked for %s, whose defects would show one person’s view to everybody or never fire', name => {
    expect(code).not.toContain(name)
  })
  it('sends no typing signals and keeps no state', () => {
    expect(code).toContain('override startTypingTimer(): void {}')
    expect(code).not.toMatch(/\bstorage\s*:|MemoryStorage/)
  })
})

describe('in a meeting chat', () => {
  let bot: ABot
  const who = (name: string) => bot.room.person(name)
  beforeAll(async () => {
    bot = await aBot()
    await who('Beatrix').types('link Saltmarsh CSP')
    await who('Beatrix').types(agendaPasted, { where: 'one-to-one' })
    await who('Beatrix').waitsFor('Publish', { within: 10_000 })
    await who('Beatrix').presses('Publish')
    await who('Wilf').waitsFor("I'll be there", { within: 10_000 })
    bot.clock.set('14:00')
    await bot.room.meetingStarts('Imogen', 'Casimir', 'Rosalind', 'Nadia')
    await who('Imogen').types('open')
    await who('Imogen').waitsFor('For the chair', { within: 10_000 })
  })
  afterAll(() => bot.close())

  it('who joins through Teams is recorded, and who leaves', async () => {
    await who('Wilf').joins()
    await who('Imogen').waitsFor('Quorate: 5 members', { within: 10_000 })
    await who('Wilf').waitsFor(/Here: .*Wilf Harkaway/, { within: 10_000 })
    await who('Wilf').leaves()
    await who('Imogen').waitsFor('Quorate: 4 members', { within: 10_000 })
  })

  it('each person sees their own answer, and nobody sees it in their place, in whatever order they press', async () => {
    await who('Orla').presses('Send apologies', {
      fill: { 'Message for the clerk (optional)': 'The otters are out again' },
    })
    await Promise.all(['Tobias', 'Rosalind'].map(name => who(name).presses("I'll be there")))
    await who('Orla').waitsFor('You have sent apologies', { within: 10_000 })
    await bot.room.settled()
    for (const name of ['Imogen', 'Casimir', 'Rosalind', 'Nadia', 'Tobias', 'Wilf', 'Jasper'])
      expect([name, who(name).receives().includes('otters are out')]).toEqual([name, false])
    expect(JSON.stringify(bot.room.mainChat.messages.map(m => m.attachments))).not.toContain('Only you see this')
  })

  it('that the call ends is said, and nothing is closed by it', async () => {
    await bot.room.meetingEnds()
    await who('Imogen').waitsFor('The Teams call has ended', { within: 10_000 })
    await who('Beatrix').types('note Still going on.', { where: 'one-to-one' })
    await who('Beatrix').waitsFor('Noted under item', { within: 10_000 })
  })
})
