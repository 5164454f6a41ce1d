import { rm } from 'node:fs/promises'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Running, compose } from '../../src/compose.ts'
import { readSettings } from '../../src/settings.ts'
import { aPlace } from '../teams/aBot.ts'
import { PageOf } from './pageOf.ts'
import { AnAuthority, council, guidOf } from './tokens.ts'

const appId = '8a1c7f0e-0000-4000-8000-000000000001'
let bot: Running, authority: AnAuthority, place: Awaited<ReturnType<typeof aPlace>>
beforeAll(async () => {
  authority = await new AnAuthority().opens()
  place = await aPlace({
    members: [{ name: 'Wilf Harkaway', id: guidOf('Wilf Harkaway'), part: 'clerk', votes: true, deputies: [] }],
    quorum: { count: 1 },
  })
  const settings = readSettings({
    ...place.env,
    MicrosoftAppId: appId,
    MicrosoftAppPassword: 'secret',
    MicrosoftAppTenantId: council,
    SIGN_IN_AUTHORITY: authority.address,
    PUBLIC_ADDRESS: 'https://clerk.council.example',
    SQLITE_ON_NETWORK_STORAGE: 'yes',
  })
  bot = await compose(settings, pino({ level: 'silent' }))
})
afterAll(async () => {
  await bot.close()
  authority.closes()
  await rm(place.folder, { recursive: true })
})
const page = (token: string) => new PageOf(`http://127.0.0.1:${bot.port}`, token)

describe('a deployed service', () => {
  it('has its page signed in to by Teams, and takes nobody’s word from the rehearsal room', async () => {
    expect((await page('').asks('/companion/api/sign-in')).answer).toEqual({ how: 'teams' })
    expect((await page(authority.token('Wilf Harkaway')).asks('/companion/api/me')).answer['name']).toBe(
      'Wilf Harkaway',
    )
    expect((await page(`room:${guidOf('Wilf Harkaway')}`).asks('/companion/api/me')).status).toBe(401)
  })
  it('lets Teams alone frame it, and runs nothing but its own files and the import map it names', async () => {
    const { headers, text } = await page('').asks('/companion')
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain(
      'frame-ancestors https://*.cloud.microsoft https://teams.microsoft.com https://*.teams.microsoft.com;',
    )
    expect(policy).not.toMatch(/unsafe|http:|\*(?!\.)/)
    expect(text.match(/<script(?! type="importmap")[^>]*>[^<]/)).toBe(null)
    expect(text).not.toMatch(/<style|style=|\son\w+=/)
    for (const name of ['set-cookie', 'x-frame-options']) expect(headers.get(name)).toBe(null)
  })
  it('gives its files compressed once and to be kept for ever, and refuses none of them to the page', async () => {
    const { text } = await page('').asks('/companion')
    const names = [...text.matchAll(/(?:src|href)="(\/companion\/files\/[^"]+)"/g)].map(([, at]) => at ?? '')
    expect(names.length).toBeGreaterThan(5)
    for (const name of names) {
      const { status, headers } = await page('').asks(name, { headers: { 'accept-encoding': 'br' } })
      expect([name, status, headers.get('cache-control')]).toEqual([name, 200, 'public, max-age=31536000, immutable'])
      expect(headers.get('content-encoding')).toBe('br')
    }
    const old = await page('').asks(names[0]?.replace(/files\/\w+/, 'files/0000000000000000') ?? '')
    expect([old.status, old.headers.get('cache-control')]).toEqual([200, 'no-store'])
  })
  it('answers Teams on its own address as before', async () => {
    const answer = await page('').asks('/api/messages', { method: 'POST', body: '{}' })
    expect(answer.status).toBe(400)
    expect((await page('').asks('/companionship')).status).toBe(404)
  })
})
