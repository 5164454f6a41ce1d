import type { Filing } from '../app/ports/papers.ts'
import type { Clock, Log } from '../app/ports/surroundings.ts'
import { graphClient } from './graphClient.ts'
import { findLibraries } from './library.ts'
import { sharePointFiling } from './sharePointFiling.ts'
import { type GraphIdentity, signIn } from './signIn.ts'

/** Papers filed somewhere, and whether that place can be reached: `tries` rejects where it cannot. */
export interface FilingPlace {
  readonly filing: Filing
  readonly tries: () => Promise<unknown>
}

/** Opens the SharePoint library that papers are filed in. Without an identity that has a tenant no token is sent. */
export function openLibrary(
  identity: (Omit<GraphIdentity, 'tenantId'> & { readonly tenantId?: string | undefined }) | undefined,
  graphBaseUrl: string,
  place: Parameters<typeof sharePointFiling>[1],
  clock: Clock,
  log: Log,
): FilingPlace {
  const token =
    identity?.tenantId === undefined
      ? undefined
      : signIn({ appId: identity.appId, tenantId: identity.tenantId, proof: identity.proof }, graphBaseUrl)
  const graph = graphClient({ baseUrl: graphBaseUrl, token, clock })
  return {
    filing: sharePointFiling(graph, place, sentence => log.warn({}, sentence)),
    tries: () => findLibraries(graph, place),
  }
}
