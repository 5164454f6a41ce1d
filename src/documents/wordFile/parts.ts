import { strFromU8, strToU8, zipSync } from 'fflate'
import { worded } from '../../meeting/worded.ts'
import { WordFileRefused, unpacked } from './unpacked.ts'
import { type Document, parsed, serialised } from './xml.ts'

/** A Word document taken apart: its body, and all its other parts by name. */
export interface WordParts {
  readonly body: Document
  readonly parts: ReadonlyMap<string, Uint8Array>
}

/** Where the words of a Word document are. */
export const bodyPart = 'word/document.xml'

/** Takes a Word document apart. @throws WordFileRefused where it is none, or unpacks to too much */
export function partsOf(content: Uint8Array): WordParts {
  const parts = unpacked(content)
  const body = parts.get(bodyPart)
  if (body === undefined) throw new WordFileRefused(name => worded`${name} is not a Word document (.docx).`)
  return { body: xmlOf(body), parts }
}

/** A part of a document as XML. @throws WordFileRefused where it is damaged */
export function xmlOf(part: Uint8Array): Document {
  try {
    return parsed(strFromU8(part))
  } catch (cause) {
    throw new WordFileRefused(name => worded`${name} could not be read as a Word document. It may be damaged.`, {
      cause,
    })
  }
}

/** A document packed again, with some of its parts changed; all others as they were, byte for byte. */
export function packed({ parts }: WordParts, changed: ReadonlyMap<string, Document>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      [...parts].map(([name, part]) => {
        const xml = changed.get(name)
        return [name, xml === undefined ? part : strToU8(serialised(xml))]
      }),
    ),
    // The same document packs to the same bytes, whenever it is packed.
    { mtime: '1980-01-01T12:00:00Z' },
  )
}
