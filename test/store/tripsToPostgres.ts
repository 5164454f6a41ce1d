import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A way to a PostgreSQL server on which it is counted how often somebody asks and waits. */
export interface CountedWay {
  /** The address of the database, by this way. */
  readonly address: string
  /** How many have set out since trips were last asked for. */
  underWay(): number
  /** What was said on each trip since this was last asked, in the order in which they set out. */
  trips(): readonly string[]
  /** From the next trip on which this is said, the answer is lost, and its connection with it. */
  losesTheAnswerTo(said: string): void
  close(): Promise<void>
}

/** Whatever is sent on a connection before its answer comes is one trip, however many questions that is. */
export async function countedWayTo(database: string): Promise<CountedWay> {
  const there = new URL(database),
    sockets = new Set<Socket>()
  let trips: string[] = [],
    lost: string | undefined
  const server = createServer(here => {
    const beyond = connect(Number(there.port || 5432), there.hostname)
    let trip: number | undefined,
      isLost = false
    here.on('data', said => {
      trip ??= trips.push('') - 1
      trips[trip] += said.toString('latin1')
      if (lost !== undefined && trips[trip]?.includes(lost) === true) {
        isLost = true
        lost = undefined
      }
      beyond.write(said)
    })
    beyond.on('data', answer => {
      trip = undefined
      if (isLost) here.destroy()
      else here.write(answer)
    })
    for (const [one, other] of [
      [here, beyond],
      [beyond, here],
    ] as const) {
      sockets.add(one.setNoDelay(true))
      one.on('error', () => undefined).on('close', () => other.destroy())
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = new URL(database)
  address.hostname = '127.0.0.1'
  address.port = String((server.address() as AddressInfo).port)
  return {
    address: address.href,
    underWay: () => trips.length,
    trips() {
      const made = trips
      trips = []
      return made
    },
    losesTheAnswerTo(said) {
      lost = said
    },
    async close() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
