import type { AgendaRead } from '../../meeting/agenda.ts'
import { FaultToTell } from '../../meeting/faultToTell.ts'
import { worded } from '../../meeting/worded.ts'
import { readAgenda } from './readAgenda.ts'
import { WordFileRefused } from '../wordFile/unpacked.ts'
import { textOfWord } from './file/word.ts'

/** An agenda came as a file that cannot be read; its words are for whoever sent it. */
export class AgendaUnreadable extends FaultToTell {
  override readonly name = 'AgendaUnreadable'
}

/** Bytes; no agenda is longer. */
const largest = 20 * 1024 * 1024

/**
 * Reads an agenda from a Word document (.docx), a PDF with text in it, or a text file, going by the ending of its name.
 * Throws AgendaUnreadable for another kind of file, or one that is broken.
 */
export async function readAgendaFile(name: string, content: Uint8Array): Promise<AgendaRead> {
  const kind = /\.([a-z0-9]{1,8})$/i.exec(name.trim())?.[1]?.toLowerCase() ?? ''
  if (content.byteLength > largest)
    throw new AgendaUnreadable(worded`${name} is larger than 20 MB. Send the agenda alone, without its papers.`)
  switch (kind) {
    case 'txt':
    case 'text':
    case 'md':
      return readAgenda(decoded(content))
    case 'docx':
      return readAgenda(await wordText(name, content))
    case 'pdf':
      return readPdf(name, content)
    case 'doc':
    case 'rtf':
    case 'odt':
      throw new AgendaUnreadable(
        worded`${name} is in a format that cannot be read. Open it in Word, save it as a Word document (.docx), and send that.`,
      )
    default:
      throw new AgendaUnreadable(
        worded`${name} is neither a Word document (.docx), a PDF nor a text file (.txt). Send one of these, or paste the agenda after the word agenda.`,
      )
  }
}

async function readPdf(name: string, content: Uint8Array): Promise<AgendaRead> {
  const { textOfPdf, PdfRefused } = await import('./file/pdf.ts')
  try {
    const { text, read, pages } = await textOfPdf(content)
    const { agenda, unread } = readAgenda(text)
    const left =
      read < pages
        ? [
            {
              line: text.split('\n').length + 1,
              text: `Pages ${read + 1} to ${pages} of ${name}, which are no part of the agenda`,
              ...(agenda.items.length > 0 && { under: agenda.items.at(-1)?.id ?? '' }),
            },
          ]
        : []
    return { agenda, unread: [...unread, ...left] }
  } catch (cause) {
    if (cause instanceof PdfRefused)
      throw new AgendaUnreadable(worded`${cause.of(name)} Or paste its text after the word agenda.`, { cause })
    throw cause
  }
}

async function wordText(name: string, content: Uint8Array): Promise<string> {
  try {
    return await textOfWord(content)
  } catch (cause) {
    if (cause instanceof WordFileRefused)
      throw new AgendaUnreadable(worded`${cause.of(name)} Or paste its text after the word agenda.`, { cause })
    throw new AgendaUnreadable(
      worded`${name} could not be opened as a Word document. It may be damaged or protected by a password. Save it again as .docx, or paste its text after the word agenda.`,
      { cause },
    )
  }
}

/** Text files come from Notepad in UTF-8, UTF-16 or Windows' own code page. */
function decoded(content: Uint8Array): string {
  if (content[0] === 0xff && content[1] === 0xfe) return new TextDecoder('utf-16le').decode(content)
  if (content[0] === 0xfe && content[1] === 0xff) return new TextDecoder('utf-16be').decode(content)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    return new TextDecoder('windows-1252').decode(content)
  }
}
