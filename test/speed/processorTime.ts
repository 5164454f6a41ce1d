/** What the fixed piece of work below takes on the kind of machine that the limits of the tests are meant for, in milliseconds of its processor. */
const usual = 60

/** For how long the pace of the processor is taken to stay as it was found, in milliseconds: finding it takes as long as some of what is timed. */
const steady = 3_000

let found = { pace: 1, at: -Infinity }

/** How many times slower than usual this machine's processor is at this moment: one on a quiet machine of the usual kind, and never less. */
function pace(): number {
  if (performance.now() - found.at > steady) found = { pace: paceNow(), at: performance.now() }
  return found.pace
}

function paceNow(): number {
  const before = process.cpuUsage()
  let words = 0
  for (let n = 0; n < 60_000; n += 1)
    words += `${n} lamps, item ${n % 40}: noted; agreed`.split(/[ ,;:]+/).filter(w => /^\p{L}/u.test(w)).length
  const { user, system } = process.cpuUsage(before)
  return words === 0 ? 1 : Math.min(4, Math.max(1, (user + system) / 1_000 / usual))
}

/**
 * How long the processor of this process works at something that does not wait, in milliseconds of a processor of the usual speed. Unlike the clock it tells
 * nothing of what else the machine has to do meanwhile, and little of how slow its processor is just then.
 */
export function processorTime(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000 / pace()
}
