/**
 * What a long history costs: loading the terms of a thousand partnerships; calling, publishing and opening the twelve-thousandth meeting of a partnership,
 * over the first; and how soon the bot answers, and in how much memory, where the record has ten thousand meetings. `BENCH_MEETINGS` says how many
 * meetings (10,000), `BENCH_DATABASE_URL` in which empty PostgreSQL database the first two are measured instead of a SQLite file.
 */
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Office } from '../src/app/office.ts'
import { Partnerships } from '../src/app/partnerships.ts'
import type { RecordStore } from '../src/app/ports/record.ts'
import { readPartnerships } from '../src/documents/partnershipFile/folder.ts'
import type { Command } from '../src/meeting/commands.ts'
import { openStore } from '../src/store/openStore.ts'
import { viewsMade } from '../src/store/views.ts'
import {
  act,
  called,
  clerk,
  close,
  everybody,
  given,
  note,
  open,
  present,
  publish,
  saltmarsh,
} from '../test/meeting/given.ts'

const MEETINGS = Number(process.env['BENCH_MEETINGS'] ?? 10_000)
const PARTNERSHIPS = 1_000
const limits = { termsMilliseconds: 1_000, lastOverFirst: 1.5, startProcessorMilliseconds: 3_000, startMegabytes: 220 }
const ROUNDS = 25

const over: string[] = []
/** Prints a figure, and keeps in mind that it is over its limit. */
function say(what: string, figure: number, unit: string, limit?: number): void {
  console.log(`${what.padEnd(64)} ${figure.toFixed(unit === '×' ? 2 : 0).padStart(6)} ${unit}`)
  if (limit !== undefined && !(figure <= limit)) over.push(`${what}: over ${limit} ${unit}`)
}
const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
async function took(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}

const held = given(
  called(),
  publish,
  present(...everybody),
  open,
  ...Array.from({ length: 12 }, (_, n) => note(`Note ${n} of the lamps, which were mended in the spring.`)),
  act('Mend the lamps', ['Wilf Harkaway']),
  close,
)
/** Keeps meetings that are over, as they would have been kept had they been held here; many share a commit. */
async function keepHeld(record: RecordStore, partnership: string, meetings: number): Promise<void> {
  const written = JSON.stringify(held.records)
  for (let from = 1; from <= meetings; from += 250)
    await Promise.all(
      Array.from({ length: Math.min(250, meetings - from + 1) }, (_, n) => {
        const key = `${partnership}/${from + n}`
        return record.append(key, 0, JSON.parse(written.replaceAll('saltmarsh 2026-11-26', key)) as unknown[])
      }),
    )
}

