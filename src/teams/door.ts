import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Activity, CloudAdapter, type TurnContext } from 'botbuilder'
import { AuthenticationError, type BotFrameworkAuthentication } from 'botframework-connector'
import { nameOf } from '../app/faultNamed.ts'
import type { Log } from '../app/ports/surroundings.ts'
import type { Telling } from '../app/telling.ts'
import { inWords, say } from '../cards/say.ts'
import { plain } from './requests.ts'
import { kindOfActivity } from './turnsTold.ts'

/** What stands behind the door. */
export interface DoorParts {
  readonly signIn: BotFrameworkAuthentication
  /** Tenants whose activities are accepted; empty where the bot runs for this machine alone. */
  readonly allowedTenants: readonly string[]
  /** With an identity, only Teams is answered. */
  readonly onlyTeams: boolean
  /** Answers what needs no turn of the SDK; nothing comes back for what does. */
  readonly atOnce: (activity: unknown) => Promise<AnsweredAtOnce | undefined>
  /** Says something in the language of whoever sent an activity. Never throws. */
  readonly inTheirLanguage: <T>(activity: unknown, says: () => T) => T
  /** Has its turn in the SDK, and answers by sending. */
  readonly turn: (context: TurnContext) => Promise<unknown>
  readonly log: Log
  readonly telling: Telling
}

/** The answer to an activity, as it goes back where that came from. */
export interface AnsweredAtOnce {
  readonly status: number
  readonly body?: unknown
}

/** Why a request is not taken in, for whoever sent it. */
interface NotTakenIn {
  readonly status: number
  readonly why: string
}

/** The largest activity read, in bytes. */
const largest = 1_000_000

/** Why an activity is not taken in at all, if it is not: what the token does not say is checked here. */
export function notTakenIn(
  activity: unknown,
  parts: Pick<DoorParts, 'allowedTenants' | 'onlyTeams'>,
): NotTakenIn | undefined {
  const a = plain(activity)
  if (typeof a['type'] !== 'string') return { status: 400, why: 'not an activity' }
  if (typeof a['serviceUrl'] !== 'string' || !/^https?:\/\//.test(a['serviceUrl']))
    return { status: 400, why: 'no service address' }
  if (typeof plain(a['conversation'])['id'] !== 'string') return { status: 400, why: 'no conversation' }
  if (typeof plain(a['from'])['id'] !== 'string') return { status: 400, why: 'no sender' }
  if (typeof plain(a['recipient'])['id'] !== 'string') return { status: 400, why: 'no recipient' }
  if (typeof a['channelId'] !== 'string') return { status: 400, why: 'no channel' }
  if (parts.onlyTeams && a['channelId'] !== 'msteams') return { status: 403, why: 'not from Teams' }
  if (parts.allowedTenants.length === 0) return undefined
  const tenant = plain(plain(a['channelData'])['tenant'])['id'] ?? plain(a['conversation'])['tenantId']
  return typeof tenant === 'string' && parts.allowedTenants.includes(tenant.toLowerCase())
    ? undefined
    : { status: 403, why: 'a tenant that is not allowed' }
}

/**
 * Answers what Teams posts. Every activity is looked at and its token checked before anything else is done with it; what the bot can answer at once needs
 * nothing further of the SDK (decision 30), everything else has its turn there.
 */
export function doorOf(parts: DoorParts): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const adapter = adapterFor(parts)
  const answer = async (activity: Activity, header: string): Promise<AnsweredAtOnce> => {
    const signedIn = await parts.signIn.authenticateRequest(activity, header)
    const answered = await parts.atOnce(activity)
    if (answered !== undefined) return answered
    await adapter.processActivityDirect(signedIn, activity, context => parts.turn(context).then(() => undefined))
    return { status: 200 }
  }
  const takenIn = async (read: Awaited<ReturnType<typeof readBody>>, header: string): Promise<AnsweredAtOnce> => {
    const no = 'why' in read ? read : notTakenIn(read.activity, parts)
    if (no !== undefined) return refused(parts, no)
    const { activity } = read as { readonly activity: Activity }
    try {
      return await answer(activity, header)
    } catch (fault) {
      if (fault instanceof AuthenticationError) return refused(parts, { status: 401, why: 'not signed in' })
      parts.telling.learnt({ outcome: 'broke down' })
      parts.log.error({ fault: nameOf(fault), activity: activity.type }, 'An activity could not be answered.')
      return activity.type === 'invoke'
        ? { status: 200, body: parts.inTheirLanguage(activity, () => brokenDown(activity.name)) }
        : { status: 500, body: { error: 'could not be answered' } }
    }
  }
  return async (request, response) => {
    const read = await readBody(request),
      activity = kindOfActivity('why' in read ? undefined : read.activity)
    send(response, await parts.telling.request({ activity }, () => takenIn(read, request.headers.authorization ?? '')))
  }
}

