import { crc32, deflateSync } from 'node:zlib'

/** A picture of so many points, a byte each, 0 for black and 255 for white. */
interface Grey {
  readonly width: number
  readonly height: number
  readonly points: Uint8Array
}

/** Reads a portable greymap of 255 greys, as poppler writes it. */
export function readGreymap(content: Uint8Array): Grey {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(Buffer.from(content.subarray(0, 60)).toString('latin1'))
  if (head === null) throw new Error('This is no portable greymap of 255 greys.')
  return { width: Number(head[1]), height: Number(head[2]), points: content.subarray(head[0].length) }
}

const chunk = (name: string, data: Uint8Array): Buffer => {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const length = Buffer.alloc(4),
    check = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}

/** Writes a picture as PNG of sixteen greys, two points to a byte: enough for print, and a third of the size (PNG specification, 11.2.2). */
export function pngOfSixteenGreys({ width, height, points }: Grey): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([4, 0, 0, 0, 0], 8)
  const perLine = 1 + Math.ceil(width / 2),
    lines = Buffer.alloc(perLine * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const grey = Math.round((points[y * width + x] ?? 255) / 17),
        at = y * perLine + 1 + (x >> 1)
      lines[at] = (lines[at] ?? 0) | (x % 2 === 0 ? grey << 4 : grey)
    }
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ])
}
