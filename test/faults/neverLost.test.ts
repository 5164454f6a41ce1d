import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dropPostgresDatabase, newPostgresDatabase, postgresServer } from '../store/postgresDatabase.ts'
import { arm, type Kill, killsScattered } from './kills.ts'
import { filingTurns, turnsOf } from './longMeeting.ts'
import { type Came, beyond, whatCameOf } from './outcome.ts'
import { openStage, plays, recordOf } from './stage.ts'

// A meeting is played while the bot is killed again and again, and comes to the same as one that nothing happened to. With every point (`npm run test:faults`)
// it has more than three hundred turns, and two hundred deaths on each database, by one bot and by two; otherwise it is short, with a death at each seam.

const everyPoint = process.env['FAULTS'] === 'all',
  turns = everyPoint ? turnsOf() : turnsOf(2),
  deaths = Number(process.env['FAULT_POINTS'] ?? (everyPoint ? 200 : 12)),
  perRun = everyPoint ? 50 : 12,
  seed = Number(process.env['FAULT_SEED'] ?? 20_261_126)

/** What a run came to, and how often bots died in it. */
interface Run {
  readonly came: Came
  readonly deaths: number
  readonly complaints: string
}

async function run(instances: number, kills: readonly Kill[], database?: string): Promise<Run> {
  const stage = await openStage({ instances, database })
  try {
    const killAt = new Map(kills.map(kill => [kill.turn, kill]))
    await plays(stage, turns, n => {
      const kill = killAt.get(n),
        which = stage.bots[n % instances]
      return kill === undefined || which === undefined ? undefined : arm(stage, kill, which)
    })
    await stage.room.settled({ quietFor: 3_000, within: 180_000 })
    const died = stage.bots.reduce((sum, bot) => sum + bot.deaths, 0)
    for (const bot of stage.bots) await bot.ends()
    return {
      came: await whatCameOf(stage, database ?? recordOf(stage.folder)),
      deaths: died,
      complaints: stage.bots.map(bot => bot.complaints).join(''),
    }
  } finally {
    await stage.close()
  }
}

const onPostgres = postgresServer === undefined ? [] : (['PostgreSQL'] as const)
const everyWay = ['SQLite', ...onPostgres].flatMap(database => [1, 2].map(instances => [database, instances] as const))
/** Otherwise each database once: one bot on a file, two on a server. */
const ways = everyPoint
  ? everyWay
  : everyWay.filter(([database, instances]) => (database === 'SQLite') === (instances === 1))

describe(`a meeting of ${turns.length} turns`, () => {
  let undisturbed: Promise<Run>
  beforeAll(() => {
    undisturbed = run(1, [])
    undisturbed.catch(() => undefined)
  })

  describe.each(ways)('on %s by so many bots: %i, killed at seeded points and at each seam', (kind, instances) => {
    const runs: Run[] = [],
      databases: string[] = []
    let peaceful: Came

    beforeAll(
      async () => {
        for (let n = 0; n * perRun < deaths; n++) {
          const kills = killsScattered(seed + n, Math.min(perRun, deaths - n * perRun), turns, filingTurns(turns))
          const database = kind === 'PostgreSQL' ? await newPostgresDatabase() : undefined
          if (database !== undefined) databases.push(database)
          runs.push(await run(instances, kills, database))
        }
        peaceful = (await undisturbed).came
        const again = runs.map(({ came }) => [
          came.posts - peaceful.posts,
          beyond(came.inTheChat, peaceful.inTheChat).length,
        ])
        console.log(
          `${kind}, ${instances}: ${runs.map(r => r.deaths).join(' + ')} deaths; messages more than undisturbed, and of them cards standing twice: ${again.map(([m, c]) => `${m} (${c})`).join(', ')}`,
        )
      },
      everyPoint ? 3_600_000 : 180_000,
    )
    afterAll(async () => {
      for (const database of databases) await dropPostgresDatabase(database)
    })

    it('dies as often as it was meant to', () => {
      for (const each of runs) expect(each.deaths).toBeGreaterThan(0)
      expect(runs.reduce((sum, each) => sum + each.deaths, 0)).toBeGreaterThan(deaths * 0.8)
    })
    it('has in the record what everybody did, once each, at its time', () => {
      for (const { came } of runs) expect(came.recorded).toEqual(peaceful.recorded)
    })
    it('files the same papers, with the same words, once each', () => {
      for (const { came } of runs) expect(came.papers).toEqual(peaceful.papers)
    })
    it('has every card that is kept up to date as it would stand', () => {
      for (const { came } of runs) expect(came.cards).toEqual(peaceful.cards)
    })
    it('has every card in the meeting chat that would stand there', () => {
      for (const { came } of runs) expect(beyond(peaceful.inTheChat, came.inTheChat)).toEqual([])
    })
    it('logs no fault', () => {
      for (const { complaints } of runs) expect(complaints).toBe('')
    })
  })
})
