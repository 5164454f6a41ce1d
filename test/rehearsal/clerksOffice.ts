import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort, isReady, startBot, type BotProcess } from '../../rehearsal/botProcess.ts'
import type { Filled } from '../../rehearsal/connector/filling.ts'
import type { Pressed } from '../../rehearsal/connector/pressed.ts'
import { openRehearsalRoom, type RehearsalRoom } from '../../rehearsal/connector/room.ts'
import { MeetingClock } from '../../rehearsal/meetingClock.ts'
import { readPartnership } from '../../rehearsal/partnershipFiles.ts'
import { wordText } from '../documents/wordText.ts'

/** A partnership's library, its people and the bot's own process, over a folder of its own. */
export class ClerksOffice {
  readonly data = mkdtempSync(join(tmpdir(), 'month-'))
  clock = new MeetingClock('2026-11-12')
  room!: RehearsalRoom
  log = ''
  #bot: BotProcess | undefined
  #port = 0

  async opens(): Promise<this> {
    this.#port = await freePort()
    await this.#botStarts()
    const { people, chat, name } = readPartnership(
      fileURLToPath(new URL('../../partnerships', import.meta.url)),
      'riverside',
    )
    this.room = await openRehearsalRoom({
      bot: this.#bot?.messages ?? '',
      people,
      chat: { id: chat, title: name },
      now: () => this.clock.now(),
      limits: false,
    })
    return this
  }

  async #botStarts(): Promise<void> {
    this.#bot = startBot({
      port: this.#port,
      env: {
        DATABASE_URL: `sqlite:${join(this.data, 'clerk.db')}`,
        FILES_URL: `file:${join(this.data, 'files')}`,
        LOG_LEVEL: 'debug',
      },
      hearsLog: piece => (this.log += piece),
    })
    if (!(await isReady(this.#bot))) throw new Error(`The bot did not start:\n${this.log}`)
  }

  /** It is another day, or later on this one. */
  itIs(date: string, time: string): void {
    this.clock = new MeetingClock(date, time)
  }

  /** Kills the bot without a word, and starts it again over what it left. */
  async losesPower(): Promise<void> {
    this.#bot?.kill()
    await this.#bot?.gone
    await this.#botStarts()
  }

  async closes(): Promise<void> {
    await this.room.close()
    await this.#bot?.stop()
    rmSync(this.data, { recursive: true, force: true })
  }

  /** What somebody types, a line or many; what the bot said or drew for them since. */
  async types(name: string, text: string, where: 'chat' | 'one-to-one' = 'one-to-one'): Promise<string> {
    return this.#answer(name, () => this.room.person(name).types(text, { where, mention: where === 'chat' }))
  }

  async presses(
    name: string,
    title: string,
    also: { fill?: Filled; button?: string; where?: 'chat' | 'one-to-one' } = {},
  ): Promise<string> {
    let pressed: Pressed | undefined
    await this.until(() => this.room.person(name).canPress(title, also.where), `${name} can press “${title}”`)
    const said = await this.#answer(name, async () => (pressed = await this.room.person(name).presses(title, also)))
    if (pressed?.kind === 'wrong') throw new Error(`“${title}”: ${pressed.text}`)
    return `${pressed?.kind === 'said' ? pressed.text : ''}\n${said}`
  }

  async #answer(name: string, does: () => Promise<unknown>): Promise<string> {
    const person = this.room.person(name)
    const before = new Set(person.sees().split('\n'))
    await does()
    await this.room.settled({ quietFor: 250 })
    return person
      .sees()
      .split('\n')
      .filter(line => !before.has(line))
      .join('\n')
  }

  /** Every file in the library, by its path. */
  files(): readonly string[] {
    const folder = join(this.data, 'files')
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(each => each.isFile())
      .map(each => relative(folder, join(each.parentPath, each.name)))
      .toSorted()
  }

  path(name: string): string {
    return join(this.data, 'files', name)
  }

  /** A file's words: a Word file as a clerk reads it. */
  reads(name: string): string {
    const content = readFileSync(this.path(name))
    return name.endsWith('.docx') ? wordText(content) : content.toString('utf8')
  }

  /** Waits until a look at the library, the screens or the log has what is wanted. */
  async until(look: () => boolean, what: string): Promise<void> {
    for (const until = Date.now() + 20_000; !look(); await wait(30))
      if (Date.now() > until) throw new Error(`${what}: not so after 20 seconds.`)
  }
}
