import { createWriteStream, mkdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { freePort, isReady, projectFolder, startBot, type BotProcess } from './botProcess.ts'
import { openRehearsalRoom, type RehearsalRoom } from './connector/room.ts'
import { MeetingClock } from './meetingClock.ts'
import { minutesIn } from './minutesFiled.ts'
import { readPartnership } from './partnershipFiles.ts'
import { Progress } from './progress.ts'
import { RehearsalFault, stepInWords, takeStep } from './rehearsing.ts'
import { readScript, type Script } from './script.ts'

/** Starts a bot with a data folder of its own, or uses the one at BOT_URL. */
async function findBot(data: string): Promise<{ messages: string; process?: BotProcess }> {
  const given = process.env['BOT_URL']
  if (given !== undefined) return { messages: given }
  mkdirSync(join(data, 'files'), { recursive: true })
  const log = createWriteStream(join(data, 'bot.log'))
  const bot = startBot({
    port: await freePort(),
    env: { DATABASE_URL: `sqlite:${join(data, 'clerk.db')}`, FILES_URL: `file:${join(data, 'files')}` },
    hearsLog: piece => log.write(piece),
  })
  if (await isReady(bot)) return { messages: bot.messages, process: bot }
  await bot.stop()
  throw new RehearsalFault(`The bot did not start. Its log is in ${relative(process.cwd(), join(data, 'bot.log'))}.`)
}

async function takeSteps(room: RehearsalRoom, clock: MeetingClock, script: Script): Promise<void> {
  const progress = new Progress(script.steps.length)
  try {
    for (const step of script.steps) {
      progress.step(stepInWords(step))
      await takeStep(room, clock, step)
    }
  } finally {
    progress.end()
  }
}

async function rehearse(path: string): Promise<void> {
  const began = Date.now()
  const script = readScript(path)
  const partnership = readPartnership(
    process.env['PARTNERSHIPS'] ?? join(projectFolder, 'partnerships'),
    script.partnership,
  )
  const data = join(projectFolder, 'data', 'rehearsals', new Date().toISOString().replaceAll(':', '.'))
  const clock = new MeetingClock(script.date)
  const bot = await findBot(data)
  const room = await openRehearsalRoom({
    bot: bot.messages,
    people: partnership.people,
    chat: { id: partnership.chat, title: partnership.name },
    now: () => clock.now(),
    hears: 'mentions',
  })
  try {
    await takeSteps(room, clock, script)
    const seconds = () => `${((Date.now() - began) / 1000).toFixed(1)} s`
    if (bot.process === undefined)
      return console.log(`Rehearsed in ${seconds()}. The minutes are where the bot at ${bot.messages} files them.`)
    const files = await minutesIn(join(data, 'files'), script)
    console.log(
      `Rehearsed in ${seconds()}. The minutes:\n${files.map(file => `  ${relative(process.cwd(), file)}`).join('\n')}`,
    )
  } finally {
    await room.settled({ within: 3_000 }).catch(() => undefined)
    await room.close()
    await bot.process?.stop()
  }
}

const [path] = process.argv.slice(2)
if (path === undefined) {
  console.error('Say which meeting: npm run rehearse -- examples/riverside.yml')
  process.exitCode = 2
} else {
  await rehearse(path).catch((fault: unknown) => {
    console.error(fault instanceof Error ? fault.message : String(fault))
    process.exitCode = 1
  })
}
