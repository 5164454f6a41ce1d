import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aPage } from './aPage.ts'
import type { PageOf } from './pageOf.ts'

describe('the companion page in the rehearsal room', () => {
  let made: Awaited<ReturnType<typeof aPage>>, clerk: PageOf, member: PageOf, chair: PageOf
  const key = 'saltmarsh/1'

  beforeAll(async () => {
    made = await aPage()
    clerk = made.page('Beatrix Lonsdale')
    chair = made.page('Imogen Thistlewood')
    member = made.page('Wilf Harkaway')
    const inTeams = made.bot.room.person('Beatrix')
    await inTeams.types('link Saltmarsh CSP')
    await inTeams.waitsFor('This chat is now linked')
  })
  afterAll(() => made.bot.close())

  it('says who may be looked through in the room', async () => {
    const { status, answer } = await member.asks('/companion/api/sign-in')
    expect(status).toBe(200)
    expect(answer['how']).toBe('room')
    expect(answer['people']).toContainEqual({ id: 'id of Beatrix Lonsdale', name: 'Beatrix Lonsdale', part: 'clerk' })
  })

  it('serves its page under a policy, and its files under a mark of their content', async () => {
    const page = await member.asks('/companion?view=stage')
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    const [, at = ''] = /src="([^"]+main\.js)"/.exec(page.text) ?? []
    expect(at).toMatch(/^\/companion\/files\/[0-9a-f]{16}\/main\.js$/)
  })

  it('takes an agenda that a clerk types, and shows it to the others once it is published', async () => {
    const typed = await clerk.posts('/companion/api/type', {
      request: 'one',
      partnership: 'saltmarsh',
      words: made.agenda,
    })
    expect(typed.answer['answers']).toMatchObject([{ kind: 'card' }])
    expect((await member.asks(`/companion/api/meetings/view?meeting=${key}`)).status).toBe(404)
    const published = await clerk.presses(key, 'publish', {})
    expect(published.status).toBe(200)
    expect((await member.view(key)).agenda.map(i => i.title)).toContain('Case review update')
  })

  it('sends somebody their own view when it changes, and nothing when it does not', async () => {
    const stream = await member.watches(key)
    await stream.waitsFor(v => v.phase === 'published')
    const before = stream.events.length
    await chair.presses(key, 'declare', { item: '4', kind: 'Personal interest', nature: 'x', sensitive: true })
    await member.presses(key, 'attend', {})
    await stream.waitsFor(v => v.own.answer?.state === 'coming')
    expect(stream.events.length).toBe(before + 1)
    stream.cut()
  })
})
