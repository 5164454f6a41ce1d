import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/openStore.ts'
import { RecordFault } from '../../src/store/recordFault.ts'
import { keepSome, newFolder } from './aRecord.ts'

let folder: string, remove: () => Promise<void>
const path = () => join(folder, 'data', 'clerk.db')
const url = () => `sqlite:${path()}`
beforeEach(async () => void ({ folder, remove } = await newFolder()))
afterEach(() => remove())
const faultOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (fault: unknown) => fault,
  )

/** Runs a piece of program in a process of its own, until the test ends it. */
function elsewhere(program: string) {
  return spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['ignore', 'pipe', 'inherit'] })
}

describe('a record that something is amiss with', () => {
  it('says that another program holds the file, keeps nothing of what it could not write, and writes it when asked again', async () => {
    await keepSome(url(), 3)
    const record = await openStore(url())
    const holder = elsewhere(`import { DatabaseSync } from 'node:sqlite'
      const d = new DatabaseSync(${JSON.stringify(path())}); d.exec('begin immediate'); console.log('held'); setInterval(() => {}, 1000)`)
    await once(holder.stdout, 'data')
    // What else this process has to do goes on meanwhile.
    let longest = 0,
      last = performance.now()
    const beats = setInterval(() => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }, 10)
    const fault = await faultOf(record.append('saltmarsh/0', 2, ['third'], { request: 'q', answer: 1 }))
    clearInterval(beats)
    expect(longest).toBeLessThan(1_500)
    expect(fault).toBeInstanceOf(RecordFault)
    expect(String(fault)).toMatch(
      /another program holds the file locked\. End that program .* Nothing of it was kept\./,
    )
    holder.kill('SIGKILL')
    await once(holder, 'exit')
    expect([await record.read('saltmarsh/0', 2), await record.answered('q')]).toEqual([[], undefined])
    expect(await record.append('saltmarsh/0', 2, ['third'])).toEqual({ kind: 'appended' })
    await record.close()
  }, 20_000)

  it('says that the disk is full, keeps nothing of what it could not write, and goes on once there is room', async () => {
    await keepSome(url(), 3)
    const record = await openStore(url())
    // SQLite stops at so many pages exactly as it does where the disk has no more.
    const pages = (most: number) => `pragma max_page_count = ${most}`
    const program = `import { DatabaseSync } from 'node:sqlite'
      const made = DatabaseSync.prototype.exec
      let opened
      DatabaseSync.prototype.exec = function (text) { opened = this; return made.call(this, text) }
      const { openStore } = await import(${JSON.stringify(new URL('../../src/store/openStore.ts', import.meta.url).href)})
      const record = await openStore(${JSON.stringify(url())})
      made.call(opened, ${JSON.stringify(pages(1))})
      const said = await record.append('saltmarsh/0', 2, ['x'.repeat(3000000), 'y'], { request: 'q', answer: 1 }).then(() => 'kept', fault => fault.message)
      const kept = await record.read('saltmarsh/0', 2)
      made.call(opened, ${JSON.stringify(pages(1_000_000))})
      const after = await record.append('saltmarsh/0', 2, ['z'])
      console.log(JSON.stringify({ said, kept, after }))
      await record.close()`
    await record.close()
    const ran = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' })
    expect(ran.stderr).toBe('')
    expect(JSON.parse(ran.stdout)).toEqual({
      said: 'The record could not be written: the disk is full. Make room on it. Nothing of it was kept.',
      kept: [],
      after: { kind: 'appended' },
    })
  })

  it('says that its folder is gone, and acknowledges nothing that would be lost with it', async () => {
    await keepSome(url(), 3)
    const record = await openStore(url())
    await rename(join(folder, 'data'), join(folder, 'moved'))
    const fault = await faultOf(record.append('saltmarsh/0', 2, ['third']))
    expect(String(fault)).toMatch(/The record is no longer in .*clerk\.db: .* Nothing more is written\. Put it back/)
    await rename(join(folder, 'moved'), join(folder, 'data'))
    expect(await record.append('saltmarsh/0', 2, ['third'])).toEqual({ kind: 'appended' })
    await record.close()
  })

  it('says that another file was put in its place while it was open', async () => {
    await keepSome(url(), 3)
    const record = await openStore(url())
    await rename(path(), `${path()}.old`)
    const other = new DatabaseSync(path())
    other.exec('create table t (x)')
    other.close()
    expect(String(await faultOf(record.append('saltmarsh/0', 2, ['third'])))).toContain('moved, taken away or replaced')
    await record.close()
  })
})
