import { Unzip, UnzipInflate } from 'fflate'
import { FileRefused } from '../../meeting/faultToTell.ts'
import { worded } from '../../meeting/worded.ts'

/** A Word file that cannot be opened safely. */
export class WordFileRefused extends FileRefused {
  override readonly name = 'WordFileRefused'
}

/** Bytes: what all parts of a Word document together may unpack to. The minutes of a long meeting, with pictures, have a tenth of it. */
const largest = 48 * 1024 * 1024

/** A document's words pack to a tenth or a twentieth; what unpacks to so many times more, and to more than these bytes, is a trap. */
const trap = { times: 300, from: 4 * 1024 * 1024 } as const

/** Bytes given to the unpacker at once; deflate makes at most some thousand times as many of them. */
const bite = 4 * 1024

/**
 * The parts of a Word document (a zip, ISO/IEC 29500-2) by name, such as `word/document.xml`: all of them, or those that are wanted. Unpacking
 * stops as soon as there is more than a document can have, whatever the file says of its own size, so that a file made to fill the
 * memory is known for what it is within its first part.
 * @throws WordFileRefused where the file is no zip, is damaged, or unpacks to too much
 */
export function unpacked(
  content: Uint8Array,
  wanted: (name: string) => boolean = () => true,
): ReadonlyMap<string, Uint8Array> {
  const parts = new Map<string, Uint8Array[]>()
  let read = 0
  let total = 0
  let fault: Error | undefined
  const unzip = new Unzip(file => {
    if (fault !== undefined || !wanted(file.name)) return
    const pieces: Uint8Array[] = []
    parts.set(file.name, pieces)
    file.ondata = (broken, piece) => {
      if (broken !== null) fault ??= damaged(broken)
      total += piece?.byteLength ?? 0
      if (total > largest || (total > trap.from && total > trap.times * read)) fault ??= tooLarge()
      else if (fault === undefined) pieces.push(piece)
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    while (read < content.byteLength && fault === undefined) {
      const piece = content.subarray(read, read + bite)
      read += piece.byteLength
      unzip.push(piece, read === content.byteLength)
    }
  } catch (cause) {
    fault ??= damaged(cause)
  }
  if (fault !== undefined) throw fault
  if (parts.size === 0 && !startsLikeAZip(content)) throw damaged(undefined)
  return new Map([...parts].map(([name, pieces]) => [name, joined(pieces)]))
}

const startsLikeAZip = (content: Uint8Array): boolean => content[0] === 0x50 && content[1] === 0x4b

const tooLarge = () =>
  new WordFileRefused(
    name => worded`${name} unpacks to far more than a document can have, so it was not opened. Save it again in Word.`,
  )

const damaged = (cause: unknown) =>
  new WordFileRefused(
    name => worded`${name} could not be opened as a Word document. It may be damaged or protected by a password.`,
    { cause },
  )

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.byteLength, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.byteLength
  }
  return whole
}
