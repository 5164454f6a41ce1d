import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { refuseNetworkStorage } from '../../src/store/networkStorage.ts'
import { newFolder } from './aRecord.ts'

let folder: string, remove: () => Promise<void>
beforeEach(async () => void ({ folder, remove } = await newFolder()))
afterEach(() => remove())

describe('a SQLite file on network storage', () => {
  it.each([
    ['NFS', 0x6969],
    ['SMB', 0xfe534d42],
    ['SMB', 0xff534d42 | 0],
    ['9p', 0x01021997],
    ['FUSE', 0x65735546],
  ])('is refused where the folder is on %s, with what to do', async (name, kind) => {
    const refused = refuseNetworkStorage(`sqlite:${folder}/clerk.db`, { kindOf: () => Promise.resolve(kind) })
    await expect(refused).rejects.toThrow(
      new RegExp(`network storage \\(${name}\\).*PostgreSQL.*SQLITE_ON_NETWORK_STORAGE=yes`),
    )
  })

  it('is refused under the /home of Azure App Service, whatever its file system says', async () => {
    const asked = { kindOf: () => Promise.resolve(0xef53), onAppService: true }
    await expect(refuseNetworkStorage('sqlite:/home/clerk.db', asked)).rejects.toThrow('the /home of Azure App Service')
    await expect(refuseNetworkStorage(`sqlite:${folder}/clerk.db`, asked)).resolves.toBeUndefined()
    await expect(refuseNetworkStorage('sqlite:/home/clerk.db', { kindOf: asked.kindOf })).resolves.toBeUndefined()
  })

  it('is warned of, and not refused, where it may be the machine’s own disk and nobody but that machine is served', async () => {
    const warned: string[] = []
    const rehearsing = { rehearsing: true, warn: (sentence: string) => void warned.push(sentence) }
    await refuseNetworkStorage(`sqlite:${folder}/clerk.db`, {
      ...rehearsing,
      kindOf: () => Promise.resolve(0x01021997),
    })
    expect(warned).toEqual([expect.stringContaining('network storage (9p)')])
    const onNfs = refuseNetworkStorage(`sqlite:${folder}/clerk.db`, {
      ...rehearsing,
      kindOf: () => Promise.resolve(0x6969),
    })
    await expect(onNfs).rejects.toThrow('network storage (NFS)')
  })

  it('is not seen on a disk of this machine, in memory, or in a PostgreSQL record', async () => {
    for (const url of [`sqlite:${folder}/clerk.db`, 'sqlite::memory:', 'postgres://db/clerk'])
      await expect(refuseNetworkStorage(url, {})).resolves.toBeUndefined()
  })
})
