import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readPartnerships } from '../../../src/documents/partnershipFile/folder.ts'

const file = (name: string, chat = '') =>
  `name: ${name}\ncouncil: Harbour Council\nmembers: [{ name: Pat Cole, part: chair, id: pat }]\n${chat}`

describe('a folder of partnerships', () => {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'partnerships-'))
  })
  afterEach(() => rm(folder, { recursive: true }))
  const write = (name: string, text: string) => writeFile(join(folder, name), text)

  test('is refused in a sentence where it, or a file in it, cannot be read as one', async () => {
    await write('a.yml', file('A'))
    await expect(readPartnerships(join(folder, 'a.yml'))).rejects.toThrow(/This cannot be read as a folder \(ENOTDIR\)/)
    await mkdir(join(folder, 'b.yml'))
    await expect(readPartnerships(folder)).rejects.toThrow(/^b\.yml, line 1: This cannot be read as a file \(EISDIR\)/)
  })

  test('gives every partnership in it, and passes over other files', async () => {
    await Promise.all([write('b.yml', file('B')), write('a.yaml', file('A')), write('notes.txt', 'x')])
    expect((await readPartnerships(folder)).map(({ terms }) => terms.key)).toEqual(['a', 'b'])
  })

  test('has none where there is no such folder', async () =>
    expect(await readPartnerships(join(folder, 'none'))).toEqual([]))

  test('has the faults of all its files said at once', async () => {
    await Promise.all([
      write('a.yml', 'name: A\n'),
      write('b.yml', file('B', 'colour: red\n')),
      write('c.yml', file('C')),
    ])
    await expect(readPartnerships(folder)).rejects.toMatchObject({
      faults: [{ file: 'a.yml' }, { file: 'a.yml' }, { file: 'b.yml', line: 4 }],
    })
  })

  test('may not have two partnerships of one key, name or chat', async () => {
    await Promise.all([
      write('a.yml', file('Board', 'chat: 19:x\n')),
      write('A b.yml', file('Other')),
      write('a-b.yml', file('board')),
      write('c.yml', file('C', 'chat: 19:x\n')),
    ])
    await expect(readPartnerships(folder)).rejects.toMatchObject({
      faults: [
        { sentence: expect.stringMatching(/same short name/) },
        { sentence: expect.stringMatching(/same name/) },
        { sentence: expect.stringMatching(/same chat/) },
      ],
    })
  })

  test('holds the example of the project, which is in order', async () => {
    const [riverside] = await readPartnerships(new URL('../../../partnerships', import.meta.url).pathname)
    expect(riverside?.terms.key).toBe('riverside')
  })
})
