import { beforeEach, describe, expect, it } from 'vitest'
import { founders } from '../../src/app/founders.ts'
import { Partnerships } from '../../src/app/partnerships.ts'
import type { RecordKept } from '../../src/app/ports/record.ts'
import type { TermsSetInTeams } from '../../src/meeting/partnership.ts'
import type { TermsOfReference } from '../../src/meeting/termsOfReference.ts'
import { inEnglish } from '../../src/meeting/worded.ts'
import { openStore } from '../../src/store/openStore.ts'
import { chair, clerk, guest, saltmarsh } from '../meeting/given.ts'
import { asks } from './anOffice.ts'

const heronsgate: TermsOfReference = {
  ...saltmarsh,
  key: 'heronsgate',
  name: 'Heronsgate Safer Partnership',
  shortName: 'Heronsgate SP',
  members: [
    { name: 'Una Merrick', votes: false, part: 'clerk', deputies: [], id: 'id of Una Merrick' },
    { name: 'Casimir Bellweather', votes: true, part: 'member', deputies: [], id: 'id of Casimir Bellweather' },
  ],
}
const una = { name: 'Una Merrick', id: 'id of Una Merrick' }
const chat = '19:meeting_a@thread.v2',
  at = '2026-11-26T09:00:00.000Z'
const setting = (set: TermsSetInTeams) => () => ({ type: 'TermsSet', set, what: 'Something was set.' }) as const
let record: RecordKept, partnerships: Partnerships
const read = async (...files: readonly TermsOfReference[]) => {
  const made = new Partnerships(record)
  await made.read(files, at)
  return made
}
beforeEach(async () => {
  record = await openStore('sqlite::memory:')
  partnerships = await read(saltmarsh, heronsgate)
})

describe('two partnerships in one deployment', () => {
  it('each know their own people, by account and not by the name somebody chose', () => {
    expect(partnerships.ofPerson(una).map(t => t.key)).toEqual(['heronsgate'])
    expect(
      partnerships.ofPerson({ name: 'Casimir Bellweather', id: 'id of Casimir Bellweather' }).map(t => t.key),
    ).toEqual(['saltmarsh', 'heronsgate'])
    expect(partnerships.ofPerson({ name: 'Una Merrick' })).toEqual([])
    expect(partnerships.ofPerson(guest)).toEqual([])
  })
  it('are named by name, short name or key, in any case', () => {
    for (const name of ['Heronsgate Safer Partnership', ' heronsgate sp ', 'HERONSGATE'])
      expect(partnerships.named(name)?.key).toBe('heronsgate')
    expect(partnerships.named('Heron')).toBeUndefined()
  })
})

describe('the terms that several instances set', () => {
  it('are not taken back by an answer of the record older than what was set here meanwhile', async () => {
    const read = record.read.bind(record)
    let answers = () => undefined as void
    record.read = async (...asked) => {
      const kept = await read(...asked)
      await new Promise<void>(done => (answers = done))
      return kept
    }
    const other = new Partnerships({ ...record, read } as RecordKept)
    await other.read([saltmarsh, heronsgate], at)
    await other.set('saltmarsh', setting({ venue: 'Moot Hall' }), asks(clerk))
    const asking = partnerships.changedElsewhere('saltmarsh')
    for (let n = 0; n < 5; n++) await new Promise(resolve => setImmediate(resolve))
    record.read = read
    await partnerships.changedElsewhere('saltmarsh')
    await partnerships.set('saltmarsh', setting({ venue: 'Tide Mill' }), asks(clerk))
    answers()
    await asking
    expect(partnerships.named('saltmarsh')?.venue).toBe('Tide Mill')
  })
})

