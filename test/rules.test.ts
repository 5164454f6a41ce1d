import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { refusals } from '../src/meeting/refusals.ts'
import { gapNames } from '../src/minutes/gaps.ts'

const root = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

const [, ...sections] = read('docs/rules.md').split(/^## /m)
const namesIn = (section: string, list: string): readonly string[] =>
  section
    .split('\n')
    .filter(line => line.startsWith(`${list}: `))
    .flatMap(line => [...line.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name))
const onThePage = (list: string) => sections.flatMap(section => namesIn(section, list)).toSorted()

/** The commands as their union in the source has them: a type has no list to ask. */
const commands = [...read('src/meeting/commands.ts').matchAll(/^ {2}\| \{\s+readonly type: '(\w+)'/gm)].map(
  ([, name = '']) => name,
)

describe('the page of rules', () => {
  test('has the thirteen rules in order', () =>
    expect(sections.flatMap(s => /^(\d+)\. /.exec(s)?.[1] ?? [])).toEqual(
      Array.from({ length: 13 }, (_, n) => String(n + 1)),
    ))
  test.each(sections.map(s => [s.split('\n')[0] ?? '', s] as const))(
    'gives the authority and the tests of "%s"',
    (_title, section) => {
      expect(section).toMatch(/^Authority: .+\.$/m)
      expect(namesIn(section, 'Tests').filter(path => !existsSync(join(root, path)))).toEqual([])
      expect(namesIn(section, 'Tests')).not.toEqual([])
    },
  )
  test('names every command once, and none there is not', () => {
    expect(commands.length).toBeGreaterThan(30)
    expect(onThePage('Commands')).toEqual(commands.toSorted())
  })
  test('names every refusal once, and none there is not', () =>
    expect(onThePage('Refusals')).toEqual(Object.keys(refusals).toSorted()))
  test('names every gap once, and none there is not', () => expect(onThePage('Gaps')).toEqual(gapNames.toSorted()))
})