/** The SDK's own adapter, for the turns it has; it is told of a fault and passes it on. */
function adapterFor({ signIn, log }: DoorParts): CloudAdapter {
  const adapter = new CloudAdapter(signIn)
  adapter.onTurnError = async (context, fault) => {
    log.error({ fault: nameOf(fault), activity: context.activity.type }, 'A turn broke down.')
    throw new Error('A turn broke down.')
  }
  return adapter
}

function refused({ log, telling }: DoorParts, { status, why }: NotTakenIn): AnsweredAtOnce {
  telling.learnt({ outcome: 'turned away' })
  log.warn({ status, why }, 'An activity was not taken in.')
  return { status, body: { error: why } }
}

/** Reads what was posted: plain JSON, and not too much of it. */
function readBody(request: IncomingMessage): Promise<{ readonly activity: unknown } | NotTakenIn> {
  const { method, headers } = request
  if (method !== 'POST') return notRead(request, 405, 'activities are posted')
  if (!/^application\/json\b/i.test(headers['content-type'] ?? '') || headers['content-encoding'] !== undefined)
    return notRead(request, 400, 'not an activity')
  if (Number(headers['content-length'] ?? 0) > largest) return notRead(request, 413, 'too large')
  return new Promise(resolve => {
    const pieces: Buffer[] = []
    let bytes = 0
    request
      .on('data', (piece: Buffer) => {
        bytes += piece.length
        if (bytes <= largest) pieces.push(piece)
        else resolve({ status: 413, why: 'too large' })
      })
      .once('end', () => resolve(parsed(Buffer.concat(pieces).toString())))
      .once('error', () => resolve({ status: 400, why: 'not whole' }))
  })
}

/** Whatever still comes of it is let go by, so that the answer is heard. */
function notRead(request: IncomingMessage, status: number, why: string): Promise<NotTakenIn> {
  request.resume()
  return Promise.resolve({ status, why })
}

function parsed(text: string): { readonly activity: unknown } | NotTakenIn {
  try {
    return { activity: JSON.parse(text) }
  } catch (fault) {
    if (fault instanceof SyntaxError) return { status: 400, why: 'not an activity' }
    throw fault
  }
}

function send(response: ServerResponse, { status, body }: AnsweredAtOnce): void {
  response.statusCode = status
  if (body === undefined) {
    response.setHeader('content-length', 0)
    response.end()
    return
  }
  const text = JSON.stringify(body)
  response.setHeader('content-type', 'application/json')
  response.setHeader('content-length', Buffer.byteLength(text))
  response.end(text)
}

/** What somebody sees where the product itself broke down: that nothing was lost, and what to do. */
function brokenDown(name: string | undefined): unknown {
  const sentence = inWords(
    say`Something went wrong here and this may not have been recorded. Please try again in a moment.`,
  )
  return name === 'adaptiveCard/action'
    ? { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: sentence }
    : { task: { type: 'message', value: sentence } }
}
