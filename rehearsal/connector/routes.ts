import type { IncomingMessage } from 'node:http'
import { readJson } from './plainJson.ts'

/** A request the connector was sent, read. */
export interface Asked {
  readonly method: string
  /** The parts of the path, each decoded. */
  readonly path: readonly string[]
  readonly query: URLSearchParams
  readonly body: unknown
  readonly bytes: number
}

/** What the connector answers. A `Uint8Array` goes out as it is, everything else as JSON. */
export interface Reply {
  readonly status: number
  readonly body: unknown
  readonly retryAfter?: number
}

export const ok = (body: unknown, status = 200): Reply => ({ status, body })

/** A refusal in the shape the Bot Connector gives it. */
export const refusedWith = (status: number, code: string, message: string): Reply => ({
  status,
  body: { error: { code, message } },
})

/** Reads a request to its end. */
export async function readRequest(request: IncomingMessage): Promise<Asked> {
  const parts: Buffer[] = []
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part)
  const content = Buffer.concat(parts)
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  return {
    method: request.method ?? 'GET',
    path: url.pathname
      .split('/')
      .filter(part => part !== '')
      .map(decodeURIComponent),
    query: url.searchParams,
    body: readJson(content.toString('utf8')),
    bytes: content.length,
  }
}
