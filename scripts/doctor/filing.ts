import { worded } from '../../src/app/filingFault.ts'
import { graphClient } from '../../src/graph/graphClient.ts'
import { findLibraries } from '../../src/graph/library.ts'
import { signIn } from '../../src/graph/signIn.ts'
import { filingFault } from '../../src/graph/refused.ts'
import type { FilesSetting, Settings } from '../../src/settings.ts'
import { folderWritable } from '../../src/store/folderWritable.ts'
import { looked, type Found } from './found.ts'
import { roomLeft } from './record.ts'

const machineClock = { now: () => new Date(), wait: (ms: number) => new Promise<void>(done => setTimeout(done, ms)) }
/** Columns that are filled in where a library has them. */
const COLUMNS = ['MinutesStatus', 'MeetingDate', 'Partnership']
/** Application permissions, any of which lets the bot write in a site that it has been granted, or in every site. */
const PERMISSIONS = ['Sites.Selected', 'Sites.ReadWrite.All', 'Sites.FullControl.All', 'Sites.Manage.All']

/** Looks at where papers are filed: the folder; or Graph, its permissions, the site and both libraries, in which nothing is written. */
export async function lookAtFiling(settings: Settings): Promise<readonly Found[]> {
  const { files } = settings
  if (files.in === 'folder')
    return [
      await looked(
        `The folder for papers, ${files.path}`,
        async () => {
          await folderWritable(files.path, 'Papers', 'FILES_URL')
          return roomLeft(files.path)
        },
        '',
      ),
    ]
  return lookAtSharePoint(settings, files)
}

async function lookAtSharePoint(
  { identity, graphBaseUrl }: Settings,
  files: FilesSetting & { readonly in: 'SharePoint' },
): Promise<readonly Found[]> {
  const token =
    identity?.tenantId === undefined
      ? undefined
      : signIn({ appId: identity.appId, tenantId: identity.tenantId, proof: identity.proof }, graphBaseUrl)
  const signedIn = await looked(
    'Signing in to Microsoft Graph',
    async () => (token === undefined ? 'not needed without an identity' : lacking(await token())),
    'See the secret, certificate or federated credential of the registration (docs/deploy.md, step 3).',
  )
  if (signedIn.amiss !== undefined) return [signedIn]
  const graph = graphClient({ baseUrl: graphBaseUrl, token, clock: machineClock })
  const libraries = await looked(
    `The libraries “${files.library}” and “${files.restrictedLibrary}” of ${files.site}`,
    async () => {
      const found = await findLibraries(graph, files).catch((fault: unknown) => {
        throw filingFault(worded`The site or its libraries could not be read`, fault)
      })
      const missing: string[] = []
      for (const drive of [found.public, found.restricted]) {
        const answer = (await graph.api(`/drives/${drive.id}/list/columns?$select=name`).get()) as {
          readonly value?: readonly { readonly name?: string }[]
        }
        const names = answer.value?.map(column => column.name)
        for (const column of COLUMNS)
          if (names?.includes(column) === false) missing.push(`${column} in “${drive.name}”`)
      }
      return missing.length === 0
        ? undefined
        : `without the columns ${missing.join(', ')}, which are then not filled in`
    },
    'Make the libraries, and grant the site to the registration (docs/deploy.md, step 4).',
  )
  return [signedIn, libraries]
}

/** What the token says is not permitted; its own word, since the site may still refuse. */
function lacking(token: string): string | undefined {
  const [, payload = ''] = token.split('.')
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString() || '{}') as {
    readonly roles?: readonly string[]
  }
  const has = claims.roles ?? []
  if (!has.some(role => PERMISSIONS.includes(role)))
    throw new Error(
      `The token permits ${has.join(', ') || 'nothing'}: consent to Sites.Selected (docs/deploy.md, step 4)`,
    )
  return undefined
}
