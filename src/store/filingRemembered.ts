import { createHash } from 'node:crypto'
import type { FileToFile, Filing } from '../app/ports/papers.ts'
import type { RecordKept } from '../app/ports/record.ts'

const shelf = 'about to be filed'
/** The same contents, each by its fingerprint alone. */
const shelfOfContents = 'contents about to be filed'
/** How many of the last contents that were about to be filed under a name are remembered: many that were never written may lie between two that were. */
const remembered = 20

/** A content that was about to be filed, by its fingerprint, and the how-manieth under its name. */
interface Begun {
  readonly key: string
  readonly content: string
  readonly nth: number
}

/**
 * Filing that remembers what it is about to put under a name before it does, so that a file which was written while the process died, and never recorded,
 * is known as our own and not taken for somebody's edit. Each content stands by itself: of two instances that file at the same moment, one of them about to
 * lose its lease, neither takes away what the other remembers. It is asked once a file is there that is not known, since by then whoever wrote it has
 * remembered it. A file that is read says whether it is so.
 */
export function filingRemembered(filing: Filing, record: Pick<RecordKept, 'recall' | 'remember' | 'forget'>): Filing {
  return {
    file: async file => {
      const name = nameOf(file),
        content = fingerprint(file.content)
      const before = await begunUnder(record, name)
      const nth = 1 + Math.max(0, ...before.map(each => each.nth))
      await record.remember(shelf, `${name} ${content}`, nth)
      await record.remember(shelfOfContents, content, nth)
      for (const { key, content: old, nth: earlier } of before)
        if (earlier <= nth - remembered) {
          await record.forget(shelf, key)
          await record.forget(shelfOfContents, old)
        }
      return filing.file({
        ...file,
        begun: async () => (await begunUnder(record, name)).map(each => each.content),
      })
    },
    async readFiled(place) {
      const read = await filing.readFiled(place)
      const begun = read === undefined ? [] : await record.recall(shelfOfContents, fingerprint(read.content))
      return read === undefined || begun.length === 0 ? read : { ...read, asBegun: true }
    },
    replace: (file, instead) => filing.replace(file, instead),
    withdraw: place => filing.withdraw(place),
    readLink: link => filing.readLink(link),
  }
}

/** The SHA-256 of a file's content, in hexadecimal. */
export const fingerprint = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex')

const nameOf = ({ library, folder, name }: FileToFile): string => `${library} ${[...folder, name].join('/')}`

/** What was about to be filed under a name; the version before kept all of it under the name alone. */
async function begunUnder(record: Pick<RecordKept, 'recall'>, name: string): Promise<readonly Begun[]> {
  return (await record.recall(shelf, name)).flatMap(({ key, value }): readonly Begun[] => {
    if (key === name)
      return Array.isArray(value) ? value.map(content => ({ key, content: String(content), nth: 0 })) : []
    const content = key.slice(name.length + 1)
    return key.startsWith(`${name} `) && /^[0-9a-f]{64}$/.test(content) ? [{ key, content, nth: Number(value) }] : []
  })
}
