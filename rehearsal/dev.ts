import { setTimeout as wait } from 'node:timers/promises'
import { isReady, startBot, type BotProcess } from './botProcess.ts'
import { openRehearsalRoom } from './connector/room.ts'
import { pageFor } from './page/server.ts'
import { readPartnership } from './partnershipFiles.ts'

const roomPort = Number(process.env['ROOM_PORT'] ?? 3979)
const botPort = Number(process.env['PORT'] ?? 3978)
const partnership = readPartnership(process.env['PARTNERSHIPS'] ?? './partnerships', process.argv[2])

const start = () => startBot({ port: botPort, env: { FILES_URL: process.env['FILES_URL'] ?? 'file:./data/files' } })
let ending = false
let bot: BotProcess = start()

const room = await openRehearsalRoom({
  bot: bot.messages, people: partnership.people, port: roomPort, addBot: false,
  hears: process.env['HEAR_EVERY_MESSAGE'] === 'yes' ? 'everything' : 'mentions',
  chat: { id: partnership.chat, title: partnership.name }, also: opened => pageFor(opened, partnership),
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

if (await isReady(bot)) {
  await room.addBot()
  console.log([
    '', `The bot listens on ${bot.messages}; the rehearsal room is at http://127.0.0.1:${roomPort}.`,
    'Open the room in a browser and press “Paste the example agenda” in the clerk’s pane; the clerk then presses Publish.',
    'Everybody answers the agenda card in the meeting chat, and the chair types open. Ctrl-C ends both.', '',
  ].join('\n'))
} else if (!ending) {
  console.log('The bot did not become ready; it is tried again when it ends.')
}

while (!ending) {
  const code = await bot.gone
  if (ending) break
  console.log(`The bot ended with code ${code}. It is started again in two seconds; what it acknowledged is in its record.`)
  await wait(2_000)
  bot = start()
}
