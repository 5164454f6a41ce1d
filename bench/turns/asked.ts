import { monitorEventLoopDelay } from 'node:perf_hooks'

// Loaded ahead of a bot of the bench: says, when it is asked, for how long at most the loop stood still since it was last asked, in milliseconds.
const resolution = 2
const delay = monitorEventLoopDelay({ resolution })
delay.enable()
process.on('message', asked => {
  if (asked !== 'longest stall') return
  process.send?.(Math.max(0, delay.max / 1e6 - resolution))
  delay.reset()
})
process.channel?.unref()
