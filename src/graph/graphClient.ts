import { Client, type Context } from '@microsoft/microsoft-graph-client'
import type { Clock } from '../app/ports/surroundings.ts'
import type { Token } from './signIn.ts'

/** Marks this product's traffic, as SharePoint asks of everybody it should not throttle first: `NONISV|company|application/version`. */
const USER_AGENT = 'NONISV|PartnershipClerk|PartnershipClerk/0.1'
/** How long one request may take, in milliseconds; a draft with its papers is far smaller than the 250 MB Graph allows. */
const LONGEST_REQUEST = 60_000
/** Waits between attempts in milliseconds, where the answer does not say how long. */
const WAITS = [1000, 2000, 4000, 8000]
/** A locked file is usually open in Word, and stays so: fewer attempts. */
const LOCKED_WAITS = [1000, 2000]
/** A service that asks for longer than this, in milliseconds, is not waited for: the filing is tried again later as a whole. */
const LONGEST_WAIT = 180_000

/** What a Graph client needs. */
export interface GraphAccess {
  /** `https://graph.microsoft.com/v1.0`, or another cloud's, or a test's on this machine. */
  readonly baseUrl: string
  /** Without it, and over plain http, nothing is sent that proves who asks. */
  readonly token: Token | undefined
  readonly clock: Clock
}

/**
 * A Graph client that tries again what is worth it: 429 and 503 when told to, 423, 500, 502, 504 and lost connections after a little while.
 * The client's own retries stop at 429, 503 and 504, and it sends its token to addresses it knows only.
 */
export function graphClient(access: GraphAccess): Client {
  const middleware = { execute: (context: Context) => send(access, context) }
  return Client.initWithMiddleware({ baseUrl: access.baseUrl, defaultVersion: '', middleware })
}

async function send({ baseUrl, token, clock }: GraphAccess, context: Context): Promise<void> {
  const address = new URL(typeof context.request === 'string' ? context.request : context.request.url)
  const headers = new Headers(context.options?.headers as Record<string, string> | undefined)
  headers.set('User-Agent', USER_AGENT)
  const mayProve = address.protocol === 'https:' && address.origin === new URL(baseUrl).origin

  for (let attempt = 0; ; attempt += 1) {
    if (mayProve && token !== undefined) headers.set('Authorization', `Bearer ${await token()}`)
    const answer = await attempted(address, {
      ...context.options,
      headers,
      signal: AbortSignal.timeout(LONGEST_REQUEST),
    } as RequestInit)
    const wait = waitBefore(attempt + 1, answer, clock)
    if (wait === undefined) {
      if (answer instanceof Error) throw answer
      context.response = answer
      return
    }
    // An answer that is not read keeps its connection from being used again.
    if (answer instanceof Response) await answer.body?.cancel()
    await clock.wait(wait)
  }
}

async function attempted(address: URL, request: RequestInit): Promise<Response | Error> {
  try {
    return await fetch(address, request)
  } catch (cause) {
    return cause instanceof Error ? cause : new Error('The connection was lost.', { cause })
  }
}

/** How long to wait before the next attempt, in milliseconds; nothing where there should be none. */
function waitBefore(attempt: number, answer: Response | Error, clock: Clock): number | undefined {
  if (answer instanceof Error) return WAITS[attempt - 1]
  if (answer.status === 423) return LOCKED_WAITS[attempt - 1]
  if (![429, 500, 502, 503, 504].includes(answer.status)) return undefined
  const ordinarily = WAITS[attempt - 1]
  const asked = retryAfter(answer.headers.get('Retry-After'), clock)
  if (ordinarily === undefined || asked === undefined) return ordinarily
  return asked <= LONGEST_WAIT ? asked : undefined
}

function retryAfter(header: string | null, clock: Clock): number | undefined {
  if (header === null) return undefined
  const milliseconds = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - clock.now().getTime()
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds)
}
