import type { CalledMeeting } from '../meeting/meeting.ts'
import { FilingFault } from './filingFault.ts'
import { type Outside, byItself, nameOf } from './outside.ts'

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

/**
 * Writes the minutes as they stand and files them, each document once for each state of the record. What cannot be filed is recorded as a failure,
 * told to the clerk, and tried again for a quarter of an hour; after that the clerk's "Redraft" tries once more. `again` files what stands
 * even where it was filed already: beside it, where somebody has edited the file. `only` says which documents, where it is not all of them.
 */
export async function fileMinutes(
  outside: Outside,
  meeting: CalledMeeting,
  again = false,
  only: (document: string) => boolean = () => true,
): Promise<void> {
  const { office, drafting, filing, clock, log } = outside
  const version = contentVersion(meeting)
  for (const file of await drafting.minutes(meeting)) {
    const { document, findings, ...toFile } = file
    if (!only(document)) continue
    const known = meeting.documents.find(d => d.document === document)
    if (!again && known !== undefined && known.failed === undefined && known.version >= version) continue
    for (let attempt = 0; ; attempt++) {
      try {
        const filed = await filing.file({
          ...toFile,
          ...(known?.mark === undefined ? {} : { lastFiled: { mark: known.mark } }),
        })
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
            },
          },
          byItself(clock),
        )
        break
      } catch (fault) {
        log.error({ meeting: meeting.key, document, attempt, fault: nameOf(fault) }, 'A document could not be filed.')
        if (attempt === 0)
          await office.carry(
            meeting.key,
            {
              type: 'RecordFiling',
              document,
              version,
              filed: {
                failed:
                  fault instanceof FilingFault
                    ? fault.message
                    : 'The place where papers are filed could not be reached.',
              },
            },
            byItself(clock),
          )
        const wait = waits[attempt]
        if (wait === undefined) return
        await clock.wait(wait)
      }
    }
  }
}

/** Draws the minutes as they stand because somebody asks, files them and gives the clerks the card. */
export async function draftNow(outside: Outside, key: string): Promise<void> {
  const meeting = await outside.office.meeting(key)
  if (meeting.phase === 'not called') return
  await fileMinutes(outside, meeting, true)
  const now = await outside.office.meeting(key)
  if (now.phase !== 'not called') await outside.messenger.showClerkCard(now)
}
