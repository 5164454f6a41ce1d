import { readdir, readFile, readlink, rm } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { freePort } from '../../rehearsal/botProcess.ts'
import type { PersonInRoom } from '../../rehearsal/connector/personInRoom.ts'
import { type RehearsalRoom, openRehearsalRoom } from '../../rehearsal/connector/room.ts'
import { type FakeGraph, startFakeGraph } from '../graph/fakeGraph.ts'
import { aPlace, people } from '../teams/aBot.ts'
import { Front } from '../teams/front.ts'
import { Mortal } from '../teams/mortal.ts'
import type { Turn } from './longMeeting.ts'

/** What becomes of the next request of a kind that reaches Teams, and of whoever sent it. */
export interface AtTeams {
  /** Whether this is the request awaited. */
  readonly is: (request: IncomingMessage) => boolean
  /** Carried out and not answered, or never arrived, while its sender dies; or carried out and answered to one that is paused. */
  readonly becomes: 'taken' | 'lost' | 'answered late'
  readonly sender: (bot: Mortal) => void
}

/** Bots in processes of their own, and the stand-ins of Teams and SharePoint in this one, which see everything that leaves them. */
export interface Stage {
  readonly room: RehearsalRoom
  readonly graph: FakeGraph
  readonly bots: readonly Mortal[]
  readonly folder: string
  /** The time that activities carry from now on. */
  setClock(at: string): void
  /** Waits for a request at Teams. */
  atTeams(at: AtTeams): void
  close(): Promise<void>
}

export const library = 'Papers',
  restrictedLibrary = 'Restricted papers'

/** The record that the bots of a stage keep in its folder. */
export const recordOf = (folder: string): string => `sqlite:${join(folder, 'data', 'clerk.db')}`

/** Opens a stage with so many bots on one record; a SQLite file, unless a database is named. With `readsTheChat` the app may read the meeting's chat. */
export async function openStage({
  instances = 1,
  database,
  readsTheChat = false,
  env = {},
}: {
  readonly instances?: number
  readonly database?: string | undefined
  readonly readsTheChat?: boolean
  readonly env?: Readonly<Record<string, string>>
}): Promise<Stage> {
  const place = await aPlace(),
    graph = await startFakeGraph(library, restrictedLibrary)
  const settings = {
    ...place.env,
    DATABASE_URL: recordOf(place.folder),
    FILES_URL: 'sharepoint:',
    GRAPH_BASE_URL: graph.url,
    SHAREPOINT_SITE: 'https://council.sharepoint.com/sites/partnerships',
    SHAREPOINT_LIBRARY: library,
    SHAREPOINT_RESTRICTED_LIBRARY: restrictedLibrary,
    LOG_LEVEL: 'error',
    ...(database === undefined ? {} : { DATABASE_URL: database }),
    ...env,
  }
  const bots: Mortal[] = []
  for (let n = 0; n < instances; n++)
    bots.push(new Mortal(settings, await freePort(), [join(import.meta.dirname, 'dyingAtCommits.ts')]))
  for (const bot of bots) {
    await bot.starts()
    bot.comesBack()
  }
  const front = new Front(bots),
    awaited: AtTeams[] = []
  let now = new Date('2026-11-26T12:00:00Z')
  const also = (request: IncomingMessage, response: ServerResponse): boolean => {
    const n = awaited.findIndex(each => each.is(request))
    if (n < 0) return false
    const [at] = awaited.splice(n, 1)
    const meetsItsFate = async () => {
      const sender = await senderAmong(bots, request.socket.remotePort)
      if (sender !== undefined) at?.sender(sender)
      if (at?.becomes !== 'answered late') request.socket.destroy()
    }
    if (at?.becomes === 'lost') {
      void meetsItsFate()
      return true
    }
    if (at?.becomes === 'answered late') void meetsItsFate()
    else response.end = () => (void meetsItsFate(), response)
    return false
  }
  const room = await openRehearsalRoom({
    bot: instances === 1 ? (bots[0]?.messages ?? '') : await front.opens(),
    people,
    now: () => now,
    limits: false,
    also: () => also,
  })
  const { mainChat } = room
  if (readsTheChat)
    graph.letsRead({
      id: mainChat.id,
      // Teams counts by the clock on the wall, which is in a message's id, while what is said is said at the meeting's time.
      get messages() {
        return mainChat.messages.map(({ id, attachments }) => ({ id, at: new Date(Number(id)), attachments }))
      },
    })
  // Longer than any pause: a process that is stopped may have the file of the record locked, and nobody can write in it then.
  room.tenant.line.insists = 90_000
  return {
    room,
    graph,
    bots,
    folder: place.folder,
    setClock: at => void (now = new Date(at)),
    atTeams: at => void awaited.push(at),
    async close() {
      for (const bot of bots) await bot.dies()
      front.closes()
      await room.close()
      await graph.close()
      await rm(place.folder, { recursive: true, force: true })
    },
  }
}

/** The bot whose process has the other end of a connection from this port of this machine; the first, where it cannot be told. */
async function senderAmong(bots: readonly Mortal[], port: number | undefined): Promise<Mortal | undefined> {
  if (bots.length === 1) return bots[0]
  const hex = (port ?? 0).toString(16).toUpperCase().padStart(4, '0')
  const line = (await readFile('/proc/net/tcp', 'utf8').catch(() => ''))
    .split('\n')
    .map(each => each.trim().split(/\s+/))
    .find(each => each[1]?.endsWith(`:${hex}`))
  for (const bot of bots) {
    const files = await readdir(`/proc/${bot.pid}/fd`).catch(() => [])
    for (const file of files)
      if ((await readlink(`/proc/${bot.pid}/fd/${file}`).catch(() => '')) === `socket:[${line?.[9]}]`) return bot
  }
  return bots[0]
}

/** Plays turns one after another, those that belong together at once; `around` is told each, and may do something while it is in hand. */
export async function plays(
  stage: Stage,
  turns: readonly Turn[],
  around?: (n: number, turn: Turn) => ((acknowledged: Promise<unknown>) => void) | undefined,
): Promise<void> {
  let inHand: Promise<void>[] = []
  for (const [n, turn] of turns.entries()) {
    if (turn.together !== true) {
      await Promise.all(inHand)
      inHand = []
    }
    const person = stage.room.person(turn.who)
    if (turn.sees !== undefined) await seesIt(person, turn.sees, turn.asksAgain)
    const meanwhile = around?.(n, turn)
    stage.setClock(turn.at)
    const done = turn.does(person)
    meanwhile?.(done)
    inHand.push(done.then(came => isAnswered(n, turn, came, stage)))
  }
  await Promise.all(inHand)
}

/** Waits for what somebody has to see first; where it does not come, they ask again. */
async function seesIt(person: PersonInRoom, sees: string | RegExp, asksAgain: string | undefined): Promise<void> {
  const there = person.waitsFor(sees, { within: asksAgain === undefined ? 60_000 : 20_000 })
  if (asksAgain === undefined) return there
  await there.catch(async () => {
    await person.types(asksAgain, { where: 'one-to-one' })
    await person.waitsFor(sees, { within: 40_000 })
  })
}

function isAnswered(n: number, turn: Turn, came: Awaited<ReturnType<Turn['does']>>, { bots }: Stage): void {
  if ('kind' in came ? came.kind === 'wrong' : came.status !== 200)
    throw new Error(
      `Turn ${n} (${turn.who}: ${turn.what}) was not answered: ${JSON.stringify(came).slice(0, 300)}\n${bots.map(bot => bot.complaints.slice(-2_000)).join('\n')}`,
    )
}
