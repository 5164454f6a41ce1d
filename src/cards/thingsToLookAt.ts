import type { CalledMeeting } from '../meeting/meeting.ts'
import { gapsOf } from '../minutes/gaps.ts'
import { type Element, asTyped, quiet, text } from './card.ts'
import { sayWorded } from './sayWorded.ts'
import { say } from './say.ts'

const mostGaps = 40
const mostFindings = 10

/** What a clerk should see before the minutes go out: the gaps of the record, and what a check of accessibility found in its documents. */
export function thingsToLookAt(meeting: CalledMeeting): readonly Element[] {
  const gaps = gapsOf(meeting)
  const findings = new Set(meeting.documents.filter(d => d.link !== undefined).flatMap(d => d.findings ?? []))
  return [
    gaps.length === 0
      ? text(say`Nothing was found that needs a look.`, { color: 'good', separator: true })
      : text(gaps.length === 1 ? say`1 thing to look at` : say`${gaps.length} things to look at`, {
          weight: 'bolder',
          separator: true,
        }),
    ...gaps.slice(0, mostGaps).map(g => text(`- ${asTyped(sayWorded(g.sentence))}`, { spacing: 'small' })),
    ...(gaps.length > mostGaps ? [quiet(say`and ${gaps.length - mostGaps} more`)] : []),
    ...[...findings]
      .slice(0, mostFindings)
      .map(finding => text(`- ${say`Accessibility: ${asTyped(finding)}`}`, { spacing: 'small' })),
  ]
}
