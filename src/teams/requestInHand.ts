import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import type { Log } from '../app/ports.ts'

const requests = new AsyncLocalStorage<string>()

/** Does something for a request that came in: all that is logged meanwhile, and afterwards on its account, bears one id, which says nothing of the request. */
export const inHand = <T>(work: () => T): T => requests.run(randomUUID().slice(0, 13), work)

/** A log that adds the id of the request in hand, where there is one, as `request`. */
export function withRequest(log: Log): Log {
  const facts = (given: Readonly<Record<string, unknown>>) => {
    const request = requests.getStore()
    return request === undefined ? given : { request, ...given }
  }
  return {
    info: (given, message) => log.info(facts(given), message),
    warn: (given, message) => log.warn(facts(given), message),
    error: (given, message) => log.error(facts(given), message),
  }
}
