import { type Exclusion, exclusionsOf } from '../meeting/exclusions.ts'
import { type CalledMeeting, itemById } from '../meeting/meeting.ts'
import { type Put, listed, worded } from '../meeting/worded.ts'
import { type Gap, gap } from './gap.ts'

const paragraphs = (of: readonly string[]): Put =>
  of.length === 1 ? worded`paragraph ${listed(of)}` : worded`paragraphs ${listed(of)}`

/** What is missing or at odds in the record of the public's exclusion (Local Government Act 1972, section 100A(4)), where the partnership keeps to the rules on access. */
export function publicityGaps(meeting: CalledMeeting): readonly Gap[] {
  const exclusions = exclusionsOf(meeting).filter(x => !meeting.struck.includes(x.entry))
  return [...notExcluded(meeting, exclusions), ...atOdds(meeting, exclusions)]
}

function notExcluded(meeting: CalledMeeting, exclusions: readonly Exclusion[]): readonly Gap[] {
  if (meeting.terms.accessToInformation.regime === 'none') return []
  const taken = new Set(meeting.taken.map(t => t.item))
  const open = meeting.agenda.items
    .filter(i => i.restriction !== undefined && taken.has(i.id) && !exclusions.some(x => x.items.includes(i.id)))
    .map(i => i.number)
  return open.length === 0
    ? []
    : [
        gap(
          'public not excluded',
          open.length === 1
            ? worded`Item ${open[0] ?? ''} is restricted, and no resolution is recorded that excluded the press and public for it.`
            : worded`Items ${listed(open)} are restricted, and no resolution is recorded that excluded the press and public for them.`,
        ),
      ]
}

function atOdds(meeting: CalledMeeting, exclusions: readonly Exclusion[]): readonly Gap[] {
  return exclusions.flatMap(x =>
    x.items.flatMap((id): readonly Gap[] => {
      const item = itemById(meeting, id)
      const onAgenda = item?.restriction?.paragraphs ?? []
      const same = onAgenda.every(p => x.paragraphs.includes(p)) && x.paragraphs.length === onAgenda.length
      return item === undefined || x.act !== undefined || onAgenda.length === 0 || same
        ? []
        : [
            gap(
              'paragraphs disagree',
              worded`The agenda has item ${item.number} exempt under ${paragraphs(onAgenda)}; the public were excluded under ${paragraphs(x.paragraphs)}.`,
            ),
          ]
    }),
  )
}
