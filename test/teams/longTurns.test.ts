import { type Activity, CloudAdapter, TurnContext } from 'botbuilder'
import { afterEach, expect, it, vi } from 'vitest'
import { makeBot } from '../../src/teams/bot.ts'
import type { BotParts } from '../../src/teams/botParts.ts'
import { FakeClock } from './fakeClock.ts'

// What the bot sends goes through its own line, which counts it; a send that the SDK makes by itself is counted by nobody.

afterEach(() => void vi.useRealTimers())

it('a message that takes long to answer has nothing sent for it meanwhile by the SDK', async () => {
  vi.useFakeTimers()
  const sent: unknown[] = [],
    adapter = new CloudAdapter()
  adapter.sendActivities = async (_, activities) => {
    sent.push(...activities.map(({ type }) => type))
    return activities.map(() => ({ id: '1' }))
  }
  const activity = {
      type: 'message',
      channelId: 'msteams',
      text: 'agenda',
      conversation: { id: 'a:1' },
      from: { id: '29:1' },
      recipient: { id: '28:1' },
    },
    parts: Partial<BotParts> = {
      clock: new FakeClock(),
      elsewhere: { turn: () => new Promise<never>(() => {}) } as Partial<
        BotParts['elsewhere']
      > as BotParts['elsewhere'],
    }
  void makeBot(parts as BotParts).turn(new TurnContext(adapter, activity as Partial<Activity>))
  await vi.advanceTimersByTimeAsync(10_000)
  expect(sent).toEqual([])
})