describe('a chat', () => {
  it('belongs to nobody before a clerk links it, and to their partnership afterwards, a restart included', async () => {
    expect(partnerships.ofChat(chat)).toBeUndefined()
    expect(await partnerships.link(saltmarsh, chat, asks(clerk))).toBeUndefined()
    expect(partnerships.ofChat(chat)?.key).toBe('saltmarsh')
    expect((await read(saltmarsh, heronsgate)).ofChat(chat)?.key).toBe('saltmarsh')
  })
  it.each([
    ['the chair', chair],
    ['somebody who belongs to nothing', guest],
    ["another partnership's clerk", una],
  ])('is not linked by %s', async (_, who) => {
    expect(inEnglish((await partnerships.link(saltmarsh, chat, asks(who))) ?? '')).toMatch(/^Only a clerk of Saltmarsh/)
    expect(partnerships.ofChat(chat)).toBeUndefined()
  })
  it("is never taken over by another partnership, not even by that one's clerk", async () => {
    await partnerships.link(saltmarsh, chat, asks(clerk))
    expect(inEnglish((await partnerships.link(heronsgate, chat, asks(una))) ?? '')).toBe(
      'This chat is already linked to another partnership.',
    )
    expect(partnerships.ofChat(chat)?.key).toBe('saltmarsh')
  })
  it('linked twice is linked once', async () => {
    for (let times = 0; times < 2; times++)
      expect(await partnerships.link(saltmarsh, chat, asks(clerk))).toBeUndefined()
    expect(partnerships.partnership('saltmarsh')?.chats).toEqual([chat])
  })
  it('linked last comes first, and one that the file names counts too', async () => {
    const named = await read({ ...saltmarsh, chat: '19:file@thread.v2' }, heronsgate)
    await named.link(saltmarsh, chat, asks(clerk))
    await named.link(saltmarsh, '19:meeting_b@thread.v2', asks(clerk))
    expect(named.chatsOf('saltmarsh')).toEqual(['19:meeting_b@thread.v2', chat, '19:file@thread.v2'])
    expect(inEnglish((await named.link(heronsgate, '19:file@thread.v2', asks(una))) ?? '')).toBe(
      'This chat is already linked to another partnership.',
    )
  })
})

describe('terms of reference', () => {
  it('set in Teams win over the file, also where the file changes later', async () => {
    expect(await partnerships.set('saltmarsh', setting({ venue: 'Moot Hall' }), asks(clerk))).toBeUndefined()
    const again = await read({ ...saltmarsh, venue: 'Elsewhere', council: 'Saltmarsh Council' }, heronsgate)
    expect(again.terms('saltmarsh')).toMatchObject({ venue: 'Moot Hall', council: 'Saltmarsh Council' })
  })
  it('are set by a clerk of that partnership and nobody else', async () => {
    for (const who of [chair, guest, una])
      expect(
        inEnglish((await partnerships.set('saltmarsh', setting({ venue: 'Moot Hall' }), asks(who))) ?? ''),
      ).toMatch(/^Only a clerk/)
    expect(partnerships.terms('saltmarsh')?.venue).toBe(saltmarsh.venue)
  })
  it('read unchanged add nothing to the record', async () => {
    const before = (await record.read('saltmarsh/terms')).length
    await read(saltmarsh, heronsgate)
    expect((await record.read('saltmarsh/terms')).length).toBe(before)
  })
  it('changed from two places at once keep both changes', async () => {
    const other = await read(saltmarsh, heronsgate)
    await Promise.all([
      partnerships.set('saltmarsh', setting({ venue: 'Moot Hall' }), asks(clerk)),
      other.set('saltmarsh', setting({ quorum: { count: 3 } }), asks(clerk)),
    ])
    expect((await read(saltmarsh, heronsgate)).terms('saltmarsh')).toMatchObject({
      venue: 'Moot Hall',
      quorum: { count: 3 },
    })
  })
})

