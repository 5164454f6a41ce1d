import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Command } from '../../src/meeting/commands.ts'
import type { AgendaItem } from '../../src/meeting/agenda.ts'
import type { Recorded } from '../../src/meeting/events.ts'
import type { Member, TermsOfReference } from '../../src/meeting/termsOfReference.ts'
import { openStore } from '../../src/store/openStore.ts'
import { dropPostgresDatabase, newPostgresDatabase } from '../../test/store/postgresDatabase.ts'
import {
  type Step,
  act,
  by,
  called,
  given,
  item,
  note,
  open,
  present,
  publish,
  resolve,
  saltmarsh,
  take,
} from '../../test/meeting/given.ts'
import type { Issuer } from './issuer.ts'
import type { Asked } from './load.ts'

/** How many members a board of the bench has: as many as may press at once. */
export const membersOfABoard = 64

const date = '2026-11-26'
const numbers = Array.from({ length: membersOfABoard }, (_, n) => n)
const member = (n: number): Member => ({
  name: `Member Number ${n}`,
  id: `id of member ${n}`,
  organisation: `Organisation ${n % 12}`,
  votes: true,
  part: n === 0 ? 'chair' : n === 1 ? 'clerk' : 'member',
  deputies: [],
})

const byClerk = (command: Command): Step => by({ name: member(1).name, id: 'id of member 1' }, command)

/** A board, and what its people do; its terms are those of the invented partnership, with more members. */
export class Board {
  readonly terms: TermsOfReference
  readonly meeting: string
  readonly #idle = [...numbers]
  readonly #comes = new Set<number>()
  #asked = 0
  /** How often its members have pressed. */
  pressed = 0

  constructor(key: string) {
    const name = `Partnership ${key}`
    this.terms = { ...saltmarsh, key, name, shortName: name, quorum: { count: 4 }, members: numbers.map(member) }
    this.meeting = `${key}/1`
  }

  get chat(): string {
    return `19:meeting_${this.terms.key}@thread.v2`
  }

