import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PersonInRoom } from '../../rehearsal/connector/personInRoom.ts'
import { openStore } from '../../src/store/openStore.ts'
import { agendaPasted } from '../teams/aBot.ts'
import type { Mortal } from '../teams/mortal.ts'
import { openStage, type Stage } from './stage.ts'

/** What the clerk is told where nothing can be written down. */
const notNow = /cannot write that down just now[^]*send it again/
/** Long enough that it does not fit into what is left of a page of the record. */
const long = (words: string) => `${words} ${'The otters were seen again. '.repeat(150)}`

describe('where something is amiss with the record in the middle of a meeting', () => {
  let stage: Stage, bot: Mortal, clerk: PersonInRoom
  const record = () => join(stage.folder, 'data', 'clerk.db')
  /** How often something is in the record. */
  const kept = async (words: string): Promise<number> => {
    const store = await openStore(`sqlite:${record()}`)
    const events = await store.read('saltmarsh/1')
    await store.close()
    return events.filter(e => JSON.stringify(e.event).includes(words)).length
  }
  const notesSeen = () => clerk.sees('one-to-one').split('Noted under item 3').length - 1

  /** What a note comes to that is typed while something is amiss, and is brought again by Teams until it is mended. */
  async function noteTyped(words: string, breaks: () => unknown, mends: () => unknown) {
    const before = bot.complaints.length,
      told = clerk.sees('one-to-one').split('cannot write that down').length
    await breaks()
    const typed = clerk.types(`note 3: ${words}`, { where: 'one-to-one' })
    for (const until = Date.now() + 30_000; Date.now() < until; await wait(50))
      if (clerk.sees('one-to-one').split('cannot write that down').length > told) break
    const toldNow = clerk.sees('one-to-one').split('cannot write that down').length - told
    const pressed = await stage.room.person('Imogen').presses('Next item')
    const meanwhile = notesSeen()
    await mends()
    const { status } = await typed
    await clerk.waitsFor(notNow)
    for (const until = Date.now() + 10_000; Date.now() < until && notesSeen() === meanwhile; await wait(50));
    return { toldNow, status, pressed: JSON.stringify(pressed), log: bot.complaints.slice(before) }
  }

  beforeAll(async () => {
    stage = await openStage({})
    bot = stage.bots[0] as Mortal
    clerk = stage.room.person('Beatrix')
    await clerk.types('link Saltmarsh CSP')
    await clerk.types(agendaPasted, { where: 'one-to-one' })
    await clerk.waitsFor('Publish', { within: 20_000 })
    await clerk.presses('Publish')
    await clerk.types('present Imogen Thistlewood, Casimir Bellweather, Nadia Osterley, Rosalind Penhallow')
    await clerk.types('open')
    await clerk.types('item 3')
    await stage.room.person('Imogen').waitsFor('For the chair', { within: 20_000 })
  }, 60_000)
  afterAll(() => stage.close())

  let holder: DatabaseSync | undefined
  const cases = [
    {
      what: 'another program holds the file',
      says: /another program holds the file locked\. End that program/,
      breaks: () => {
        holder = new DatabaseSync(record(), { timeout: 5_000 })
        holder.exec('begin immediate')
      },
      mends: () => holder?.close(),
    },
    {
      what: 'the disk is full',
      says: /the disk is full\. Make room on it/,
      breaks: () => bot.isTold('no more room'),
      mends: () => bot.isTold('room again'),
    },
    {
      what: 'its folder is gone',
      says: /The record is no longer in .*Nothing more is written\. Put it back/,
      breaks: () => rename(join(stage.folder, 'data'), join(stage.folder, 'elsewhere')),
      mends: () => rename(join(stage.folder, 'elsewhere'), join(stage.folder, 'data')),
    },
  ] as const

  it.each(cases)(
    'because $what, whoever types is told so once, the log says what to do, nothing of it is kept, and all of it once it is mended',
    async ({ what, says, breaks, mends }) => {
      const words = long(`While ${what}.`)
      const came = await noteTyped(words, breaks, mends)
      expect(came.log).toMatch(says)
      expect(came.log).not.toContain('otters')
      expect(came.toldNow).toBe(1)
      if (what !== 'the disk is full')
        expect(came.pressed).toMatch(/cannot write that down just now.*try again in a moment/)
      expect(came.status).toBe(200)
      expect(await kept(`While ${what}.`)).toBe(1)
    },
    90_000,
  )
})
