import { RecordFault, said } from './recordFault.ts'

/** SQLITE_BUSY. */
const heldByAnother = 5

/** SQLite's result codes that somebody can do something about, by number (sqlite.org/rescode.html), and what to do. */
const known: Readonly<Record<number, string>> = {
  5: 'another program holds the file locked. End that program (a second bot, a copy being made, a database tool)',
  8: 'the file may only be read. Let this program write to it',
  10: 'the disk did not read or write it. Look at the disk',
  11: 'the file is damaged. Keep it, and put the last copy in its place, as docs/deploy.md says under Copies',
  13: 'the disk is full. Make room on it',
  14: 'the file or its folder cannot be opened. See that the folder is there, and that this program may write in it',
  26: 'file is not a database. Keep it, and put the last copy in its place, as docs/deploy.md says under Copies',
}

/** The result code of a fault of SQLite, without what makes it particular; undefined where it is of another kind. */
export function resultCode(cause: unknown): number | undefined {
  const code = cause instanceof Error && 'errcode' in cause ? cause.errcode : undefined
  return typeof code === 'number' ? code & 0xff : undefined
}

/** Why SQLite did not do something, for the end of a sentence: what it means and what to do, else in its own words. */
export const sqliteSaid = (cause: unknown): string => known[resultCode(cause) ?? -1] ?? said(cause)

/** What the operator is told where a commit fails; a commit is kept whole or not at all. */
export const notWritten = (cause: unknown): RecordFault =>
  cause instanceof RecordFault
    ? cause
    : new RecordFault(`The record could not be written: ${sqliteSaid(cause)}. Nothing of it was kept.`, {
        cause,
        passing: resultCode(cause) === heldByAnother,
      })

/** What the operator is told where the record could not be read. */
export const notRead = (cause: unknown): RecordFault =>
  new RecordFault(`The record could not be read: ${sqliteSaid(cause)}.`, {
    cause,
    passing: resultCode(cause) === heldByAnother,
  })
