import type { Log } from '../app/ports/surroundings.ts'
import { FaultToTell } from '../meeting/faultToTell.ts'
import { type Worded, worded } from '../meeting/worded.ts'

/** A file that was sent to the bot was not fetched; its words are for whoever sent it. */
export class FileNotFetched extends FaultToTell {
  override readonly name = 'FileNotFetched'
}

/** Bytes; the largest file that is fetched. */
export const largestFile = 25 * 1024 * 1024

/**
 * Where Teams keeps the files of a one-to-one chat: in the sender's OneDrive, which is a site of the tenant's SharePoint. The hosts are those of the
 * public cloud, US Government, US Defense and 21Vianet (Microsoft 365 URLs and IP address ranges, SharePoint Online and OneDrive).
 */
const sharePoint = ['sharepoint.com', 'sharepoint.us', 'sharepoint-mil.us', 'sharepoint.cn']

/** An address of a site is given once more by SharePoint itself now and then; more than this many times is a circle. */
const mostRedirects = 3

const insteadPaste = worded`Or paste its text after the word agenda.`
const sentences = {
  elsewhere: worded`I only fetch files that Teams keeps, in SharePoint or OneDrive. Send me the file itself, with the paper clip. ${insteadPaste}`,
  tooLarge: worded`That file is larger than 25 MB, so it was not read. Send the agenda alone, without its papers. ${insteadPaste}`,
  tooSlow: worded`That file did not arrive in time. Send it again. ${insteadPaste}`,
  gone: worded`That file is no longer where Teams said it was; its address holds for some minutes only. Send it again. ${insteadPaste}`,
  notReached: worded`That file could not be fetched from where Teams keeps it. Send it again in a moment. ${insteadPaste}`,
} as const

/** What a download is told from outside. */
export interface DownloadParts {
  /** The setting `FILES_SENT_FROM`: a web address whose host keeps files besides SharePoint, at any port. */
  readonly alsoFrom: string | undefined
  readonly log: Log
  /** Milliseconds a file has to arrive, redirects included. */
  readonly patience?: number
}

/**
 * Gives what fetches the files people send, from the address in the `downloadUrl` of Teams' attachment (content type
 * `application/vnd.microsoft.teams.file.download.info`). The address carries its own key, so no token is sent, and neither log nor sentence repeats it.
 * What it gives rejects with FileNotFetched.
 */
export function fileDownload({ alsoFrom, log, patience = 20_000 }: DownloadParts) {
  const kept = keptWhere(alsoFrom)
  return async (address: string): Promise<Uint8Array> => {
    try {
      const answer = await fetched(address, kept, AbortSignal.timeout(patience))
      return await counted(answer)
    } catch (fault) {
      const said = fault instanceof FileNotFetched ? fault : new FileNotFetched(whatWentWrong(fault), { cause: fault })
      log.warn({ fault: causeOf(said) }, 'A file that was sent was not fetched.')
      throw said
    }
  }
}

type Kept = (address: URL) => boolean

const thisMachine = /^(?:localhost|\[::1\]|127\.\d+\.\d+\.\d+)$/

/** Whether two names are of one host; this machine has several. */
const sameHost = (one: string, other: string): boolean =>
  one === other || (thisMachine.test(one) && thisMachine.test(other))

/** Tells addresses that files are fetched from: SharePoint's by https at its usual port, and those of the setting. */
function keptWhere(alsoFrom: string | undefined): Kept {
  const also = alsoFrom === undefined ? null : URL.parse(alsoFrom)
  return ({ protocol, hostname, port, username, password }) => {
    if (username !== '' || password !== '') return false
    if (also !== null && protocol === also.protocol && sameHost(hostname, also.hostname)) return true
    return protocol === 'https:' && port === '' && sharePoint.some(domain => hostname.endsWith(`.${domain}`))
  }
}

/** The answer at an address; a redirect is followed to the same host only. */
async function fetched(address: string, kept: Kept, signal: AbortSignal): Promise<Response> {
  let at = URL.parse(address)
  for (let redirects = 0; at !== null && kept(at) && redirects <= mostRedirects; redirects++) {
    const answer = await fetch(at.href, { signal, redirect: 'manual' })
    if (answer.ok) return answer
    await answer.body?.cancel()
    const onward: URL | null = URL.parse(answer.headers.get('location') ?? '', at.href)
    if (answer.status < 300 || answer.status > 399 || onward === null)
      throw new FileNotFetched(answer.status < 500 ? sentences.gone : sentences.notReached, {
        cause: new Error(`answered ${answer.status}`),
      })
    if (onward.host !== at.host || onward.protocol !== at.protocol) break
    at = onward
  }
  throw new FileNotFetched(sentences.elsewhere)
}

/** What an answer brings, counted as it comes: a length that is told may be wrong, or that of what is still packed. */
async function counted(answer: Response): Promise<Uint8Array> {
  if (Number(answer.headers.get('content-length') ?? 0) > largestFile) {
    await answer.body?.cancel()
    throw new FileNotFetched(sentences.tooLarge)
  }
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of answer.body ?? []) {
    length += piece.byteLength
    if (length > largestFile) throw new FileNotFetched(sentences.tooLarge)
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

const whatWentWrong = (fault: unknown): Worded =>
  fault instanceof Error && fault.name === 'TimeoutError' ? sentences.tooSlow : sentences.notReached

/** What the operator is told of it: words of this program or of Node, none of which has the address in it. */
function causeOf({ message, cause }: FileNotFetched): string {
  if (!(cause instanceof Error)) return message
  const deeper = cause.cause
  return deeper instanceof Error && 'code' in deeper
    ? `${cause.name}: ${String(deeper.code)}`
    : `${cause.name}: ${cause.message}`
}
