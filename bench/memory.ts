/**
 * What the product holds of the machine's memory over fifty thousand turns: presses that are kept, cards asked for anew, and talk, in turn. It has to stay
 * as it was after the first ten thousand, but for what the record itself grows by. `BENCH_TURNS` says how many turns (50,000).
 */
import { Board, placeOf } from './turns/boards.ts'
import type { Asked } from './turns/load.ts'
import { startProduct, surroundings } from './turns/servers.ts'

const turns = Number(process.env['BENCH_TURNS'] ?? 50_000),
  atOnce = 16,
  allowed = 1.1
const around = await surroundings(),
  { issuer, bearer, connector } = around
const boards = Array.from({ length: 4 }, (_, n) => new Board(`board${n}`))
const place = await placeOf(new Map(boards.map(board => [board, board.awaited()] as const)))
const product = await startProduct(place, around)

let asked = 0
function next(): Asked {
  const n = (asked += 1),
    board = boards[n % boards.length] ?? new Board('none')
  if (n % 10 === 0) return board.press(issuer, bearer, connector.serviceUrl)
  return n % 2 === 0
    ? board.refresh(n % 60, issuer, bearer, connector.serviceUrl)
    : board.message('The figures will be sent round after lunch.', issuer, bearer, connector.serviceUrl)
}

const held: number[] = []
try {
  const from = performance.now(),
    step = turns / 10
  console.log(`${((await product.memory()) ?? Number.NaN).toFixed(0)} MB at the start`)
  for (let done = step; done <= turns; done += step) {
    const each = async () => {
      while (asked < done) await product.caller.ask(next())
    }
    await Promise.all(Array.from({ length: atOnce }, each))
    held.push((await product.memory()) ?? Number.NaN)
    console.log(
      `${held.at(-1)?.toFixed(0)} MB after ${done} turns, ${((performance.now() - from) / 1_000).toFixed(0)} s`,
    )
  }
} finally {
  product.caller.close()
  await product.end()
  await around.close()
  await place.remove()
}
const [, early = Number.NaN] = held,
  late = Math.min(...held.slice(-2))
console.log(`${(late / early).toFixed(2)} times what it was after ${turns / 5} turns; wanted at most ${allowed}`)
if (!(late <= early * allowed)) process.exitCode = 1
