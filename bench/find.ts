/**
 * What finding costs: how long it takes to make findable a record kept before it could be searched, how much larger the database becomes, and how long a
 * question waits, for rare words, for words in nearly every entry, and for ten thousand characters. `BENCH_MEETINGS` says how many meetings (500).
 */
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Finding } from '../src/app/finding.ts'
import { openStore } from '../src/store/openStore.ts'
import {
  type History,
  act,
  called,
  clerk,
  everybody,
  given,
  note,
  open,
  present,
  publish,
  resolve,
  saltmarsh,
  take,
} from '../test/meeting/given.ts'

const MEETINGS = Number(process.env['BENCH_MEETINGS'] ?? 500)
const syllables = [
  'bur',
  'gla',
  'ry',
  'lam',
  'post',
  'mar',
  'shal',
  'ten',
  'ant',
  'sa',
  'fe',
  'ty',
  'bridge',
  'wick',
  'ho',
  'stel',
  'drug',
  'li',
  'ne',
]

let state = 42
const random = (below: number): number => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) % below
const word = (): string => Array.from({ length: 1 + random(3) }, () => syllables[random(syllables.length)]).join('')
const sentence = (words: number): string => `The partnership heard ${Array.from({ length: words }, word).join(' ')}.`

const begun = given(called(), publish, present(...everybody), open)
function meeting(): History {
  const steps = ['5', '6', '1', '3'].flatMap(number => [
    take(number),
    ...Array.from({ length: 4 }, () => note(sentence(40))),
    resolve(sentence(15), sentence(12)),
    act(sentence(12)),
  ])
  return steps.reduce((h, command) => h.after({ command, by: clerk, where: 'privately' }), begun)
}

const folder = await mkdtemp(join(tmpdir(), 'clerk-bench-'))
const address = process.env['BENCH_DATABASE_URL'] ?? `sqlite:${join(folder, 'clerk.db')}`
const megabytes = async () => ((await stat(join(folder, 'clerk.db'))).size / 1_048_576).toFixed(1)
const log = { info: () => undefined, warn: console.error, error: console.error }
const record = await openStore(address)
try {
  for (let n = 1; n <= MEETINGS; n += 1) {
    const { kind } = await record.append(`saltmarsh/${n}`, 0, meeting().records)
    if (kind !== 'appended') throw new Error('The database of the bench is to be empty.')
  }
  if (address.startsWith('sqlite:')) {
    await record.scrub()
    console.log(`${MEETINGS} meetings kept      ${await megabytes()} MB`)
  }
  const finding = new Finding(record, log)
  let longest = 0,
    last = performance.now()
  const watch = setInterval(() => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 1)
  const from = performance.now()
  await finding.start(['saltmarsh'])
  const took = performance.now() - from
  clearInterval(watch)
  console.log(
    `made findable          ${(took / 1000).toFixed(1)} s, ${(took / MEETINGS).toFixed(2)} ms a meeting, longest stall ${longest.toFixed(0)} ms`,
  )
  if (address.startsWith('sqlite:')) {
    await record.scrub()
    console.log(`with what can be found ${await megabytes()} MB`)
  }
  const asked = { by: clerk, at: '2026-11-26T14:00:00.000Z', where: 'privately' } as const
  for (const [what, words] of [
    ['a rare word', 'burglarytenantline'],
    ['a word and its longer ones', 'lamppost'],
    ['a word in every entry', 'heard'],
    ['three words', 'partnership heard bridge'],
    ['ten thousand characters', sentence(2000).slice(0, 10_000)],
  ] as const) {
    const times: number[] = []
    let total = 0
    for (let n = 0; n < 9; n += 1) {
      const start = performance.now()
      total = (await finding.find(saltmarsh, words, asked)).total
      times.push(performance.now() - start)
    }
    const middle = times.toSorted((a, b) => a - b)[4] ?? Number.NaN
    console.log(`${what.padEnd(26)} ${middle.toFixed(1).padStart(7)} ms, ${total} found`)
  }
} finally {
  await record.close()
  await rm(folder, { recursive: true })
}
