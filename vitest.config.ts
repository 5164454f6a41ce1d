import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

// Most tests wait as long as they reckon: on two cores two at a time take little more than half as long as one after another.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // What is waited for comes when it comes: on a busy machine a second is not long.
    expect: { poll: { timeout: 15_000 } },
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
})
