import type { Filing } from '../app/ports/papers.ts'
import type { Clock, Log } from '../app/ports/surroundings.ts'
import { type MayHaveTenant, graphSignedIn } from './graphSignedIn.ts'
import { findLibraries } from './library.ts'
import { sharePointFiling } from './sharePointFiling.ts'

/** Papers filed somewhere, and whether that place can be reached: `tries` rejects where it cannot. */
export interface FilingPlace {
  readonly filing: Filing
  readonly tries: () => Promise<unknown>
}

/** Opens the SharePoint library that papers are filed in. Without an identity that has a tenant no token is sent. */
export function openLibrary(
  identity: MayHaveTenant | undefined,
  graphBaseUrl: string,
  place: Parameters<typeof sharePointFiling>[1],
  clock: Clock,
  log: Log,
): FilingPlace {
  const graph = graphSignedIn(identity, graphBaseUrl, clock)
  return {
    filing: sharePointFiling(graph, place, sentence => log.warn({}, sentence)),
    tries: () => findLibraries(graph, place),
  }
}
