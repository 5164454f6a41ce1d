import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { isPlain, plainAt, readJson, textAt, type Plain } from '../../rehearsal/connector/plainJson.ts'

/** What a stub bot answers an activity with; nothing is a plain 200. */
export type Answers = (activity: Plain, bot: StubBot) => Promise<StubAnswer | undefined> | StubAnswer | undefined
export interface StubAnswer {
  readonly status?: number
  readonly body?: unknown
}

/** A bot of a few lines, to try the rehearsal room on. */
export interface StubBot {
  readonly url: string
  readonly heard: readonly Plain[]
  /** Calls the connector as a bot does. */
  calls(
    method: string,
    path: string,
    body?: unknown,
  ): Promise<{ status: number; body: unknown; retryAfter: string | null }>
  /** Posts a card where the activity came from, and gives the message's id. */
  posts(activity: Plain, card: Plain): Promise<string>
  updates(activity: Plain, id: string, card: Plain): Promise<void>
  close(): Promise<void>
}

export const asMessage = (card: Plain) => ({
  type: 'message',
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
})
export const card = (body: readonly Plain[], rest: Plain = {}): Plain => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body,
  ...rest,
})
export const words = (text: string): Plain => ({ type: 'TextBlock', text, wrap: true })
/** The answer that shows one person a card. */
export const answersCard = (shown: Plain): StubAnswer => ({
  body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: shown },
})

/** Starts a stub bot on a free port. */
export async function startStubBot(answers: Answers): Promise<StubBot> {
  const heard: Plain[] = []
  let serviceUrl = ''
  const conversation = (activity: Plain) => encodeURIComponent(textAt(plainAt(activity, 'conversation'), 'id') ?? '')
  const server = createServer((request, response) => {
    void (async () => {
      const parts: Buffer[] = []
      for await (const part of request as AsyncIterable<Buffer>) parts.push(part)
      const activity = readJson(Buffer.concat(parts).toString())
      if (!isPlain(activity)) return response.writeHead(400).end()
      heard.push(activity)
      serviceUrl = textAt(activity, 'serviceUrl') ?? serviceUrl
      const answer = await answers(activity, bot)
      return response
        .writeHead(answer?.status ?? 200, { 'content-type': 'application/json' })
        .end(answer?.body === undefined ? '' : JSON.stringify(answer.body))
    })()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const bot: StubBot = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`,
    heard,
    async calls(method, path, body) {
      const response = await fetch(`${serviceUrl}${path}`, {
        method,
        headers: { 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      return {
        status: response.status,
        body: readJson(await response.text()),
        retryAfter: response.headers.get('retry-after'),
      }
    },
    async posts(activity, shown) {
      const { body } = await bot.calls(
        'POST',
        `v3/conversations/${conversation(activity)}/activities`,
        asMessage(shown),
      )
      return textAt(body, 'id') ?? ''
    },
    async updates(activity, id, shown) {
      await bot.calls('PUT', `v3/conversations/${conversation(activity)}/activities/${id}`, asMessage(shown))
    },
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  return bot
}
