import { strFromU8 } from 'fflate'
import { unpacked } from '../../wordFile/unpacked.ts'

/**
 * Named parts of a Word document, such as `word/numbering.xml`, as text. A part that is not there is missing from what is given back. (mammoth
 * unpacks the same file, but gives no access to its parts.)
 * @throws WordFileRefused where the file is no Word document, or unpacks to too much
 */
export function wordParts(content: Uint8Array, names: readonly string[]): ReadonlyMap<string, string> {
  const parts = unpacked(content, name => names.includes(name))
  return new Map([...parts].map(([name, bytes]) => [name, strFromU8(bytes)]))
}
