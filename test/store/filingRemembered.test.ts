import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { FileToFile, Filing } from '../../src/app/ports/papers.ts'
import type { RecordStore } from '../../src/app/ports/record.ts'
import { filingRemembered } from '../../src/store/filingRemembered.ts'
import { folderFiling } from '../../src/store/folderFiling.ts'
import { openStore } from '../../src/store/openStore.ts'

let root: string, record: RecordStore, filing: Filing
const file = (words: string): FileToFile => ({
  library: 'public',
  folder: ['Saltmarsh CSP'],
  name: 'agenda.docx',
  contentType: 'text/plain',
  content: new TextEncoder().encode(words),
  columns: {},
})
const names = () => readdir(join(root, 'Saltmarsh CSP'))

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'clerk-files-'))
  record = await openStore('sqlite::memory:')
  filing = filingRemembered(folderFiling(root), record)
})
afterEach(async () => {
  await record.close()
  await rm(root, { recursive: true })
})

describe('a file that was written while the process died, and never recorded', () => {
  it('is known as our own by the next process, and replaced', async () => {
    await filing.file(file('as it stood'))
    const again = filingRemembered(folderFiling(root), record)
    expect((await again.file(file('as it stands now'))).besideEdits).toBe(false)
    expect(await names()).toEqual(['agenda.docx'])
  })
  it('is no edit of anybody where it is read again, and what somebody made of it is one', async () => {
    const { link } = await filing.file(file('as it stood'))
    const place = { library: 'public', link } as const
    const again = filingRemembered(folderFiling(root), record)
    expect((await again.readFiled(place))?.asBegun).toBe(true)
    await writeFile(join(root, 'Saltmarsh CSP', 'agenda.docx'), 'as the clerk has it')
    expect((await again.readFiled(place))?.asBegun).toBeUndefined()
  })
  it('is known also where another was begun after it and not written', async () => {
    await filing.file(file('one'))
    const broken: Filing = { ...folderFiling(root), file: () => Promise.reject(new Error('The process died.')) }
    await expect(filingRemembered(broken, record).file(file('two'))).rejects.toThrow('died')
    expect((await filing.file(file('three'))).besideEdits).toBe(false)
    expect(await names()).toEqual(['agenda.docx'])
  })
  it('is known also where many others were begun after it and not written', async () => {
    await filing.file(file('one'))
    const broken: Filing = { ...folderFiling(root), file: () => Promise.reject(new Error('The process died.')) }
    for (let n = 0; n < 12; n += 1)
      await expect(filingRemembered(broken, record).file(file(`begun ${n}`))).rejects.toThrow('died')
    expect((await filing.file(file('three'))).besideEdits).toBe(false)
    expect(await names()).toEqual(['agenda.docx'])
  })
  it('is known also where another instance wrote it that had begun at the same moment', async () => {
    await filing.file(file('one'))
    const inTheFolder = folderFiling(root)
    // Between what this one remembers and what it writes, the other remembers and writes.
    const slow: Filing = {
      ...inTheFolder,
      async file(given) {
        await filing.file(file('two, by the other'))
        return inTheFolder.file(given)
      },
    }
    expect((await filingRemembered(slow, record).file(file('two, by this one'))).besideEdits).toBe(false)
    expect(await names()).toEqual(['agenda.docx'])
  })
  it('is known where the version before remembered it', async () => {
    const { mark } = await folderFiling(root).file(file('one'))
    await record.remember('about to be filed', 'public Saltmarsh CSP/agenda.docx', [mark])
    expect((await filing.file(file('two'))).besideEdits).toBe(false)
  })
  it('is remembered among the last twenty contents, and not for ever', async () => {
    for (let n = 0; n < 30; n += 1) await filing.file(file(`version ${n}`))
    expect((await record.recall('about to be filed', 'public Saltmarsh CSP/agenda.docx')).length).toBeLessThan(25)
  })
  it('is left alone where somebody has edited it since', async () => {
    const { name } = await filing.file(file('as it stood'))
    await writeFile(join(root, 'Saltmarsh CSP', name), 'edited by the clerk')
    expect((await filing.file(file('as it stands now'))).besideEdits).toBe(true)
    expect(await names()).toEqual(['agenda (2).docx', 'agenda.docx'])
  })
})
