import { type FileHandle, open } from 'node:fs/promises'
import { RecordFault } from './recordFault.ts'

/** Writes SQLite's log through to the disk, in which every commit stands before it is anywhere else. */
export interface WrittenThrough {
  /**
   * Resolves once everything committed so far has reached the disk; whatever else there is to do goes on meanwhile.
   * @throws RecordFault where the disk does not take it
   */
  onDisk(): Promise<void>
  /** Throws the RecordFault of a write that did not reach the disk: what such a disk says afterwards is not to be believed (LWN 752063). */
  sound(): void
  close(): Promise<void>
}

/** For a record in memory there is no disk to be waited for. */
export const notToBeWritten: WrittenThrough = {
  onDisk: async () => undefined,
  sound: () => undefined,
  close: async () => undefined,
}

/**
 * SQLite would write its log through by itself, and hold up the whole process while the disk does it, which on a busy one is a tenth of a second. So it is
 * told to leave that, and it is done here, before a commit is acknowledged; the same file, the same promise.
 */
export function writtenThrough(path: string): WrittenThrough {
  let log: Promise<FileHandle> | undefined, fault: RecordFault | undefined
  return {
    async onDisk() {
      try {
        log ??= open(`${path}-wal`, 'r+')
        await (await log).datasync()
      } catch (cause) {
        const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : ''
        fault = new RecordFault(
          `The record could not be written through to the disk${code}. Nothing more is written. Look at the disk, and start this program again.`,
          { cause },
        )
        throw fault
      }
    },
    sound() {
      if (fault !== undefined) throw fault
    },
    async close() {
      await (await log?.catch(() => undefined))?.close()
    },
  }
}
