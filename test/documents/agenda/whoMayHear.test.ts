import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fullTitle } from '../../../src/meeting/agenda.ts'
import { readAgenda } from '../../../src/documents/agenda/readAgenda.ts'

/** Short agendas as many bodies mark what the public may hear; behind the title of an item stands `<open>`, `<closed>`, `<asked>` or several of those. */
const pages = readFileSync(join(import.meta.dirname, 'whoMayHear.txt'), 'utf8')
  .split(/^===== /m)
  .slice(1)
  .map(page => {
    const [name = '', ...lines] = page.split('\n')
    return { name, lines }
  })

const mark = / <((?:open|closed|asked)(?: or (?:open|closed|asked))*)>/
const inLetters = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

describe('who may hear an item', () => {
  test.each(pages)('$name', ({ lines }) => {
    const { items } = readAgenda(lines.map(line => line.replace(mark, '')).join('\n')).agenda
    const said = lines.flatMap(line => {
      const [, allowed] = mark.exec(line) ?? []
      const written = inLetters(line.replace(mark, '').split('\t').slice(0, 2).join(' '))
      const longest = items
        .filter(item => written.includes(inLetters(fullTitle(item))))
        .toSorted((a, b) => fullTitle(b).length - fullTitle(a).length)[0]
      if (allowed === undefined) return []
      const is = longest?.restriction === undefined ? 'open' : longest.doubtful === true ? 'asked' : 'closed'
      const found = longest === undefined ? 'no item' : is
      return [{ line, is: allowed.split(' or ').includes(found) ? allowed : found, allowed }]
    })
    expect(said.length).toBeGreaterThan(1)
    expect(said.map(({ line, is }) => ({ line, is }))).toEqual(said.map(({ line, allowed }) => ({ line, is: allowed })))
  })
})
