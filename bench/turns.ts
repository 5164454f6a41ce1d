/**
 * Whether the whole product is faster than an empty bot: presses, notes and ordinary chat messages, signed in and kept on the disk, against Bot
 * Framework's bare echo signed in, the same with teams-ai, bare restify and bare node:http. Every server is a process of its own, all are asked in turn
 * within one run, a quarter of a second each, and the ratios of each round are judged by their middle. Absolute figures depend on the machine; ratios do
 * not. `BENCH_ROUNDS` says how many rounds (7); `BENCH_AT_ONCE`, how many ask at once (1,16,64).
 */
import { Board, placeOf } from './turns/boards.ts'
import type { Asked, Load } from './turns/load.ts'
import { type Served, echoOf, peers, startPeer, startProduct, surroundings, theBareEcho } from './turns/servers.ts'
import { inFigures, percentile, spread } from './turns/spread.ts'

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 7),
  levels = (process.env['BENCH_AT_ONCE'] ?? '1,16,64').split(',').map(Number),
  milliseconds = 250

/** What the product does, what the echo does instead, and how many times the echo's rate is wanted. */
const kinds = {
  press: { echo: 'press', wanted: 1.5 },
  note: { echo: 'message', wanted: 1.2 },
  'chat message': { echo: 'message', wanted: 2.5 },
} as const
type Kind = keyof typeof kinds

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
const names = Object.keys(peers) as (keyof typeof peers)[]
const product = await startProduct(place, around),
  others = new Map<keyof typeof peers, Served>()
for (const name of names) others.set(name, await startPeer(name, around))

let written = 0
const asked: Record<Kind, () => Asked> = {
  press: () => answering.press(issuer, bearer, connector.serviceUrl),
  note: () =>
    sitting.message(
      `note Sighting ${(written += 1)} of the otters, below the weir.`,
      issuer,
      bearer,
      connector.serviceUrl,
    ),
  'chat message': () =>
    sitting.message('The figures will be sent round after lunch.', issuer, bearer, connector.serviceUrl),
}

/** One stretch of load, and the processor's time a turn of it took, in milliseconds. */
interface Stretch extends Load {
  readonly processor: number | undefined
}

async function stretch({ caller, processor }: Served, next: () => Asked, atOnce: number): Promise<Stretch> {
  const before = await processor()
  const load = await caller.keepAsking(next, atOnce, milliseconds)
  const after = await processor()
  return { ...load, processor: before === undefined || after === undefined ? undefined : (after - before) / load.turns }
}

const measured = new Map<string, Stretch[]>()
const turns: Record<Kind, number> = { press: 0, note: 0, 'chat message': 0 }
try {
  for (let round = 0; round <= rounds; round += 1) {
    for (const atOnce of levels) {
      const works: [string, () => Promise<Stretch>][] = [
        ...(Object.keys(kinds) as Kind[]).map((kind): [string, () => Promise<Stretch>] => [
          `product ${kind}`,
          async () => {
            const did = await stretch(product, asked[kind], atOnce)
            turns[kind] += did.turns
            return did
          },
        ]),
        ...[...others].flatMap(([name, server]) =>
          (['press', 'message'] as const).map((kind): [string, () => Promise<Stretch>] => [
            `${name} ${kind}`,
            () => stretch(server, () => echoOf(around, answering, kind), atOnce),
          ]),
        ),
      ]
      // Whoever comes first in one round comes later in the next.
      for (const [what, work] of [...works.slice(round % works.length), ...works.slice(0, round % works.length)]) {
        const came = await work()
        // The first round warms everybody up.
        if (round > 0) measured.set(`${what} ${atOnce}`, [...(measured.get(`${what} ${atOnce}`) ?? []), came])
      }
    }
  }
} finally {
  for (const server of [product, ...others.values()]) {
    server.caller.close()
    await server.end()
  }
  await around.close()
}

const of = (what: string, atOnce: number) => measured.get(`${what} ${atOnce}`) ?? []
const rate = ({ turns: n, seconds }: Load) => n / seconds
/** The processor's time a turn took, over all rounds, in milliseconds. */
const processorOf = (stretches: readonly Stretch[]): number =>
  stretches.reduce((sum, s) => sum + (s.processor ?? Number.NaN) * s.turns, 0) /
  stretches.reduce((sum, s) => sum + s.turns, 0)

console.log(`Turns, ${rounds} rounds of ${milliseconds} ms each; least / middle / greatest.`)
for (const atOnce of levels) {
  console.log(`\n${atOnce} at once${' '.repeat(20)}a second              99th, ms   CPU a turn, ms`)
  for (const key of measured.keys()) {
    if (!key.endsWith(` ${atOnce}`)) continue
    const stretches = measured.get(key) ?? []
    console.log(
      `${key.slice(0, key.lastIndexOf(' ')).padEnd(28)}${inFigures(spread(stretches.map(rate)), 0).padEnd(22)}${percentile(
        stretches.flatMap(s => s.took),
        99,
      )
        .toFixed(1)
        .padStart(8)}${processorOf(stretches).toFixed(3).padStart(17)}`,
    )
  }
}
console.log('\nTimes the rate of the bare echo signed in, and its share of the processor a turn')
let failed = false
for (const atOnce of levels)
  for (const [kind, { echo, wanted }] of Object.entries(kinds)) {
    const ours = of(`product ${kind}`, atOnce),
      bare = of(`${theBareEcho} ${echo}`, atOnce)
    const ratios = spread(ours.flatMap((s, n) => (bare[n] === undefined ? [] : rate(s) / rate(bare[n]))))
    const enough = ratios.middle >= wanted
    failed ||= !enough
    console.log(
      `${`${kind}, ${atOnce} at once`.padEnd(28)}${inFigures(ratios).padEnd(22)}${(processorOf(ours) / processorOf(bare)).toFixed(2).padStart(8)}   wanted ${wanted}${enough ? '' : '   NOT MET'}`,
    )
  }

const presses = await place.kept(answering.meeting),
  notes = await place.kept(sitting.meeting)
const kept = {
  press: presses.filter(type => type === 'AttendancePromised' || type === 'ApologiesReceived').length,
  note: notes.filter(type => type === 'NoteMade').length,
}
console.log(`\nKept: ${kept.press} of ${turns.press} presses, ${kept.note} of ${turns.note} notes; once each.`)
await place.remove()
if (kept.press !== turns.press || kept.note !== turns.note) throw new Error('What was answered is not what is kept.')
if (failed) process.exitCode = 1
