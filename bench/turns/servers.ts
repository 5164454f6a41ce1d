import { type Beside, startBeside } from './beside.ts'
import type { Board, Place } from './boards.ts'
import { type Connector, connectorForBench } from './connector.ts'
import { type Issuer, issuerOfTokens } from './issuer.ts'
import { type Asked, Caller } from './load.ts'

/** Those the product is measured against, each in a process of its own. */
export const peers = {
  'node:http': 'nodeHttp.ts',
  'node:http, kept': 'nodeHttpKeeping.ts',
  restify: 'restify.ts',
  'botbuilder echo': 'botbuilder.ts',
  'teams-ai echo': 'teamsAi.ts',
} as const

export type Peer = keyof typeof peers

/** The one that has to be beaten: Bot Framework's own echo, which checks tokens and keeps nothing. */
export const theBareEcho = 'botbuilder echo' satisfies Peer

/** A server under load, and how it is asked. */
export interface Served extends Beside {
  readonly caller: Caller
}

const ahead = ['./outboundToken.ts', './asked.ts']

/** Everything a bench of turns needs around the bots. */
export interface Surroundings {
  readonly issuer: Issuer
  readonly connector: Connector
  /** Signs every activity that the connector's address stands in. */
  readonly bearer: string
  close(): Promise<void>
}

/** Starts an issuer of tokens and a connector on the loopback. */
export async function surroundings(): Promise<Surroundings> {
  const issuer = await issuerOfTokens(),
    connector = await connectorForBench()
  return {
    issuer,
    connector,
    bearer: issuer.bearer(connector.serviceUrl),
    async close() {
      await Promise.all([issuer.close(), connector.close()])
    },
  }
}

const served = (beside: Beside): Served => ({
  ...beside,
  caller: new Caller(beside.port),
})

/** Starts one of the peers. */
export const startPeer = async (name: Peer, { issuer }: Surroundings): Promise<Served> =>
  served(await startBeside(`bench/turns/peers/${peers[name]}`, issuer.settings, { ahead }))

/** Starts the product as `npm start` does, on the record of a place. */
export const startProduct = async ({ settings }: Place, { issuer }: Surroundings): Promise<Served> =>
  served(await startBeside('src/main.ts', { ...issuer.settings, ...settings }, { path: '/ready', ahead }))

/** What peers are asked: an echo knows no button, and answers every message. */
export const echoOf = ({ issuer, bearer, connector }: Surroundings, board: Board, kind: 'press' | 'message'): Asked => {
  const rest =
    kind === 'press'
      ? {
          type: 'invoke',
          name: 'adaptiveCard/action',
          value: { action: { verb: 'attend', data: { meeting: board.meeting } } },
        }
      : { type: 'message', text: 'The figures will be sent round after lunch.', textFormat: 'plain' }
  return {
    bearer,
    activity: board.activity(2, rest, issuer, connector.serviceUrl),
    isRight: (status, body) => status === 200 && (kind === 'message' || body.includes('"statusCode":200')),
  }
}
