import { createHash } from 'node:crypto'
import { type Client, ResponseType } from '@microsoft/microsoft-graph-client'
import { besideName, safeFolders, safeName } from '../app/fileNames.ts'
import { FilingFault, fileIsOpen, worded } from '../app/filingFault.ts'
import type { FileToFile, FiledPlace, Filing } from '../app/ports/papers.ts'
import { type Drive, type DriveItem, readDriveItem } from './answers.ts'
import { columnsFilledIn } from './columns.ts'
import { itemAt, madeFolder } from './folders.ts'
import { findLibraries, inPath, type Libraries, type SharePointPlace } from './library.ts'
import { filingFault, statusOf } from './refused.ts'

/** The largest file read by a link, in bytes. */
const LARGEST_READ = 20 * 1024 * 1024
/** How often a file is looked at again because somebody changed it at that very moment. */
const MOST_LOOKS = 30

/**
 * Files papers in SharePoint. A file's mark is its cTag, which changes with its content only. Its promises reject with a FilingFault.
 * @param tell is told once of each thing that is amiss but stops no filing, such as a library without the columns
 */
export function sharePointFiling(graph: Client, place: SharePointPlace, tell: (sentence: string) => void): Filing {
  let found: Promise<Libraries> | undefined
  const libraries = (): Promise<Libraries> => {
    found ??= findLibraries(graph, place).catch((cause: unknown) => {
      found = undefined
      throw cause
    })
    return found
  }
  const told = new Set<string>()
  const fillIn = columnsFilledIn(graph, sentence => {
    if (!told.has(sentence)) tell(sentence)
    told.add(sentence)
  })

  return {
    async file(file) {
      try {
        const drive = (await libraries())[file.library]
        const filed = await fileIn(graph, drive, file)
        const item = await fillIn(drive, filed.item, file.columns)
        return { name: item.name, link: item.webUrl, mark: markOf(item), besideEdits: filed.besideEdits }
      } catch (cause) {
        throw filingFault(worded`“${file.name}” could not be filed`, cause)
      }
    },

    async readFiled(place) {
      try {
        const item = await filedItem(graph, (await libraries())[place.library], place.link)
        return item === undefined
          ? undefined
          : {
              name: item.name,
              link: item.webUrl,
              mark: markOf(item),
              content: await contentAt(graph, `${pathOfItem(item, (await libraries())[place.library])}/content`),
            }
      } catch (cause) {
        throw filingFault(worded`The filed paper could not be read`, cause)
      }
    },

    async replace(file, instead) {
      try {
        const drive = (await libraries())[instead.library]
        const put = await replacedIn(graph, drive, file, instead)
        if (put === 'changed meanwhile') return put
        const item = await fillIn(drive, put.item, file.columns)
        return { name: item.name, link: item.webUrl, mark: markOf(item), besideEdits: put.besideEdits }
      } catch (cause) {
        throw statusOf(cause) === 423
          ? fileIsOpen(file.name, cause)
          : filingFault(worded`“${file.name}” could not be filed`, cause)
      }
    },

    async withdraw(place) {
      try {
        const drive = (await libraries())[place.library]
        const item = await filedItem(graph, drive, place.link)
        if (item === undefined || markOf(item) !== place.mark) return false
        await graph.api(pathOfItem(item, drive)).header('If-Match', item.eTag).delete()
        return true
      } catch (cause) {
        // Changed at that very moment, or open: it stays.
        if ([409, 412, 423].includes(statusOf(cause) ?? 0)) return false
        throw filingFault(worded`A paper that is no longer wanted could not be taken away`, cause)
      }
    },

    async readLink(link) {
      try {
        const shared = `/shares/${shareOf(link)}/driveItem`
        const item = readDriveItem(await graph.api(shared).get())
        if (item.folder !== undefined)
          throw new FilingFault(worded`That link leads to a folder; give the link of the file itself.`)
        if (item.size > LARGEST_READ)
          throw new FilingFault(worded`“${item.name}” is too large to be read as an agenda.`)
        // The bot may read the restricted library, the person who gave the link perhaps not.
        if (item.parentReference.driveId === (await libraries()).restricted.id)
          throw new FilingFault(worded`That link leads to a restricted paper, so it was not read.`)
        return { name: item.name, content: await contentAt(graph, `${shared}/content`) }
      } catch (cause) {
        throw filingFault(worded`The paper at that link could not be read`, cause)
      }
    },
  }
}

interface Put {
  readonly item: DriveItem
  readonly besideEdits: boolean
}

const markOf = (item: DriveItem): string => item.cTag ?? item.eTag

const pathOfItem = (item: DriveItem, drive: Drive): string => `/drives/${drive.id}/items/${item.id}`

/** A file of this library by the link it was filed under, which finds it even where it was moved; undefined where it is gone, or in another library. */
async function filedItem(graph: Client, drive: Drive, link: string): Promise<DriveItem | undefined> {
  const item = await itemAt(graph, `/shares/${shareOf(link)}/driveItem`)
  return item === undefined || item.folder !== undefined || item.parentReference.driveId !== drive.id ? undefined : item
}

