import { generateKeyPairSync } from 'node:crypto'
import type { INetworkModule, NetworkRequestOptions } from '@azure/msal-node'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { graphClient } from '../../src/graph/graphClient.ts'
import { sharePointFiling } from '../../src/graph/sharePointFiling.ts'
import { type GraphIdentity, signIn } from '../../src/graph/signIn.ts'

const GRAPH = 'https://graph.microsoft.com/v1.0'

interface Sent {
  readonly address: string
  readonly body: URLSearchParams
}

const sent: Sent[] = []
const said = (each: Sent | undefined): string => decodeURIComponent(each?.address ?? '')

/** Stands for Entra and for the managed identity of an Azure machine. One for all tests: MSAL keeps the first it meets for managed identities. */
function entra(): INetworkModule {
  const answer = async <T>(address: string, options?: NetworkRequestOptions) => {
    sent.push({ address, body: new URLSearchParams(options?.body) })
    const { origin, pathname, searchParams } = new URL(address)
    const tenant = `${origin}/council`
    const body = pathname.includes('openid-configuration')
      ? {
          issuer: `${tenant}/v2.0`,
          authorization_endpoint: `${tenant}/authorize`,
          token_endpoint: `${tenant}/oauth2/v2.0/token`,
          jwks_uri: `${tenant}/keys`,
        }
      : pathname.includes('discovery/instance')
        ? {
            tenant_discovery_endpoint: `${tenant}/v2.0/.well-known/openid-configuration`,
            metadata: [
              {
                preferred_network: new URL(origin).host,
                preferred_cache: new URL(origin).host,
                aliases: [new URL(origin).host],
              },
            ],
          }
        : {
            expires_on: Math.floor(Date.now() / 1000) + 3600,
            access_token: pathname.includes('/metadata/identity') ? 'a managed token' : 'a token',
            expires_in: 3600,
            token_type: 'Bearer',
            resource: searchParams.get('resource'),
          }
    return { headers: {}, body: body as T, status: 200 }
  }
  return { sendGetRequestAsync: answer, sendPostRequestAsync: answer }
}

const network = entra()

async function signedInBy(proof: GraphIdentity['proof'], graphBaseUrl = GRAPH) {
  sent.length = 0
  const token = signIn({ appId: 'app', tenantId: 'council', proof }, graphBaseUrl, network)
  const tokens = [await token(), await token()]
  return {
    tokens,
    asked: sent.filter(each => each.address.includes('/oauth2/v2.0/token')),
    managed: sent.filter(each => each.address.includes('/metadata/identity')).map(said),
  }
}

describe('signing in', () => {
  it('with a secret asks for Graph once, and remembers the token', async () => {
    const { tokens, asked } = await signedInBy({ by: 'secret', secret: 'hunter2' })
    expect(tokens).toEqual(['a token', 'a token'])
    expect(asked).toHaveLength(1)
    expect(said(asked[0])).toContain('https://login.microsoftonline.com/council/')
    expect(asked[0]?.body.get('client_secret')).toBe('hunter2')
    expect(asked[0]?.body.get('scope')).toContain('https://graph.microsoft.com/.default')
  })

  it.each([40, 64])('with a certificate sends an assertion and no key (thumbprint of %i)', async digits => {
    const { privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    })
    const { tokens, asked } = await signedInBy({ by: 'certificate', thumbprint: 'AB'.repeat(digits / 2), privateKey })
    expect(tokens).toEqual(['a token', 'a token'])
    expect(asked[0]?.body.get('client_assertion')?.split('.')).toHaveLength(3)
    expect(asked[0]?.body.get('client_secret')).toBeNull()
  })

  it('with a federated managed identity shows the token of that identity', async () => {
    const { tokens, asked, managed } = await signedInBy({ by: 'federation', managedIdentity: 'uami' })
    expect(tokens).toEqual(['a token', 'a token'])
    expect(asked[0]?.body.get('client_assertion')).toBe('a managed token')
    expect(managed).toEqual([expect.stringContaining('resource=api://AzureADTokenExchange&client_id=uami')])
  })

  it('as a managed identity asks the machine itself', async () => {
    const { tokens, asked, managed } = await signedInBy({ by: 'managed identity' })
    expect(tokens[0]).toBe('a managed token')
    expect(managed[0]).toContain('resource=https://graph.microsoft.com&client_id=app')
    expect(asked).toEqual([])
  })

  it('in another cloud goes to that cloud’s own door', async () => {
    const { asked } = await signedInBy({ by: 'secret', secret: 'hunter2' }, 'https://graph.microsoft.us/v1.0')
    expect(said(asked[0])).toContain('https://login.microsoftonline.us/council/')
    expect(asked[0]?.body.get('scope')).toContain('https://graph.microsoft.us/.default')
  })
})

describe('a token', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('goes to Graph over https and nowhere else', async () => {
    const seen: [string, string | null][] = []
    vi.stubGlobal('fetch', (address: URL, request: { readonly headers: Headers }) => {
      seen.push([address.host, request.headers.get('Authorization')])
      return Promise.resolve(Response.json({}))
    })
    const clock = { now: () => new Date(0), wait: () => Promise.resolve() }
    const graph = graphClient({ baseUrl: GRAPH, token: () => Promise.resolve('a token'), clock })
    await graph.api('/sites/root').get()
    await graph.api('https://elsewhere.example/v1.0/sites/root').get()
    expect(seen).toEqual([
      ['graph.microsoft.com', 'Bearer a token'],
      ['elsewhere.example', null],
    ])
  })

  it('that cannot be had is a fault without the secret in it', async () => {
    const refuses: INetworkModule = {
      ...network,
      sendPostRequestAsync: async <T>() => ({
        headers: {},
        body: { error: 'invalid_client', error_description: 'AADSTS7000215: Invalid client secret provided.' } as T,
        status: 401,
      }),
    }
    const refused = signIn(
      { appId: 'app', tenantId: 'council', proof: { by: 'secret', secret: 'hunter2' } },
      GRAPH,
      refuses,
    )
    const clock = { now: () => new Date(0), wait: () => Promise.resolve() }
    const place = { site: 'https://council.sharepoint.com/sites/x', library: 'a', restrictedLibrary: 'b' }
    const filing = sharePointFiling(graphClient({ baseUrl: GRAPH, token: refused, clock }), place, () => undefined)
    const fault: unknown = await filing
      .readLink('https://council.sharepoint.com/x.docx')
      .catch((thrown: unknown) => thrown)
    expect(String(fault)).toContain('signing in to Microsoft 365 did not succeed')
    expect(JSON.stringify(fault) + String(fault) + String((fault as Error).cause)).not.toContain('hunter2')
  })
})
