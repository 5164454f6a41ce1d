import { createSign, generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const appId = '8a1c7f0e-0000-4000-8000-000000000001',
  issuer = 'https://issuer.example',
  tenant = '8a1c7f0e-0000-4000-8000-00000000000a'

/** What `outboundToken.ts` puts in the SDK's own memory of tokens, for this scope. */
const scope = 'https://scope.example'

/** An issuer of Bot Framework's tokens on this machine. */
export interface Issuer {
  /** The settings by which a bot takes its tokens for good, and no others; every bot of the bench is given the same. */
  readonly settings: Readonly<Record<string, string>>
  /** The tenant whose activities the bot accepts. */
  readonly tenant: string
  /** A header that signs an activity in which this is the address of the connector; `forged`, signed by somebody else. */
  bearer(serviceUrl: string, forged?: 'forged'): string
  close(): Promise<void>
}

/** Begins to publish keys on the loopback, and signs tokens with them as Microsoft does (RS256, an endorsement for Teams). */
export async function issuerOfTokens(): Promise<Issuer> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 }),
    stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
  const keys = { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k1', use: 'sig', endorsements: ['msteams'] }] }
  const server = createServer((request, response) => {
    const metadata = { issuer, jwks_uri: `${address}/keys`, id_token_signing_alg_values_supported: ['RS256'] }
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(request.url === '/keys' ? keys : metadata))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    tenant,
    settings: {
      MicrosoftAppId: appId,
      MicrosoftAppPassword: 'not one',
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppTenantId: tenant,
      ToBotFromChannelOpenIdMetadataUrl: `${address}/.well-known/openidconfiguration`,
      ToBotFromChannelTokenIssuer: issuer,
      ToBotFromEmulatorOpenIdMetadataUrl: `${address}/.well-known/openidconfiguration`,
      ToChannelFromBotLoginUrl: 'https://login.example/tenant',
      ToChannelFromBotOAuthScope: scope,
      OAuthUrl: 'https://oauth.example',
      CallerId: 'urn:example:bench',
    },
    bearer: (serviceUrl, forged) => {
      const now = Math.floor(Date.now() / 1_000),
        claims = { aud: appId, iss: issuer, serviceurl: serviceUrl, nbf: now - 60, exp: now + 3_600 }
      const words = `${encoded({ alg: 'RS256', typ: 'JWT', kid: 'k1' })}.${encoded(claims)}`
      const key = forged === undefined ? privateKey : stranger
      return `Bearer ${words}.${createSign('RSA-SHA256').update(words).sign(key, 'base64url')}`
    },
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
