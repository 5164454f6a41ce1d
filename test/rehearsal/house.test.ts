import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { describe, expect, test } from 'vitest'

const folder = join(import.meta.dirname, '..', '..', 'rehearsal')
const importsOf = (file: string): readonly string[] =>
  [...readFileSync(join(folder, file), 'utf8').matchAll(/^(?:import|export)\b[^'"]*?from '(\.[^']+)'/gm)].map(
    ([, path = '']) => posix.join(dirname(file), path),
  )
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => /\.[tj]s$/.test(name))
const imports = new Map(files.map(file => [file, importsOf(file)] as const))

/** The first way from a file back to itself. */
function circleFrom(file: string): readonly string[] | undefined {
  const follow = (here: string, way: readonly string[]): readonly string[] | undefined => {
    for (const next of imports.get(here) ?? []) {
      if (next === file) return [...way, next]
      const found = way.includes(next) ? undefined : follow(next, [...way, next])
      if (found !== undefined) return found
    }
    return undefined
  }
  return follow(file, [file])
}

describe('the rehearsal room’s files', () => {
  test('import one another in no circle', () => {
    expect(files.length).toBeGreaterThan(30)
    expect(files.map(circleFrom).filter(circle => circle !== undefined)).toEqual([])
  })
})
