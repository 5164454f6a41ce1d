/**
 * Whether the whole product is faster than an empty bot: presses, notes and ordinary chat messages, signed in and kept on the disk, against Bot
 * Framework's bare echo signed in; beside them the same echo with teams-ai, bare restify, bare node:http, and node:http that puts what it is told on the
 * disk before it answers: nothing that keeps what it is told is faster than that. Every server is a process of its own. Product and echo are asked in
 * turn, a tenth of a second each, many times within one run, and the middle of the ratios is judged. Absolute figures depend on the machine and on what
 * else it does; ratios hold. `BENCH_ROUNDS` says how many rounds (15); `BENCH_AT_ONCE`, how many ask at once (1,16,64); `BENCH_POSTGRES_URL`, a
 * PostgreSQL server to keep the record on instead of SQLite.
 */
import { Board, placeOf, recordKeptIn } from './turns/boards.ts'
import type { Asked } from './turns/load.ts'
import {
  type Peer,
  type Served,
  echoOf,
  peers,
  startPeer,
  startProduct,
  surroundings,
  theBareEcho,
} from './turns/servers.ts'
import { inFigures, percentile, spread } from './turns/spread.ts'
import { type Pair, type Stretch, pair, processorOf, rateOf, stretch, timesTheirRate } from './turns/stretches.ts'

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 15),
  levels = (process.env['BENCH_AT_ONCE'] ?? '1,16,64').split(',').map(Number),
  milliseconds = 100

/** What the product does, what the echo does instead, and how many times the echo's rate is wanted. */
const kinds = {
  press: { echo: 'press', wanted: 1.5 },
  note: { echo: 'message', wanted: 1.2 },
  'chat message': { echo: 'message', wanted: 2.5 },
} as const
type Kind = keyof typeof kinds
const each = Object.keys(kinds) as Kind[]

const around = await surroundings(),
  { issuer, bearer, connector } = around
const answering = new Board('answering'),
  sitting = new Board('sitting')
const place = await placeOf(
  new Map([
    [answering, answering.awaited()],
    [sitting, sitting.inSession()],
  ]),
)
const product = await startProduct(place, around),
  others = new Map<Peer, Served>()
for (const name of Object.keys(peers) as Peer[]) others.set(name, await startPeer(name, around))
const echo = others.get(theBareEcho) ?? product

let noted = 0
const says = (text: string): Asked => sitting.message(text, issuer, bearer, connector.serviceUrl)
const asked: Record<Kind, () => Asked> = {
  press: () => answering.press(issuer, bearer, connector.serviceUrl),
  note: () => says(`note Sighting ${(noted += 1)} of the otters, below the weir.`),
  'chat message': () => says('The figures will be sent round after lunch.'),
}
const echoed = (kind: 'press' | 'message') => () => echoOf(around, answering, kind)

const pairs = new Map<string, Pair[]>(),
  besides = new Map<string, Stretch[]>()
const keep = <T>(in_: Map<string, T[]>, key: string, one: T) => in_.set(key, [...(in_.get(key) ?? []), one])

/** Everybody once, so many at once; what warms up is not kept. */
async function round(n: number, atOnce: number): Promise<void> {
  const of = (server: Served, next: () => Asked) => () => stretch(server, next, atOnce, milliseconds)
  for (const kind of each) {
    const one = await pair(of(product, asked[kind]), of(echo, echoed(kinds[kind].echo)), n % 2 === 0)
    if (n > 0) keep(pairs, `${kind} ${atOnce}`, one)
  }
  for (const [name, server] of others)
    for (const kind of name === theBareEcho ? [] : (['press', 'message'] as const)) {
      const one = await of(server, echoed(kind))()
      if (n > 0) keep(besides, `${name}, ${kind} ${atOnce}`, one)
    }
}

try {
  for (const atOnce of levels) await product.caller.keepAsking(asked.press, atOnce, 500)
  for (let n = 0; n <= rounds; n += 1) for (const atOnce of levels) await round(n, atOnce)
} finally {
  for (const server of [product, ...others.values()]) {
    server.caller.close()
    await server.end()
  }
  await around.close()
}

const line = (name: string, stretches: readonly Stretch[]): void =>
  console.log(
    `${name.padEnd(26)}${inFigures(spread(stretches.map(rateOf)), 0).padEnd(24)}` +
      `${percentile(
        stretches.flatMap(s => s.took),
        99,
      )
        .toFixed(1)
        .padStart(8)}${processorOf(stretches).toFixed(3).padStart(16)}`,
  )
console.log(
  `Turns, the record in ${recordKeptIn}, ${rounds} rounds of ${milliseconds} ms each; least / middle / greatest.`,
)
for (const atOnce of levels) {
  const at = (kind: Kind) => pairs.get(`${kind} ${atOnce}`) ?? []
  console.log(`\n${`${atOnce} at once`.padEnd(26)}${'turns a second'.padEnd(24)}99th, ms  CPU a turn, ms`)
  for (const kind of each)
    line(
      `product, ${kind}`,
      at(kind).map(p => p.ours),
    )
  line(
    `${theBareEcho}, press`,
    at('press').map(p => p.theirs),
  )
  line(
    `${theBareEcho}, message`,
    [...at('note'), ...at('chat message')].map(p => p.theirs),
  )
  for (const [key, stretches] of besides)
    if (key.endsWith(` ${atOnce}`)) line(key.slice(0, key.lastIndexOf(' ')), stretches)
}

console.log('\nTimes the rate of the bare echo signed in; and how many times the processor a turn of the echo takes')
let failed = false
for (const atOnce of levels)
  for (const kind of each) {
    const measured = pairs.get(`${kind} ${atOnce}`) ?? [],
      times = spread(timesTheirRate(measured)),
      met = times.middle >= kinds[kind].wanted
    const processor = processorOf(measured.map(p => p.theirs)) / processorOf(measured.map(p => p.ours))
    failed ||= !met
    console.log(
      `${`${kind}, ${atOnce} at once`.padEnd(26)}${inFigures(times).padEnd(24)}${processor.toFixed(2).padStart(8)}   wanted ${kinds[kind].wanted}${met ? '' : '   NOT MET'}`,
    )
  }

const answers = new Set(['AttendancePromised', 'ApologiesReceived'])
const pressesKept = (await place.kept(answering.meeting)).filter(type => answers.has(type)).length,
  notesKept = (await place.kept(sitting.meeting)).filter(type => type === 'NoteMade').length
await place.remove()
console.log(`\nKept: ${pressesKept} of ${answering.pressed} presses, ${notesKept} of ${noted} notes; once each.`)
if (pressesKept !== answering.pressed || notesKept !== noted) throw new Error('What was answered is not what is kept.')
if (failed) process.exitCode = 1