/** Puts new content into the same file, so that SharePoint keeps what was there as a version, and then gives it its new name. */
async function replacedIn(
  graph: Client,
  drive: Drive,
  file: FileToFile,
  instead: FiledPlace & { readonly mark: string },
): Promise<Put | 'changed meanwhile'> {
  const there = await filedItem(graph, drive, instead.link)
  if (there === undefined || markOf(there) !== instead.mark) return 'changed meanwhile'
  const path = pathOfItem(there, drive)
  let item: DriveItem
  try {
    item = readDriveItem(
      await graph
        .api(`${path}/content`)
        .header('Content-Type', file.contentType)
        .header('If-Match', there.eTag)
        .put(Buffer.from(file.content.buffer, file.content.byteOffset, file.content.byteLength)),
    )
  } catch (cause) {
    if (statusOf(cause) === 412) return 'changed meanwhile'
    // SharePoint says so of a file that is checked out.
    if (statusOf(cause) === 409) throw fileIsOpen(there.name, cause)
    throw cause
  }
  for (let copy = 1; ; copy += 1) {
    const name = copy === 1 ? safeName(file.name) : besideName(safeName(file.name), copy)
    if (name === item.name) return { item, besideEdits: copy > 1 }
    try {
      return { item: readDriveItem(await graph.api(path).patch({ name })), besideEdits: copy > 1 }
    } catch (cause) {
      if (statusOf(cause) !== 409 || copy > MOST_LOOKS) throw cause
    }
  }
}

/** Whether a file has what this product was about to file there before, and died before it could be recorded. */
async function wasBegun(graph: Client, item: DriveItem, drive: Drive, { begun }: FileToFile): Promise<boolean> {
  if (begun === undefined) return false
  const content = await contentAt(graph, `${pathOfItem(item, drive)}/content`)
  return (await begun()).includes(createHash('sha256').update(content).digest('hex'))
}

/** Puts the file under its name, or beside what somebody has edited. Whatever changes between looking and writing makes it look again. */
async function fileIn(graph: Client, drive: Drive, file: FileToFile): Promise<Put> {
  const folders = /restricted/i.test(decodeURIComponent(drive.webUrl))
    ? safeFolders('public', file.folder)
    : safeFolders(file.library, file.folder)
  const folder = await madeFolder(graph, drive, folders)
  let copy = 1
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const name = copy === 1 ? safeName(file.name) : besideName(safeName(file.name), copy)
    const path = `/drives/${drive.id}/items/${folder.id}:/${inPath(name)}`
    const there = await itemAt(graph, path)
    const ours =
      there !== undefined && (markOf(there) === file.lastFiled?.mark || (await wasBegun(graph, there, drive, file)))
    if (there !== undefined && (await holds(graph, there, drive, file.content)))
      return { item: there, besideEdits: copy > 1 }
    if (there !== undefined && !ours) {
      copy += 1
      continue
    }
    const put = await uploaded(graph, path, file, there)
    if (put !== 'changed meanwhile') return { item: put, besideEdits: copy > 1 }
  }
  throw new FilingFault(worded`“${file.name}” could not be filed: others kept changing the files of that name.`)
}

async function uploaded(
  graph: Client,
  path: string,
  file: FileToFile,
  instead: DriveItem | undefined,
): Promise<DriveItem | 'changed meanwhile'> {
  const behaviour = instead === undefined ? 'fail' : 'replace'
  const request = graph
    .api(`${path}:/content?@microsoft.graph.conflictBehavior=${behaviour}`)
    .header('Content-Type', file.contentType)
  if (instead !== undefined) request.header('If-Match', instead.eTag)
  try {
    return readDriveItem(
      await request.put(Buffer.from(file.content.buffer, file.content.byteOffset, file.content.byteLength)),
    )
  } catch (cause) {
    const status = statusOf(cause)
    if (status === 412 || (status === 409 && instead === undefined)) return 'changed meanwhile'
    // Open in Word, perhaps with edits not yet saved: it is left alone, and tried again later.
    if ((status === 423 || status === 409) && instead !== undefined) throw fileIsOpen(instead.name, cause)
    throw cause
  }
}

/** Whether this very content is there already, filed just before a crash that kept it from being recorded. */
async function holds(graph: Client, item: DriveItem, drive: Drive, content: Uint8Array): Promise<boolean> {
  if (item.folder !== undefined || item.size !== content.length) return false
  return Buffer.from(content).equals(await contentAt(graph, `/drives/${drive.id}/items/${item.id}/content`))
}

async function contentAt(graph: Client, path: string): Promise<Uint8Array> {
  const content: unknown = await graph.api(path).responseType(ResponseType.ARRAYBUFFER).get()
  if (!(content instanceof ArrayBuffer)) throw new FilingFault(worded`SharePoint gave something that is no file.`)
  return new Uint8Array(content)
}

/** A link as Graph's `shares` takes it: base64url after `u!`. A sharing link and the address in a browser will both do. */
function shareOf(link: string): string {
  if (URL.parse(link)?.protocol !== 'https:')
    throw new FilingFault(worded`That is not the web address of a file in SharePoint.`)
  return `u!${Buffer.from(link).toString('base64url')}`
}
