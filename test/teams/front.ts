import { once } from 'node:events'
import { type Server, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Mortal } from './mortal.ts'

/** How long an instance is waited for before the request goes to the next, in milliseconds: it may carry it through all the same, once it wakes. */
const patience = 4_000

/** What stands before several instances: each request goes to the next of them that answers, as a load balancer's does. */
export class Front {
  readonly #bots: readonly Mortal[]
  readonly #server: Server
  #turn = 0

  constructor(bots: readonly Mortal[]) {
    this.#bots = bots
    this.#server = createServer((request, response) => {
      void (async () => {
        const body = Buffer.concat(await request.toArray())
        const first = this.#turn++
        for (let attempt = 0; attempt < this.#bots.length; attempt++) {
          const bot = this.#bots[(first + attempt) % this.#bots.length]
          const answer = await fetch(bot?.messages ?? '', {
            method: 'POST',
            headers: { 'content-type': 'application/json', authorization: request.headers.authorization ?? '' },
            body,
            signal: AbortSignal.timeout(patience),
          }).catch(() => undefined)
          if (answer === undefined) continue
          response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' })
          return response.end(Buffer.from(await answer.arrayBuffer()))
        }
        response.writeHead(502)
        return response.end()
      })()
    })
  }

  async opens(): Promise<string> {
    this.#server.listen(0, '127.0.0.1')
    await once(this.#server, 'listening')
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/api/messages`
  }

  closes(): void {
    this.#server.close()
  }
}
