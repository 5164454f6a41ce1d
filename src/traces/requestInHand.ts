import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import type { Log } from '../app/ports/surroundings.ts'
import { type Cause, type Telling, toldToNobody } from '../app/telling.ts'

/** What is in hand: the request, by an id that says nothing of it, and the trace it is told in, where traces are sent. */
export interface InHand extends Cause {
  readonly trace?: string
}

const requests = new AsyncLocalStorage<InHand>()

/** An id for a request that came in. */
export const newRequest = (): string => randomUUID().slice(0, 13)

/** The request in hand, where there is one. */
export const inHand = (): InHand | undefined => requests.getStore()

/** Does something for a request: all that is logged meanwhile, and afterwards on its account, bears its id. */
export const takenInHand = <T>(request: InHand, work: () => T): T => requests.run(request, work)

/** Tells nobody of anything, and keeps in mind which request is in hand, for the log. */
export const toldInLogsAlone: Telling = {
  ...toldToNobody,
  request: (_facts, does) => takenInHand({ request: newRequest() }, does),
  inHand,
  onAccountOf: (causes, does) => {
    const last = causes.at(-1)
    return last === undefined ? does() : takenInHand(last, does)
  },
}

/** A log that adds the id of the request in hand as `request`, and of the trace it is told in as `trace`, where there are such. */
export function withRequest(log: Log): Log {
  const facts = (given: Readonly<Record<string, unknown>>) => {
    const { request, trace } = requests.getStore() ?? {}
    return request === undefined ? given : { request, ...(trace === undefined ? {} : { trace }), ...given }
  }
  return {
    info: (given, message) => log.info(facts(given), message),
    warn: (given, message) => log.warn(facts(given), message),
    error: (given, message) => log.error(facts(given), message),
  }
}
