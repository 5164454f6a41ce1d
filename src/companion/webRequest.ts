import type { IncomingMessage, ServerResponse } from 'node:http'
import { aboutCompanion } from '../cards/companionSaid.ts'
import { inWords } from '../cards/say.ts'
import type { NoAnswer } from './answers.ts'
import type { FileServed } from './pageFiles.ts'
import { everyAnswer } from './pagePolicy.ts'

/** Why a request is not answered as asked: the status and the sentence for the person. */
export class NotAnswered extends Error {
  override readonly name = 'NotAnswered'
  readonly status: number
  readonly no: NoAnswer

  constructor(status: number, sentence: string, more: Omit<NoAnswer, 'sentence'> = {}) {
    super(`not answered, ${status}`)
    this.status = status
    this.no = { sentence: inWords(sentence), ...more }
  }
}

/** The most bytes read of a request: an agenda pasted, or all a clerk writes at once, with room to spare. */
const largest = 400_000

/**
 * The JSON object a request bears.
 * @throws NotAnswered where it is too large, or none
 */
export async function bodyOf(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  if (Number(request.headers['content-length'] ?? 0) > largest) throw new NotAnswered(413, aboutCompanion.tooLarge())
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length
    if (length > largest) throw new NotAnswered(413, aboutCompanion.tooLarge())
    pieces.push(piece)
  }
  const isJson = /^application\/json\b/i.test(request.headers['content-type'] ?? '')
  const read = isJson ? parsed(Buffer.concat(pieces).toString('utf8')) : undefined
  if (typeof read !== 'object' || read === null || Array.isArray(read))
    throw new NotAnswered(400, aboutCompanion.notUnderstood())
  return read as Readonly<Record<string, unknown>>
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined
    throw fault
  }
}

/** A string of what was sent, no longer than given; nothing where it is none. */
export function wordIn(of: Readonly<Record<string, unknown>>, name: string, most: number): string | undefined {
  const value = of[name]
  return typeof value === 'string' && value.length <= most ? value : undefined
}

/** An object of what was sent; nothing where it is none. */
export function recordIn(
  of: Readonly<Record<string, unknown>>,
  name: string,
): Readonly<Record<string, unknown>> | undefined {
  const value = of[name]
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined
}

/** Answers with JSON that nothing on the way keeps. */
export function sendJson(response: ServerResponse, status: number, answer: unknown): void {
  const body = JSON.stringify(answer)
  response.writeHead(status, {
    ...everyAnswer,
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    // The rest of what is too large is not waited for.
    ...(status === 413 ? { connection: 'close' } : {}),
  })
  response.end(body)
}

/** Answers with the page itself, under the rules it runs by. */
export function sendPage(response: ServerResponse, shell: string, rules: string): void {
  response.writeHead(200, {
    ...everyAnswer,
    // Teams' own pages may hold what they frame to this; who may frame it is the policy's to say.
    'cross-origin-resource-policy': 'cross-origin',
    'content-type': 'text/html; charset=utf-8',
    'content-length': Buffer.byteLength(shell),
    'content-security-policy': rules,
    'cache-control': 'no-cache',
  })
  response.end(shell)
}

/** Answers with a file of the page: kept for ever under the mark of this version, and under that of another not at all. */
export function sendFile(response: ServerResponse, file: FileServed, asMarked: boolean): void {
  const { type, encoding, content } = file
  response.writeHead(200, {
    ...everyAnswer,
    'content-type': type,
    'content-length': content.length,
    ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
    vary: 'accept-encoding',
    'cache-control': asMarked ? 'public, max-age=31536000, immutable' : 'no-store',
  })
  response.end(content)
}
