import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { sharedTables } from './instances.ts'
import { RecordFault, said } from './recordFault.ts'
import { sendsTable } from './sharedSends.ts'
import type { Tables } from './tables.ts'

/** The steps that make the tables, in the order of their names. A step that has been released is never changed: add another. */
const steps = (findable: Migration, briefs: Migration): Readonly<Record<string, Migration>> => ({
  '0001 the record': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('events')
        .addColumn('meeting', 'text', column => column.notNull())
        .addColumn('number', 'integer', column => column.notNull())
        .addColumn('event', 'text', column => column.notNull())
        .addColumn('request', 'text')
        .addPrimaryKeyConstraint('events_key', ['meeting', 'number'])
        .execute()
      await db.schema
        .createTable('streams')
        .addColumn('meeting', 'text', column => column.primaryKey())
        .addColumn('place', 'integer', column => column.notNull())
        .execute()
      await db.schema.createIndex('streams_place').on('streams').column('place').execute()
      await db.schema
        .createTable('answered')
        .addColumn('request', 'text', column => column.primaryKey())
        .addColumn('answer', 'text', column => column.notNull())
        .execute()
      await db.schema
        .createTable('shelves')
        .addColumn('shelf', 'text', column => column.notNull())
        .addColumn('key', 'text', column => column.notNull())
        .addColumn('value', 'text', column => column.notNull())
        .addPrimaryKeyConstraint('shelves_key', ['shelf', 'key'])
        .execute()
    },
  },
  '0002 what can be found': findable,
  '0003 meetings in brief': briefs,
  '0004 several instances': sharedTables,
  '0005 sends of several instances': sendsTable,
})

/**
 * Makes or completes the tables; two instances may do so at once.
 * @param where the database in words fit for a log (never with a password)
 * @param findable makes the tables of what can be found, which each kind of database has its own of
 * @param briefs makes the tables of meetings in brief
 * @throws RecordFault where a newer version has made the database, or a step fails
 */
export async function bringUpToDate(
  db: Kysely<Tables>,
  where: string,
  findable: Migration,
  briefs: Migration,
): Promise<void> {
  const known = steps(findable, briefs)
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve({ ...known }) } })
  const unknownStep = (await stepsTaken(db)).find(step => !(step in known))
  if (unknownStep !== undefined) {
    throw new RecordFault(
      `The record in ${where} was made by a newer version of Partnership Clerk (it has the step “${unknownStep}”, ` +
        'which this version does not know). Run that version or a later one; this one has changed nothing.',
    )
  }
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined)
    throw new RecordFault(`The tables of the record in ${where} could not be made: ${said(error)}.`, { cause: error })
}

/** The steps a database has been through, none where it is new. */
async function stepsTaken(db: Kysely<Tables>): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some(table => table.name === 'kysely_migration')) return []
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db)
  return rows.map(row => row.name)
}
