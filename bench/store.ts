/**
 * What sharing a commit is worth: appends a second when those of the same moment share one, over appends a second one at a time;
 * and whether an append costs the same at event 10,000 as at event 10. Both are ratios within one run, rounds alternated, the median judged.
 */
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RecordKept } from '../src/app/ports/record.ts'
import { openStore } from '../src/store/openStore.ts'

const ROUNDS = 7
const APPENDS = 640
const AT_ONCE = 64
const event = {
  type: 'NoteTaken',
  by: '8c0f0000-0000-0000-0000-000000000000',
  at: '2026-11-26T14:05:00.000Z',
  text: 'The Board noted the update. '.repeat(7),
}

const run = randomUUID()
let streams = 0
const newStream = (): string => `${run}/${(streams += 1)}`

async function rate(appends: number, work: () => Promise<void>): Promise<number> {
  const from = performance.now()
  await work()
  return (appends * 1000) / (performance.now() - from)
}

async function append(record: RecordKept, stream: string, after: number): Promise<void> {
  const outcome = await record.append(stream, after, [event], { request: `${stream} ${after}`, answer: null })
  if (outcome.kind !== 'appended') throw new Error(`An append of the bench was ${outcome.kind}.`)
}

const shared = (record: RecordKept): Promise<number> =>
  rate(APPENDS, async () => {
    const at = Array.from({ length: AT_ONCE }, newStream)
    for (let after = 0; after < APPENDS / AT_ONCE; after += 1)
      await Promise.all(at.map(stream => append(record, stream, after)))
  })

const oneAtATime = (record: RecordKept, stream = newStream(), from = 0): Promise<number> =>
  rate(APPENDS, async () => {
    for (let after = from; after < from + APPENDS; after += 1) await append(record, stream, after)
  })

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
const spread = (numbers: readonly number[]): string =>
  `${median(numbers).toFixed(2)} [${Math.min(...numbers).toFixed(2)}..${Math.max(...numbers).toFixed(2)}]`

const folder = await mkdtemp(join(tmpdir(), 'clerk-bench-'))
const record = await openStore(process.env['BENCH_DATABASE_URL'] ?? `sqlite:${join(folder, 'clerk.db')}`)
try {
  await record.append(
    `${run}/long`,
    0,
    Array.from({ length: 10_000 }, () => event),
  )
  let long = 10_000
  const rounds = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const single = await oneAtATime(record)
    const together = await shared(record)
    const late = await oneAtATime(record, `${run}/long`, long)
    long += APPENDS
    rounds.push({ single, together, late })
  }
  console.log(`one at a time          ${median(rounds.map(each => each.single)).toFixed(0)} appends/s`)
  console.log(`shared commits (${AT_ONCE})    ${median(rounds.map(each => each.together)).toFixed(0)} appends/s`)
  console.log(`shared / one at a time ${spread(rounds.map(each => each.together / each.single))}`)
  console.log(`event 10,000 / event 1 ${spread(rounds.map(each => each.late / each.single))}`)
} finally {
  await record.close()
  await rm(folder, { recursive: true })
}
