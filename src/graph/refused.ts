import { GraphError } from '@microsoft/microsoft-graph-client'
import { FilingFault, type Worded, worded } from '../app/filingFault.ts'

/** The status Graph answered with, undefined where it did not answer. */
export function statusOf(cause: unknown): number | undefined {
  return cause instanceof GraphError && cause.statusCode > 0 ? cause.statusCode : undefined
}

/** What each refusal means to a clerk; the rest of a sentence that begins with the paper's name. */
const meanings: Readonly<Record<number, Worded>> = {
  400: worded`SharePoint did not accept it`,
  401: worded`Microsoft 365 did not accept the bot’s sign-in; ask IT to check its secret or certificate`,
  403: worded`the bot has not been given write access to the site; ask IT to grant it`,
  404: worded`the site or library is no longer there`,
  413: worded`it is too large for the library`,
  423: worded`the file is open or checked out by somebody`,
  429: worded`SharePoint is too busy and asked for a longer wait`,
  503: worded`SharePoint is too busy and asked for a longer wait`,
  507: worded`the library is full`,
}

/** The fault to give a clerk. Graph's own words stay in the cause: they may name people and addresses. */
export function filingFault(what: Worded, cause: unknown): FilingFault {
  if (cause instanceof FilingFault) return cause
  const status = statusOf(cause)
  const why = status === undefined ? unanswered(cause) : (meanings[status] ?? worded`SharePoint answered ${status}`)
  return new FilingFault(worded`${what}: ${why}.`, { cause })
}

function unanswered(cause: unknown): Worded {
  const name = cause instanceof GraphError ? cause.code : cause instanceof Error ? cause.name : undefined
  return /Auth|ServerError|Interaction|ManagedIdentity/.test(name ?? '')
    ? worded`signing in to Microsoft 365 did not succeed`
    : worded`SharePoint could not be reached`
}
