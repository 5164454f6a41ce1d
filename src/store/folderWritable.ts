import { mkdir, open, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { sqliteFileAt } from './databaseAddress.ts'
import { said } from './recordFault.ts'

/** A folder the product has to write in cannot be written; the message says which, why, and which setting moves it. */
export class FolderNotWritable extends Error {
  override readonly name = 'FolderNotWritable'
}

/** The folder a SQLite file is kept in; nothing where the record is kept elsewhere. */
export const folderOfRecord = (databaseUrl: string): string | undefined => {
  const file = sqliteFileAt(databaseUrl)
  return file === undefined ? undefined : dirname(file)
}

/**
 * Makes the folder where it is missing, and tries it by writing a file and taking it away again.
 * @throws FolderNotWritable with a sentence for the operator
 */
export async function folderWritable(folder: string, what: string, setting: string): Promise<void> {
  const trial = join(folder, `.trial.${process.pid}`)
  try {
    await mkdir(folder, { recursive: true })
    await (await open(trial, 'w')).close()
    await rm(trial)
  } catch (cause) {
    throw new FolderNotWritable(
      `${what} cannot be kept in the folder ${folder}: ${said(cause)}. Let this program write there, or name another folder in ${setting}.`,
      { cause },
    )
  }
}

/**
 * Tries the folders of this machine that have to be written, before anything is opened; `papers` is absent where papers are filed elsewhere.
 * @throws FolderNotWritable with a sentence for the operator
 */
export async function tryFolders(databaseUrl: string, papers: string | undefined): Promise<void> {
  const ofRecord = folderOfRecord(databaseUrl)
  if (ofRecord !== undefined) await folderWritable(ofRecord, 'The record', 'DATABASE_URL')
  if (papers !== undefined) await folderWritable(papers, 'Papers', 'FILES_URL')
}
