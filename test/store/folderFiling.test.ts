import { mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FileIsOpen, FilingFault } from '../../src/app/filingFault.ts'
import type { FileToFile, Filing } from '../../src/app/ports/papers.ts'
import { folderFiling } from '../../src/store/folderFiling.ts'

const FOLDER = ['Community Safety Partnership', '2026-11-26']
const NAME = '2026-11-26 Riverside CSP draft minutes.docx'

let root: string
let filing: Filing
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'clerk-files-'))
  filing = folderFiling(root)
})
afterEach(() => rm(root, { recursive: true }))

const draft = (content: string, more: Partial<FileToFile> = {}): FileToFile => ({
  library: 'public',
  folder: FOLDER,
  name: NAME,
  contentType: 'text/plain',
  content: new TextEncoder().encode(content),
  columns: {},
  ...more,
})
const there = () => readdir(join(root, ...FOLDER))

describe('a paper filed in a folder', () => {
  it('is found under its partnership, date and name, by its link too', async () => {
    const filed = await filing.file(draft('first'))
    expect(filed).toMatchObject({ name: NAME, besideEdits: false })
    expect(fileURLToPath(filed.link)).toBe(join(root, ...FOLDER, NAME))
    expect(await readFile(fileURLToPath(filed.link), 'utf8')).toBe('first')
    expect(await there()).toEqual([NAME])
  })

  it('replaces what was filed before, where nobody has edited it', async () => {
    const { mark } = await filing.file(draft('first'))
    expect(await filing.file(draft('second', { lastFiled: { mark } }))).toMatchObject({
      name: NAME,
      besideEdits: false,
    })
    expect(await readFile(join(root, ...FOLDER, NAME), 'utf8')).toBe('second')
  })

  it('is put beside what somebody has edited, and again beside that', async () => {
    const { mark } = await filing.file(draft('first'))
    await writeFile(join(root, ...FOLDER, NAME), 'the clerk’s edits')
    const second = await filing.file(draft('second', { lastFiled: { mark } }))
    expect(second).toMatchObject({ name: '2026-11-26 Riverside CSP draft minutes (2).docx', besideEdits: true })
    await writeFile(fileURLToPath(second.link), 'edited as well')
    expect(await filing.file(draft('third', { lastFiled: second }))).toMatchObject({
      name: '2026-11-26 Riverside CSP draft minutes (3).docx',
      besideEdits: true,
    })
    expect(await readFile(join(root, ...FOLDER, NAME), 'utf8')).toBe('the clerk’s edits')
  })

  it('replaces its own copy beside the edits, where that has none', async () => {
    const { mark } = await filing.file(draft('first'))
    await writeFile(join(root, ...FOLDER, NAME), 'the clerk’s edits')
    const second = await filing.file(draft('second', { lastFiled: { mark } }))
    expect(await filing.file(draft('third', { lastFiled: second }))).toMatchObject({
      name: second.name,
      besideEdits: true,
    })
    expect(await there()).toHaveLength(2)
  })

  it('leaves a file it knows nothing of alone', async () => {
    await filing.file(draft('somebody else’s'))
    expect(await filing.file(draft('ours'))).toMatchObject({ name: expect.stringContaining('(2)'), besideEdits: true })
  })

  it('filed again after a crash is recognised and not doubled', async () => {
    const first = await filing.file(draft('first'))
    expect(await filing.file(draft('first'))).toEqual(first)
    expect(await there()).toEqual([NAME])
  })

  it('twice at the same moment is filed once, and twice where it differs', async () => {
    await Promise.all([filing.file(draft('same')), filing.file(draft('same')), filing.file(draft('another'))])
    expect(await there()).toHaveLength(2)
  })

  it('never leaves the folder for papers, whatever it is called', async () => {
    const filed = await filing.file(draft('x', { folder: ['..', '../..', '/etc', ''], name: '../../passwd' }))
    expect(fileURLToPath(filed.link).startsWith(join(root, '_'))).toBe(true)
    expect(await filing.readLink(filed.link)).toMatchObject({ name: '..-..-passwd' })
  })

  it('that is restricted says so in its path', async () => {
    const named = await filing.file(draft('x', { library: 'restricted', folder: ['CSP (restricted)', '2026-11-26'] }))
    const unnamed = await filing.file(draft('x', { library: 'restricted' }))
    expect(fileURLToPath(named.link)).toBe(join(root, 'CSP (restricted)', '2026-11-26', NAME))
    expect(fileURLToPath(unnamed.link)).toBe(join(root, 'restricted', ...FOLDER, NAME))
  })

  it('that cannot be saved is reported with its cause', async () => {
    await writeFile(join(root, 'Community Safety Partnership'), 'a file where the folder should be')
    const fault = await filing.file(draft('first')).then(
      () => undefined,
      (thrown: unknown) => thrown,
    )
    expect(fault).toBeInstanceOf(FilingFault)
    expect(fault).toMatchObject({
      message: expect.stringContaining(`“${NAME}” could not be saved`),
      cause: expect.any(Error),
    })
  })
})

