import { markingAlone } from './confidential.ts'
import { readLabel } from './labels.ts'
import type { Line } from './lines.ts'
import { isBreak, readSection, type Section } from './sections.ts'

/** A line between items that is none: the heading of several, or a pause. */
export interface Heading extends Section {
  /** Whether it is a marking and no more, such as `Exempt`, which may as well belong to the item above it. */
  readonly alone?: true
}

const numberAlone =
  /^(?:(?:agenda )?item |eitem )?\(?[A-Z]{0,6}[ /-]?\d{1,4}(?:\/\d{1,4})?(?:[a-z]|\([a-z]{1,4}\)|\.\d{1,2})?[.):]?$/i

/** The lines that are headings over items or pauses, by their index. A line after a number that stands alone is a title, whatever it says. */
export function placesOfSections(lines: readonly Line[]): ReadonlyMap<number, Heading> {
  const found = new Map<number, Heading>()
  let above = ''
  for (const [at, { text }] of lines.entries()) {
    if (text === '') continue
    if (!numberAlone.test(above) && readLabel(text) === undefined) {
      const section = isBreak(text) ? { access: 'unsaid' as const } : readSection(text)
      if (section)
        found.set(at, {
          ...section,
          ...((section.access === 'closed' || section.access === 'doubtful') &&
            isAlone(text) && { alone: true as const }),
        })
    }
    above = text
  }
  return found
}

/** `Exempt`, `(Confidential)`, `NOT FOR PUBLICATION`: a marking without a word for several items, or a part of the agenda. */
const isAlone = (text: string): boolean =>
  markingAlone(text) !== undefined &&
  !/\b(?:items|business|session|part|matters|section|agenda|meeting|reports|eitemau|busnes|sesiwn|rhan)\b/i.test(text)

/** Whether a marking that stands alone is the item's whose title stands above it: straight under the item's lines, in brackets, or set in further than the title. */
export function isOwnMarking(lines: readonly Line[], at: number, titleAt: number, { alone }: Heading): boolean {
  const line = lines[at]
  if (alone !== true || line === undefined) return false
  return (
    (lines[at - 1]?.text ?? '') !== '' ||
    /^[([]/.test(line.text) ||
    line.indent > (lines[titleAt]?.indent ?? 0) ||
    lines.slice(titleAt + 1, at).every(({ text }) => text === '')
  )
}
