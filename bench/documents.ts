import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { html } from '../src/documents/paper/html.ts'
import { loadHouseStyles, writePublicMinutes } from '../src/documents/paper/minutesDocuments.ts'
import { publicPage } from '../src/documents/rendition/minutesPage.ts'
import { word } from '../src/documents/paper/word.ts'
import { inFull, publicCopy } from '../src/minutes/publicCopy.ts'
import { invented } from '../test/documents/inventedMeeting.ts'

const limits = { wordMilliseconds: 100, growthMegabytes: 5, documents: 1_000 }

const twelve = publicCopy(
  inFull({ ...invented, items: invented.items.filter(i => i.under === undefined).slice(0, 12) }),
)

/** The middle, the 95th of a hundred and the greatest of some times, in milliseconds. */
function spread(times: readonly number[]): {
  readonly middle: number
  readonly p95: number
  readonly greatest: number
} {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { middle: at(0.5), p95: at(0.95), greatest: at(1) }
}

async function timed(times: number, work: () => unknown): Promise<readonly number[]> {
  const taken: number[] = []
  for (let n = 0; n < times; n++) {
    const start = performance.now()
    await work()
    taken.push(performance.now() - start)
  }
  return taken
}

const say = (what: string, { middle, p95, greatest }: ReturnType<typeof spread>) =>
  console.log(
    `${what.padEnd(34)} ${middle.toFixed(1).padStart(7)} ms middle, ${p95.toFixed(1)} ms 95th, ${greatest.toFixed(1)} ms greatest`,
  )

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** What is still in use once everything unused is collected, in megabytes; buffers go a little after what held them. */
async function megabytes(): Promise<number> {
  for (let n = 0; n < 3; n++) {
    collect()
    await new Promise(done => setTimeout(done, 100))
  }
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 1_048_576
}

console.log(`Minutes of ${twelve.items.length} items, written warm (the first is told apart).`)
let failed = false
const styles = await loadHouseStyles('houseStyles')
for (const [name, style] of styles) {
  const [first = 0] = await timed(1, () => word(publicPage(twelve, style)))
  const times = spread(await timed(40, () => word(publicPage(twelve, style))))
  say(`${name}, Word (first ${first.toFixed(0)} ms)`, times)
  say(`${name}, HTML`, spread(await timed(40, () => html(publicPage(twelve, style)))))
  if (times.middle > limits.wordMilliseconds) failed = true
}

const [style] = styles.values()
if (style !== undefined) {
  for (let n = 0; n < 100; n++) await writePublicMinutes(twelve, style)
  const before = await megabytes()
  for (let n = 0; n < limits.documents; n++) await writePublicMinutes(twelve, style)
  const growth = (await megabytes()) - before
  console.log(
    `Memory in use after ${limits.documents} documents: ${before.toFixed(1)} MB before, ${growth >= 0 ? '+' : ''}${growth.toFixed(1)} MB; the process holds ${(process.memoryUsage().rss / 1_048_576).toFixed(0)} MB`,
  )
  if (growth > limits.growthMegabytes) failed = true
}
console.log(
  failed
    ? `Over the limit (Word ${limits.wordMilliseconds} ms in the middle, memory +${limits.growthMegabytes} MB).`
    : 'Within the limits.',
)
if (failed) process.exitCode = 1
