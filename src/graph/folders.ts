import type { Client } from '@microsoft/microsoft-graph-client'
import { FilingFault, worded } from '../app/filingFault.ts'
import { type Drive, type DriveItem, readDriveItem } from './answers.ts'
import { inPath } from './library.ts'
import { statusOf } from './refused.ts'

/** The folder, made with those above it where it is not there yet; one made by somebody else at the same moment is as good. */
export async function madeFolder(graph: Client, drive: Drive, folders: readonly string[]): Promise<DriveItem> {
  const root = `/drives/${drive.id}/root`
  const whole = await itemAt(graph, folders.length === 0 ? root : `${root}:/${inPath(...folders)}`)
  if (whole !== undefined) return asFolder(whole)
  let folder = readDriveItem(await graph.api(root).get())
  for (const name of folders) folder = asFolder(await madeWithin(graph, drive, folder, name))
  return folder
}

async function madeWithin(graph: Client, drive: Drive, parent: DriveItem, name: string): Promise<DriveItem> {
  const path = `/drives/${drive.id}/items/${parent.id}`
  try {
    return readDriveItem(
      await graph.api(`${path}/children`).post({ name, folder: {}, '@microsoft.graph.conflictBehavior': 'fail' }),
    )
  } catch (cause) {
    if (statusOf(cause) !== 409) throw cause
    return readDriveItem(await graph.api(`${path}:/${inPath(name)}`).get())
  }
}

function asFolder(item: DriveItem): DriveItem {
  if (item.folder === undefined)
    throw new FilingFault(worded`There is a file called “${item.name}” where a folder of that name is needed.`)
  return item
}

/** The file or folder at a path, undefined where there is none. */
export async function itemAt(graph: Client, path: string): Promise<DriveItem | undefined> {
  try {
    return readDriveItem(await graph.api(path).get())
  } catch (cause) {
    if (statusOf(cause) === 404) return undefined
    throw cause
  }
}
