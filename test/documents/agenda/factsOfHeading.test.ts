import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readAgenda } from '../../../src/documents/agenda/readAgenda.ts'

/** Headings as many bodies write them, and below each, behind `@`, what it says; nothing behind a word is that it says nothing of that. */
const pages = readFileSync(join(import.meta.dirname, 'factsOfHeading.txt'), 'utf8')
  .split(/^===== /m)
  .slice(1)
  .map(page => {
    const [name = '', ...lines] = page.split('\n')
    return { name, lines }
  })

const fact = /^@(body|date|time|endTime|venue) ?(.*)$/

describe('the facts of a heading', () => {
  test.each(pages)('$name', ({ lines }) => {
    const { agenda } = readAgenda(lines.filter(line => !fact.test(line)).join('\n'))
    const { body, date, time, endTime, venue } = agenda
    const said = new Map(Object.entries({ body, date, time, endTime, venue }))
    const wanted = lines.flatMap(line => {
      const [, key, value = ''] = fact.exec(line) ?? []
      return key === undefined ? [] : [[key, value] as const]
    })
    expect(wanted.length).toBeGreaterThan(0)
    expect(wanted.map(([key]) => [key, said.get(key) ?? ''])).toEqual(wanted)
  })
})
