import { type Server, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Clock } from '../../src/app/ports/surroundings.ts'
import { NotSent, TeamsLine } from '../../src/teams/connector.ts'
import { SignIn, botItself } from '../../src/teams/signIn.ts'

/** A connector that answers each call as it is told, and then 201. */
let server: Server,
  serviceUrl: string,
  answers: { readonly status: number; readonly headers?: Readonly<Record<string, string>> }[],
  calls: string[],
  waits: number[],
  line: TeamsLine
let time = Date.parse('2026-11-26T14:00:00Z')
const clock: Clock = {
  now: () => new Date(time),
  wait: async ms => {
    waits.push(ms)
    time += ms
  },
}
const post = (urgency: 'answer' | 'card' = 'answer') =>
  line.post(serviceUrl, '19:m@thread.v2', urgency, () => ({ type: 'message', text: `drawn at ${calls.length}` }))
const status = (sent: Promise<unknown>) =>
  sent.then(
    () => 'sent',
    (fault: unknown) => (fault instanceof NotSent ? `not sent: ${fault.status}` : 'a fault to try again'),
  )

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = ''
    request
      .on('data', (piece: Buffer) => void (body += piece.toString()))
      .on('end', () => {
        calls.push(`${request.method} ${request.url ?? ''} ${body}`)
        const { status: code, headers } = answers.shift() ?? { status: 201 }
        response
          .writeHead(code, { 'content-type': 'application/json', ...headers })
          .end(JSON.stringify(code < 300 ? { id: `a${calls.length}` } : { error: { code: 'X', message: 'x' } }))
      })
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  serviceUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/uk/`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  answers = []
  calls = []
  waits = []
  time += 3_600_000
  line = new TeamsLine(
    new SignIn(undefined, undefined, () => time),
    botItself(undefined),
    'https://api.botframework.com',
    clock,
  )
})

describe('a send that Teams does not take', () => {
  it.each([
    [
      '429 with Retry-After: the wait it asks for',
      [{ status: 429, headers: { 'retry-after': '7' } }],
      'sent',
      2,
      7_000,
    ],
    ['429 without: a short wait of its own', [{ status: 429 }], 'sent', 2, 500],
    ['412: concurrent changes', [{ status: 412 }, { status: 412 }], 'sent', 3, 500],
    ['503', [{ status: 503 }], 'sent', 2, 500],
    ['502, once', [{ status: 502 }], 'sent', 2, 500],
  ] as const)('is tried again: %s', async (_, told, came, made, waited) => {
    answers = [...told]
    expect(await status(post())).toBe(came)
    expect([calls.length, waits[0]]).toEqual([made, waited])
  })
  it.each([400, 401, 403, 404, 413, 500])('is not tried again for %i, and is said to be for good', async code => {
    answers = [{ status: code }]
    expect(await status(post())).toBe(`not sent: ${code}`)
    expect(calls).toHaveLength(1)
  })
  it('after a second 502 is left alone, since it may have been posted already', async () => {
    answers = [{ status: 502 }, { status: 502 }, { status: 502 }]
    expect(await status(post())).toBe('a fault to try again')
    expect(calls).toHaveLength(2)
  })
  it.each([
    ['502: it is looked for before it is sent again, and not sent where it is there', 502, 'a7', ['looked for'], 1],
    ['502: it is sent again where it is not there', 502, undefined, ['looked for'], 2],
    ['429: nothing is looked for, since nothing was taken', 429, 'a7', [], 2],
  ] as const)('may have arrived after all, after %s', async (_, code, stands, looked, made) => {
    answers = [{ status: code }]
    const looks: string[] = []
    const there = async () => (looks.push('looked for'), stands)
    const id = await line.post(
      serviceUrl,
      '19:m@thread.v2',
      'answer',
      () => ({ type: 'message', text: 'a card' }),
      there,
    )
    expect([id, looks, calls.length]).toEqual([made === 1 ? stands : 'a2', looked, made])
  })
  it('is given up in the end, and each wait is longer than the one before', async () => {
    answers = Array.from({ length: 20 }, () => ({ status: 429 }))
    expect(await status(post())).toBe('a fault to try again')
    expect(calls).toHaveLength(6)
    expect(waits).toEqual([500, 1_000, 2_000, 4_000, 8_000])
  })
  it('is drawn anew for each try, so that what arrives is the latest', async () => {
    answers = [{ status: 503 }]
    await post()
    expect(calls.map(c => /drawn at \d/.exec(c)?.[0])).toEqual(['drawn at 0', 'drawn at 1'])
  })
})

describe("the SDK's own retries", () => {
  it('are out of the way: one call for each answer, of a status that it would try three times more', async () => {
    answers = [{ status: 500 }, { status: 500 }, { status: 500 }, { status: 500 }]
    await status(post())
    expect(calls).toHaveLength(1)
  })
})

describe('a card put in the place of another', () => {
  it('is a PUT of the same id', async () => {
    expect(await line.replace(serviceUrl, '19:m@thread.v2', 'a7', () => ({ type: 'message' }))).toBe(true)
    expect(calls[0]).toMatch(/^PUT \/uk\/v3\/conversations\/19(:|%3A)m(@|%40)thread\.v2\/activities\/a7 /)
  })
  it('waits once, however often it is asked for meanwhile, and is sent as it was drawn last', async () => {
    const drawn = ['first', 'second', 'third', 'fourth'].map(text =>
      line.replace(serviceUrl, '19:m@thread.v2', 'a7', () => ({ type: 'message', text })),
    )
    expect(await Promise.all(drawn)).toEqual([true, true, true, true])
    expect(calls.map(c => /"text":"(\w+)"/.exec(c)?.[1])).toEqual(['fourth'])
  })
  it('is sent only once the one before it has been answered, so that the older never stands last', async () => {
    let second: Promise<boolean> | undefined
    const again = () =>
      (second ??= line.replace(serviceUrl, '19:m@thread.v2', 'a7', () => ({
        type: 'message',
        text: `after ${calls.length}`,
      })))
    answers = [{ status: 503 }]
    await line.replace(serviceUrl, '19:m@thread.v2', 'a7', () => {
      void again()
      return { type: 'message', text: 'first' }
    })
    await again()
    expect(calls.map(c => /"text":"([\w ]+)"/.exec(c)?.[1])).toEqual(['first', 'first', 'after 2'])
  })
  it('is drawn again at most once a second, with what changed meanwhile', async () => {
    const at: number[] = []
    for (let n = 0; n < 5; n++)
      await line.replace(serviceUrl, '19:m@thread.v2', 'a7', () => {
        at.push(time)
        return { type: 'message' }
      })
    expect(Math.min(...at.slice(1).map((moment, n) => moment - (at[n] ?? 0)))).toBeGreaterThanOrEqual(1_000)
  })
  it('that Teams no longer knows is said so, without a fault', async () => {
    answers = [{ status: 404 }]
    expect(await line.replace(serviceUrl, '19:m@thread.v2', 'a7', () => ({ type: 'message' }))).toBe(false)
  })
})

describe('sentences said in quick succession', () => {
  it('that have to wait for their turn go out together, each once', async () => {
    const plainly = (text: string) => ({ type: 'message', text })
    const said = ['One.', 'Two.', 'Three.', 'Two.'].map(sentence =>
      line.say(serviceUrl, '19:m@thread.v2', sentence, plainly),
    )
    await Promise.all(said)
    const texts = calls.map(c => (JSON.parse(c.slice(c.indexOf('{'))) as { text: string }).text)
    expect(texts.join('\n\n').split('\n\n')).toEqual(['One.', 'Two.', 'Three.'])
  })
})

describe('a one-to-one conversation', () => {
  it('is opened with the person, in their tenant', async () => {
    expect(
      await line.talkTo({ mri: '29:w', name: 'Wilf Harkaway', serviceUrl, bot: '28:bot', tenant: 'tenant-1' }),
    ).toBe('a1')
    expect(JSON.parse((calls[0] ?? '').replace(/^[^{]*/, ''))).toMatchObject({
      isGroup: false,
      members: [{ id: '29:w' }],
      tenantId: 'tenant-1',
    })
  })

  it('is one of no more than Teams lets a bot open in a second, whomever with', async () => {
    const opened: number[] = []
    for (let n = 0; n < 10; n++) {
      await line.talkTo({ mri: `29:${n}`, name: `Member ${n}`, serviceUrl, bot: '28:bot', tenant: 'tenant-1' })
      opened.push(time)
    }
    const within = (milliseconds: number) =>
      Math.max(...opened.map(at => opened.filter(other => other >= at && other < at + milliseconds).length))
    expect(within(1_000)).toBeLessThanOrEqual(7)
    expect(within(2_000)).toBeLessThanOrEqual(8)
  })
})
