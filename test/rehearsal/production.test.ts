import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

describe('the bot in production', () => {
  test('loads nothing of the rehearsal room', () => {
    const sources = globSync('src/**/*.ts')
    expect(sources.length).toBeGreaterThan(20)
    expect(
      sources.filter(path => /from '[^']*rehearsal|import\('[^']*rehearsal/.test(readFileSync(path, 'utf8'))),
    ).toEqual([])
  })
})
