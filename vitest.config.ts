import { configDefaults, defineConfig } from 'vitest/config'

/** Bots killed again and again need a machine to themselves: on a busy one they are late, and late looks like lost. */
const needsQuiet = process.env['FAULTS'] === undefined ? ['test/faults/neverLost.test.ts'] : []

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...needsQuiet],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
