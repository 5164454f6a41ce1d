import type { WriteStream } from 'node:tty'

/** Shows how far a rehearsal is: a bar on a terminal, a line a step elsewhere. */
export class Progress {
  readonly #out: WriteStream | NodeJS.WriteStream
  readonly #steps: number
  #done = 0

  constructor(steps: number, out: WriteStream | NodeJS.WriteStream = process.stdout) {
    this.#steps = steps
    this.#out = out
  }

  /** A step is about to be taken. */
  step(about: string): void {
    const line = about.replace(/\s+/g, ' ')
    if (!this.#out.isTTY) {
      this.#out.write(`${String(this.#done + 1).padStart(3)}/${this.#steps}  ${line.slice(0, 110)}\n`)
    } else {
      const full = Math.round((this.#done / this.#steps) * 24)
      const room = Math.max(10, this.#out.columns - 36)
      this.#out.write(
        `\r\u001B[2K${'█'.repeat(full)}${'░'.repeat(24 - full)} ${this.#done}/${this.#steps}  ${line.slice(0, room)}`,
      )
    }
    this.#done += 1
  }

  /** Ends the bar, so that what follows has a line of its own. */
  end(): void {
    if (this.#out.isTTY) this.#out.write(`\r\u001B[2K${'█'.repeat(24)} ${this.#done}/${this.#steps}\n`)
  }
}
