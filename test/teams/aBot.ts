import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import pino from 'pino'
import type { PersonInRoom } from '../../rehearsal/connector/personInRoom.ts'
import { MeetingClock } from '../../rehearsal/meetingClock.ts'
import { type RehearsalRoom, type RoomWanted, openRehearsalRoom } from '../../rehearsal/connector/room.ts'
import { type Running, compose } from '../../src/compose.ts'
import { readSettings } from '../../src/settings.ts'
import { saltmarsh } from '../meeting/given.ts'

// The real bot, in this process, with the invented people of Saltmarsh in the rehearsal room. It imports teams-ai, which takes a second or two.

/** Everybody in the meeting chat: the members, a named deputy, and somebody who belongs to nothing. */
export const people = [
  ...saltmarsh.members.map(({ name, id = name }) => ({ name, id })),
  { name: 'Fern Ashdown', id: 'id of Fern Ashdown' },
  { name: 'Jasper Nightly', id: 'id of Jasper Nightly', guest: true },
]

const { key: _key, tenants: _tenants, openActions: _openActions, retention: _retention, ...written } = saltmarsh

/** A folder with a partnership file, its terms changed where asked, and places for the record and the papers, and the environment that says so. */
export async function aPlace(terms: object = {}): Promise<{
  readonly folder: string
  readonly env: Readonly<Record<string, string>> & { readonly DATABASE_URL: string }
}> {
  const folder = await mkdtemp(join(tmpdir(), 'clerk-bot-'))
  await mkdir(join(folder, 'partnerships'))
  await writeFile(join(folder, 'partnerships', 'saltmarsh.yml'), JSON.stringify({ ...written, ...terms }, undefined, 2))
  return {
    folder,
    env: {
      PORT: '0',
      DATABASE_URL: `sqlite:${join(folder, 'clerk.db')}`,
      FILES_URL: `file:${join(folder, 'files')}`,
      PARTNERSHIPS: join(folder, 'partnerships'),
      LOG_LEVEL: 'silent',
    },
  }
}

/** Every file filed so far: where it is from the root of the files, and what is in it. */
export async function filesIn(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const root = join(folder, 'files')
  const found = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => [])
  return new Map(
    await Promise.all(
      found
        .filter(f => f.isFile() && !f.name.endsWith('.part'))
        .map(
          async f => [relative(root, join(f.parentPath, f.name)), await readFile(join(f.parentPath, f.name))] as const,
        ),
    ),
  )
}

/** A bot with people to talk to it. */
export interface ABot {
  readonly room: RehearsalRoom
  readonly clock: MeetingClock
  readonly folder: string
  /** Every line of the log, down to the least serious. */
  readonly log: readonly string[]
  readonly messages: string
  close(): Promise<void>
}

/** Starts the bot, with whatever is said differently in its environment, its room or the terms of Saltmarsh. */
export async function aBot(
  env: Readonly<Record<string, string>> = {},
  room: Partial<RoomWanted> = {},
  terms: object = {},
): Promise<ABot> {
  const place = await aPlace(terms),
    log: string[] = []
  const settings = readSettings({ ...place.env, ...env })
  const bot: Running = await compose(
    settings,
    pino({ level: 'trace' }, { write: (line: string) => void log.push(line) }),
  )
  const clock = new MeetingClock('2026-11-26')
  const messages = `http://127.0.0.1:${bot.port}/api/messages`
  const opened = await openRehearsalRoom({ bot: messages, people, now: () => clock.now(), ...room })
  return {
    room: opened,
    clock,
    folder: place.folder,
    log,
    messages,
    async close() {
      await opened.close()
      await bot.close()
      await rm(place.folder, { recursive: true })
    },
  }
}

/** An agenda as a clerk pastes it, with one restricted item. */
export const agendaPasted = `agenda

Saltmarsh Community Safety Partnership
Thursday 26 November 2026, 2.00 pm
Venue: Moot Hall, Saltmarsh

1. Apologies for absence
2. Declarations of interest
3. Night bus marshals
   Presented by: Orla Finnimore, Station Manager
   Paper: Night bus report (pages 9-24)
   Time: 15 minutes
4. Grants to voluntary groups
5. RESTRICTED: Review of case Kestrel
   Exempt: paragraph 1, 2
   Open title: Case review update
6. Any other business`

/** Closes the meeting by a word in the chat, and once more where it asks what becomes of items not taken. */
export async function closes(person: PersonInRoom, mention = false): Promise<void> {
  await person.types('close meeting', { mention })
  await person.waitsFor(/ha(s|ve) not been taken/, { within: 10_000 })
  await person.types('close meeting', { mention })
}
