import type { CalledMeeting } from '../meeting/meeting.ts'
import { gapsOf } from '../minutes/gaps.ts'
import { type Element, asTyped, quiet, text } from './card.ts'

const mostGaps = 40
const mostFindings = 10

/** What a clerk should see before the minutes go out: the gaps of the record, and what a check of accessibility found in its documents. */
export function thingsToLookAt(meeting: CalledMeeting): readonly Element[] {
  const gaps = gapsOf(meeting)
  const findings = new Set(meeting.documents.filter(d => d.link !== undefined).flatMap(d => d.findings ?? []))
  return [
    gaps.length === 0
      ? text('Nothing was found that needs a look.', { color: 'good', separator: true })
      : text(`${gaps.length} ${gaps.length === 1 ? 'thing' : 'things'} to look at`, {
          weight: 'bolder',
          separator: true,
        }),
    ...gaps.slice(0, mostGaps).map(g => text(`- ${asTyped(g.sentence)}`, { spacing: 'small' })),
    ...(gaps.length > mostGaps ? [quiet(`and ${gaps.length - mostGaps} more`)] : []),
    ...[...findings]
      .slice(0, mostFindings)
      .map(finding => text(`- Accessibility: ${asTyped(finding)}`, { spacing: 'small' })),
  ]
}
