import { request } from 'node:http'
import { Server } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { notTakenIn } from '../../src/teams/door.ts'
import { type ServerParts, listen } from '../../src/teams/server.ts'
import { SignIn } from '../../src/teams/signIn.ts'
import { toldInLogsAlone, withRequest } from '../../src/traces/requestInHand.ts'
import { inLanguage, speakBy } from '../../src/cards/say.ts'
import { speaking } from '../../src/teams/speaking.ts'

const activity = (rest: object = {}) => ({
  type: 'message',
  id: '1',
  text: 'help',
  serviceUrl: 'https://smba.example/uk/',
  channelId: 'msteams',
  conversation: { id: '19:m' },
  from: { id: '29:w' },
  recipient: { id: '28:bot' },
  channelData: { tenant: { id: 'Tenant-1' } },
  ...rest,
})
const strict = { allowedTenants: ['tenant-1'], onlyTeams: true }

describe('an activity', () => {
  it('from an allowed tenant of Teams is taken in', () => expect(notTakenIn(activity(), strict)).toBeUndefined())
  it.each([
    ['that is none', 7, 400, 'not an activity'],
    ['without a type', activity({ type: undefined }), 400, 'not an activity'],
    ['without a service address', activity({ serviceUrl: undefined }), 400, 'no service address'],
    [
      'with a service address that is no web address',
      activity({ serviceUrl: 'file:///etc' }),
      400,
      'no service address',
    ],
    ['without a conversation', activity({ conversation: {} }), 400, 'no conversation'],
    ['without a sender', activity({ from: undefined }), 400, 'no sender'],
    ['without a recipient', activity({ recipient: undefined }), 400, 'no recipient'],
    ['without a channel', activity({ channelId: undefined }), 400, 'no channel'],
    ['from another channel', activity({ channelId: 'webchat' }), 403, 'not from Teams'],
    [
      'of a tenant that is not allowed',
      activity({ channelData: { tenant: { id: 'tenant-2' } } }),
      403,
      'a tenant that is not allowed',
    ],
    ['that says no tenant', activity({ channelData: {} }), 403, 'a tenant that is not allowed'],
    [
      'with its tenant in the conversation alone, and the wrong one',
      activity({ channelData: {}, conversation: { id: '19:m', tenantId: 'tenant-2' } }),
      403,
      'a tenant that is not allowed',
    ],
  ])('%s is refused', (_, given, status, why) => expect(notTakenIn(given, strict)).toEqual({ status, why }))
  it('names an allowed tenant in any case, also where only the conversation does', () =>
    expect(
      notTakenIn(activity({ channelData: {}, conversation: { id: '19:m', tenantId: 'TENANT-1' } }), strict),
    ).toBeUndefined())
})

