/**
 * A paper could not be filed or read. The message is a sentence for the clerk, without names of machines, tokens or contents;
 * `cause` is what went wrong beneath, for the log.
 */
export class FilingFault extends Error {
  override readonly name = 'FilingFault'
}

/** A paper could not be filed because somebody has it open, or checked out: it is left alone, and tried again later. */
export class FileIsOpen extends FilingFault {}

/** The sentence for the clerk about a file somebody has open. */
export const fileIsOpen = (name: string, cause?: unknown): FileIsOpen =>
  new FileIsOpen(
    `“${name}” is open in Word or another program, or checked out, so it was left as it is. Close it, or check it in, and it is filed by itself.`,
    { cause },
  )
