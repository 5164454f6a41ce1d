import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chatReadBy } from '../../src/graph/chatRead.ts'
import { graphSignedIn } from '../../src/graph/graphSignedIn.ts'
import { type FakeGraph, startFakeGraph } from './fakeGraph.ts'

const since = '2026-11-26T14:00:00.000Z'
const card = (id: string) => ({
  contentType: 'application/vnd.microsoft.card.adaptive',
  content: { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: 'Budget', id }] },
})
const said = (id: string, minute: number, ...attachments: readonly unknown[]) => ({
  id,
  at: new Date(Date.parse(since) + minute * 60_000),
  attachments,
})

describe('a card looked for in a chat', () => {
  let graph: FakeGraph, warnings: object[], waits: (ms: number) => Promise<void>
  const meeting = '19:meeting_x@thread.v2'
  const looks = (chat: string, mark = 'post-a') => {
    const clock = { now: () => new Date(since), wait: (ms: number) => waits(ms) }
    const log = { info: () => undefined, error: () => undefined, warn: (facts: object) => void warnings.push(facts) }
    return chatReadBy(graphSignedIn(undefined, graph.url, clock), clock, log).bearing(chat, mark, since)
  }
  beforeAll(async () => {
    graph = await startFakeGraph('Papers')
    warnings = []
    waits = () => new Promise(() => undefined)
    graph.letsRead({
      id: meeting,
      messages: [
        said('1', -30, card('post-old')),
        said('2', 0),
        said('3', 1, card('post-a')),
        said('4', 2, card('post-b')),
      ],
    })
  })
  afterAll(() => graph.close())

  it('is found by its mark', async () => {
    expect(await looks(meeting)).toEqual({ id: '3' })
  })

  it('is not taken for one with another mark, nor for one that stood there long before', async () => {
    expect(await looks(meeting, 'post-')).toBe('not there')
    expect(await looks(meeting, 'post-old')).toBe('not there')
  })

  it('cannot be seen where the app may not read the chat, and that is no fault', async () => {
    expect(await looks('19:other@thread.v2')).toBe('unreadable')
    expect(warnings).toEqual([])
  })

  it('is not looked for in a channel, nor in what is between one person and the bot', async () => {
    const before = graph.asked.length
    expect(await looks('19:x@thread.tacv2;messageid=1')).toBe('unreadable')
    expect(await looks('a:1xyz')).toBe('unreadable')
    expect(graph.asked.length).toBe(before)
  })

  it('cannot be seen where Graph fails, and the log says so', async () => {
    waits = ms => (ms === 3_000 ? new Promise(() => undefined) : Promise.resolve())
    graph.answerNext('GET', /chats/, ...Array.from({ length: 5 }, () => ({ status: 503 })))
    expect(await looks(meeting)).toBe('unreadable')
    expect(warnings).toEqual([{ status: 503 }])
  })

  it('is not waited for longer than somebody’s card can wait', async () => {
    waits = async ms => expect(ms).toBe(3_000)
    expect(await looks(meeting)).toBe('unreadable')
  })
})
