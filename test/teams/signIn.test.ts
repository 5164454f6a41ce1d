import { createSign, generateKeyPairSync } from 'node:crypto'
import { type Server, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { publicCloud } from '../../src/settings.ts'
import { listen } from '../../src/teams/server.ts'
import { toldInLogsAlone } from '../../src/traces/requestInHand.ts'
import { SignIn } from '../../src/teams/signIn.ts'

const appId = '8a1c7f0e-0000-4000-8000-000000000001',
  issuer = 'https://issuer.example',
  serviceUrl = 'https://smba.example/uk/',
  minute = 60_000
const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 }),
  stranger = generateKeyPairSync('rsa', { modulusLength: 2048 })
const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
const inSeconds = (ms: number) => Math.floor(ms / 1_000)

/** A token as Bot Framework's issuer signs them, with whatever is said differently. */
function token(claims: object = {}, key = privateKey): string {
  const words = `${encoded({ alg: 'RS256', typ: 'JWT', kid: 'k1' })}.${encoded({ aud: appId, iss: issuer, serviceurl: serviceUrl, nbf: inSeconds(Date.now()) - 60, exp: inSeconds(Date.now()) + 3_600, ...claims })}`
  return `Bearer ${words}.${createSign('RSA-SHA256').update(words).sign(key, 'base64url')}`
}

let keys: Server, signIn: SignIn, now: number, bot: Awaited<ReturnType<typeof listen>>
const activity = (rest: object = {}) => ({
  type: 'message',
  id: '1',
  serviceUrl,
  channelId: 'msteams',
  conversation: { id: '19:m' },
  from: { id: '29:w' },
  recipient: { id: '28:bot' },
  channelData: { tenant: { id: 't' } },
  ...rest,
})
const send = async (authorization: string | undefined, rest: object = {}) =>
  (
    await fetch(`http://127.0.0.1:${bot.port}/api/messages`, {
      method: 'POST',
      body: JSON.stringify(activity(rest)),
      headers: { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) },
    })
  ).status

beforeAll(async () => {
  keys = createServer((request, response) => {
    const answer =
      request.url?.startsWith('/keys') === true
        ? { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k1', use: 'sig', endorsements: ['msteams'] }] }
        : { issuer, jwks_uri: `${address()}/keys`, id_token_signing_alg_values_supported: ['RS256'] }
    // restify has changed every server of this process: `writeHead` no longer gives the response back.
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(answer))
  })
  await new Promise<void>(done => keys.listen(0, '127.0.0.1', done))
  signIn = new SignIn(
    { appId, type: 'MultiTenant', tenantId: undefined, proof: { by: 'secret', secret: 'not one' } },
    {
      ...publicCloud,
      ToBotFromChannelTokenIssuer: issuer,
      ToBotFromChannelOpenIdMetadataUrl: `${address()}/.well-known/openidconfiguration`,
    },
    () => now,
  )
  const quiet = () => undefined
  bot = await listen({
    host: '127.0.0.1',
    port: 0,
    signIn,
    allowedTenants: ['t'],
    onlyTeams: true,
    atOnce: async () => undefined,
    turn: async () => undefined,
    inTheirLanguage: (_, says) => says(),
    pictures: new Map(),
    ready: async () => ({ ready: true, parts: {} }),
    log: { info: quiet, warn: quiet, error: quiet },
    telling: toldInLogsAlone,
  })
})
const address = () => `http://127.0.0.1:${(keys.address() as AddressInfo).port}`
afterAll(async () => {
  await bot.close()
  keys.closeAllConnections()
  keys.close()
})
beforeEach(() => {
  now = Date.now()
})

describe('a request to the bot', () => {
  it('with a token that the issuer signed for it is taken in', async () => expect(await send(token())).toBe(200))
  it.each([
    ['without a token', () => undefined],
    ['with words that are no token', () => 'Bearer nonsense'],
    ['with a token somebody else signed', () => token({}, stranger.privateKey)],
    ['with a token for another bot', () => token({ aud: 'another' })],
    ['with a token of another issuer', () => token({ iss: 'https://elsewhere.example' })],
    [
      'with a token that has run out',
      () => token({ exp: inSeconds(Date.now()) - 3_600, nbf: inSeconds(Date.now()) - 7_200 }),
    ],
    [
      'with a token that is not good yet',
      () => token({ nbf: inSeconds(Date.now()) + 3_600, exp: inSeconds(Date.now()) + 7_200 }),
    ],
    ['with a token for another service address', () => token({ serviceurl: 'https://elsewhere.example/' })],
  ])('%s is refused with 401', async (_, authorization) => expect(await send(authorization())).toBe(401))
  it('with a good token, remembered, and then another service address is refused all the same', async () => {
    const good = token()
    expect([await send(good), await send(good, { serviceUrl: 'https://elsewhere.example/' })]).toEqual([200, 401])
  })
})

describe('a token found good', () => {
  const checks = async (header: string) => {
    const first = await signIn.authenticateRequest(activity() as never, header)
    return async () => (await signIn.authenticateRequest(activity() as never, header)) === first
  }
  it('is remembered for five minutes and no longer', async () => {
    const remembered = await checks(token())
    now += 5 * minute - 1_000
    expect(await remembered()).toBe(true)
    now += 2_000
    expect(await remembered()).toBe(false)
  })
  it('is forgotten when it runs out, where that is sooner', async () => {
    const remembered = await checks(token({ exp: inSeconds(now + minute) }))
    now += minute + 1_000
    expect(await remembered()).toBe(false)
  })
})
