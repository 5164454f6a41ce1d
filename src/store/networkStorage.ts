import { realpathSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { sqliteFileAt } from './databaseAddress.ts'
import { RecordFault } from './recordFault.ts'

/** File systems that live on another machine, by the number `statfs` gives (the Linux kernel's magic.h, and its sources for SMB and Ceph). */
const overTheNetwork: ReadonlyMap<number, string> = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xff534d42, 'SMB'],
  [0xfe534d42, 'SMB'],
  [0x00c36400, 'Ceph'],
  [0x5346414f, 'AFS'],
  [0x0bd00bd0, 'Lustre'],
])
/** File systems that may be such, and may be how a container or a virtual machine on a desk shows the disk of that very machine. */
const perhapsOverTheNetwork: ReadonlyMap<number, string> = new Map([
  [0x01021997, '9p'],
  [0x65735546, 'FUSE'],
])

/** Where the program runs, and what is known of the machine, given so that tests need no network. */
export interface StorageAsked {
  /** The kind of file system that holds a folder, as `statfs` numbers it. */
  readonly kindOf: (folder: string) => Promise<number>
  /** Under Azure App Service, whose `/home` is a network share. */
  readonly onAppService: boolean
  /** For this machine alone, without an identity: what may be network storage is told to `warn`, and not refused. */
  readonly rehearsing: boolean
  readonly warn: (sentence: string) => void
}

const ofMachine = async (folder: string): Promise<number> => (await statfs(folder)).type

/**
 * Refuses a SQLite file on network storage: its write-ahead log wants memory that all who use it share, and locks that a share does not keep
 * (sqlite.org/wal.html, “All processes using a database must be on the same host computer”). The folder must be there.
 * @throws RecordFault with a sentence that says what to do instead
 */
export async function refuseNetworkStorage(
  databaseUrl: string,
  { onAppService, rehearsing, warn, kindOf = ofMachine }: Partial<StorageAsked>,
): Promise<void> {
  const file = sqliteFileAt(databaseUrl)
  if (file === undefined) return
  const folder = realpathSync(dirname(file))
  const number = (await kindOf(folder)) >>> 0
  const perhaps = perhapsOverTheNetwork.get(number)
  const kind =
    onAppService === true && [file, folder].some(path => /^\/home(\/|$)/.test(path))
      ? 'the /home of Azure App Service'
      : (overTheNetwork.get(number) ?? perhaps)
  if (kind === undefined) return
  const sentence =
    `The record is to be a SQLite file in ${folder}, which is on network storage (${kind}): there SQLite cannot be relied on to keep it whole. ` +
    'Give a PostgreSQL database in DATABASE_URL, as docs/deploy.md says, or a folder on a disk of this machine. ' +
    'Where you know better, set SQLITE_ON_NETWORK_STORAGE=yes, and make copies often.'
  if (kind !== perhaps || rehearsing !== true) throw new RecordFault(sentence)
  warn?.(sentence)
}