describe('a partnership begun in Teams', () => {
  const harbour = { name: 'Harbour Board', shortName: '', council: 'Harbour Council' }
  const dilys = { name: 'Dilys Rowe', part: 'chair', votes: true, id: 'id of Dilys', deputies: [] } as const
  const begin = (by = clerk, from = partnerships, inChat = chat, begun = harbour) =>
    from.found(begun, ['columns'], asks(by), inChat === '' ? undefined : inChat)
  const completed = async (in_ = partnerships) => {
    const members = [...(in_.terms('harbour-board')?.members ?? []), dilys]
    expect(await in_.set('harbour-board', setting({ members }), asks(clerk))).toBeUndefined()
  }

  it('is known to nobody but its clerk until it is complete, and then to everybody, in its chat', async () => {
    expect(await begin()).toEqual({ key: 'harbour-board' })
    expect(partnerships.all().map(t => t.key)).not.toContain('harbour-board')
    expect(partnerships.ofChat(chat)).toBeUndefined()
    expect(partnerships.named('Harbour Board')).toBeUndefined()
    expect(partnerships.beingMadeBy(clerk).map(t => t.key)).toEqual(['harbour-board'])
    expect(partnerships.beingMadeBy(una)).toEqual([])
    await completed()
    expect(partnerships.ofChat(chat)?.key).toBe('harbour-board')
    expect(partnerships.ofPerson({ name: 'Dilys Rowe', id: 'id of Dilys' }).map(t => t.key)).toEqual(['harbour-board'])
  })
  it('is there after a restart, half made or whole, with no file', async () => {
    await begin()
    const halfMade = await read(saltmarsh, heronsgate)
    expect(halfMade.beingMadeBy(clerk).map(t => t.key)).toEqual(['harbour-board'])
    await completed(halfMade)
    expect((await read(saltmarsh, heronsgate)).ofChat(chat)?.name).toBe('Harbour Board')
  })
  it('is found by a process that was there already, once it looks again', async () => {
    const other = await read(saltmarsh, heronsgate)
    await begin()
    await completed()
    expect(other.ofChat(chat)).toBeUndefined()
    await other.lookAgain()
    expect(other.ofChat(chat)?.key).toBe('harbour-board')
  })
  it('never has the key of another, of one whose file is gone, or of one begun at the same moment elsewhere', async () => {
    const other = await read(saltmarsh, { ...heronsgate, key: 'harbour-board' })
    expect(await begin(clerk, await read(saltmarsh))).toEqual({ key: 'harbour-board-2' })
    expect(await begin(una, other, '', { ...harbour, name: 'Harbour Board II' })).toEqual({
      key: 'harbour-board-ii',
    })
    const [one, two] = await Promise.all([
      begin(clerk, await read(saltmarsh), '', { ...harbour, name: 'Quay Board' }),
      begin(una, await read(saltmarsh), '', { ...harbour, name: 'Quay Board' }),
    ])
    expect([one, two].map(f => ('key' in f ? f.key : '')).toSorted()).toEqual(['quay-board', 'quay-board-2'])
  })
  it('is refused the name of another and the chat of another, one that is being made included', async () => {
    await begin()
    expect(await begin(una, partnerships, '19:another@thread.v2')).toHaveProperty('refused')
    expect(await begin(una, partnerships, chat, { ...harbour, name: 'Quay Board' })).toHaveProperty('refused')
    expect(await partnerships.link(heronsgate, chat, asks(una))).toBeDefined()
  })
  it('stays as it was set where a file of its key comes later, which is told', async () => {
    await begin()
    await completed()
    const again = new Partnerships(record)
    expect(await again.read([{ ...heronsgate, key: 'harbour-board' }], at)).toEqual(['harbour-board'])
    expect(again.terms('harbour-board')).toMatchObject({ name: 'Harbour Board', members: [{}, { name: 'Dilys Rowe' }] })
  })
})

describe('who may make a partnership', () => {
  it('is whom the setting names, and nobody where it names none', () => {
    const ana = { name: 'Ana', email: 'ana@council.example' }
    expect(founders(['ana@council.example'], partnerships, false).may(ana)).toBe(true)
    expect(founders([], partnerships, false).may(clerk)).toBe(false)
    expect(founders(['ana@council.example'], partnerships, true).may(clerk)).toBe(false)
  })
  it("is on a developer's machine that names nobody a clerk there is, else everybody with an account", async () => {
    expect(founders([], partnerships, true).may(clerk)).toBe(true)
    expect(founders([], partnerships, true).may(chair)).toBe(false)
    const none = new Partnerships(await openStore('sqlite::memory:'))
    expect(founders([], none, true).may(chair)).toBe(true)
    expect(founders([], none, true).may({ name: 'Anonymous' })).toBe(false)
  })
})

describe('a thousand partnerships', () => {
  it('are loaded in no more than twenty turns of asking the database, so that a far one keeps no start waiting', async () => {
    const all = Array.from({ length: 1_000 }, (_, n) => ({ ...saltmarsh, key: `board${n}`, name: `Board ${n}` }))
    await read(...all)
    let turns = 0,
      waiting = 0
    const far: RecordKept = {
      ...record,
      recall: shelf => record.recall(shelf),
      read: async (stream, after) => {
        if (waiting++ === 0) turns++
        await new Promise(done => setTimeout(done, 2))
        waiting--
        return record.read(stream, after)
      },
    }
    const loaded = new Partnerships(far)
    await loaded.read(all, at)
    expect(loaded.all()).toHaveLength(1_000)
    expect(turns).toBeGreaterThan(0)
    expect(turns).toBeLessThanOrEqual(20)
  })
})