describe('a link', () => {
  it('of a filed paper is read back', async () => {
    const { link } = await filing.file(draft('the agenda'))
    const { name, content } = await filing.readLink(link)
    expect([name, new TextDecoder().decode(content)]).toEqual([NAME, 'the agenda'])
  })

  it('out of the folder is refused, even through a file that points outside', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'clerk-outside-'))
    await writeFile(join(outside, 'secret.txt'), 'secret')
    await symlink(join(outside, 'secret.txt'), join(root, 'innocent.txt'))
    await expect(filing.readLink(pathToFileURL(join(outside, 'secret.txt')).href)).rejects.toThrow(
      'outside the folder for papers',
    )
    await expect(filing.readLink(pathToFileURL(join(root, 'innocent.txt')).href)).rejects.toThrow(
      'outside the folder for papers',
    )
    await rm(outside, { recursive: true })
  })

  it('to nothing, or of another kind, is refused in words', async () => {
    await expect(filing.readLink(pathToFileURL(join(root, 'gone.docx')).href)).rejects.toThrow('no paper at that link')
    await expect(filing.readLink('https://council.sharepoint.com/x.docx')).rejects.toThrow('not the link of a file')
  })
})

describe('a filed paper in a folder', () => {
  const ISSUED = '2026-11-26 Riverside CSP issued draft minutes.docx'
  const place = (link: string) => ({ library: 'public', link }) as const
  const at = (...names: readonly string[]) => join(root, ...FOLDER, ...names)
  const edited = async () => {
    const { link } = await filing.file(draft('first'))
    await writeFile(fileURLToPath(link), 'the clerk’s edits')
    const read = await filing.readFiled(place(link))
    if (read === undefined) throw new Error('It is gone.')
    return read
  }

  it('is read back as it is now, and is not there where it was deleted', async () => {
    const { mark } = await filing.file(draft('first'))
    const read = await edited()
    expect(new TextDecoder().decode(read.content)).toBe('the clerk’s edits')
    expect(read.mark).not.toBe(mark)
    await rm(at(NAME))
    expect(await filing.readFiled(place(read.link))).toBeUndefined()
  })

  it('outside the folder is neither read nor replaced nor taken away', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'clerk-outside-'))
    const link = pathToFileURL(join(outside, 'secret.docx')).href
    await writeFile(join(outside, 'secret.docx'), 'secret')
    await expect(filing.readFiled(place(link))).rejects.toThrow('outside the folder for papers')
    const { mark } = await filing.file(draft('secret'))
    await expect(filing.replace(draft('x'), { ...place(link), mark })).rejects.toThrow('outside the folder')
    await expect(filing.withdraw({ ...place(link), mark })).rejects.toThrow('outside the folder')
    await rm(outside, { recursive: true })
  })

  it('is replaced under a new name, and what was there is kept as an earlier version', async () => {
    const { link, mark } = await edited()
    const filed = await filing.replace(draft('carried forward', { name: ISSUED }), { ...place(link), mark })
    expect(filed).toMatchObject({ name: ISSUED, besideEdits: false })
    expect((await there()).toSorted()).toEqual([ISSUED, 'Earlier versions'])
    expect(await readFile(at(ISSUED), 'utf8')).toBe('carried forward')
    expect(await readFile(at('Earlier versions', NAME.replace('.docx', ', version 1.docx')), 'utf8')).toBe(
      'the clerk’s edits',
    )
  })

  it('is not replaced where it was edited again since it was read', async () => {
    const { link, mark } = await edited()
    await writeFile(at(NAME), 'more edits')
    expect(await filing.replace(draft('carried forward'), { ...place(link), mark })).toBe('changed meanwhile')
    expect(await readFile(at(NAME), 'utf8')).toBe('more edits')
  })

  it.each([
    ['LibreOffice', `.~lock.${NAME}#`],
    ['Word', `~$${NAME.slice(2)}`],
  ])('is left while %s has it open, which is said, and is replaced once it has not', async (_program, lock) => {
    const { link, mark } = await edited()
    await writeFile(at(lock), 'somebody')
    const faults = await Promise.all(
      [filing.replace(draft('x'), { ...place(link), mark }), filing.file(draft('x', { lastFiled: { mark } }))].map(p =>
        p.then(
          () => undefined,
          (fault: unknown) => fault,
        ),
      ),
    )
    expect(faults.map(f => f instanceof FileIsOpen)).toEqual([true, true])
    expect(await readFile(at(NAME), 'utf8')).toBe('the clerk’s edits')
    await rm(at(lock))
    expect(await filing.replace(draft('x'), { ...place(link), mark })).toMatchObject({ name: NAME })
  })

  it('is not held up for ever by what a crashed program left behind', async () => {
    const { link, mark } = await edited()
    await writeFile(at(`.~lock.${NAME}#`), 'somebody')
    const yesterday = new Date(Date.now() - 25 * 60 * 60_000)
    await utimes(at(`.~lock.${NAME}#`), yesterday, yesterday)
    expect(await filing.replace(draft('x'), { ...place(link), mark })).toMatchObject({ name: NAME })
  })

  it('is taken away only where nobody edited it since', async () => {
    const { link, mark } = await filing.file(draft('first'))
    expect(await filing.withdraw({ ...place(link), mark: 'another' })).toBe(false)
    expect(await filing.withdraw({ ...place(link), mark })).toBe(true)
    expect(await there()).toEqual(['Earlier versions'])
  })
})
