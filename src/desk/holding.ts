import { holdRecords } from '../app/holding.ts'
import { isClerk, type TermsOfReference } from '../meeting/termsOfReference.ts'
import { isRefusal } from '../meeting/outcome.ts'
import { refusalInWords } from '../cards/refusalWords.ts'
import { sayWorded } from '../cards/sayWorded.ts'
import { type Answer, sentence } from './answers.ts'
import type { Brought } from './brought.ts'
import type { Desk } from './desk.ts'
import type { RecordTyped } from '../words/line/ofRecordTyped.ts'

/** Puts the records of a partnership on hold, or releases them, by the clerk's word. */
export async function holdOrRelease(
  desk: Desk,
  { asked }: Brought,
  terms: TermsOfReference,
  typed: RecordTyped & { kind: 'hold' | 'release' },
): Promise<readonly Answer[]> {
  const reason = typed.kind === 'hold' && typed.reason !== undefined ? { reason: typed.reason } : {}
  const said = await holdRecords(
    desk.office,
    terms,
    typed.kind === 'hold' ? { type: 'HoldRecord', ...reason } : { type: 'ReleaseRecord' },
    asked,
  )
  return [sentence(isRefusal(said) ? refusalInWords(said) : sayWorded(said), !isClerk(terms, asked.by))]
}
