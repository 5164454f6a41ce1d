import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/openStore.ts'
import { type FakeGraph, startFakeGraph } from '../graph/fakeGraph.ts'
import { keepSome, newFolder, toldBy } from '../store/aRecord.ts'

const project = join(import.meta.dirname, '../..')
let folder: string, remove: () => Promise<void>, env: Readonly<Record<string, string>>
beforeEach(async () => {
  ;({ folder, remove } = await newFolder())
  env = { DATABASE_URL: `sqlite:${folder}/clerk.db`, FILES_URL: `file:${folder}/files` }
})
afterEach(() => remove())

/** Runs one of the scripts that npm runs, on these settings alone. */
async function run(script: string, given: readonly string[] = [], also: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [join(project, 'scripts', `${script}.ts`), ...given], {
    cwd: project,
    env: { PATH: process.env['PATH'], ...env, ...also },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (piece: string) => void (said += piece))
  const [code] = (await once(child, 'close')) as [number]
  return { code, said }
}

describe('npm run backup and npm run restore', () => {
  it('make a copy while the bot runs, and put it back once it is stopped, with what came after it put aside', async () => {
    await keepSome(env['DATABASE_URL'] ?? '', 30)
    const bot = await openStore(env['DATABASE_URL'] ?? '')
    const told = await toldBy(env['DATABASE_URL'] ?? '')
    const made = await run('backup')
    expect(made).toMatchObject({ code: 0, said: expect.stringContaining('46 events in 9 meetings') as string })
    const [copy] = await readdir(join(folder, 'copies'))
    await bot.append('saltmarsh/0', 2, ['later'])
    const path = join(folder, 'copies', copy ?? '')
    expect(await run('restore', [path, '--replace'])).toMatchObject({
      code: 1,
      said: expect.stringContaining('Stop it first') as string,
    })
    await bot.close()
    expect(await run('restore', [path])).toMatchObject({
      code: 1,
      said: expect.stringContaining('Add --replace') as string,
    })
    const restored = await run('restore', [path, '--replace'])
    expect([restored.code, restored.said]).toEqual([
      0,
      expect.stringMatching(/Restored: 46 events.*\n.*clerk-before-/) as string,
    ])
    expect(await toldBy(env['DATABASE_URL'] ?? '')).toEqual(told)
  }, 60_000)
})

describe('npm run move', () => {
  it('says in a sentence what it wants, and what it did', async () => {
    await keepSome(env['DATABASE_URL'] ?? '', 3)
    expect(await run('move')).toEqual({
      code: 1,
      said: expect.stringContaining('Say from where and to where') as string,
    })
    const moved = await run('move', [env['DATABASE_URL'] ?? '', `sqlite:${folder}/new.db`])
    expect(moved).toEqual({ code: 0, said: expect.stringMatching(/^Moved and compared: 19 events in 9 /) as string })
  }, 60_000)
})

describe('npm run doctor', () => {
  let graph: FakeGraph | undefined
  afterEach(async () => {
    await graph?.close()
    graph = undefined
  })
  const inSharePoint = (url: string) => ({
    FILES_URL: 'sharepoint:',
    GRAPH_BASE_URL: url,
    SHAREPOINT_SITE: 'https://council.sharepoint.com/sites/partnerships',
    SHAREPOINT_LIBRARY: 'Partnership papers',
    SHAREPOINT_RESTRICTED_LIBRARY: 'Restricted papers',
  })

  it('finds nothing amiss where nothing is, makes no record, and ends well', async () => {
    const { code, said } = await run('doctor')
    expect([code, said.includes('✗')]).toEqual([0, false])
    expect(said).toContain('not there yet; the first start makes it')
    expect(await readdir(folder)).toEqual(['files'])
  }, 60_000)

  it('names every setting that cannot be used, and stops there', async () => {
    const { code, said } = await run('doctor', [], { PORT: 'x', LOG_LEVEL: 'loud' })
    expect([code, said.match(/✗ The settings/g)?.length]).toEqual([1, 2])
  }, 60_000)

  it('says of a damaged record, a folder that cannot be written and a server that is away what to do', async () => {
    await writeFile(join(folder, 'clerk.db'), 'no database '.repeat(500))
    const { code, said } = await run('doctor', [], { FILES_URL: `file:${folder}/clerk.db/files` })
    expect(code).toBe(1)
    expect(said).toMatch(/✗ The record, .*file is not a database.*npm run restore/)
    expect(said).toMatch(/✗ The folder for papers, .*name another folder in FILES_URL/)
    const away = await run('doctor', [], { DATABASE_URL: 'postgres://clerk:hunter2@127.0.0.1:1/clerk' })
    expect(away.said).toMatch(
      /✗ The record, PostgreSQL at 127\.0\.0\.1:1\/clerk: .*ECONNREFUSED.*See that DATABASE_URL/,
    )
    expect(away.said).not.toContain('hunter2')
  }, 60_000)

  it('looks at both libraries in SharePoint without writing there, and says which is missing', async () => {
    graph = await startFakeGraph('Partnership papers', 'Restricted papers')
    const well = await run('doctor', [], inSharePoint(graph.url))
    expect(well.said).toMatch(/✓ The libraries/)
    expect(graph.asked.map(each => each.method)).not.toContain('PUT')
    const missing = await run('doctor', [], { ...inSharePoint(graph.url), SHAREPOINT_LIBRARY: 'Nowhere' })
    expect(missing).toMatchObject({
      code: 1,
      said: expect.stringMatching(/✗ .*no library “Nowhere”.*step 4/) as string,
    })
  }, 60_000)
})
