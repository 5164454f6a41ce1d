/**
 * What looking for reminders costs: the first look after a start, in which what is open in each partnership is worked out from its meetings; a look with
 * nothing due, as they come every five minutes; and one with a digest due to everybody. In milliseconds of one processor. `BENCH_PARTNERSHIPS` says how
 * many partnerships (200), each with six meetings held, of ten actions each, and one to come.
 */
import { Office } from '../src/app/office.ts'
import { OpenBusinesses } from '../src/app/openBusinesses.ts'
import { Partnerships } from '../src/app/partnerships.ts'
import { RemindersKept } from '../src/app/remindersKept.ts'
import { Reminding } from '../src/app/reminding.ts'
import { bankHolidays } from '../src/documents/dates/bankHolidays.ts'
import { openStore } from '../src/store/openStore.ts'
import { act, called, close, everybody, given, open, present, publish, saltmarsh } from '../test/meeting/given.ts'

const PARTNERSHIPS = Number(process.env['BENCH_PARTNERSHIPS'] ?? 200)
const log = { info: () => undefined, warn: console.error, error: console.error }
let now = '2026-12-01T09:05:00Z'
const clock = { now: () => new Date(now), wait: () => new Promise<void>(() => {}) }

const tasks = Array.from({ length: 10 }, (_, n) =>
  act(`Count the lamps of street ${n}`, [everybody[n % 7]?.name ?? '']),
)
const held = given(called(), publish, present(...everybody), open, ...tasks, close),
  coming = given(called({ agenda: { date: '2026-12-10' } }), publish)

const record = await openStore(process.env['BENCH_DATABASE_URL'] ?? 'sqlite::memory:')
try {
  const all = Array.from({ length: PARTNERSHIPS }, (_, n) => ({ ...saltmarsh, key: `board${n}`, name: `Board ${n}` }))
  for (const { key } of all)
    for (const [n, { records }] of [...Array.from({ length: 6 }, () => held), coming].entries()) {
      const stream = `${key}/${n + 1}`
      await record.append(stream, 0, JSON.parse(JSON.stringify(records).replaceAll('saltmarsh 2026-11-26', stream)))
    }
  const partnerships = new Partnerships(record),
    office = new Office(record)
  await partnerships.read(all, '2026-11-01T09:00:00Z')
  for (const { key } of all) await office.meetingsKept(key)
  let sent = 0
  const reminding = new Reminding({
    office,
    partnerships,
    businesses: new OpenBusinesses(office, record, partnerships),
    kept: new RemindersKept(record),
    posts: { giveDigest: async () => ++sent > 0, showDigestAgain: async () => undefined },
    bankHolidays,
    clock,
    log,
  })
  const measured = async (what: string) => {
    const from = process.cpuUsage()
    await reminding.look()
    const { user, system } = process.cpuUsage(from)
    console.log(`${what}: ${((user + system) / 1000).toFixed(0)} ms, ${sent} digests given so far`)
  }
  console.log(`Looking for reminders in ${PARTNERSHIPS} partnerships`)
  await measured('  the first look')
  for (let n = 0; n < 3; n++) await measured('  nothing due')
  now = '2026-12-03T09:05:00Z'
  await measured('  everybody due a digest')
  now = '2026-12-03T18:00:00Z'
  await measured('  outside working hours')
} finally {
  await record.close()
}
