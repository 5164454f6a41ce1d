import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

// npm run test:faults: every point at which the bot is killed, its database ended and its disk filled, which takes most of an hour; FAULTS=short has a few of each.
// TEST_POSTGRES_URL names a server for those of PostgreSQL; FAULT_POINTS=20 makes it shorter, FAULT_SEED another run.

const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url))
const { status } = spawnSync(process.execPath, [vitest, 'run', 'test/faults', ...process.argv.slice(2)], {
  stdio: 'inherit',
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  env: { ...process.env, FAULTS: process.env['FAULTS'] ?? 'all' },
})
process.exit(status ?? 1)
