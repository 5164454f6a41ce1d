import { bringBack, tenantKept } from './connector/roomKept.ts'
import { plainAt, type Plain } from './connector/plainJson.ts'
import type { RehearsalRoom } from './connector/room.ts'
import type { FirstMeeting } from './firstMeeting.ts'
import { missingHalf, readChats, setAside, writeChats, type RehearsalFiles } from './rehearsalFiles.ts'

/** How long after a change the chats are written down, in milliseconds. */
const soon = 100

/** Keeps a room's chats beside the bot's record, so that the next start has both or neither. */
export class Keeping {
  readonly #files: RehearsalFiles
  readonly #partnership: string
  #others: Plain = {}
  #room: { readonly room: RehearsalRoom; readonly guide: FirstMeeting } | undefined
  #due: NodeJS.Timeout | undefined

  constructor(files: RehearsalFiles, partnership: string) {
    this.#files = files
    this.#partnership = partnership
  }

  /** Sets aside a rehearsal of which only a half is there, or whose chats cannot be read; says so in a sentence. Before the bot starts. */
  makesWhole(): string | undefined {
    let why = missingHalf(this.#files)
    try {
      this.#others = why === undefined ? readChats(this.#files.chats) : {}
    } catch {
      why = 'The chats that were kept cannot be read'
    }
    if (why === undefined) return undefined
    const folder = setAside(this.#files, new Date())
    return `${why}, so the rehearsal starts afresh. What was there is in ${folder}.`
  }

  /** Brings the room back to where it was left, and from now on writes down what changes. True where there was something. */
  takesUp(room: RehearsalRoom, guide: FirstMeeting): boolean {
    this.#room = { room, guide }
    const kept = plainAt(this.#others, this.#partnership)
    const there = 'chats' in kept
    if (there) {
      bringBack(room.tenant, kept)
      guide.bringsBack(kept['guide'])
    }
    this.now()
    room.onChange(() => {
      this.#due ??= setTimeout(() => this.now(), soon)
    })
    return there
  }

  /** Writes the chats down. */
  now(): void {
    clearTimeout(this.#due)
    this.#due = undefined
    if (this.#files.chats === undefined || this.#room === undefined) return
    const { room, guide } = this.#room
    this.#others = { ...this.#others, [this.#partnership]: { ...tenantKept(room.tenant), guide: guide.kept() } }
    writeChats(this.#files.chats, this.#others)
  }

  /** Empties the chats and moves them aside together with the record and the papers; the bot must have ended. Gives the folder. */
  startsAfresh(): string | undefined {
    this.now()
    const folder = setAside(this.#files, new Date())
    this.#others = {}
    this.#room?.guide.empty()
    this.#room?.room.tenant.empty()
    this.now()
    return folder
  }
}
