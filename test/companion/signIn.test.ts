import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { routeNames } from '../../src/companion/routes.ts'
import { type ACompanion, aCompanion, person } from './aCompanion.ts'
import { type AnAuthority, appId, council, elsewhere, guidOf, partner } from './tokens.ts'

let made: ACompanion, authority: AnAuthority
beforeAll(async () => {
  made = await aCompanion()
  ;({ authority } = made)
})
afterAll(() => made.close())
afterEach(() => vi.useRealTimers())

const wilf = 'Wilf Harkaway'
const seconds = (from: number) => Math.floor(Date.now() / 1000) + from
const me = (token: string) => made.withToken(token).asks('/companion/api/me')

/** Every route, as a request that would be answered if its bearer were signed in. */
const requests = routeNames.map(route => {
  const [method = '', path = ''] = route.split(' ')
  const body =
    path.endsWith('press') || path.endsWith('type')
      ? { request: 'r', meeting: 'saltmarsh/1', verb: 'attend', data: { meeting: 'saltmarsh/1' }, words: 'quorum' }
      : { text: 'x' }
  return {
    route,
    ask: (token: string) =>
      made.withToken(token).asks(`${path}?meeting=saltmarsh/1&partnership=saltmarsh&words=x`, {
        method,
        ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
      }),
  }
})

const notTaken: readonly (readonly [string, () => string])[] = [
  ['no token', () => ''],
  ['words that are no token', () => 'nonsense'],
  ['the token of the rehearsal room', () => `room:${guidOf(wilf)}`],
  ['a token that has run out', () => authority.token(wilf, { exp: seconds(-120), nbf: seconds(-7200) })],
  ['a token for later', () => authority.token(wilf, { nbf: seconds(600) })],
  ['a token without an end', () => authority.token(wilf, { exp: undefined })],
  ['a token that nobody signed', () => authority.unsigned(wilf)],
  ['a token signed with the public key as a secret', () => authority.signedWithThePublicKey(wilf)],
  ['a token of a key nobody published', () => authority.token(wilf, {}, { kid: 'unheard of' })],
  ['a token with a change after it was signed', () => `${authority.token(wilf).slice(0, -8)}AAAAAAAA`],
  ['a token for another page', () => authority.token(wilf, { aud: 'api://elsewhere.example/app' })],
  ['a token for Graph', () => authority.token(wilf, { aud: 'https://graph.microsoft.com', scp: 'User.Read' })],
  ['a token without the scope', () => authority.token(wilf, { scp: 'User.Read' })],
  ['a token with a scope that only begins so', () => authority.token(wilf, { scp: 'access_as_user_too' })],
  [
    'a token of a program, with roles and no scope',
    () => authority.token(wilf, { scp: undefined, roles: ['access_as_user'] }),
  ],
  ['a token that another program brought', () => authority.token(wilf, { azp: guidOf('another program') })],
  ['a token that says of nobody who it is', () => authority.token(wilf, { oid: undefined })],
  ['a token whose person is no account', () => authority.token(wilf, { oid: 'id of Wilf Harkaway' })],
  ['a token of the council’s issuer for another tenant', () => authority.token(wilf, { tid: partner })],
  [
    'a token of another issuer for the council',
    () => authority.token(wilf, { iss: `${authority.address}/${elsewhere}/v2.0` }),
  ],
  [
    'a token of somebody else’s authority',
    () => authority.token(wilf, { iss: `https://login.example/${council}/v2.0` }),
  ],
]

describe.each(requests)('$route', ({ ask }) => {
  it.each(notTaken)('is refused with %s', async (_, token) => {
    const { status, answer } = await ask(token())
    expect([status, answer['signIn'], Object.keys(answer)]).toEqual([401, true, ['sentence', 'signIn']])
  })
  it('is refused to the people of a tenant that is not allowed, who signing in again does not help', async () => {
    const { status, answer } = await ask(
      authority.token(wilf, { tid: elsewhere, iss: `${authority.address}/${elsewhere}/v2.0` }),
    )
    expect([status, Object.keys(answer)]).toEqual([403, ['sentence']])
  })
  it('is refused to a stranger, who learns nothing but a sentence', async () => {
    const { status, answer } = await ask(authority.token('Jasper Nightly'))
    expect([status, answer]).toEqual([
      403,
      {
        sentence:
          'You are not known as a member of a partnership here. Everything can be done in the meeting chat; ask its clerk if you should be a member.',
      },
    ])
  })
})

