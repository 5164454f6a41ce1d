import type { Client } from '@microsoft/microsoft-graph-client'
import type { Clock } from '../app/ports/surroundings.ts'
import { graphClient } from './graphClient.ts'
import { type GraphIdentity, signIn } from './signIn.ts'

/** Who signs in to Graph, where the bot's registration names a tenant. */
export type MayHaveTenant = Omit<GraphIdentity, 'tenantId'> & { readonly tenantId?: string | undefined }

/** A Graph client that signs in as the bot. Without an identity that has a tenant no token is sent. */
export function graphSignedIn(identity: MayHaveTenant | undefined, graphBaseUrl: string, clock: Clock): Client {
  const token =
    identity?.tenantId === undefined
      ? undefined
      : signIn({ appId: identity.appId, tenantId: identity.tenantId, proof: identity.proof }, graphBaseUrl)
  return graphClient({ baseUrl: graphBaseUrl, token, clock })
}
