import { mkdtemp, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FolderNotWritable, folderOfRecord, folderWritable } from '../../src/store/folderWritable.ts'

describe('a folder the product writes in', () => {
  it('is made where it is missing, and left empty', async () => {
    const folder = join(await mkdtemp(join(tmpdir(), 'clerk-')), 'data', 'files')
    await folderWritable(folder, 'The papers', 'FILES_URL')
    expect(await readdir(folder)).toEqual([])
  })

  it('that cannot be written is named in a sentence, with the setting that moves it', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'clerk-')), 'file')
    await writeFile(file, '')
    const folder = join(file, 'papers')
    await expect(folderWritable(folder, 'The papers', 'FILES_URL')).rejects.toThrow(FolderNotWritable)
    await expect(folderWritable(folder, 'The papers', 'FILES_URL')).rejects.toThrow(
      /^The papers cannot be kept in the folder .+: .+\. Let this program write there, or name another folder in FILES_URL\.$/,
    )
  })

  it('is that of the SQLite file, and none where the record is kept elsewhere', () => {
    expect(folderOfRecord('sqlite:/var/clerk/clerk.db')).toBe('/var/clerk')
    expect(folderOfRecord('sqlite:///var/clerk/clerk.db')).toBe('/var/clerk')
    expect([folderOfRecord('sqlite::memory:'), folderOfRecord('postgres://db/clerk')]).toEqual([undefined, undefined])
  })
})