describe('a token', () => {
  it('of Teams is taken, and who it is comes from it alone', async () => {
    const { status, answer } = await me(authority.token(wilf, { name: 'Imogen Thistlewood' }))
    expect([status, answer['name']]).toEqual([200, wilf])
  })
  it('may name the page by its Application ID URI', async () => {
    for (const aud of [`api://clerk.council.example/botid-${appId}`, `api://clerk.council.example/${appId}`])
      expect((await me(authority.token(wilf, { aud }))).status).toBe(200)
  })
  it('may be of the first version, which names issuer and program otherwise', async () => {
    const first = { iss: `https://sts.windows.net/${council}/`, ver: '1.0', azp: undefined }
    expect((await me(authority.token(wilf, { ...first, appid: '1fec8e78-bce4-4aaf-ab1b-5451cc387264' }))).status).toBe(
      200,
    )
    expect((await me(authority.token(wilf, { ...first, appid: guidOf('another program') }))).status).toBe(401)
  })
  it('may be of a partner organisation’s tenant that is allowed', async () => {
    const theirs = { tid: partner, iss: `${authority.address}/${partner}/v2.0` }
    expect((await me(authority.token(wilf, theirs))).status).toBe(200)
  })
  it('signed with a key of one tenant is not another’s', async () => {
    const later = await aCompanion()
    later.authority.addsKey('k2', partner)
    const asks = (claims: object) =>
      later.withToken(later.authority.token(wilf, { ...claims }, { kid: 'k2' })).asks('/companion/api/me')
    expect((await asks({})).status).toBe(401)
    expect((await asks({ tid: partner, iss: `${later.authority.address}/${partner}/v2.0` })).status).toBe(200)
    await later.close()
  })
  it('does not make somebody a member by an address in it, which its bearer’s administrators can change', async () => {
    const known = new Map<string, string>()
    const byAddress = await aCompanion({}, { knownBy: id => ({ email: known.get(id) ?? 'nobody@council.example' }) })
    const changed = await byAddress.desk.partnerships.set(
      'saltmarsh',
      ({ members }) => ({
        type: 'TermsSet',
        what: 'Wilf is known by his address.',
        set: {
          members: members.map(({ id = '', ...m }) =>
            m.name === wilf ? { ...m, email: 'wilf@volunteers.example' } : { ...m, id },
          ),
        },
      }),
      { by: person('Beatrix Lonsdale'), at: '2026-11-26T09:00:00Z', where: 'privately' },
    )
    expect(changed).toBe(undefined)
    const token = byAddress.authority.token('Somebody Else', {
      email: 'wilf@volunteers.example',
      preferred_username: 'wilf@volunteers.example',
      upn: 'wilf@volunteers.example',
      name: wilf,
    })
    const asks = () => byAddress.withToken(token).asks('/companion/api/me')
    expect((await asks()).status).toBe(403)
    known.set(guidOf('Somebody Else'), 'wilf@volunteers.example')
    expect((await asks()).answer['name']).toBe(wilf)
    await byAddress.close()
  })
})

describe('the keys', () => {
  it('are fetched once for many tokens, and again for a key that is new, at most every half minute', async () => {
    const fresh = await aCompanion()
    const asks = (kid: string) =>
      fresh
        .withToken(fresh.authority.token(wilf, {}, { kid }))
        .asks('/companion/api/me')
        .then(a => a.status)
    for (let n = 0; n < 5; n++) expect(await asks('k1')).toBe(200)
    expect(fresh.authority.asked).toBe(1)
    for (let n = 0; n < 20; n++) expect(await asks(`made up ${n}`)).toBe(401)
    expect(fresh.authority.asked).toBe(1)
    fresh.authority.addsKey('k2')
    vi.useFakeTimers({ now: Date.now() + 31_000, toFake: ['Date'] })
    expect(await asks('k2')).toBe(200)
    expect(fresh.authority.asked).toBe(2)
    vi.useRealTimers()
    await fresh.close()
  })
  it('that cannot be had leave nobody signed out for good: the page is told to try again', async () => {
    const fresh = await aCompanion()
    fresh.authority.down = true
    const page = fresh.page(wilf)
    const { status, answer } = await page.asks('/companion/api/me')
    expect([status, answer['signIn']]).toEqual([503, undefined])
    fresh.authority.down = false
    expect((await page.asks('/companion/api/me')).status).toBe(200)
    await fresh.close()
  })
})

describe('signing in', () => {
  it('is by Teams where there is a MicrosoftAppId, and names nobody', async () =>
    expect((await made.withToken('').asks('/companion/api/sign-in')).answer).toEqual({ how: 'teams' }))
  it('in the rehearsal room is refused to a page of elsewhere that gave its own host this machine’s address', async () => {
    const room = await aCompanion({ inTheRoom: true })
    const page = room.page(wilf)
    expect((await page.asks('/companion/api/me')).status).toBe(200)
    expect((await page.asks('/companion/api/me', { headers: { origin: 'https://elsewhere.example' } })).status).toBe(
      403,
    )
    await room.close()
  })
})
