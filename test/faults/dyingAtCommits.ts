import { DatabaseSync, type StatementSync } from 'node:sqlite'

// Loaded by a bot's process before its own program, so that it can be told to die at the two moments nobody outside can see: just before what was said
// is in the record, and just after, when nobody has been answered yet; and so that its disk can be full.

type Moment = 'before append' | 'after append'

let dies: Moment | undefined
const prepares = Reflect.get(DatabaseSync.prototype, 'prepare') as (text: string) => StatementSync
const opened = new Set<DatabaseSync>()
process.on('message', (words: unknown) => {
  if (words === 'before append' || words === 'after append') dies = words
  // SQLite stops at so many pages exactly as it does where the disk has no more.
  if (words === 'no more room')
    for (const database of opened) prepares.call(database, 'pragma max_page_count = 1').get()
  if (words === 'room again')
    for (const database of opened) prepares.call(database, 'pragma max_page_count = 1000000').get()
})
// No bot is left behind by a test that was broken off.
process.on('disconnect', () => process.exit())
// The line to whoever started this process does not keep it alive.
process.channel?.unref()

function isNow(moment: Moment): void {
  if (dies !== moment) return
  process.kill(process.pid, 'SIGKILL')
  for (;;);
}

if (process.env['DATABASE_URL']?.startsWith('postgres') === true) {
  const { default: pg } = await import('pg')
  const asks = Reflect.get(pg.Client.prototype, 'query') as (...given: unknown[]) => unknown
  // What appends is a statement by itself, or, where others are at it too, one of a transaction, which is then committed.
  const appending = new WeakSet<object>()
  pg.Client.prototype.query = function (this: InstanceType<typeof pg.Client>, ...given: unknown[]): unknown {
    const [query] = given
    const text = typeof query === 'string' ? query : String((query as { readonly text?: unknown }).text)
    const appends = /insert into events/.test(text),
      byItself = appends && this.getTransactionStatus() === 'I'
    if (appends && !byItself) appending.add(this)
    const commits = byItself || (text === 'commit' && appending.delete(this))
    if (!commits) return asks.apply(this, given)
    isNow('before append')
    const answered = given.at(-1)
    if (typeof answered === 'function')
      return asks.call(this, ...given.slice(0, -1), (...answer: unknown[]) => {
        isNow('after append')
        return Reflect.apply(answered, undefined, answer)
      })
    const answer = asks.apply(this, given)
    if (answer instanceof Promise) void answer.then(() => isNow('after append'))
    return answer
  } as typeof pg.Client.prototype.query
} else {
  const executes = Reflect.get(DatabaseSync.prototype, 'exec') as (text: string) => void
  const appending = new WeakSet<DatabaseSync>()
  DatabaseSync.prototype.prepare = function (this: DatabaseSync, text: string) {
    const statement = prepares.call(this, text)
    if (!/insert into "events"/.test(text)) return statement
    const runs = statement.run.bind(statement)
    statement.run = ((...given: Parameters<typeof runs>) => {
      appending.add(this)
      return runs(...given)
    }) as typeof statement.run
    return statement
  }
  DatabaseSync.prototype.exec = function (this: DatabaseSync, text: string) {
    opened.add(this)
    const commits = text === 'commit' && appending.delete(this)
    if (commits) isNow('before append')
    executes.call(this, text)
    if (commits) isNow('after append')
  }
}
