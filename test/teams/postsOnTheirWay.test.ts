import type { Activity } from 'botbuilder'
import { beforeEach, describe, expect, it } from 'vitest'
import { linesOf } from '../../rehearsal/connector/cardReading.ts'
import { card, text } from '../../src/cards/card.ts'
import { NotSent } from '../../src/teams/connector.ts'
import { KeptCards } from '../../src/teams/keptCards.ts'
import { PostsOnTheirWay } from '../../src/teams/postsOnTheirWay.ts'
import { anOutside } from '../app/anOffice.ts'

const chat = { conversation: '19:meeting_x@thread.v2', serviceUrl: 'https://smba.example.test/' }
const key = 'board/1 chair'
type Post = Partial<Activity>

const cardOf = (post: Post) => (post.attachments?.[0]?.content ?? {}) as Record<string, unknown>

/** The process ends while Teams has its post in hand: nothing after it happens any more. */
const never = () => new Promise<never>(() => undefined)

// Teams takes a post before whoever sent it can remember where it stands (decision 31). What dies, or is cut off, in between must not be posted twice where
// the council lets the bot read the chat.
describe('a card that Teams took from a bot that never learnt of it', () => {
  let record: Awaited<ReturnType<typeof anOutside>>['record']
  let stands: Map<string, Post>, warnings: object[], readable: boolean, asked: number, now: number
  let becomes: (id: string) => Promise<string | undefined>

  const aBot = async (): Promise<KeptCards> => {
    const line = {
      post: async (_service: string, _chat: string, _urgency: string, draw: () => Post, there?: () => unknown) => {
        const id = String(stands.size + 1)
        stands.set(id, draw())
        return (await becomes(id)) ?? there?.()
      },
      replace: async (_service: string, _chat: string, id: string, draw: () => Post) => {
        stands.set(id, draw())
        return true
      },
    }
    const reads = {
      bearing: async (_chat: string, mark: string) => {
        asked++
        if (!readable) return 'unreadable' as const
        const found = [...stands].findLast(([, post]) => JSON.stringify(post).includes(`"${mark}"`))
        return found === undefined ? ('not there' as const) : { id: found[0] }
      },
    }
    const log = { info: () => undefined, error: () => undefined, warn: (facts: object) => void warnings.push(facts) }
    const onTheirWay = new PostsOnTheirWay(record, { now: () => new Date(now) }, log, reads)
    const cards = new KeptCards(line as never, record, log, onTheirWay)
    await cards.knowThose(['board/1 '])
    return cards
  }
  const shows = (cards: KeptCards, words: string, item = 'item 3') =>
    cards.show(key, chat, () => card([text(words)]), { item: () => item })
  /** What stands in the chat, a line a card. */
  const words = () => [...stands.values()].map(p => linesOf(cardOf(p)).join('\n'))
  /** A bot posts, Teams takes it, and the bot ends. */
  const postsAndEnds = async () => {
    becomes = never
    void shows(await aBot(), 'Item 3')
    while (stands.size === 0) await new Promise(resolve => setImmediate(resolve))
    becomes = async id => id
  }

  beforeEach(async () => {
    record = (await anOutside()).record
    stands = new Map()
    warnings = []
    readable = true
    asked = 0
    now = Date.parse('2026-11-26T14:00:00Z')
    becomes = async id => id
  })

  it('is found in the chat by the next one, and drawn again instead of posted', async () => {
    await postsAndEnds()
    const next = await aBot()
    expect(next.at(key)).toEqual({ ...chat, activity: '1', item: 'item 3' })
    await shows(next, 'Item 3, and what was noted')
    expect(words()).toEqual(['Item 3, and what was noted'])
    expect(warnings).toEqual([])
  })

  it('is posted once more where the chat cannot be read, and the log says which card that is, and of nobody', async () => {
    readable = false
    await postsAndEnds()
    const next = await aBot()
    await shows(next, 'Item 3, again')
    expect(words()).toEqual(['Item 3', 'Item 3, again'])
    expect(warnings).toEqual([{ card: 'board/1 chair' }])
  })

  it('is posted where it never arrived', async () => {
    await postsAndEnds()
    stands.clear()
    await shows(await aBot(), 'Item 3')
    expect(words()).toEqual(['Item 3'])
  })

  it('is looked for by the one that lost the answer too', async () => {
    const cards = await aBot()
    becomes = async () => Promise.reject(new Error('The connection was lost.'))
    await expect(shows(cards, 'Item 3')).rejects.toThrow('lost')
    becomes = async id => id
    await shows(cards, 'Item 3, tried again')
    expect(words()).toEqual(['Item 3, tried again'])
  })

  it('is looked for where Teams took it and did not say under which id', async () => {
    const cards = await aBot()
    becomes = async () => undefined
    await shows(cards, 'Item 3')
    expect(cards.at(key)?.activity).toBe('1')
  })

  it('is looked for no longer once it is known where it stands, or Teams refused it', async () => {
    const cards = await aBot()
    await shows(cards, 'Item 3')
    becomes = async () => Promise.reject(new NotSent(403, undefined))
    await cards.show('board/1 agenda', chat, () => card([text('Agenda')]))
    await aBot()
    expect(asked).toBe(0)
    expect(await record.recall('on its way')).toEqual([])
  })

  it('is looked for only as long as somebody may still be posting it', async () => {
    await postsAndEnds()
    stands.clear()
    now += 61_000
    await aBot()
    await aBot()
    expect(asked).toBe(1)
  })
})
