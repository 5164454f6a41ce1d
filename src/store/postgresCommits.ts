import { CompiledQuery, type Kysely, sql, type Transaction } from 'kysely'
import type { Pool } from 'pg'
import { type Append, type Held, settle, type Settled, type Write } from './appending.ts'
import { writtenIn } from './instances.ts'
import { postgresFault } from './postgresFaults.ts'
import type { Tables } from './tables.ts'

/** What a commit takes for granted: how its appends found their streams, that none of their requests has been answered, and how much others have written. */
interface Given {
  /** The locks under which an append to a stream or the answer to a request is written, the same for all versions. */
  readonly locks: readonly string[]
  readonly lasts: ReadonlyMap<string, number>
  readonly requests: readonly string[]
  readonly asOf?: number | undefined
}

/** Nothing is taken for granted: it has been asked, under the locks. */
const asked: Given = { locks: [], lasts: new Map(), requests: [] }

/**
 * Carries the writes of a commit through. Mostly nobody else has written in these streams since whoever appends looked, and one statement finds that this is
 * so and writes everything. Otherwise it has written nothing, and each write has its own answer under locks that others are waited for.
 * @throws RecordFault where the database cannot be written in; whether it was is not known then
 */
export async function commitIn(
  db: Kysely<Tables>,
  pool: Pick<Pool, 'query'>,
  writes: readonly Write[],
  instance: string,
): Promise<Settled> {
  try {
    return (await atOnce(pool, writes, instance)) ?? (await underLocks(db, writes, instance))
  } catch (cause) {
    throw postgresFault('The record could not be written', cause)
  }
}

/** How much instances have written, of those whose rows are looked at. */
const howMuch = 'coalesce(sum(times), 0)'

/** What is said where somebody else wrote the same between what a statement sees and what it writes (unique_violation, serialization_failure, deadlock_detected). */
const others: ReadonlySet<unknown> = new Set(['23505', '40001', '40P01'])

async function atOnce(
  pool: Pick<Pool, 'query'>,
  writes: readonly Write[],
  instance: string,
): Promise<Settled | undefined> {
  const given = takenForGranted(writes),
    supposed = { lastNumber: (stream: string) => given.lasts.get(stream) ?? 0, answerTo: () => undefined },
    settled = settle(writes, { ...supposed, asOf: given.asOf })
  if (settled.replaced.length > 0) return undefined
  try {
    const { rows } = await pool.query<{ written: boolean; others: string }>({
      name: 'all of a commit',
      text: allOfACommit,
      values: valuesOf(settled, given, instance),
    })
    if (rows[0]?.written === true) return settled
    // Where all of it was decided before others wrote, there is nothing to be asked under locks.
    const found = settle(writes, { ...supposed, asOf: Number(rows[0]?.others) })
    return found.outcomes.every(outcome => outcome.kind === 'overtaken') ? found : undefined
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && others.has(fault.code)) return undefined
    throw fault
  }
}

function takenForGranted(writes: readonly Write[]): Given {
  // They write ever more: what supposes less than another does has been overtaken, and takes nothing for granted.
  const supposing = writes.flatMap(write => (write.kind === 'append' && write.asOf !== undefined ? [write.asOf] : [])),
    asOf = supposing.length === 0 ? undefined : Math.max(...supposing)
  const appends = writes.filter(write => write.kind === 'append' && (write.asOf ?? asOf) === asOf) as readonly Append[],
    lasts = new Map<string, number>()
  for (const { stream, after } of appends) if (!lasts.has(stream)) lasts.set(stream, after)
  const requests = requestsOf(appends)
  return { locks: locksFor(lasts.keys(), requests), lasts, requests, asOf }
}

const requestsOf = (appends: readonly Append[]): readonly string[] => [
  ...new Set(appends.flatMap(append => append.answered?.request ?? [])),
]

const locksFor = (streams: Iterable<string>, requests: readonly string[]): readonly string[] => [
  ...[...streams].map(stream => `meeting ${stream}`),
  ...requests.map(request => `request ${request}`),
]

/** In a transaction, of which each statement must see what was committed while the locks were waited for, whatever the server's own default is. */
const underLocks = (db: Kysely<Tables>, writes: readonly Write[], instance: string): Promise<Settled> =>
  db
    .transaction()
    .setIsolationLevel('read committed')
    .execute(async transaction => {
      const settled = settle(writes, await held(transaction, writes, instance))
      if (settled.replaced.length > 0) await putInPlace(transaction, settled.replaced)
      await transaction.executeQuery(CompiledQuery.raw(allOfACommit, [...valuesOf(settled, asked, instance)]))
      return settled
    })

