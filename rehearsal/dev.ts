import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isReady, projectFolder, startBot, type BotProcess } from './botProcess.ts'
import { castOf } from './cast.ts'
import { openRehearsalRoom } from './connector/room.ts'
import { FirstMeeting } from './firstMeeting.ts'
import { Keeping } from './keeping.ts'
import { pageFor, type StartingAfresh } from './page/server.ts'
import { readPartnership } from './partnershipFiles.ts'
import { cannotEmpty, rehearsalFiles } from './rehearsalFiles.ts'

const roomPort = Number(process.env['ROOM_PORT'] ?? 3979)
const botPort = Number(process.env['PORT'] ?? 3978)
const hearsEverything = process.env['HEAR_EVERY_MESSAGE'] === 'yes'
const partnership = readPartnership(process.env['PARTNERSHIPS'] ?? './partnerships', process.argv[2])
const agenda = exampleAgenda(join('examples', `${partnership.key}-agenda.txt`))
const cast = castOf(partnership, agenda)

const filesUrl = process.env['FILES_URL'] ?? 'file:./data/files'
const files = rehearsalFiles(process.env['DATABASE_URL'] ?? 'sqlite:./data/clerk.db', filesUrl, projectFolder)
const keeping = new Keeping(files, partnership.key)
const madeWhole = keeping.makesWhole()
if (madeWhole !== undefined) console.log(madeWhole)

const start = () => startBot({ port: botPort, env: { FILES_URL: filesUrl } })
let ending = false
let afresh: { readonly emptied: Promise<void>; resolve(): void } | undefined
let bot: BotProcess = start()

const startingAfresh: StartingAfresh = {
  refused: cannotEmpty(files),
  async now() {
    if (ending) return
    const { promise, resolve } = Promise.withResolvers<void>()
    const { emptied } = (afresh ??= { emptied: promise, resolve })
    await bot.stop()
    await emptied
  },
}
let guide: FirstMeeting | undefined
const room = await openRehearsalRoom({
  bot: bot.messages,
  people: partnership.people,
  port: roomPort,
  addBot: false,
  hears: hearsEverything ? 'everything' : 'mentions',
  chat: { id: partnership.chat, title: partnership.name },
  also: opened => {
    guide = new FirstMeeting(opened, cast)
    return pageFor(opened, partnership, {
      cast,
      guide,
      agenda,
      startingAfresh,
      filedIn: filesUrl.replace(/^file:(\/\/)?/, ''),
      companion: new URL('/companion', bot.messages).href,
    })
  },
})
const continues = guide !== undefined && keeping.takesUp(room, guide)

async function end() {
  if (ending) return
  ending = true
  console.log('\nEnding.')
  await Promise.all([bot.stop(), room.close()])
  keeping.now()
  process.exit(0)
}
process.once('SIGINT', () => void end())
process.once('SIGTERM', () => void end())

function exampleAgenda(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** Waits for a bot just started, adds it to the chat, and says what to do; a second time, only that it is back. */
async function welcome(again: boolean) {
  if (!(await isReady(bot, 120_000)) || ending) return
  if (!room.mainChat.botIsIn) await room.addBot()
  if (again) return console.log('The bot is back.')
  console.log(`\nOpen http://127.0.0.1:${roomPort} in a browser: the page says what to do first. Ctrl-C ends the room.`)
  if (continues) console.log('It goes on where it was left, chats and record; *Start afresh* on the page empties both.')
}

for (let again = false; !ending; again = true) {
  void welcome(again)
  const code = await bot.gone
  if (ending) break
  if (afresh === undefined) {
    console.log(`The bot ended with code ${code} and is started again; what it acknowledged is in its record.`)
    await wait(2_000)
  }
  if (afresh !== undefined) {
    console.log(`The room starts afresh. What was there is in ${keeping.startsAfresh() ?? 'no folder'}.`)
    afresh.resolve()
    afresh = undefined
  }
  if (!ending) bot = start()
}
