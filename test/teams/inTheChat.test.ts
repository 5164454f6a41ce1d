import { beforeEach, describe, expect, it } from 'vitest'
import { linesOf } from '../../rehearsal/connector/cardReading.ts'
import type { CalledMeeting } from '../../src/meeting/meeting.ts'
import { InTheChat } from '../../src/teams/inTheChat.ts'
import { KeptCards } from '../../src/teams/keptCards.ts'
import { PostsOnTheirWay } from '../../src/teams/postsOnTheirWay.ts'
import { type AnOutside, anOutside, key, upToOpening } from '../app/anOffice.ts'
import { close, next, note, resolve, undo } from '../meeting/given.ts'

const place = { conversation: 'the chat', serviceUrl: 'https://smba.example.test/' }
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }
interface Sent {
  readonly attachments: readonly { readonly content: Record<string, unknown> }[]
}

describe('the cards of a meeting’s items, where the meeting is ahead of what could be posted', () => {
  let at: AnOutside, chat: InTheChat, stands: Map<string, string>, beforeAPost: () => Promise<void>

  /** A bot that comes to the same record, and knows of the chat what was kept. */
  const aBot = async (): Promise<InTheChat> => {
    const says = (activity: () => unknown) => linesOf((activity() as Sent).attachments[0]?.content ?? {}).join('\n')
    const line = {
      post: async (_service: string, _conversation: string, _urgency: string, activity: () => unknown) => {
        await beforeAPost()
        const id = String(stands.size + 1)
        stands.set(id, says(activity))
        return id
      },
      replace: async (_service: string, _conversation: string, id: string, activity: () => unknown) => {
        stands.set(id, says(activity))
        return true
      },
    }
    const whereabouts = { chatOf: () => place, learnConductors: async () => undefined, conducting: () => [] }
    const meetings = { latest: (m: CalledMeeting) => at.office.latest(m), before: async () => undefined }
    const nobodyReads = { bearing: async () => 'unreadable' as const }
    const onTheirWay = new PostsOnTheirWay(at.record, { now: () => new Date() }, quiet, nobodyReads)
    const cards = new KeptCards(line as never, at.record, quiet, onTheirWay)
    await cards.knowThose([`${key} `])
    return new InTheChat(cards, whereabouts as never, meetings as never)
  }
  beforeEach(async () => {
    at = await anOutside()
    stands = new Map()
    beforeAPost = async () => undefined
    chat = await aBot()
    await at.does(...upToOpening)
  })
  const meeting = async () => (await at.office.meeting(key)) as CalledMeeting
  const current = async () => (await meeting()).taken.at(-1)?.item
  const posts = async (taken?: string) => chat.postItemCard(await meeting(), taken)
  /** Each card as it stands: the item in its first line, and whether it is over. */
  const titles = () => [...stands.values()].map(text => text.split('\n')[0])

  it('show what was recorded in an item that was left before its card could be posted, above the card of the item taken now', async () => {
    await at.does(next)
    await posts(await current())
    await at.does(next, resolve('the pier be mended'))
    const left = await current()
    await at.does(next)
    await posts(left)
    await posts(await current())
    expect(titles()).toEqual(['2. Urgent business', '3. Declarations of interest: done', '4. Minutes'])
    expect([...stands.values()][1]).toContain('the pier be mended')
  })

  it('leave out an item that was left with nothing recorded in it', async () => {
    await at.does(next, next)
    await posts((await meeting()).taken[0]?.item)
    await posts(await current())
    expect(titles()).toEqual(['3. Declarations of interest'])
  })

  it('have none twice of an item whose card was folded, whoever is asked to post it again after a death', async () => {
    await at.does(next)
    const first = await current()
    await posts(first)
    await at.does(note('Two were away.'), next)
    await posts(await current())
    await chat.foldItemCard(await meeting(), first ?? '')
    chat = await aBot()
    await posts(first)
    await posts(await current())
    expect(titles()).toEqual(['2. Urgent business: done', '3. Declarations of interest'])
  })

  it('show an item that was left while its card waited for its turn', async () => {
    await at.does(next)
    const first = await current()
    beforeAPost = async () => {
      beforeAPost = async () => undefined
      await at.does(resolve('the pier be mended'), next)
    }
    await posts(first)
    await posts(await current())
    expect(new Set(titles())).toEqual(new Set(['2. Urgent business: done', '3. Declarations of interest']))
  })

  it('leave an earlier item’s card as its own where the meeting closed before the last one’s could be posted', async () => {
    await at.does(next)
    const first = await current()
    await posts(first)
    await at.does(note('Two were away.'), next, note('None were declared.'), close)
    const last = await current()
    const closed = await meeting()
    await Promise.all([chat.foldItemCard(closed, first ?? ''), chat.showItemCard(closed)])
    await posts(last)
    expect([...stands.values()].map(text => text.split('\n').slice(0, 2))).toEqual([
      ['2. Urgent business: done', '1 note'],
      ['The meeting has closed', '3. Declarations of interest: done'],
    ])
  })

  it('become the one before again where the taking of an item is taken back', async () => {
    await at.does(next)
    await posts(await current())
    await at.does(next)
    await posts(await current())
    await at.does(undo)
    await posts()
    expect(titles().at(-1)).toBe('2. Urgent business')
  })

  it('leave none open behind them where the taking of an item is taken back before the card of the one before was put away', async () => {
    await at.does(next)
    const first = (await current()) ?? ''
    await posts(first)
    await at.does(next)
    await posts(await current())
    await at.does(undo)
    await posts()
    expect(titles()).toEqual(['2. Urgent business: done', '2. Urgent business'])
    await at.does(note('Two were away.'), next)
    await posts(await current())
    await chat.foldItemCard(await meeting(), first)
    expect(titles()).toEqual(['2. Urgent business: done', '2. Urgent business: done', '3. Declarations of interest'])
  })

  it('are put away each, where two bots left two of one item open', async () => {
    await at.does(next)
    const first = (await current()) ?? ''
    await posts(first)
    stands.set('7', '2. Urgent business')
    await at.record.remember('posted', `${key} chair ${first}`, { ...place, activity: '7', item: first })
    chat = await aBot()
    await at.does(next)
    await chat.foldItemCard(await meeting(), first)
    expect(titles()).toEqual(['2. Urgent business: done', '2. Urgent business: done'])
  })
})