  /** The record of a meeting that is published and waits for answers, with so many events in it. */
  awaited(events = 0): readonly Recorded[] {
    const begun = given(...this.#published().map(byClerk)).records
    const answers = Array.from({ length: events - begun.length }, (_, n): Recorded => {
      const { name, id = '' } = member(n % membersOfABoard),
        number = begun.length + n + 1
      if (n % 128 < 64) this.#comes.add(n % membersOfABoard)
      else this.#comes.delete(n % membersOfABoard)
      const event = { type: n % 128 < 64 ? 'AttendancePromised' : 'ApologiesReceived', person: name } as const
      return { number, step: number, at: `${date}T10:00:00.000Z`, by: { name, id }, event }
    })
    return [...begun, ...answers]
  }

  /** The record of a meeting of so many items in session, something minuted in each, the last of them being taken; of nine items and nothing minuted, where it is left out. */
  inSession(items = 0): readonly Recorded[] {
    const { members } = this.terms
    const there = members.filter(m => m.part !== 'clerk').map(({ name, id = '' }) => ({ name, id }))
    const minuted = agendaOf(items).flatMap(({ number }): readonly Command[] => [
      take(number),
      note(`Paper ${number} was introduced. ${'The figures for the quarter were set out, ward by ward. '.repeat(4)}`),
      resolve(`that the recommendations of paper ${number} be adopted`),
      act(`Bring paper ${number} back with the figures for the year`, [`Member Number ${2 + (Number(number) % 60)}`]),
    ])
    const business = items === 0 ? [take('5')] : minuted
    return given(...[...this.#published(items), present(...there), open, ...business].map(byClerk)).records
  }

  #published(items = 0): readonly Command[] {
    const call = called({ terms: this.terms, ...(items === 0 ? {} : { agenda: { items: agendaOf(items) } }) })
    return [{ ...call, meeting: this.meeting } as Command, publish]
  }

  /** The next activity that somebody of this board sends. */
  activity(n: number, rest: object, { tenant }: Pick<Issuer, 'tenant'>, serviceUrl: string): object {
    const id = String((this.#asked += 1))
    return {
      id: `${this.terms.key}-${id}`,
      timestamp: new Date().toISOString(),
      channelId: 'msteams',
      serviceUrl,
      from: { id: `29:${n}`, name: member(n).name, aadObjectId: member(n).id },
      conversation: { conversationType: 'groupChat', tenantId: tenant, isGroup: true, id: this.chat },
      recipient: { id: '28:bot', name: 'Partnership Clerk' },
      locale: 'en-GB',
      entities: [{ type: 'clientInfo', locale: 'en-GB', country: 'GB', platform: 'Web', timezone: 'Europe/London' }],
      channelData: { tenant: { id: tenant }, meeting: { id: 'MCMxOTpt' } },
      ...rest,
    }
  }

  /** A member presses `I'll be there`, or, where that stands, sends apologies; whoever presses waits for the answer. Everybody's turn comes round. */
  press(issuer: Issuer, bearer: string, serviceUrl: string): Asked {
    const n = this.#idle.shift()
    if (n === undefined) throw new Error('Every member of this board waits for an answer.')
    this.pressed += 1
    const comes = !this.#comes.has(n)
    if (comes) this.#comes.add(n)
    else this.#comes.delete(n)
    const action = {
      type: 'Action.Execute',
      verb: comes ? 'attend' : 'apologies',
      data: { meeting: this.meeting, ...(comes ? {} : { substitute: '', message: '' }) },
    }
    const value = { action, trigger: 'manual' }
    return {
      bearer,
      activity: this.activity(n, { type: 'invoke', name: 'adaptiveCard/action', value }, issuer, serviceUrl),
      isRight: (status, body) =>
        status === 200 && body.includes('"statusCode":200') && (!comes || body.includes('AdaptiveCard')),
      answered: () => void this.#idle.push(n),
    }
  }

  /** Teams asks for a member's own view of the agenda card, as it does once the card was drawn again. */
  refresh(n: number, issuer: Issuer, bearer: string, serviceUrl: string): Asked {
    const action = { type: 'Action.Execute', verb: 'see agenda', data: { meeting: this.meeting } }
    const rest = { type: 'invoke', name: 'adaptiveCard/action', value: { action, trigger: 'automatic' } }
    return {
      bearer,
      activity: this.activity(n, rest, issuer, serviceUrl),
      isRight: (status, body) => status === 200 && body.includes('AdaptiveCard'),
    }
  }

  /** The clerk or the chair writes something in the chat. */
  message(text: string, issuer: Issuer, bearer: string, serviceUrl: string): Asked {
    const n = /^(?:note|minutes)\b/.test(text) ? 1 : 2 + (this.#asked % (membersOfABoard - 2))
    const activity = this.activity(n, { type: 'message', text, textFormat: 'plain' }, issuer, serviceUrl)
    return { bearer, activity, isRight: status => status === 200 }
  }
}

/** A folder with the papers of some boards, their record, and the settings that say where both are. */
export interface Place {
  readonly settings: Readonly<Record<string, string>>
  /** The types of the events kept of a meeting, read from the database. */
  kept(meeting: string): Promise<readonly string[]>
  remove(): Promise<void>
}

/** The PostgreSQL server on which the record of a bench is kept, `BENCH_POSTGRES_URL`: in a database of its own, gone afterwards. Without one, SQLite. */
const postgresServer = process.env['BENCH_POSTGRES_URL']

/** Which database the record of the bench is kept in, in a word. */
export const recordKeptIn = postgresServer === undefined ? 'SQLite' : 'PostgreSQL'

/** Makes a place with these boards, each with the record of its meeting: in SQLite on the disk, or on the PostgreSQL server that was named. */
export async function placeOf(boards: ReadonlyMap<Board, readonly Recorded[]>): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'clerk-bench-')),
    database =
      postgresServer === undefined ? `sqlite:${join(folder, 'clerk.db')}` : await newPostgresDatabase(postgresServer)
  await mkdir(join(folder, 'partnerships'))
  const record = await openStore(database)
  for (const [{ terms, chat, meeting }, records] of boards) {
    const { key, tenants: _tenants, openActions: _open, retention: _retention, ...written } = terms
    await writeFile(join(folder, 'partnerships', `${key}.yml`), JSON.stringify({ ...written, chat }))
    const { kind } = await record.append(meeting, 0, records)
    if (kind !== 'appended') throw new Error('The database of the bench is to be empty.')
  }
  // The product is to find itself alone with its record, as one instance is.
  await record.releaseAll()
  await record.close()
  return {
    settings: {
      DATABASE_URL: database,
      FILES_URL: `file:${join(folder, 'files')}`,
      PARTNERSHIPS: join(folder, 'partnerships'),
      LOG_LEVEL: 'error',
    },
    async kept(meeting) {
      const file = await openStore(database)
      const events = await file.read(meeting)
      await file.releaseAll()
      await file.close()
      return events.map(({ event }) => (event as Recorded).event.type)
    },
    async remove() {
      if (postgresServer !== undefined) await dropPostgresDatabase(database)
      await rm(folder, { recursive: true, maxRetries: 3 })
    },
  }
}

/** An agenda of so many items of business. */
const agendaOf = (items: number): readonly AgendaItem[] =>
  Array.from({ length: items }, (_, n) => item(String(n + 1), `Business number ${n + 1}`))
