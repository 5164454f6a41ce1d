import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SendTurns, type Urgency } from '../../src/teams/sendLimits.ts'
import { FakeClock } from './fakeClock.ts'

/** Microsoft's table, written out again: how a bot is limited in one conversation. */
const teamsAllows = [
  [7, 1_000],
  [8, 2_000],
  [60, 30_000],
  [1_800, 3_600_000],
] as const

/** The most sends that fall into any stretch of so many milliseconds. */
const mostWithin = (sent: readonly number[], within: number) =>
  Math.max(0, ...sent.map(from => sent.filter(at => at >= from && at < from + within).length))

interface Wanted {
  readonly after: number
  readonly urgency: Urgency
  /** How long it is under way to Teams, and its answer back; nothing, where it is not said. */
  readonly there?: number
  readonly back?: number
}

/** Asks for sends at these moments and gives when each arrived, in the order they went. */
async function sends(asked: readonly Wanted[], patience = 4 * 3_600_000) {
  const clock = new FakeClock(),
    turns = new SendTurns(clock),
    began = clock.now().getTime()
  const went: { readonly n: number; readonly urgency: Urgency; readonly at: number }[] = []
  for (const [n, { after, urgency, there = 0, back = 0 }] of asked.entries()) {
    await clock.passes(after)
    void turns.turn(urgency).then(answered => {
      went.push({ n, urgency, at: clock.now().getTime() - began + there })
      if (there + back === 0) answered()
      else void clock.wait(there + back).then(answered)
    })
  }
  for (let waited = 0; went.length < asked.length && waited < patience; waited += 10_000) await clock.passes(10_000)
  return went
}

const burst = (count: number, urgency: Urgency) => Array.from({ length: count }, () => ({ after: 0, urgency }))

describe('sends to one conversation', () => {
  it(
    'are never more than Teams allows, whenever they are asked for and however long they are under way, and every one of them goes',
    { timeout: 60_000 },
    async () => {
      const asked = fc.array(
        fc.record({
          after: fc.oneof(fc.constant(0), fc.nat(300), fc.nat(3_000)),
          urgency: fc.constantFrom<Urgency>('answer', 'card', 'folded card'),
          there: fc.oneof(fc.constant(0), fc.nat(900)),
          back: fc.nat(200),
        }),
        { minLength: 1, maxLength: 90 },
      )
      await fc.assert(
        fc.asyncProperty(asked, async all => {
          const went = await sends(all)
          expect(went).toHaveLength(all.length)
          for (const [most, within] of teamsAllows)
            expect(
              mostWithin(
                went.map(w => w.at),
                within,
              ),
            ).toBeLessThanOrEqual(most)
        }),
        { numRuns: 25 },
      )
    },
  )

  it('are never more than Teams allows in an hour of sending without a pause', { timeout: 60_000 }, async () => {
    const went = await sends(burst(1_900, 'answer'), 5 * 3_600_000)
    expect(went).toHaveLength(1_900)
    for (const [most, within] of teamsAllows)
      expect(
        mostWithin(
          went.map(w => w.at),
          within,
        ),
      ).toBeLessThanOrEqual(most)
  })

  it('go at once while there is room', async () => {
    expect((await sends(burst(7, 'answer'))).map(w => w.at)).toEqual([0, 0, 0, 0, 0, 0, 0])
  })

  it('of answers use the whole of what Teams allows: sixty are out in half a minute', async () => {
    const went = await sends(burst(60, 'answer'))
    expect(went.at(-1)?.at).toBeLessThan(16_000)
  })

  it(
    'of redrawn cards use most of it where nothing else is sent, and never stand still',
    { timeout: 60_000 },
    async () => {
      const went = (await sends(burst(400, 'card'))).map(w => w.at)
      expect(went.filter(at => at < 30_000).length).toBeGreaterThanOrEqual(45)
      expect(went.filter(at => at >= 60_000 && at < 90_000).length).toBeGreaterThanOrEqual(45)
      expect(Math.max(...went.slice(1).map((at, n) => at - (went[n] ?? 0)))).toBeLessThan(1_500)
    },
  )

  it('go on within the hour, however many cards were redrawn in it', { timeout: 60_000 }, async () => {
    const went = (await sends(burst(2_400, 'card'), 5 * 3_600_000)).map(w => w.at)
    expect(Math.max(...went.slice(1).map((at, n) => at - (went[n] ?? 0)))).toBeLessThan(10_000)
  })

  it('of a card are not put off for ever by answers', async () => {
    const went = await sends([
      { after: 0, urgency: 'card' },
      ...Array.from({ length: 200 }, () => ({ after: 50, urgency: 'answer' as const })),
      { after: 0, urgency: 'card' },
      ...Array.from({ length: 100 }, () => ({ after: 50, urgency: 'answer' as const })),
    ])
    expect((went.find(w => w.n === 201)?.at ?? Number.NaN) - 200 * 50).toBeLessThan(5_000)
  })

  it('of a card that folds come after a card that is drawn again, and are not lost', async () => {
    const went = await sends([...burst(12, 'folded card'), ...burst(6, 'card')])
    expect(went).toHaveLength(18)
    const last = Math.max(...went.filter(w => w.urgency === 'card').map(w => w.at))
    expect(went.filter(w => w.urgency === 'folded card' && w.at > last).length).toBeGreaterThanOrEqual(6)
  })

  it('let an answer go before cards that were asked for earlier', async () => {
    const went = await sends([...burst(12, 'card'), ...burst(3, 'answer')])
    const answered = went.filter(w => w.urgency === 'answer').map(w => w.at)
    expect(Math.max(...answered)).toBeLessThan(1_000)
    expect(went.filter(w => w.urgency === 'card' && w.at > Math.max(...answered)).length).toBeGreaterThanOrEqual(8)
  })

  it('keep answers in the order they were given, and cards in theirs', async () => {
    const went = await sends([...burst(5, 'card'), ...burst(5, 'answer'), ...burst(5, 'card'), ...burst(5, 'answer')])
    for (const urgency of ['answer', 'card'] as const) {
      const order = went.filter(w => w.urgency === urgency).map(w => w.n)
      expect(order).toEqual(order.toSorted((a, b) => a - b))
    }
  })

  it('leave room for an answer however many cards are redrawn', async () => {
    const went = await sends([
      ...Array.from({ length: 60 }, () => ({ after: 500, urgency: 'card' as const })),
      { after: 0, urgency: 'answer' },
    ])
    const asked = 60 * 500,
      answered = went.find(w => w.urgency === 'answer')?.at ?? Number.NaN
    expect(answered - asked).toBeLessThanOrEqual(500)
  })
})
