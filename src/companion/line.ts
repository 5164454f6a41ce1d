import type { IncomingMessage, ServerResponse } from 'node:http'
import { constants, createGzip } from 'node:zlib'
import { everyAnswer } from './pagePolicy.ts'

/** A line of events to one page. */
export interface Line {
  write(words: string): void
  /** The bytes that wait to be read at the other end. */
  readonly waiting: number
  /** Says once when the other end is gone. */
  onClose(gone: () => void): void
  end(): void
}

/** Opens a line of events, packed where the browser unpacks: the minutes of a long meeting are a tenth of what they say over and over. */
export function lineTo(request: IncomingMessage, response: ServerResponse): Line {
  const packs = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  response.writeHead(200, {
    ...everyAnswer,
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
    vary: 'accept-encoding',
    ...(packs ? { 'content-encoding': 'gzip' } : {}),
  })
  const onClose = (gone: () => void) => void response.on('close', gone)
  if (!packs)
    return {
      write: words => void response.write(words),
      get waiting() {
        return response.writableLength
      },
      onClose,
      end: () => void response.end(),
    }
  // Whatever is written goes out at once, and not when there is enough to pack.
  const packed = createGzip({ level: 5, flush: constants.Z_SYNC_FLUSH })
  packed.pipe(response)
  response.on('close', () => packed.destroy())
  return {
    write: words => void packed.write(words),
    get waiting() {
      return packed.writableLength + response.writableLength
    },
    onClose,
    end: () => void packed.end(),
  }
}
