import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

// Tests of rules and words, which touch nothing outside themselves: file after file in one process, which keeps what it has read of the program, in half the time.
const rules = ['words', 'meeting', 'minutes', 'desk', 'documents', 'cards', 'app', 'infra'].map(
  room => `test/${room}/**/*.test.ts`,
)

// Most tests wait as long as they reckon: on two cores two at a time take little more than half as long as one after another.
export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // What is waited for comes when it comes: on a busy machine a second is not long.
    expect: { poll: { timeout: 15_000 } },
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      { extends: true, test: { name: 'rules', include: rules, isolate: false } },
      { extends: true, test: { name: 'program', include: ['test/**/*.test.ts'], exclude: rules } },
    ],
  },
})
