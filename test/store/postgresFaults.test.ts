import { describe, expect, it } from 'vitest'
import { postgresFault } from '../../src/store/postgresFaults.ts'
import { RecordFault } from '../../src/store/recordFault.ts'

const thrown = (message: string, code?: string) => Object.assign(new Error(message), code === undefined ? {} : { code })

describe('a fault of PostgreSQL', () => {
  it.each([
    ['a server that is ended', thrown('terminating connection due to administrator command', '57P01')],
    ['a server that is starting', thrown('the database system is starting up', '57P03')],
    ['a server that nobody listens at', thrown('connect ECONNREFUSED 10.0.0.4:5432', 'ECONNREFUSED')],
    ['a name with several addresses, none of which answers', new AggregateError([thrown('no', 'ECONNREFUSED')])],
    ['a connection that was cut', thrown('Connection terminated unexpectedly')],
    ['a server that takes its time', thrown('timeout exceeded when trying to connect')],
    ['too many connections', thrown('sorry, too many clients already', '53300')],
  ])('may be over in a moment: %s', (_, cause) => expect(postgresFault('It failed', cause).passing).toBe(true))

  it.each([
    ['a full disk', thrown('could not extend file', '53100'), /the disk of the database server is full\. Make room/],
    ['a damaged page', thrown('invalid page in block 4', 'XX001'), /the database is damaged\. Restore it/],
    [
      'a table that is not there',
      thrown('relation "events" does not exist', '42P01'),
      /relation "events" does not exist/,
    ],
  ])('does not pass by itself, and is said with what to do: %s', (_, cause, says) => {
    const fault = postgresFault('The record could not be written', cause)
    expect([fault.passing, fault.cause]).toEqual([false, cause])
    expect(fault.message).toMatch(says)
  })

  it('names no machine where the server cannot be reached, and is not put into words twice', () => {
    const fault = postgresFault(
      'The record could not be read',
      thrown('connect ECONNREFUSED 10.0.0.4:5432', 'ECONNREFUSED'),
    )
    expect(fault.message).toBe(
      'The record could not be read: the database server cannot be reached (ECONNREFUSED). It is asked again.',
    )
    expect(postgresFault('again', fault)).toBe(fault)
    expect(fault).toBeInstanceOf(RecordFault)
  })
})
