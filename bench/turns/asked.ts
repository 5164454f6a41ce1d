// Loaded ahead of a bot of the bench: says, when it is asked, for how long at most the loop did not come round since it was last asked, in milliseconds:
// by the clock, and by the processor's time its thread used meanwhile, which does not count what other programs of a busy machine took away.
const every = 2
let last = { clock: performance.now(), processor: process.threadCpuUsage() },
  longest = { clock: 0, processor: 0 }

function look(): void {
  const used = process.threadCpuUsage(last.processor),
    now = performance.now()
  longest = {
    clock: Math.max(longest.clock, now - last.clock - every),
    processor: Math.max(longest.processor, (used.user + used.system) / 1_000),
  }
  last = { clock: now, processor: process.threadCpuUsage() }
}
setInterval(look, every).unref()
process.on('message', asked => {
  if (asked !== 'longest stall') return
  process.send?.(longest)
  longest = { clock: 0, processor: 0 }
})
process.channel?.unref()
