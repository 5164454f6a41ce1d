import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const page = read('docs/architecture.md')
const ports = readdirSync(join(root, 'src/app/ports'))
  .map(name => read(`src/app/ports/${name}`))
  .join('\n')

/** One line of a journey: a file, what is called in it, and the line that calls it. */
interface Step {
  readonly file: string
  readonly called: string
  readonly acrossAPort: boolean
  readonly from: Step | undefined
}

/** The journeys of the page, each under its heading, as the steps drawn in its block. */
const journeys = [...page.matchAll(/^## (.+)\n[^#]*?```\n([\s\S]+?)```/gm)].map(([, heading = '', block = '']) => {
  const above: { readonly indented: number; readonly step: Step }[] = []
  const steps = block
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => {
      const [, indentation, port, file = '', called = ''] =
        /^( *)(⇢ )?(src\/\S+\.ts) (\w+)(?: {2,}\S.*)?$/.exec(line) ?? []
      if (indentation === undefined) throw new Error(`docs/architecture.md has a line that cannot be read: ${line}`)
      while ((above.at(-1)?.indented ?? -1) >= indentation.length) above.pop()
      const step: Step = { file, called, acrossAPort: port !== undefined, from: above.at(-1)?.step }
      above.push({ indented: indentation.length, step })
      return step
    })
  return { heading, steps }
})

const importStatement =
  /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm
const importedBy = (file: string): readonly string[] =>
  [...read(file).matchAll(importStatement)]
    .map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '')
    .filter(specifier => specifier.startsWith('.'))
    .map(specifier => posix.join(dirname(file), specifier))

/** A file's code without what it imports, so that a name found there is used there. */
const codeOf = (file: string): string => read(file).replaceAll(importStatement, '')
const names = (text: string, name: string): boolean => new RegExp(`\\b${name}\\b`).test(text)

/** Every file that is reached from one by imports. */
function reachedFrom(file: string, reached: Set<string> = new Set()): ReadonlySet<string> {
  if (reached.has(file)) return reached
  reached.add(file)
  for (const next of importedBy(file)) reachedFrom(next, reached)
  return reached
}
const composed = reachedFrom('src/compose.ts')

/** Why a step is not as the page draws it. */
function untrue({ file, called, acrossAPort, from }: Step): string | undefined {
  if (!existsSync(join(root, file))) return `${file} does not exist`
  if (!names(codeOf(file), called)) return `${file} has no ${called}`
  if (from === undefined) return undefined
  const imported = importedBy(from.file).includes(file)
  if (!acrossAPort) {
    if (!imported) return `${from.file} does not import ${file}`
    return names(codeOf(from.file), called) ? undefined : `${from.file} does not use ${called} of ${file}`
  }
  if (imported) return `${from.file} imports ${file}, so no port is crossed`
  if (!composed.has(file)) return `src/compose.ts does not join ${file}`
  if (!names(codeOf(from.file), called)) return `${from.file} does not call ${called}`
  const declared = new RegExp(`^\\s+(?:async )?${called}\\(`, 'm')
  const known = declared.test(ports) || declared.test(read(from.file)) || reachedFrom(from.file).has(file)
  return known ? undefined : `${called} is declared by no port that ${from.file} knows`
}

describe('docs/architecture.md', () => {
  it('follows a note, a press in Teams and on the page, a restricted note, a closing and an edit in Word', () => {
    expect(journeys.map(j => j.heading)).toEqual([
      'A note, typed',
      'A press: `Next item`',
      'A press on the companion page',
      'A restricted note',
      'A closing',
      'An edit in Word, taken into the record',
    ])
    for (const { steps } of journeys) expect(steps.length).toBeGreaterThan(7)
  })

  describe.each(journeys)('$heading', ({ steps }) => {
    it.each(steps.map(step => [`${step.from?.file ?? 'the journey'} → ${step.file} ${step.called}`, step] as const))(
      '%s is as drawn',
      (_, step) => {
        expect(untrue(step)).toBeUndefined()
      },
    )
  })

  it('names no file that is not there', () => {
    const named = [...page.matchAll(/\b(?:src|test|docs)\/[\w/]+\.(?:ts|md)\b/g)].map(([file]) => file)
    expect(named.length).toBeGreaterThan(40)
    expect(named.filter(file => !existsSync(join(root, file)))).toEqual([])
  })

  it('names every family of requests that the desk has', () => {
    const said = /the family's file beside it: ((?:`\w+` ?)+)/.exec(page)?.[1] ?? ''
    const families = [...read('src/desk/contents.ts').matchAll(/^import \* as (\w+) from/gm)].map(
      ([, name = '']) => name,
    )
    expect([...said.matchAll(/\w+/g)].map(([name]) => name).toSorted()).toEqual(families.toSorted())
    const files = readdirSync(join(root, 'src/desk'))
    expect(families.filter(family => !files.includes(`${family}.ts`))).toEqual([])
  })

  it('names every reader of typed words that is asked', () => {
    const readers = ['typedWords', 'families']
      .flatMap(name => importedBy(`src/words/${name}.ts`))
      .map(file => /(\w+Typed)\.ts$/.exec(file)?.[1] ?? '')
    const asked = readers.filter(name => name !== '' && name !== 'nearlyTyped' && name !== 'notedAsTyped')
    expect(asked.length).toBeGreaterThan(8)
    expect(asked.filter(name => !page.includes(`\`${name}\``) && !page.includes(`/${name}.ts`))).toEqual([])
  })

  it('finds a step that is drawn wrongly', () => {
    const bot: Step = { file: 'src/teams/bot.ts', called: 'makeBot', acrossAPort: false, from: undefined }
    const step = (file: string, called: string, acrossAPort = false) => untrue({ file, called, acrossAPort, from: bot })
    expect(step('src/teams/messages.ts', 'answerMessage')).toBeUndefined()
    expect(step('src/teams/messages.ts', 'answerOnce')).toContain('does not use answerOnce')
    expect(step('src/desk/words.ts', 'answerWords')).toContain('does not import')
    expect(step('src/desk/words.ts', 'answerLetters')).toContain('has no answerLetters')
    expect(step('src/teams/messages.ts', 'answerMessage', true)).toContain('no port is crossed')
    expect(step('src/graph/gone.ts', 'gone')).toContain('does not exist')
    expect(step('src/store/sqlite.ts', 'append', true)).toContain('does not call append')
  })
})
