import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Where bots say things in Teams: every post and every redraw is taken, and counted. */
export interface Connector {
  readonly serviceUrl: string
  readonly sent: () => number
  close(): Promise<void>
}

/** A Bot Connector on the loopback that takes everything at once. */
export async function connectorForBench(): Promise<Connector> {
  let sent = 0
  const server = createServer((request, response) => {
    request.resume().once('end', () => {
      response.setHeader('content-type', 'application/json')
      if (request.method === 'GET') response.end('{"members":[]}')
      else response.writeHead(201).end(`{"id":"a${(sent += 1)}"}`)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    sent: () => sent,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
