import { FaultToTell } from '../meeting/faultToTell.ts'
import { worded } from '../meeting/worded.ts'

/** The words of a fault, for those who file and may know nothing of a meeting's rules. */
export { type Worded, worded } from '../meeting/worded.ts'

/** A paper could not be filed or read; its words are for the clerk. */
export class FilingFault extends FaultToTell {
  override readonly name = 'FilingFault'
}

/** A paper could not be filed because somebody has it open, or checked out: it is left alone, and tried again later. */
export class FileIsOpen extends FilingFault {}

/** The sentence for the clerk about a file somebody has open. */
export const fileIsOpen = (name: string, cause?: unknown): FileIsOpen =>
  new FileIsOpen(
    worded`“${name}” is open in Word or another program, or checked out, so it was left as it is. Close it, or check it in, and it is filed by itself.`,
    { cause },
  )
