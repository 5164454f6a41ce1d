import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { Office } from '../../src/app/office.ts'
import { databaseToken } from '../../src/graph/databaseToken.ts'
import type { Command } from '../../src/meeting/commands.ts'
import { openStore } from '../../src/store/openStore.ts'
import { viewsMade } from '../../src/store/views.ts'
import { asks } from '../app/anOffice.ts'
import { called } from '../meeting/given.ts'
import { newDatabase, onServer, orSkipped, server } from '../store/aRecord.ts'

/** Stands for the endpoint at which Azure App Service gives a web app its identity's tokens. */
const asked: string[] = []
let token = 'a first token'
const endpoint = createServer((request, response) => {
  asked.push(`${String(request.headers['x-identity-header'])} ${decodeURIComponent(request.url ?? '')}`)
  const known = request.url?.includes('client_id=unassigned') === false
  response.statusCode = known ? 200 : 400
  response.setHeader('content-type', 'application/json')
  const body = { access_token: token, expires_on: String(Math.floor(Date.now() / 1000) + 7200), token_type: 'Bearer' }
  response.end(JSON.stringify(known ? body : { statusCode: 400, message: 'No User Assigned Identity was found.' }))
})

beforeAll(async () => {
  endpoint.listen(0, '127.0.0.1')
  await once(endpoint, 'listening')
  vi.stubEnv('IDENTITY_ENDPOINT', `http://127.0.0.1:${(endpoint.address() as AddressInfo).port}/msi/token`)
  vi.stubEnv('IDENTITY_HEADER', 'proof')
})
afterAll(() => {
  vi.unstubAllEnvs()
  endpoint.close()
})

describe('a managed identity that signs in to PostgreSQL', () => {
  it('asks its machine for a token for databases, and for another only where that one is spent', async () => {
    asked.length = 0
    const password = databaseToken('postgres://clerk@db.postgres.database.azure.com/clerk', 'one')
    expect([await password(), await password()]).toEqual(['a first token', 'a first token'])
    expect(asked).toHaveLength(1)
    expect(asked[0]).toMatch(/^proof \/msi\/token\?.*resource=https:\/\/ossrdbms-aad\.database\.windows\.net\b/)
    expect(asked[0]).toContain('client_id=one')
  })

  it('asks for a token of its own cloud', async () => {
    asked.length = 0
    await databaseToken('postgres://clerk@db.postgres.database.usgovcloudapi.net/clerk', 'two')()
    expect(asked[0]).toContain('resource=https://ossrdbms-aad.database.usgovcloudapi.net')
  })

  it('that is not assigned to the machine is a fault in a sentence, which says what to look at', async () => {
    const opened = openStore('postgres://clerk@127.0.0.1:5432/clerk', databaseToken('postgres://x', 'unassigned'))
    await expect(opened).rejects.toThrow(
      /The record cannot be opened in PostgreSQL at 127\.0\.0\.1:5432\/clerk: the managed identity gave no token .*ManagedIdentityClientId/,
    )
  }, 20_000)

  it.skipIf(server === undefined)(
    `keeps the record with no password anywhere, its thread that makes views too${orSkipped}`,
    async () => {
      const database = await newDatabase()
      const role = new URL(database.url).pathname.slice(1)
      token = `a token for ${role}`
      await onServer(`create role ${role} login password '${token}'; grant all on database ${role} to ${role}`)
      await onServer(`grant all on schema public to ${role}`, role)
      const address = new URL(database.url)
      address.username = role
      address.password = ''
      const password = databaseToken(address.href, `identity of ${role}`)
      const record = await openStore(address.href, password)
      const office = new Office(record)
      await office.carry('saltmarsh/1', { ...called(), meeting: 'saltmarsh/1' } as Command, asks())
      const events = (await record.read('saltmarsh/1')).map(({ event }) => event)
      await Promise.all(Array.from({ length: 21 }, (_, n) => record.append(`saltmarsh/${n + 2}`, 0, events)))
      const views = await viewsMade(address.href, record, ['saltmarsh'], password)
      await expect(views?.inBrief).resolves.toBeUndefined()
      await views?.stop()
      await record.close()
      await database.remove()
      await onServer(`drop role ${role}`)
    },
    60_000,
  )
})
