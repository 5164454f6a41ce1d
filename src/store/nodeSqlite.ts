import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  SqliteAdapter,
  SqliteDialect,
  type SqliteDatabase,
  SqliteDriver,
  type SqliteStatement,
} from 'kysely'

/** Statements prepared once and kept, by their text; the record asks a fixed set of questions, so it stays small. */
export function preparedOnce(database: DatabaseSync): (text: string) => StatementSync {
  const prepared = new Map<string, StatementSync>()
  return text => {
    const known = prepared.get(text)
    if (known !== undefined) return known
    const statement = database.prepare(text)
    prepared.set(text, statement)
    return statement
  }
}

/** Kysely over the SQLite that Node brings: Kysely's own dialect expects `better-sqlite3`, which differs in small ways. */
export class NodeSqliteDialect extends SqliteDialect {
  readonly #database: SqliteDatabase

  constructor(database: DatabaseSync) {
    const shaped = shapedForKysely(database)
    super({ database: shaped })
    this.#database = shaped
  }

  override createDriver(): Driver {
    return new ImmediateDriver({ database: this.#database })
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalSchema()
  }
}

/** Takes the write lock when a transaction begins, so that two processes wait for each other instead of failing half-way. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }
}

/** SQLite makes tables inside a transaction perfectly well: a process killed at its first start leaves all of them or none. */
class TransactionalSchema extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

function shapedForKysely(database: DatabaseSync): SqliteDatabase {
  const prepare = preparedOnce(database)
  return {
    close: () => database.close(),
    prepare: (text): SqliteStatement => {
      const statement = prepare(text)
      const bound = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[]
      return {
        reader: statement.columns().length > 0,
        all: parameters => statement.all(...bound(parameters)),
        run: parameters => statement.run(...bound(parameters)),
        iterate: parameters => statement.iterate(...bound(parameters)),
      }
    },
  }
}
