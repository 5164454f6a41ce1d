import { createHash, createHmac, createSign, generateKeyPairSync } from 'node:crypto'
import { type Server, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export const appId = '8a1c7f0e-0000-4000-8000-000000000001',
  teamsOnDesktop = '1fec8e78-bce4-4aaf-ab1b-5451cc387264',
  council = '11111111-1111-4111-8111-111111111111',
  partner = '22222222-2222-4222-8222-222222222222',
  elsewhere = '99999999-9999-4999-8999-999999999999'
const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 })

/** A GUID of somebody's own, always the same for a name. */
export const guidOf = (name: string): string => {
  const hex = createHash('sha256').update(name).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')

/** Who signs people in, with keys published as Entra publishes them, and every way to make a token that is wrong. */
export class AnAuthority {
  readonly #server: Server
  readonly #pairs = new Map([['k1', pair()]])
  readonly #issuers = new Map<string, string>()
  /** How often the keys were asked for. */
  asked = 0
  /** Nobody answers. */
  down = false

  constructor() {
    this.#server = createServer((request, response) => {
      if (request.url !== '/common/discovery/v2.0/keys' || this.down) {
        response.statusCode = 503
        response.end()
        return
      }
      this.asked++
      const keys = [...this.#pairs].map(([kid, { publicKey }]) => ({
        ...publicKey.export({ format: 'jwk' }),
        kid,
        use: 'sig',
        issuer: this.#issuers.get(kid) ?? `${this.address}/{tenantid}/v2.0`,
      }))
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ keys }))
    })
  }

  async opens(): Promise<this> {
    await new Promise<void>(done => this.#server.listen(0, '127.0.0.1', done))
    return this
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** Begins to sign with a new key; of one tenant alone, where given. */
  addsKey(kid: string, tenant?: string): void {
    this.#pairs.set(kid, pair())
    if (tenant !== undefined) this.#issuers.set(kid, `${this.address}/${tenant}/v2.0`)
  }

  /** A token as Teams gives one to the page of somebody, with whatever is said differently; `undefined` leaves a claim out. */
  token(
    name: string,
    claims: Readonly<Record<string, unknown>> = {},
    header: Readonly<Record<string, unknown>> = {},
  ): string {
    const now = Math.floor(Date.now() / 1000)
    const words = [
      { alg: 'RS256', typ: 'JWT', kid: 'k1', ...header },
      {
        aud: appId,
        iss: `${this.address}/${council}/v2.0`,
        tid: council,
        oid: guidOf(name),
        name,
        preferred_username: `${name.split(' ')[0]}@council.example`,
        scp: 'access_as_user',
        azp: teamsOnDesktop,
        ver: '2.0',
        nbf: now - 60,
        iat: now - 60,
        exp: now + 3600,
        ...claims,
      },
    ]
      .map(encoded)
      .join('.')
    const { kid = 'k1' } = header as { readonly kid?: string }
    const { privateKey } = this.#pairs.get(kid) ?? pair()
    return `${words}.${createSign('RSA-SHA256').update(words).sign(privateKey, 'base64url')}`
  }

  /** A token that nobody signed. */
  unsigned(name: string): string {
    const [, claims = ''] = this.token(name).split('.')
    return `${encoded({ alg: 'none', typ: 'JWT' })}.${claims}.`
  }

  /** A token signed with the public key as if it were a shared secret. */
  signedWithThePublicKey(name: string): string {
    const [, claims = ''] = this.token(name).split('.')
    const words = `${encoded({ alg: 'HS256', typ: 'JWT', kid: 'k1' })}.${claims}`
    const key = this.#pairs.get('k1')?.publicKey.export({ type: 'spki', format: 'pem' }) ?? ''
    return `${words}.${createHmac('sha256', key).update(words).digest('base64url')}`
  }

  closes(): void {
    this.#server.closeAllConnections()
    this.#server.close()
  }
}
