import type { CalledMeeting, FiledDocument } from '../meeting/meeting.ts'
import { inEnglish, worded } from '../meeting/worded.ts'
import { isAgendaDocument } from '../minutes/agendaPrinted.ts'
import { FileIsOpen, FilingFault } from './filingFault.ts'
import { nameOf } from './faultNamed.ts'
import { type Outside, byItself } from './outside.ts'
import { type PaperFiled, PapersOfOneRound } from './filingPapers.ts'
import type { DraftedFile } from './ports/papers.ts'
import { keepPrinted } from './printedKept.ts'

/** The number of the last event that changes what the minutes say; filing does not, nor giving them out, comments on them, or anything done under the retention rule. */
export function contentVersion(meeting: CalledMeeting): number {
  const filing = new Set([
    'MinutesFiled',
    'FilingFailed',
    'MinutesGiven',
    'CommentMade',
    'CommentSettled',
    'RecordHeld',
    'RecordReleased',
    'RemovalDone',
  ])
  let at = meeting.trail,
    newest = meeting.version
  while (at !== undefined && at.recorded.number === newest && filing.has(at.recorded.event.type)) {
    newest--
    at = at.before
  }
  return newest
}

const waits = [1_000, 5_000, 30_000, 120_000, 600_000]
/** How often more, every ten minutes, a file is tried that somebody has open. */
const whileOpen = 12

/**
 * Writes the minutes as they stand and files them, each document once for each state of the record; a document somebody has edited is carried forward,
 * and never replaced by one without the edits. What cannot be filed is recorded as a failure, told to the clerk, and tried again for a quarter of
 * an hour, what somebody has open for two hours; after that the clerk's "Redraft" tries once more. `again` files what stands even where it was
 * filed already. `only` says which documents, where it is not all of them.
 */
export async function fileMinutes(
  outside: Outside,
  meeting: CalledMeeting,
  again = false,
  only: (document: string) => boolean = document => meeting.phase !== 'closed' || !isAgendaDocument(document),
): Promise<void> {
  const { papers, clock, telling } = outside
  let unfiled: ReadonlySet<string> | undefined
  for (let attempt = 0; ; attempt++) {
    const failed = await papers.do(meeting.key, async () => {
      const now = await latest(outside, meeting)
      return fileOnce(
        outside,
        now,
        attempt === 0,
        document => only(document) && (unfiled?.has(document) ?? (again || isDue(now, document))),
      )
    })
    if (failed.length === 0) return
    const wait =
      waits[attempt] ?? (attempt < waits.length + whileOpen && failed.some(f => f.open) ? waits.at(-1) : undefined)
    if (wait === undefined) return
    unfiled = new Set(failed.map(f => f.document))
    telling.count('retries', { of: 'file' })
    await clock.wait(wait)
  }
}

async function latest({ office }: Outside, meeting: CalledMeeting): Promise<CalledMeeting> {
  const now = await office.meeting(meeting.key)
  return now.phase === 'not called' ? meeting : now
}

const knownAs = (meeting: CalledMeeting, document: string): FiledDocument | undefined =>
  meeting.documents.find(d => d.document === document)

/** Whether a document is not yet filed as the record stands. */
function isDue(meeting: CalledMeeting, document: string): boolean {
  const known = knownAs(meeting, document)
  return known === undefined || known.failed !== undefined || known.version < contentVersion(meeting)
}

/** Files each wanted document once; gives those that could not be. */
async function fileOnce(
  outside: Outside,
  meeting: CalledMeeting,
  first: boolean,
  wanted: (document: string) => boolean,
): Promise<readonly { readonly document: string; readonly open: boolean }[]> {
  const { drafting, log } = outside
  const version = contentVersion(meeting)
  const failed: { document: string; open: boolean }[] = []
  const round = new PapersOfOneRound(outside, meeting)
  for (const file of await drafting.minutes(meeting, wanted)) {
    const { document } = file
    try {
      await recordFiled(outside, meeting, file, version, await round.file(file))
    } catch (fault) {
      log.error({ meeting: meeting.key, document, fault: nameOf(fault) }, 'A document could not be filed.')
      const failure =
        fault instanceof FilingFault ? fault.words : worded`The place where papers are filed could not be reached.`
      if (first || inEnglish(knownAs(meeting, document)?.failed ?? '') !== inEnglish(failure))
        await outside.office.carry(
          meeting.key,
          { type: 'RecordFiling', document, version, filed: { failed: failure } },
          byItself(outside.clock),
        )
      failed.push({ document, open: fault instanceof FileIsOpen })
    }
  }
  return failed
}

async function recordFiled(
  { office, record, clock }: Outside,
  meeting: CalledMeeting,
  { document, findings }: DraftedFile,
  version: number,
  { filed, printed, instead, carriesEdits, leftAsEdited }: PaperFiled,
): Promise<void> {
  const known = knownAs(meeting, document)
  if (printed !== undefined)
    await keepPrinted(
      record,
      meeting.key,
      { document, mark: filed.mark, printed },
      [known?.mark, known?.editedFile?.mark].filter(m => m !== undefined),
    )
  await office.carry(
    meeting.key,
    {
      type: 'RecordFiling',
      document,
      version,
      filed: {
        name: filed.name,
        link: filed.link,
        mark: filed.mark,
        besideEdits: filed.besideEdits,
        ...(findings.length === 0 ? {} : { findings }),
        ...(carriesEdits ? { carriesEdits } : {}),
        ...(instead === undefined ? {} : { instead }),
        ...(leftAsEdited.length === 0 ? {} : { leftAsEdited }),
      },
    },
    byItself(clock),
  )
}

/** Draws the minutes as they stand because somebody asks, files them and gives the clerks the card. */
export async function draftNow(outside: Outside, key: string): Promise<void> {
  const meeting = await outside.office.meeting(key)
  if (meeting.phase === 'not called') return
  await fileMinutes(outside, meeting, true, document => !isAgendaDocument(document))
  const now = await outside.office.meeting(key)
  if (now.phase !== 'not called') await outside.messenger.showClerkCard(now)
}
