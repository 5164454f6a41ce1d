import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isAllowed, licenceFaults, pageFaults } from '../scripts/licenceFaults.ts'
import { packagesInstalled } from '../scripts/packagesInstalled.ts'

const root = join(import.meta.dirname, '..')
const { production, chosen } = packagesInstalled(root)
const page = readFileSync(join(root, 'docs', 'dependencies.md'), 'utf8')
const lamps = { name: 'lamps', version: '1.0.0', licence: 'MIT' }

describe('what is installed in production', () => {
  it('is under licences that a council need not ask about', () => {
    expect(production.length).toBeGreaterThan(200)
    expect(licenceFaults(production)).toEqual([])
  })
  it.each(['GPL-3.0-only', 'AGPL-3.0-or-later', 'UNLICENSED', 'SEE LICENSE IN LICENSE.md', 'MIT AND GPL-2.0-only'])(
    'is refused under %s',
    licence => expect(licenceFaults([{ ...lamps, licence }])).toHaveLength(1),
  )
  it('is refused where it names no licence, until somebody has read it', () =>
    expect(licenceFaults([{ ...lamps, licence: undefined }])).toEqual([
      'lamps 1.0.0 names no licence. Read it, and see scripts/licenceFaults.ts.',
    ]))
  it('may leave a choice of licences, if one will do', () => {
    expect(['(MIT OR GPL-3.0-or-later)', '(MIT AND Zlib)', 'ISC'].map(isAllowed)).toEqual([true, true, true])
    expect(['(GPL-2.0-only OR GPL-3.0-only)', '(MIT OR (GPL-2.0-only AND ISC))'].map(isAllowed)).toEqual([false, false])
  })
})

describe('the page of dependencies', () => {
  it('has every package that was chosen, under its licence, and no other', () => {
    expect(chosen.length).toBeGreaterThan(25)
    expect(pageFaults(chosen, page)).toEqual([])
  })
  it('misses one that was added', () =>
    expect(pageFaults([...chosen, lamps], page)).toEqual(['lamps has no row in docs/dependencies.md.']))
  it('has one too many where it was taken away, and says where its licence has changed', () => {
    const rows = '| `lamps` | light | A. Keeper | ISC | candles |\n| `wicks` | light | A. Keeper | MIT | nothing |'
    expect(pageFaults([lamps], rows)).toEqual([
      'docs/dependencies.md says “ISC” of lamps, which is under “MIT”.',
      'wicks has a row, but is no dependency.',
    ])
  })
})