const terms = Array.from({ length: PARTNERSHIPS }, (_, n) => ({
  ...saltmarsh,
  key: `board${n}`,
  name: `Board ${n}`,
  shortName: `B${n}`,
}))
const folder = await mkdtemp(join(tmpdir(), 'clerk-bench-'))
const address = process.env['BENCH_DATABASE_URL'] ?? `sqlite:${join(folder, 'clerk.db')}`
const at = '2026-11-26T14:00:00.000Z'
let record = await openStore(address)
try {
  await new Partnerships(record).read(terms, at)
  const load = async () => {
    const partnerships = new Partnerships(record)
    await partnerships.read(terms, at)
    return partnerships
  }
  const partnerships = await load()
  say(
    `terms of ${PARTNERSHIPS} partnerships loaded`,
    median([await took(load), await took(load), await took(load)]),
    'ms',
    limits.termsMilliseconds,
  )
  const asks = await took(async () => {
    for (let n = 0; n < 100; n++)
      if (partnerships.ofChat('19:nowhere') !== undefined || partnerships.ofPerson({ name: '' }).length > 0)
        throw new Error('Nobody is meant.')
  })
  say('whose chat and whose partnerships, among them, a hundred times', asks, 'ms')
  const files = join(folder, 'partnerships')
  await mkdir(files)
  const { key: _key, tenants: _tenants, openActions: _openActions, retention: _retention, ...file } = saltmarsh
  for (const { key, name, shortName } of terms)
    await writeFile(join(files, `${key}.yml`), JSON.stringify({ ...file, name, shortName }, undefined, 2))
  say(`${PARTNERSHIPS} partnership files read`, await took(() => readPartnerships(files)), 'ms')

  const last = 12_000
  await keepHeld(record, 'riverside', last - 1)
  const office = new Office(record)
  await office.keepInBrief('riverside')
  const carries = async (desk: Office, meeting: string, command: Command) => {
    const carried = await desk.carry(meeting, command, { by: clerk, at, where: 'privately' })
    if (carried.kind !== 'done') throw new Error(`${command.type} of the bench was ${carried.kind}.`)
  }
  /** Calls a meeting, publishes its agenda and opens it, which is timed; and closes it. */
  const opens = async (desk: Office, partnership: string, number: number) => {
    const meeting = `${partnership}/${number}`,
      before = process.cpuUsage()
    const milliseconds = await took(async () => {
      await desk.meetingsAtHand(partnership)
      const call = { ...(called() as Command & { type: 'CallMeeting' }), meeting }
      for (const command of [call, publish, present(...everybody), open]) {
        await carries(desk, meeting, command)
        await desk.meetingsAtHand(partnership)
      }
    })
    const { user, system } = process.cpuUsage(before)
    await carries(desk, meeting, close)
    return { milliseconds, processor: (user + system) / 1000 }
  }
  const begun = await opens(new Office(record), 'riverside', last)
  office.changedElsewhere('riverside')
  await office.keepInBrief('riverside')
  const first: (typeof begun)[] = [],
    latest: (typeof begun)[] = []
  for (let n = 1; n <= ROUNDS; n++) {
    first.push(await opens(office, `new${n}`, 1))
    latest.push(await opens(office, 'riverside', last + n))
  }
  const middle = (of: keyof typeof begun, opened: readonly (typeof begun)[]) => median(opened.map(o => o[of]))
  for (const [what, opened] of [
    ['the first meeting of a partnership opened', first],
    [`its meeting ${last} opened`, latest],
  ] as const) {
    say(what, middle('milliseconds', opened), 'ms')
    say("processor's time of that", middle('processor', opened), 'ms')
  }
  say(
    "its processor's time over the first's",
    middle('processor', latest) / middle('processor', first),
    '×',
    limits.lastOverFirst,
  )
  say('the same meeting, opened by a process that has just begun', begun.milliseconds, 'ms')
  await record.close()

  const history = join(folder, 'history.db')
  record = await openStore(`sqlite:${history}`)
  await new Partnerships(record).read([saltmarsh], at)
  await keepHeld(record, 'saltmarsh', MEETINGS)
  const views = await viewsMade(`sqlite:${history}`, record, ['saltmarsh'], undefined)
  await views?.inBrief
  await views?.findable
  await record.close()
  const starts: Awaited<ReturnType<typeof starting>>[] = []
  for (let n = 0; n < 4; n++) starts.push(await starting(`sqlite:${history}`))
  const warm = starts.slice(1)
  say(`bot answers, with ${MEETINGS} meetings in its record`, median(warm.map(s => s.milliseconds)), 'ms')
  say("processor's time until then", median(warm.map(s => s.processor)), 'ms', limits.startProcessorMilliseconds)
  say('memory five seconds later', median(warm.map(s => s.megabytes)), 'MB', limits.startMegabytes)
} finally {
  await record.close().catch(() => undefined)
  await rm(folder, { recursive: true })
}
console.log(over.length === 0 ? 'Within the limits.' : over.join('\n'))
if (over.length > 0) process.exitCode = 1

/** Starts the bot as it runs in production, and says how long it took to answer and what it holds then; of a machine with `/proc`. */
async function starting(database: string) {
  const from = performance.now(),
    port = '4380'
  const empty = join(folder, 'none')
  await mkdir(empty, { recursive: true })
  const bot = spawn('node_modules/.bin/node', ['--max-semi-space-size=8', 'src/main.ts'], {
    env: {
      ...process.env,
      PORT: port,
      DATABASE_URL: database,
      FILES_URL: `file:${join(folder, 'files')}`,
      PARTNERSHIPS: empty,
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise<void>(done => bot.once('exit', () => done()))
  while (
    !(await fetch(`http://127.0.0.1:${port}/health`).then(
      r => r.ok,
      () => false,
    ))
  ) {
    if (bot.exitCode !== null) throw new Error('The bot of the bench ended as it started.')
    await new Promise(done => setTimeout(done, 10))
  }
  const milliseconds = performance.now() - from
  const processor = async () => {
    const [, , , , , , , , , , , user = '0', system = '0'] =
      (await readFile(`/proc/${bot.pid}/stat`, 'utf8')).split(') ')[1]?.split(' ') ?? []
    return (Number(user) + Number(system)) * 10
  }
  const untilThen = await processor()
  await new Promise(done => setTimeout(done, 5_000))
  const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${bot.pid}/status`, 'utf8'))?.[1])
  bot.kill('SIGTERM')
  await ended
  return { milliseconds, processor: untilThen, megabytes: kilobytes / 1024 }
}
