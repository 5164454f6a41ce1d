import type { Settings } from '../../src/settings.ts'
import { looked, type Found } from './found.ts'

/** Tokens are refused by clocks that are further apart than this, in milliseconds (Entra and Bot Framework allow five minutes). */
const FURTHEST = 240_000

/** Compares this machine's clock with Microsoft's, by the `Date` of an answer to nobody in particular. */
export const lookAtClock = ({ graphBaseUrl, identity }: Settings): Promise<Found> =>
  looked(
    'The clock',
    async () => {
      if (identity === undefined && graphBaseUrl === 'https://graph.microsoft.com/v1.0')
        return 'not compared without an identity'
      const from = Date.now()
      const answer = await fetch(graphBaseUrl, { method: 'HEAD', redirect: 'manual' })
      const theirs = Date.parse(answer.headers.get('date') ?? '')
      if (Number.isNaN(theirs)) return 'not compared: the answer had no date'
      const apart = theirs - (from + Date.now()) / 2
      if (Math.abs(apart) > FURTHEST)
        throw new Error(`It is ${Math.round(Math.abs(apart) / 1000)} seconds ${apart > 0 ? 'slow' : 'fast'}`)
      return undefined
    },
    'Set it by a time server (NTP): tokens are refused by clocks that are five minutes apart. Where nothing answered, let this machine reach it over https.',
  )
