import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const page = readFileSync(join(import.meta.dirname, '..', 'docs', 'scale.md'), 'utf8')
const numberIn = (text: string): number => Number(text.replaceAll(',', ''))
const does: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '−': (a, b) => a - b,
  '×': (a, b) => a * b,
  '÷': (a, b) => a / b,
}

/** What a sum comes to, `×` and `÷` before `+` and `−`. */
function comesTo(sum: string): number {
  const parts = sum.split(/ ([+−×÷]) /)
  for (const now of ['×÷', '+−'])
    for (let at = 1; at < parts.length;) {
      const [one = '', sign = '', other = ''] = parts.slice(at - 1, at + 2)
      if (now.includes(sign)) parts.splice(at - 1, 3, String(does[sign]?.(numberIn(one), numberIn(other))))
      else at += 2
    }
  return numberIn(parts[0] ?? '')
}

describe('docs/scale.md', () => {
  const sums = [...page.matchAll(/([\d.,]*\d(?: [+−×÷] [\d.,]*\d)+) = ([\d.,]*\d)/g)].map(
    ([, sum = '', said = '']) => [sum, said] as const,
  )

  it('writes out its sums', () => expect(sums.length).toBeGreaterThan(20))
  it.each(sums)('adds %s up to %s', (sum, said) => {
    const [comes, says] = [comesTo(sum), numberIn(said)]
    const places = said.split('.')[1]?.length ?? 0
    expect(Math.abs(comes - says)).toBeLessThanOrEqual(0.5 / 10 ** places + 1e-9)
  })
  it('has for every published figure a page, and says of every other that it is measured or assumed', () => {
    const rows = page.split('\n').filter(line => /^\|.*published/.test(line))
    expect(rows.length).toBeGreaterThan(3)
    expect(rows.filter(row => !/\]\(https:\/\//.test(row))).toEqual([])
  })
})
