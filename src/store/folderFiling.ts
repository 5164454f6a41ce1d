import { createHash } from 'node:crypto'
import { mkdir, open, readFile, realpath, rename, rm } from 'node:fs/promises'
import { basename, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { besideName, safeFolders, safeName } from '../app/fileNames.ts'
import { FilingFault } from '../app/filingFault.ts'
import type { Filed, FileToFile, Filing } from '../app/ports.ts'
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
    readLink: link => readWithin(root, link),
  }
}

async function fileIn(root: string, file: FileToFile): Promise<Filed> {
  const folder = join(resolve(root), ...safeFolders(file.library, file.folder))
  const mark = markOf(file.content)
  try {
    await mkdir(folder, { recursive: true })
    for (let copy = 1; ; copy += 1) {
      const name = copy === 1 ? safeName(file.name) : besideName(safeName(file.name), copy)
      const path = join(folder, name)
      const there = await markAt(path)
      if (there !== mark) {
        if (there !== undefined && there !== file.lastFiled?.mark) continue
        await writeWhole(folder, name, file.content)
      }
      return { name, link: pathToFileURL(path).href, mark, besideEdits: copy > 1 }
    }
  } catch (cause) {
    throw new FilingFault(`“${file.name}” could not be saved in the folder for papers: ${said(cause)}.`, { cause })
  }
}

const markOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex')

async function markAt(path: string): Promise<string | undefined> {
  try {
    return markOf(await readFile(path))
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
      throw new FilingFault('That link leads outside the folder for papers, so it was not read.')
    }
    return { name: basename(real), content: await readFile(real) }
  } catch (cause) {
    if (cause instanceof FilingFault) throw cause
    throw new FilingFault('There is no paper at that link which can be read.', { cause })
  }
}

function pathOf(link: string): string {
  try {
    return fileURLToPath(link)
  } catch (cause) {
    throw new FilingFault('Papers are kept in a folder here, and that link is not the link of a file in it.', { cause })
  }
}
