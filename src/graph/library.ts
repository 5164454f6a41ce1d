import type { Client } from '@microsoft/microsoft-graph-client'
import { FilingFault, worded } from '../app/filingFault.ts'
import { type Drive, readDrives, readSite } from './answers.ts'

/** Where SharePoint keeps a council's partnership papers. */
export interface SharePointPlace {
  /** The site's web address: `https://council.sharepoint.com/sites/partnerships`. */
  readonly site: string
  /** Libraries by the names people see. */
  readonly library: string
  readonly restrictedLibrary: string
}

/** The two libraries, which are never the same. */
export interface Libraries {
  readonly public: Drive
  readonly restricted: Drive
}

/**
 * Finds the libraries by the names people see or, since a library keeps its address when it is renamed, by the last part of their address.
 * @throws FilingFault where the site has no such library, or both are one
 */
export async function findLibraries(
  graph: Client,
  { site, library, restrictedLibrary }: SharePointPlace,
): Promise<Libraries> {
  const { id } = readSite(await graph.api(sitePath(site)).get())
  const drives = await allDrives(graph, id)
  const named = (name: string): Drive => {
    const found =
      drives.find(drive => drive.name.toLowerCase() === name.toLowerCase()) ??
      drives.find(drive => lastPart(drive.webUrl) === name.toLowerCase())
    if (found === undefined)
      throw new FilingFault(
        worded`There is no library “${name}” in the site ${site}. It has: ${drives.map(drive => drive.name).join(', ')}.`,
      )
    return found
  }
  const libraries = { public: named(library), restricted: named(restrictedLibrary) }
  if (libraries.public.id === libraries.restricted.id)
    throw new FilingFault(
      worded`“${library}” and “${restrictedLibrary}” are one library; restricted papers need their own.`,
    )
  return libraries
}

/** A path each part of which may hold any character: the client escapes none, and `#` would cut the path short. */
export const inPath = (...parts: readonly string[]): string => parts.map(encodeURIComponent).join('/')

/** `/sites/council.sharepoint.com:/sites/partnerships`, or the host alone for its root site. */
function sitePath(site: string): string {
  const { hostname, pathname } = new URL(site)
  const parts = pathname.split('/').filter(part => part !== '')
  return parts.length === 0 ? `/sites/${hostname}` : `/sites/${hostname}:/${inPath(...parts.map(decodeURIComponent))}`
}

async function allDrives(graph: Client, siteId: string): Promise<readonly Drive[]> {
  const drives: Drive[] = []
  let next: string | undefined = `/sites/${siteId}/drives?$select=id,name,webUrl`
  while (next !== undefined) {
    const page = readDrives(await graph.api(next).get())
    drives.push(...page.value)
    // The next page's whole address, of which the client wants the path: it takes one apart only where it begins https:.
    const address = page['@odata.nextLink']
    next = address?.slice(address.indexOf('/sites/'))
  }
  return drives
}

const lastPart = (webUrl: string): string =>
  decodeURIComponent(new URL(webUrl).pathname.split('/').at(-1) ?? '').toLowerCase()
