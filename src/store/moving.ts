import { existsSync } from 'node:fs'
import { inWords, sqliteFileAt } from './databaseAddress.ts'
import type { Password } from './postgresServer.ts'
import { RecordFault, said } from './recordFault.ts'
import { inUse } from './sqliteFile.ts'
import {
  copyInto,
  firstDifference,
  isEmpty,
  openWhole,
  type RecordSize,
  sizeOf,
  type WholeRecord,
} from './wholeRecord.ts'

/**
 * Copies a record from one database into another that is empty, SQLite or PostgreSQL either way, and compares the two event by event before it is kept: there
 * is the whole record in the new place, or nothing. The old one is left as it is.
 * @param password stands for a password when signing in to PostgreSQL
 * @throws RecordFault with a sentence that says what to do
 */
export async function moveRecord(from: string, to: string, password?: Password): Promise<RecordSize> {
  if (inWords(from) === inWords(to)) throw new RecordFault('The record is there already: give two different databases.')
  const file = sqliteFileAt(from)
  if (file !== undefined && !existsSync(file)) throw new RecordFault(`There is no record in ${file}.`)
  for (const each of [file, sqliteFileAt(to)])
    if (each !== undefined && existsSync(each) && inUse(each))
      throw new RecordFault(`A bot, or another program, has ${each} open. Stop it first, and run this again.`)
  const source = await openWhole(from, password)
  try {
    if (await isEmpty(source)) throw new RecordFault(`There is nothing in the record in ${source.where}.`)
    const target = await openWhole(to, password)
    try {
      if (!(await isEmpty(target)))
        throw new RecordFault(
          `There is a record in ${target.where} already. Name an empty database: nothing is ever overwritten.`,
        )
      await target.db.transaction().execute(transaction => copiedAndCompared(source, { ...target, db: transaction }))
      return await sizeOf(target)
    } finally {
      await target.db.destroy()
    }
  } catch (cause) {
    throw cause instanceof RecordFault
      ? cause
      : new RecordFault(`The record could not be moved: ${said(cause)}. Nothing of it was kept in the new place.`, {
          cause,
        })
  } finally {
    await source.db.destroy()
  }
}

/** Copies, and throws unless both are the same afterwards. */
export async function copiedAndCompared(from: WholeRecord, to: WholeRecord): Promise<void> {
  await copyInto(from, to)
  const difference = await firstDifference(from, to)
  if (difference !== undefined)
    throw new RecordFault(
      `The copy is not the same as the record: ${difference} differs. Was something recorded meanwhile? Stop the bot, and run this again. Nothing was kept in the new place.`,
    )
}
