import type { Line } from './lines.ts'
import type { Section } from './sections.ts'

/** `SESSION THREE – THE EXERCISE` below `SESSION TWO – CLOSED SESSION`: where each session is named in its turn, the closed one ends with the next. */
export function inTurn<H extends Section>(lines: readonly Line[], found: ReadonlyMap<number, H>): Map<number, H> {
  let above: string | undefined
  return new Map(
    [...found]
      .toSorted(([one], [other]) => one - other)
      .map(([at, heading]) => {
        const turn = ofSession.exec(lines[at]?.text ?? '')?.[1]?.toLowerCase()
        const ends = turn !== undefined && above !== undefined && turn !== above && heading.access === 'unsaid'
        if (turn !== undefined) above = heading.access === 'closed' ? turn : undefined
        return [at, ends ? { ...heading, access: 'open' as const } : heading]
      }),
  )
}
const ofSession = /^session (one|two|three|four|five|six|\d|[A-F])\b\s?[-–—:]\s?\S/i
