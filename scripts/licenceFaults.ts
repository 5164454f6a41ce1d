/** A package of the tree that is installed in production; its licence as SPDX writes it, where it says so. */
export interface Installed {
  readonly name: string
  readonly version: string
  readonly licence: string | undefined
}

/** Licences under which a council may run what is installed without asking anybody, and without giving away what is its own. */
const allowed: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'Unlicense',
  'Zlib',
])

/** Packages that do not name their licence as SPDX does, at the version whose licence file or read-me was read. */
const readByHand: ReadonlyMap<string, string> = new Map([
  ['duck@0.1.12', 'BSD-2-Clause'],
  ['escape-regexp-component@1.0.2', 'MIT'],
])

/** Whether an SPDX expression (Annex D of SPDX 2.3) can be met by allowed licences alone. One that mixes `AND` with `OR` is not understood, and so refused. */
export function isAllowed(expression: string): boolean {
  const bare = expression.replace(/^\((.*)\)$/, '$1').trim()
  if (/[()]/.test(bare) || (bare.includes(' OR ') && bare.includes(' AND '))) return false
  return bare.includes(' OR ')
    ? bare.split(' OR ').some(each => allowed.has(each))
    : bare.split(' AND ').every(each => allowed.has(each))
}

/** A sentence for every package whose licence is not allowed, or not known. */
export const licenceFaults = (tree: readonly Installed[]): readonly string[] =>
  tree.flatMap(({ name, version, licence }) => {
    const known = readByHand.get(`${name}@${version}`) ?? licence
    if (known === undefined) return [`${name} ${version} names no licence. Read it, and see scripts/licenceFaults.ts.`]
    return isAllowed(known) ? [] : [`${name} ${version} is under “${known}”, which is not one of those allowed.`]
  })

/** What `docs/dependencies.md` says of each package it has a row for: the row's first cell is the name, its fourth the licence. */
export const rowsOf = (page: string): ReadonlyMap<string, string> =>
  new Map(
    page.split('\n').flatMap(line => {
      const [, name, licence] = /^\| `([^`]+)` \|[^|]*\|[^|]*\| ([^|]*?) \|/.exec(line) ?? []
      return name === undefined || licence === undefined ? [] : [[name, licence] as const]
    }),
  )

/** A sentence for every package that was chosen and has no row, every row of one that was not, and every licence that is another by now. */
export function pageFaults(chosen: readonly Installed[], page: string): readonly string[] {
  const rows = rowsOf(page)
  const names = new Set(chosen.map(({ name }) => name))
  return [
    ...chosen.flatMap(({ name, licence = 'none' }) => {
      const row = rows.get(name)
      if (row === undefined) return [`${name} has no row in docs/dependencies.md.`]
      return row === licence ? [] : [`docs/dependencies.md says “${row}” of ${name}, which is under “${licence}”.`]
    }),
    ...[...rows.keys()].filter(name => !names.has(name)).map(name => `${name} has a row, but is no dependency.`),
  ]
}
