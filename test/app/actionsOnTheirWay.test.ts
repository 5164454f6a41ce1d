import { beforeEach, describe, expect, it } from 'vitest'
import { ActionsOnTheirWay } from '../../src/app/actionsOnTheirWay.ts'
import type { CalledMeeting } from '../../src/meeting/meeting.ts'
import { type AnOutside, anOutside, key, upToOpening } from './anOffice.ts'

const clerk = 'Beatrix Lonsdale'
let at: AnOutside, meeting: CalledMeeting, sends: () => Promise<string>, sent: number, told: string[]
beforeEach(async () => {
  at = await anOutside()
  await at.does(...upToOpening)
  meeting = (await at.office.meeting(key)) as CalledMeeting
  sent = 0
  told = []
  sends = async () => 'Sent to everybody.'
})
/** A bot that sends; another one comes to the same record. */
const aBot = (): ActionsOnTheirWay =>
  new ActionsOnTheirWay(at.outside, {
    sends: async () => {
      sent++
      return sends()
    },
    tells: async (_, person, words) => void told.push(`${person}: ${words}`),
  })
const waiting = async () => (await at.record.recall('actions being sent')).length
const never = () => new Promise<string>(() => undefined)
const turns = async () => {
  for (let n = 0; n < 50; n++) await new Promise(resolve => setImmediate(resolve))
}

/** Has them sent by a bot that takes longer than an answer can wait, and goes on with it. */
const tooSlow = async () => {
  const sending = Promise.withResolvers<string>()
  sends = () => sending.promise
  const answer = aBot().send(meeting, clerk, 'one')
  await turns()
  await at.clock.passes(3_000)
  return { sending, answer: await answer }
}

describe('actions being sent to their owners', () => {
  it('are answered for where that is quick, and nobody is told again', async () => {
    expect(await aBot().send(meeting, clerk, 'one')).toBe('Sent to everybody.')
    await turns()
    await at.clock.passes(60_000)
    expect([sent, told, await waiting()]).toEqual([1, [], 0])
  })

  it('are told of afterwards where no answer could wait for them', async () => {
    const { sending, answer } = await tooSlow()
    expect(answer).toBeUndefined()
    expect([told, await waiting()]).toEqual([[], 1])
    sending.resolve('Sent to everybody.')
    await turns()
    expect([sent, told, await waiting()]).toEqual([1, [`${clerk}: Sent to everybody.`], 0])
  })

  it.each(['the next start', 'another instance'])('are taken up by %s where whoever began it died', async who => {
    sends = never
    void aBot().send(meeting, clerk, 'one')
    await turns()
    sends = async () => 'Sent to everybody.'
    const other = aBot()
    await (who === 'the next start' ? other.start() : other.changedElsewhere('saltmarsh'))
    await turns()
    expect([sent, told, await waiting()]).toEqual([2, [`${clerk}: Sent to everybody.`], 0])
  })

  it('are left to the instance that is at them, and sent no second time once it is done', async () => {
    const lease = at.record.lease.bind(at.record)
    await at.record.remember('actions being sent', `${key} one`, { clerk })
    at.record.lease = async () => false
    const other = aBot()
    await other.changedElsewhere('saltmarsh')
    await turns()
    await at.record.forget('actions being sent', `${key} one`)
    at.record.lease = lease
    await at.leasesPass(1_000)
    await turns()
    expect([sent, told]).toEqual([0, []])
  })

  it('are the partnership’s that changed, and no other’s', async () => {
    await at.record.remember('actions being sent', `${key} one`, { clerk })
    await aBot().changedElsewhere('marlborough')
    await turns()
    expect([sent, await waiting()]).toEqual([0, 1])
  })

  it('are not sent behind the back of a clerk who was told that it failed', async () => {
    sends = () => Promise.reject(new Error('Teams is away.'))
    await expect(aBot().send(meeting, clerk, 'one')).rejects.toThrow('away')
    await turns()
    expect(await waiting()).toBe(0)
  })

  it('are kept, and tried again at the next start, where they fail afterwards', async () => {
    const { sending } = await tooSlow()
    sending.reject(new Error('Teams is away.'))
    await turns()
    expect(at.logged).toContain('Actions could not be sent to their owners; the next start tries it again.')
    sends = async () => 'Sent to everybody.'
    await aBot().start()
    await turns()
    expect([told, await waiting()]).toEqual([[`${clerk}: Sent to everybody.`], 0])
  })

  it('are waited for where the process ends', async () => {
    const sending = Promise.withResolvers<string>()
    sends = () => sending.promise
    const bot = aBot()
    void bot.send(meeting, clerk, 'one')
    await turns()
    let over = false
    const stopping = bot.stop().then(() => (over = true))
    await turns()
    expect(over).toBe(false)
    sending.resolve('Sent to everybody.')
    await stopping
  })
})