describe('the server', () => {
  let server: Awaited<ReturnType<typeof listen>>,
    parts: ServerParts,
    answered: string[],
    logged: string[],
    ready = true,
    fault: Error | undefined
  const post = (body: string, type = 'application/json') =>
    fetch(`http://127.0.0.1:${server.port}/api/messages`, { method: 'POST', body, headers: { 'content-type': type } })
  const note = (facts: object, said: string) => void logged.push(`${said} ${JSON.stringify(facts)}`)
  beforeAll(async () => {
    answered = []
    logged = []
    parts = {
      host: '127.0.0.1',
      port: 0,
      signIn: new SignIn(undefined, undefined, Date.now),
      allowedTenants: [],
      onlyTeams: false,
      log: { info: note, warn: note, error: note },
      telling: toldInLogsAlone,
      inTheirLanguage: (sent, says) =>
        inLanguage((sent as { text?: string }).text === 'cymorth' ? 'cy' : undefined, says),
      pictures: new Map(),
      ready: async () => ({ ready, parts: { database: ready ? 'ready' : 'not to be used (ECONNREFUSED)' } }),
      atOnce: async given => {
        const { type, text } = given as { readonly type: string; readonly text?: string }
        if (fault !== undefined && type === 'invoke') throw fault
        return text === 'at once' ? { status: 200, body: { said: 'at once' } } : undefined
      },
      turn: async context => {
        if (fault !== undefined) throw fault
        answered.push(String(context.activity.text))
      },
    }
    server = await listen(parts)
  })
  afterAll(() => server.close())

  it('says in a sentence that its port is taken', async () => {
    const second = listen({ ...parts, port: server.port })
    await expect(second).rejects.toThrow(`Port ${server.port} is taken: another program listens there already`)
  })
  it('says in a sentence that its port may not be opened', async () => {
    const refused = Object.assign(new Error('listen EACCES'), { code: 'EACCES' })
    const listening = vi.spyOn(Server.prototype, 'listen').mockImplementation(function (this: Server) {
      this.emit('error', refused)
      return this
    })
    await expect(listen({ ...parts, port: 80 })).rejects.toThrow('Port 80 may not be opened by this program. Set PORT')
    listening.mockRestore()
  })
  it('hands on what it takes in', async () => {
    expect((await post(JSON.stringify(activity({ text: 'quorum' })))).status).toBe(200)
    expect(answered).toEqual(['quorum'])
  })
  it('has no turn of the SDK for what is answered at once', async () => {
    answered.length = 0
    const answer = await post(JSON.stringify(activity({ text: 'at once' })))
    expect([answer.status, await answer.json(), answered]).toEqual([200, { said: 'at once' }, []])
  })
  it('reads nothing but posted JSON, so that no page open in a browser can speak to it', async () => {
    expect((await post(JSON.stringify(activity()), 'text/plain')).status).toBe(400)
    expect((await post(`type=message`, 'application/x-www-form-urlencoded')).status).toBe(400)
    expect((await fetch(`http://127.0.0.1:${server.port}/api/messages`)).status).toBe(405)
  })
  it('goes on where whoever posts goes away half-way', async () => {
    const leaving = request({
      port: server.port,
      host: '127.0.0.1',
      path: '/api/messages',
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': 500 },
    })
    leaving.on('error', () => undefined).write('{"type":"mess')
    await new Promise(resolve => setTimeout(resolve, 50))
    leaving.destroy()
    await new Promise(resolve => setTimeout(resolve, 50))
    expect((await post(JSON.stringify(activity()))).status).toBe(200)
  })
  it.each([
    ['malformed JSON', '{"type":'],
    ['nothing', ''],
    ['a list', '[]'],
    ['a word', '"message"'],
    ['null', 'null'],
  ])('refuses %s with 400, and goes on', async (_, body) => {
    expect((await post(body)).status).toBe(400)
    expect((await post(JSON.stringify(activity()))).status).toBe(200)
  })
  it('refuses a body of more than a megabyte, and goes on', async () => {
    expect((await post(JSON.stringify(activity({ text: 'x'.repeat(1_100_000) })))).status).toBe(413)
    expect((await post(JSON.stringify(activity()))).status).toBe(200)
  })
  it('takes an agenda of half a megabyte', async () =>
    expect((await post(JSON.stringify(activity({ text: 'x'.repeat(500_000) })))).status).toBe(200))
  it("answers a turn that breaks down with 500 and none of the fault's words, so that Teams delivers it again", async () => {
    fault = new Error('SELECT secret FROM table')
    const answer = await post(JSON.stringify(activity()))
    fault = undefined
    expect([answer.status, (await answer.text()).includes('SELECT')]).toEqual([500, false])
  })
  it('answers a press that breaks down with a sentence for the person', async () => {
    fault = new Error('SELECT secret FROM table')
    const answer = await post(JSON.stringify(activity({ type: 'invoke', name: 'adaptiveCard/action', value: {} })))
    fault = undefined
    const words = await answer.text()
    expect([answer.status, words.includes('Please try again'), words.includes('SELECT')]).toEqual([200, true, false])
  })
  it('answers it in the language of whoever pressed', async () => {
    speakBy(speaking)
    fault = new Error('SELECT secret FROM table')
    const answer = await post(JSON.stringify(activity({ type: 'invoke', name: 'task/fetch', text: 'cymorth' })))
    fault = undefined
    expect(await answer.text()).toContain('Rhowch gynnig arall arni ymhen ennyd.')
  })
  it('says on /health that it lives, and on /ready whether what it needs can be used, with what cannot and why', async () => {
    const ask = async (path: string) => (await fetch(`http://127.0.0.1:${server.port}${path}`)).status
    expect([await ask('/health'), await ask('/ready')]).toEqual([200, 200])
    ready = false
    expect([await ask('/health'), await ask('/ready')]).toEqual([200, 503])
    const answer = await fetch(`http://127.0.0.1:${server.port}/ready`)
    expect(await answer.json()).toEqual({ ready: false, parts: { database: 'not to be used (ECONNREFUSED)' } })
    ready = true
  })
  it('logs all lines of one request under one id, and those of another under another', async () => {
    logged.length = 0
    parts = { ...parts, log: withRequest({ info: note, warn: note, error: note }) }
    const own = await listen({
      ...parts,
      turn: async context => {
        parts.log.info({}, 'begun')
        await new Promise(resolve => setTimeout(resolve, 20))
        void Promise.resolve().then(() => parts.log.info({}, `afterwards ${context.activity.text}`))
        throw new Error('broken')
      },
    })
    const body = (text: string) => JSON.stringify(activity({ text }))
    await Promise.all(
      ['first', 'second'].map(text =>
        fetch(`http://127.0.0.1:${own.port}/api/messages`, {
          method: 'POST',
          body: body(text),
          headers: { 'content-type': 'application/json' },
        }),
      ),
    )
    await own.close()
    const ids = logged.map(line => /"request":"([0-9a-f-]{13})"/.exec(line)?.[1])
    expect(logged.length).toBeGreaterThanOrEqual(6)
    expect(new Set(ids).size).toBe(2)
    expect(ids).not.toContain(undefined)
    for (const id of new Set(ids)) {
      const lines = logged
        .filter(line => line.includes(String(id)))
        .map(line => line.replace(/ (first|second)? ?\{.*/, ''))
      expect(lines.toSorted()).toEqual(expect.arrayContaining(['A turn broke down.', 'afterwards', 'begun']))
    }
    logged.length = 0
  })
  it('logs nothing that was typed', () => expect(logged.join('\n')).not.toMatch(/xxxx|quorum/))
})
