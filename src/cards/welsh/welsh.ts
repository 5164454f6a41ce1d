import { agendaCard } from './agendaCard.ts'
import { previewCard } from './previewCard.ts'
import { previewDoubts } from './previewDoubts.ts'
import { previewItems } from './previewItems.ts'
import { previewLines } from './previewLines.ts'
import { previewRevision } from './previewRevision.ts'
import { putRightForms } from './putRightForms.ts'

/** The Welsh of every sentence people see, by its English: one file for each of `src/cards`, under the same name. */
export const welsh: Readonly<Record<string, string>> = {
  ...agendaCard,
  ...previewCard,
  ...previewDoubts,
  ...previewItems,
  ...previewLines,
  ...previewRevision,
  ...putRightForms,
}
