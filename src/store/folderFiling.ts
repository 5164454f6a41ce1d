import { constants } from 'node:fs'
import { copyFile, mkdir, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { besideName, safeFolders, safeName } from '../app/fileNames.ts'
import { FilingFault, fileIsOpen, worded } from '../app/filingFault.ts'
import type { Filed, FileRead, FileToFile, FiledPlace, Filing } from '../app/ports/papers.ts'
import { fingerprint } from './filingRemembered.ts'
import { said } from './recordFault.ts'

/**
 * Files papers in a folder of this machine: `ROOT/Community Safety Partnership/2026-11-26/….docx`. A file appears under its name whole or
 * not at all. Its mark is the SHA-256 of its content, so an edit shows whatever else was touched. Columns have no place in a folder.
 * Its promises reject with a FilingFault.
 */
export function folderFiling(root: string): Filing {
  let last: Promise<unknown> = Promise.resolve()
  return {
    /** One file at a time, so that two drafts of one name see each other. */
    file(file) {
      const filed = last.then(() => fileIn(root, file))
      last = filed.catch(() => undefined)
      return filed
    },
    readFiled: ({ link }) => readFiled(root, link),
    replace(file, instead) {
      const filed = last.then(() => replaceIn(root, file, instead))
      last = filed.catch(() => undefined)
      return filed
    },
    withdraw(place) {
      const away = last.then(() => withdrawn(root, place))
      last = away.catch(() => undefined)
      return away
    },
    readLink: link => readWithin(root, link),
  }
}

/** Where what was replaced is kept, beside it. */
const EARLIER = 'Earlier versions'

async function fileIn(root: string, file: FileToFile): Promise<Filed> {
  const folder = join(resolve(root), ...safeFolders(file.library, file.folder))
  const mark = fingerprint(file.content)
  try {
    await mkdir(folder, { recursive: true })
    for (let copy = 1; ; copy += 1) {
      const name = copy === 1 ? safeName(file.name) : besideName(safeName(file.name), copy)
      const path = join(folder, name)
      const there = await markAt(path)
      if (there !== mark) {
        if (there !== undefined && there !== file.lastFiled?.mark && (await file.begun?.())?.includes(there) !== true)
          continue
        if (there !== undefined && (await isOpen(path))) throw fileIsOpen(name)
        await writeWhole(folder, name, file.content)
      }
      return { name, link: pathToFileURL(path).href, mark, besideEdits: copy > 1 }
    }
  } catch (cause) {
    throw notSaved(file.name, cause)
  }
}

/** On a share of Windows a file that is open in another program may be neither written nor moved. */
function notSaved(name: string, cause: unknown): FilingFault {
  if (cause instanceof FilingFault) return cause
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  if (code === 'EBUSY' || code === 'EPERM' || code === 'ETXTBSY') return fileIsOpen(name, cause)
  return new FilingFault(worded`“${name}” could not be saved in the folder for papers: ${said(cause)}.`, { cause })
}

/** Milliseconds after which the file by which an office program says that it has a document open is taken for left behind by a crash. */
const staleAfter = 24 * 60 * 60_000

/** Whether an office program says that it has this file open: LibreOffice by `.~lock.NAME#`, Word by `~$NAME`, which leaves out the first letters of a long name. */
async function isOpen(path: string): Promise<boolean> {
  const [folder, name] = [dirname(path), basename(path)]
  const base = name.length - extname(name).length
  const ownersFile = `~$${base <= 6 ? name : base === 7 ? name.slice(1) : name.slice(2)}`
  const found = await Promise.all(
    [`.~lock.${name}#`, ownersFile].map(lock =>
      stat(join(folder, lock)).then(
        ({ mtimeMs }) => Date.now() - mtimeMs < staleAfter,
        () => false,
      ),
    ),
  )
  return found.includes(true)
}

/** A filed paper as it is now; undefined where it is no longer there. */
async function readFiled(root: string, link: string): Promise<FileRead | undefined> {
  const path = pathOf(link)
  try {
    await stat(path)
    const { name, content } = await readWithin(root, link)
    return { name, link, mark: fingerprint(content), content }
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined
    throw notSaved(basename(path), cause)
  }
}

/** Keeps what is at a path beside it, under its name and a number. */
async function keepEarlier(path: string): Promise<void> {
  const folder = join(dirname(path), EARLIER)
  await mkdir(folder, { recursive: true })
  for (let version = 1; ; version += 1) {
    const name = basename(path)
    const ending = extname(name)
    try {
      return await copyFile(
        path,
        join(folder, `${name.slice(0, name.length - ending.length)}, version ${version}${ending}`),
        constants.COPYFILE_EXCL,
      )
    } catch (cause) {
      if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) throw cause
    }
  }
}

