import { hash } from 'node:crypto'
import type { Activity } from 'botbuilder'
import { ConfigurationBotFrameworkAuthentication, ConfigurationServiceClientCredentialFactory } from 'botbuilder'
import {
  type AuthenticateRequestResult,
  AuthenticationError,
  BotFrameworkAuthentication,
  CertificateServiceClientCredentialsFactory,
  ClaimsIdentity,
  type ConnectorFactory,
  FederatedServiceClientCredentialsFactory,
  type ServiceClientCredentialsFactory,
  type UserTokenClient,
} from 'botframework-connector'

/** Who the bot is, as the settings say it; nothing where it runs for this machine alone. */
export interface BotIdentity {
  readonly appId: string
  readonly type: string
  readonly tenantId: string | undefined
  readonly proof:
    | { readonly by: 'secret'; readonly secret: string }
    | { readonly by: 'certificate'; readonly thumbprint: string; readonly privateKey: string }
    | { readonly by: 'federation'; readonly managedIdentity: string }
    | { readonly by: 'managed identity' }
}

function credentials(identity: BotIdentity | undefined): ServiceClientCredentialsFactory {
  if (identity === undefined) return new ConfigurationServiceClientCredentialFactory({})
  const { appId, tenantId, proof, type } = identity
  const tenant = tenantId === undefined ? {} : { MicrosoftAppTenantId: tenantId }
  switch (proof.by) {
    case 'secret':
      return new ConfigurationServiceClientCredentialFactory({
        MicrosoftAppId: appId,
        MicrosoftAppPassword: proof.secret,
        MicrosoftAppType: type,
        ...tenant,
      })
    case 'certificate':
      return new CertificateServiceClientCredentialsFactory(appId, proof.thumbprint, proof.privateKey, tenantId)
    case 'federation':
      return new FederatedServiceClientCredentialsFactory(appId, proof.managedIdentity, tenantId)
    case 'managed identity':
      return new ConfigurationServiceClientCredentialFactory({
        MicrosoftAppId: appId,
        MicrosoftAppType: 'UserAssignedMsi',
        ...tenant,
      })
  }
}

/** How long a token that was found good is remembered, in milliseconds: short, so that a withdrawn key is noticed. */
const remembered = 5 * 60_000

/** Bot Framework's own sign-in, with what it does again for every turn done once: checking the same token, and building clients nobody uses. */
export class SignIn extends BotFrameworkAuthentication {
  readonly #inner: ConfigurationBotFrameworkAuthentication
  readonly #good = new Map<string, { readonly result: AuthenticateRequestResult; readonly until: number }>()
  readonly #factories = new Map<string, ConnectorFactory>()
  readonly #now: () => number

  constructor(
    identity: BotIdentity | undefined,
    cloud: Readonly<Record<string, string>> | undefined,
    now: () => number,
  ) {
    super()
    this.#inner = new ConfigurationBotFrameworkAuthentication({ ...cloud }, credentials(identity))
    this.#now = now
  }

  override async authenticateRequest(activity: Activity, header: string): Promise<AuthenticateRequestResult> {
    if (header === '' || header === undefined) return this.#inner.authenticateRequest(activity, header)
    const key = hash('sha256', `${header}\n${activity.channelId}\n${activity.serviceUrl}`, 'base64')
    const known = this.#good.get(key),
      now = this.#now()
    if (known !== undefined && known.until > now) return known.result
    const checked = await this.#inner.authenticateRequest(activity, header).catch((fault: unknown) => {
      throw refusal(fault)
    })
    const result = { ...checked, connectorFactory: this.createConnectorFactory(checked.claimsIdentity) }
    if (this.#good.size > 1_000) this.#good.clear()
    this.#good.set(key, { result, until: Math.min(now + remembered, expiry(header)) })
    return result
  }

  override authenticateStreamingRequest(header: string, channel: string): Promise<AuthenticateRequestResult> {
    return this.#inner.authenticateStreamingRequest(header, channel)
  }

  override createConnectorFactory(identity: ClaimsIdentity): ConnectorFactory {
    const audience = identity.getClaimValue('aud') ?? ''
    const known = this.#factories.get(audience)
    if (known !== undefined) return known
    const inner = this.#inner.createConnectorFactory(identity)
    const clients = new Map<string, ReturnType<ConnectorFactory['create']>>()
    const factory: ConnectorFactory = {
      create: (serviceUrl, scope) => {
        const made = clients.get(`${serviceUrl} ${scope}`) ?? inner.create(serviceUrl, scope)
        clients.set(`${serviceUrl} ${scope}`, made)
        return made
      },
    } as ConnectorFactory
    this.#factories.set(audience, factory)
    return factory
  }

  override async createUserTokenClient(identity: ClaimsIdentity): Promise<UserTokenClient> {
    let made: Promise<UserTokenClient> | undefined
    const client = () => (made ??= this.#inner.createUserTokenClient(identity))
    return new Proxy({} as UserTokenClient, {
      get: (_, name) =>
        name === 'then'
          ? undefined
          : async (...given: readonly unknown[]) =>
              ((await client()) as unknown as Record<string | symbol, (...g: readonly unknown[]) => unknown>)[name]?.(
                ...given,
              ),
    })
  }
}

/**
 * Tries whether the bot can sign in to speak first in Teams: its token, from memory while one is valid. Rejects with the sign-in's own fault.
 * @param audience what the token is for
 */
export async function triesToSignIn(
  authentication: BotFrameworkAuthentication,
  identity: ClaimsIdentity,
  audience: string,
): Promise<void> {
  const client = await authentication
    .createConnectorFactory(identity)
    .create('https://smba.trafficmanager.net/', audience)
  const { credentials } = client as unknown as { readonly credentials?: { readonly getToken?: () => Promise<string> } }
  if (credentials?.getToken === undefined) throw new TypeError('The connector has no credentials to try.')
  await credentials.getToken()
}

/** A token that is wrongly signed, or not yet good, is as unwelcome as one with wrong words in it, though the SDK takes it for a breakage. */
const refusal = (fault: unknown): unknown =>
  fault instanceof Error && ['JsonWebTokenError', 'NotBeforeError'].includes(fault.name)
    ? new AuthenticationError('Unauthorized. The token is not good.', 401)
    : fault

/** When a token ends, in milliseconds, by its own word; it has been checked before this is asked. */
function expiry(header: string): number {
  try {
    const payload = JSON.parse(Buffer.from(header.split('.')[1] ?? '', 'base64url').toString()) as { exp?: unknown }
    return typeof payload.exp === 'number' ? payload.exp * 1_000 : 0
  } catch (fault) {
    if (fault instanceof SyntaxError) return 0
    throw fault
  }
}

/** The identity under which the bot speaks first. */
export const botItself = (identity: BotIdentity | undefined): ClaimsIdentity =>
  new ClaimsIdentity(
    identity === undefined
      ? []
      : [
          { type: 'aud', value: identity.appId },
          { type: 'appid', value: identity.appId },
        ],
    'Bearer',
  )
