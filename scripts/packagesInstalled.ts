import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Installed } from './licenceFaults.ts'

const locked = v.object({
  packages: v.record(
    v.string(),
    v.object({
      version: v.optional(v.string(), ''),
      license: v.optional(v.string()),
      dev: v.optional(v.boolean(), false),
      dependencies: v.optional(v.record(v.string(), v.string()), {}),
      devDependencies: v.optional(v.record(v.string(), v.string()), {}),
    }),
  ),
})

/** A package's own description; long ago the licences stood in a list. */
const described = v.object({
  license: v.optional(v.union([v.string(), v.object({ type: v.string() })])),
  licenses: v.optional(v.array(v.object({ type: v.string() })), []),
})

/** The packages of a folder: `production`, the whole tree installed with `--omit=dev` on any machine, and `chosen`, those that package.json names. */
export function packagesInstalled(folder: string): {
  readonly production: readonly Installed[]
  readonly chosen: readonly Installed[]
} {
  const { packages } = v.parse(locked, JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')))
  const { '': root, ...rest } = packages
  const all = Object.entries(rest).map(([path, { version, license, dev }]) => ({
    path,
    dev,
    name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
    version,
    licence: license ?? licenceIn(join(folder, path, 'package.json')),
  }))
  const wanted = Object.keys({ ...root?.dependencies, ...root?.devDependencies })
  return {
    production: all.filter(({ dev }) => !dev),
    chosen: wanted.flatMap(name => all.filter(({ path }) => path === `node_modules/${name}`)),
  }
}

function licenceIn(file: string): string | undefined {
  if (!existsSync(file)) return undefined
  const { license, licenses } = v.parse(described, JSON.parse(readFileSync(file, 'utf8')))
  if (typeof license === 'string') return license
  if (license !== undefined) return license.type
  return licenses.length === 0 ? undefined : licenses.map(({ type }) => type).join(' OR ')
}
