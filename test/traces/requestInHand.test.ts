import { beforeEach, describe, expect, it } from 'vitest'
import { CatchingUp } from '../../src/app/catchingUp.ts'
import { Office } from '../../src/app/office.ts'
import type { Log } from '../../src/app/ports/surroundings.ts'
import { inHand, toldInLogsAlone, withRequest } from '../../src/traces/requestInHand.ts'
import { type AnOutside, anOutside, asks, key, upToOpening } from '../app/anOffice.ts'
import { clerk, note } from '../meeting/given.ts'
import type { Command } from '../../src/meeting/commands.ts'

let at: AnOutside, lines: { readonly request?: string; readonly message: string }[]
const line = (facts: object, message: string) => void lines.push({ ...facts, message })
const log: Log = withRequest({ info: line, warn: line, error: line })

/** Carries a command through as a request of its own, and gives its id. */
const requests = (office: Office, command: Command) =>
  toldInLogsAlone.request({}, async () => {
    await office.carry(key, command, asks(clerk))
    return inHand()?.request
  })

describe('the id of a request', () => {
  beforeEach(async () => {
    at = await anOutside()
    lines = []
  })

  it('is on the log’s lines of what could not be sent on its account, though an earlier request began the job', async () => {
    await at.does(...upToOpening)
    const catchingUp = new CatchingUp({ ...at.outside, log, telling: toldInLogsAlone })
    await catchingUp.start(['saltmarsh'])
    await at.clock.passes(60_000)
    // The first note's card is under way while the second note is kept; then Teams is away.
    const arrives = Promise.withResolvers<void>()
    at.troubles.say = () => arrives.promise
    const first = await requests(at.office, note('One.'))
    await at.clock.passes(1_000)
    const second = await requests(at.office, note('Two.'))
    at.troubles.say = () => {
      throw new Error('Teams is away.')
    }
    arrives.resolve()
    await at.clock.passes(1_000)
    const failed = lines.filter(l => l.message.startsWith('Something could not be sent'))
    expect(failed.length).toBeGreaterThan(0)
    expect(new Set(failed.map(l => l.request))).toEqual(new Set([second]))
    expect(first).not.toBe(second)
  })

  it('is on the lines of a paper that could not be filed on its account, each time it is tried', async () => {
    await at.does(...upToOpening)
    const catchingUp = new CatchingUp({ ...at.outside, log, telling: toldInLogsAlone })
    await catchingUp.start(['saltmarsh'])
    at.troubles.file = () => {
      throw new Error('The library is away.')
    }
    const closing = await requests(at.office, { type: 'CloseMeeting' })
    for (let minutes = 0; minutes < 5; minutes++) await at.clock.passes(60_000)
    const failed = lines.filter(l => l.message === 'A document could not be filed.')
    expect(failed.length).toBeGreaterThan(3)
    expect(new Set(failed.map(l => l.request))).toEqual(new Set([closing]))
  })
})
