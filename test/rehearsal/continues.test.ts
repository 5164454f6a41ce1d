import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { plainsAt, textAt } from '../../rehearsal/connector/plainJson.ts'
import { cannotEmpty, missingHalf, rehearsalFiles, setAside } from '../../rehearsal/rehearsalFiles.ts'
import { roomAddresses, startRoom, type RoomStarted } from './roomStarted.ts'

const folder = () => mkdtempSync(join(tmpdir(), 'room-'))
let room: RoomStarted | undefined
afterEach(() => room?.ends())

const does = (who: string, deed: string, body: unknown = {}) =>
  fetch(new URL(`/deeds/${encodeURIComponent(who)}/${deed}`, room?.page), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
const asks = async (path: string): Promise<unknown> => (await fetch(new URL(path, room?.page))).json()
/** What stands in the meeting chat: the words of each message; of a card, the two lines at its head. */
const said = async () =>
  plainsAt(await asks('/screens/Ana%20Brandt'), 'chat').map(
    message =>
      textAt(message, 'text') ||
      plainsAt(message, 'cards')
        .flatMap(card =>
          plainsAt(card, 'body')
            .slice(0, 2)
            .map(e => textAt(e, 'text')),
        )
        .join(' '),
  )
const says = async (text: string) => does('Ana Brandt', 'types', { text, where: 'chat', mention: true })
async function hears(words: RegExp, count = 1): Promise<void> {
  for (const until = Date.now() + 40_000; ; await wait(50)) {
    const heard = await said()
    if (heard.filter(text => words.test(text ?? '')).length >= count) return
    if (Date.now() > until) throw new Error(`${words} was not heard, but: ${heard.join(' | ')}`)
  }
}
/** Waits until the room has printed these words: each line comes by itself, and the one with its address need not be the last. */
const prints = async (words: string) =>
  vi.waitFor(() => expect(room?.printed()).toContain(words), { timeout: 20_000, interval: 20 })
const done = async () => plainsAt(await asks('/guide'), 'lines').map(line => line['done'] === true)

describe('a second start of the room', () => {
  test('goes on where it was: chats, record and guide', { timeout: 180_000 }, async () => {
    const [data, addresses] = [folder(), await roomAddresses()]
    room = await startRoom(data, addresses)
    await says('link Riverside CSP')
    await hears(/is now linked to Riverside/)
    await does('Dana Okafor', 'joins')
    const before = await said()
    await room.ends()
    room = await startRoom(data, addresses)
    await prints('It goes on where it was left')
    expect(await said()).toEqual(before)
    expect((await done())[0]).toBe(true)
    expect(await asks('/screens/Dana%20Okafor')).toMatchObject({ inMeeting: true })
    await says('agenda')
    await hears(/agenda/i, 3)
    expect((await said()).at(-1)).not.toMatch(/link NAME/)
  })

  test('starts afresh, and says so, where the record or the chats have gone', { timeout: 180_000 }, async () => {
    const [data, addresses] = [folder(), await roomAddresses()]
    room = await startRoom(data, addresses)
    await says('link Riverside CSP')
    await hears(/is now linked to Riverside/)
    await room.ends()
    rmSync(join(data, 'clerk.db'))
    room = await startRoom(data, addresses)
    await prints('There are chats and no record to go with them, so the rehearsal starts afresh.')
    await hears(/Hello/)
    expect(await said()).toHaveLength(1)
    expect(await done()).not.toContain(true)
    await room.ends()
    rmSync(join(data, 'clerk.chats.json'))
    room = await startRoom(data, addresses)
    await prints('There is a record and no chats to go with it, so the rehearsal starts afresh.')
  })
})

describe('Start afresh', () => {
  test('empties chats, record and guide together, and keeps what was there', { timeout: 180_000 }, async () => {
    const [data, addresses] = [folder(), await roomAddresses()]
    room = await startRoom(data, addresses)
    await says('link Riverside CSP')
    await hears(/is now linked to Riverside/)
    expect((await does('room', 'startsAfresh')).status).toBe(200)
    await hears(/Hello/)
    expect(await said()).toHaveLength(1)
    expect(await done()).not.toContain(true)
    await says('quorum')
    await hears(/link/, 2)
    const [earlier = ''] = readdirSync(join(data, 'earlier'))
    expect(readdirSync(join(data, 'earlier', earlier))).toEqual(
      expect.arrayContaining(['clerk.chats.json', 'clerk.db']),
    )
    expect(readFileSync(join(data, 'earlier', earlier, 'clerk.chats.json'), 'utf8')).toContain('is now linked to')
  })

  test('cannot be had where the record is on a database server, which the room may not empty', () => {
    expect(cannotEmpty(rehearsalFiles('postgres://127.0.0.1/clerk', 'file:./data/files', '/here'))).toMatch(
      /on a database server/,
    )
    expect(cannotEmpty(rehearsalFiles('sqlite::memory:', 'file:./data/files', '/here'))).toBeUndefined()
    expect(cannotEmpty(rehearsalFiles('sqlite:./data/clerk.db', 'file:./data/files', '/here'))).toBeUndefined()
  })
})

describe('what is kept of a rehearsal', () => {
  test('is the record with the chats beside it, and the room’s own folder of papers but no other', () => {
    expect(rehearsalFiles('sqlite:./data/clerk.db', 'file:./data/files', '/here')).toEqual({
      record: '/here/data/clerk.db',
      chats: '/here/data/clerk.chats.json',
      papers: '/here/data/files',
    })
    expect(rehearsalFiles('sqlite:///elsewhere/own.db', 'file:/elsewhere/papers', '/here')).toEqual({
      record: '/elsewhere/own.db',
      chats: '/elsewhere/own.chats.json',
    })
  })

  test('is set aside together, and then nothing of it is missing', () => {
    const data = folder()
    const files = { record: join(data, 'clerk.db'), chats: join(data, 'clerk.chats.json'), papers: join(data, 'files') }
    mkdirSync(files.papers)
    writeFileSync(files.record, 'a record')
    expect(missingHalf(files)).toContain('no chats')
    writeFileSync(files.chats, '{}')
    expect(missingHalf(files)).toBeUndefined()
    setAside(files, new Date('2026-11-26T14:00:00Z'))
    expect(Object.values(files).filter(existsSync)).toEqual([])
    expect(readdirSync(join(data, 'earlier', '2026-11-26T14.00.00.000Z'))).toEqual([
      'clerk.chats.json',
      'clerk.db',
      'files',
    ])
    expect(setAside(files, new Date())).toBeUndefined()
  })
})
