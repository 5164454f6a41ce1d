// @ts-check

/** The server could not be reached, or broke down: what was asked may be asked again. */
export class OutOfReach extends Error {}

/** The server does not know who asks: the token has run out, or was refused. */
export class SignedOut extends Error {}

/** The server said no, with a sentence for the person. */
export class Refused extends Error {
  /** @param {number} status @param {string} sentence */
  constructor(status, sentence) {
    super(sentence)
    this.status = status
  }
}

/** Gives a token for each request. @type {() => Promise<string>} */
let token = () => Promise.reject(new SignedOut())

/** Says how whoever reads the page is known. @param {() => Promise<string>} way */
export function signedInBy(way) {
  token = way
}

/** How far this machine's clock is behind the server's, in ms. */
let behind = 0
/** Now, by the server's clock, in ms since 1970. */
export const now = () => Date.now() + behind

/** @param {Response} response */
function setClock(response) {
  const date = Date.parse(response.headers.get('date') ?? '')
  if (!Number.isNaN(date) && Math.abs(date - Date.now()) > 2_000) behind = date - Date.now()
}

/**
 * Asks the server, as whoever reads the page. Where the token has run out, another is got, once.
 * @param {string} path below `/companion/api/`
 * @param {Omit<RequestInit, 'headers'> & { headers?: Record<string, string> }} [how]
 * @returns {Promise<Response>} one that is ok
 * @throws {OutOfReach | SignedOut | Refused}
 */
export async function ask(path, how = {}) {
  for (let tries = 0; tries < 2; tries += 1) {
    const headers = { ...how.headers, authorization: `Bearer ${await token()}` }
    const response = await fetch(`/companion/api/${path}`, { ...how, headers, cache: 'no-store' }).catch(fault => {
      throw how.signal?.aborted ? fault : new OutOfReach('', { cause: fault })
    })
    setClock(response)
    if (response.ok) return response
    if (response.status === 401) continue
    if (response.status >= 500 || response.status === 429) throw new OutOfReach()
    const said = await response.json().catch(() => ({}))
    throw new Refused(response.status, typeof said.sentence === 'string' ? said.sentence : '')
  }
  throw new SignedOut()
}

/** Asks for JSON. @param {string} path @param {unknown} [body] sent, where it is given @returns {Promise<any>} */
export async function askFor(path, body) {
  const how =
    body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  return (await ask(path, how)).json()
}