/** What the appends need to know, once no other instance can change it: each stream and request is locked until the commit, in one order for all. */
async function held(transaction: Transaction<Tables>, writes: readonly Write[], instance: string): Promise<Held> {
  const { locks, lasts: streams, requests } = takenForGranted(writes)
  await sql`
    select pg_advisory_xact_lock(place)
    from (select distinct hashtextextended(name, 0) as place from unnest(${locks}::text[]) as name order by place) as locks
  `.execute(transaction)
  const { rows } = await sql<{ kind: 'last' | 'answer' | 'others'; name: string; value: string }>`
    select 'last' as kind, asked.meeting as name, last.number::text as value from unnest(${[...streams.keys()]}::text[]) as asked (meeting)
    cross join lateral (select number from events where events.meeting = asked.meeting order by number desc limit 1) as last
    union all
    select 'answer', request, answer from answered where request = any(${requests}::text[])
    union all
    select 'others', '', ${sql.raw(howMuch)}::text from written where instance <> ${instance}
  `.execute(transaction)
  const found = (kind: 'last' | 'answer') =>
    new Map(rows.filter(row => row.kind === kind).map(row => [row.name, row.value]))
  const lasts = found('last')
  const answers = found('answer')
  return {
    lastNumber: stream => Number(lasts.get(stream) ?? 0),
    answerTo: request => answers.get(request),
    asOf: Number(rows.find(row => row.kind === 'others')?.value),
  }
}

/**
 * Writes all of a commit, where nobody else is at it and everything is as it was taken for granted; says whether it did, and how much others have written.
 * Rows come as arrays, so that their number has no limit, and the words are always the same. That the same event is not numbered twice is seen to by the key
 * of `events`, whatever this saw. Each stream and request is looked up by itself: asked for together, the plan that the server keeps from when the
 * table was small reads all of it.
 */
const allOfACommit = `
  with alone as materialized (
    select set_config('synchronous_commit', 'on', true),
      (select bool_and(pg_try_advisory_xact_lock(hashtextextended(name, 0))) from unnest($1::text[]) as name) is not false as alone
  ), others as materialized (
    select ${howMuch} as times from written where instance <> $17
  ), as_given as materialized (
    select from alone, others where alone.alone and others.times = coalesce($19, others.times)
      and not exists (select from unnest($2::text[], $3::integer[]) as given (meeting, number) where number is distinct from
        coalesce((select number from events where events.meeting = given.meeting order by number desc limit 1), 0))
      and not exists (select from unnest($4::text[]) as asked (request)
        cross join lateral (select from answered where answered.request = asked.request limit 1) as earlier)
  ), events_written as (
    insert into events (meeting, number, event, request)
    select meeting, number, event, request
    from as_given, unnest($5::text[], $6::integer[], $7::text[], $8::text[]) as row (meeting, number, event, request)
  ), streams_begun as (
    insert into streams (meeting, place)
    select meeting, (select coalesce(max(place), 0) from streams) + nth
    from as_given, unnest($9::text[]) with ordinality as begun (meeting, nth)
  ), requests_answered as (
    insert into answered (request, answer)
    select request, answer from as_given, unnest($10::text[], $11::text[]) as row (request, answer)
  ), put_on_shelves as (
    insert into shelves (shelf, key, value)
    select shelf, key, value from as_given, unnest($12::text[], $13::text[], $14::text[]) as row (shelf, key, value)
    on conflict (shelf, key) do update set value = excluded.value
  ), taken_off_shelves as (
    delete from shelves using as_given, unnest($15::text[], $16::text[]) as row (shelf, key)
    where shelves.shelf = row.shelf and shelves.key = row.key
  ), counted as (
    insert into written (instance, partnership, times)
    select $17, partnership, 1 from as_given, unnest($18::text[]) as partnership
    on conflict (instance, partnership) do update set times = written.times + 1
  )
  select exists (select from as_given) as written, times as others from others`

/** What stands for the numbers in that statement. What is put on shelves is in one order for all instances, so that two putting the same do not wait for each other. */
function valuesOf(settled: Settled, { locks, lasts, requests, asOf }: Given, instance: string): unknown[] {
  const { events, begun, answered } = settled,
    shelved = settled.shelved.toSorted((a, b) => compared(a.shelf, b.shelf) || compared(a.key, b.key)),
    put = shelved.filter(each => each.value !== undefined),
    taken = shelved.filter(each => each.value === undefined)
  return [
    locks,
    [...lasts.keys()],
    [...lasts.values()],
    requests,
    events.map(row => row.meeting),
    events.map(row => row.number),
    events.map(row => row.event),
    events.map(row => row.request),
    begun,
    answered.map(row => row.request),
    answered.map(row => row.answer),
    put.map(row => row.shelf),
    put.map(row => row.key),
    put.map(row => row.value),
    taken.map(row => row.shelf),
    taken.map(row => row.key),
    instance,
    writtenIn(settled),
    asOf,
  ]
}

const compared = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

/** Events in place of earlier ones; the answers to their requests go, and what could be found of their streams. */
async function putInPlace(transaction: Transaction<Tables>, replaced: Settled['replaced']): Promise<void> {
  const given = sql`unnest(${replaced.map(row => row.meeting)}::text[], ${replaced.map(row => row.number)}::integer[],
    ${replaced.map(row => row.event)}::text[]) as given (meeting, number, event)`
  await sql`
    with replaced as (
      update events set event = given.event from ${given}
      where events.meeting = given.meeting and events.number = given.number returning events.request, events.meeting
    ), forgotten as (
      update answered set answer = 'null' where request in (select request from replaced)
    ), meetings_gone as (
      delete from findable_meetings where meeting in (select meeting from replaced)
    )
    delete from findable where meeting in (select meeting from replaced)
  `.execute(transaction)
}
