import {
  ConfidentialClientApplication,
  type INetworkModule,
  ManagedIdentityApplication,
  type NodeAuthOptions,
} from '@azure/msal-node'

/** Who signs in to Microsoft Graph, and by what proof; the bot's own identity. */
export interface GraphIdentity {
  readonly appId: string
  readonly tenantId: string
  readonly proof:
    | { readonly by: 'secret'; readonly secret: string }
    | { readonly by: 'certificate'; readonly thumbprint: string; readonly privateKey: string }
    | { readonly by: 'federation'; readonly managedIdentity: string }
    | { readonly by: 'managed identity' }
}

/** Gives a token for Microsoft Graph, from memory while one is valid. */
export type Token = () => Promise<string>

/** Where each national cloud signs in. Microsoft's own list: learn.microsoft.com/graph/deployments. */
const signInHosts: Readonly<Record<string, string>> = {
  'graph.microsoft.us': 'login.microsoftonline.us',
  'dod-graph.microsoft.us': 'login.microsoftonline.us',
  'microsoftgraph.chinacloudapi.cn': 'login.chinacloudapi.cn',
}

/**
 * Signs in as the managed identity of this machine, with no secret at all.
 * @param clientId which identity, where the machine has several; its own where it is left out
 * @param resource what the token is for, such as `https://graph.microsoft.com`
 * @param network stands for the internet in tests
 */
export function asManagedIdentity(clientId: string | undefined, resource: string, network?: INetworkModule): Token {
  const managed = new ManagedIdentityApplication({
    ...(clientId === undefined ? {} : { managedIdentityIdParams: { userAssignedClientId: clientId } }),
    ...(network === undefined ? {} : { system: { networkClient: network } }),
  })
  return async () => (await managed.acquireToken({ resource })).accessToken
}

/**
 * Signs the application itself in, without a person.
 * @param graphBaseUrl says which cloud
 * @param network stands for the internet in tests
 * @returns a function that rejects with MSAL's own error where the sign-in is refused
 */
export function signIn(
  { appId, tenantId, proof }: GraphIdentity,
  graphBaseUrl: string,
  network?: INetworkModule,
): Token {
  const graph = new URL(graphBaseUrl)
  const system = network === undefined ? {} : { system: { networkClient: network } }

  if (proof.by === 'managed identity') return asManagedIdentity(appId, graph.origin, network)

  const proved = (): Partial<NodeAuthOptions> => {
    if (proof.by === 'secret') return { clientSecret: proof.secret }
    if (proof.by === 'federation')
      return { clientAssertion: asManagedIdentity(proof.managedIdentity, 'api://AzureADTokenExchange', network) }
    const thumbprint = proof.thumbprint.replaceAll(/[^0-9a-f]/gi, '')
    return {
      clientCertificate: {
        privateKey: proof.privateKey,
        ...(thumbprint.length === 64 ? { thumbprintSha256: thumbprint } : { thumbprint }),
      },
    }
  }
  const authority = `https://${signInHosts[graph.host] ?? 'login.microsoftonline.com'}/${tenantId}`
  const application = new ConfidentialClientApplication({
    auth: { clientId: appId, authority, ...proved() },
    ...system,
  })
  return async () => {
    const answer = await application.acquireTokenByClientCredential({ scopes: [`${graph.origin}/.default`] })
    if (answer === null) throw new Error('Microsoft Entra gave no token.')
    return answer.accessToken
  }
}
