import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'

const run = promisify(execFile)

describe('a rehearsal of the example', () => {
  test('goes through a whole meeting in under thirty seconds, and ends with minutes on disk', async () => {
    const { stdout } = await run(process.execPath, ['rehearsal/rehearse.ts', 'examples/riverside.yml'])
    expect(Number(/Rehearsed in ([\d.]+) s/.exec(stdout)?.[1])).toBeLessThan(30)
    expect(stdout).toContain('draft minutes.docx')
    expect(stdout).toContain('draft restricted minutes.docx')
  }, 60_000)
})
