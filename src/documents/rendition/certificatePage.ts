import { clockTime, dateInWords, dayWhere, timeInWords } from '../../meeting/dates.ts'
import type { Removal } from '../../meeting/meeting.ts'
import { removedInWords } from '../../minutes/removal.ts'
import { headingBlocks } from './head.ts'
import { type Page, paragraph } from './page.ts'

/** What a certificate of removal is written from. */
export interface Certificate {
  readonly body: string
  /** The meeting whose record it is, `YYYY-MM-DD`. */
  readonly date: string
  /** IANA name: the time zone in which the partnership meets. */
  readonly timezone: string
  readonly removal: Removal
}

/** The certificate of a removal as a page: what was removed in kinds and numbers, when, under which rule, and what was not. None of the words. */
export function certificatePage({ body, date, timezone, removal }: Certificate): Page {
  const day = (at: string) => dateInWords(dayWhere(at, timezone))
  const { notesDays, confirmedAt, at, removed } = removal
  const lines = ['Certificate of removal', body, `Meeting of ${dateInWords(date)}`]
  return {
    title: lines.join(', '),
    language: 'en-GB',
    running: lines,
    blocks: [
      ...headingBlocks(lines),
      ...[
        `On ${day(at)} at ${timeInWords(clockTime(at, timezone))} these were removed from the record of this meeting: ${removedInWords(removed)}.`,
        `Rule: the partnership’s terms of reference keep them for ${notesDays} ${notesDays === 1 ? 'day' : 'days'} after the minutes are confirmed. These minutes were confirmed on ${day(confirmedAt)}. The record was not on hold.`,
        'Working notes are what the confirmed minutes do not print: entries that were struck or taken back, and earlier wordings of entries that were put right. Private messages were written for the clerk alone.',
        'The record still has that each was made, by whom and when, and no longer what it said. The confirmed minutes are unchanged.',
        'This certificate is for the record kept by Partnership Clerk. It says nothing of backups made earlier, of drafts and earlier versions of files in the library, or of messages in Teams: those follow the council’s own retention.',
      ].map(words => paragraph(words)),
    ],
  }
}
