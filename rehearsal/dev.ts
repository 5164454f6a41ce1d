import { setTimeout as wait } from 'node:timers/promises'
import { isReady, startBot, type BotProcess } from './botProcess.ts'
import { openRehearsalRoom } from './connector/room.ts'
import { pageFor } from './page/server.ts'
import { readPartnership } from './partnershipFiles.ts'

const roomPort = Number(process.env['ROOM_PORT'] ?? 3979)
const botPort = Number(process.env['PORT'] ?? 3978)
const hearsEverything = process.env['HEAR_EVERY_MESSAGE'] === 'yes'
const partnership = readPartnership(process.env['PARTNERSHIPS'] ?? './partnerships', process.argv[2])

const filesUrl = process.env['FILES_URL'] ?? 'file:./data/files'
const start = () => startBot({ port: botPort, env: { FILES_URL: filesUrl } })
let ending = false
let bot: BotProcess = start()

const room = await openRehearsalRoom({
  bot: bot.messages,
  people: partnership.people,
  port: roomPort,
  addBot: false,
  hears: hearsEverything ? 'everything' : 'mentions',
  chat: { id: partnership.chat, title: partnership.name },
  also: opened => pageFor(opened, partnership, { filedIn: filesUrl.replace(/^file:(\/\/)?/, '') }),
})

async function end() {
  if (ending) return
  ending = true
  console.log('\nEnding.')
  await Promise.all([bot.stop(), room.close()])
  process.exit(0)
}
process.once('SIGINT', () => void end())
process.once('SIGTERM', () => void end())

/** Waits for a bot just started, adds it to the chat, and says what to do; a second time, only that it is back. */
async function welcome(again: boolean) {
  if (!(await isReady(bot)) || ending) return
  if (!room.mainChat.botIsIn) await room.addBot()
  console.log(
    again
      ? 'The bot is back.'
      : [
          '',
          `The bot listens on ${bot.messages}; the rehearsal room is at http://127.0.0.1:${roomPort}.`,
          `Open the room. In the meeting chat the clerk types: link ${partnership.shortName}. One-to-one, the clerk pastes the example agenda and presses Publish.`,
          'Everybody answers the agenda card in the meeting chat, and the chair types: open. Ctrl-C ends both.',
          '',
        ].join('\n'),
  )
}

for (let again = false; !ending; again = true) {
  void welcome(again)
  const code = await bot.gone
  if (ending) break
  console.log(`The bot ended with code ${code} and is started again; what it acknowledged is in its record.`)
  await wait(2_000)
  if (!ending) bot = start()
}
