import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pageWords } from '../../src/cards/pageWords.ts'

const folder = join(import.meta.dirname, '../../src/companion/page')
const modules = readdirSync(folder)
  .filter(name => name.endsWith('.js'))
  .map(name => ({ name, source: readFileSync(join(folder, name), 'utf8') }))
const names = Object.keys(pageWords())

/** The page's code without its comments. */
const codeOf = (source: string) => source.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')

describe('the sentences of the companion’s page', () => {
  it('are all there that the page asks for', () => {
    const asked = modules.flatMap(({ name, source }) =>
      [...codeOf(source).matchAll(/\bsay\(([^)]*?)[,)]/g)].flatMap(([, inside = '']) =>
        [...inside.matchAll(/'(\w+)'/g)].map(([, word = '']) => `${name} ${word}`),
      ),
    )
    expect(asked.length).toBeGreaterThan(60)
    expect(asked.filter(each => !names.includes(each.split(' ')[1] ?? ''))).toEqual([])
  })
  it('are all asked for by the page', () => {
    const code = modules.map(({ source }) => codeOf(source)).join('\n')
    expect(names.filter(name => !code.includes(`'${name}'`))).toEqual([])
  })
  it.each(modules.filter(({ name }) => !['main.js'].includes(name)))('are no part of $name', ({ source }) => {
    const shown = [...codeOf(source).matchAll(/>\s*([A-Z][a-z]+(?: [a-z]+)+[.!?]?)\s*</g)].map(([, words]) => words)
    expect(shown).toEqual([])
  })
})

describe('the files of the companion’s page', () => {
  it.each(modules)('make no HTML of text, and run none: $name', ({ source }) => {
    expect(codeOf(source)).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|document\.write|\beval\b|new Function/,
    )
  })
})
