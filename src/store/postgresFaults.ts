import { RecordFault, said } from './recordFault.ts'

/** What PostgreSQL says that somebody can do something about, by the SQLSTATE it gives (postgresql.org/docs/current/errcodes-appendix.html), and what to do. */
const known: Readonly<Record<string, string>> = {
  '53100': 'the disk of the database server is full. Make room on it',
  '53200': 'the database server has no memory left',
  '53300': 'the database server takes no more connections. See how many it allows, and who has them',
  '57P01': 'the database server was ended. It is asked again',
  '57P02': 'the database server broke down. It is asked again',
  '57P03': 'the database server is starting or ending. It is asked again',
  XX001: 'the database is damaged. Restore it, as docs/deploy.md says under Copies',
  XX002: 'an index of the database is damaged. Restore it, as docs/deploy.md says under Copies',
}

/** Faults of a connection, by what the machine calls them. */
const ofConnections = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN'])

const codeOf = (cause: unknown): string => {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  return typeof code === 'string' ? code : ''
}

/** Whether the server is only away: a connection that was cut (class 08, and what `pg` says of it in words alone), or a server that starts again. */
function isAway(cause: unknown): boolean {
  const code = codeOf(cause)
  if (cause instanceof AggregateError) return cause.errors.some(isAway)
  return (
    ofConnections.has(code) ||
    code.startsWith('08') ||
    code.startsWith('57P0') ||
    code === '53300' ||
    /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|timeout expired)/.test(
      said(cause),
    )
  )
}

/** What the operator is told where something could not be written or read. */
export function postgresFault(what: string, cause: unknown): RecordFault {
  if (cause instanceof RecordFault) return cause
  const passing = isAway(cause)
  const why =
    known[codeOf(cause)] ??
    (passing
      ? `the database server cannot be reached (${codeOf(cause) || said(cause)}). It is asked again`
      : said(cause))
  return new RecordFault(`${what}: ${why}.`, { cause, passing })
}
