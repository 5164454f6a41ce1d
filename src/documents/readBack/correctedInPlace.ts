import type { CalledMeeting } from '../../meeting/meeting.ts'
import { correctionsShown } from '../../minutes/correctedMinutes.ts'
import { drawMinutes } from '../../minutes/drawing.ts'
import { type Substitution, readSubstitutions, substituted, timesIn } from '../../minutes/substitution.ts'
import type { AsPrinted } from '../rendition/printed.ts'
import { reword } from '../wordFile/editing.ts'
import { bodyPart, packed, partsOf } from '../wordFile/parts.ts'
import type { ParagraphRead } from '../wordFile/paragraphs.ts'
import { locatedIn } from './located.ts'
import { sameWords } from './wordsCompared.ts'

/** The corrections agreed at confirmation whose words the record never had: they are words the clerk wrote in the document. */
export const correctionsOfEdits = (meeting: CalledMeeting): readonly Substitution[] => {
  const { confirmed, ...unconfirmed } = meeting
  if (confirmed === undefined) return []
  return correctionsShown(drawMinutes(unconfirmed as CalledMeeting), confirmed.corrections).flatMap(shown =>
    shown.outcome === 'for the clerk' && shown.why === 'not found' ? readSubstitutions(shown.correction) : [],
  )
}

/** A document with corrections made where their words stand, whole words only, and each only where they stand in one place; others are left to the clerk. */
export function correctedInPlace(
  content: Uint8Array,
  printed: AsPrinted,
  corrections: readonly Substitution[],
): Uint8Array {
  if (corrections.length === 0) return content
  const parts = partsOf(content)
  let changed = false
  for (const correction of corrections) {
    const found = paragraphsWith(parts.body, printed, correction)
    const [only] = found
    if (only === undefined || found.length > 1 || timesIn(only.text, correction) !== 1) continue
    reword(only.element, substituted(only.text, correction))
    changed = true
  }
  return changed ? packed(parts, new Map([[bodyPart, parts.body]])) : content
}

/** The edited paragraphs in which the words of a correction stand; in the item it names, where it names one. What the record prints has its corrections, and may quote them. */
function paragraphsWith(
  body: Parameters<typeof locatedIn>[0],
  printed: AsPrinted,
  correction: Substitution,
): readonly ParagraphRead[] {
  const located = locatedIn(body, printed.passages)
  const items = new Map<ParagraphRead, string | undefined>()
  const asPrinted = new Set<ParagraphRead>()
  for (const { id, item, text } of printed.passages)
    for (const paragraph of located.passages.get(id)?.paragraphs ?? []) {
      items.set(paragraph, item)
      if (sameWords(paragraph.text, text)) asPrinted.add(paragraph)
    }
  let item: string | undefined
  return located.paragraphs.filter(paragraph => {
    if (items.has(paragraph)) item = items.get(paragraph)
    return (
      !asPrinted.has(paragraph) &&
      timesIn(paragraph.text, correction) > 0 &&
      (correction.item === undefined || correction.item.toLowerCase() === item?.toLowerCase())
    )
  })
}
