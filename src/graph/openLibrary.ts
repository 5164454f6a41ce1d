import type { Clock, Filing, Log } from '../app/ports.ts'
import { graphClient } from './graphClient.ts'
import { sharePointFiling } from './sharePointFiling.ts'
import { type GraphIdentity, signIn } from './signIn.ts'

/** Opens the SharePoint library that papers are filed in. Without an identity that has a tenant no token is sent. */
export function openLibrary(
  identity: (Omit<GraphIdentity, 'tenantId'> & { readonly tenantId?: string | undefined }) | undefined,
  graphBaseUrl: string,
  place: Parameters<typeof sharePointFiling>[1],
  clock: Clock,
  log: Log,
): Filing {
  const token =
    identity?.tenantId === undefined
      ? undefined
      : signIn({ appId: identity.appId, tenantId: identity.tenantId, proof: identity.proof }, graphBaseUrl)
  return sharePointFiling(graphClient({ baseUrl: graphBaseUrl, token, clock }), place, sentence =>
    log.warn({}, sentence),
  )
}
