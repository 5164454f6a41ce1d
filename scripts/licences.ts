/** Checks licences: `npm run licences` looks at every package that is installed in production, and at what docs/dependencies.md says of those we chose. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { licenceFaults, pageFaults } from './licenceFaults.ts'
import { packagesInstalled } from './packagesInstalled.ts'

const folder = join(import.meta.dirname, '..')
const { production, chosen } = packagesInstalled(folder)
const page = readFileSync(join(folder, 'docs', 'dependencies.md'), 'utf8')
const faults = [...licenceFaults(production), ...pageFaults(chosen, page)]
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1
else
  console.log(
    `${production.length} packages of a production install are under allowed licences; docs/dependencies.md has all ${chosen.length} that we chose.`,
  )
