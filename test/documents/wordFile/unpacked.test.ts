import { Packer, Document, Paragraph } from 'docx'
import { strFromU8, strToU8, Zip, ZipDeflate, type ZipInputFile, zipSync } from 'fflate'
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { constants, deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readAgendaFile } from '../../../src/documents/agenda/file.ts'
import { WordFileRefused, unpacked } from '../../../src/documents/wordFile/unpacked.ts'

const sixteenMegabytes = 16 * 1024 * 1024

/** A zip whose one part unpacks to so many times sixteen megabytes of nothing, in about a thousandth of that. */
function bomb(times: number): Uint8Array {
  const nothing = deflateRawSync(new Uint8Array(sixteenMegabytes), { finishFlush: constants.Z_FULL_FLUSH })
  const packed = Buffer.concat([...Array<Buffer>(times).fill(nothing), deflateRawSync(new Uint8Array())])
  const pieces: Uint8Array[] = []
  const zip = new Zip((_, piece) => void pieces.push(piece))
  const part: ZipInputFile = { filename: 'word/document.xml', size: times * sixteenMegabytes, crc: 0, compression: 8 }
  zip.add(part)
  part.ondata?.(null, packed, true)
  zip.end()
  return Buffer.concat(pieces)
}

/** As programs pack that write as they go: the sizes stand behind the part. */
function streamed(text: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = []
  const zip = new Zip((_, piece) => void pieces.push(piece))
  const part = new ZipDeflate('word/document.xml')
  zip.add(part)
  part.push(text, true)
  zip.end()
  return Buffer.concat(pieces)
}

/** The same file, saying in both of its headers that the part is a thousand bytes long. */
function lying(zip: Uint8Array): Uint8Array {
  const told = Buffer.from(zip)
  const centre = told.lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1'))
  told.writeUInt32LE(1_000, centre + 24)
  return told
}

describe('a Word file', () => {
  it('that is a trap is refused as one', () => expect(() => unpacked(bomb(8))).toThrow(WordFileRefused))

  it('is unpacked part by part, those that are wanted', async () => {
    const file = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Lamps')] }] }))
    expect(strFromU8(unpacked(file).get('word/document.xml') ?? new Uint8Array())).toContain('Lamps')
    expect([...unpacked(file, name => name === 'word/styles.xml').keys()]).toEqual(['word/styles.xml'])
  })

  it('may be packed in any way a zip allows', () => {
    const text = strToU8('Lamps '.repeat(5_000))
    const stored = zipSync({ 'word/document.xml': text, 'word/empty.xml': new Uint8Array() }, { level: 0 })
    expect(unpacked(stored).get('word/document.xml')).toEqual(text)
    expect(unpacked(stored).get('word/empty.xml')).toEqual(new Uint8Array())
    expect(unpacked(zipSync({ 'word/document.xml': text })).get('word/document.xml')).toEqual(text)
    expect(unpacked(streamed(text)).get('word/document.xml')).toEqual(text)
  })

  it.each([
    ['as it says', (zip: Uint8Array) => zip],
    ['as it does not say', lying],
  ])('that unpacks to 2 GB, %s, is refused in a sentence, within 100 ms and 50 MB', async (_, made) => {
    const folder = await mkdtemp(join(tmpdir(), 'clerk-trap-'))
    const [ordinary, trap] = [join(folder, 'ordinary.docx'), join(folder, 'trap.docx')]
    const document = new Document({ sections: [{ children: [new Paragraph('1. Lamps')] }] })
    await writeFile(ordinary, await Packer.toBuffer(document))
    await writeFile(trap, made(bomb(128)))
    const script = join(import.meta.dirname, 'measureRefusal.ts')
    const { stdout } = await promisify(execFile)(process.execPath, [script, ordinary, trap])
    await rm(folder, { recursive: true })
    const measured = JSON.parse(stdout) as { sentence: string; milliseconds: number; megabytes: number }
    expect(measured.sentence).toMatch(/^agenda\.docx unpacks to far more than a document can have/)
    expect(measured.milliseconds).toBeLessThan(100)
    expect(measured.megabytes).toBeLessThan(50)
  })

  it.each([
    ['nothing at all', new Uint8Array()],
    ['no zip', strToU8('Agenda\n1. Lamps')],
    ['a zip cut short', zipSync({ 'word/document.xml': strToU8('Lamps '.repeat(50_000)) }).subarray(0, 200)],
  ])('that is %s is refused in a sentence', async (_, content) => {
    await expect(readAgendaFile('agenda.docx', content)).rejects.toThrow(/^agenda\.docx could not be opened/)
  })
})
