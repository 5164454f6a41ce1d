import { Agent, request } from 'node:http'

/** One request to a bot, and whether what it answers is right. */
export interface Asked {
  readonly bearer: string
  readonly activity: object
  readonly isRight: (status: number, body: string) => boolean
  /** Called once it is answered. */
  readonly answered?: () => void
}

/** What a stretch of load came to. */
export interface Load {
  readonly turns: number
  readonly seconds: number
  /** How long each turn took, in milliseconds. */
  readonly took: readonly number[]
}

/** Keeps connections open to one server and asks things of it. */
export class Caller {
  readonly #port: number
  readonly #agent = new Agent({ keepAlive: true, maxSockets: Infinity })

  constructor(port: number) {
    this.#port = port
  }

  /** Asks one thing, and gives how long the answer took, in milliseconds. Rejects where the answer is wrong, or there is none. */
  ask(asked: Asked): Promise<number> {
    const { bearer, activity, isRight, answered } = asked
    const from = performance.now(),
      body = JSON.stringify(activity)
    return new Promise((resolve, reject) => {
      const asking = request(
        {
          host: '127.0.0.1',
          port: this.#port,
          path: '/api/messages',
          method: 'POST',
          agent: this.#agent,
          headers: {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(body),
            authorization: bearer,
          },
        },
        response => {
          let said = ''
          response
            .setEncoding('utf8')
            .on('data', (piece: string) => (said += piece))
            .once('error', reject)
            .once('end', () => {
              const took = performance.now() - from,
                { statusCode = 0 } = response
              answered?.()
              if (isRight(statusCode, said)) resolve(took)
              else reject(new Error(`A turn was answered with ${statusCode}: ${said.slice(0, 300)}`))
            })
        },
      )
      const closedMeanwhile = (fault: Error) => asking.reusedSocket && 'code' in fault && fault.code === 'ECONNRESET'
      asking
        // A connection that was kept may be closed at the moment it is used again: then it was not asked at all, and it is asked on another.
        .once('error', fault => (closedMeanwhile(fault) ? resolve(this.ask(asked)) : reject(fault)))
        .end(body)
    })
  }

  /** Asks so many things at once, each anew as soon as it is answered, for so long. */
  async keepAsking(next: () => Asked, atOnce: number, milliseconds: number): Promise<Load> {
    const from = performance.now(),
      took: number[] = []
    const each = async () => {
      while (performance.now() - from < milliseconds) took.push(await this.ask(next()))
    }
    await Promise.all(Array.from({ length: atOnce }, each))
    return { turns: took.length, seconds: (performance.now() - from) / 1_000, took }
  }

  close(): void {
    this.#agent.destroy()
  }
}
