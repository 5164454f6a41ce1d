import { Worker } from 'node:worker_threads'
import * as v from 'valibot'
import { FileRefused } from '../../../meeting/faultToTell.ts'
import { worded } from '../../../meeting/worded.ts'

/** A PDF that cannot be read. */
export class PdfRefused extends FileRefused {
  override readonly name = 'PdfRefused'
}

/** The words of a PDF. */
export interface PdfRead {
  readonly text: string
  /** How many of its pages were read: the agenda, without the reports that follow it. */
  readonly read: number
  readonly pages: number
}

/** No agenda is longer; a pack has its reports after it. */
const mostPages = 12
/** Milliseconds; an agenda takes a tenth of a second. */
const longest = 20_000
/** Megabytes. */
const mostMemory = 256

const said = v.union([
  v.object({ read: v.object({ text: v.string(), read: v.number(), pages: v.number() }) }),
  v.object({ fault: v.string() }),
])

/** Whether a page is the first of a report in an agenda pack: it bears the number of its item, or says that it is one. */
export const morePages = (lines: readonly string[]): boolean =>
  lines
    .filter(line => line.trim() !== '')
    .slice(0, 4)
    .some(line =>
      /^(?:agenda item\s?(?:no\.?)?:?\s?\d{1,3}|report (?:to|of|for|title|by)\b|title of report|report\s?:|minutes of (?:a|the) meeting)|\bagenda item \d{1,3}$/i.test(
        line.trim(),
      ),
    )

/**
 * The text of a PDF that has text in it, read in a thread of its own within limits of pages, time and memory.
 * @throws PdfRefused where it is locked by a password, damaged, a scan, or takes too long
 */
export async function textOfPdf(
  content: Uint8Array,
  limits: { readonly milliseconds?: number } = {},
): Promise<PdfRead> {
  const answer = await inItsOwnThread(content, limits.milliseconds ?? longest)
  if ('fault' in answer)
    throw new PdfRefused(name =>
      answer.fault === 'PasswordException'
        ? worded`${name} is locked with a password. Send it without one, or send the Word document it was made from.`
        : worded`${name} could not be opened as a PDF. It may be damaged. Send the Word document it was made from.`,
    )
  if ((answer.read.text.match(/\p{L}/gu)?.length ?? 0) < 20)
    throw new PdfRefused(
      name =>
        worded`${name} has no text in it: it is a scan, or a picture of the agenda. Send the Word document it was made from.`,
    )
  return answer.read
}

function inItsOwnThread(content: Uint8Array, milliseconds: number): Promise<v.InferOutput<typeof said>> {
  const worker = new Worker(new URL('./pdfWorker.ts', import.meta.url), {
    workerData: { content: new Uint8Array(content), most: mostPages },
    resourceLimits: { maxOldGenerationSizeMb: mostMemory },
    stdout: true,
    stderr: true,
  })
  return new Promise((answer, refuse) => {
    const tooMuch = () =>
      new PdfRefused(name => worded`${name} takes too long to read. Send the Word document it was made from.`)
    const late = setTimeout(() => {
      refuse(tooMuch())
      void worker.terminate()
    }, milliseconds)
    worker.once('message', (message: unknown) => {
      answer(v.parse(said, message))
      void worker.terminate()
    })
    worker.once('error', cause => {
      refuse(
        'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? tooMuch()
          : new Error('The thread that reads PDFs broke', { cause }),
      )
    })
    worker.once('exit', () => {
      clearTimeout(late)
      refuse(tooMuch())
    })
  })
}
