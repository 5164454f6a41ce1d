import { inflateRawSync } from 'node:zlib'

/** Bytes; a part of a Word document that would unpack to more is taken for a trap. */
const largest = 64 * 1024 * 1024

/**
 * Unpacks named parts of a Word document, such as `word/numbering.xml`, as text. A part that is not there, or cannot be unpacked,
 * is missing from what is given back. (mammoth unpacks the same file, but gives no access to its parts.)
 */
export function wordParts(content: Uint8Array, names: readonly string[]): ReadonlyMap<string, string> {
  const zip = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  const parts = new Map<string, string>()
  if (end < 0 || end + 20 > zip.length) return parts
  let at = zip.readUInt32LE(end + 16)
  for (
    let left = zip.readUInt16LE(end + 10);
    left > 0 && at + 46 <= zip.length && zip.readUInt32LE(at) === 0x02014b50;
    left--
  ) {
    const [method, size, nameLength, extra, comment, local] = [
      zip.readUInt16LE(at + 10),
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
      zip.readUInt16LE(at + 30),
      zip.readUInt16LE(at + 32),
      zip.readUInt32LE(at + 42),
    ]
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    if (names.includes(name) && local + 30 <= zip.length) {
      const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
      const part = unpacked(zip.subarray(from, from + size), method)
      if (part !== undefined) parts.set(name, part)
    }
    at += 46 + nameLength + extra + comment
  }
  return parts
}

function unpacked(bytes: Buffer, method: number): string | undefined {
  try {
    return (method === 0 ? bytes : inflateRawSync(bytes, { maxOutputLength: largest })).toString('utf8')
  } catch {
    return undefined
  }
}
