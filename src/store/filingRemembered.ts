import { createHash } from 'node:crypto'
import type { FileToFile, Filing } from '../app/ports/papers.ts'
import type { RecordKept } from '../app/ports/record.ts'

const shelf = 'about to be filed'
/** How many of the last contents that were about to be filed under a name are remembered: one that was never written may lie between two that were. */
const remembered = 3

/**
 * Filing that remembers what it is about to put under a name before it does, so that a file which was written while the process died, and never recorded,
 * is known as our own and not taken for somebody's edit.
 */
export function filingRemembered(filing: Filing, record: Pick<RecordKept, 'recall' | 'remember'>): Filing {
  return {
    file: async file => {
      const key = keyOf(file),
        begun = await begunUnder(record, key)
      await record.remember(shelf, key, [fingerprint(file.content), ...begun].slice(0, remembered))
      return filing.file({ ...file, begun })
    },
    readFiled: place => filing.readFiled(place),
    replace: (file, instead) => filing.replace(file, instead),
    withdraw: place => filing.withdraw(place),
    readLink: link => filing.readLink(link),
  }
}

/** The SHA-256 of a file's content, in hexadecimal. */
export const fingerprint = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex')

const keyOf = ({ library, folder, name }: FileToFile): string => `${library} ${[...folder, name].join('/')}`

async function begunUnder(record: Pick<RecordKept, 'recall'>, key: string): Promise<readonly string[]> {
  const kept = (await record.recall(shelf, key)).find(k => k.key === key)?.value
  return Array.isArray(kept) ? kept.map(String) : []
}
