import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Board, type Place, placeOf } from '../../bench/turns/boards.ts'
import { type Asked, Caller } from '../../bench/turns/load.ts'
import {
  type Served,
  type Surroundings,
  echoOf,
  startPeer,
  startProduct,
  surroundings,
  theBareEcho,
} from '../../bench/turns/servers.ts'
import { inFigures, percentile, spread } from '../../bench/turns/spread.ts'
import { type Stretch, pair, processorOf, stretch, timesTheirRate } from '../../bench/turns/stretches.ts'

describe('the bench of turns, in miniature', () => {
  const board = new Board('answering'),
    sitting = new Board('sitting')
  let around: Surroundings, place: Place, product: Served, echo: Served
  const press = () => board.press(around.issuer, around.bearer, around.connector.serviceUrl)
  const says = (text: string) => sitting.message(text, around.issuer, around.bearer, around.connector.serviceUrl)
  const forged = (asked: Asked): Asked => ({
    ...asked,
    bearer: around.issuer.bearer(around.connector.serviceUrl, 'forged'),
    isRight: () => true,
  })

  beforeAll(async () => {
    around = await surroundings()
    place = await placeOf(
      new Map([
        [board, board.awaited(40)],
        [sitting, sitting.inSession(3)],
      ]),
    )
    ;[product, echo] = await Promise.all([startProduct(place, around), startPeer(theBareEcho, around)])
  })
  afterAll(async () => {
    for (const server of [product, echo]) server.caller.close()
    await Promise.all([product.end(), echo.end()])
    await around.close()
    await place.remove()
  })

  it('asks a product and an echo that both check tokens: what somebody else signed is answered by neither', async () => {
    const status = async ({ port }: Served, asked: Asked) =>
      (
        await fetch(`http://127.0.0.1:${port}/api/messages`, {
          method: 'POST',
          body: JSON.stringify(asked.activity),
          headers: { 'content-type': 'application/json', authorization: asked.bearer },
        })
      ).status
    const refresh = board.refresh(3, around.issuer, around.bearer, around.connector.serviceUrl)
    expect([await status(product, refresh), await status(product, forged(refresh))]).toEqual([200, 401])
    const echoed = echoOf(around, board, 'press')
    // The SDK takes a token that is wrongly signed for a breakage of its own, and says 500.
    expect([await status(echo, echoed), await status(echo, forged(echoed))]).toEqual([200, 500])
  })

  it('has the echo say a message back, by way of the connector, and the product leave talk alone', async () => {
    const before = around.connector.sent()
    await echo.caller.ask(echoOf(around, board, 'message'))
    expect(around.connector.sent()).toBeGreaterThan(before)
    expect(await product.caller.ask(says('The figures will be sent round after lunch.'))).toBeGreaterThan(0)
  })

  it('has every press and every note kept once, however many come at once', async () => {
    const { turns, seconds, took } = await product.caller.keepAsking(press, 16, 300)
    expect([took.length, turns]).toEqual([turns, board.pressed])
    expect([turns > 0, seconds > 0.2]).toEqual([true, true])
    await product.caller.ask(says('note Two otters, below the weir.'))
    const kept = await place.kept(board.meeting)
    expect(kept.filter(type => /^(?:AttendancePromised|ApologiesReceived)$/.test(type))).toHaveLength(turns + 38)
    expect((await place.kept(sitting.meeting)).filter(type => type === 'NoteMade')).toHaveLength(4)
  })

  it('fails where an answer is not the right one', async () => {
    const wrong: Asked = { ...press(), isRight: () => false }
    await expect(product.caller.ask(wrong)).rejects.toThrow('A turn was answered with 200')
    wrong.answered?.()
  })

  it('tells what a turn costs of the processor, and how long the loop stood still', async () => {
    const measured = await stretch(product, press, 4, 200)
    expect(measured.processor ?? 1).toBeGreaterThan(0.01)
    expect(await product.ask('longest stall')).toMatchObject({
      clock: expect.any(Number),
      processor: expect.any(Number),
    })
    expect((await product.memory()) ?? 100).toBeGreaterThan(50)
  })
})

describe('what is measured', () => {
  const of = (turns: number, seconds: number, processor?: number): Stretch => ({ turns, seconds, took: [], processor })
  it('is the least, the middle and the greatest, and never nothing', () => {
    expect(inFigures(spread([3, 1, 2]))).toBe('1.00 / 2.00 / 3.00')
    expect(() => spread([])).toThrow('Nothing was measured.')
  })
  it('is the time that so many of a hundred took at most', () => {
    const times = Array.from({ length: 200 }, (_, n) => 200 - n)
    expect([percentile(times, 50), percentile(times, 99), percentile([7], 99)]).toEqual([100, 198, 7])
  })
  it('is a ratio of the rates of one moment, whoever came first', async () => {
    const pairs = [
      await pair(
        async () => of(30, 1),
        async () => of(20, 1),
        true,
      ),
    ]
    pairs.push(
      await pair(
        async () => of(10, 2),
        async () => of(10, 1),
        false,
      ),
    )
    expect(timesTheirRate(pairs)).toEqual([1.5, 0.5])
  })
  it('is the processor’s time of all turns together, and no number where the system tells none', () => {
    expect(processorOf([of(10, 1, 1), of(30, 1, 3)])).toBe(2.5)
    expect(processorOf([of(10, 1)])).toBeNaN()
  })
})

describe('a caller', () => {
  it('fails where nobody answers', async () => {
    const caller = new Caller(9)
    await expect(caller.ask({ bearer: '', activity: {}, isRight: () => true })).rejects.toThrow('ECONNREFUSED')
    caller.close()
  })
})