async function replaceIn(
  root: string,
  file: FileToFile,
  instead: FiledPlace & { readonly mark: string },
): Promise<Filed | 'changed meanwhile'> {
  const before = pathOf(instead.link)
  const mark = fingerprint(file.content)
  try {
    const there = await markAt(before)
    if (there !== instead.mark) return 'changed meanwhile'
    await readWithin(root, instead.link)
    if (await isOpen(before)) throw fileIsOpen(basename(before))
    const folder = dirname(before)
    for (let copy = 1; ; copy += 1) {
      const name = copy === 1 ? safeName(file.name) : besideName(safeName(file.name), copy)
      const path = join(folder, name)
      const other = path === before ? undefined : await markAt(path)
      if (other !== undefined && other !== mark) continue
      await keepEarlier(before)
      await writeWhole(folder, name, file.content)
      if (path !== before) await rm(before)
      return { name, link: pathToFileURL(path).href, mark, besideEdits: copy > 1 }
    }
  } catch (cause) {
    throw notSaved(file.name, cause)
  }
}

async function withdrawn(root: string, place: FiledPlace & { readonly mark: string }): Promise<boolean> {
  const path = pathOf(place.link)
  try {
    if ((await markAt(path)) !== place.mark) return false
    await readWithin(root, place.link)
    if (await isOpen(path)) return false
    await keepEarlier(path)
    await rm(path)
    return true
  } catch (cause) {
    throw notSaved(basename(path), cause)
  }
}

async function markAt(path: string): Promise<string | undefined> {
  try {
    return fingerprint(await readFile(path))
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined
    throw cause
  }
}

/** Written under another name, brought to the disk, and only then given its own: a power cut leaves the old file or the new one. */
async function writeWhole(folder: string, name: string, content: Uint8Array): Promise<void> {
  const unfinished = join(folder, `.${name}.${process.pid}.part`)
  try {
    const file = await open(unfinished, 'w')
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(unfinished, join(folder, name))
  } catch (cause) {
    await rm(unfinished, { force: true })
    throw cause
  }
  // Windows cannot open a folder to bring its list of names to the disk, and needs not.
  if (process.platform === 'win32') return
  const names = await open(folder, 'r')
  try {
    await names.sync()
  } finally {
    await names.close()
  }
}

/** A link is given by somebody in a chat: nothing outside the folder for papers is read, whatever it points to. */
async function readWithin(
  root: string,
  link: string,
): Promise<{ readonly name: string; readonly content: Uint8Array }> {
  const path = pathOf(link)
  try {
    const real = await realpath(path)
    const within = relative(await realpath(root), real)
    if (within === '' || within.startsWith(`..${sep}`) || within === '..' || resolve(root, within) === within) {
      throw new FilingFault(worded`That link leads outside the folder for papers, so it was not read.`)
    }
    return { name: basename(real), content: await readFile(real) }
  } catch (cause) {
    if (cause instanceof FilingFault) throw cause
    throw new FilingFault(worded`There is no paper at that link which can be read.`, { cause })
  }
}

function pathOf(link: string): string {
  try {
    return fileURLToPath(link)
  } catch (cause) {
    throw new FilingFault(worded`Papers are kept in a folder here, and that link is not the link of a file in it.`, {
      cause,
    })
  }
}
